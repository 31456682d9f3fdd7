import { compoundsOf, isNumber, piecesOf, searchTerms } from './tokens.ts'

/** A text to be searched. */
export type SearchDocument = { id: string; title: string; text: string }

/** What a search reads, as flat arrays. Documents and terms are numbered; term 0 is none and ends a title. */
export type Postings = {
  documentCount: number
  terms: ReadonlyMap<string, number>
  /** 1 for terms that feedback may add to a question: words of three letters or more. */
  isWord: Uint8Array
  /** The words of each document in order: its title's, 0, its text's. */
  stream: Uint32Array
  /** Where each document's words start; one more entry than documents. */
  streamStarts: Uint32Array
  /** Where each term's entries start; one more entry than terms. */
  starts: Uint32Array
  /**
   * The documents of each term, ascending: the number in the upper 24 bits (16,777,216 documents at most), and in the
   * lower 8 the term's saturated frequency there, 1 to 255, in `IMPACT_UNIT`s.
   */
  entries: Uint32Array
  maxImpacts: Uint8Array
  averageLength: number
}

/** How many times a word in the title counts. As wink's best setting in our comparison; 2 to 3 are alike. */
export const TITLE_WEIGHT = 3
/** BM25's saturation and length normalisation (Robertson and Zaragoza 2009: k1 from 1.2 to 2, b from .5 to .8). */
const K1 = 1.4
const B = 0.7
/** A stored impact of 1 as saturated frequency; 255 stands for K1 + 1, which no frequency reaches. */
export const IMPACT_UNIT = (K1 + 1) / 255
export const TITLE_END = 0

/** BM25's frequency of a term in a document: rises with `frequency`, ever more slowly, to less than K1 + 1. */
export function saturate(frequency: number, length: number, averageLength: number): number {
  return (frequency * (K1 + 1)) / (frequency + K1 * (1 - B + (B * length) / averageLength))
}

/** How much a term tells: BM25's inverse document frequency, never negative. */
export function rarityOf(postings: Postings, term: number): number {
  const frequency = postings.starts[term + 1]! - postings.starts[term]!
  return Math.log(1 + (postings.documentCount - frequency + 0.5) / (frequency + 0.5))
}

/** Reads every document once, then sorts its terms into lists of documents by counting. */
export function createPostings(documents: readonly SearchDocument[]): Postings {
  const { words, joints, terms } = readDocuments(documents)
  const lengths = measure(words)
  const averageLength = Math.max(lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1), 1)
  const isWord = new Uint8Array(terms.size + 1)
  for (const [term, number] of terms) isWord[number] = term.length > 2 && /^\p{L}+$/u.test(term) ? 1 : 0
  return {
    documentCount: documents.length,
    terms,
    isWord,
    stream: words.stream,
    streamStarts: words.starts,
    ...invert([words, joints], lengths, averageLength, terms.size + 1),
    averageLength,
  }
}

/** Terms of all documents one after another: of each its title's, 0, its text's. */
type Section = { stream: Uint32Array; starts: Uint32Array }

function readDocuments(documents: readonly SearchDocument[]) {
  const terms = new Map<string, number>()
  const words = createSectionWriter(documents.length, terms)
  const joints = createSectionWriter(documents.length, terms)
  for (const { title, text } of documents) {
    const [ofTitle, ofText] = [searchTerms(piecesOf(title)), searchTerms(piecesOf(text))]
    words.write(ofTitle.words, ofText.words)
    joints.write(ofTitle.joints.concat(compoundsOf(title)), ofText.joints.concat(compoundsOf(text)))
  }
  return { words: words.finish(), joints: joints.finish(), terms }
}

/** Writes to a buffer that moves when it grows, so that no old copy waits for the collector. */
function createSectionWriter(documentCount: number, terms: Map<string, number>) {
  const starts = new Uint32Array(documentCount + 1)
  let stream = new Uint32Array(1 << 16)
  let length = 0
  let document = 0
  const push = (number: number) => {
    if (length === stream.length) stream = new Uint32Array(stream.buffer.transfer(stream.byteLength * 2))
    stream[length++] = number
  }
  return {
    write(title: readonly string[], text: readonly string[]) {
      for (const term of title) push(numberOf(term, terms))
      push(TITLE_END)
      for (const term of text) push(numberOf(term, terms))
      starts[++document] = length
    },
    finish: (): Section => ({ stream: new Uint32Array(stream.buffer.transfer(length * 4)), starts }),
  }
}

function numberOf(term: string, terms: Map<string, number>): number {
  const known = terms.get(term)
  if (known !== undefined) return known
  const number = terms.size + 1
  // A copy, as a long number may be a slice that keeps its whole text in memory.
  terms.set(isNumber(term) ? term.split('').join('') : term, number)
  return number
}

/** Length of each document in words, a title's counted as often as they weigh. */
function measure({ stream, starts }: Section): Float32Array {
  const lengths = new Float32Array(starts.length - 1)
  for (let document = 0; document < lengths.length; document++) {
    const titleEnd = stream.indexOf(TITLE_END, starts[document])
    lengths[document] = (titleEnd - starts[document]!) * TITLE_WEIGHT + starts[document + 1]! - titleEnd - 1
  }
  return lengths
}

function invert(sections: readonly Section[], lengths: Float32Array, averageLength: number, termCount: number) {
  const starts = countDocuments(sections, termCount)
  const entries = new Uint32Array(starts.at(-1)!)
  const maxImpacts = new Uint8Array(termCount)
  const next = starts.slice()
  const frequencies = new Float32Array(termCount)
  for (let document = 0; document < lengths.length; document++) {
    for (const section of sections) {
      visitFrequencies(section, document, frequencies, (term, frequency) => {
        const impact = Math.max(Math.round(saturate(frequency, lengths[document]!, averageLength) / IMPACT_UNIT), 1)
        entries[next[term]!++] = document * 256 + impact
        if (impact > maxImpacts[term]!) maxImpacts[term] = impact
      })
    }
  }
  return { starts, entries, maxImpacts }
}

/** Where each term's entries will start, by counting in how many documents it stands. */
function countDocuments(sections: readonly Section[], termCount: number): Uint32Array {
  const counts = new Uint32Array(termCount + 1)
  const lastSeenIn = new Uint32Array(termCount)
  for (const { stream, starts } of sections) {
    for (let document = 1; document < starts.length; document++) {
      for (let position = starts[document - 1]!; position < starts[document]!; position++) {
        const term = stream[position]!
        if (term === TITLE_END || lastSeenIn[term] === document) continue
        lastSeenIn[term] = document
        counts[term + 1]!++
      }
    }
  }
  for (let term = 1; term <= termCount; term++) counts[term]! += counts[term - 1]!
  return counts
}

/**
 * Calls `visit` once for each term of a document, with its frequency, in which the title weighs more.
 *
 * @param frequencies zeros, one for each term; left as zeros
 */
export function visitFrequencies(
  { stream, starts }: Section,
  document: number,
  frequencies: Float32Array,
  visit: (term: number, frequency: number) => void,
): void {
  const [from, to] = [starts[document]!, starts[document + 1]!]
  let weight = TITLE_WEIGHT
  for (let position = from; position < to; position++) {
    const term = stream[position]!
    if (term === TITLE_END) weight = 1
    else frequencies[term]! += weight
  }
  for (let position = from; position < to; position++) {
    const term = stream[position]!
    const frequency = frequencies[term]!
    if (frequency === 0) continue
    frequencies[term] = 0
    visit(term, frequency)
  }
}
