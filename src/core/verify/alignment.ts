import { areAlike } from './lemmas.ts'
import type { Reading, Value, Word } from './reading.ts'

/** How much of what a claim says around a value stands around a value of the evidence: 0 nothing, 1 all of it, nearby. */
export function alignment(claim: Reading, said: Value, piece: Reading, known: Value): number {
  const around = wordsAround(claim, said)
  const others = wordsAround(piece, known)
  let sum = 0
  let most = 0
  for (const { word, weight } of around) {
    most += weight
    let best = 0
    for (const other of others) if (other.weight > best && areAlike(word.lemma, other.word.lemma)) best = other.weight
    sum += weight * Math.min(1, best)
  }
  return (most === 0 ? 0.5 : sum / most) + leadFit(leadOf(claim.text, said), leadOf(piece.text, known))
} // prettier-ignore

/** "from 30" against "to 30": the claim turns a change around. */
export const isTurned = (claim: Reading, said: Value, piece: Reading, known: Value): boolean => leadFit(leadOf(claim.text, said), leadOf(piece.text, known)) < 0 // prettier-ignore

const leadFit = (said: string, known: string): number => (said === known ? 0.1 : said !== '' && known !== '' ? -0.4 : 0)

/** "from" and "to" tell the two values of a change apart. */
function leadOf(text: string, value: Value): string {
  const word = /(\p{L}+)\s[$€£¥]?$/u.exec(text.slice(Math.max(0, value.start - 16), value.start))?.[1]?.toLowerCase()
  return word === 'from' || word === 'to' || word === 'by' ? word : ''
}

/** Content words of the value's sentence; the nearer, the weightier. */
function wordsAround(reading: Reading, value: Value): { word: Word; weight: number }[] {
  return reading.words.flatMap((word) => {
    if (word.isStop || word.sentence !== value.sentence || (word.start >= value.start && word.end <= value.end)) return []
    const distance = word.end <= value.start ? value.start - word.end : word.start - value.end
    const isOwn = word.start >= value.slot.start && word.end <= value.slot.end
    const isName = /^\p{Lu}|\d/u.test(word.text) ? 1.5 : 1
    return [{ word, weight: ((isOwn ? 1 : 0.45) * isName) / (1 + distance / 40) }]
  })
} // prettier-ignore
