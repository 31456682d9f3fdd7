import type { Piece } from '../reading/evidence-reading.ts'
import { OWN_LICENCE } from './properties.ts'
import { propertiesIn } from './property-words.ts'
import type { Reading } from '../reading/reading.ts'

/** Which terms a claim uses that the evidence does not bear, whatever they are said of; a licence by its own name is checked as a name. */
export function checkTerms(claim: Reading, pieces: readonly Piece[]): string[] {
  const absent = propertiesIn(claim)
    .filter(({ side, borne }) => side !== OWN_LICENCE && !pieces.some(({ text }) => text.search(borne) !== -1))
    .map(({ name }) => `says “${name}”, which the cited passage does not`)
  return [...new Set(absent), ...checkShare(claim, pieces), ...checkWeekdays(claim, pieces)]
}

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
