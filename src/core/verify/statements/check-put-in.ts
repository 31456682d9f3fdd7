import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import type { Reading, Word } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'
import { areAlike, isLight } from '../words/lemmas.ts'
import { isSaidOtherwise } from '../words/said-otherwise.ts'
import { FILLERS } from '../words/word-lists.ts'

/** A word and the one that it is put beside: "multi" and "query" of "multi-query", "price" and "context" of "the price and the context". */
type Place = { word: Word; beside: Word; how: 'compound' | 'listed' }

/**
 * A word that the evidence lacks, put where it has another one: "grouped-query attention" of "multi-query attention",
 * "keeps the size and the context" of "keeps the price and the context".
 */
export function checkPutIn(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  const known = pieces.flatMap(placesIn)
  return placesIn(claim).flatMap(({ word, beside, how }) => {
    if (!isTelling(word, how) || isKnown(word, pieces) || isSaidOtherwise(word, pieces)) return []
    const there = known.filter((place) => place.how === how && areAlike(place.beside.lemma, beside.lemma))
    const other = there.find((place) => isTelling(place.word, how) && !isKnown(place.word, [claim]))
    return other ? [`says “${word.text}” where the cited passage says “${other.word.text}”`] : []
  })
}

const placesIn = remembered(({ text, words }: Reading): Place[] =>
  words.slice(0, -1).flatMap((first, at): Place[] => {
    const next = words.slice(at + 1, at + 5)
    const second = next.find(({ isStop }) => !isStop)
    const between = second && text.slice(first.end, second.start)
    if (first.isStop || !second || between === undefined) return []
    if (between === '-') return [{ word: first, beside: second, how: 'compound' }]
    if (!LISTED.test(between) || !ENDS.test(text.slice(second.end, second.end + 12))) return []
    return [
      { word: first, beside: second, how: 'listed' },
      { word: second, beside: first, how: 'listed' },
    ]
  }),
)
const LISTED = /^,? (?:and|or|nor)(?: also)?(?: (?:the|its|an?|both))? $/
/** What follows a thing of a list, and no verb: "reads text and writes up to 64K". */
const ENDS = /^(?:[.,;:)]|$|\s(?:of|from|in|for|with|and|or|as|than)\b)/

const isTelling = ({ lower, lemma }: Word, how: Place['how']): boolean =>
  /^\p{Ll}{3,}$/u.test(lower) && (how === 'compound' || (!isLight(lemma) && !FILLERS.has(lower)))
const isKnown = ({ lemma }: Word, readings: readonly Reading[]): boolean =>
  readings.some(({ words }) => words.some((other) => areAlike(lemma, other.lemma)))
