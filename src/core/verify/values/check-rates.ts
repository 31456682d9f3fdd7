import type { Piece } from '../reading/evidence-reading.ts'
import { isQuantity, type Reading } from '../reading/reading.ts'
import { unitOf } from '../reading/units.ts'
import { bearsQuantity } from './same-value.ts'
import { tellValue } from './tell-value.ts'

const RATE =
  /\b(?:per|every|each|an?)\s(?:second|minute|hour)|\/\s?(?:s|sec|second|min|minute|h|hour)\b|\bt(?:ok|p)?\/?s\b|\b(?:speed|throughput|fast|faster|rate)\b/i

/** A speed told as an amount: "for 100 tokens" of "at 100 tokens per second". */
export function checkRates(claim: Reading, pieces: readonly Piece[]): string[] {
  if (RATE.test(claim.text)) return []
  return claim.values.filter(isQuantity).flatMap((said) => {
    const known = pieces.flatMap(({ values }) => values.filter(isQuantity).filter((value) => bearsQuantity(said, value)))
    const isRate =
      known.length > 0 && known.every(({ dimension, per }) => dimension !== 'money' && per && unitOf(per.noun)?.dimension === 'time')
    return isRate && !said.per ? [`says ${tellValue(claim, said)}, which the cited passage gives as a speed`] : []
  })
}
