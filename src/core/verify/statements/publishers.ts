import { nameTokens } from '../../understanding/name-tokens.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { overlaps, type Reading, type Span } from '../reading/reading.ts'
import { isCompany, isTelling } from '../words/vendors.ts'

/** A place where a text names the publisher of a piece of evidence; `of`: all publishers that may be meant. */
export type Mention = Span & { tokens: readonly string[]; of: readonly string[] }

/** Where others publish: named in brackets, or by itself, it is the place and says nothing. */
const HOST = /^(?:arXiv|GitHub(?: wiki)?|dev\.to|Hugging Face|blog|Medium|Substack|Reddit|YouTube)$/i
export const isHost = (publisher: string): boolean => /^(?:arXiv|GitHub)$/i.test(publisher)

/** All places where a text names one of these publishers, in order; the name of a model that begins like one is none. */
export function mentionsIn({ text, models }: Reading, publishers: readonly string[]): Mention[] {
  const found = [...new Set(publishers)].flatMap((publisher) =>
    [...text.matchAll(patternOf(publisher))].map(({ 0: own, index }) => ({ start: index, end: index + own.length, of: publisher })),
  )
  const places: Mention[] = []
  for (const { start, end, of } of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    const known = places.findIndex((other) => overlaps(other, { start, end }))
    if (known !== -1) places[known] = { ...places[known]!, of: [...places[known]!.of, of] }
    else if (!models.some((name) => overlaps(name, { start, end }) && (name.start !== start || name.end !== end)))
      places.push({ start, end, tokens: nameTokens(text.slice(start, end)).map((token) => token.text), of: [of] })
  }
  return places.toSorted((a, b) => a.start - b.start)
}

/** The same, with makers of models: they tell of these even where they publish no piece that is cited. */
export function tellersIn(reading: Reading, publishers: readonly string[]): Mention[] {
  if (publishers.length === 0) return []
  const own = mentionsIn(reading, publishers)
  const isTaken = (name: ProperName) => own.some((other) => overlaps(other, name)) || (name.isModel && !isBareMaker(name))
  const makers = reading.actors.filter((name) => isCompany(name.tokens) && !isTaken(name))
  return [...own, ...makers.map(({ start, end, tokens }) => ({ start, end, tokens, of: [] }))]
}

/** "DeepSeek", which also stands for all its models, but not "DeepSeek-OCR". */
const isBareMaker = ({ text, tokens }: ProperName): boolean =>
  !/\d/.test(text) && tokens.every((token) => isCompany([token]) || !isTelling(token))

/** Chinese and Japanese run on without blanks. */
const LETTER = String.raw`\p{Script=Latin}\p{Script=Cyrillic}\p{N}`
const patterns = new Map<string, RegExp>()
function patternOf(publisher: string): RegExp {
  const known = patterns.get(publisher)
  if (known) return known
  if (patterns.size > 1000) patterns.clear()
  const names = shortNames(publisher).map((name) => (name.match(/[\p{L}\p{N}]+/gu) ?? []).join(String.raw`[\s._/&-]{1,3}`))
  const pattern = new RegExp(String.raw`(?<![${LETTER}._-])(?:${names.join('|')})(?![${LETTER}]|[._-][${LETTER}])`, 'giu')
  patterns.set(publisher, pattern)
  return pattern
}

/**
 * What a publisher goes by, longest first: "NIST (CAISI)" by either, "vLLM project" by "vLLM", "whatmodel.sh" by
 * "whatmodel", a person by the last name.
 */
function shortNames(publisher: string): string[] {
  const [main = '', ...rest] = publisher.split(/\s*[(),]\s*/).filter((name) => name !== '')
  const names = [main, ...rest.filter((name) => !HOST.test(name) && /^\p{Lu}/u.test(name))]
  const all = names.flatMap((name) => {
    const words = name.split(' ').filter((word) => !/^the$/i.test(word))
    const telling = words.filter((word) => isTelling(word.toLowerCase()))
    const last = telling.length === 2 && telling.every((word) => /^\p{Lu}\p{Ll}{3,}$/u.test(word)) ? [telling[1]!] : []
    const bare = words.length === 1 ? [name.replace(/(?<=^[\p{L}\d-]{4,})(?:\.\p{L}{2,10})+$/u, '')] : []
    return [words.join(' '), telling.join(' '), ...bare, ...last]
  })
  return [...new Set(all)].filter((name) => /[\p{L}\p{N}]{2}/u.test(name)).toSorted((a, b) => b.length - a.length)
}
