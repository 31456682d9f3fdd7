import { shareApart } from './apart.ts'
import type { Piece } from './evidence-reading.ts'
import type { Finding, FindingKind } from './finding.ts'
import type { Reading } from './reading.ts'

/** Points that a claim on any subject may have and still be taken for supported. */
const MOST_POINTS = 5
/** Points of a claim of which nothing stands together in the evidence. */
const APART = 10

/**
 * What one finding of a kind weighs against a claim on any subject. Measured on one half of public pairs labelled by people
 * (VitaminC, WiCE, AttributionBench, SummEdits, RTE; 3,337 pairs) as logistic weights times four, rounded. What is nearly
 * always right by itself, or must never slip through (a changed figure, date or name), decides alone.
 */
const POINTS: Record<FindingKind, number> = {
  address: 6,
  certainty: 6,
  'certainty-aside': 0,
  comparison: 6,
  'denial-added': 6,
  'denial-dropped': 6,
  'fact-terms': 6,
  'foreign-word': 6,
  modality: 6,
  'name-unknown': 6,
  nothing: 6,
  opposite: 6,
  'predicate-unknown': 6,
  quote: 6,
  rank: 6,
  'rank-narrowed': 0,
  'rank-weaker': 6,
  roles: 6,
  term: 6,
  'value-absent': 6,
  'value-elsewhere': 3,
  'value-of-other': 6,
  'value-swapped': 6,
  'value-turned': 6,
  vocabulary: 6,
  'words-apart': 0,
  'words-unknown': 0,
  'year-absent': 6,
  'year-added': 4,
}

/**
 * Whether findings make a claim unsupported. Of releases, each does: their evidence is written to be cited, and truth
 * comes first. On any other subject people retell freely, so findings are weighed together with how much of the claim
 * stands apart in the evidence.
 *
 * @returns the findings that count against the claim; empty if it is supported
 */
export function decide(claim: Reading, pieces: readonly Piece[], found: readonly Finding[], isOfReleases: boolean): readonly Finding[] {
  if (isOfReleases) return found
  const apart = APART * shareApart(claim, pieces)
  const points = [...new Set(found.map(({ kind }) => kind))].reduce((sum, kind) => sum + POINTS[kind], apart)
  if (points <= MOST_POINTS) return []
  const counting = found.filter(({ kind }) => POINTS[kind] > 0)
  if (counting.length > 0) return counting
  return found.length > 0 ? found : [{ kind: 'words-apart', reason: 'says together what the cited passage does not' }]
}
