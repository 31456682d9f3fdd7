import { describe, expect, it } from 'vitest'
import { affectedBy } from '../../src/core/affected.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { factEvidence, passageEvidence } from '../../src/core/evidence.ts'
import { keepEvidence } from '../../src/core/receipt.ts'
import type { Fact, Release } from '../../src/core/release.ts'
import { aReceipt } from '../fakes/builders.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const corpus = smallCorpus()
const release = corpus.releases.get('openai/gpt-5.5')!
const price = release.facts.find(({ field }) => field === 'price-input')!
const passage = [...corpus.passages.values()][0]!

/** The corpus with other facts for the release. */
function withFacts(change: (facts: Fact[]) => Fact[]): Corpus {
  const changed: Release = { ...release, facts: change([...release.facts]) }
  return { ...corpus, version: 'later', releases: new Map([...corpus.releases, [release.id, changed]]) }
}

const evidence = [factEvidence(corpus, release, price), passageEvidence(corpus, passage)].map(keepEvidence)
const cited = aReceipt({ evidence, claims: [{ text: 'GPT-5.5 costs $5.00.', citations: [evidence[0]!.id] }] })

describe('an answer after a change of the corpus', () => {
  it('is affected where a fact it cites has another value, or is gone', () => {
    const dearer = withFacts((facts) => facts.map((fact) => (fact === price ? ({ ...price, value: 6 } as Fact) : fact)))
    const gone = withFacts((facts) => facts.filter((fact) => fact !== price))
    for (const later of [dearer, gone]) {
      expect(affectedBy(later, cited)?.changed).toEqual([{ evidence: evidence[0], claims: ['GPT-5.5 costs $5.00.'] }])
    }
  })

  it('is not affected where a fact has moved in its file, or others came', () => {
    expect(
      affectedBy(
        withFacts((facts) => facts.toReversed()),
        cited,
      ),
    ).toBeUndefined()
    expect(
      affectedBy(
        withFacts((facts) => [{ ...price, value: 9, disputed: 'elsewhere' } as Fact, ...facts]),
        cited,
      ),
    ).toBeUndefined()
  })

  it('is not affected where only evidence has changed that it did not cite', () => {
    const passages = new Map(corpus.passages).set(passage.id, { ...passage, text: 'Something else.' })
    expect(affectedBy({ ...corpus, passages }, cited)).toBeUndefined()
    const citing = aReceipt({ evidence, claims: [{ text: 'It matters.', citations: [passage.id] }] })
    expect(affectedBy({ ...corpus, passages }, citing)).toBeDefined()
  })
})
