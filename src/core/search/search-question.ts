import type { WeightedTerm } from './candidates.ts'
import type { Postings } from './postings.ts'
import type { Repair } from './spelling.ts'
import { FRAME_WORDS, STOP_WORDS } from './stop-words.ts'
import { compoundOf, isNumber, piecesOf, searchTerms, stemOf } from './tokens.ts'

/** A question as the index reads it. */
export type SearchQuestion = {
  /** Its known words as terms, in order; 0 where a word is unknown. */
  sequence: number[]
  /** Every known word and joint, once. */
  terms: WeightedTerm[]
  /** It holds a joint of the index, most likely a name with its version, which other words must not dilute. */
  hasName: boolean
}

/** A joint tells a name from words that happen to stand together, but repeats what its two words said. */
const JOINT_WEIGHT = 0.5
/** Longer questions are cut: their time is bounded, and nobody types as much. */
const LONGEST_QUESTION = 64

/** Reads a question with the terms of the index. */
export function readQuestion(text: string, postings: Postings, repair: Repair): SearchQuestion {
  const { terms: known } = postings
  const isKnown = (piece: string) => STOP_WORDS.has(piece) || isNumber(piece) || known.has(stemOf(piece)) || known.has(compoundOf(piece))
  const pieces = withoutFrame(piecesOf(text)).slice(0, LONGEST_QUESTION)
  const repaired = pieces.flatMap((piece) => (isKnown(piece) ? piece : (repair(piece) ?? piece)))
  const { words, joints } = searchTerms(repaired)
  const weights = new Map<number, number>()
  const add = (word: string, weight: number) => {
    const term = known.get(word)
    if (term !== undefined) weights.set(term, (weights.get(term) ?? 0) + weight)
    return term ?? 0
  }
  const sequence = words.map((word) => add(word, 1))
  const names = joints.map((joint) => add(joint, JOINT_WEIGHT))
  for (const piece of repaired) if (!isNumber(piece)) add(compoundOf(piece), 1)
  for (const word of joinedNeighbours(repaired)) add(word, 1)
  const terms = [...weights].map(([term, weight]) => ({ term, weight }))
  return { sequence, terms, hasName: names.some((term) => term !== 0) }
}

/** Without the words that only frame it, unless there are no others. */
function withoutFrame(pieces: readonly string[]): readonly string[] {
  const telling = pieces.filter((piece) => !FRAME_WORDS.has(piece))
  return telling.some((piece) => !STOP_WORDS.has(piece)) ? telling : pieces
}

/** Neighbouring words written as one: "deep seek" also finds "deepseek", as "deep-seek" does. */
function joinedNeighbours(pieces: readonly string[]): string[] {
  return pieces.slice(1).flatMap((piece, index) => {
    const before = pieces[index]!
    const areWords = ![piece, before].some((one) => isNumber(one) || STOP_WORDS.has(one))
    return areWords ? stemOf(before + piece) : []
  })
}
