import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { costMicroUsd, estimateMicroUsd, estimateUsage, type Price } from '../../src/core/price.ts'

const price: Price = { inputMicroUsdPerMtok: 200_000, outputMicroUsdPerMtok: 1_200_000, cachedInputMicroUsdPerMtok: 20_000 }
const usage = { inputTokens: 3000, outputTokens: 400, isEstimate: false }

describe('what a call costs', () => {
  it('is input and output at their prices, in whole micro-dollars', () => {
    expect(costMicroUsd(price, usage)).toBe(600 + 480)
  })

  it('is less where input was cached, if the price says so', () => {
    expect(costMicroUsd(price, { ...usage, cachedInputTokens: 2000 })).toBe(200 + 40 + 480)
    expect(costMicroUsd({ inputMicroUsdPerMtok: 200_000, outputMicroUsdPerMtok: 0 }, { ...usage, cachedInputTokens: 2000 })).toBe(600)
  })

  it('is rounded up, so that many small calls are never free', () => {
    expect(costMicroUsd(price, { inputTokens: 1, outputTokens: 0, isEstimate: false })).toBe(1)
  })

  it('is a whole number, and never negative, whatever a provider says', () => {
    const tokens = fc.integer({ min: 0, max: 10_000_000 })
    const given = fc.record({ inputTokens: tokens, cachedInputTokens: tokens, outputTokens: tokens, isEstimate: fc.boolean() })
    fc.assert(
      fc.property(given, (told) => {
        const cost = costMicroUsd(price, told)
        expect(Number.isSafeInteger(cost) && cost >= 0).toBe(true)
      }),
    )
  })
})

describe('an estimate before a call', () => {
  it('takes UTF-8 bytes / 1.5 as input, and every token that may be written', () => {
    const prompt = { system: 'Règles', user: '価格は?' }
    expect(estimateUsage(prompt, 30)).toEqual({ inputTokens: Math.ceil((7 + 10) / 1.5), outputTokens: 20, isEstimate: true })
    expect(estimateMicroUsd(price, prompt, 4000)).toBe(Math.ceil((12 * 200_000 + 4000 * 1_200_000) / 1e6))
  })
})
