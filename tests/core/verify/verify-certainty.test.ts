import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const FOLLOWS =
  'Mistral has released Magistral Small 1.2 under Apache 2.0. Arthur Mensch said that Mistral Large 3 will follow in the coming weeks.'
const WEIGHING = 'Bloomberg reports that Apple is weighing a licence for Gemini 2.5 Pro to power Siri; no decision has been made.'
const OFFER =
  'Until 31 March, Kimi K2.5 costs $0.30 per million input tokens, half the regular price of $0.60. Moonshot calls the offer a launch discount.'
const HEARSAY =
  'DeepSeek V4-Lite might be released before the summer, according to people familiar with the matter. DeepSeek has not announced a date.'
const CLAIMED = 'Command A fell short in tests by Petrel Labs, which began a debate on the announced 90% of GPT-4o.'
const BOTH = 'GPT-5.1 was released on 12 November 2025 and will be removed from ChatGPT on 11 March 2026.'

describe('how sure a claim is', () => {
  it.each([
    ['Mistral Large 3 will come in a few weeks, according to Arthur Mensch.', FOLLOWS],
    ['Apple is considering a licence for Gemini 2.5 Pro for Siri, according to Bloomberg.', WEIGHING],
    ['As a launch discount, Kimi K2.5 costs $0.30 per million input tokens until 31 March.', OFFER],
    ['DeepSeek V4-Lite could be released before the summer.', HEARSAY],
    ['GPT-5.1, released on 12 November 2025, leaves ChatGPT on 11 March 2026.', BOTH],
    ['Command A fell short of the announced 90% of GPT-4o in tests by Petrel Labs.', CLAIMED],
  ])('lets pass what is as sure as the evidence: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['Mistral has released Magistral Small 1.2 and Mistral Large 3.', FOLLOWS],
    ['Apple will license Gemini 2.5 Pro to power Siri, Bloomberg reports.', WEIGHING],
    ['Command A reached 90% of GPT-4o in tests by Petrel Labs.', CLAIMED],
    ['Apple plans to power Siri with a licence for Gemini 2.5 Pro.', WEIGHING],
    ['Moonshot has permanently lowered Kimi K2.5 to $0.30 per million input tokens.', OFFER],
    ['DeepSeek V4-Lite will be released before the summer.', HEARSAY],
    ['DeepSeek confirmed that V4-Lite might be released before the summer.', HEARSAY],
  ])('withholds what is surer than the evidence: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})
