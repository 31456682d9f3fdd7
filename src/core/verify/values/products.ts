import { clashOf } from '../reading/axes.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { namesOf } from '../reading/owners.ts'
import { isQuantity, type QuantityValue, type Reading } from '../reading/reading.ts'
import { canBeAbout, subjectOf } from '../reading/subjects.ts'
import { unitOf } from '../reading/units.ts'

/** Whether a figure of a claim is what another of it makes with a price of the evidence: of "an 8-second clip costs $3.20", "$0.40 per second" both. */
export function isOfProduct(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  return [...claim.values, ...onesOf(claim, said)].some(
    (other) =>
      other !== said &&
      other.sentence === said.sentence &&
      isQuantity(other) &&
      (isProduct(claim, said, other, pieces) || isProduct(claim, other, said, pieces)),
  )
}

/** "A single search request costs 0.005 yuan": one request. */
function onesOf({ text, sentences }: Reading, said: QuantityValue): QuantityValue[] {
  const { start, end } = sentences[said.sentence]!
  if (said.dimension !== 'money' || said.per || said.bound) return []
  const many = /\ba (million|billion) (?:(?:in|out)put )?tokens\b/i.exec(text.slice(start, end))
  if (many) return [{ ...said, value: many[1]!.toLowerCase() === 'million' ? 1e6 : 1e9, dimension: 'count', counted: 'token' }]
  const found = ONE_OF.exec(text.slice(start, end))
  if (!found) return []
  const unit = unitOf(found[1]!.toLowerCase())
  return [
    {
      ...said,
      ...(unit ? { value: unit.size, dimension: unit.dimension } : { value: 1, dimension: 'count', counted: found[1]!.toLowerCase() }),
    },
  ]
}
const ONE_OF =
  /\b(?:an?|one|each|every|an? single|one single) (?:\p{L}+ ){0,4}?(request|call|image|page|video|song|character|token|second|minute|hour|day|week|month|year)\b/iu

function isProduct(claim: Reading, cost: QuantityValue, amount: QuantityValue, pieces: readonly Piece[]): boolean {
  if (cost.dimension !== 'money' || cost.per || (cost.bound && cost.bound !== 'about') || amount.bound) return false
  const names = namesOf(claim, cost, claim.models)
  return pieces.some((piece) =>
    piece.values.some((rate) => {
      if (!isQuantity(rate) || rate.dimension !== 'money' || !rate.per || rate.bound || clashOf(cost.labels, rate.labels)) return false
      const share = shareOf(amount, rate.per)
      const subject = subjectOf(piece, rate, piece.models)
      return share !== undefined && Math.abs(rate.value * share - cost.value) < 0.005 && names.every((name) => canBeAbout(name, subject))
    }),
  )
}

/** "An 8-second clip costs $0.40" of "$0.40 per second": the price of a share told as that of the whole. "Over 200K tokens" is no amount. */
export function isOfShare(claim: Reading, cost: QuantityValue, rate: QuantityValue): boolean {
  if (cost.dimension !== 'money' || cost.per || !rate.per) return false
  const { per } = rate
  return [...claim.values, ...onesOf(claim, cost)].some(
    (other) =>
      isQuantity(other) &&
      other.bound === undefined &&
      (other.dimension === 'time' ? other.isCompound : other.counted === per.noun) &&
      other.sentence === cost.sentence &&
      (shareOf(other, per) ?? 1) !== 1,
  )
}

/** How many of the shares that a price is for an amount has: 8 for "eight seconds" of a price per second. */
function shareOf(amount: QuantityValue, per: QuantityValue['per'] & object): number | undefined {
  if (amount.counted === per.noun) return amount.value / per.size
  const unit = unitOf(per.noun)
  return unit && unit.dimension === amount.dimension ? amount.value / (unit.size * per.size) : undefined
}
