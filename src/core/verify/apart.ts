import { bearsValue } from './reading/alignment.ts'
import type { Piece } from './reading/evidence-reading.ts'
import type { Reading, Span } from './reading/reading.ts'
import { linkingWords } from './words/linking-words.ts'
import { isSaidOtherwise } from './words/said-otherwise.ts'
import { isCutOut, isSubject } from './reading/unnamed-subjects.ts'
import { matchWords, sentencesIn, statementsOf, type Sentence } from './reading/support.ts'

/** A word, name or value of a claim, how much it counts, and which sentences of the evidence have it. */
type Item = { at: number; weight: number; in: ReadonlySet<Sentence>; isName?: boolean; isValue?: boolean }
/** Shares from 0, where all stands together in the evidence, to 1, where nothing does; `butNames` leaves names aside. */
type Apart = { whole: number; butNames: number }

/** What a figure or date that is found counts: it binds more than a word. */
const VALUE_WEIGHT = 1.5
/** Neighbouring sentences of a passage in which what a claim says should stand together. */
const WINDOW = 2

/**
 * How much of a claim does not stand together in the evidence: for each of its sentences, the share of content words,
 * names and values that the best two neighbouring sentences of the evidence lack.
 *
 * @param isBorne the evidence bears all figures and dates; those it does not give as they are follow from others
 * @param isParted each statement of the claim may stand together in a place of its own
 */
export function sharesApart(claim: Reading, pieces: readonly Piece[], isBorne: boolean, isParted = false): Apart {
  const sentences = sentencesIn(pieces)
  const parts = isParted ? statementsIn(claim) : claim.sentences
  const isSubjectGiven = pieces.some((piece) => isCutOut(claim, piece))
  const items = itemsOf(claim, sentences, pieces).filter(
    ({ at, in: found, isValue }) =>
      found.size > 0 || (!(isBorne && isValue) && !(isSubjectGiven && isSubject(claim, { start: at, end: at }))),
  )
  // A condition and what follows from it stand in one piece.
  const isOnTerms = isParted && ON_TERMS.test(claim.text)
  const windows = sentences.map((first, from) =>
    sentences.slice(from, from + WINDOW).filter(({ piece }) => !isOnTerms || piece === first.piece),
  )
  return {
    whole: shareApart(parts, items, windows),
    butNames: shareApart(
      parts,
      items.filter(({ isName }) => !isName),
      windows,
    ),
  }
}

function shareApart(parts: readonly Span[], items: readonly Item[], windows: readonly Sentence[][]): number {
  const most = weigh(items)
  if (most === 0) return 0
  const together = parts.reduce(
    (sum, { start, end }) =>
      sum +
      bestWindow(
        items.filter(({ at }) => at >= start && at < end),
        windows,
      ),
    0,
  )
  return 1 - together / most
}

/** What a claim states part by part: "…, while …", "…, and …"; "When …, …" is one. */
function statementsIn({ text }: Reading): readonly Span[] {
  const [first, second, ...rest] = statementsOf(text)
  return first && second && ON_TERMS.test(text) ? [{ start: first.start, end: second.end }, ...rest] : statementsOf(text)
}
const ON_TERMS = /^(?:when|whenever|if|once|unless|where)\b/i

function itemsOf(claim: Reading, sentences: readonly Sentence[], pieces: readonly Piece[]): Item[] {
  const within = (holds: (sentence: Sentence) => boolean) => new Set(sentences.filter(holds))
  const lower = new Map(sentences.map((sentence) => [sentence, sentence.text.toLowerCase()]))
  return [
    ...matchWords(claim, sentences)
      .filter(({ word, found }) => found.length > 0 || (!isSaidOtherwise(word, pieces) && !linkingWords(claim).has(word)))
      .map(({ word, weight, found }) => ({
        at: word.start,
        weight,
        in: new Set(found.map(({ sentence }) => sentence)),
      })),
    ...claim.names.map(({ start, tokens }) => ({
      at: start,
      weight: 1,
      in: within((sentence) => tokens.some((token) => token.length > 1 && lower.get(sentence)!.includes(token))),
      isName: true,
    })),
    ...claim.values.map((value) => ({
      at: value.start,
      weight: VALUE_WEIGHT,
      in: within(({ piece, index }) => piece.values.some((other) => other.sentence === index && bearsValue(value, other))),
      isValue: true,
    })),
  ]
}

function bestWindow(items: readonly Item[], windows: readonly Sentence[][]): number {
  return Math.max(0, ...windows.map((window) => weigh(items.filter((item) => window.some((sentence) => item.in.has(sentence))))))
}

const weigh = (items: readonly Item[]): number => items.reduce((sum, { weight }) => sum + weight, 0)
