import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { clausesOf } from '../reading/support.ts'
import { areAlike, isLight } from '../words/lemmas.ts'
import { deniesAnything, hasNegation } from '../words/negations.ts'

const FORBIDS =
  /\b(?:forb(?:ids?|ade|idden)|prohibit(?:s|ed|ing)?|ban(?:s|ned|ning)?|bar(?:s|red|ring)|disallow(?:s|ed)?|outlaw(?:s|ed)?|rul(?:es|ed) out|(?:may|must|can|could) ?not|cannot|can't|mustn't|(?:not|n't|never) (?:be )?(?:allow(?:ed|s)?|permit(?:s|ted)?)|no one may|nobody may)\b/i
const ALLOWS =
  /\b(?:allow(?:s|ed|ing)?|permit(?:s|ted|ting)?|lets?|letting|authori[sz]es?d?|grants?|may|can|free to|anyone|for any (?:use|purpose)|unrestricted)\b/i

/**
 * A ban of what the evidence allows, whatever the conditions, and leave for what it bans: "forbids large businesses to sell
 * access" of "lets anyone use it, with conditions for large businesses", "permits" of "prohibits".
 */
export function checkAllowed(claim: Reading, pieces: readonly Piece[]): string[] {
  return clausesOf(claim.text).flatMap((span) => {
    const text = claim.text.slice(span.start, span.end)
    const words = wordsIn(claim, span)
    const isBan = FORBIDS.test(text)
    if (words.length < 2 || (!isBan && (!ALLOWS.test(text) || hasNegation(text)))) return []
    const there = placesOf(words, pieces)
    const isTurned = (place: string) => (isBan ? ALLOWS.test(place) && !deniesAnything(place) : FORBIDS.test(place) && !ALLOWS.test(place))
    return there.length > 0 && there.every(isTurned)
      ? [`says of something that it is ${isBan ? 'banned' : 'allowed'}; the cited passage says the opposite`]
      : []
  })
}

/** The sentences of the evidence that have most of these words. */
function placesOf(said: readonly Word[], pieces: readonly Piece[]): string[] {
  const all = pieces.flatMap((piece) =>
    piece.sentences.map((span) => {
      const there = wordsIn(piece, span)
      const shared = said.filter(({ lemma }) => there.some((word) => areAlike(lemma, word.lemma))).length
      return { text: piece.text.slice(span.start, span.end), shared }
    }),
  )
  const most = Math.max(2, ...all.map(({ shared }) => shared))
  return all.filter(({ shared }) => shared === most).map(({ text }) => text)
}

const wordsIn = ({ words, names }: Reading, span: Span): Word[] =>
  words.filter(
    (word) =>
      isInside(word, span) &&
      !word.isStop &&
      !isLight(word.lemma) &&
      !names.some((name) => name.isModel && overlaps(name, word)) &&
      !FORBIDS.test(word.lower) &&
      !ALLOWS.test(word.lower),
  )
