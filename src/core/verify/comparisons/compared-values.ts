import { bearsValue } from '../reading/alignment.ts'
import { clashOf } from '../reading/axes.ts'
import { contestantsIn, topicsIn } from './comparisons.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isBareLength } from '../reading/sizes.ts'
import { spanOf } from '../reading/moments.ts'
import { opposedIn, type Opposed } from '../reading/opposed.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { isInside, isMoment, isQuantity, type Reading, type Span, type Value } from '../reading/reading.ts'
import { areComparable } from '../values/same-value.ts'
import { sourcesIn } from '../statements/sources.ts'
import { areSameModel, nameOf, subjectOf } from '../reading/subjects.ts'
import { isTelling } from '../words/vendors.ts'

/** A comparison to be held against values: what it measures, which way it points, and the part of the claim that makes it. */
export type Comparing = { claim: Reading; up: boolean; of: 'money' | 'moment' | 'number'; flow: string | undefined; region: Span }
type Placed = { value: Value; piece: Piece }

/** What the cited values say of the comparison; undefined where there are none to compare. */
export function outcomeOf(part: Comparing, subject: ProperName, other: ProperName, pieces: readonly Piece[]): boolean | undefined {
  const all = pieces.flatMap((piece) => piece.values.map((value) => ({ value, piece })))
  const of = (name: ProperName) =>
    all.filter(
      ({ value, piece }) =>
        isMeasured(part.of, value) &&
        isValueOf(name, value, piece) &&
        !isExcluded(part, value) &&
        isOnTopic(part, subject, other, value, piece),
    )
  const given = pairGiven(part)
  const [ours, theirs] = [named(of(subject), given?.first), named(of(other), given?.second)]
  const pairs = ours.flatMap((a) =>
    theirs.filter((b) => areOfOneTest(a, b)).map((b) => ({ a, b, isNear: a.piece === b.piece && a.value.sentence === b.value.sentence })),
  )
  const near = pairs.filter(({ isNear }) => isNear)
  const row = near.length === ours.length * theirs.length ? inRow(part, ours, theirs) : []
  const chosen = row.length > 0 ? row : near.length > 0 ? near : pairs
  const verdicts = chosen.flatMap(({ a, b }) => compareValues(a.value, b.value, part.up))
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean)
}

/** Where both sentences name tests, they share one. */
function areOfOneTest(a: Placed, b: Placed): boolean {
  const [own, other] = [a, b].map(({ value, piece }) => {
    const { start, end } = piece.sentences[value.sentence]!
    return topicsIn(piece.text.slice(start, end))
  })
  return own!.length === 0 || other!.length === 0 || own!.some((topic) => other!.includes(topic))
}

/** "Cheaper than B: $4 instead of $5": what figures that a claim itself sets against each other say; those are checked apart. */
export function outcomeOfOwn(claim: Reading, { start, end }: Span, up: boolean): boolean | undefined {
  const isAbout = ({ now, before }: Opposed) => before.start >= end && (now.start >= end || (now.end <= start && now.end + 24 > start))
  const own = opposedIn(claim).filter(isAbout)
  return own.length === 0 ? undefined : own.every(({ now, before }) => (up ? now.value > before.value : now.value < before.value))
}

/** "$0.75 against $1": the two values that the claim itself gives for its sides. */
function pairGiven({ claim, region, of }: Comparing): { first: Value; second: Value } | undefined {
  const opposed = opposedIn(claim).find(({ now, before }) =>
    [now, before].every((value) => isMeasured(of, value) && isInside(value, region)),
  )
  if (opposed) return { first: opposed.now, second: opposed.before }
  const own = claim.values.filter((value) => isMeasured(of, value) && isInside(value, region))
  const at = own.findIndex((value, index) => own[index + 1] && AGAINST.test(claim.text.slice(value.end, own[index + 1]!.start)))
  return at < 0 ? undefined : { first: own[at]!, second: own[at + 1]! }
}
const AGAINST = /^[^,;]{0,30}\s(?:against|versus|vs\.?|compared (?:to|with)|rather than|instead of|to)\s[^,;]{0,20}$/

/** Those that the claim names, if it does. */
function named(placed: readonly Placed[], said: Value | undefined): readonly Placed[] {
  const own = said ? placed.filter(({ value }) => bearsValue(said, value)) : []
  return own.length > 0 ? own : placed
}

/** "79.8 on AIME and 97.3 on MATH for A, against 79.2 and 96.4 for B": value by value, those of the test that is spoken of. */
function inRow({ claim, region }: Comparing, ours: readonly Placed[], theirs: readonly Placed[]): { a: Placed; b: Placed }[] {
  if (ours.length < 2 || ours.length !== theirs.length) return []
  const row = ours.map((a, index) => ({ a, b: theirs[index]! }))
  const topics = topicsIn(claim.text.slice(region.start, region.end))
  const on = row.filter(({ a, b }) =>
    [a, b].some(({ value, piece }) => topicsIn(piece.text.slice(value.slot.start, value.slot.end)).some((topic) => topics.includes(topic))),
  )
  return on.length > 0 ? on : row
}

export function isMeasured(of: Comparing['of'], value: Value): boolean {
  if (value.isInName) return false
  if (of === 'number') return !isMoment(value) && value.dimension !== 'money' && value.dimension !== 'label'
  return value.dimension === of && value.labels.event !== 'validity'
}

function isValueOf(name: ProperName, value: Value, piece: Piece): boolean {
  const names = name.isModel ? contestantsIn(piece) : piece.actors
  if (!name.isModel && restsOn(name, value, piece)) return true
  const own = name.isModel ? subjectOf(piece, value, names).names : [nameOf(piece, value, names)].filter((found) => found !== undefined)
  if (own.length > 0) return own.some((found) => isNamed(found, name))
  return name.releases.some((id) => piece.about.includes(id))
}

/** Values that stand with the claim's other names: its benchmark, its place. */
function isOnTopic({ claim, region }: Comparing, subject: ProperName, other: ProperName, value: Value, piece: Piece): boolean {
  const topics = claim.names.filter((name) => name !== subject && name !== other && isInside(name, region))
  const own = piece.sentences[value.sentence]!
  const isBare = !piece.names.some((name) => !name.isModel && isInside(name, own) && piece.text[name.start - 1] !== '(')
  const from = (isBare && piece.sentences[value.sentence - 1]) || own
  const around = piece.text.slice(from.start, own.end).toLowerCase()
  return topics.every(({ tokens }) => tokens.every((token) => around.includes(token)))
}

/** What is counted by words of a comparison. */
const COUNTED: readonly [RegExp, string][] = [
  [/\bparameters?\b|\b(?:larg|bigg|small)er than\b/i, 'parameter'],
  [/\b(?:more|fewer|less) (?:\p{L}+ )?tokens?\b/iu, 'token'],
  [/\b(?:more|fewer|less) (?:\p{L}+ )?experts?\b/iu, 'expert'],
  [/\b(?:more|fewer|less) (?:\p{L}+ )?layers?\b/iu, 'layer'],
]

/** A claim on input prices is not about output prices. */
function isExcluded({ claim, of, flow, region }: Comparing, value: Value): boolean {
  const text = claim.text.slice(region.start, region.end)
  if (/\bcontext\b/i.test(text) && value.labels.window !== 'context' && !isBareLength(value)) return true
  const counted = of === 'money' ? undefined : COUNTED.find(([words]) => words.test(text))?.[1]
  if (
    counted &&
    !(
      isQuantity(value) &&
      (value.counted === counted || (counted !== 'parameter' && value.isScaled && (value.counted ?? value.noun) === undefined))
    )
  )
    return true
  return flow !== undefined && value.dimension === 'money' && clashOf({ flow }, value.labels) !== undefined
}

export function compareValues(a: Value, b: Value, up: boolean): boolean[] {
  if (clashOf(a.labels, b.labels)) return []
  if (isMoment(a) && isMoment(b)) {
    const [spanA, spanB] = [spanOf(a), spanOf(b)]
    if (!spanA || !spanB) return []
    return [up ? spanA.first > spanB.last : spanA.last < spanB.first]
  }
  if (!isQuantity(a) || !isQuantity(b) || !areComparable(a, b)) return []
  const isMixed = a.per && b.per && a.per.size !== b.per.size
  const [valueA, valueB] = isMixed ? [a.value / a.per!.size, b.value / b.per!.size] : [a.value, b.value]
  return [up ? valueA > valueB : valueA < valueB]
}

/** "CAISI measured 74%": a figure is also of whoever measured it. */
const restsOn = (name: ProperName, value: Value, piece: Piece): boolean =>
  sourcesIn(piece).some(
    ({ tokens, scope }) => isInside(value, scope) && name.tokens.some((token) => isTelling(token) && tokens.includes(token)),
  )

export const isNamed = (known: ProperName, said: ProperName): boolean =>
  known.isModel && said.isModel ? areSameModel(said, known) : areSameTokens(said.tokens, known.tokens)

/** "Clijsters" and "Kim Clijsters", but not "Sonar Pro" and "Sonar Deep Research". */
function areSameTokens(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.some((token) => token.length > 2) && short.every((token) => long.includes(token))
}
