import { bearsValue } from '../reading/alignment.ts'
import { clashOf } from '../reading/axes.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading, Value } from '../reading/reading.ts'
import { areSameModel, subjectOf } from '../reading/subjects.ts'
import { isPrice, tiersOf } from './tiers.ts'

/** A price in the evidence, and the kinds of price it is. */
type Price = { piece: Piece; value: Value; tiers: readonly string[] }
/** Most prices of a text that are looked at. */
const MOST = 60

/**
 * Prices that the claim gives for one tier, mode or kind of price and the cited passage for another: "fast mode costs
 * $4" of "costs $4; fast mode costs $8", and "costs $8" of the same.
 */
export function checkTiers(claim: Reading, pieces: readonly Piece[]): string[] {
  const said = claim.values.filter((value) => isPrice(claim, value) && !isOfSpan(claim, value)).slice(0, MOST)
  if (said.length === 0) return []
  const prices = pieces
    .filter((piece) => isTiered(piece, pieces))
    .flatMap((piece) =>
      piece.values
        .filter((value) => isPrice(piece, value))
        .slice(0, MOST)
        .map((value) => ({ piece, value, tiers: tiersOf(piece, value) })),
    )
  if (prices.every(({ tiers }) => tiers.length === 0)) return []
  return said.flatMap((value) => {
    const places = prices.filter((price) => bearsValue(value, price.value))
    const own = tiersOf(claim, value)
    const isBorne = places.some((place) => (own.length > 0 ? bearsTier(own, place, prices) : bearsPlain(claim, place, prices)))
    if (places.length === 0 || isBorne) return []
    const known = places.find(({ tiers }) => tiers.length > 0)?.tiers.join(' or ') ?? 'plain'
    return [
      `says ${claim.text.slice(value.start, value.end)} as the ${own.join(' or ') || 'plain'} price; the cited passage gives it as the ${known} one`,
    ]
  })
}

/** "$0.66 – $1.32": the prices lie between the two, whatever each is for. */
const isOfSpan = ({ text }: Reading, { start, end }: Value): boolean =>
  /^ ?[-–—] ?[$€£¥]?\d/.test(text.slice(end, end + 6)) || /\d ?[-–—] ?[$€£¥]?$/.test(text.slice(Math.max(0, start - 6), start))

/** A passage, or a fact that is cited together with one of its field on other terms, or on none. */
const isTiered = ({ fact }: Piece, pieces: readonly Piece[]): boolean =>
  !fact ||
  pieces.some((other) => other.fact?.field === fact.field && (other.fact.condition === undefined) !== (fact.condition === undefined))

/** The evidence gives the figure under this tier, or under none where it has no figures for the tier. */
function bearsTier(own: readonly string[], { tiers }: Price, prices: readonly Price[]): boolean {
  if (tiers.length > 0) return own.some((tier) => tiers.includes(tier))
  return own.includes('standard') || !prices.some((price) => own.some((tier) => price.tiers.includes(tier)))
}

/** The figure is the plain one, or the evidence gives no other plain one for the same thing. */
function bearsPlain({ text }: Reading, place: Price, prices: readonly Price[]): boolean {
  const isPlain = ({ tiers }: Price) => tiers.length === 0 || tiers.includes('standard')
  const isSpokenOf = place.tiers.some((tier) => text.toLowerCase().includes(tier))
  return isPlain(place) || isSpokenOf || !prices.some((price) => isPlain(price) && isOfSame(price, place))
}

function isOfSame(a: Price, b: Price): boolean {
  if (clashOf(a.value.labels, b.value.labels)) return false
  const [one, other] = [a, b].map(({ piece, value }) => subjectOf(piece, value, piece.models).names)
  return one!.length === 0 || other!.length === 0 || one!.some((name) => other!.some((known) => areSameModel(name, known)))
}
