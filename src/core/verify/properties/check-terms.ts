import type { Piece } from '../reading/evidence-reading.ts'
import { OWN_LICENCE, type Property } from './properties.ts'
import { propertiesIn } from './property-words.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { Reading } from '../reading/reading.ts'

/** Which terms a claim uses that the evidence does not bear, whatever they are said of; a licence by its own name is checked as a name. */
export function checkTerms(claim: Reading, pieces: readonly Piece[]): string[] {
  const isBorne = ({ borne }: Property) => pieces.some(({ text }) => text.search(borne) !== -1)
  const absent = propertiesIn(claim)
    .filter(
      (property) =>
        property.side !== OWN_LICENCE &&
        !isBorne(property) &&
        !(isDenied(claim, property) && pieces.some((piece) => saysRival(piece, property))),
    )
    .map(({ name }) => `says “${name}”, which the cited passage does not`)
  return [...new Set(absent), ...checkShare(claim, pieces), ...checkWeekdays(claim, pieces)]
}

/** "A is not closed": wherever the claim says it, it says that it is not so. */
const isDenied = ({ text }: Reading, { said }: Property): boolean =>
  [...text.matchAll(said)].every(({ index }) =>
    /(?:\b(?:not|never|no longer|neither|nor)|n't)\s(?:\S+\s){0,2}$/i.test(textBefore(text, index)),
  )

/** The evidence says what excludes it. */
const saysRival = (piece: Piece, { kind, side }: Property): boolean =>
  propertiesIn(piece).some((other) => other.kind === kind && other.side !== side)

/** "per thousand tokens" where the evidence gives no share. */
function checkShare(claim: Reading, pieces: readonly Piece[]): string[] {
  const isShare = /\bper (?:thousand|1K|1,000) tokens\b/i.test(claim.text)
  return isShare && !pieces.some(({ text }) => /\bper\b|\//i.test(text)) ? ['says “per thousand”, which the cited passage does not'] : []
}

const WEEKDAYS = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/g

/** Days of the week that the evidence does not name, where it names others. */
function checkWeekdays(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap((piece) => piece.text.match(WEEKDAYS) ?? [])
  const unknown = (claim.text.match(WEEKDAYS) ?? []).find((day) => !known.includes(day))
  return unknown !== undefined && known.length > 0 ? [`says ${unknown}; the cited passage says ${known[0]}`] : []
}
