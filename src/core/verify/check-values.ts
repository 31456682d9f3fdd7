import { bearsValue, fit, isFormer, isTurned, keepsLead, preference, type Spot } from './alignment.ts'
import { clashOf } from './axes.ts'
import { shareNoun } from './counted-nouns.ts'
import { followsFrom } from './derived.ts'
import { bearsRate, ignoresRate, isCaseOf } from './derived-rates.ts'
import { bearsSpan } from './derived-spans.ts'
import type { Piece } from './evidence-reading.ts'
import type { Finding } from './finding.ts'
import type { ProperName } from './proper-names.ts'
import { areAlike, lemmaOf } from './lemmas.ts'
import { bearsBound, bearsMoment } from './moments.ts'
import { isMoment, isQuantity, type MomentValue, type QuantityValue, type Reading, type Value } from './reading.ts'
import { areComparable, bearsQuantity } from './same-value.ts'
import { canBeAbout, namesOf, subjectOf, withAliases } from './subjects.ts'
import { tellValue } from './tell-value.ts'
import { textBefore } from './plain-text.ts'

/** A value of the evidence, and where it stands. */
type Found = { value: Value; piece: Piece }

/** By how much another value must fit the claim's words better before a value counts as belonging elsewhere. */
const MARGIN = 0.05
/** The same for a value in another sentence, whose words are its own, and for a year against a day. */
const FAR_MARGIN = 0.15

/** Why figures and dates of a claim are not borne by the evidence; nothing where all are. */
export function checkValues(own: Reading, pieces: readonly Piece[]): Finding[] {
  const all = pieces.flatMap((piece) => piece.values.map((value) => ({ value, piece })))
  const claim = withAliases(own, pieces)
  return claim.values.flatMap((said) => {
    return (isMoment(said) ? checkMoment(claim, said, all) : checkQuantity(claim, said, all, pieces)) ?? []
  })
}

function checkMoment(claim: Reading, said: MomentValue, all: readonly Found[]): Finding | undefined {
  const figure = yearAsFigure(said)
  const known = all.filter(({ value }) => isMoment(value))
  const same = known.filter(
    ({ value, piece }) => isMoment(value) && bearsMoment(said, value, yearsBeside(value, piece)) && sidesAgree(said, value),
  )
  const counted = figure && same.length === 0 ? all.filter(({ value }) => isQuantity(value) && value.value === figure) : []
  if (counted.length > 0) return judge(claim, said, counted, [])
  const bearing =
    same.length > 0 ? same : known.filter(({ value }) => said.bound !== undefined && isMoment(value) && bearsBound(said, value))
  const day = bearing.length === 0 ? known.find(({ value }) => isMoment(value) && isDayOf(said, value)) : undefined
  if (day) return { kind: 'year-added', reason: notGiven(claim, said, [day]) }
  const found = judge(
    claim,
    said,
    bearing,
    known.filter((other) => !bearing.includes(other)),
  )
  return found?.kind === 'value-absent' && figure ? { ...found, kind: 'year-absent' } : found
}

/** Years that a day without one may be meant in: the last named before it, the next after it, and the first of its text. */
function yearsBeside({ start }: MomentValue, { values }: Piece): ReadonlySet<number> {
  const dated = values.filter((value) => isMoment(value)).filter(({ year }) => year !== undefined)
  const beside = [dated[0], dated.findLast((other) => other.start < start), dated.find((other) => other.start > start)]
  return new Set(beside.flatMap((value) => value?.year ?? []))
}

/** "24 April 2026" where the evidence says "24 April" and no year at all with it. */
const isDayOf = (said: MomentValue, known: MomentValue): boolean =>
  known.year === undefined && said.month !== undefined && said.month === known.month && said.day === known.day

/** "2029" may be a rating. */
const yearAsFigure = ({ year, month, quarter, decade }: MomentValue): number | undefined =>
  month === undefined && quarter === undefined && decade === undefined ? year : undefined

/** "before 2010" is not borne by "2010" or by "after 2010". */
function sidesAgree(said: MomentValue, known: MomentValue): boolean {
  const isSharp = (bound: MomentValue['bound']) => bound === 'before' || bound === 'after'
  if (isSharp(said.bound) || isSharp(known.bound)) return said.bound === known.bound
  return true
}

function checkQuantity(claim: Reading, said: QuantityValue, all: readonly Found[], pieces: readonly Piece[]): Finding | undefined {
  const comparable = all.filter(({ value }) => isQuantity(value) && areComparable(said, value))
  if (said.dimension === 'count' && all.some(({ value }) => isMoment(value) && yearAsFigure(value) === said.value)) return undefined
  const bearing = comparable.filter(
    ({ value, piece }) =>
      isQuantity(value) &&
      (bearsQuantity(said, value) || isCaseOf(claim, said, value)) &&
      isOfKind(claim, said, piece, value) &&
      isMoneyHere(said, value, piece) &&
      countsSame(claim, said, value, piece),
  )
  const rivals = comparable.filter((found) => !bearing.includes(found) && !found.value.isInName)
  const follows = followsFrom(claim, said, pieces)
  const plain = bearing.map(({ value }) => value).filter(isQuantity)
  if (follows === false || (plain.length > 0 && ignoresRate(claim, said, plain, pieces))) return { kind: 'value-absent', reason: notGiven(claim, said, rivals) }
  if (bearing.length === 0 && (follows || bearsRate(claim, said, pieces) || bearsSpan(claim, said, pieces))) return undefined
  if (bearing.length === 0 && isNoFact(claim, said, rivals)) return undefined
  return judge(claim, said, bearing, rivals)
}

/** A bound is borne only by a figure of the same kind: "over 200 reviews" by no other count. */
const isOfKind = (claim: Reading, said: QuantityValue, piece: Piece, known: QuantityValue): boolean =>
  said.bound === undefined || said.value === known.value || areSameKind(claim, said, piece, known)

/** A bare figure bears an amount of money only where its text names the currency. */
function isMoneyHere(said: QuantityValue, known: QuantityValue, piece: Piece): boolean {
  if (said.dimension !== 'money' || known.dimension === 'money') return true
  return /[$€£¥]|\b(?:USD|EUR|CNY|RMB|dollars?|euros?|yuan)\b/i.test(piece.text)
}

/** What the claim counts, the evidence must know of, if it counts something else there. */
function countsSame(claim: Reading, { counted }: QuantityValue, known: QuantityValue, piece: Piece): boolean {
  if (counted === undefined || counted === 'person' || counted === known.counted || known.counted === 'person') return true
  if (known.dimension === 'times' || counted === 'parameter' || claim.words.length < 4) return true
  return known.counted === undefined && piece.words.some(({ lemma }) => lemma === lemmaOf(counted))
}

/** "52-week", "step 2", "two of them": flagged only where the evidence has another figure in the same place. */
function isNoFact(claim: Reading, said: QuantityValue, rivals: readonly Found[]): boolean {
  const others = rivals.flatMap(({ value, piece }) => (isQuantity(value) && value.dimension === said.dimension ? [{ value, piece }] : []))
  const text = claim.text.slice(said.start, said.end)
  if (said.dimension === 'label') return !others.some(({ value }) => value.of === said.of)
  if (said.isCompound) return !others.some(({ value }) => value.unitSize === said.unitSize)
  if (said.dimension === 'fraction')
    return /\b(?:first|second|other|better)\s$/i.test(textBefore(claim.text, said.start)) || /^halved$/i.test(text)
  return /^(?:two|once|second)$/i.test(text) && !others.some(({ value, piece }) => areSameKind(claim, said, piece, value))
}

/** Takes the values that could bear what is said and asks whether one of them is said of the same thing. */
function judge(claim: Reading, said: Value, bearing: readonly Found[], rivals: readonly Found[]): Finding | undefined {
  if (bearing.length === 0) return { kind: 'value-absent', reason: notGiven(claim, said, rivals) }
  const models = isTitled(claim, said) ? [] : namesOf(claim, said, claim.models)
  const isOf = (model: ProperName) => (found: Found) => canBeAbout(model, subjectOf(found.piece, found.value, found.piece.models))
  const isOfModel = (found: Found) => models.length === 0 || models.some((model) => isOf(model)(found))
  const fit = bearing.filter((found) => clashOf(said.labels, found.value.labels) === undefined)
  const ours = fit.filter(isOfModel)
  if (ours.length === 0 || !models.every((model) => fit.some(isOf(model))))
    return { kind: 'value-of-other', reason: saidOfOther(claim, said, bearing[0]!) }
  const miscounted = isQuantity(said) && nounOfOther(claim, said, ours, rivals)
  if (miscounted) return { kind: 'value-swapped', reason: notGiven(claim, said, [miscounted]) }
  const straight = ours.filter((found) => !isTurned(claim, said, spotOf(found)))
  const alike = straight.filter(({ value }) => value.dimension === said.dimension)
  const fitting = alike.length > 0 ? alike : straight
  if (fitting.length === 0)
    return { kind: 'value-turned', reason: `turns around what the cited passage says of ${tellValue(ours[0]!.piece, ours[0]!.value)}` }
  if (isPaired(claim, said) || fitting.some((found) => keepsLead(claim, said, spotOf(found)) || keepsNoun(claim, said, found)))
    return undefined
  const plausible = rivals.filter(
    (rival) =>
      clashOf(said.labels, rival.value.labels) === undefined &&
      isOfModel(rival) &&
      (isAsPrecise(said, rival.value) || fitting.some((found) => isNextTo(found, rival))) &&
      fitting.every((found) => areSameKind(found.piece, found.value, rival.piece, rival.value)) &&
      !isTurned(claim, said, spotOf(rival)) &&
      !(isQuantity(said) && isFormer(spotOf(rival))),
  )
  const better =
    plausible.find((rival) => fitting.every((found) => isOfOther(claim, said, found, rival))) ??
    plausible.find(
      (rival) =>
        fitting.every((found) => preference(claim, said, spotOf(found), spotOf(rival)) > marginOf(said, found, rival)) &&
        isFree(claim, said, rival, fitting),
    )
  return (
    better && {
      kind: fitting.some((found) => isNextTo(found, better)) ? 'value-swapped' : 'value-elsewhere',
      reason: notGiven(claim, said, [better]),
    }
  )
}

/** "163 tasks" where the evidence has 163 experts and another number of tasks: that number. */
function nounOfOther(claim: Reading, said: QuantityValue, ours: readonly Found[], rivals: readonly Found[]): Found | undefined {
  const share = ({ value, piece }: Found) => (isQuantity(value) ? shareNoun(claim, said, piece, value) : undefined)
  return ours.every((found) => share(found) === false) ? rivals.find((rival) => share(rival) === true && ours.every(({ piece, value }) => piece === rival.piece && value.sentence === rival.value.sentence)) : undefined
}

/** The year in "AIME 2025" or "Olympics 2016" is part of what it names. */
const isTitled = ({ text }: Reading, said: Value): boolean =>
  isMoment(said) && yearAsFigure(said) !== undefined && /(?:^|\s)\p{Lu}[\p{L}-]*\s$/u.test(textBefore(text, said.start)) && !/\b(?:In|Since|By|Until|From|Before|After|During|Of)\s$/.test(textBefore(text, said.start))

/** Both values stand in one sentence or in two that follow each other. */
const isNextTo = (a: Found, b: Found): boolean => a.piece === b.piece && Math.abs(a.value.sentence - b.value.sentence) <= 1

/** "the 2016 Olympics" here and there: a year that belongs to its noun. */
function keepsNoun(claim: Reading, said: Value, { piece, value }: Found): boolean {
  const [own, known] = [nextWord(claim, said), nextWord(piece, value)]
  return isMoment(said) && own !== undefined && known !== undefined && areAlike(own, known)
}

const marginOf = (said: Value, found: Found, rival: Found): number =>
  found.piece === rival.piece && found.value.sentence === rival.value.sentence && isAsPrecise(said, rival.value) ? MARGIN : FAR_MARGIN

/** The rival stands with the claim's own name, the value found only with one that the claim does not speak of. */
function isOfOther(claim: Reading, said: Value, found: Found, rival: Found): boolean {
  const own = actorsIn(claim, said)
  const there = actorsIn(found.piece, found.value)
  const isOwn = (token: string) => own.some(({ tokens }) => tokens.includes(token))
  const isForeign =
    there.length > 0 && there.every((actor) => !claim.actors.some(({ tokens }) => tokens.some((token) => actor.tokens.includes(token))))
  return isForeign && actorsIn(rival.piece, rival.value).some(({ tokens }) => tokens.some(isOwn))
}

const actorsIn = ({ actors }: Reading, { slot }: Value): readonly ProperName[] =>
  actors.filter(({ start, end }) => start >= slot.start && end <= slot.end)

/** A rival that another value of the claim speaks of counts only if that one fits better here: the two are swapped. */
function isFree(claim: Reading, said: Value, rival: Found, fitting: readonly Found[]): boolean {
  const others = claim.values.filter((other) => other !== said && other.sentence === said.sentence && bearsValue(other, rival.value))
  return others.every((other) => fitting.some((found) => preference(claim, other, spotOf(rival), spotOf(found)) > MARGIN))
}

const spotOf = ({ piece, value }: Found): Spot => ({ reading: piece, value })

/** Whether two figures could stand for each other: of one dimension and, where things are counted, of like things. */
function areSameKind(a: Reading, ofA: Value, b: Reading, ofB: Value): boolean {
  if (ofA.dimension !== ofB.dimension) return isBareScore(ofA, ofB)
  if (!isQuantity(ofA) || !isQuantity(ofB) || (ofA.dimension !== 'count' && ofA.dimension !== 'ordinal')) return true
  if (ofA.counted !== undefined && ofA.counted === ofB.counted) return true
  const [nextA, nextB] = [nextWord(a, ofA), nextWord(b, ofB)]
  if (nextA === undefined || nextB === undefined) return Math.max(ofA.value, ofB.value) <= 10 * Math.min(ofA.value, ofB.value)
  return areAlike(nextA, nextB)
}

/** Far off, a year is no rival of a day. */
const isAsPrecise = (said: Value, rival: Value): boolean => !isMoment(said) || !isMoment(rival) || precisionOf(rival) >= precisionOf(said)
const precisionOf = ({ day, month, quarter, decade }: MomentValue): number =>
  decade !== undefined ? 0 : day !== undefined ? 3 : (month ?? quarter) !== undefined ? 2 : 1

/** Scores stand with or without "%". */
const isBareScore = (a: Value, b: Value): boolean =>
  [a, b].some((value) => value.dimension === 'percent') &&
  [a, b].some((value) => isQuantity(value) && value.dimension === 'count' && value.noun === undefined)

/** The word right behind a figure, if it is one of content. */
function nextWord(reading: Reading, value: Value): string | undefined {
  const word = reading.words.find(({ start }) => start >= value.end)
  return word && !word.isStop && word.start - value.end <= 1 ? word.lemma : undefined
}

/** "3-1", "7 to 4", "13B of 284B": figures that stand together keep to each other. */
function isPaired(claim: Reading, said: Value): boolean {
  const at = claim.values.indexOf(said)
  const [before, after] = [claim.values[at - 1], claim.values[at + 1]]
  const gaps = [before && claim.text.slice(before.end, said.start), after && claim.text.slice(said.end, after.start)]
  return (
    gaps.some((gap) => gap !== undefined && /^\s?(?:-|:|to|out of|of)\s?$/.test(gap)) ||
    isSpan(claim, said, before) ||
    isSpan(claim, said, after)
  )
}

/** "between 1961 and 1963", "from August through October". */
function isSpan({ text }: Reading, said: Value, other: Value | undefined): boolean {
  if (!other || !isMoment(said) || !isMoment(other)) return false
  const [first, second] = said.start < other.start ? [said, other] : [other, said]
  return (
    /^\s(?:and|to|through|until|till)\s$/.test(text.slice(first.end, second.start)) &&
    /\b(?:between|from|during)\s$/i.test(textBefore(text, first.start))
  )
}

function notGiven(claim: Reading, said: Value, rivals: readonly Found[]): string {
  const own = tellValue(claim, said)
  const fits = rivals.flatMap((found) =>
    found.value.dimension === said.dimension
      ? [{ found, fit: fit(claim, said, spotOf(found)) - (clashOf(said.labels, found.value.labels) ? 1 : 0) }]
      : [],
  )
  const near = fits.toSorted((a, b) => b.fit - a.fit)[0]
  if (!near) return `says ${own}, which the cited passage does not give`
  return `says ${own}; the cited passage gives ${tellValue(near.found.piece, near.found.value, true)}`
}

function saidOfOther(claim: Reading, said: Value, { value, piece }: Found): string {
  const axis = clashOf(said.labels, value.labels)
  const own = tellValue(claim, said)
  if (axis) return `says ${own} for ${said.labels[axis]}; the cited passage gives it for ${value.labels[axis]}`
  const models = namesOf(claim, said, claim.models)
  const model = models.find((name) => !canBeAbout(name, subjectOf(piece, value, piece.models))) ?? models[0]
  const other = subjectOf(piece, value, piece.models).names[0]?.text ?? (piece.about.join(', ') || 'another')
  return `says ${own} of ${model?.text ?? 'another release'}; the cited passage gives it of ${other}`
}
