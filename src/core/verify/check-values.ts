import { alignment, isTurned } from './alignment.ts'
import { clashOf } from './axes.ts'
import { bearsDerived } from './derived.ts'
import { modelNames, type Piece } from './evidence-reading.ts'
import { lemmaOf } from './lemmas.ts'
import { bearsBound, bearsMoment } from './moments.ts'
import { isMoment, isQuantity, type MomentValue, type QuantityValue, type Reading, type Value } from './reading.ts'
import { areComparable, bearsQuantity } from './same-value.ts'
import { canBeAbout, nameOf, subjectOf } from './subjects.ts'
import { tellValue } from './tell-value.ts'

/** A value of the evidence, and where it stands. */
export type Found = { value: Value; piece: Piece }

/** By how much another value must fit the claim's words better before a value counts as belonging elsewhere. */
const MARGIN = 0.22

/** Why figures and dates of a claim are not borne by the evidence; nothing where all are. */
export function checkValues(claim: Reading, pieces: readonly Piece[]): string[] {
  const years = new Set(pieces.flatMap((piece) => piece.values.flatMap((value) => (isMoment(value) && value.year !== undefined ? [value.year] : [])))) // prettier-ignore
  return claim.values.flatMap((said) => {
    const reason = isMoment(said) ? checkMoment(claim, said, pieces, years) : checkQuantity(claim, said, pieces)
    return reason === undefined ? [] : [reason]
  })
}

function checkMoment(claim: Reading, said: MomentValue, pieces: readonly Piece[], years: ReadonlySet<number>): string | undefined {
  const all = pieces.flatMap((piece) => piece.values.flatMap((value) => (isMoment(value) ? [{ value, piece }] : [])))
  const same = all.filter(({ value }) => bearsMoment(said, value, years) && sidesAgree(said, value))
  const bearing = same.length > 0 ? same : all.filter(({ value }) => said.bound !== undefined && bearsBound(said, value))
  const rivals = all.filter((found) => !bearing.includes(found))
  return judge(claim, said, bearing, rivals)
} // prettier-ignore

/** "before 2010" is not borne by "2010" or by "after 2010". */
function sidesAgree(said: MomentValue, known: MomentValue): boolean {
  const isSharp = (bound: MomentValue['bound']) => bound === 'before' || bound === 'after'
  if (isSharp(said.bound) || isSharp(known.bound)) return said.bound === known.bound
  return true
}

function checkQuantity(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): string | undefined {
  const all = pieces.flatMap((piece) => piece.values.flatMap((value) => (isQuantity(value) ? [{ value, piece }] : [])))
  const comparable = all.filter(({ value }) => areComparable(said, value))
  const bearing = comparable.filter(({ value, piece }) => bearsQuantity(said, value) && isMoneyHere(said, value, piece) && countsSame(claim, said, value, piece))
  if (bearing.length === 0 && isNoFact(claim, said, comparable)) return undefined
  if (bearing.length === 0 && bearsDerived(claim, said, pieces)) return undefined
  return judge(claim, said, bearing, comparable.filter((found) => !bearing.includes(found)))
} // prettier-ignore

/** A bare figure bears an amount of money only where its text names the currency. */
function isMoneyHere(said: QuantityValue, known: QuantityValue, piece: Piece): boolean {
  if (said.dimension !== 'money' || known.dimension === 'money') return true
  return /[$€£¥]|\b(?:USD|EUR|CNY|RMB|dollars?|euros?|yuan)\b/i.test(piece.text)
}

/** What the claim counts, the evidence must know of, if it counts something else there. */
function countsSame(claim: Reading, said: QuantityValue, known: QuantityValue, piece: Piece): boolean {
  if (said.counted === undefined || said.counted === 'person' || known.counted === said.counted) return true
  return known.counted === undefined && (said.counted === 'parameter' || piece.words.some(({ lemma }) => lemma === lemmaOf(said.counted!)) || claim.words.length < 4) // prettier-ignore
}

/** "52-week", "step 2", "two of them": flagged only where the evidence has another figure in the same place. */
function isNoFact(claim: Reading, said: QuantityValue, comparable: readonly { value: QuantityValue }[]): boolean {
  const others = comparable.filter(({ value }) => value.dimension === said.dimension)
  const text = claim.text.slice(said.start, said.end)
  if (said.dimension === 'label') return !others.some(({ value }) => value.of === said.of)
  if (said.isCompound) return !others.some(({ value }) => value.unitSize === said.unitSize)
  if (said.dimension === 'fraction') return /\b(?:first|second|other|better)\s$/i.test(claim.text.slice(0, said.start)) || /^halved$/i.test(text) // prettier-ignore
  return /^(?:two|once|second)$/i.test(text) && others.length === 0
}

/** Takes the values that could bear what is said and asks whether one of them is said of the same thing. */
function judge(claim: Reading, said: Value, bearing: readonly Found[], rivals: readonly Found[]): string | undefined {
  if (bearing.length === 0) return notGiven(claim, said, rivals)
  const model = nameOf(claim, said, modelNames(claim))
  const fitting = bearing.filter(({ value, piece }) => clashOf(said.labels, value.labels) === undefined && !isTurned(claim, said, piece, value) && (!model || canBeAbout(model, subjectOf(piece, value, modelNames(piece)))))
  if (fitting.length === 0) return saidOfOther(claim, said, bearing[0]!)
  if (isPaired(claim, said)) return undefined
  const best = Math.max(...fitting.map(({ value, piece }) => alignment(claim, said, piece, value)))
  const better = rivals.find(({ value, piece }) => isRival(said, value) && clashOf(said.labels, value.labels) === undefined && alignment(claim, said, piece, value) > best + MARGIN)
  return better && notGiven(claim, said, [better])
} // prettier-ignore

/** "3-1", "7 to 4", "284B and 13B": figures that stand together keep to each other. */
function isPaired(claim: Reading, said: Value): boolean {
  const at = claim.values.indexOf(said)
  const gaps = [claim.values[at - 1], said, claim.values[at + 1]]
  const between = (a: Value | undefined, b: Value | undefined) => (a && b ? claim.text.slice(a.end, b.start) : 'x')
  return [between(gaps[0], said), between(said, gaps[2])].some((gap) => /^\s?(?:-|:|to|out of|of)\s?$/.test(gap))
}

const isRival = (said: Value, known: Value): boolean =>
  isQuantity(said) && isQuantity(known) ? areComparable(said, known) : said.dimension === known.dimension

function notGiven(claim: Reading, said: Value, rivals: readonly Found[]): string {
  const own = tellValue(claim, said)
  const near = rivals.filter(({ value }) => isRival(said, value)).map((found) => ({ found, fit: alignment(claim, said, found.piece, found.value) + (clashOf(said.labels, found.value.labels) ? -1 : 0) })).toSorted((a, b) => b.fit - a.fit)[0] // prettier-ignore
  if (!near) return `says ${own}, which the cited passage does not give`
  return `says ${own}; the cited passage gives ${tellValue(near.found.piece, near.found.value, true)}`
}

function saidOfOther(claim: Reading, said: Value, { value, piece }: Found): string {
  const model = nameOf(claim, said, modelNames(claim))
  const other = subjectOf(piece, value, modelNames(piece)).name
  const axis = clashOf(said.labels, value.labels)
  const own = tellValue(claim, said)
  if (axis) return `says ${own} of ${said.labels[axis]}; the cited passage gives it of ${value.labels[axis]}`
  if (isTurned(claim, said, piece, value)) return `turns the change to or from ${own} around`
  return `says ${own} of ${model?.text ?? 'another release'}; the cited passage gives it of ${other?.text ?? (piece.about.join(', ') || 'another')}` // prettier-ignore
}
