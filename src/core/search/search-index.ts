import { createCandidateFinder, scoreAmong, type Candidate } from './candidates.ts'
import { createPostings, type SearchDocument } from './postings.ts'
import { createReranker } from './rerank.ts'
import { readQuestion } from './search-question.ts'
import { createRepair } from './spelling.ts'

/** A document found; `score` has no unit and compares only within one search. */
export type Hit = { id: string; score: number }

export type SearchIndex = {
  /**
   * The documents most likely to answer a question, best first; those with equal scores in the order given.
   *
   * @param query text as typed; of a longer one the first 64 words count
   * @param k how many at most
   * @returns scores above 0, never rising; empty if nothing matches
   */
  search(query: string, k: number): Hit[]
  /** The same for some documents only: all of them that match, best first, however far behind others. */
  searchAmong(query: string, ids: Iterable<string>): Hit[]
}

/** So many are ordered anew by nearness and feedback, which add little below the first hundred. */
const LEAST_CANDIDATES = 100

/**
 * Learns documents for full-text search in memory: BM25 with titles that weigh more, then nearness and feedback.
 * It keeps the ids and about 400 bytes per passage of 370 characters, not the texts. 16,777,216 documents at most.
 */
export function createSearchIndex(documents: readonly SearchDocument[]): SearchIndex {
  const ids = documents.map((document) => document.id)
  const postings = createPostings(documents)
  const repair = createRepair(postings)
  const findCandidates = createCandidateFinder(postings)
  const rerank = createReranker(postings)
  let numbers: Map<string, number> | undefined
  const toHit = ({ document, score }: Candidate): Hit => ({ id: ids[document]!, score })
  return {
    search(query, k) {
      if (k < 1) return []
      const question = readQuestion(query, postings, repair)
      const candidates = findCandidates(question.terms, Math.max(k, LEAST_CANDIDATES))
      return rerank(question, candidates).slice(0, k).map(toHit)
    },
    searchAmong(query, among) {
      const question = readQuestion(query, postings, repair)
      const known = (numbers ??= numberIds(ids))
      const chosen = [...new Set(among)].flatMap((id) => known.get(id) ?? [])
      return rerank(question, scoreAmong(postings, question.terms, chosen)).map(toHit)
    },
  }
}

function numberIds(ids: readonly string[]): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const [number, id] of ids.entries()) numbers.set(id, number)
  return numbers
}
