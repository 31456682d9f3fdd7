import { checkComparatives } from '../comparisons/check-comparatives.ts'
import { comparisonsIn } from '../comparisons/comparisons.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, type QuantityValue, type Reading, type Span } from '../reading/reading.ts'
import { testsIn } from './settings.ts'

/** More things than that nobody counts by eye. */
const MOST = 20

/** "All three benchmarks", "its list names four models": whether the evidence lists as many things as a claim counts. */
export function bearsTally(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  const { text } = claim
  const { value, dimension, isScaled, bound, start, end } = said
  const isCount = dimension === 'count' && !isScaled && bound === undefined && Number.isInteger(value) && value > 1 && value <= MOST
  if (!isCount || !(COUNTED.test(text.slice(end)) || OF_ALL.test(text.slice(0, start)))) return false
  // What is said of all of them has to be told of each.
  if (/\b(?:all|each|every one)(?: of(?: the| its)?)?\s$/i.test(text.slice(0, start)))
    return testsOf(pieces) === value && checkComparatives(claim, pieces).length === 0 && comparisonsIn(claim).length > 0
  return (
    pieces.some((piece) => listsIn(piece).includes(value) || linesOf(piece) === value) ||
    modelsOf(pieces) === value ||
    testsOf(pieces) === value
  )
}
/** "Three benchmarks", "the four autumn releases", "twelve languages". */
const COUNTED = /^(?:\s[\p{L}-]+){0,2}\s[\p{L}-]*[^s\W]s\b/u
const OF_ALL = /\b(?:all|of|of the|among the|the)\s$/i

/** Lines that say something of one thing each: "Plus, $20 — 200 messages". */
const linesOf = ({ text }: Piece): number => text.split('\n').filter((line) => /^\S[^.:]{0,40}(?: — |: )\S/.test(line)).length
const modelsOf = (pieces: readonly Piece[]): number =>
  new Set(pieces.flatMap(({ models }) => models.map(({ tokens }) => tokens.join(' ')))).size
const testsOf = (pieces: readonly Piece[]): number => new Set(pieces.flatMap(({ text }) => testsIn(text))).size

/** How many things each list of a text has: "Arabic, English and French" three, a sentence with four models four. */
function listsIn({ text, sentences, models, values }: Piece): number[] {
  const within = <T extends Span>(spans: readonly T[], sentence: Span) => spans.filter((span) => isInside(span, sentence))
  return sentences.flatMap((sentence) => {
    const own = text.slice(sentence.start, sentence.end)
    const names = new Set(within(models, sentence).map(({ tokens }) => tokens.join(' ')))
    const moments = within(values, sentence).filter(({ dimension }) => dimension === 'moment')
    const runs = [...own.matchAll(LIST)].map(([list]) => list.split(/,\s(?:and\s|or\s)?|\s(?:and|or)\s/).length)
    return [names.size, moments.length, ...runs]
  })
}
const ITEM = String.raw`[\p{L}\d][\p{L}\d.'/+-]*(?: [\p{L}\d][\p{L}\d.'/+-]*){0,3}`
const LIST = new RegExp(String.raw`${ITEM}(?:, (?!and |or )${ITEM})*,? (?:and|or) ${ITEM}|${ITEM}(?:, ${ITEM}){2,}`, 'gu')
