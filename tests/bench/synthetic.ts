import type { SearchDocument } from '../../src/core/search/postings.ts'

/** Passages and questions for timing, the same on every run. */
type Synthetic = { documents: SearchDocument[]; queries: SyntheticQuery[] }
/** A question, and the passage its words were taken from. */
type SyntheticQuery = { text: string; answer: string }

const SYLLABLES =
  'ba be bi bo ca ce co da de di do fa fe ga ge go la le li lo ma me mi mo na ne no pa pe po ra re ri ro sa se si so ta te ti to va ve vi'.split(
    ' ',
  )
const GLUE = 'the of and to in is for that with as on by this are at from it was an which'.split(' ')
const BRANDS = 'GPT Claude Gemini Llama DeepSeek Qwen Kimi GLM Mistral Grok Nova Phi Command Granite'.split(' ')
const TIERS = 'Pro Mini Flash Max Lite Plus Coder Air'.split(' ')
const VOCABULARY = 60_000
const WORDS_A_PASSAGE = 58
const QUERIES = 400
const SEED = 20_261_123

/**
 * English-like passages of about 370 characters: every third word is a stop word, the others follow Zipf's law over
 * 60,000 made-up words, and each passage names a release or two. Questions take three to nine words of one passage.
 */
export function createSynthetic(count: number): Synthetic {
  const random = createRandom(SEED)
  const words = Array.from({ length: VOCABULARY }, () => wordOf(random))
  const documents = Array.from({ length: count }, (_, index) => passageOf(`p${index}`, words, random))
  const queries = Array.from({ length: QUERIES }, () => queryOf(documents[Math.floor(random() * count)]!, random))
  return { documents, queries }
}

function passageOf(id: string, words: readonly string[], random: () => number): SearchDocument {
  const name = nameOf(random)
  const text = Array.from({ length: WORDS_A_PASSAGE }, (_, index) => {
    if (index % 3 === 1) return pick(GLUE, random)
    return index % 29 === 0 ? nameOf(random) : zipf(words, random)
  })
  // Joined, not concatenated: V8 would copy a concatenation when the index first reads it, and count it as ours.
  return { id, title: [name, zipf(words, random), zipf(words, random)].join(' - '), text: text.join(' ') }
}

function queryOf({ id, title, text }: SearchDocument, random: () => number): SyntheticQuery {
  const words = text.split(' ')
  const length = 3 + Math.floor(random() * 7)
  const start = Math.floor(random() * (words.length - length))
  const name = random() < 0.3 ? `${title.split(' - ')[0]!.toLowerCase()} ` : ''
  return { text: `${name}${words.slice(start, start + length).join(' ')}?`, answer: id }
}

function nameOf(random: () => number): string {
  const version = `${1 + Math.floor(random() * 9)}${random() < 0.5 ? `.${1 + Math.floor(random() * 9)}` : ''}`
  return `${pick(BRANDS, random)}-${version}${random() < 0.4 ? ` ${pick(TIERS, random)}` : ''}`
}

function wordOf(random: () => number): string {
  return Array.from({ length: 2 + Math.floor(random() * 3) }, () => pick(SYLLABLES, random)).join('')
}

/** A word whose frequency falls with its rank: P(rank < r) = ln(r + 1) / ln(n + 1). */
function zipf(words: readonly string[], random: () => number): string {
  return words[Math.floor((words.length + 1) ** random()) - 1]!
}

function pick<T>(items: readonly T[], random: () => number): T {
  return items[Math.floor(random() * items.length)]!
}

/** Numbers from 0 to 1 that follow from the seed (mulberry32, public domain, Tommy Ettinger). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}
