import type { Claim } from './answer.ts'
import type { Evidence } from './evidence.ts'
import { givesOrders } from './orders.ts'
import { sentencesOf } from './sentences.ts'
import { shareIn, wordsOf } from './word-overlap.ts'

/** Share of a sentence's words that a sentence of its source has to know, to be what it meant to tell. */
const LEAST_SHARED = 0.5

/**
 * What an English sentence that failed the check meant to tell, in the words of the passage it cites: its nearest sentence.
 * Undefined where none is near, or where it rests on facts.
 */
export function inSourceWords(text: string, cited: readonly Evidence[]): Claim | undefined {
  const meant = wordsOf(text)
  const candidates = cited
    .filter(({ fact, text: passage }) => !fact && !givesOrders(passage))
    .flatMap(({ id, text: passage }) =>
      sentencesOf(passage).map((sentence) => ({ sentence, id, shared: shareIn(meant, wordsOf(sentence)) })),
    )
  const nearest = candidates.reduce((best, next) => (next.shared > best.shared ? next : best), { sentence: '', id: '', shared: 0 })
  return nearest.shared >= LEAST_SHARED ? { text: nearest.sentence, citations: [nearest.id] } : undefined
}
