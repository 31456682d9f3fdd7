import { labelsIn } from '../reading/axes.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { bearsValue } from '../reading/alignment.ts'
import { areAlike } from '../words/lemmas.ts'
import { isMoment, isQuantity, overlaps, type MomentValue, type QuantityValue, type Reading, type Word } from '../reading/reading.ts'
import { areComparable, bearsQuantity } from './same-value.ts'
import type { Bound } from '../reading/bounds.ts'
import { namesOf } from '../reading/owners.ts'
import { canBeAbout, subjectOf } from '../reading/subjects.ts'

/** What the evidence multiplies prices or counts with, under which condition: "Batch: 50% of the standard rate" gives 0.5. */
type Rule = {
  factor: number
  /** "less than 3%": the same holds of what it makes. */
  bound: Bound | undefined
  /** "cut by 80%, to $2": what it makes is the price before. */
  isFormer: boolean
  /** "twice as many for", "3% of them": of what is counted, not of prices. */
  isOfCounts: boolean
  flow: string | undefined
  hour: string | undefined
  /** "cached input costs a tenth of that": what it makes of the input's price is the price of cached input. */
  isCached: boolean
  conditions: readonly Word[]
  dates: readonly MomentValue[]
  /** "above 200K tokens": from where on it holds. */
  limits: readonly QuantityValue[]
}

const PRICES = /\b(?:rates?|prices?|pric(?:ed|ing)|costs?|bill(?:ed|ing)|charg(?:es?|ed)|discount|surcharge|off|cheaper)\b/i
/** Words of prices themselves; what else a rule says is its condition. */
const PRICE_WORDS =
  /^(?:rates?|prices?|priced|pricing|costs?|bill\p{L}*|charg\p{L}*|discounts?|surcharges?|cheaper|standard|regular|usual|normal|doubl\p{L}*|tripl\p{L}*|hal(?:f|ve[sd]?)|inputs?|outputs?|cached|tokens?|millions?|everything|both|times?|rises?|falls?|off|per|model|api|requests?|offers?|pay|than|more|are|at|the)$/u

/** Whether a price or count follows from one of the evidence and what the evidence multiplies it with. */
export function bearsRate(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  if (said.dimension !== 'money' && said.dimension !== 'count') return false
  const names = namesOf(claim, said, claim.models)
  return pieces.some((piece) => {
    const bases = piece.values
      .filter(isQuantity)
      .filter((value) => value.dimension === said.dimension && value.bound === undefined && areComparable(said, value))
    const rules = rulesOf(piece).filter((rule) => rule.isOfCounts === (said.dimension === 'count') && isMeant(claim, said, rule))
    return bases.some(
      (base) =>
        names.every((name) => canBeAbout(name, subjectOf(piece, base, piece.models))) &&
        rules.some((rule) => isFor(said, base, rule) && bearsQuantity(said, times(base, rule))),
    )
  })
}

/** A price at hours, or in a way of use, for which the evidence multiplies all prices, is not the plain price. */
export function ignoresRate(claim: Reading, said: QuantityValue, bearing: readonly QuantityValue[], pieces: readonly Piece[]): boolean {
  const { hour } = said.labels
  if (said.dimension !== 'money' || (hour !== undefined && bearing.some(({ labels }) => labels.hour === hour))) return false
  if (
    claim.values.some(
      (other) =>
        other !== said && other.dimension === 'money' && other.sentence === said.sentence && other.labels.flow === said.labels.flow,
    )
  )
    return false
  const isUnder = ({ limits }: Rule) =>
    limits.some((limit) => isBeyond(claim, said, limit) && !bearing.some((value) => isLimited(value, limit, pieces)))
  return pieces.some((piece) =>
    rulesOf(piece).some(
      (rule) =>
        ((hour !== undefined && rule.hour === hour) || isUnder(rule)) && (rule.flow === undefined || rule.flow === said.labels.flow),
    ),
  )
}

/** "Above 200K tokens": the claim speaks of what lies beyond the same limit. */
const isBeyond = (claim: Reading, said: QuantityValue, limit: QuantityValue): boolean =>
  claim.values.some((value) => value.sentence === said.sentence && isQuantity(value) && value.bound && bearsQuantity(value, limit))

/** The evidence itself gives a value under this limit: a fact in whose terms it stands. */
const isLimited = (value: QuantityValue, limit: QuantityValue, pieces: readonly Piece[]): boolean =>
  pieces.some(
    ({ values }) =>
      values.includes(value) &&
      values.some((other) => isQuantity(other) && other.bound && other.sentence === value.sentence && bearsQuantity(other, limit)),
  )

const times = (value: QuantityValue, { factor, bound }: Rule): QuantityValue => ({
  ...value,
  ...(bound && { bound }),
  value: Number((value.value * factor).toPrecision(12)),
  resolution: 0,
  lastFigure: 0,
})

function rulesOf(piece: Piece): Rule[] {
  const found = piece.values.filter(isQuantity).flatMap((value) => {
    const sentence = piece.sentences[value.sentence]!
    const text = `${goesOnWithPrices(piece, value.sentence) ? 'price: ' : ''}${piece.text.slice(sentence.start, sentence.end)}`
    const part = partOf(piece.text, value)
    const isOfCounts = part !== undefined || AS_MANY.test(piece.text.slice(value.end))
    const former = PRICES.test(text) ? beforeChange(piece.text, value) : undefined
    const factor = former ?? (isOfCounts ? (part ?? value.value) : PRICES.test(text) ? factorOf(piece.text, value) : undefined)
    if (factor === undefined) return []
    const inSentence = piece.values.filter(({ sentence: other }) => other === value.sentence)
    const limits = inSentence.filter(isQuantity).filter(({ bound, dimension }) => bound !== undefined && dimension === 'count')
    const dates = inSentence.filter(isMoment)
    const next = piece.values.find(({ start }) => start >= value.end && start < sentence.end)
    const flow = labelsIn(piece.text.slice(value.end, Math.min(next?.start ?? sentence.end, value.end + 32)), 'flow')[0]?.label
    const all = piece.words.filter(
      (word) => word.sentence === value.sentence && !word.isStop && !overlaps(word, value) && !PRICE_WORDS.test(word.lower),
    )
    const own = all.filter(({ start, end }) => start >= value.slot.start && end <= value.slot.end)
    const isCached = labelsIn(piece.text.slice(value.slot.start, value.start), 'flow')[0]?.label === 'cached'
    const hours = labelsIn(text, 'hour')
    const hour = hours.length === 1 ? hours[0]!.label : undefined
    return [
      {
        sentence: value.sentence,
        rule: {
          factor,
          bound: value.bound,
          isFormer: former !== undefined,
          isOfCounts,
          flow: isCached ? undefined : flow,
          hour,
          isCached,
          dates,
          limits,
        },
        own,
        all,
        after: all.filter(({ start }) => start > value.end),
      },
    ]
  })
  return found.map(({ sentence, rule, own, all, after }) => {
    if (rule.isOfCounts) return { ...rule, conditions: after }
    const isOnly = found.filter((other) => other.sentence === sentence).length === 1
    return { ...rule, conditions: isOnly || own.length === 0 ? all : own }
  })
}

/** "$1 in and $4 out. On 1 May it doubles": the price. */
const goesOnWithPrices = ({ sentences, values, text }: Piece, sentence: number): boolean =>
  /\b(?:it|both|they|figures|this|that)\b/i.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end)) &&
  values.some((value) => value.dimension === 'money' && (value.sentence === sentence - 1 || value.sentence === sentence - 2))

const AS_MANY = /^\sas many (?:\p{L}+ )?(?:for|at|in|with|on|when)\b/u

/** "of which 3 percent are active": 0.03. */
function partOf(text: string, { dimension, value, start, end }: QuantityValue): number | undefined {
  const isPart = /\bof (?:which|them|these|those)\b[^.;,]{0,24}$/.test(text.slice(Math.max(0, start - 40), start))
  if (dimension !== 'percent' || !(isPart || /^\sof (?:its|their|the|all) (?:\p{L}+ )?parameters\b/u.test(text.slice(end, end + 40))))
    return undefined
  return value / 100
}

/** "cut the price by 80%": 5, which the price then makes the one before. */
function beforeChange(text: string, { dimension, value, start }: QuantityValue): number | undefined {
  const isCut = /\b(?:cut|cuts|lower|reduc|drop|slash|discount|fell|falls)\p{L}*\s[^.;]{0,60}\bby\s(?:about )?$/iu.test(
    text.slice(Math.max(0, start - 90), start),
  )
  return isCut && dimension === 'percent' && value < 100 ? 100 / (100 - value) : undefined
}
const BEFORE = /\b(?:before|until|previously|formerly|originally|used to|had (?:cost|been))\b/i

/** "double", "2x the input rate", "cost half", "50% of the standard rate", "50% off". */
export function factorOf(text: string, { dimension, value, start, end }: QuantityValue): number | undefined {
  const after = text.slice(end, end + 40)
  const isShare = /^\s(?:of )?(?:the |their |its )?(?:\p{L}+ ){0,2}(?:rates?|prices?|costs?)\b|^\sof (?:that|this|it)\b/u.test(after)
  const isLess =
    /^\s(?:off|less|cheaper|lower|discount)\b/.test(after) || /\bdiscount of\s$/.test(text.slice(Math.max(0, start - 16), start))
  if (dimension === 'times') return /^\s(?:as|faster|more|larger|longer)\b/.test(after) ? undefined : value
  if (dimension !== 'fraction' && dimension !== 'percent') return undefined
  const share = dimension === 'percent' ? value / 100 : value
  if (/^halved$/i.test(text.slice(start, end))) return 0.5
  if (isLess) return 1 - share
  if (/^\s(?:more|higher|surcharge|premium|extra)\b/.test(after)) return 1 + share
  const before = text.slice(Math.max(0, start - 24), start)
  const isCost =
    dimension === 'fraction' &&
    (/\b(?:costs?|billed at|priced at|charged at|pay)\s(?:only |just )?$/.test(before) ||
      (/^(?:[.,;]|$)/.test(after) && !/\bby\s$/.test(before)))
  return isShare || isCost ? share : undefined
}

/** The claim speaks of what the rule is for: the same hours, its day, or a word of its condition. */
function isMeant(claim: Reading, said: QuantityValue, { hour, isCached, isFormer, conditions, dates, limits }: Rule): boolean {
  const { start, end } = claim.sentences[said.sentence]!
  if (isFormer !== BEFORE.test(claim.text.slice(start, end))) return false
  if (isFormer || limits.some((limit) => isBeyond(claim, said, limit))) return true
  if (isCached) return said.labels.flow === 'cached'
  const isFrom = ({ bound }: MomentValue) => bound === undefined || bound === 'since' || bound === 'after'
  if (claim.values.some((value) => isMoment(value) && isFrom(value) && dates.some((date) => bearsValue(value, date)))) return true
  if (hour !== undefined && said.labels.hour !== undefined) return hour === said.labels.hour
  const names = claim.models.flatMap(({ tokens }) => tokens)
  const own = claim.words.filter((word) => word.sentence === said.sentence && !word.isStop)
  return conditions.some((word) => !names.includes(word.lower) && own.some((other) => areAlike(word.lemma, other.lemma)))
}

/** The price that the rule multiplies is one for what the claim speaks of. */
function isFor(said: QuantityValue, base: QuantityValue, { flow, hour, isCached }: Rule): boolean {
  const { flow: own } = base.labels
  if (isCached) return own === 'input'
  if (said.labels.flow !== undefined && own !== undefined && said.labels.flow !== own) return false
  return (flow === undefined || own === undefined || flow === own) && !(hour !== undefined && base.labels.hour === hour)
}
