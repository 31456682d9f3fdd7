import type { Bound } from '../reading/bounds.ts'
import type { Quantity } from '../reading/quantities.ts'
import { unitOf } from '../reading/units.ts'

/** How far a rounded figure may lie from the value: one in twenty after "about", three in a hundred for "1.6T". */
const LOOSE = 0.05
const TIGHT = 0.03
/** "Nearly three trillion" of 2.8. */
const WIDE = 0.08
const EXACT = 1e-9

/** Whether two quantities measure the same kind of thing, so that one can bear or contradict the other. */
export function areComparable(said: Quantity, known: Quantity): boolean {
  if (said.counted && known.counted && said.counted !== known.counted && said.counted !== 'person' && known.counted !== 'person')
    return false
  if (said.per && known.per && said.per.noun !== known.per.noun && perFactor(said.per, known.per) === undefined) return false
  if (said.dimension === known.dimension) {
    if (said.dimension === 'money') return said.of === known.of
    return said.dimension !== 'label' || said.of === known.of
  }
  const pair = [said.dimension, known.dimension].toSorted().join(' ')
  if (pair === 'fraction percent') return true
  if (pair === 'count version' || pair === 'label ordinal' || pair === 'count label') return true
  if (pair === 'count times') return Math.abs(said.value) <= 12 && (said.counted ?? known.counted) !== 'token'
  const [bare, other] = said.dimension === 'count' ? [said, known] : [known, said]
  if (bare.dimension !== 'count' || bare.counted || (bare.noun !== undefined && bare.noun !== 'points')) return false
  return other.dimension === 'percent' || other.dimension === 'money' || other.unitSize !== 1 || MEASURES.has(other.dimension)
}
/** Dimensions whose unit people leave out where it is plain: "Ann is 20 years old, Ben is 21". */
const MEASURES = new Set(['time', 'months', 'length', 'mass', 'area', 'power', 'celsius', 'fahrenheit', 'chip hours'])

/** Whether a person who reads the known value takes what is said for true of it. */
export function bearsQuantity(said: Quantity, known: Quantity): boolean {
  if (!areComparable(said, known)) return false
  return readings(said).some((own) => readings(known).some((other) => bearsReading(own, other)))
}

/** A quantity's values in one scale: per one, percent for fractions, with each way to read its figures. */
function readings(quantity: Quantity): Quantity[] {
  const plain = quantity.dimension === 'fraction' ? scaled(quantity, 100) : quantity
  return plain.alternative === undefined ? [plain] : [plain, { ...plain, value: plain.alternative, resolution: 1 }]
}

function bearsReading(said: Quantity, known: Quantity): boolean {
  const [own, other] = inOneUnit(...perOne(said, known))
  const isConverted = own.unitSize !== other.unitSize
  if (said.bound === 'justOver' || said.bound === 'justUnder') return bearsJust(own, other)
  if (said.bound === 'more' || said.bound === 'less' || said.bound === 'atLeast' || said.bound === 'atMost') return bearsBounded(own, other)
  if (isSize(own, other, isConverted ? 0.002 : EXACT) || (isConverted && isRounded(own, other, 0.02)))
    return !changesBound(said.bound, known.bound)
  if (said.dimension === 'fraction' && !said.bound) return known.bound === 'about' && isNear(own, other, 2)
  if (isBinaryTwin(own, other)) return !changesBound(said.bound, known.bound)
  if (said.bound === 'about' || said.bound === 'almost')
    return isRounded(own, other, said.bound === 'almost' ? WIDE : LOOSE) && !changesBound(said.bound, known.bound)
  const isShort = said.isScaled && significantDigits(said) >= 2
  return isShort && !known.bound && isRounded({ ...own, resolution: Math.min(own.resolution, own.lastFigure) }, other, TIGHT)
}

/** Prices per thousand and per million meet; a price without its share is taken as the other's. */
function perOne(said: Quantity, known: Quantity): [Quantity, Quantity] {
  const factor = said.per && known.per ? perFactor(said.per, known.per) : undefined
  return factor === undefined || factor === 1 ? [said, known] : [said, scaled(known, factor)]
}

/** What an amount per one share is per the other: 60 for money per minute against per hour; undefined where they do not meet. */
function perFactor(said: Quantity['per'] & object, known: Quantity['per'] & object): number | undefined {
  if (said.noun === known.noun) return said.size / known.size
  const [own, other] = [unitOf(said.noun), unitOf(known.noun)]
  return own && other && own.dimension === other.dimension ? (said.size * own.size) / (known.size * other.size) : undefined
}

/** "A bit over half a million" is borne by 534,700, not by 900,000. */
function bearsJust(said: Quantity, known: Quantity): boolean {
  const side = said.bound === 'justOver' ? 'more' : 'less'
  if (isSize(said, known, EXACT)) return known.bound === said.bound || known.bound === side
  const ratio = known.value / said.value
  if (known.bound !== undefined && known.bound !== 'about') return false
  return said.bound === 'justOver' ? ratio > 1 && ratio <= 1.1 : ratio < 1 && ratio >= 0.9
}

/** A bare figure is taken as one of the other's unit. */
function inOneUnit(said: Quantity, known: Quantity): [Quantity, Quantity] {
  if (said.dimension === 'count' && known.unitSize !== 1) return [{ ...scaled(said, known.unitSize), unitSize: known.unitSize }, known]
  if (known.dimension === 'count' && said.unitSize !== 1) return [said, { ...scaled(known, said.unitSize), unitSize: said.unitSize }]
  return [said, known]
}

const scaled = (quantity: Quantity, factor: number): Quantity => ({
  ...quantity,
  value: quantity.value * factor,
  resolution: quantity.resolution * factor,
  lastFigure: quantity.lastFigure * factor,
})

function isSize(said: Quantity, known: Quantity, tolerance: number): boolean {
  return Math.abs(said.value - known.value) <= Math.max(Math.abs(known.value), 1e-12) * Math.max(tolerance, EXACT)
}

const isNear = (said: Quantity, known: Quantity, distance: number): boolean => Math.abs(said.value - known.value) <= distance

/** 128K for 131,072, 1M for 1,048,576: counted in powers of two. */
function isBinaryTwin(said: Quantity, known: Quantity): boolean {
  const canBe = (quantity: Quantity) =>
    (quantity.dimension === 'count' && (quantity.counted ?? 'token') === 'token') || quantity.dimension === 'bytes'
  if (!canBe(said) || !canBe(known) || said.value < 1000 || known.value < 1000) return false
  const ratio = Math.max(said.value, known.value) / Math.min(said.value, known.value)
  return [1.024, 1.024 ** 2, 1.024 ** 3].some((twin) => Math.abs(ratio / twin - 1) < 1e-3)
}

/** What is said is the known value, rounded to the digits that are said. */
function isRounded(said: Quantity, known: Quantity, most: number): boolean {
  const distance = Math.abs(said.value - known.value)
  return distance <= 0.5 * said.resolution * (1 + EXACT) && distance <= Math.abs(known.value) * most
}

const significantDigits = ({ value, resolution }: Quantity): number =>
  resolution > 0 ? String(Math.round(Math.abs(value) / resolution)).length : 1

/** "More than 4,700" in the source is not "4,700"; "about" and "up to" may go. */
function changesBound(said: Bound | undefined, known: Bound | undefined): boolean {
  if (said === undefined) return known !== undefined && known !== 'about' && known !== 'atMost'
  return known === 'more' || known === 'less' || known === 'atLeast'
}

/** A bound is borne by the same bound on the same value, or by a plain value that it truly bounds and that lies near. */
function bearsBounded(said: Quantity, known: Quantity): boolean {
  const isSame = isSize(said, known, EXACT) || isBinaryTwin(said, known)
  if (said.bound === 'atMost') return isSame && (known.bound === undefined || known.bound === 'atMost' || known.bound === 'about')
  if (known.bound === 'more' || known.bound === 'less') return isSame ? sameSide(said.bound, known.bound) : follows(said, known)
  if (known.bound && known.bound !== 'about' && known.bound !== 'atMost') return isSame && sameSide(said.bound, known.bound)
  if (isSame || known.bound === 'atMost') return isSame && said.bound === 'atLeast' && known.bound !== 'atMost'
  const reach = Math.abs(said.value) < 20 ? 10 : 3
  const isUpward = said.bound !== 'less'
  const [low, high] = isUpward ? [said.value, known.value] : [known.value, said.value]
  return low < high && high <= Math.abs(low) * reach + 1
}

/** True, and says too little or too much of it: "more than 1,000" of 15,900, "24 million" of "over 24 million". */
export function bearsLoosely(said: Quantity, known: Quantity): boolean {
  if (!areComparable(said, known) || said.per?.noun !== known.per?.noun || said.unitSize !== known.unitSize) return false
  if (said.bound === undefined) return known.bound !== undefined && isSize(said, known, EXACT)
  if (said.bound === 'less') return known.value < said.value && known.bound !== 'more' && known.bound !== 'atLeast'
  const isUpward = said.bound === 'more' || said.bound === 'atLeast'
  return isUpward && known.value > said.value && known.bound !== 'less' && known.bound !== 'atMost'
}

/** Above 20 is above 18; and "over 196" is read as 196 and a bit, so less than 200. */
function follows(said: Quantity, known: Quantity): boolean {
  const ratio = said.value / known.value
  if (known.bound === 'more') return said.bound === 'less' ? ratio > 1.01 && ratio <= 1.1 : ratio < 1 && ratio >= 0.5
  return said.bound === 'less' && ratio > 1 && ratio <= 2
}

function sameSide(said: Bound | undefined, known: Bound): boolean {
  if (said === known || (said === 'more' && known === 'justOver') || (said === 'less' && known === 'justUnder')) return true
  return said === 'atLeast' && known === 'more'
}
