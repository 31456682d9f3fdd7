import { describe, expect, it } from 'vitest'
import { createBenchmarkFinder } from '../../../src/core/understanding/benchmarks-named.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
import type { Fact, Release } from '../../../src/core/release.ts'
import { smallCorpus } from '../../fakes/small-corpus.ts'

const NAMES = [
  'Terminal-Bench 2.1',
  'Terminal-Bench 4.0',
  'OSWorld',
  'OSWorld-Verified',
  'GPQA',
  'GPQA Diamond',
  'MMLU',
  'MMLU-Pro',
  'SWE-bench Pro',
]
const scored = NAMES.map((benchmark): Fact => ({
  field: 'benchmark',
  benchmark,
  value: 1,
  unit: '%',
  measuredBy: 'vendor',
  source: 'vendor/news',
}))
const corpus = smallCorpus()
const [release] = [...corpus.releases.values()] as [Release]
const find = createBenchmarkFinder({ ...corpus, releases: new Map([[release.id, { ...release, facts: scored }]]) })
const named = (text: string) => find(fold(text))

describe('a benchmark that a question names', () => {
  it.each([
    ['terminal bench', ['Terminal-Bench 2.1', 'Terminal-Bench 4.0']],
    ['terminalbench 4.0', ['Terminal-Bench 4.0']],
    ['terminal bench 4', ['Terminal-Bench 4.0']],
    ['terminal bench 7.0', []],
    ['osworld', ['OSWorld']],
    ['gpqa', ['GPQA', 'GPQA Diamond']],
    ['mmlu 5-shot', ['MMLU']],
    ['swe-bench', ['SWE-bench Pro']],
  ])('is known by "%s"', (text, names) => {
    expect([...(named(text)?.names ?? [])]).toEqual(names)
  })

  it('has kin whose names begin so', () => {
    expect([...named('mmlu')!.kin]).toEqual(['MMLU-Pro'])
    expect([...named('osworld')!.kin]).toEqual(['OSWorld-Verified'])
  })

  it('is none where only other words stand', () => {
    expect(named('what is the best model')).toBeUndefined()
  })
})
