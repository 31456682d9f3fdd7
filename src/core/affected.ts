import type { Corpus } from './corpus.ts'
import type { Day } from './dates.ts'
import { factEvidence, findUnchanged } from './evidence.ts'
import type { KeptEvidence, Receipt } from './receipt.ts'
import { type Fact, type Field, heldOn, type Release } from './release.ts'

/** What an answer claimed on the ground of something that the corpus no longer says. */
export type Affected = { receipt: Receipt; changed: Changed[] }
export type Changed = { evidence: KeptEvidence; claims: string[] }

/** The answer as it is affected by what has changed in the corpus since; undefined if all that it cites still stands. */
export function affectedBy(corpus: Corpus, receipt: Receipt): Affected | undefined {
  const changed = receipt.evidence.flatMap((evidence) => {
    const claims = receipt.claims.filter(({ citations }) => citations.includes(evidence.id)).map(({ text }) => text)
    return claims.length > 0 && !findUnchanged(corpus, evidence) ? [{ evidence, claims }] : []
  })
  return changed.length > 0 ? { receipt, changed } : undefined
}

/** What kept evidence is about: a field of a release that the corpus has, or a passage, or nothing it knows any more. */
export function subjectOf(corpus: Corpus, { id }: KeptEvidence): { release?: Release; field?: string } {
  const [, releaseId = '', field = ''] = /^(.+)#(.+)\.\d+$/.exec(id) ?? []
  const release = corpus.releases.get(releaseId)
  return release ? { release, field } : {}
}

/**
 * What the corpus says now in place of kept evidence: its facts of the same field (of the same benchmark) that hold today, or
 * else all it has; or what the passage says now. Empty if it says nothing of it any more.
 */
export function saidNow(corpus: Corpus, evidence: KeptEvidence, today: Day): { text: string; url: string }[] {
  const { release, field } = subjectOf(corpus, evidence)
  const passage = corpus.passages.get(evidence.id)
  if (passage) return [{ text: passage.text, url: corpus.sources.get(passage.source)!.url }]
  if (!release) return []
  const same = ofSameBenchmark(
    release.facts.filter((fact) => fact.field === field),
    evidence,
  )
  const holding = same.filter((fact) => heldOn(fact, today))
  return (holding.length > 0 ? holding : same).map((fact) => {
    const { text, url } = factEvidence(corpus, release, fact)
    return { text, url }
  })
}

function ofSameBenchmark(facts: Fact[], { text }: KeptEvidence): Fact[] {
  const named = facts.filter((fact) => fact.field === 'benchmark' && 'benchmark' in fact && text.includes(` ${fact.benchmark} `))
  return facts[0]?.field === ('benchmark' satisfies Field) ? named : facts
}
