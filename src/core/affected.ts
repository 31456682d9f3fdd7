import type { Corpus } from './corpus.ts'
import { findUnchanged } from './evidence.ts'
import type { KeptEvidence, Receipt } from './receipt.ts'

/** What an answer claimed on the ground of something that the corpus no longer says. */
export type Affected = { receipt: Receipt; changed: { evidence: KeptEvidence; claims: string[] }[] }

/** The answer as it is affected by what has changed in the corpus since; undefined if all that it cites still stands. */
export function affectedBy(corpus: Corpus, receipt: Receipt): Affected | undefined {
  const changed = receipt.evidence.flatMap((evidence) => {
    const claims = receipt.claims.filter(({ citations }) => citations.includes(evidence.id)).map(({ text }) => text)
    return claims.length > 0 && !findUnchanged(corpus, evidence) ? [{ evidence, claims }] : []
  })
  return changed.length > 0 ? { receipt, changed } : undefined
}
