import type { ReleaseId } from '../../release.ts'
import { nameTokens } from '../../understanding/name-tokens.ts'
import { isStopWord } from '../words/lemmas.ts'
import { makersOf } from '../words/vendors.ts'
import type { Piece } from './evidence-reading.ts'
import type { ProperName } from './proper-names.ts'
import { overlaps, type Reading, type Span } from './reading.ts'

/** "The former", "the latter": of the two models named last before it, the first and the second. */
export function orderedReferences(text: string, names: readonly ProperName[]): ProperName[] {
  return [...text.matchAll(ORDERED)].flatMap((match): ProperName[] => {
    const [start, end] = [match.index, match.index + match[0].length]
    const [first, second] = pairBefore(names, start)
    const meant = match[1] === 'former' ? first : second
    return meant && standsAlone(text.slice(end)) ? [{ ...meant, text: match[0], start, end }] : []
  })
}
const ORDERED = /\b[Tt]he (former|latter)\b/g

/** "The former costs", but "the former price", "the former CEO". */
function standsAlone(after: string): boolean {
  const next = /^ (\p{L}+)/u.exec(after)?.[1]
  return (
    next === undefined ||
    isStopWord(next) ||
    (/^\p{Ll}+(?:s|ed)$/u.test(next) && !/^(?:price|rate|name|version|model|value|figure)s$/.test(next))
  )
}

/** The last two models before a place, each told once. */
function pairBefore(names: readonly ProperName[], at: number): readonly ProperName[] {
  const before = names.filter(({ isModel, end }) => isModel && end <= at)
  const models = before.some(({ isRelease }) => isRelease) ? before.filter(({ isRelease }) => isRelease) : before
  const second = models.at(-1)
  const first = models.findLast(({ tokens }) => tokens.join(' ') !== second!.tokens.join(' '))
  return first && second ? [first, second] : []
}

/** What stands in a claim for a release of the evidence without naming it. */
export const referencesTo = (claim: Reading, pieces: readonly Piece[]): ProperName[] => [
  ...toUnnamed(claim, pieces),
  ...toMakers(claim, pieces),
]

/**
 * "The former costs $5 and B $15", "it costs $5, B $15", "A costs $3, its successor $2": what a claim that names one model
 * calls otherwise is the one release of the evidence that it does not name.
 */
function toUnnamed({ text, models }: Reading, pieces: readonly Piece[]): ProperName[] {
  const named = new Set(models.flatMap(({ releases }) => releases))
  const exact = pieces.flatMap((piece) => piece.models.flatMap(({ releases }) => (releases.length === 1 ? releases : [])))
  const [id, ...more] = new Set([...pieces.flatMap(({ about }) => about), ...exact].filter((release) => !named.has(release)))
  if (models.length === 0 || id === undefined || more.length > 0) return []
  // "Its predecessor, B," is B.
  const isNamed = ({ end }: Span) => models.some(({ start }) => /^,? $/.test(text.slice(end, start)))
  const found = [...spansOf(text, OPENER).filter(({ end }) => models[0]!.start >= end), ...spansOf(text, KIN)]
  return found.filter((span) => !isNamed(span)).map((span) => releaseName(id, text, span))
}
const OPENER =
  /(?<=^(?:[^,;]{1,60}, )?)(?:the (?:former|latter|other|model)(?: (?:one|model|release))?|this (?:model|release)|its(?! (?:direct )?(?:successor|predecessor|sibling|sister|counterpart))|it(?! (?:is|was|depends|comes down)\b(?! (?:priced|released|limited)\b)))(?![\p{L}-])/giu
const KIN = /\bits (?:direct )?(?:successor|predecessor|sibling|sister|counterpart)\b/gi

/** "The Anthropic model", "OpenAI's model costs $5, Anthropic's $3": the one release of that maker. */
function toMakers({ text, models }: Reading, pieces: readonly Piece[]): ProperName[] {
  const ids = [...new Set(pieces.flatMap(({ about }) => about))]
  const free = spansOf(text, OF_MAKER).filter((span) => !models.some((name) => overlaps(name, span)))
  return free.flatMap((span) => {
    const makers = makersOf(tokensOf(text.slice(span.start, span.end)))
    const [id, ...more] = ids.filter((own) => makersOf([own.slice(0, own.indexOf('/'))]).some((maker) => makers.includes(maker)))
    return id === undefined || more.length > 0 ? [] : [releaseName(id, text, span)]
  })
}
const OF_MAKER =
  /\b[Tt]he \p{Lu}[\p{L}.]{2,} (?:model|one|release)\b|(?<![\p{L}-])\p{Lu}[\p{L}.]{2,}'s (?:(?:model|one|release)\b|(?=[$€£¥]?\d))/gu

const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: own }) => ({ start: index, end: index + own.length }))
const tokensOf = (text: string): string[] => nameTokens(text).map((token) => token.text)

const releaseName = (id: ReleaseId, text: string, { start, end }: Span): ProperName => ({
  text: text.slice(start, end),
  start,
  end,
  tokens: tokensOf(id.slice(id.indexOf('/') + 1)),
  releases: [id],
  isModel: true,
  isFamily: false,
  isRelease: true,
})
