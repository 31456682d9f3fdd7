/** What kind of thing is wrong with a claim; `decision.ts` says which do not decide alone. */
export type FindingKind =
  | 'address'
  | 'attribution'
  | 'certainty'
  | 'comparison'
  | 'denial-added'
  | 'denial-dropped'
  | 'exclusive'
  | 'fact-terms'
  | 'foreign-word'
  | 'name-added'
  | 'name-figure'
  | 'name-other'
  | 'name-unknown'
  | 'nothing'
  | 'opposite'
  | 'predicate-unknown'
  | 'property'
  | 'quote'
  | 'rank'
  | 'rank-narrowed'
  | 'rank-weaker'
  | 'roles'
  | 'term'
  | 'value-absent'
  | 'value-bounded'
  | 'value-elsewhere'
  | 'value-loose'
  | 'value-of-other'
  | 'value-swapped'
  | 'value-turned'
  | 'vocabulary'
  | 'words-apart'
  | 'words-unknown'
  | 'year-absent'
  | 'year-added'

/** One thing a check found wrong, with the reason in words a person can read. */
export type Finding = { kind: FindingKind; reason: string }

/** Findings of one kind. */
export const findings = (kind: FindingKind, reasons: readonly string[]): Finding[] => reasons.map((reason) => ({ kind, reason }))
