import { textBefore } from '../reading/plain-text.ts'
import type { Reading, Span } from '../reading/reading.ts'
import type { Source } from './sources.ts'

/** A source of which it is not known yet what rests on it. */
export type Found = Omit<Source, 'scope'>

const CONTRASTS = String.raw`while|whereas|während|wohingegen|tandis que|alors que|mientras|enquanto`
/** Where somebody else's part may begin, in English and in the other languages of answers. */
export const BORDER = new RegExp(
  String.raw`(?<!\p{L})(?:${CONTRASTS}|but|though|although|however|aber|mais|pero|mas)(?!\p{L})|;|而|一方`,
  'iu',
)
const ANY_BORDER = new RegExp(`${BORDER.source}|[,、]`, 'giu')

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
    return { ...source, scope: { start, end: borders[index] ?? endOf(reading.text, source, sentence.end) } }
  })
  return sources.map((source, index) => ({ ...source, scope: lastLinked(reading.text, sources, index).scope }))
}

/** "Anthropic and models.dev list": both, so what the last of them tells. */
function lastLinked(text: string, sources: readonly Source[], index: number): Source {
  const [source, next] = [sources[index]!, sources[index + 1]]
  const isLinked =
    next !== undefined && source.of.length > 0 && /^,?\s(?:and|or|as well as)\s(?:the\s)?$/.test(text.slice(source.end, next.start))
  return isLinked ? lastLinked(text, sources, index + 1) : source
}

function borderAfter({ text, sentences, values }: Reading, source: Found, next: Found | undefined): number | undefined {
  if (next?.sentence !== source.sentence) return undefined
  const start = sentences[source.sentence]!.start
  const isBehind =
    source.of.length > 0 &&
    source.telling.end === source.end &&
    !ARTICLE.test(text.slice(source.telling.start, source.start)) &&
    values.some((value) => value.start >= start && value.end <= source.telling.start)
  return isBehind && !BORDER.test(text.slice(source.end, next.start)) ? source.telling.end : borderBetween(text, source, next)
}

const ARTICLE = /^(?:(?:the|an?)\s(?:[\p{Ll}-]+\s)?)?$/iu

function startOf(text: string, source: Found, sentence: Span, border: number | undefined): number {
  const rest = text.slice(source.end, sentence.end)
  const isReporter = (isLast(rest) || /^ \p{Ll}+,/u.test(rest)) && /,\s(?:as\s)?(?:the\s)?$/i.test(textBefore(text, source.start))
  if (isReporter) return sentence.start
  const isBehind = isLast(rest) && source.of.length > 0 && /\baccording to (?:the )?$/i.test(textBefore(text, source.start))
  if (isBehind) return border ?? lastBorder(text, sentence.start, source.start, SET_APART) ?? sentence.start
  return border ?? (isLast(rest) ? undefined : beginOf(text, source, sentence.start)) ?? sentence.start
}

/** "A came out in May, while B came out in June, according to C": what stands before need not be C's word. */
const SET_APART = new RegExp(String.raw`,\s(?=(?:${CONTRASTS})(?!\p{L}))`, 'iu')

/** Where a part of the sentence begins in which the source tells. */
function beginOf(text: string, { start, telling, of }: Found, from: number): number | undefined {
  const joined = of.length > 0 ? /,\s(?:and|but|so|yet)\s$/.exec(textBefore(text, telling.start)) : null
  return joined ? telling.start - joined[0].length : lastBorder(text, from, start, BORDER)
}

const CONTRAST = new RegExp(String.raw`,\s?(?:(?:${CONTRASTS})(?!\p{L})|而|一方)`, 'u')
/** Where the part ends: what "while" sets against it is said by nobody in particular. */
function endOf(text: string, { of, telling }: Found, to: number): number {
  const contrast = of.length > 0 ? CONTRAST.exec(text.slice(telling.end, to)) : null
  return contrast ? telling.end + contrast.index : to
}

/** "…, Anthropic says." speaks for all before it. */
const isLast = (rest: string): boolean => /^(?:\s\p{L}+){0,2}[.!?"')]*$/u.test(rest)

const borderBetween = (text: string, a: Span, b: Span): number => lastBorder(text, a.end, b.start, ANY_BORDER) ?? b.start

function lastBorder(text: string, from: number, to: number, pattern: RegExp): number | undefined {
  const last = [...text.slice(from, to).matchAll(new RegExp(pattern.source, 'giu'))].at(-1)
  return last && from + last.index
}
