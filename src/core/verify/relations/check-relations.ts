import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { relationsIn } from '../reading/relations.ts'
import { isForeign } from '../translation/lexicons.ts'
import { ofAnother } from './of-another.ts'
import { opposite, otherVerb, substituted } from './replaced.ts'
import { calledOff, denied, deniedPlace, planned, untold } from './stance.ts'
import type { Find } from './terms.ts'
import { displaced, turned, withAnother } from './turned.ts'

const FINDS: readonly Find[] = [
  substituted,
  ofAnother,
  turned,
  withAnother,
  displaced,
  otherVerb,
  opposite,
  denied,
  deniedPlace,
  untold,
  planned,
  calledOff,
]

/** Who does what to whom, where, and whether at all, held to the relations of the evidence clause by clause. */
export function checkRelations(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  const known = pieces.filter(({ fact }) => fact === undefined).flatMap((piece) => relationsIn(piece))
  if (known.length === 0) return []
  return relationsIn(claim).flatMap((said) => FINDS.map((find) => find(said, known)).find((reason) => reason !== undefined) ?? [])
}
