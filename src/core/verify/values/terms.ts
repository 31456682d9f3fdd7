import type { Piece } from '../reading/evidence-reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isQuantity, type QuantityValue, type Reading, type Value } from '../reading/reading.ts'
import { areComparable } from './same-value.ts'

/** "A 300K-token prompt", "a company earning 5 million": a case of what a limit is set for. */
export const isCase = ({ text }: Reading, { bound, start }: QuantityValue): boolean =>
  bound === undefined && /\b(?:an?|earn(?:s|ing)?|mak(?:es?|ing))\s[$€£¥]?$/i.test(textBefore(text, start))

/** "for longer prompts", "above that": what lies on the other side of the limit before. */
const BEYOND = /\b(?:longer|larger|bigger) (?:prompts?|inputs?|requests?|contexts?|ones)\b|\b(?:above|beyond|over) (?:that|this|it)\b/gi

/** "A 300K-token prompt" is a case of "prompts with more than 272K tokens", and of "longer prompts" than "up to 272K". */
export function isCaseOf(claim: Reading, said: QuantityValue, known: QuantityValue, piece: Piece): boolean {
  if (!isCase(claim, said) || known.bound === undefined || !areComparable(said, known)) return false
  const { end } = piece.sentences[known.sentence]!
  return (
    isWithin(said, known) || /\b(?:longer|larger|bigger) (?:prompts?|inputs?|requests?|contexts?)\b/.test(piece.text.slice(known.end, end))
  )
}

function isWithin({ value }: QuantityValue, known: QuantityValue): boolean {
  if (value === known.value) return known.bound === 'atLeast' || known.bound === 'atMost'
  return value > known.value ? known.bound === 'more' || known.bound === 'atLeast' : known.bound === 'less' || known.bound === 'atMost'
}

/** Where a sentence sets a limit, and whether the claim's case lies within. */
type Limit = { start: number; holds: boolean }

function limitsIn(cases: readonly QuantityValue[], piece: Piece, sentence: number): Limit[] {
  const limits = piece.values.filter(isQuantity).flatMap((value): Limit[] => {
    const own = value.sentence === sentence && value.bound ? cases.find((other) => areComparable(other, value)) : undefined
    return own ? [{ start: value.start, holds: isWithin(own, value) }] : []
  })
  const { start, end } = piece.sentences[sentence]!
  const [last] = limits.slice(-1)
  const beyond = last ? [...piece.text.slice(start, end).matchAll(BEYOND)].map(({ index }) => index + start) : []
  return [...limits, ...beyond.filter((at) => at > last!.start).map((at) => ({ start: at, holds: !last!.holds }))]
}

/** Whether a value holds on the terms that the claim's case lies within: of "$1, over 200K tokens $2" the $2 "with a 250K-token prompt". */
export function keepsTerms(claim: Reading, said: Value, piece: Piece, value: Value): boolean | undefined {
  const cases = claim.values
    .filter(isQuantity)
    .filter((other) => other !== said && other.sentence === said.sentence && isCase(claim, other))
  if (cases.length === 0) return undefined
  const limits = limitsIn(cases, piece, value.sentence)
  const first = piece.values.find(({ sentence, dimension }) => sentence === value.sentence && dimension === value.dimension)
  const isLed = limits[0] !== undefined && limits[0].start < first!.start
  const limit = isLed ? limits.findLast(({ start }) => start < value.start) : limits.find(({ start }) => start > value.start)
  if (limit) return limit.holds
  return piece.sentences.some((_, sentence) => limitsIn(cases, piece, sentence).some(({ holds }) => holds)) ? false : undefined
}
