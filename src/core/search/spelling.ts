import { remembering } from '../remembering.ts'
import { isWithinEdits } from '../understanding/edit-distance.ts'
import type { Postings } from './postings.ts'
import { LONGEST_WORD, stemOf } from './tokens.ts'

/** Shorter words have too many neighbours to repair. */
const SHORTEST_REPAIRED = 4
/** From this length on, two typos are repaired. */
const LONG_WORD = 8
const SHORTEST_PART = 3
/** Words whose repair is kept: a question of a family is searched for once for each of its releases. */
const REMEMBERED = 5_000

/** Turns a word that no document holds into the pieces it was probably meant to be; undefined if there are none. */
export type Repair = (word: string) => string[] | undefined

type Entry = { term: string; frequency: number }

/**
 * Repairs words of letters only (a number is never "almost" another): two known words written as one are split,
 * then typos are undone, to the word most documents hold among those that differ least.
 */
export function createRepair(postings: Postings): Repair {
  const entries = [...postings.terms.keys()].filter((term) => /^\p{L}+$/u.test(term))
  const letters = Uint32Array.from(entries, lettersOf)
  const frequencyOf = (term: string) => {
    const number = postings.terms.get(term)
    return number === undefined ? 0 : postings.starts[number + 1]! - postings.starts[number]!
  }
  return remembering((word) => {
    if (word.length < SHORTEST_REPAIRED || word.length > LONGEST_WORD || !/^\p{L}+$/u.test(word)) return undefined
    return splitWord(word, frequencyOf) ?? nearestWord(stemOf(word), entries, letters, frequencyOf)
  }, REMEMBERED)
}

/** "deepseekv" (of "deepseekv4") is "deepseek" and "v": the split whose rarer part is the most common. */
function splitWord(word: string, frequencyOf: (term: string) => number): string[] | undefined {
  let best: { parts: string[]; frequency: number } | undefined
  for (let place = SHORTEST_PART; place < word.length; place++) {
    const parts = [word.slice(0, place), word.slice(place)]
    if (parts[1]!.length > 1 && parts[1]!.length < SHORTEST_PART) continue
    const frequency = Math.min(...parts.map((part) => frequencyOf(stemOf(part))))
    if (frequency > (best?.frequency ?? 0)) best = { parts, frequency }
  }
  return best?.parts
}

function nearestWord(
  word: string,
  entries: readonly string[],
  letters: Uint32Array,
  frequencyOf: (term: string) => number,
): string[] | undefined {
  const own = lettersOf(word)
  const limit = word.length >= LONG_WORD ? 2 : 1
  let best: (Entry & { edits: number }) | undefined
  for (let index = 0; index < entries.length; index++) {
    if (bitCount(letters[index]! ^ own) > 2 * limit) continue
    const term = entries[index]!
    if (term.charCodeAt(0) !== word.charCodeAt(0) || !isWithinEdits(word, term, best?.edits ?? limit)) continue
    const edits = isWithinEdits(word, term, 1) ? 1 : 2
    const frequency = frequencyOf(term)
    if (!best || edits < best.edits || (edits === best.edits && frequency > best.frequency)) best = { term, frequency, edits }
  }
  return best && [best.term]
}

/** Which letters a word has, one bit each: an edit changes at most two bits. */
function lettersOf(word: string): number {
  let bits = 0
  for (let index = 0; index < word.length; index++) bits |= 1 << (word.charCodeAt(index) & 31)
  return bits >>> 0
}

/** Bits set in 32 (Warren, Hacker's Delight, 5-1). */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return (((fours + (fours >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
