import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { areAlike } from '../words/lemmas.ts'

const AT_FIRST =
  /\b(?:at|on|for) (?:its|their|the) (?:launch|release|debut|start|introduction)\b|\b(?:at first|initially|originally|in the beginning|back then)\b/i
const NOW = /\b(?:is|are|has|have|does|do|costs?|offers?|remains?|stays?|runs?|takes?|supports?)\b/
const WAS = /\b(?:was|were|had|did|cost|came|began|\p{L}{3,}ed)\b/u
/** Words of a claim that have to stand in the sentence that tells when. */
const FEWEST = 3

/** "Is not offered in the EU" of "at its launch it was not offered in the EU": what held then, told as holding now. */
export function checkThen({ text, words }: Reading, pieces: readonly Piece[]): string[] {
  if (AT_FIRST.test(text) || !NOW.test(text) || WAS.test(text.replace(/\bnot \p{L}+ed\b|\b(?:is|are)(?: not)? \p{L}+ed\b/gu, ''))) return []
  const own = words.filter(({ isStop }) => !isStop)
  const sentences = pieces.flatMap((piece) =>
    piece.sentences.map(({ start, end }, index) => {
      const there = piece.words.filter(({ sentence }) => sentence === index)
      return {
        told: piece.text.slice(start, end),
        shared: own.filter(({ lemma }) => there.some((word) => areAlike(lemma, word.lemma))).length,
      }
    }),
  )
  const most = Math.max(...sentences.map(({ shared }) => shared))
  const best = sentences.filter(({ shared }) => shared === most)
  return most >= FEWEST && best.every(({ told }) => AT_FIRST.test(told) && WAS.test(told) && !NOW.test(told))
    ? ['tells as holding now what the cited passage says of an earlier time']
    : []
}
