import { IMPACT_UNIT, rarityOf, type Postings } from './postings.ts'

/** A term of a question and how much it counts there (1: an ordinary word that stands once). */
export type WeightedTerm = { term: number; weight: number }
/** A document by its number, and its score so far. */
export type Candidate = { document: number; score: number }

/** Documents summed at a time: few enough for their sums to stay in the processor's first cache. */
const WINDOW = 4096

type List = {
  /** Score of one unit of impact, and of the largest in the list. */
  unit: number
  bound: number
  /** Places in the postings: the first not yet passed, the first after the window, the first after the list. */
  next: number
  windowEnd: number
  end: number
}

/**
 * The best documents by BM25, in no order. Exact but for ties at the end (MaxScore, Turtle and Flood 1995, over
 * windows of documents): lists whose best can no longer reach the last of the best are only looked up, not walked.
 */
export function createCandidateFinder(postings: Postings) {
  const sums = new Float32Array(WINDOW)
  const touched = new Uint16Array(WINDOW)

  return (terms: readonly WeightedTerm[], limit: number): Candidate[] => {
    const lists = listsOf(postings, terms)
    const reach = reachOf(lists)
    const best = createBest(limit)
    let walked = 0
    for (let from = 0; from < postings.documentCount; from += WINDOW) {
      while (walked < lists.length && reach[walked + 1]! <= best.threshold()) walked++
      if (walked === lists.length) break
      const count = walk(postings, lists, walked, from, sums, touched)
      for (let index = 0; index < walked; index++) enterWindow(postings.entries, lists[index]!, from)
      for (let index = 0; index < count; index++) {
        const slot = touched[index]!
        const sum = sums[slot]!
        sums[slot] = 0
        const score = complete(postings, lists, reach, walked, from + slot, sum, best.threshold())
        if (score > best.threshold()) best.offer(from + slot, score)
      }
    }
    return best.take()
  }
}

/** BM25 of the given documents alone; those that hold none of the terms are left out. */
export function scoreAmong(postings: Postings, terms: readonly WeightedTerm[], documents: Iterable<number>): Candidate[] {
  const lists = listsOf(postings, terms)
  const scored: Candidate[] = []
  for (const document of documents) {
    let score = 0
    for (const { unit, next, end } of lists) {
      const place = placeOf(postings.entries, document, next, end)
      if (place < end && postings.entries[place]! >>> 8 === document) score += unit * (postings.entries[place]! & 255)
    }
    if (score > 0) scored.push({ document, score })
  }
  return scored
}

/** The question's lists, the one with the least to give first. */
function listsOf(postings: Postings, terms: readonly WeightedTerm[]): List[] {
  const lists = terms.map(({ term, weight }) => {
    const unit = weight * rarityOf(postings, term) * IMPACT_UNIT
    const next = postings.starts[term]!
    return {
      unit,
      bound: unit * postings.maxImpacts[term]!,
      next,
      windowEnd: next,
      end: postings.starts[term + 1]!,
    }
  })
  return lists.toSorted((a, b) => a.bound - b.bound)
}

/** The most that the first n lists can give together. */
function reachOf(lists: readonly List[]): number[] {
  const reach = [0]
  for (const list of lists) reach.push(reach.at(-1)! + list.bound)
  return reach
}

/** Sums the window's part of all lists from `first`; returns how many documents were touched. */
function walk(
  { entries }: Postings,
  lists: readonly List[],
  first: number,
  from: number,
  sums: Float32Array,
  touched: Uint16Array,
): number {
  let count = 0
  for (let index = first; index < lists.length; index++) {
    const list = lists[index]!
    const { unit, end } = list
    let place = list.next
    for (; place < end; place++) {
      const entry = entries[place]!
      const slot = (entry >>> 8) - from
      if (slot >= WINDOW) break
      if (sums[slot] === 0) touched[count++] = slot
      sums[slot]! += unit * (entry & 255)
    }
    list.next = place
  }
  return count
}

/** Adds what the other lists hold for one document, largest first, for as long as it can still be among the best. */
function complete(
  { entries }: Postings,
  lists: readonly List[],
  reach: readonly number[],
  walked: number,
  document: number,
  sum: number,
  threshold: number,
): number {
  let score = sum
  for (let index = walked - 1; index >= 0; index--) {
    if (score + reach[index + 1]! <= threshold) return 0
    const list = lists[index]!
    const place = placeOf(entries, document, list.next, list.windowEnd)
    if (place < list.windowEnd && entries[place]! >>> 8 === document) score += list.unit * (entries[place]! & 255)
  }
  return score
}

function enterWindow(entries: Uint32Array, list: List, from: number): void {
  list.next = leap(entries, from, list.windowEnd > list.next ? list.windowEnd : list.next, list.end)
  list.windowEnd = leap(entries, from + WINDOW, list.next, list.end)
}

/** The first place from `low` on that holds `document` or a later one, found in leaps that double. */
function leap(entries: Uint32Array, document: number, low: number, end: number): number {
  let step = 1
  let from = low
  while (from + step < end && entries[from + step]! >>> 8 < document) {
    from += step
    step *= 2
  }
  return placeOf(entries, document, from, Math.min(from + step, end))
}

/** The first place between `low` and `high` that holds `document` or a later one; `high` if none does. */
function placeOf(entries: Uint32Array, document: number, low: number, high: number): number {
  let [from, to] = [low, high]
  while (from < to) {
    const middle = (from + to) >>> 1
    if (entries[middle]! >>> 8 < document) from = middle + 1
    else to = middle
  }
  return from
}

/** The best so far, in a heap whose root is the worst of them. */
function createBest(limit: number) {
  const scores: number[] = []
  const documents: number[] = []
  const isWorse = (a: number, b: number) => scores[a]! < scores[b]! || (scores[a] === scores[b] && documents[a]! > documents[b]!)
  const swap = (a: number, b: number) => {
    ;[scores[a], scores[b]] = [scores[b]!, scores[a]!]
    ;[documents[a], documents[b]] = [documents[b]!, documents[a]!]
  }
  const sink = () => {
    for (let parent = 0; ;) {
      let worst = parent
      for (const child of [2 * parent + 1, 2 * parent + 2]) if (child < scores.length && isWorse(child, worst)) worst = child
      if (worst === parent) return
      swap(parent, worst)
      parent = worst
    }
  }
  const rise = () => {
    for (let child = scores.length - 1; child > 0;) {
      const parent = (child - 1) >> 1
      if (!isWorse(child, parent)) return
      swap(child, parent)
      child = parent
    }
  }
  return {
    /** A score must exceed it to come in. */
    threshold: () => (scores.length < limit ? 0 : scores[0]!),
    offer(document: number, score: number) {
      if (scores.length === limit) {
        scores[0] = score
        documents[0] = document
        sink()
      } else {
        scores.push(score)
        documents.push(document)
        rise()
      }
    },
    take: () => documents.map((document, index) => ({ document, score: scores[index]! })),
  }
}
