import { givesOrders } from './orders.ts'
import { sentenceEnds, sentencesOf } from './sentences.ts'

/**
 * A sentence a chat model wrote, without its markup, and the numbers of the evidence it cites; `english`: the sentence that
 * it says this one translates.
 */
export type DraftSentence = { text: string; citations: number[]; english?: string }

/** Longest sentence worth checking, in characters; the rest of a longer one is dropped with it. */
const LONGEST_SENTENCE = 600
/** Most pieces of evidence for one sentence: among more than these, some piece or other knows any word. */
const MOST_CITATIONS = 6

/** Stands between an English sentence and its translation, which share a line. */
export const TRANSLATED = '=>'

/**
 * Splits a model's stream into whole sentences as they end. `push` gives those that the new text completes, `end` the rest.
 * A sentence is given once the text after it shows that no citation is still to come.
 *
 * @param isTwice each sentence is written twice, on a line of its own: "In English [1]. => Auf Deutsch."
 */
export function createDraft(isTwice = false): { push(text: string): DraftSentence[]; end(): DraftSentence[] } {
  let pending = ''
  const [nextPiece, read] = isTwice ? [nextLine, readLine] : [nextEnd, readAlone]
  const take = (isEnd: boolean): DraftSentence[] => {
    const sentences: DraftSentence[] = []
    for (let end = nextPiece(pending, isEnd); end !== undefined; end = nextPiece(pending, isEnd)) {
      sentences.push(...read(pending.slice(0, end)))
      pending = pending.slice(end)
    }
    return sentences
  }
  return {
    push(text) {
      pending += text
      return take(false)
    },
    end: () => take(true),
  }
}

function nextEnd(text: string, isEnd: boolean): number | undefined {
  const end = sentenceEnds(text)[0]
  if (isEnd) return text.length > 0 ? (end ?? text.length) : undefined
  const isDecided = end !== undefined && /^\s*[^\s[]/.test(text.slice(end))
  return isDecided ? end : undefined
}

/** Where a line ends; one that is broken at its arrow goes on. */
function nextLine(text: string, isEnd: boolean): number | undefined {
  const breaks = [...text.matchAll(/\n\s*(?=[^\s=]|=[^>])/g)]
  const end = breaks.find(({ index }) => !text.slice(0, index).trimEnd().endsWith(TRANSLATED))?.index
  if (end !== undefined) return end + 1
  return isEnd && text.length > 0 ? text.length : undefined
}

/** A sentence with its translation, or sentences that have none. */
function readLine(line: string): DraftSentence[] {
  const parts = line.split(TRANSLATED).map(readPart)
  const isAlone = parts.length === 1 && !parts[0]!.text.includes(TRANSLATED)
  return isAlone ? sentencesOf(line).flatMap(readAlone) : [readPair(parts)]
}

/** What is not one sentence and one translation of it rests on no evidence. */
function readPair(parts: readonly Part[]): DraftSentence {
  const [english, told] = parts
  const citations = citedBy(parts)
  const isPair =
    parts.length === 2 && parts.every(({ text }) => hasWords(text) && !text.includes(TRANSLATED) && sentencesOf(text).length === 1)
  if (english && told && isPair) return { text: told.text, citations, english: english.text }
  const text = parts.map((part) => part.text).filter(Boolean)
  return { text: text.join(` ${TRANSLATED} `).slice(0, LONGEST_SENTENCE), citations: [] }
}

function readAlone(raw: string): DraftSentence[] {
  const part = readPart(raw)
  return hasWords(part.text) ? [{ text: part.text, citations: citedBy([part]) }] : []
}

type Part = { text: string; cited: readonly number[]; isStatement: boolean }
const CITATION = /\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\](?:\([^)]*\))?/g

function readPart(raw: string): Part {
  const cited = [...raw.matchAll(CITATION)].flatMap((match) => match[1]!.split(/[,;]/).map(Number))
  const text = plainText(raw.replace(CITATION, ''))
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim()
  return { text: text.slice(0, LONGEST_SENTENCE), cited, isStatement: isStatement(text) }
}

const hasWords = (text: string): boolean => /[\p{L}\d]/u.test(text)

function citedBy(parts: readonly Part[]): number[] {
  const cited = [...new Set(parts.flatMap((part) => part.cited))]
  return cited.length <= MOST_CITATIONS && parts.every((part) => part.isStatement) ? cited : []
}

/** Where something can be reached: addresses come from the corpus, never from a model's words. Names of sites are names. */
const REACHES =
  /\b[a-z][a-z\d+.-]*:\/\/|\b(?:mailto|magnet|javascript|data|id):\S|\bwww\.|\[\.\]|(?<!\p{L})@\p{L}|\p{L}@\p{L}|<\/?[@#:\w]|\bdiscord\.gg\b|\b(?:[a-z\d-]+\.)+[a-z]{2,}\/[\w-]/iu
/** One character, or one run of words, again and again. */
const BABBLES = /([^\d\s])\1{5}|(?<![\p{L}\d])([\p{L}\d][^.!?]{1,60}?)(?:[\s,;-]+\2(?![\p{L}\d])){2}|\p{M}{4}/u

/** What orders, calls somebody, leads elsewhere or only repeats itself is no statement, and rests on no evidence. */
function isStatement(text: string): boolean {
  return !REACHES.test(text) && !BABBLES.test(text) && !givesOrders(text)
}

/** What is left when a model's markdown is taken away: link texts without addresses, no list marks, no emphasis. */
function plainText(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*+•]|\d{1,2}[.)]|#{1,6}|>+|-#)\s+/gm, '')
    .replace(/(\*\*|__|~~|\|\||`+)/g, '')
    .replace(/(^|\s)[*_](?=\S)|(?<=\S)[*_](?=\s|$|[.,;:!?])/g, '$1')
    .replace(/\s+/g, ' ')
}
