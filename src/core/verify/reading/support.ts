import { bearsValue } from './alignment.ts'
import type { Piece } from './evidence-reading.ts'
import { areAlike, isCarrying, isLight } from '../words/lemmas.ts'
import { COMMON_ENDING, isQuantity, overlaps, type Reading, type Span, type Word } from './reading.ts'

/** One sentence of the evidence. */
export type Sentence = { piece: Piece; index: number; words: Word[]; text: string }
/** A content word of a claim, how much it counts, and where the evidence has it. */
export type Match = { word: Word; weight: number; found: { word: Word; sentence: Sentence }[] }

/** All sentences of the evidence. */
export function sentencesIn(pieces: readonly Piece[]): Sentence[] {
  return pieces.flatMap((piece) =>
    piece.sentences.map(({ start, end }, index) => ({
      piece,
      index,
      words: piece.words.filter((word) => word.sentence === index),
      text: piece.text.slice(start, end),
    })),
  )
}

/** Looks up every content word of a claim that is part of no figure and no name already checked. */
export function matchWords(claim: Reading, sentences: readonly Sentence[]): Match[] {
  return claim.words.flatMap((word, index) => {
    if (word.isStop || word.lower.length < 2 || isElsewhere(claim, word)) return []
    const found = sentences.flatMap((sentence) =>
      sentence.words.flatMap((other) => (isSameWord(word, other) ? [{ word: other, sentence }] : [])),
    )
    const weight = weightOf(claim, word, index)
    return [{ word, weight: found.length > 0 ? Math.min(1, weight) : isCarrying(word.lemma) ? Math.min(FAINT, weight) : weight, found }]
  })
}

function isElsewhere(claim: Reading, word: Word): boolean {
  if (
    claim.values.some(
      (value) =>
        overlaps(value, word) ||
        (isQuantity(value) && value.dimension !== 'count' && word.start - value.end < 2 && word.start >= value.end),
    )
  )
    return true
  return claim.names.some((name) => overlaps(name, word))
}

/** What a word counts that says little. */
const FAINT = 0.4

function weightOf(claim: Reading, word: Word, index: number): number {
  const isHead = index === 0 || claim.sentences.some(({ start }) => start === word.start)
  if (isHead && /^\p{Lu}/u.test(word.text) && !COMMON_ENDING.test(word.lower)) return 1.5
  return isLight(word.lemma) ? FAINT : 1
}

const isSameWord = (a: Word, b: Word): boolean =>
  a.lemma === b.lemma || ((!b.isStop || b.lower === 'up' || b.lower === 'down') && areAlike(a.lemma, b.lemma))

/** The sentence that has most of the claim, and how much of what the evidence has of it stands there (0 to 1). */
export function bestSentence(matches: readonly Match[], claim: Reading, sentences: readonly Sentence[]): Sentence | undefined {
  return bestSentences(matches, claim, sentences)[0]
}

/** All sentences that have as much of the claim as the best. */
export function bestSentences(matches: readonly Match[], claim: Reading, sentences: readonly Sentence[]): Sentence[] {
  const scores = sentences.map((sentence) => scoreOf(sentence, matches, claim))
  const most = Math.max(...scores)
  return sentences.filter((_, index) => scores[index] === most)
}

function scoreOf(sentence: Sentence, matches: readonly Match[], claim: Reading): number {
  const words = matches.reduce((sum, { weight, found }) => sum + (found.some((entry) => entry.sentence === sentence) ? weight : 0), 0)
  const lower = sentence.text.toLowerCase()
  const names = claim.names.filter((name) => name.tokens.some((token) => lower.includes(token))).length
  const own = sentence.piece.values.filter((value) => value.sentence === sentence.index)
  const values = claim.values.filter((said) => own.some((value) => bearsValue(said, value))).length
  return words + 0.7 * names + 0.7 * values
}

const BORDERS = String.raw`[;:,](?!\d)|\s[—(]|\b(?:but|while|whereas|although|though|which|who|because|since|so)\b`
const CLAUSE_BORDER = new RegExp(String.raw`${BORDERS}|\band\b`, 'gi')
const STATEMENT_BORDER = new RegExp(
  String.raw`${BORDERS}|\band\b(?= (?:does|do|did|is|are|was|were|has|have|had|can|cannot|will|it|they|he|she)\b)`,
  'gi',
)

export const clausesOf = (text: string): Span[] => cutAt(text, CLAUSE_BORDER)

/** Clauses, with "X and Y" left together. */
export const statementsOf = (text: string): Span[] => cutAt(text, STATEMENT_BORDER)

function cutAt(text: string, border: RegExp): Span[] {
  const borders = [0, ...[...text.matchAll(border)].map(({ index }) => index), text.length]
  return borders.slice(1).map((end, index) => ({ start: borders[index]!, end }))
}
