import { givesOrders } from './orders.ts'
import { sentenceEnds } from './sentences.ts'

/** A sentence a chat model wrote, without its markup, and the numbers of the evidence it cites. */
export type DraftSentence = { text: string; citations: number[] }

/** Longest sentence worth checking, in characters; the rest of a longer one is dropped with it. */
const LONGEST_SENTENCE = 600
/** Most pieces of evidence for one sentence: among more than these, some piece or other knows any word. */
const MOST_CITATIONS = 6

/**
 * Splits a model's stream into whole sentences as they end. `push` gives those that the new text completes, `end` the rest.
 * A sentence is given once the text after it shows that no citation is still to come.
 */
export function createDraft(): { push(text: string): DraftSentence[]; end(): DraftSentence[] } {
  let pending = ''
  const take = (isEnd: boolean): DraftSentence[] => {
    const sentences: DraftSentence[] = []
    for (let end = nextEnd(pending, isEnd); end !== undefined; end = nextEnd(pending, isEnd)) {
      const sentence = readSentence(pending.slice(0, end))
      pending = pending.slice(end)
      if (sentence) sentences.push(sentence)
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

const CITATION = /\[(\d{1,3}(?:\s*[,;]\s*\d{1,3})*)\](?:\([^)]*\))?/g

function readSentence(raw: string): DraftSentence | undefined {
  const cited = new Set([...raw.matchAll(CITATION)].flatMap((match) => match[1]!.split(/[,;]/).map(Number)))
  const text = plainText(raw.replace(CITATION, ''))
    .replace(/\s+([.,;:!?])/g, '$1')
    .trim()
  if (!/[\p{L}\d]/u.test(text)) return undefined
  const citations = cited.size <= MOST_CITATIONS && isStatement(text) ? [...cited] : []
  return { text: text.slice(0, LONGEST_SENTENCE), citations }
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
