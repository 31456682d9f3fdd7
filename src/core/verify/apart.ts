import type { Piece } from './reading/evidence-reading.ts'
import { itemsOf, weigh, type Item } from './reading/items.ts'
import type { Reading, Span } from './reading/reading.ts'
import { isCutOut, isSubject } from './reading/unnamed-subjects.ts'
import { sentencesIn, statementsOf, type Sentence } from './reading/support.ts'

/** Shares from 0, where all stands together in the evidence, to 1, where nothing does; `butNames` leaves names aside. */
type Apart = { whole: number; butNames: number }

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
    ({ at, places, isValue }) =>
      places.length > 0 || (!(isBorne && isValue) && !(isSubjectGiven && isSubject(claim, { start: at, end: at }))),
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

function bestWindow(items: readonly Item[], windows: readonly Sentence[][]): number {
  return Math.max(
    0,
    ...windows.map((window) => weigh(items.filter(({ places }) => places.some(({ sentence }) => window.includes(sentence))))),
  )
}
