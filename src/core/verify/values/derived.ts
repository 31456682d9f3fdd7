import { AXIS_NAMES, clashOf, contrastIn, labelsIn, type Labels } from '../reading/axes.ts'
import { isFormer } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { isQuantity, type QuantityValue, type Reading } from '../reading/reading.ts'
import { relationOf, type Relation } from './computed-relation.ts'
import { areComparable, bearsQuantity } from './same-value.ts'
import { flowsOf, isRelative } from './stated-relation.ts'
import { opposedIn, type Opposed } from '../reading/opposed.ts'
import { isOther, namesOf, sidesOf } from '../reading/owners.ts'
import { areSameModel, subjectOf } from '../reading/subjects.ts'

/** Figures that a claim may compute from at most so many values. */
const MOST_VALUES = 24

/** A value of the evidence, and where it stands. */
type Known = { value: QuantityValue; piece: Piece }
/** What is spoken of, and what it is compared with. */
type Pair = [Known, Known]
/** What both values of a pair must be values of; `undefined` leaves it open. */
type Sides = [Labels, Labels] | undefined

/**
 * Whether what a claim says follows from two values of the evidence: a ratio, a share, a change, a difference. `false`
 * where the evidence has just the values that the claim compares, and something else follows from them.
 */
export function followsFrom(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean | undefined {
  const relation = relationOf(claim.text, said)
  if (!relation) return undefined
  const own = followsFromOwn(claim, said, relation)
  if (own !== undefined) return own
  const given = relation.kind === 'difference' ? givenBefore(claim, said) : undefined
  const isMet = ([a, b]: Pair) => holds(relation, a.value, b.value)
  const pairs = pairsFor(claim, said, pieces).filter(([{ value }]) => !given || bearsQuantity(given, value))
  const named = sidesNamed(claim, said, relation)
  if (named.length === 0) return pairs.some((pair) => areOfOne(said, pair) && isMet(pair)) || undefined
  const verdicts = named.map((sides) => {
    const fitting = pairs.filter((pair) => areSides(sides, pair, hasAll))
    return fitting.length > 0 ? fitting.some(isMet) : pairs.some((pair) => areSides(sides, pair, clashesNot) && isMet(pair)) || undefined
  })
  return verdicts.includes(false) && isRelative(said) ? false : verdicts.every((verdict) => verdict === true) || undefined
}

/**
 * "More than double, 744B against 355B", "744B, twice the 355B of B": whether it follows from figures that the claim sets
 * beside it, which are checked themselves.
 */
function followsFromOwn(claim: Reading, said: QuantityValue, relation: Relation): boolean | undefined {
  if (isBetween(claim, said, relation)) return true
  const own = opposedIn(claim).filter(({ now, before }) => said.end < Math.min(now.start, before.start) && now.sentence === said.sentence)
  const first = own[0] && Math.min(own[0].now.start, own[0].before.start)
  if (!isRelative(said) || first === undefined || !BESIDE.test(claim.text.slice(said.end, first))) return undefined
  return own.every(({ now, before }) => holds(relation, now, before))
}
const BESIDE = /^[^,;:]{0,80}[,:]\s(?:at |from |with )?(?:only )?[$€£¥]?$/

/** The figure before it and the one behind it in its clause lie to each other as it says. */
function isBetween(claim: Reading, said: QuantityValue, relation: Relation): boolean {
  const own = claim.values.filter(isQuantity).filter((value) => value.sentence === said.sentence && !value.isInName)
  const after = own.find(({ start }) => start >= said.end)
  const before = after && own.findLast((value) => value.end <= said.start && areComparable(value, after))
  return before !== undefined && OBJECT.test(claim.text.slice(said.end, after!.start)) && holds(relation, before, after!)
}
const OBJECT = /^\s(?:[^,;:]{0,60}?\s)?(?:the|that|those|with|at|has|of)\s(?:[^,;:]{0,40}(?:,|\s)\s?)?[$€£¥]?$/

/** "Holds 753B, some 9B more than": the figure that differs is the 753B. */
const givenBefore = (claim: Reading, said: QuantityValue): QuantityValue | undefined =>
  claim.values
    .filter(isQuantity)
    .findLast((value) => value.end <= said.start && value.sentence === said.sentence && !value.isInName && areComparable(said, value))

/** Pairs of comparable values, the first of the model the claim is about, the second of the one it is compared with. */
function pairsFor(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): Pair[] {
  const values = pieces
    .flatMap((piece) =>
      piece.values.flatMap((value) => (isQuantity(value) && value.dimension !== 'ordinal' && !value.isInName ? [{ value, piece }] : [])),
    )
    .slice(0, MOST_VALUES)
  const [subject, other] = sidesFor(claim, said)
  const ofSubject = values.filter((known) => isOf(subject, known))
  const isOpen =
    other === undefined && /\bthan\b|\bpredecessor|\bprevious|\bformer|\bearlier|\bcompared\b|\bhalv|\bdoubl|\btripl/i.test(claim.text)
  const ofOther = isOpen ? values : values.filter((known) => isOf(other ?? subject, known))
  const opposed = pieces.flatMap(opposedIn)
  return ofSubject.flatMap((a) =>
    ofOther.flatMap((b): Pair[] =>
      a !== b && areComparable(a.value, b.value) && !isBackwards(a, b) && isInLine(a.value, b.value, opposed) ? [[a, b]] : [],
    ),
  )
}

/** Of "from $2/$8 to $1/$4" the $1 goes with the $2, not with the $8. */
function isInLine(a: QuantityValue, b: QuantityValue, opposed: readonly Opposed[]): boolean {
  const isIn = (value: QuantityValue) => opposed.some(({ now, before }) => now === value || before === value)
  return a.sentence !== b.sentence || !isIn(a) || !isIn(b) || opposed.some(({ now, before }) => now === a && before === b)
}

/** Whose figures are compared: of "A became 80% cheaper and B 20%" each has its own, not the other to be compared with. */
function sidesFor(claim: Reading, said: QuantityValue): ReturnType<typeof sidesOf> {
  const sides = sidesOf(claim)
  const { start, end } = claim.sentences[said.sentence]!
  const inside = claim.models.filter((name) => name.start >= start && name.start < end)
  if (inside.length === 0) return [sides[0], undefined]
  const own = namesOf(claim, said, claim.models)
  const isEach = claim.values.filter(isQuantity).some((value) => {
    const names = value !== said && isRelative(value) && value.sentence === said.sentence ? namesOf(claim, value, claim.models) : []
    return names.length > 0 && !names.some((name) => own.includes(name))
  })
  return isEach && own.length === 1 && !inside.some((name) => isOther(claim.text, name, said)) ? [own[0], undefined] : sides
}

function isOf(name: ProperName | undefined, { value, piece }: Known): boolean {
  if (!name) return true
  const known = subjectOf(piece, value, piece.models)
  return known.names.length > 0
    ? known.names.some((other) => areSameModel(name, other))
    : name.releases.length === 0 || known.about.length === 0 || name.releases.some((id) => known.about.includes(id))
}

/** In "from $5 to $4" the $4 is what is spoken of. */
const isBackwards = (a: Known, b: Known): boolean =>
  isFormer({ reading: a.piece, value: a.value }) && !isFormer({ reading: b.piece, value: b.value })

/** What the claim names as the two things it compares; more than one where it says the same of each. */
function sidesNamed(claim: Reading, said: QuantityValue, relation: Relation): NonNullable<Sides>[] {
  const sentence = claim.sentences[said.sentence]!
  const text = claim.text.slice(sentence.start, sentence.end)
  const contrast = contrastIn({ text })
  if (contrast) return [[{ [contrast.axis]: contrast.first }, { [contrast.axis]: contrast.second }]]
  if (
    relation.kind === 'share' &&
    labelsIn(text, 'size').some(({ label }) => label === 'active') &&
    /\bof\b|\bits\b/.test(text) &&
    !sidesOf(claim)[1]
  )
    return [[{ size: 'active' }, { size: 'total' }]]
  const flows = flowsOf(claim, said)
  if (labelsIn(text, 'flow').some(({ label }) => label === 'cached') && /\b(?:regular|normal|standard|full|usual|uncached)\b/i.test(text))
    return [[{ flow: 'cached' }, { flow: 'input' }]]
  return isRelative(said) && relation.kind !== 'difference' ? flows.map((flow) => [{ flow }, { flow }]) : []
}

type Fit = (wanted: Labels, known: Labels) => boolean
const areSides = ([first, second]: NonNullable<Sides>, [a, b]: Pair, isFit: Fit): boolean =>
  isFit(first, a.value.labels) && isFit(second, b.value.labels)
const clashesNot: Fit = (wanted, known) => clashOf(wanted, known) === undefined
const hasAll: Fit = (wanted, known) => AXIS_NAMES.every((axis) => wanted[axis] === undefined || known[axis] === wanted[axis])

/** Both are values of one thing. */
const areOfOne = (said: QuantityValue, [a, b]: Pair): boolean =>
  !clashOf(a.value.labels, b.value.labels) && !clashOf(said.labels, a.value.labels) && !clashOf(said.labels, b.value.labels)

function holds(relation: Relation, subject: QuantityValue, other: QuantityValue): boolean {
  const [a, b] = perOne(subject, other)
  if (a === 0 || b === 0) return false
  const { kind, isUp, isDown, said } = relation
  const isOpen = !isUp && !isDown
  if (kind === 'ratio') return ((isUp || isOpen) && relation.isMet(a / b)) || ((isDown || isOpen) && relation.isMet(b / a))
  if (kind === 'share') return relation.isMet(a / b)
  if (kind === 'change' && subject.dimension !== 'percent')
    return (isDown && relation.isMet(1 - a / b)) || (isUp && relation.isMet(a / b - 1))
  if (kind !== 'difference' && said.dimension !== 'percent') return false
  if (!areComparable(said, subject) || isOpen) return false
  return (isUp && relation.isMet(a - b)) || (isDown && relation.isMet(b - a))
}

/** In one unit; a bare figure is taken in the other's: "eight minutes, v5 four". */
function perOne(a: QuantityValue, b: QuantityValue): [number, number] {
  if (a.dimension === 'count' && b.dimension !== 'count') return [a.value * b.unitSize, b.value]
  if (b.dimension === 'count' && a.dimension !== 'count') return [a.value, b.value * a.unitSize]
  const isMixed = a.per && b.per && a.per.size !== b.per.size
  return isMixed ? [a.value / a.per!.size, b.value / b.per!.size] : [a.value, b.value]
}
