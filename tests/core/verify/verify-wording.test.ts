import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const MOVED = 'OpenAI moved the shutdown of GPT-4.5 Preview from July 1 to July 14, 2025, after protests from developers.'
const RATES = 'Gemini 2.5 Pro: $1.25 input / $10.00 output per 1M tokens. Batch: 50% of the standard rate.'
const SAME_DAY = 'Mistral Medium 3 was available in the API the day it was announced, May 7, 2025.'
const KEPT = 'Claude Opus 4.7 costs $5 and $25 per million tokens, the same price as Opus 4.6.'
const RAISED = 'DeepSeek raised the price of V3 from $0.14 to $0.27 per million input tokens on 8 February 2025.'

describe('words around a fact', () => {
  it.each([
    ["Following complaints, OpenAI pushed GPT-4.5 Preview's shutdown back to July 14, 2025.", MOVED],
    ["Normally you'd pay $10.00 per million output tokens for Gemini 2.5 Pro.", RATES],
    ['Mistral Medium 3 was usable in the API right away on May 7, 2025.', SAME_DAY],
    ['Claude Opus 4.7 kept the price of Opus 4.6.', KEPT],
    ["In February 2025 DeepSeek increased V3's price.", RAISED],
  ])('lets them pass where they add nothing: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ["Sam Altman personally apologised to customers for GPT-4.5 Preview's shutdown.", MOVED],
    ['Gemini 2.5 Pro is popular with banks and hospitals and costs $10.00 per million output tokens.', RATES],
    ['With Claude Opus 4.7 Anthropic lowered its prices.', KEPT],
    ['The price of V3 stayed the same in February 2025.', RAISED],
  ])('withholds what is invented or turned around: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})

describe('a retelling in words of its own', () => {
  const isShown = (claim: string, text: string) => createVerifier(() => [])(claim, [{ text }]).supported
  const CACHE = 'The cache of Tern-4 takes a quarter of the memory of the generation before, with sound made together with the picture.'
  it.each([
    ["Tern-4's cache needs a quarter of the memory of the previous generation.", CACHE],
    ['Yes, the cache of Tern-4 just takes a quarter of the memory.', CACHE],
    ['Tern-4 creates sound together with the picture.', CACHE],
  ])('may carry on what stands together: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(true)
  })

  it.each([
    ['The cache of Tern-4 was licensed from Warner for a quarter of the memory.', CACHE],
    ['The sound of Tern-4 is distilled from a teacher.', CACHE],
  ])('may not add what it tells: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })
})
