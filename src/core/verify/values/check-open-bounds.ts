import type { Piece } from '../reading/evidence-reading.ts'
import { isQuantity, type QuantityValue, type Reading } from '../reading/reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import { bearsQuantity } from './same-value.ts'
import { tellValue } from './tell-value.ts'

const FROM = /\b(?:from|starting at|starts? at|at least)\s[$€£¥]?$/i
/** "from $5 to $3" is a change. */
const CHANGES = /^[^.;]{0,40}?\sto\s[$€£¥]?\d/
const AT_MOST: ReadonlySet<string | undefined> = new Set(['atMost', 'less', 'almost', 'justUnder'])

/** A figure that the evidence gives as the least of what there is, told as the most, and the other way round: "at most $0.03" of "from $0.03". */
export function checkOpenBounds(claim: Reading, pieces: readonly Piece[]): string[] {
  return claim.values.filter(isQuantity).flatMap((said) => {
    const known = pieces.flatMap((piece) =>
      piece.values.filter(isQuantity).flatMap((value) => (isSame(said, value) ? [{ piece, value }] : [])),
    )
    const isOpen = known.length > 0 && known.every(({ piece, value }) => isLeast(piece, value))
    const isCapped = known.length > 0 && known.every(({ value }) => AT_MOST.has(value.bound))
    const isTurned = (isOpen && AT_MOST.has(said.bound)) || (isCapped && isLeast(claim, said))
    return isTurned ? [`says ${tellValue(claim, said)}, which the cited passage bounds on the other side`] : []
  })
}

const isSame = (said: QuantityValue, known: QuantityValue): boolean => bearsQuantity(unbounded(said), unbounded(known))
const unbounded = ({ bound: _bound, ...value }: QuantityValue): QuantityValue => value

/** "from $0.03", and a price whose terms are "per megapixel, from". */
const isLeast = (reading: Reading & Partial<Piece>, { start, end }: QuantityValue): boolean =>
  (FROM.test(textBefore(reading.text, start)) && !CHANGES.test(reading.text.slice(end))) || /\bfrom$/.test(reading.fact?.condition ?? '')
