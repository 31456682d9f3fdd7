import { clashOf, contrastIn, type Labels } from './axes.ts'
import type { Piece } from './evidence-reading.ts'
import { isMoment, isQuantity, type MomentValue, type QuantityValue, type Reading } from './reading.ts'
import { areComparable } from './same-value.ts'
import { areSameModel, subjectOf } from './subjects.ts'

/** Figures that a claim may compute from at most so many values. */
const MOST_VALUES = 24
const UPWARD =
  /\b(?:more|higher|larger|bigger|greater|longer|faster|expensive|as (?:much|many|large|big|high|long|expensive|fast)|times the|twice the|double|doubled|tripled|increase[ds]?|rose|grew|up|gain(?:ed)?|taller|heavier|older|later|ahead|leads?|beats?)\b/i
const DOWNWARD =
  /\b(?:less|lower|fewer|smaller|cheaper|shorter|slower|decrease[ds]?|fell|dropped|down|cut|reduced|reduction|discount|off|behind|halved|half|earlier|younger|fraction)\b/i

/** Whether what a claim says follows from two values of the evidence: a ratio, a difference, a span of years. */
export function bearsDerived(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  if (said.bound === 'more' || said.bound === 'less' || said.bound === 'atLeast' || said.bound === 'atMost') return false
  if (said.dimension === 'months' && bearsSpan(said, pieces)) return true
  const window = claim.text.slice(Math.max(0, said.start - 40), said.end + 48)
  const [isUp, isDown] = [UPWARD.test(window), DOWNWARD.test(window)]
  if (!isUp && !isDown && said.dimension !== 'times') return false
  return pairsFor(claim, said, pieces).some(([subject, other]) => follows(said, subject, other, isUp, isDown))
}

/** Ordered pairs (of what is spoken of, of what it is compared with) of comparable values that are values of one thing. */
function pairsFor(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): [QuantityValue, QuantityValue][] {
  const values = pieces
    .flatMap((piece) =>
      piece.values.flatMap((value) => (isQuantity(value) && value.dimension !== 'ordinal' && !value.isInName ? [{ value, piece }] : [])),
    )
    .slice(0, MOST_VALUES)
  const [first, second] = claim.models
  const isOf = (name: typeof first, { value, piece }: (typeof values)[number]): boolean => {
    const known = subjectOf(piece, value, piece.models)
    if (!name) return true
    return known.names.length > 0
      ? known.names.some((other) => areSameModel(name, other))
      : name.releases.length === 0 || known.about.length === 0 || name.releases.some((id) => known.about.includes(id))
  }
  return values.flatMap((a) =>
    values.flatMap((b): [QuantityValue, QuantityValue][] => {
      if (a === b || !areComparable(a.value, b.value) || !areSides(claim, said, a.value.labels, b.value.labels)) return []
      return isOf(first, a) && isOf(second, b) ? [[a.value, b.value]] : []
    }),
  )
}

/** Both are values of one thing; or the claim sets two things against each other, as "output" against "input". */
function areSides(claim: Reading, said: QuantityValue, a: Labels, b: Labels): boolean {
  const pair = contrastIn(claim)
  if (pair) return a[pair.axis] === pair.first && b[pair.axis] === pair.second
  return !clashOf(a, b) && !clashOf(said.labels, a) && !clashOf(said.labels, b)
}

function follows(said: QuantityValue, subject: QuantityValue, other: QuantityValue, isUp: boolean, isDown: boolean): boolean {
  const [a, b] = perOne(subject, other)
  if (a === 0 || b === 0) return false
  if (said.dimension === 'times')
    return (
      (isUp && isClose(a / b, said)) ||
      (isDown && isClose(b / a, said)) ||
      (!isUp && !isDown && (isClose(a / b, said) || isClose(b / a, said)))
    )
  if (said.dimension === 'fraction') return isClose(a / b, { ...said, resolution: 0.1 * said.value })
  if (said.dimension === 'percent' && subject.dimension !== 'percent')
    return (isDown && isClose((1 - a / b) * 100, said)) || (isUp && isClose((a / b - 1) * 100, said))
  const difference = isDown && !isUp ? b - a : a - b
  return areComparable(said, subject) && (isClose(difference, said) || (isUp && isDown && isClose(-difference, said)))
}

function perOne(a: QuantityValue, b: QuantityValue): [number, number] {
  const isMixed = a.per && b.per && a.per.size !== b.per.size
  return isMixed ? [a.value / a.per!.size, b.value / b.per!.size] : [a.value, b.value]
}

/** Equal when rounded as written, and within a tenth. */
function isClose(computed: number, said: { value: number; resolution: number }): boolean {
  const distance = Math.abs(computed - said.value)
  return distance <= Math.max(0.5 * said.resolution, 1e-6) * (1 + 1e-9) && distance <= Math.abs(said.value) * 0.1
}

/** "for 12 years" follows from two dates twelve years apart. */
function bearsSpan(said: QuantityValue, pieces: readonly Piece[]): boolean {
  return pieces.some(({ values }) => {
    const moments = values.filter((value) => isMoment(value)).filter(({ year }) => year !== undefined)
    return moments.some((a) => moments.some((b) => a !== b && Math.abs(a.sentence - b.sentence) <= 2 && isApart(said, a, b)))
  })
}

function isApart(said: QuantityValue, a: MomentValue, b: MomentValue): boolean {
  const months = (b.year! - a.year!) * 12 + ((b.month ?? 1) - (a.month ?? 1))
  if (a.month === undefined || b.month === undefined) return said.unitSize >= 12 && (b.year! - a.year!) * 12 === said.value
  const isShort = (b.day ?? 1) < (a.day ?? 1)
  const whole = months - (isShort ? 1 : 0)
  return said.unitSize === 12 ? Math.floor(whole / 12) * 12 === said.value : whole === said.value
}
