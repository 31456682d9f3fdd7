import type { Evidence } from '../evidence.ts'
import { sentencesOf } from '../sentences.ts'
import type { Told } from './tell.ts'

/** Most sentences, and most characters, of an answer made of passages. */
const MOST_SENTENCES = 4
const MOST_CHARACTERS = 780

/**
 * The sentences of the best passages that answer a question, best first, whole and without near-duplicates. Passages
 * come in rank order; of each the sentence that shares most with the question leads.
 */
export function tellPassages(question: string, passages: readonly Evidence[], most = MOST_SENTENCES): Told[] {
  const asked = contentWords(question)
  const candidates = passages.flatMap((passage, rank) => sentencesOf(passage.text).map((text, place) => ({ text, passage, score: 1 / (rank + 1.5) + 0.25 * overlap(asked, contentWords(text)) - 0.04 * place }))) // prettier-ignore
  const told: Told[] = []
  let length = 0
  for (const { text, passage } of candidates.toSorted((a, b) => b.score - a.score)) {
    const isRepeated = told.some((other) => similarity(other.english, text) > 0.6)
    if (isRepeated || length + text.length > MOST_CHARACTERS) continue
    told.push({ claim: { text, citations: [passage.id] }, english: text, evidence: [passage] })
    length += text.length
    if (told.length === most) break
  }
  return told
}

function contentWords(text: string): Set<string> {
  return new Set((text.toLowerCase().match(/[\p{L}\d.]{4,}/gu) ?? []).map((word) => word.replace(/(ing|ed|es|s)$/, '')))
}

function overlap(asked: Set<string>, words: Set<string>): number {
  if (asked.size === 0) return 0
  return [...asked].filter((word) => words.has(word)).length / asked.size
}

/** Share of words in common (Jaccard). */
function similarity(a: string, b: string): number {
  const [wordsA, wordsB] = [contentWords(a), contentWords(b)]
  const common = [...wordsA].filter((word) => wordsB.has(word)).length
  return common / (wordsA.size + wordsB.size - common || 1)
}
