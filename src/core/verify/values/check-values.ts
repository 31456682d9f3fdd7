import { followsFrom } from './derived.ts'
import { isBoundMet } from './bounded.ts'
import { isBelowLimit } from './conditions.ts'
import { isCaseOf } from './terms.ts'
import { bearsRate, ignoresRate } from './derived-rates.ts'
import { bearsTally } from './tallies.ts'
import { bearsSpan } from './derived-spans.ts'
import { areApart, bearsRest } from './complements.ts'
import { liesInPeriod } from './check-periods.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { Finding } from '../finding.ts'
import type { Found } from './found.ts'
import { judge, yearAsFigure } from './judge-value.ts'
import { areSameKind } from './same-kind.ts'
import { closestTo, notGiven } from './tell-value.ts'
import { flowsBeside, isOtherRelation } from './stated-relation.ts'
import { isOfProduct, isOfShare } from './products.ts'
import { bearsRelated } from './related-values.ts'
import { lemmaOf } from '../words/lemmas.ts'
import { sidesOf } from '../reading/owners.ts'
import { bearsBound, bearsMoment } from '../reading/moments.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isMoment, isQuantity, type MomentValue, type QuantityValue, type Reading, type Value } from '../reading/reading.ts'
import { areComparable, bearsLoosely, bearsQuantity } from './same-value.ts'
import { withAliases } from '../reading/subjects.ts'
import { isInTitle } from '../reading/unnamed-subjects.ts'

/** What a figure at the end of a name may be after all: a score. */
const SCORED = /^(?:count|percent|version|label)$/

/** Why figures and dates of a claim are not borne by the evidence; nothing where all are. */
export function checkValues(own: Reading, pieces: readonly Piece[]): Finding[] {
  const all = pieces.flatMap((piece) => piece.values.map((value) => ({ value, piece })))
  const claim = withAliases(own, pieces)
  const scales = all.filter(({ value, piece }) => isScaleOf(piece, value))
  const measured = all.filter((found) => !scales.includes(found))
  return claim.values.flatMap((said) => {
    if (isScaleOf(claim, said)) return checkScale(claim, said, scales)
    if (isMoment(said) && liesInPeriod(claim, said, pieces)) return []
    const found = isMoment(said) ? checkMoment(claim, said, measured) : checkQuantity(claim, said, measured, pieces)
    if (found === undefined) return []
    if (found.kind.endsWith('-absent') && isYear(claim, said)) return asYear(said, found, all)
    if (isOfTitle(claim, said, found, pieces)) return { ...found, kind: 'name-added' }
    return (found.kind === 'value-absent' || found.kind === 'value-loose') && isBoundMet(claim, said, measured)
      ? { ...found, kind: 'value-bounded' }
      : found
  })
}

/** The 10 of "6.1/10" and the 100 of "60 out of 100" say on which scale a score is. */
const isScaleOf = ({ text }: Reading, { start, end }: Value): boolean => {
  const before = textBefore(text, start)
  return /\d\s?(?:\/|out of)\s?$/.test(before) && (/^(?:4|5|10|20|100|four|five|ten)$/.test(text.slice(start, end)) || RATED.test(before))
}
const RATED = /\b(?:rat(?:ed|ing)|average|score[sd]?|mark)\b[^.,;]{0,24}\d(?:\.\d+)?\s?(?:\/|out of)\s?$/
/** A score on another scale than the evidence's; where that gives none, a scale says nothing. */
function checkScale(claim: Reading, said: Value, scales: readonly Found[]): Finding[] {
  const isSame = scales.length === 0 || scales.some(({ value }) => isQuantity(said) && isQuantity(value) && said.value === value.value)
  return isSame ? [] : [{ kind: 'value-absent', reason: notGiven(claim, said, scales) }]
}

/** "2018", also where something is named by it: "the 2018 season". */
const isYear = ({ text }: Reading, said: Value): boolean =>
  isMoment(said)
    ? yearAsFigure(said) !== undefined
    : said.dimension === 'count' && /^(?:1[5-9]|20)\d\d$/.test(text.slice(said.start, said.end))

/** A year that evidence without any year lacks is less than one that has another in its place. */
function asYear(said: Value, found: Finding, all: readonly Found[]): Finding[] {
  const year = isMoment(said) ? said.year : said.value
  const years = all.flatMap(({ value }) => (isMoment(value) ? [value.year ?? value.era ?? []].flat() : []))
  if (!isMoment(said) && years.includes(year!)) return []
  return [{ ...found, kind: years.length > 0 ? 'year-absent' : 'year-added' }]
}

/** The "47" of "47 Meters Down" is no figure that the evidence must give, where neither its names nor its counts have one. */
function isOfTitle(claim: Reading, said: Value, { kind }: Finding, pieces: readonly Piece[]): boolean {
  if (!kind.endsWith('-absent') || !isInTitle(claim, said) || pieces.some((piece) => hasOneDigitElse(claim, said, piece))) return false
  const before = /([\p{L}'-]+):?\s$/u.exec(textBefore(claim.text, said.start))?.[1]
  const after = /^\s([\p{L}'-]+)/u.exec(claim.text.slice(said.end, said.end + 30))?.[1]
  const isSame = ({ text }: ProperName) => /\d/.test(text) && [before, after].some((word) => word !== undefined && text.includes(word))
  if (claim.values.some((value) => isMoment(value) && value.start - said.end === 1)) return false
  return !pieces.some(({ values, names, text }) => names.some(isSame) || values.some((value) => stands(text, value, before, after)))
}

/** The evidence has a figure that differs in one digit: no title, but a figure that was changed. */
function hasOneDigitElse(claim: Reading, said: Value, { text }: Piece): boolean {
  const own = claim.text.slice(said.start, said.end)
  const digits = own.split('')
  const differs = (other: string) => other.length === own.length && digits.filter((digit, at) => digit !== other[at]).length === 1
  return own.length > 2 && (text.match(/(?<![\d.,])\d{3,}(?!\d|[.,]\d)/g) ?? []).some(differs)
}

/** Another figure stands there beside the same word: "Toy Story 2" for "Toy Story 3". */
const stands = (text: string, { start, end }: Value, before: string | undefined, after: string | undefined): boolean =>
  (before !== undefined && textBefore(text, start).trimEnd().endsWith(before)) || (after !== undefined && text.startsWith(after, end + 1))

function checkMoment(claim: Reading, said: MomentValue, all: readonly Found[]): Finding | undefined {
  const figure = yearAsFigure(said)
  const known = all.filter(({ value }) => isMoment(value))
  const same = known.filter(
    ({ value, piece }) =>
      isMoment(value) &&
      (!value.isEarliest || isOpenEnd(claim, said)) &&
      bearsMoment(said, value, yearsBeside(value, piece)) &&
      sidesAgree(said, value),
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
    known.filter((other) => !bearing.includes(other) && !other.value.isInName),
  )
  return found?.kind === 'value-absent' && figure ? { ...found, kind: 'year-absent' } : found
}

/** "Not before May", "until at least May", "may end in May": no day on which it is sure to be. */
const isOpenEnd = ({ text, sentences }: Reading, said: MomentValue): boolean =>
  said.isEarliest === true || OPEN_END.test(text.slice(sentences[said.sentence]!.start, sentences[said.sentence]!.end))
const OPEN_END =
  /\b(?:earliest|sooner|earlier|at least|[Uu]ntil|till|[Bb]efore|[Aa]fter|may|might|could|guarantee[ds]?|minimum|or later|onwards?|[Ff]rom|[Ss]ince)\b/

/** Years that a day without one may be meant in: the last named before it, the next after it, and the first of its text. */
function yearsBeside({ start }: MomentValue, { values }: Piece): ReadonlySet<number> {
  const dated = values.filter((value) => isMoment(value)).filter(({ year }) => year !== undefined)
  const beside = [dated[0], dated.findLast((other) => other.start < start), dated.find((other) => other.start > start)]
  return new Set(beside.flatMap((value) => value?.year ?? []))
}

/** "24 April 2026" where the evidence says "24 April" and no year at all with it. */
const isDayOf = (said: MomentValue, known: MomentValue): boolean =>
  known.year === undefined && said.month !== undefined && said.month === known.month && said.day === known.day

/** "before 2010" is not borne by "2010" or by "after 2010", and "deprecated on 5 May" not by "deprecated until 5 May". */
function sidesAgree(said: MomentValue, known: MomentValue): boolean {
  const isSharp = (bound: MomentValue['bound']) => bound === 'before' || bound === 'after'
  if (
    known.bound === 'until' &&
    known.labels.event === undefined &&
    said.bound !== 'until' &&
    /^(?:preview|ga|deprecated)$/.test(said.labels.event ?? '')
  )
    return false
  if (said.bound === 'after' && known.bound === 'since') return true
  if (isSharp(said.bound) || isSharp(known.bound)) return said.bound === known.bound
  return true
}

function checkQuantity(claim: Reading, said: QuantityValue, all: readonly Found[], pieces: readonly Piece[]): Finding | undefined {
  if (said.noun === undefined && /^two$/i.test(claim.text.slice(said.start, said.end)) && OF_THE.test(textBefore(claim.text, said.start)))
    return undefined
  const isOfName = (value: QuantityValue) =>
    value.dimension === 'count' &&
    ((value.isInName && !SCORED.test(said.dimension)) || (said.dimension === 'times' && value.noun !== undefined))
  const comparable = all.filter(({ value }) => isQuantity(value) && areComparable(said, value) && !isOfName(value))
  if (isBelowLimit(said, pieces)) return undefined
  if (said.dimension === 'count' && all.some(({ value }) => isMoment(value) && yearAsFigure(value) === said.value)) return undefined
  const bearing = comparable.filter(
    ({ value, piece }) =>
      isQuantity(value) &&
      (bearsQuantity(said, value) || isCaseOf(claim, said, value, piece)) &&
      isOfKind(claim, said, piece, value) &&
      !isOtherRelation(claim, said, piece, value) &&
      !isOfShare(claim, said, value) &&
      !areApart(claim, said, piece, value) &&
      isMoneyHere(said, value, piece) &&
      countsSame(claim, said, value, piece),
  )
  const isTheirs = ({ piece }: Found) => piece.publisher !== undefined && said.tellers?.includes(piece.publisher) === true
  const isOfTellers = bearing.some(isTheirs)
  const rivals = comparable.filter((found) => !bearing.includes(found) && !found.value.isInName && (!isOfTellers || isTheirs(found)))
  const follows = followsFrom(claim, said, pieces)
  const plain = bearing.map(({ value }) => value).filter(isQuantity)
  const isSaidOfSame = (known: QuantityValue, piece: Reading) =>
    flowsBeside(claim, said).every((flow) => flowsBeside(piece, known).includes(flow))
  if (
    (follows === false && !bearing.some(({ value, piece }) => isQuantity(value) && isSaidOfSame(value, piece))) ||
    (plain.length > 0 && ignoresRate(claim, said, plain, pieces))
  )
    return { kind: 'value-absent', reason: notGiven(claim, said, rivals) }
  if (
    bearing.every(({ value }) => value.isInName) &&
    (follows ||
      bearsRest(claim, said, pieces) ||
      bearsRate(claim, said, pieces) ||
      bearsRelated(claim, said, pieces) ||
      bearsSpan(claim, said, pieces) ||
      bearsTally(claim, said, pieces) ||
      isOfProduct(claim, said, pieces))
  )
    return undefined
  if (bearing.length === 0 && isNoFact(claim, said, rivals)) return undefined
  if (bearing.length === 0 && isTooFar(claim, said, rivals)) return { kind: 'value-loose', reason: notGiven(claim, said, rivals) }
  const found = judge(claim, said, bearing, rivals)
  if (found?.kind === 'value-of-other' && bearsRate(claim, said, pieces)) return undefined
  return follows && sidesOf(claim).every((side) => side !== undefined) ? undefined : found
}

/** Of "of the two, A is cheaper" the two are no figure. */
const OF_THE = /\bof (?:the|these)\s$/i

/** "More than 1,000" where the value that fits best is 15,900. */
function isTooFar(claim: Reading, said: QuantityValue, rivals: readonly Found[]): boolean {
  const best = closestTo(claim, said, rivals)
  return best !== undefined && isQuantity(best.value) && bearsLoosely(said, best.value) && areSameKind(claim, said, best.piece, best.value)
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
  return known.counted === undefined && (piece.words.some(({ lemma }) => lemma === lemmaOf(counted)) || /^[a-z]\d+$/.test(counted))
}

/** "His career-best ranking of 30". */
const RANKING = /\branking (?:of|is|was) $/i

/** "52-week", "step 2", "two of them": flagged only where the evidence has another figure in the same place. */
function isNoFact(claim: Reading, said: QuantityValue, rivals: readonly Found[]): boolean {
  const others = rivals.flatMap(({ value, piece }) => (isQuantity(value) && value.dimension === said.dimension ? [{ value, piece }] : []))
  const text = claim.text.slice(said.start, said.end)
  if (said.dimension === 'label') {
    if (said.of === 'rank' && others.length === 0 && rivals.some(({ value, piece }) => RANKING.test(textBefore(piece.text, value.start))))
      return false
    const isOf = ({ value, piece }: Found) => value.dimension === 'ordinal' && piece.text.startsWith(` ${said.of}`, value.end)
    return !others.some(({ value }) => value.of === said.of) && !rivals.some(isOf)
  }
  if (said.isCompound) return !others.some(({ value }) => value.unitSize === said.unitSize)
  if (said.dimension === 'fraction')
    return /\b(?:first|second|other|better)\s$/i.test(textBefore(claim.text, said.start)) || /^halved$/i.test(text)
  return (
    said.dimension !== 'months' &&
    said.dimension !== 'time' &&
    /^(?:two|once|first|second|(?:(?:an?|just one) )?single|one(?: single)?)$/i.test(text) &&
    said.noun !== 'points' &&
    !others.some(({ value, piece }) => areSameKind(claim, said, piece, value))
  )
}
