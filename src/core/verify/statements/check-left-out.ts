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

/** A limit of the sentence of a passage that says most of a claim, which the claim leaves out: "plans to retire" told as "retired". */
export function checkLeftOut(claim: Reading, pieces: readonly Piece[]): string[] {
  const text = nearestSentence(claim, pieces)
  const dropped = LIMITS.find((limit) => limit.test(text) && !limit.test(claim.text))
  return dropped ? [`leaves out “${dropped.exec(text)![0]}” of the cited passage`] : []
}

function nearestSentence(claim: Reading, pieces: readonly Piece[]): string {
  const passages = pieces.filter(({ fact }) => fact === undefined)
  const content = claim.words.filter(({ isStop, lemma }) => !isStop && !EMPTY.has(lemma))
  let best = { shared: 0, text: '' }
  for (const piece of passages) {
    for (const sentence of piece.sentences) {
      const shared = countShared(claim, content, piece, sentence)
      if (shared > best.shared) best = { shared, text: piece.text.slice(sentence.start, sentence.end) }
    }
  }
  return best.text
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
