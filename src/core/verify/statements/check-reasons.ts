import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, isMoment, overlaps, sentenceAt, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areAlike } from '../words/lemmas.ts'

/** What joins a reason to what follows from it, in a claim; "so" and "as" mostly join what is only compared. */
const REASON =
  /\bbecause\b|,\s(?:since|given that|seeing that)\b(?=\s(?!then\b|that\b|\d|(?:it|they) (?:was|were|has|have|came)\b|(?:its|their|the) (?:release|launch|debut|start)\b))|\b(?:due to|owing to|thanks to|on account of)\b|\b(?:therefore|thus|hence|consequently|as a (?:result|consequence)|(?:which|that) is why|(?:which|that) (?:lets|let|allows|allowed|enables|enabled) (?:it|them)\b|for (?:this|that) reason)\b/i
/** What tells in evidence that one thing follows from another. */
const FOLLOWS =
  /:\s|\b(?:because|since|so|as|therefore|thus|hence|consequently|reasons?|why|due to|owing to|thanks to|on account of|given|after|when|where|until|for|in (?:order|response|return|view)|results?|resulted|lead|leads|led|causes?|caused|means?|meant|lets?|allows?|enables?|makes?|credits?|credited|attributes?|attributed|puts? down|explains?|follows?|justif\p{L}+)\b/iu

/**
 * A reason that the evidence does not give: "is not disclosed because the weights are closed" of one fact on each. Both sides must stand together
 * in evidence that says how one follows from the other.
 */
export function checkReasons(claim: Reading, pieces: readonly Piece[]): string[] {
  const found = reasonIn(claim)
  if (!found) return []
  const sentence = claim.sentences[sentenceAt(claim.sentences, found.index)]!
  const sides = [
    { start: sentence.start, end: found.index },
    { start: found.index + found[0].length, end: sentence.end },
  ].map((side) => wordsIn(claim, side))
  if (sides.some((side) => side.length === 0)) return []
  return pieces.some((piece) => bears(sides, piece, pieces))
    ? []
    : [`gives a reason (“${found[0].replace(/^\W+/, '')}”), which the cited passage does not`]
}

/** What joins the reason; "since" before a date tells only of time. */
function reasonIn({ text, values }: Reading): RegExpExecArray | undefined {
  const found = REASON.exec(text)
  if (!found) return undefined
  const end = found.index + found[0].length
  return values.some((value) => isMoment(value) && value.start >= end && value.start - end <= 1) ? undefined : found
}

/** Two neighbouring sentences that have a word of either side, and tell of a reason. */
function bears(sides: readonly (readonly Word[])[], piece: Piece, pieces: readonly Piece[]): boolean {
  return piece.sentences.some(({ start, end }, index) => {
    const window = { start, end: piece.sentences[index + 1]?.end ?? end }
    const there = wordsIn(piece, window)
    const isIn = (words: readonly Word[]) => (own: Word) => words.some(({ lemma }) => areAlike(own.lemma, lemma))
    // Of what any of the evidence says, most has to stand here.
    const has = (side: readonly Word[]) =>
      2 * side.filter(isIn(there)).length > side.filter((own) => pieces.some(({ words }) => isIn(words)(own))).length
    return !piece.fact && FOLLOWS.test(piece.text.slice(window.start, window.end)) && sides.every(has)
  })
}

const wordsIn = ({ words, models }: Reading, span: Span): Word[] =>
  words.filter((word) => isInside(word, span) && !word.isStop && !models.some((name) => overlaps(name, word)))
