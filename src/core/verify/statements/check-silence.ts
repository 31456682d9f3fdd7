import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areAlike, isLight } from '../words/lemmas.ts'

const TELLS = String.raw`(?:name|mention|list|state|say|give|tell|discuss|describe|specify|publish|disclose|report|cover|address|document|note|reveal|share|explain|comment|break|include|compare|quote|show)`
/** Somebody keeps silent on something, which says nothing of it. */
const KEEPS_SILENT = new RegExp(
  String.raw`\b(?:do|does|did|has|have|had)(?:n't|\snot|\snever)\s(?:\p{L}+ly\s|also\s|even\s|yet\s)?${TELLS}(?:s|d|ed|n)?\b|\b(?:never|nowhere)\s${TELLS}(?:s|d|ed)?\b|\b(?:says?|said|gives?|gave|names?|named|lists?|listed|mentions?|publish(?:es|ed)|reports?|reported|discloses?|disclosed|makes?) (?:no|nothing|neither|none)\b|\b(?:is|are|was|were|stays?|stayed|keeps?|kept) (?:silent|quiet)\b|\bwithout (?:naming|mentioning|giving|saying|listing|stating)\b|\b(?:not|never|un)\s?(?:named|mentioned|listed|stated|given|published|disclosed|reported|specified|documented)\b|\bnot among\b`,
  'giu',
)

/** The words and names on which somebody keeps silent, up to the end of the clause. */
const silentIn = remembered((reading: Reading): Span[] =>
  [...reading.text.matchAll(KEEPS_SILENT)].map(({ index, 0: { length } }) => {
    const rest = reading.text.slice(index + length)
    const border = /[.;:](?!\d)|,|\b(?:but|while|whereas|although|though|because|so)\b|\band (?:says?|has|is|gives?|puts?)\b/.exec(rest)
    return { start: index + length, end: index + length + (border?.index ?? rest.length) }
  }),
)

/** How a claim tells that nothing is known. */
const UNTOLD =
  /\bun(?:disclosed|published|known|clear|stated|named|specified|said|mentioned)\b|\b(?:not|n't|never|nobody|no one|neither|nor)\s(?:\p{L}+\s){0,2}(?:known|public|clear|found|sa(?:y|id)|kn[eo]w|tell|told)\b|\b(?:silent|silence|secret|withh\p{L}+|missing|absent|omit\p{L}*|leaves? (?:it |this |that )?(?:out|open)|left (?:out|open)|neither|without|yet to|no (?!longer\b)\p{L}+)\b/iu

/**
 * What the evidence only keeps silent on, told as something that it says or denies: "states that it no longer uses MLA" of
 * "does not name MLA".
 */
export function checkSilence(claim: Reading, pieces: readonly Piece[]): string[] {
  if (!pieces.some((piece) => silentIn(piece).length > 0)) return []
  if (claim.text.search(KEEPS_SILENT) !== -1 || UNTOLD.test(claim.text)) return []
  const words = claim.words.filter((word) => !word.isStop && !isLight(word.lemma) && word.lower.length > 2)
  const isOnlySilent = (word: Word) => {
    const places = pieces.flatMap((piece) =>
      piece.words.filter(({ lemma }) => areAlike(word.lemma, lemma)).map((place) => silentIn(piece).some((span) => isInside(place, span))),
    )
    return places.length > 0 && places.every(Boolean)
  }
  const untold = words.filter(isOnlySilent)
  const isName = untold.some((word) => claim.names.some((name) => overlaps(name, word)))
  return untold.length > 1 || isName ? [`tells of “${untold[0]!.text}”, on which the cited passage keeps silent`] : []
}
