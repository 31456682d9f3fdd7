import { shareApart } from './apart.ts'
import type { Piece } from './evidence-reading.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Reading } from './reading.ts'

/** Points from which a claim on any subject is taken for unsupported. */
const MOST_POINTS = 5
/** Points of a claim of which nothing stands together in the evidence. */
const APART = 10

/**
 * Findings that weigh less than to decide alone, in points. Measured on 3,337 public pairs labelled by people (VitaminC,
 * WiCE, AttributionBench, SummEdits, RTE) as logistic weights times four, rounded; there they stood as often against
 * claims that are supported. All others are mostly right by themselves, or must never slip through: a changed figure,
 * date or name.
 */
const LESSER: Partial<Record<FindingKind, number>> = {
  'certainty-aside': 0,
  'rank-narrowed': 0,
  'value-elsewhere': 3,
  'words-unknown': 0,
  'year-added': 4,
}
const pointsOf = (kind: FindingKind): number => LESSER[kind] ?? MOST_POINTS

/**
 * Whether findings make a claim unsupported. Of releases, each does: their evidence is written to be cited, and truth
 * comes first. On any other subject people retell freely, so findings are weighed together with how much of the claim
 * stands apart in the evidence.
 *
 * @param isOfReleases the finder of release names was given, or the claim names something told apart by figures ("V4-Pro")
 * @returns the findings that count against the claim; empty if it is supported
 */
export function decide(claim: Reading, pieces: readonly Piece[], found: readonly Finding[], isOfReleases: boolean): readonly Finding[] {
  if (isOfReleases) return found
  const apart = APART * shareApart(claim, pieces)
  const points = [...new Set(found.map(({ kind }) => kind))].reduce((sum, kind) => sum + pointsOf(kind), apart)
  if (points < MOST_POINTS) return []
  const counting = found.filter(({ kind }) => pointsOf(kind) > 0)
  if (counting.length > 0) return counting
  return found.length > 0 ? found : [{ kind: 'words-apart', reason: 'says together what the cited passage does not' }]
}
