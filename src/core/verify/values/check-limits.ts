import { bearsValue } from '../reading/alignment.ts'
import { clashOf } from '../reading/axes.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isQuantity, type QuantityValue, type Reading, type Value } from '../reading/reading.ts'
import { remembered } from '../reading/remembered.ts'
import { speaksOfBeyond } from './conditions.ts'
import { isCase } from './terms.ts'
import { tellValue } from './tell-value.ts'

/** A price, and from where on a text gives it: "$4 for prompts over 200K tokens". */
type Limited = { price: QuantityValue; limit: QuantityValue | undefined }
/** Prices of one breath: input and output, "$4 and $18". */
type Group = readonly QuantityValue[]
/** Most prices of a text that are looked at. */
const MOST = 60

/**
 * Prices told under a limit that the cited passage sets for others, or without the one that it sets for them: "$2 for
 * prompts over 200K tokens", or "$4", of "$2, and $4 for prompts over 200K tokens".
 */
export function checkLimits(claim: Reading, pieces: readonly Piece[]): string[] {
  const told = limitedIn(claim).filter(
    ({ price }) => !isOpposed(claim, price) && !/^\s(?:\p{L}+\s){0,3}to\s[$€£¥]?\d/u.test(claim.text.slice(price.end)),
  )
  const known = told.length > 0 ? pieces.flatMap(limitedIn) : []
  return told.flatMap(({ price, limit }) => {
    const places = known.filter((other) => bearsValue(price, other.price) && !clashOf(price.labels, other.price.labels))
    if (places.length === 0) return []
    const reason = limit ? isUnderOther(limit, places, pieces) : isUnderLimit(claim, places)
    return reason ? [`says ${tellValue(claim, price)}, which the cited passage gives ${reason}`] : []
  })
}

/** "$10 for prompts over 200K tokens, where B has $5": what is set against a price may be one under its limit, or not. */
const isOpposed = ({ text, values }: Reading, { start, sentence }: QuantityValue): boolean =>
  values.some((value) => value.sentence === sentence && isQuantity(value) && isLimit(value) && OPPOSES.test(text.slice(value.end, start)))
const OPPOSES = /[\s,](?:against|versus|vs\.?|where|whereas|while|compared (?:to|with)|instead of|rather than)\s/

function isUnderOther(limit: QuantityValue, places: readonly Limited[], pieces: readonly Piece[]): string | undefined {
  const isUnder = (other: Limited) => other.limit !== undefined && other.limit.value === limit.value
  return !places.some(isUnder) && !pieces.some(speaksOfBeyond) ? 'without that limit' : undefined
}

/** All places are under a limit, and the claim speaks of none, or of one for another price. */
function isUnderLimit(claim: Reading, places: readonly Limited[]): string | undefined {
  const isTold = (limit: QuantityValue) =>
    claim.values.some(
      (value) =>
        isQuantity(value) &&
        ((value.value === limit.value && value.bound !== 'less' && value.bound !== 'atMost') ||
          (value.value > limit.value && isCase(claim, value))),
    )
  const isTied = (limit: QuantityValue) => limitedIn(claim).some((other) => other.limit?.value === limit.value)
  const isOpen = ({ limit }: Limited) => limit === undefined || (isTold(limit) && !isTied(limit))
  return places.some(isOpen) || speaksOfBeyond(claim) ? undefined : 'under a limit'
}

/** Whether a text gives a price from where on another gives its own: both under one limit, or both under none. */
export function areUnderOneLimit(a: Reading, ofA: Value, b: Reading, ofB: Value): boolean {
  const [own, other] = [limitedIn(a).find(({ price }) => price === ofA), limitedIn(b).find(({ price }) => price === ofB)]
  return own?.limit?.value === other?.limit?.value
}

const limitedIn = remembered((reading: Reading): Limited[] =>
  reading.sentences.flatMap((_, sentence) => {
    const own = reading.values.filter((value) => value.sentence === sentence).filter(isQuantity)
    const limits = own.filter(isLimit)
    const groups = groupsOf(reading.text, own.filter(({ dimension }) => dimension === 'money').slice(0, MOST), limits)
    const found = passedOn(
      reading,
      groups,
      groups.map((__, index) => limitOf(reading.text, groups, index, limits)),
    )
    return groups.flatMap((group, index) => group.map((price) => ({ price, limit: found[index] })))
  }),
)

/** "For prompts over 200K tokens A costs $4 and B $5", "A costs $4 and B $5 for prompts over 200K tokens": both prices. */
function passedOn({ text, models }: Reading, groups: readonly Group[], own: readonly (QuantityValue | undefined)[]): typeof own {
  const found = [...own]
  for (const [index, group] of groups.entries()) {
    const [limit, last, next] = [found[index - 1], groups[index - 1]?.at(-1), groups[index + 1]?.[0]]
    const isLed = limit && last && limit.start < last.start && !OTHER.test(text.slice(last.end, group.at(-1)!.end + 24))
    const isShared = next && models.some(({ start }) => start > group.at(-1)!.end && start < next.start)
    const shared = isShared && (own[index + 1]?.start ?? 0) > next.start ? own[index + 1] : undefined
    found[index] ??= isLed ? limit : shared
  }
  return found
}

/** "Over 200K tokens": no length of a context is told so. */
const isLimit = ({ dimension, bound, value }: QuantityValue): boolean =>
  dimension === 'count' && value >= 1000 && (bound === 'more' || bound === 'atLeast')

const OTHER = /\b(?:otherwise|shorter|smaller|below|under|up to)\b/
const JOINED = /^(?:\s?\/|,|,? and)\s?[$€£¥]?$/
/** What parts prices from a limit that follows, or what it is set for from the prices that do. */
const ENDS = /[;:]|\b(?:while|but|whereas|instead of|rather than|against|versus|otherwise|shorter|smaller|below)\b/
/** What stands between prices and a limit that is theirs: "per million output tokens, for prompts over". */
const TRAILS = /^[^,;:]*(?:,\s(?:for|with|on|in|above|over|at|if|when|once|prompts?|inputs?|requests?)\b[^,;:]*)?$/
/** "And doubles for prompts over": what the prices become there is told otherwise. */
const CHANGES =
  /\b(?:doubl\p{L}*|twice|higher|dearer|surcharge|premium|extra|ris(?:es?|ing)|rose|increas\p{L}*|goes|differ\p{L}*|chang\p{L}*)\b/iu
const LEADS = /(?:,|\band)\s(?:and |or |but |while )?(?:for|with|on|in|above|over|at|prompts?|inputs?|requests?|if|when|once)\b/

function groupsOf(text: string, prices: readonly QuantityValue[], limits: readonly QuantityValue[]): Group[] {
  const groups: QuantityValue[][] = []
  for (const price of prices) {
    const group = groups.at(-1)
    const last = group?.at(-1)
    const { flow } = price.labels
    const isNew =
      !last ||
      limits.some(({ start }) => start > last.end && start < price.start) ||
      ENDS.test(text.slice(last.end, price.start)) ||
      (!JOINED.test(text.slice(last.end, price.start)) && (flow === undefined || group!.some(({ labels }) => labels.flow === flow)))
    if (isNew) groups.push([price])
    else group!.push(price)
  }
  return groups
}

/** The limit behind a group, or the one before it that leads it in. */
function limitOf(text: string, groups: readonly Group[], index: number, limits: readonly QuantityValue[]): QuantityValue | undefined {
  const [before, own, next] = [groups[index - 1]?.at(-1), groups[index]!, groups[index + 1]?.[0]]
  const [first, last] = [own[0]!, own.at(-1)!]
  const leads = (limit: QuantityValue, from: QuantityValue | undefined) => !from || LEADS.test(text.slice(from.end, limit.start))
  const behind = limits.find(({ start }) => start > last.end && (!next || start < next.start))
  const gap = behind ? text.slice(last.end, behind.start) : ''
  if (behind && TRAILS.test(gap) && !ENDS.test(gap) && !CHANGES.test(gap) && !(next && leads(behind, last))) return behind
  const ahead = limits.findLast(({ start }) => start < first.start && (!before || start > before.end))
  return ahead && leads(ahead, before) && !ENDS.test(text.slice(ahead.end, first.start).replace(/^[^:]{0,40}:/, '')) ? ahead : undefined
}
