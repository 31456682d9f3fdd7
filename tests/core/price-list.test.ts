import { describe, expect, it } from 'vitest'
import { createPriceList, type PaidModel } from '../../src/core/price-list.ts'
import type { Price } from '../../src/core/price.ts'
import { aSmallRelease, smallCorpus } from '../fakes/small-corpus.ts'

const priced = (input: number, output: number, more: object = {}) => [
  { field: 'price-input', value: input, unit: 'USD/Mtok', source: 'vendor/prices', ...more },
  { field: 'price-output', value: output, unit: 'USD/Mtok', source: 'vendor/prices', ...more },
]
const apiName = (value: string, more: object = {}) => ({ field: 'api-name', value, source: 'vendor/prices', ...more })
const paid = (input: number, output: number): Price => ({ inputMicroUsdPerMtok: input * 1e6, outputMicroUsdPerMtok: output * 1e6 })

type Asked = Partial<PaidModel> & { facts?: unknown[][]; on?: string; given?: Record<string, Price> }

/** The price of `deepseek/tern` where releases have these facts. */
function priceOf({ facts = [], on = '2026-11-29', given = {}, ...model }: Asked): Price | undefined {
  const releases = facts.map((own, index) => aSmallRelease(`deepseek/tern-${index}`, `Tern ${index}`, { facts: own }))
  const prices = createPriceList({
    corpus: smallCorpus(releases),
    clock: { now: () => new Date(`${on}T12:00:00Z`) },
    models: [{ name: 'deepseek/tern', lab: 'deepseek', model: 'tern', priceSetBy: 'developer', isHere: false, ...model }],
    given: new Map(Object.entries(given)),
  })
  return prices('deepseek/tern')
}

describe('the price of a chat model', () => {
  it('is its developer’s of the day, found by its name in the API', () => {
    const facts = [apiName('tern'), ...priced(1, 6, { until: '2026-07-30' }), ...priced(0.2, 1.2, { from: '2026-07-30' })]
    expect(priceOf({ facts: [facts], on: '2026-07-29' })).toEqual(paid(1, 6))
    expect(priceOf({ facts: [facts] })).toEqual(paid(0.2, 1.2))
  })

  it('holds what cached input costs, where that is known', () => {
    const cached = { field: 'price-cached-input', value: 0.02, unit: 'USD/Mtok', source: 'vendor/prices' }
    expect(priceOf({ facts: [[apiName('tern'), ...priced(0.2, 1.2), cached]] })).toEqual({
      ...paid(0.2, 1.2),
      cachedInputMicroUsdPerMtok: 20_000,
    })
  })

  it('is found by the release’s name where no API name is known', () => {
    expect(priceOf({ model: 'gpt-5', lab: 'openai' })).toEqual(paid(1.25, 10))
    expect(priceOf({ model: 'claude-opus-4-7', lab: 'anthropic' })).toBeUndefined()
  })

  it('is the higher one where it depends on the hour', () => {
    expect(priceOf({ model: 'deepseek-v4-pro' })).toEqual(paid(1.32, 3.96))
  })

  it('is the usual one, whatever long prompts, batches or other hosts cost', () => {
    const facts = [
      apiName('tern'),
      ...priced(1, 2),
      ...priced(2, 4, { condition: 'prompts over 200K tokens' }),
      ...priced(0.5, 1, { condition: 'batch' }),
      ...priced(9, 9, { host: 'Venice' }),
    ]
    expect(priceOf({ facts: [facts] })).toEqual(paid(1, 2))
  })

  it('leaves out what is disputed', () => {
    expect(priceOf({ facts: [[apiName('tern'), ...priced(1, 2), ...priced(7, 8, { disputed: 'a gateway’s' })]] })).toEqual(paid(1, 2))
  })

  it('is one where two releases of that name cost the same, and none where they don’t', () => {
    const one = [apiName('tern'), ...priced(1, 2)]
    expect(priceOf({ facts: [one, one] })).toEqual(paid(1, 2))
    expect(priceOf({ facts: [one, [apiName('tern'), ...priced(1, 3)]] })).toBeUndefined()
  })

  it('is not known where the corpus has only one half of it, another currency, another lab’s or an old one', () => {
    const half = priced(1, 2).slice(0, 1)
    expect(priceOf({ facts: [[apiName('tern'), ...half]] })).toBeUndefined()
    expect(priceOf({ facts: [[apiName('tern'), ...priced(1, 2, { unit: 'CNY/Mtok' })]] })).toBeUndefined()
    expect(priceOf({ facts: [[apiName('tern'), ...priced(1, 2)]], lab: 'openai' })).toBeUndefined()
    expect(priceOf({ facts: [[apiName('tern'), ...priced(1, 2, { until: '2026-01-01' })]] })).toBeUndefined()
  })

  it('is not known at a host, which sets its own, and nothing on one’s own machine', () => {
    const facts = [[apiName('tern'), ...priced(1, 2)]]
    expect(priceOf({ facts, priceSetBy: 'host' })).toBeUndefined()
    expect(priceOf({ facts, priceSetBy: 'nobody' })).toEqual(paid(0, 0))
  })

  it('is nothing at an address of this machine, unless the name has a price, as behind a proxy', () => {
    expect(priceOf({ isHere: true })).toEqual(paid(0, 0))
    expect(priceOf({ isHere: true, priceSetBy: 'host' })).toEqual(paid(0, 0))
    expect(priceOf({ isHere: true, facts: [[apiName('tern'), ...priced(1, 2)]] })).toEqual(paid(1, 2))
  })

  it('is what the operator says, before all else', () => {
    const facts = [[apiName('tern'), ...priced(1, 2)]]
    for (const priceSetBy of ['developer', 'host', 'nobody'] as const)
      expect(priceOf({ facts, priceSetBy, given: { 'deepseek/tern': paid(3, 4) } })).toEqual(paid(3, 4))
  })
})
