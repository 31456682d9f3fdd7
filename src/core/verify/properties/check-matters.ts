import type { Piece } from '../reading/evidence-reading.ts'
import { isForeign } from '../translation/lexicons.ts'
import type { Reading } from '../reading/reading.ts'
import { MATTERS } from '../words/matters.ts'
import { withoutNames } from './models-in.ts'

/** What a claim speaks of and the evidence never does: "30% more parameters" of "30% more tokens". */
export function checkMatters(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim) || !pieces.every((piece) => !isForeign(piece))) return []
  const text = withoutNames(claim.text, claim.models)
  return MATTERS.flatMap(({ said, borne }) => {
    const found = said.exec(text)
    return found && !pieces.some((piece) => borne.test(piece.text)) ? [`speaks of “${found[0]}”, which the cited passage does not`] : []
  })
}
