import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'
import { relationsIn } from '../reading/relations.ts'
import { isForeign } from '../translation/lexicons.ts'
import { ofAnother } from './of-another.ts'
import { opposite, otherVerb, substituted, wideRank } from './replaced.ts'
import { declined, denied, deniedPlace, planned, untold } from './stance.ts'
import type { Find } from './terms.ts'
import { crossed, displaced, misplaced, turned, withAnother } from './turned.ts'

const FINDS: readonly Find[] = [
  substituted,
  ofAnother,
  turned,
  withAnother,
  displaced,
  crossed,
  misplaced,
  otherVerb,
  opposite,
  wideRank,
  denied,
  deniedPlace,
  untold,
  declined,
  planned,
]

/** Who does what to whom, where, and whether at all, held to the relations of the evidence clause by clause. */
export function checkRelations(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  const known = pieces.filter(({ fact }) => fact === undefined).flatMap((piece) => relationsIn(piece))
  if (known.length === 0) return []
  const all = relationsIn(claim)
  return all.flatMap((said) => FINDS.map((find) => find(said, known, all)).find((reason) => reason !== undefined) ?? [])
}
