import { bearsValue } from './alignment.ts'
import type { Piece } from './evidence-reading.ts'
import type { ProperName } from './proper-names.ts'
import type { Reading } from './reading.ts'
import { areSameModel } from './subjects.ts'
import { matchWords, type Sentence } from './support.ts'
import { linkingWords } from '../words/linking-words.ts'
import { isSaidOtherwise } from '../words/said-otherwise.ts'

/** Where the evidence has something; `isPart` where it only has a part of a model's name, which may be another model's. */
type ItemPlace = { sentence: Sentence; at: number; isPart?: boolean }
/** A word, name or value of a claim, how much it counts, and where the evidence has it. `at`: offsets in their texts. */
export type Item = { at: number; weight: number; places: readonly ItemPlace[]; isName?: boolean; isValue?: boolean }

/** What a figure or date that is found counts: it binds more than a word. */
const VALUE_WEIGHT = 1.5

/** What a claim says, one by one: content words that are not said otherwise, names and values, in order. */
export function itemsOf(claim: Reading, sentences: readonly Sentence[], pieces: readonly Piece[]): Item[] {
  const words = matchWords(claim, sentences)
    .filter(({ word, found }) => found.length > 0 || (!isSaidOtherwise(word, pieces) && !linkingWords(claim).has(word)))
    .map(({ word, weight, found }) => ({
      at: word.start,
      weight,
      places: found.map(({ word: { start }, sentence }) => ({ sentence, at: start })),
    }))
  const names = claim.names.map((name) => ({
    at: name.start,
    weight: 1,
    places: sentences.flatMap((sentence) => placesOfName(name, sentence)),
    isName: true,
  }))
  const values = claim.values.map((value) => ({
    at: value.start,
    weight: VALUE_WEIGHT,
    places: sentences.flatMap((sentence) =>
      sentence.piece.values
        .filter((other) => other.sentence === sentence.index && bearsValue(value, other))
        .map(({ start }) => ({ sentence, at: start })),
    ),
    isValue: true,
  }))
  return [...words, ...names, ...values].toSorted((a, b) => a.at - b.at)
}

/** Where a sentence names what a name names, or at least has a part of the name. */
function placesOfName(name: ProperName, sentence: Sentence): ItemPlace[] {
  const { piece, index, text } = sentence
  const { start, end } = piece.sentences[index]!
  const same = piece.names.filter((other) => other.start >= start && other.end <= end && areSameModel(name, other))
  if (same.length > 0) return same.map((other) => ({ sentence, at: other.start }))
  const at = name.tokens.filter(({ length }) => length > 1).map((token) => text.toLowerCase().indexOf(token))
  const found = at.find((offset) => offset !== -1)
  return found === undefined ? [] : [{ sentence, at: start + found, isPart: name.isModel }]
}

export const weigh = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0)
