import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'
import { areAlike, isLight } from '../words/lemmas.ts'

/** "…, and twice as many for the full context": what takes a multiple of what was given before. */
const TAKES =
  /\b(?:twice|double|half|(?:two|three|four|five|ten|\d+) times)\s(?:as (?:many|much)|the (?:number|amount|price|memory)|that(?: many| much)?)\s(?:for|with|at|on|in)\s(?<case>[^.;,]{3,80})/giu
const MULTIPLE = /\b(?:twice|doubl\p{L}+|half|halv\p{L}+|times)\b/iu

/** "Four GPUs with its full context" of "four GPUs, and twice as many for the full context". */
export function checkMultiples(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim) || MULTIPLE.test(claim.text)) return []
  return pieces.flatMap((piece) =>
    [...piece.text.matchAll(TAKES)].flatMap(({ index, 0: own, groups }) => {
      const end = index + own.length
      const words = wordsIn(piece, { start: end - groups!['case']!.length, end })
      const sentence = piece.sentences.find((span) => isInside({ start: index, end: index }, span))!
      const before = piece.values.filter((value) => !value.isInName && value.start >= sentence.start && value.end <= index)
      const isTold = words.length > 0 && words.every((word) => claim.words.some((other) => areAlike(other.lemma, word.lemma)))
      const isGiven = claim.values.some((said) => before.some((value) => 'value' in said && 'value' in value && said.value === value.value))
      return isTold && isGiven ? [`gives for “${groups!['case']!.trim().slice(0, 40)}” what the cited passage gives without`] : []
    }),
  )
}

const wordsIn = ({ words, values, names }: Reading, span: Span): Word[] =>
  words.filter(
    (word) => isInside(word, span) && !word.isStop && !isLight(word.lemma) && ![...values, ...names].some((other) => overlaps(other, word)),
  )
