import type { Day } from './dates.ts'
import type { Fact, Release, ReleaseId, SourceId } from './release.ts'
import { TIERS, sourceDate, type Passage, type PassageId, type Source } from './source.ts'

/** Everything Footnote knows, checked and cross-referenced: every id inside leads somewhere. */
export type Corpus = {
  /** Changes whenever a file of the corpus does. */
  version: string
  /** The newest day on which any source was read. */
  asOf: Day
  releases: ReadonlyMap<ReleaseId, Release>
  sources: ReadonlyMap<SourceId, Source>
  passages: ReadonlyMap<PassageId, Passage>
}

/** The address at which a fact or passage can be read. */
export function addressOf(source: Source, at?: string): string {
  return at ? source.url + at : source.url
}

/** Orders facts by trust: undisputed before disputed, better tier first, then the newer statement. */
export function byTrust(corpus: Corpus): (a: Fact, b: Fact) => number {
  return (a, b) => {
    const [sourceA, sourceB] = [corpus.sources.get(a.source)!, corpus.sources.get(b.source)!]
    return (
      Number(a.disputed !== undefined) - Number(b.disputed !== undefined) ||
      TIERS.indexOf(sourceA.tier) - TIERS.indexOf(sourceB.tier) ||
      (b.asOf ?? sourceDate(sourceB)).localeCompare(a.asOf ?? sourceDate(sourceA))
    )
  }
}
