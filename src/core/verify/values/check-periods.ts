import { firstDay, type PartialDate } from '../../dates.ts'
import type { Fact } from '../../release.ts'
import { bearsValue } from '../reading/alignment.ts'
import { clashOf } from '../reading/axes.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { spanOf } from '../reading/moments.ts'
import { namesOf } from '../reading/owners.ts'
import { isInside, isMoment, isQuantity, type MomentValue, type Reading, type Span, type Value } from '../reading/reading.ts'
import { STAGE_WORDS } from '../properties/check-stages.ts'
import { canBeAbout } from '../reading/subjects.ts'

/** "Open since its release on 16 July", "from the day of release, 16 July": the day is where something begins. */
const BEGINS =
  /\b(?:since|(?<!\b(?:dat(?:es|ed|ing)|statements?|reports?|papers?|cards?|pages?|posts?|lists?|listings?|snapshots?|announcements?|articles?|figures?|models?|versions?)\s)from)\b(?:(?!\b(?:and|but|while|whereas|until|till|to)\b)(?:[^;.]|\.(?=\d)))*$/i
const ENDS = /\b(?:until|till|through|up to)\s(?:the\s)?(?:(?:end|close) of\s)?$/i
/** "From 26 April until 1 June", "from 26 April to 1 June": one period. */
const PERIOD = /^,?\s(?:until|till|through|to)\s(?:the\s)?$/i
/** "Released on 16 July with open weights", "the weights were published on 16 July". */
const TOGETHER = /^\s(?:with|as|and came with|under)\s(?:\p{L}+\s){0,2}open\b/iu
const WEIGHTS_ON = /\bweights\b(?!\smodel)(?:(?!\b(?:and|but|that|which|whose)\b)(?:[^,;.]|\.(?=\d)))*\b(?:on|in)\s(?:the\s)?$/i
const OPEN = /\bopen(?:ed|ly)?\b|\bweights?\b/i

/** A day of a claim at which something begins or ends, and the part of the sentence that says what. */
type End = { said: MomentValue; isStart: boolean; told: Span }

/**
 * When a fact held, told of another: "open weights since its release on 16 July" where they are open from 27 July, "$1.74
 * from 1 June" where from then on it was another price.
 */
export function checkPeriods(claim: Reading, pieces: readonly Piece[]): string[] {
  const dated = pieces.filter(({ fact }) => fact?.from !== undefined || fact?.until !== undefined)
  if (dated.length === 0) return []
  return endsIn(claim).flatMap(({ said, isStart, told }) => {
    const own = dated.filter((piece) => isTold(claim, said, told, piece))
    const isBorne = (piece: Piece) =>
      piece.values.some(
        (value) => isMoment(value) && bearsValue(said, value) && (!piece.fact || value.bound === (isStart ? 'since' : 'until')),
      )
    if (own.length === 0 || own.some(isBorne) || pieces.some((piece) => !piece.fact && isBorne(piece))) return []
    if (!isStart && dated.some((piece) => own.some((before) => isNext(before, piece)) && startsOn(piece, said))) return []
    const { from, until } = own[0]!.fact!
    return [
      `says ${claim.text.slice(said.start, said.end)} of what the cited fact gives from ${from ?? 'an open day'}${until ? ` until ${until}` : ''}`,
    ]
  })
}

/** What has no end of its own ends where the next of its field begins. */
const isNext = (a: Piece, b: Piece): boolean => a !== b && a.fact!.until === undefined && a.fact!.field === b.fact!.field
const startsOn = ({ values }: Piece, said: MomentValue): boolean =>
  values.some((value) => isMoment(value) && value.bound === 'since' && bearsValue({ ...said, bound: 'since' }, value))

function endsIn(claim: Reading): End[] {
  const { text, sentences } = claim
  const moments = claim.values.filter(isMoment)
  return moments.flatMap((said, index): End[] => {
    const sentence = sentences[said.sentence]!
    const isHere = (other: MomentValue | undefined): other is MomentValue => other?.sentence === said.sentence
    const [last, next] = [moments[index - 1], moments[index + 1]]
    const isSecond = isHere(last) && PERIOD.test(text.slice(last.end, said.start)) && BEGINS.test(text.slice(sentence.start, last.start))
    const isFirst = isHere(next) && PERIOD.test(text.slice(said.end, next.start))
    const [from, to] = [isSecond ? moments[index - 2] : last, isFirst ? moments[index + 2] : next]
    const start = isHere(from) ? from.end : sentence.start
    const end = isHere(to) ? to.start : sentence.end
    const before = { start, end: isSecond ? last.start : said.start }
    const after = { start: isFirst ? next.end : said.end, end }
    const lead = text.slice(start, said.start)
    const begins = BEGINS.exec(text.slice(start, before.end))
    if (begins && !isSecond) return [{ said, isStart: true, told: tells(claim, before) ? before : after }]
    if (isSecond || ENDS.test(lead)) return [{ said, isStart: false, told: tells(claim, before) ? before : after }]
    if (WEIGHTS_ON.test(lead)) return [{ said, isStart: true, told: before }]
    return TOGETHER.test(text.slice(said.end, end)) ? [{ said, isStart: true, told: after }] : []
  })
}

/** It has a figure, or speaks of open weights or a stage. */
const tells = ({ text, values }: Reading, span: Span): boolean =>
  [OPEN, ...Object.values(STAGE_WORDS)].some((words) => words.test(text.slice(span.start, span.end))) ||
  values.some((value) => isQuantity(value) && !value.isInName && isInside(value, span))

/** The stretch tells this fact: its figure, or that weights are open. */
function isTold(claim: Reading, said: Value, told: Span, { fact, about, values }: Piece): boolean {
  const names = namesOf(claim, said, claim.models)
  if (names.length > 0 && !names.some((name) => canBeAbout(name, { names: [], about }))) return false
  if (isWeights(fact)) return OPEN.test(claim.text.slice(told.start, told.end))
  if (fact?.field === 'status' && 'value' in fact) return STAGE_WORDS[fact.value].test(claim.text.slice(told.start, told.end))
  return claim.values.some(
    (own) =>
      isQuantity(own) &&
      isInside(own, told) &&
      values.some(
        (value) => isQuantity(value) && value.labels.flow !== undefined && bearsValue(own, value) && !clashOf(own.labels, value.labels),
      ),
  )
}
const isWeights = (fact: Fact | undefined): boolean => fact?.field === 'weights' && 'value' in fact && fact.value === 'open'

/** Something that happened then, where "in May 2026 it cost" is a state. */
const EVENT =
  /\b(?:cut|cuts|lower\p{L}*|rais\p{L}*|drop\p{L}*|f[ea]lls?|rises?|rose|reduc\p{L}*|increas\p{L}*|announc\p{L}*|launch\p{L}*|releas\p{L}*|introduc\p{L}*|chang\p{L}*|switch\p{L}*|mov\p{L}*|set|became|went|start\p{L}*|beg[aiu]n\p{L}*|ends|ended|since|from)\b/iu

/** Whether a claim gives a price for a day or month that lies in the time for which the evidence gives it: "in May" of "from 26 April until 1 June". */
export function liesInPeriod(claim: Reading, said: MomentValue, pieces: readonly Piece[]): boolean {
  const { start, end } = claim.sentences[said.sentence]!
  const text = claim.text.slice(start, end)
  const prices = claim.values.filter(isQuantity).filter((value) => value.sentence === said.sentence && value.dimension === 'money')
  if (prices.length === 0 || EVENT.test(text)) return false
  return prices.every((price) => pieces.some((piece) => isTold(claim, price, price, piece) && isInPeriod(said, piece)))
}

function isInPeriod(said: MomentValue, { fact, date }: Piece): boolean {
  const [own, from, until] = [spanOf(said), dayOf(fact?.from), dayOf(fact?.until)]
  if (!own || from === undefined) return false
  const last = until ?? dayOf(date)
  if (last === undefined || (said.bound !== undefined && said.bound !== 'before')) return false
  if (said.bound === 'before') return until !== undefined && own.first <= until && own.first > from
  return own.first >= from && own.first < last
}

/** The first day of a date, as a number that can be compared: 20260426. */
const dayOf = (date: PartialDate | undefined): number | undefined => (date ? Number(firstDay(date).replaceAll('-', '')) : undefined)
