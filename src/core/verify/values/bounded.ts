import type { Found } from './found.ts'
import { isMoment, isQuantity, type MomentValue, type QuantityValue, type Reading, type Value } from '../reading/reading.ts'
import { spanOf } from '../reading/moments.ts'
import { areComparable, bearsLoosely } from './same-value.ts'
import { areSameKind, nextWord } from './same-kind.ts'

/** How many times a bound its figure may be: "over 85.5 million" of 86 million, "under 50 murders" of 6. */
const REACH = 3
const SMALL = 20
const SMALL_REACH = 10

/**
 * Whether the figure that lies nearest to a bound lies on its right side: "less than 67 critics" of "based on 65 reviews,
 * with an average of 6.1". What counts the same comes before what only could; a text that is retold names it otherwise.
 */
export function isBoundMet(claim: Reading, said: Value, known: readonly Found[]): boolean {
  const others = known.filter(({ value }) => !value.isInName)
  return isMoment(said) ? isDayBoundMet(said, others) : isQuantity(said) && isQuantityBoundMet(claim, said, others)
}

function isQuantityBoundMet(claim: Reading, said: QuantityValue, known: readonly Found[]): boolean {
  if (said.bound === undefined || said.bound === 'about' || said.bound === 'almost' || said.value <= 0) return false
  const comparable = known.flatMap(({ value, piece }) =>
    isQuantity(value) && areComparable(said, value) && value.value > 0
      ? [{ value, isAlike: nextWord(piece, value) !== undefined && areSameKind(claim, said, piece, value) }]
      : [],
  )
  const alike = comparable.filter(({ isAlike }) => isAlike)
  const distance = ({ value }: QuantityValue) => Math.abs(Math.log(value / said.value))
  const nearest = (alike.length > 0 ? alike : comparable).map(({ value }) => value).toSorted((a, b) => distance(a) - distance(b))[0]
  return nearest !== undefined && distance(nearest) <= Math.log(said.value < SMALL ? SMALL_REACH : REACH) && isOnSide(said, nearest)
}

/** "Less than 19.5 million" of "over 19.4 million" is how people retell it. */
const isOnSide = (said: QuantityValue, known: QuantityValue): boolean =>
  bearsLoosely(said, known) ||
  (said.bound === 'less' && known.bound === 'more' && known.value < said.value && said.value <= known.value * MOST_OVER)
const MOST_OVER = 1.1

function isDayBoundMet(said: MomentValue, known: readonly Found[]): boolean {
  if (said.bound !== 'before' && said.bound !== 'after') return false
  const days = known.flatMap(({ value }) => {
    if (!isMoment(value)) return []
    const year = said.year ?? value.year ?? ANY_YEAR
    const [own, span] = [spanOf({ ...said, year }), spanOf({ ...value, year: value.year ?? year })]
    return own && span ? [{ own, span, distance: Math.abs(daysOf(span.first) - daysOf(own.first)) }] : []
  })
  const nearest = days.toSorted((a, b) => a.distance - b.distance)[0]
  if (!nearest || nearest.distance > (said.day === undefined ? FAR : NEAR)) return false
  return said.bound === 'before' ? nearest.span.last < nearest.own.first : nearest.span.first > nearest.own.last
}
const ANY_YEAR = 2000
/** How many days a bound may lie from what it bounds: two years, a month and a half where it names a day. */
const FAR = 730
const NEAR = 45
/** Days of a day written as a sortable number (20260424), near enough to tell how far two lie apart. */
const daysOf = (day: number): number => Math.floor(day / 10_000) * 365 + Math.floor((day % 10_000) / 100) * 30.4 + (day % 100)
