import type { Candidate, WeightedTerm } from './candidates.ts'
import { TITLE_END, TITLE_WEIGHT, rarityOf, saturate, visitFrequencies, type Postings } from './postings.ts'
import type { SearchQuestion } from './search-question.ts'

/** What neighbours in the question add where they are neighbours, or near, in a text too (Metzler and Croft 2005). */
const PHRASE_WEIGHT = 0.2
const NEARNESS_WEIGHT = 0.2
/** Words apart at which two still count as near (Metzler and Croft 2005). */
const NEAR = 8

/**
 * Feedback (RM3, Abdul-Jaleel and others 2004, over the candidates alone): the words of the best few documents,
 * weighted by how good these are, count with `FEEDBACK_WEIGHT` of the question's weight.
 */
const FEEDBACK_WEIGHT = 0.4
const FEEDBACK_DOCUMENTS = 8
const FEEDBACK_TERMS = 60
/** Difference of scores at which one document counts e times as much as another. */
const FEEDBACK_SCALE = 3
/** Fewer known words than this say too little for feedback to stay on the subject. */
const FEEDBACK_LEAST_WORDS = 3

type Pair = { first: number; second: number; rarity: number }

/** Orders candidates by their scores plus what nearness and feedback add; best first. */
export function createReranker(postings: Postings) {
  const frequencies = new Float32Array(postings.isWord.length)
  const isAsked = new Uint8Array(postings.isWord.length)
  return (question: SearchQuestion, candidates: readonly Candidate[]): Candidate[] => {
    const pairs = pairsOf(question.sequence, postings)
    for (const { first, second } of pairs) isAsked[first] = isAsked[second] = 1
    const nearnessOf = createNearness(postings, pairs, isAsked)
    const near = candidates.map(({ document, score }) => ({ document, score: score + nearnessOf(document) })).sort(byScore)
    for (const { first, second } of pairs) isAsked[first] = isAsked[second] = 0
    const known = question.sequence.filter((term) => term !== 0)
    if (question.hasName || known.length < FEEDBACK_LEAST_WORDS) return near
    const feedback = feedbackTerms(postings, near.slice(0, FEEDBACK_DOCUMENTS), known.length, frequencies)
    const gainOf = createFeedbackScorer(postings, feedback, frequencies)
    return near.map(({ document, score }) => ({ document, score: score + gainOf(document) })).sort(byScore)
  }
}

function byScore(a: Candidate, b: Candidate): number {
  return b.score - a.score || a.document - b.document
}

/** Neighbours in the question, each pair once. */
function pairsOf(sequence: readonly number[], postings: Postings): Pair[] {
  const pairs = new Map<string, Pair>()
  for (let index = 1; index < sequence.length; index++) {
    const [first, second] = [sequence[index - 1]!, sequence[index]!]
    if (first === 0 || second === 0 || first === second) continue
    const rarity = (rarityOf(postings, first) + rarityOf(postings, second)) / 2
    pairs.set(`${first} ${second}`, { first, second, rarity })
  }
  return [...pairs.values()]
}

/** Measures what a document earns for holding neighbours of the question close together. */
function createNearness({ stream, streamStarts, averageLength }: Postings, pairs: readonly Pair[], isAsked: Uint8Array) {
  const phrases = new Uint16Array(pairs.length)
  const meetings = new Uint16Array(pairs.length)
  const lastPlaces = new Map<number, number>()

  const meet = (term: number, place: number) => {
    for (const [index, { first, second }] of pairs.entries()) {
      if (term !== first && term !== second) continue
      const distance = place - (lastPlaces.get(term === first ? second : first) ?? -NEAR)
      if (distance < NEAR) meetings[index]!++
      if (distance === 1 && term === second) phrases[index]!++
    }
    lastPlaces.set(term, place)
  }

  return (document: number): number => {
    phrases.fill(0)
    meetings.fill(0)
    lastPlaces.clear()
    const from = streamStarts[document]!
    const to = streamStarts[document + 1]!
    const titleEnd = stream.indexOf(TITLE_END, from)
    for (let position = from; position < to; position++) {
      const term = stream[position]!
      // Words of the title stand far from those of the text.
      if (isAsked[term] === 1) meet(term, position - from + (position > titleEnd ? NEAR : 0))
    }
    const length = (titleEnd - from) * TITLE_WEIGHT + to - titleEnd - 1
    let score = 0
    for (const [index, { rarity }] of pairs.entries()) {
      const phrase = PHRASE_WEIGHT * saturate(phrases[index]!, length, averageLength)
      score += rarity * (phrase + NEARNESS_WEIGHT * saturate(meetings[index]!, length, averageLength))
    }
    return score
  }
}

/** The words that tell the best documents apart from the rest; their weights add up to the question's share. */
function feedbackTerms(postings: Postings, best: readonly Candidate[], questionWeight: number, frequencies: Float32Array): WeightedTerm[] {
  const shares = new Map<number, number>()
  for (const { document, score } of best) {
    const trust = Math.exp((score - best[0]!.score) / FEEDBACK_SCALE)
    visitWords(postings, document, frequencies, (term, saturated) => {
      if (postings.isWord[term] === 1) shares.set(term, (shares.get(term) ?? 0) + trust * saturated)
    })
  }
  const terms = [...shares]
    .map(([term, share]) => ({ term, weight: share * rarityOf(postings, term) }))
    .sort((a, b) => b.weight - a.weight || a.term - b.term)
    .slice(0, FEEDBACK_TERMS)
  const sum = terms.reduce((total, { weight }) => total + weight, 0)
  return terms.map(({ term, weight }) => ({
    term,
    weight: (FEEDBACK_WEIGHT * questionWeight * weight) / sum,
  }))
}

/** BM25 of a few documents for terms that are weighed by their rarity here. */
function createFeedbackScorer(postings: Postings, feedback: readonly WeightedTerm[], frequencies: Float32Array) {
  const units = new Map(feedback.map(({ term, weight }) => [term, weight * rarityOf(postings, term)]))
  return (document: number): number => {
    let score = 0
    visitWords(postings, document, frequencies, (term, saturated) => {
      score += (units.get(term) ?? 0) * saturated
    })
    return score
  }
}

/** Calls `visit` once for each word of a document, with its saturated frequency. */
function visitWords(
  { stream, streamStarts, averageLength }: Postings,
  document: number,
  frequencies: Float32Array,
  visit: (term: number, saturated: number) => void,
): void {
  const [from, to] = [streamStarts[document]!, streamStarts[document + 1]!]
  const titleEnd = stream.indexOf(TITLE_END, from)
  const length = (titleEnd - from) * TITLE_WEIGHT + to - titleEnd - 1
  visitFrequencies({ stream, starts: streamStarts }, document, frequencies, (term, frequency) =>
    visit(term, saturate(frequency, length, averageLength)),
  )
}
