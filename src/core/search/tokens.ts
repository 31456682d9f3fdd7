import stem from 'wink-porter2-stemmer'
import { fold } from '../understanding/name-tokens.ts'
import { STOP_WORDS } from './stop-words.ts'

/** What a text is found by. */
type SearchTerms = {
  /** Stems of its words, its numbers and pairs of East Asian characters, in order, without stop words. */
  words: string[]
  /** Numbers written as one with the word before and a short word after: `gpt5.5` for "GPT-5.5" and "gpt 5.5", `4pro`. */
  joints: string[]
}

const UNSPACED = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Hangul}\\p{Script=Thai}'
const NUMBER = '\\d+(?:,\\d{3}(?!\\d))*(?:\\.\\d+)*'
const ASCII = /^[\0-\x7f]*$/
const ASCII_PIECE = new RegExp(`[a-z]+|${NUMBER}`, 'g')
const PIECE = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])\\p{L})+|${NUMBER}`, 'gu')
const UNSPACED_RUN = new RegExp(`^[${UNSPACED}]`, 'u')
const CONTRACTION = /['’](?:s|t|d|m|re|ve|ll)\b/g
const HYPHENATED = /\p{L}[-‐‑]\p{L}/u
const ASCII_COMPOUND = /[a-z]+(?:-[a-z]+)+/gi
const COMPOUND = /\p{L}+(?:[-‐‑]\p{L}+)+/gu

/** Longer runs of letters are not words; the stemmer's time is quadratic in their length. */
export const LONGEST_WORD = 32
/** `mini`, `plus`, `lite`: as long as what follows a version without another blank gets. */
const LONGEST_VARIANT = 4
/** The words met first are the common ones; stemming takes 3 µs, remembering 130 bytes. */
const REMEMBERED_STEMS = 32_768
const stems = new Map<string, string>()

/** The stem of a folded word (Porter2); words of other scripts, numbers and pairs stay as they are. */
export function stemOf(word: string): string {
  const known = stems.get(word)
  if (known !== undefined) return known
  // A copy: a slice of a text would keep the whole text in memory.
  const copy = word.slice(0, LONGEST_WORD).split('').join('')
  const stemmed = /^[a-z]/.test(copy) ? stem(copy) : copy
  if (stems.size < REMEMBERED_STEMS) stems.set(copy, stemmed)
  return stemmed
}

/**
 * Splits a text at every border between letters, digits, hyphens and blanks, so that `v4pro`, `V4-Pro` and "v4 pro"
 * give the same pieces (`v`, `4`, `pro`). Case and accents are folded; unspaced scripts give pairs of characters.
 */
export function piecesOf(text: string): string[] {
  const isPlain = ASCII.test(text)
  const folded = (isPlain ? text.toLowerCase() : fold(text).normalize('NFC')).replace(CONTRACTION, '')
  const pieces = folded.match(isPlain ? ASCII_PIECE : PIECE) ?? []
  if (isPlain) return folded.includes(',') ? pieces.map(withoutCommas) : pieces
  return pieces.flatMap((piece) => (UNSPACED_RUN.test(piece) ? characterPairs(piece) : withoutCommas(piece)))
}

/** What a text is found by, from its pieces; the same for a document and a question. */
export function searchTerms(pieces: readonly string[]): SearchTerms {
  const words: string[] = []
  const joints: string[] = []
  let before: string | undefined
  for (const piece of pieces) {
    const isStop = STOP_WORDS.has(piece)
    const word = isNumber(piece) ? piece.slice(0, LONGEST_WORD) : stemOf(piece)
    if (before !== undefined && !isStop && isJoined(before, piece)) joints.push(before + word)
    if (!isStop) words.push(word)
    // The one letter of "A 100" or "i 7" is part of a name; "in 2026" is not.
    before = isStop && piece.length > 1 ? undefined : word
  }
  return { words, joints }
}

/** Words that a text writes with hyphens, as one: `-deepseek` for "deep-seek", which a search for "deepseek" looks up. */
export function compoundsOf(text: string): string[] {
  if (!HYPHENATED.test(text)) return []
  const compounds = text.match(ASCII.test(text) ? ASCII_COMPOUND : COMPOUND) ?? []
  return compounds.map((compound) => compoundOf(fold(compound).replace(/[^\p{L}]/gu, '')))
}

/** The term under which "deep-seek" is kept, from `deepseek`. */
export function compoundOf(word: string): string {
  return `-${stemOf(word)}`
}

/** Whether a piece is a number: it starts with a digit. */
export function isNumber(piece: string): boolean {
  const code = piece.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** "gpt" and "5.5", "397" and "b", "4" and "mini"; not "128" and "passages", which is no name. */
function isJoined(before: string, piece: string): boolean {
  return isNumber(piece) ? !isNumber(before) : isNumber(before) && piece.length <= LONGEST_VARIANT
}

function withoutCommas(piece: string): string {
  return isNumber(piece) ? piece.replaceAll(',', '') : piece
}

function characterPairs(run: string): string[] {
  const characters = Array.from(run)
  return characters.length === 1 ? characters : characters.slice(1).map((character, index) => characters[index]! + character)
}
