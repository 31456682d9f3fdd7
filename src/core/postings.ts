import { compoundsOf, isNumber, piecesOf, searchTerms } from './tokens.ts'

/** A text to be searched. */
export type SearchDocument = { id: string; title: string; text: string }

/**
 * What a search reads, as flat arrays. Documents and terms are numbered; term 0 is none and ends a section.
 * A document's stream holds four sections: words of its title and of its text, joints of its title and of its text.
 */
export type Postings = {
  documentCount: number
  terms: ReadonlyMap<string, number>
  /** 1 for terms that feedback may add to a question: words of three letters or more. */
  isWord: Uint8Array
  stream: Uint32Array
  /** Where each document's stream starts; one more entry than documents. */
  streamStarts: Uint32Array
  /** Where each term's documents start; one more entry than terms. */
  starts: Uint32Array
  /** Documents of each term, ascending. */
  documents: Uint32Array
  /** Saturated frequency of the term in each of these documents, 1 to 255, in `IMPACT_UNIT`s. */
  impacts: Uint8Array
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
export const SECTION_END = 0

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
  const streams = readDocuments(documents)
  const { lengths, averageLength } = measure(streams.stream, streams.streamStarts)
  return {
    ...streams,
    ...invert(streams, lengths, averageLength),
    documentCount: documents.length,
    averageLength,
  }
}

type Streams = Pick<Postings, 'terms' | 'isWord' | 'stream' | 'streamStarts'>

function readDocuments(documents: readonly SearchDocument[]): Streams {
  const terms = new Map<string, number>()
  const list = createNumberList()
  const streamStarts = new Uint32Array(documents.length + 1)
  const write = (section: readonly string[]) => {
    for (const term of section) list.push(numberOf(term, terms))
    list.push(SECTION_END)
  }
  for (const [index, { title, text }] of documents.entries()) {
    const [titleTerms, textTerms] = [searchTerms(piecesOf(title)), searchTerms(piecesOf(text))]
    write(titleTerms.words)
    write(textTerms.words)
    write(titleTerms.joints.concat(compoundsOf(title)))
    write(textTerms.joints.concat(compoundsOf(text)))
    streamStarts[index + 1] = list.length()
  }
  const isWord = new Uint8Array(terms.size + 1)
  for (const [term, number] of terms) isWord[number] = term.length > 2 && !/\d/.test(term) ? 1 : 0
  return { terms, isWord, stream: list.finish(), streamStarts }
}

function numberOf(term: string, terms: Map<string, number>): number {
  const known = terms.get(term)
  if (known !== undefined) return known
  const number = terms.size + 1
  // A copy, as a long number may be a slice that keeps its whole text in memory.
  terms.set(isNumber(term) ? term.split('').join('') : term, number)
  return number
}

/** Numbers appended to a buffer that moves when it grows, so that no old copy waits for the collector. */
function createNumberList() {
  let numbers = new Uint32Array(1 << 16)
  let length = 0
  return {
    length: () => length,
    push(number: number) {
      if (length === numbers.length)
        numbers = new Uint32Array(numbers.buffer.transfer(numbers.byteLength * 2))
      numbers[length++] = number
    },
    finish: () => new Uint32Array(numbers.buffer.transfer(length * 4)),
  }
}

/** Length of each document in words, a title's counted as often as they weigh. */
function measure(
  stream: Uint32Array,
  streamStarts: Uint32Array,
): { lengths: Float32Array; averageLength: number } {
  const lengths = new Float32Array(streamStarts.length - 1)
  let total = 0
  for (let document = 0; document < lengths.length; document++) {
    const titleEnd = stream.indexOf(SECTION_END, streamStarts[document])
    const textEnd = stream.indexOf(SECTION_END, titleEnd + 1)
    lengths[document] = (titleEnd - streamStarts[document]!) * TITLE_WEIGHT + textEnd - titleEnd - 1
    total += lengths[document]!
  }
  return { lengths, averageLength: Math.max(total / Math.max(lengths.length, 1), 1) }
}

type Inverted = Pick<Postings, 'starts' | 'documents' | 'impacts' | 'maxImpacts'>

function invert(
  { terms, stream, streamStarts }: Streams,
  lengths: Float32Array,
  averageLength: number,
): Inverted {
  const starts = countDocuments(stream, streamStarts, terms.size + 1)
  const documents = new Uint32Array(starts.at(-1)!)
  const impacts = new Uint8Array(documents.length)
  const maxImpacts = new Uint8Array(terms.size + 1)
  const next = starts.slice()
  const frequencies = new Float32Array(terms.size + 1)
  for (let document = 0; document < lengths.length; document++) {
    const [from, to] = [streamStarts[document]!, streamStarts[document + 1]!]
    addFrequencies(stream, from, to, frequencies)
    for (let position = from; position < to; position++) {
      const term = stream[position]!
      const frequency = frequencies[term]!
      if (frequency === 0) continue
      frequencies[term] = 0
      const impact = Math.max(
        Math.round(saturate(frequency, lengths[document]!, averageLength) / IMPACT_UNIT),
        1,
      )
      const place = next[term]!++
      documents[place] = document
      impacts[place] = impact
      if (impact > maxImpacts[term]!) maxImpacts[term] = impact
    }
  }
  return { starts, documents, impacts, maxImpacts }
}

/** Where each term's documents will start, by counting in how many documents it stands. */
function countDocuments(stream: Uint32Array, streamStarts: Uint32Array, termCount: number): Uint32Array {
  const starts = new Uint32Array(termCount + 1)
  const lastSeenIn = new Uint32Array(termCount)
  for (let document = 1; document < streamStarts.length; document++) {
    for (let position = streamStarts[document - 1]!; position < streamStarts[document]!; position++) {
      const term = stream[position]!
      if (term === SECTION_END || lastSeenIn[term] === document) continue
      lastSeenIn[term] = document
      starts[term + 1]!++
    }
  }
  for (let term = 1; term <= termCount; term++) starts[term]! += starts[term - 1]!
  return starts
}

/** Adds the frequency of each term between two places of the stream; sections of the title weigh more. */
export function addFrequencies(
  stream: Uint32Array,
  from: number,
  to: number,
  frequencies: Float32Array,
): void {
  let weight = TITLE_WEIGHT
  for (let position = from; position < to; position++) {
    const term = stream[position]!
    if (term === SECTION_END) weight = weight === 1 ? TITLE_WEIGHT : 1
    else frequencies[term]! += weight
  }
}
