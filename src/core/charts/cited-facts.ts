import { citeSources, type Answer } from '../answer.ts'
import type { Corpus } from '../corpus.ts'
import type { EvidenceId } from '../evidence.ts'
import type { Fact, Release } from '../release.ts'
import type { Chart } from './chart.ts'

/** A fact that an answer cites, and the numbers of its source under the answer. */
export type CitedFact = { fact: Fact; release: Release; sources: number[] }

/** Looks up what an answer cites. */
export function citedFacts(answer: Answer, corpus: Corpus) {
  const { sources, numbers } = citeSources(answer, corpus)
  const find = (id: EvidenceId): CitedFact[] => {
    const piece = answer.evidence.get(id)
    const release = piece?.fact && corpus.releases.get(piece.about[0] ?? '')
    const number = numbers.get(id)
    return piece?.fact && release && number !== undefined ? [{ fact: piece.fact, release, sources: [number] }] : []
  }
  return {
    find,
    /** All that the claims cite, each once. */
    inClaims: () => [...new Set(answer.claims.flatMap(({ citations }) => citations))].flatMap(find),
    /** The sources that these values name, in order. */
    sourcesOf: (values: readonly { sources: number[] }[]): Chart['sources'] => {
      const named = new Set(values.flatMap((value) => value.sources))
      return sources.filter(({ number }) => named.has(number)).map(({ number, publisher }) => ({ number, publisher }))
    },
  }
}
