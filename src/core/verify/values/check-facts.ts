import type { Piece } from '../reading/evidence-reading.ts'
import { clashOf } from '../reading/axes.ts'
import { namesOf } from '../reading/owners.ts'
import { canBeAbout } from '../reading/subjects.ts'
import { conditionOf, isBeyond, tellsCondition } from './conditions.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isMoment, isQuantity, type QuantityValue, type Reading, type Span, type Value } from '../reading/reading.ts'
import { bearsQuantity } from './same-value.ts'
import { tellValue } from './tell-value.ts'

/** A price told as if it still held: in the present, and without a date. */
const PRESENT = /\b(?:costs|charges|(?:is|are) priced|prices? (?:\S+ ){0,5}?(?:is|are|stands? at)|currently|now)\b/i
const PAST = /\b(?:cost(?= \$| €| ¥)|was|were|had|charged|used to|initially|originally|at launch|launched|until|formerly|previously)\b/i

/** Values that hold only on terms, or only held for a time, told as if they held always. */
export function checkFacts(claim: Reading, pieces: readonly Piece[]): string[] {
  const extended = extendsTo(claim, pieces)
  if (extended) return [`says to hold on these terms too, on which the cited facts give another value: ${extended}`]
  return claim.values.flatMap((said) => {
    if (!isQuantity(said) || isRange(claim.text, said)) return []
    const bearing = pieces.filter((piece) => piece.values.some((value) => isQuantity(value) && bearsQuantity(said, value)))
    if (bearing.length === 0 || bearing.some(({ fact }) => fact === undefined)) return []
    const facts = ofSame(claim, said, bearing)
    const reason = dropsCondition(claim, said, facts) ?? dropsEnd(claim, said, facts)
    return reason === undefined ? [] : [`says ${tellValue(claim, said)}, which ${reason}`]
  })
}

/** "$0.30, also for audio input", "with batch $5" where these have prices of their own, which the claim does not give. */
function extendsTo(claim: Reading, pieces: readonly Piece[]): string | undefined {
  if (DIFFERS.test(claim.text)) return undefined
  const isGiven = ({ values }: Piece) =>
    claim.values.some((said) => isQuantity(said) && values.some((value) => isQuantity(value) && bearsQuantity(said, value)))
  const isOfSame = (a: Piece, b: Piece) => a.fact?.field === b.fact?.field && a.about.join() === b.about.join()
  const others = pieces.filter((piece) => piece.fact?.condition !== undefined && tellsCondition(claim, piece) && !isGiven(piece))
  return others.find((piece) => pieces.some((other) => other !== piece && isOfSame(piece, other) && isGiven(other)))?.fact?.condition
}
const DIFFERS = /\b(?:not|no|without|except|but|more|less|than|instead|other|otherwise|before|half|twice|doubl\p{L}+|\p{L}{3,}er)\b|n't\b/iu

/** "$0.22-$0.44" spans the terms. */
const isRange = (text: string, { start, end }: Span): boolean =>
  /^\s?-\s?[$€£¥]?\d/.test(text.slice(end)) || /\d\s?-\s?[$€£¥]?$/.test(textBefore(text, start))

/** Of facts with one figure those on what the claim speaks of, if there are any. */
function ofSame(claim: Reading, said: QuantityValue, facts: readonly Piece[]): readonly Piece[] {
  const names = namesOf(claim, said, claim.models)
  const own = facts.filter(
    ({ values, about }) =>
      (names.length === 0 || names.some((name) => canBeAbout(name, { names: [], about }))) &&
      values.some((value) => isQuantity(value) && bearsQuantity(said, value) && !clashOf(said.labels, value.labels)),
  )
  return own.length > 0 ? own : facts
}

function dropsCondition(claim: Reading, said: Value, facts: readonly Piece[]): string | undefined {
  const holds = (piece: Piece) => tellsCondition(claim, piece) && (conditionOf(piece) === undefined || isBeyond(claim, said))
  return facts.some(holds) ? undefined : `holds only on these terms: ${conditionOf(facts[0]!)}`
}

function dropsEnd(claim: Reading, { dimension }: Value, facts: readonly Piece[]): string | undefined {
  const isPrice = dimension === 'money' && facts.every(({ fact }) => fact?.field.startsWith('price') && fact.until !== undefined)
  const isDated = claim.values.some((value) => isMoment(value))
  if (!isPrice || isDated || PAST.test(claim.text) || !PRESENT.test(claim.text)) return undefined
  return `held only until ${facts[0]!.fact!.until}`
}
