import { textBefore } from '../reading/plain-text.ts'
import type { Reading, Span } from '../reading/reading.ts'
import type { Source } from './sources.ts'

/** A source of which it is not known yet what rests on it. */
export type Found = Omit<Source, 'scope'>

const CONTRASTS = String.raw`while|whereas`
/** Where somebody else's part may begin. */
export const BORDER = new RegExp(String.raw`\b(?:${CONTRASTS}|but|yet|though|although|however|where)\b|;`, 'iu')
const ANY_BORDER = new RegExp(`${BORDER.source}|,`, 'giu')

/**
 * Each source bears its sentence, or where others speak in it, its own part: "CAISI measured 74%, while DeepSeek gives
 * 80.6%". A publisher of evidence that is named behind what it tells bears nothing that follows, and what stands before
 * "and models.dev lists" or behind "while" is not its own.
 */
export function withScopes(reading: Reading, found: readonly Found[]): Source[] {
  const borders = found.map((source, index) => borderAfter(reading, source, found[index + 1]))
  const sources = found.map((source, index) => {
    const sentence = reading.sentences[source.sentence]!
    const border = found[index - 1]?.sentence === source.sentence ? borders[index - 1] : undefined
    const start = startOf(reading.text, source, sentence, border)
    return { ...source, scope: { start, end: borders[index] ?? endOf(reading, source, sentence.end) } }
  })
  return sources.map((source, index) => ({ ...source, scope: lastLinked(reading.text, sources, index).scope }))
}

/** "Anthropic and models.dev list": both, so what the last of them tells. */
function lastLinked(text: string, sources: readonly Source[], index: number): Source {
  const [source, next] = [sources[index]!, sources[index + 1]]
  const isLinked =
    next !== undefined && source.of.length > 0 && /^\s(?:and|or|as well as)\s(?:the\s)?$/.test(text.slice(source.end, next.start))
  return isLinked ? lastLinked(text, sources, index + 1) : source
}

function borderAfter(reading: Reading, source: Found, next: Found | undefined): number | undefined {
  const { text, sentences } = reading
  if (next?.sentence !== source.sentence) return undefined
  const own = endOf(reading, source, next.telling.start)
  if (own < next.telling.start && isReporter(text, next, sentences[next.sentence]!.end)) return own
  return standsBehind(reading, source, next) && !BORDER.test(text.slice(source.end, next.start))
    ? source.telling.end
    : borderBetween(text, source, next)
}

/** Named behind a value that it tells: "costs $5, according to C". */
function standsBehind({ text, sentences, values }: Reading, { of, start, end, telling, sentence }: Found, next?: Found): boolean {
  const isLed = of.length > 0 && telling.end === end && !ARTICLE.test(text.slice(telling.start, start))
  const isFollowed = next && values.some((value) => value.start >= end && value.end <= next.start)
  const isBy =
    isFollowed &&
    (MEASURED_BY.test(textBefore(text, start)) || (OF_THEIRS.test(text.slice(end)) && textBefore(text, start).endsWith(' by ')))
  return (isLed || isBy === true) && values.some((value) => value.start >= sentences[sentence]!.start && value.end <= telling.start)
}

/** "Measured by A", "by A's own figure". */
const [MEASURED_BY, OF_THEIRS] = [
  /\b(?:measured|reported|tested|given|stated) by (?:the )?$/,
  /^'s? (?:own )?(?:figures?|count|tests?|measurements?|account)\b/,
]

const ARTICLE = /^(?:(?:the|an?)\s(?:[\p{Ll}-]+\s)?)?$/iu

function startOf(text: string, source: Found, sentence: Span, border: number | undefined): number {
  const rest = text.slice(source.end, sentence.end)
  if (isReporter(text, source, sentence.end)) return sentence.start
  const begin = isLast(rest) ? lastBorder(text, sentence.start, source.start, SET_APART) : beginOf(text, source, sentence.start)
  return border ?? begin ?? sentence.start
}

/** "…, the Decoder reports": of all before it. */
const isReporter = (text: string, { start, end }: Span, to: number): boolean =>
  /^(?: \p{Ll}+,|(?:\s\p{L}+){0,2}[.!?"')]*$)/u.test(text.slice(end, to)) &&
  /,\s(?:as\s)?(?:(?:[Tt]he|\p{Lu}[\p{L}\d.]*\sand)\s)?$/u.test(textBefore(text, start))

/** "A came out in May, while B came out in June, according to C", "$1, against $2 for B, per C": what stands before need not be C's word. */
const AGAINST = String.raw`against|compared (?:with|to)|versus|than|instead of|where`
const SET_APART = new RegExp(String.raw`,\s(?=(?:${CONTRASTS}|${AGAINST})(?!\p{L}))`, 'iu')

/** Where a part of the sentence begins in which the source tells. */
function beginOf(text: string, { start, telling, of }: Found, from: number): number | undefined {
  const joined = of.length > 0 ? /(?<=\d\D*),\s(?:(?:and|but|so|yet|which)\s)?$/.exec(text.slice(from, telling.start)) : null
  return joined ? telling.start - joined[0].length : lastBorder(text, from, start, BORDER)
}

const CONTRAST = new RegExp(
  String.raw`,\s?(?:(?:${CONTRASTS}|${AGAINST}|but|yet|though|although|which (?:conflicts?|contradicts?|differs?|clash\p{L}*|disagrees?))(?!\p{L}))`,
  'u',
)
/** ", and S-2.1 followed on July 21": a statement of its own, which whoever "says" something may go on with. */
const STATEMENT =
  /,\s(?:and|so)\s(?:it|they|both|(?:the|its|their|this|these)(?:\s\p{L}+){1,2}|\p{Lu}\S*(?:\s[\p{Lu}\d]\S*){0,3})\s(?:is|are|was|were|has|have|had|cost|came|\p{L}{3,}(?:ed|s))\b/u
/** ", for B $2": of the next that is listed. */
const ITEM = /,\s(?:and\s)?(?:for|that of)\s(?:the\s)?\p{Lu}|,\s(?:and|but)\s(?:has |was |is )?cost(?:s|ing)?\b/u
const GOES_ON =
  /^(?:\s\p{L}+){0,2}?\s(?:s(?:ays|aid)|reports?|reported|writes|wrote|notes|noted|stat(?:es|ed)|add(?:s|ed)|claim(?:s|ed)|finds|found|t(?:ells|old)|that)\b/u
/** Where the part ends: what is set against it, or follows as a statement of its own, is said by nobody in particular. */
function endOf(reading: Reading, source: Found, to: number): number {
  const { text, sentences } = reading
  const isBehind = standsBehind(reading, source) || isReporter(text, source, sentences[source.sentence]!.end)
  const goesOn = !isBehind && (source.isIndependent || GOES_ON.test(text.slice(source.end, to)))
  const rest = text.slice(source.telling.end, to)
  const ends = [source.of.length > 0 ? CONTRAST.exec(rest) : null, goesOn ? null : STATEMENT.exec(rest), isBehind ? ITEM.exec(rest) : null]
  return Math.min(to, ...ends.flatMap((end) => (end ? source.telling.end + end.index : [])))
}

/** "…, Anthropic says." speaks for all before it. */
const isLast = (rest: string): boolean => /^(?:\s\p{L}+){0,2}[.!?"')]*$/u.test(rest)

const borderBetween = (text: string, a: Span, b: Span): number => lastBorder(text, a.end, b.start, ANY_BORDER) ?? b.start

function lastBorder(text: string, from: number, to: number, pattern: RegExp): number | undefined {
  const last = [...text.slice(from, to).matchAll(new RegExp(pattern.source, 'giu'))].at(-1)
  return last && from + last.index
}
