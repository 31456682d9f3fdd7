import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, type Reading, type Span } from '../reading/reading.ts'
import { areAlike } from '../words/lemmas.ts'
import { EMPTY } from './check-vocabulary.ts'

/** Words that hold a statement to a plan, a time or a comparison, or to what is not yet final. */
const LIMITS: readonly RegExp[] = [
  /\b(?:plan(?:s|ned)?|will|expect(?:s|ed)?|intends?|would|promis\p{L}+|may|might|could|likely|aims?|set \S+ as)\b/iu,
  /\b(?:until|before|after|instead|rather|than|where|against|while|compared)\b/i,
  /\b(?:preview|beta|experimental|early access|trial)\b/i,
]
/** What a claim may leave out together with all that follows it. */
const BESIDES = /^(?:will|would|may|might|could|instead|rather|than|where|against|while|compared|after)$/i

/** A limit of the sentence of a passage that says most of a claim, which the claim leaves out: "plans to retire" told as "retired". */
export function checkLeftOut(claim: Reading, pieces: readonly Piece[]): string[] {
  const nearest = nearestSentence(claim, pieces)
  if (!nearest) return []
  const { piece, sentence } = nearest
  const text = piece.text.slice(sentence.start, sentence.end)
  const dropped = LIMITS.filter((limit) => !limit.test(claim.text)).map((limit) => limit.exec(text))
  const counting = dropped.find(
    (found) => found && (!BESIDES.test(found[0]) || isTold(claim, piece, stretchFrom(text, found.index, sentence.start))),
  )
  return counting ? [`leaves out “${counting[0]}” of the cited passage`] : []
}

/** From a limit to the end of its clause. */
function stretchFrom(text: string, from: number, offset: number): Span {
  const length = text.slice(from).search(/[,;:](?!\d)|\.?$/)
  return { start: offset + from, end: offset + from + length }
}

/** A claim tells a stretch of a passage if it has half of its figures or, where it has none, most of its words. */
function isTold(claim: Reading, piece: Piece, stretch: Span): boolean {
  const values = piece.values.filter((value) => isInside(value, stretch))
  if (values.length > 0) return 2 * values.filter((value) => claim.values.some((said) => bearsValue(said, value))).length >= values.length
  const words = contentOf(piece).filter((word) => isInside(word, stretch))
  return 2 * words.filter(({ lemma }) => claim.words.some((own) => areAlike(own.lemma, lemma))).length > words.length
}

const contentOf = ({ words }: Reading): Reading['words'] => words.filter(({ isStop, lemma }) => !isStop && !EMPTY.has(lemma))

function nearestSentence(claim: Reading, pieces: readonly Piece[]): { piece: Piece; sentence: Span } | undefined {
  const content = contentOf(claim)
  let best: { shared: number; piece: Piece; sentence: Span } | undefined
  for (const piece of pieces.filter(({ fact }) => fact === undefined)) {
    for (const sentence of piece.sentences) {
      const shared = countShared(claim, content, piece, sentence)
      if (shared > (best?.shared ?? 0)) best = { shared, piece, sentence }
    }
  }
  return best
}

/** A figure tells more of a sentence than a word. */
const WEIGHT_OF_VALUE = 2

function countShared(claim: Reading, content: Reading['words'], piece: Piece, sentence: Span): number {
  const own = piece.words.filter((word) => isInside(word, sentence))
  const values = piece.values.filter((value) => isInside(value, sentence))
  return (
    content.filter(({ lemma }) => own.some((other) => areAlike(other.lemma, lemma))).length +
    WEIGHT_OF_VALUE * claim.values.filter((said) => values.some((value) => bearsValue(said, value))).length
  )
}
