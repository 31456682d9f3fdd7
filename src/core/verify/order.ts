import type { Piece } from './reading/evidence-reading.ts'
import { itemsOf, weigh, type Item } from './reading/items.ts'
import type { Reading } from './reading/reading.ts'
import { relationsIn, type Relation } from './reading/relations.ts'
import { areSameVerb, meet, termsOf } from './relations/terms.ts'
import { sentencesIn, statementsOf, type Sentence } from './reading/support.ts'

/**
 * How much of what a claim states, statement by statement, no one sentence of the evidence says in the same order: words
 * and names that it lacks, and stretches outside the longest common subsequence. What a chat model retells closely is in
 * order; roles that are turned, and what stands in two places told as one, are not. Figures are bound to what they are of
 * elsewhere, and a name that the evidence gives in another sentence only is what that passage goes on about.
 *
 * @returns summed over all statements; a word, a name and a moved stretch weigh about 1
 */
export function weightOutOfOrder(claim: Reading, pieces: readonly Piece[]): number {
  const sentences = sentencesIn(pieces)
  const items = itemsOf(claim, sentences, pieces).filter(({ at, isValue }) => !isValue && !LABEL.test(claim.text.slice(at)))
  const lost = statementsOf(claim.text).map(({ start, end }) => {
    const own = items.filter(({ at }) => at >= start && at < end)
    return Math.min(...sentences.map((sentence) => weightLost(own, sentence)))
  })
  return lost.reduce((sum, weight) => sum + weight, 0) - countVoices(claim, pieces)
}

/** What is told in the active of what stands in the passive, and the other way round: its verb has to change places. */
function countVoices(claim: Reading, pieces: readonly Piece[]): number {
  const known = pieces.flatMap((piece) => relationsIn(piece))
  const isTurned = (said: Relation, other: Relation) =>
    other.isPassive !== said.isPassive && areSameVerb(other, said) && meet(termsOf(said.agent), termsOf(other.agent))
  return relationsIn(claim).filter((said) => known.some((other) => isTurned(said, other))).length
}

/** What tells which value of many one is; whose it is, and of what, is checked apart. */
const LABEL = /^(?:million|billion|trillion|tokens?|inputs?|outputs?|cached?|cost|price|percent)\b/i

function weightLost(items: readonly Item[], sentence: Sentence): number {
  const here = items.filter(({ places, isName }) => !isName || places.length === 0 || places.some((place) => place.sentence === sentence))
  const found = here.filter(({ places }) => places.some((place) => isFoundIn(place, sentence)))
  const inOrder = longestInOrder(found, sentence)
  return weigh(here) - weigh(found) + countMoved(found, inOrder, sentence)
}

/** Stretches that stand elsewhere: one that was moved as a whole counts once. */
function countMoved(found: readonly Item[], inOrder: ReadonlySet<Item>, sentence: Sentence): number {
  const goesOn = (item: Item, before: Item | undefined) =>
    before !== undefined && !inOrder.has(before) && lastPlace(item, sentence) > firstPlace(before, sentence)
  const moved = found.filter((item, index) => !inOrder.has(item) && !goesOn(item, found[index - 1]))
  return moved.length + moved.filter((item) => isFar(item, found, inOrder, sentence)).length
}

/** "2,436 flaws of high severity in real targets" of "2,436 flaws in real targets, 97 of high severity": a stretch of another clause counts twice. */
function isFar(item: Item, found: readonly Item[], inOrder: ReadonlySet<Item>, sentence: Sentence): boolean {
  const clauses = statementsOf(sentence.text)
  const clauseOf = (at: number) => clauses.findIndex(({ end }) => at - sentence.piece.sentences[sentence.index]!.start < end)
  const isApart = (other: Item) =>
    placesIn(item, sentence).every((at) => placesIn(other, sentence).every((place) => clauseOf(place) !== clauseOf(at)))
  const index = found.indexOf(item)
  const [before, next] = [found.slice(0, index).findLast((other) => inOrder.has(other) && !other.isName), found[index + 1]]
  const after = found.slice(index + 1).find((other) => inOrder.has(other))
  const isLong = next !== undefined && !inOrder.has(next)
  return isLong && !item.isName && before !== undefined && isApart(before) && (!after || isApart(after))
}

const placesIn = ({ places }: Item, sentence: Sentence): number[] =>
  places.filter((place) => isFoundIn(place, sentence)).map(({ at }) => at)
const firstPlace = (item: Item, sentence: Sentence): number => Math.min(...placesIn(item, sentence))
const lastPlace = (item: Item, sentence: Sentence): number => Math.max(...placesIn(item, sentence))

const isFoundIn = ({ sentence, isPart }: Item['places'][number], here: Sentence): boolean => sentence === here && !isPart

type Chain = { at: number; weight: number; items: readonly Item[] }
const NO_CHAIN: Chain = { at: -1, weight: 0, items: [] }

/** The heaviest subsequence of items that the sentence has in order. */
function longestInOrder(items: readonly Item[], sentence: Sentence): ReadonlySet<Item> {
  const chains: Chain[] = [NO_CHAIN]
  for (const item of items) {
    const grown = placesIn(item, sentence).map((at): Chain => {
      const before = heaviest(chains.filter((chain) => chain.at < at))
      return { at, weight: before.weight + item.weight, items: [...before.items, item] }
    })
    chains.push(...grown)
  }
  return new Set(heaviest(chains).items)
}

const heaviest = (chains: readonly Chain[]): Chain => chains.reduce((best, chain) => (chain.weight > best.weight ? chain : best), NO_CHAIN)
