import type { Piece } from '../reading/evidence-reading.ts'
import { modelsOf } from '../properties/models-in.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'
import { areAlike, isLight } from '../words/lemmas.ts'
import { hasNegation } from '../words/negations.ts'
import { isCompany, isEvaluator, isPress } from '../words/vendors.ts'
import { isTellingVerb } from '../words/telling-words.ts'
import { sourcesIn } from './sources.ts'

/** A named part of a model, such as a layer or a method: "MLA", "Stable LatentMoE". `names`: in full and by its initials, where the text gives both. */
type Part = Span & { names: readonly string[] }
/** What one clause says, and of which parts. */
type Clause = { parts: readonly Part[]; words: readonly Word[] }

/** Share of what tells parts apart that the evidence may say of others alone. */
const MOST_OF_OTHERS = 0.5

/**
 * What a claim says of one part of a model and the cited passage only of another: "Kimi Delta Attention picks the 16 experts"
 * of "Stable LatentMoE activates 16 experts".
 */
export function checkParts(claim: Reading, pieces: readonly Piece[]): string[] {
  const passages = pieces.filter(({ fact }) => fact === undefined)
  if (isForeign(claim) || hasNegation(claim.text) || passages.length === 0) return []
  const known = passages.flatMap(clausesIn)
  return clausesIn(claim).flatMap(({ parts, words }) => {
    const head = parts[0]
    const opens = head && !words.some(({ end, lower }) => end <= head.start && !isTellingVerb(lower))
    if (!opens || !known.some((clause) => has(clause, head))) return []
    const told = words.map((word) => placesOf(word, head, known)).filter((places) => places.size === 1)
    const ofOthers = told.filter((places) => places.has('other'))
    return ofOthers.length > 0 && ofOthers.length > told.length * MOST_OF_OTHERS
      ? [`says of ${head.names[0]} what the cited passage says of another part`]
      : []
  })
}

const has = ({ parts }: Clause, { names }: Part): boolean => parts.some((part) => part.names.some((name) => names.includes(name)))

/** Where the evidence has a word: beside this part, beside others, or beside none. */
function placesOf({ lemma }: Word, head: Part, known: readonly Clause[]): ReadonlySet<string> {
  const there = known.filter(({ words }) => words.some((word) => areAlike(lemma, word.lemma)))
  return new Set(there.map((clause) => (clause.parts.length === 0 ? 'wide' : has(clause, head) ? 'own' : 'other')))
}

const BORDER = /[;]|,?\s\b(?:while|whereas|but|although|though)\b/gi

const clausesIn = remembered((reading: Reading): Clause[] => {
  const parts = partsIn(reading)
  return reading.sentences.flatMap((sentence) => {
    const text = reading.text.slice(sentence.start, sentence.end)
    const borders = [0, ...[...text.matchAll(BORDER)].map(({ index }) => index), text.length]
    return borders.slice(1).map((to, index) => {
      const span = { start: sentence.start + borders[index]!, end: sentence.start + to }
      const own = parts.filter((part) => isInside(part, span))
      return { parts: own, words: contentOf(reading, span, parts) }
    })
  })
})

const contentOf = ({ words, models }: Reading, span: Span, parts: readonly Part[]): Word[] =>
  words.filter(
    (word) => isInside(word, span) && !word.isStop && !isLight(word.lemma) && ![...parts, ...models].some((other) => overlaps(other, word)),
  )

const CAPITALS = /(?<![\p{L}\d.-])\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*(?:\s\p{Lu}[\p{L}\d]*(?:-[\p{L}\d]+)*)*/gu
/** Initials or a name with capitals inside ("KDA", "LatentMoE"), or several words. */
const TELLING = /\s|\p{Lu}.*\p{Lu}/u

/** Names that are of no model, maker or source. */
function partsIn(reading: Reading): Part[] {
  const { text, sentences } = reading
  const models = [...reading.models, ...modelsOf(reading)]
  const sources = sourcesIn(reading)
  return [...text.matchAll(CAPITALS)].flatMap(({ index, 0: own }): Part[] => {
    const span = { start: index, end: index + own.length }
    const isModel = models.some((name) => overlaps(name, span) && (name.end >= span.end || /\d/.test(name.text)))
    const isHead = sentences.some(({ start }) => start === index) && !/\p{Lu}.*\p{Lu}/u.test(own)
    if (isEvaluator(own) || isPress(own) || /\bLicen[cs]e$/.test(own)) return []
    if (isModel || isHead || !TELLING.test(own) || isCompany(own.toLowerCase().split(/[\s-]/))) return []
    if (sources.some((source) => overlaps(source, span))) return []
    const initials = /^ \((\p{Lu}[\p{L}\d-]{1,9})\)/u.exec(text.slice(span.end, span.end + 14))?.[1]
    return [{ ...span, names: initials ? [own, initials] : [own] }]
  })
}
