import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const ROW =
  'DeepSeek reports 97.3 on MATH-500 for DeepSeek-R1 against 96.4 for OpenAI o1, 90.8 on MMLU against 91.8, and 71.5 on GPQA against 75.7.'
const TOOLS = 'Step 3.5 scores 41.2 with tools, above GLM-5 with 38.9, and 20.1 without tools, below GLM-5 with 22.7.'
const EVEN = 'In that test Qwen3-Max is level with GPT-5.2 and ahead of Grok 4.'
const PRICES =
  'The context window of Gemma 3 27B is 131,072 tokens. Gemma 3 27B costs $0.10 per million input tokens and $0.40 per million output tokens. The context window of Mistral Small 3 is 32,768 tokens. Mistral Small 3 costs $0.15 per million input tokens and $0.30 per million output tokens.'
const PLACES = 'Hailuo 2.5 ranks fourth overall on the Video Arena and first among models from China.'
const VENDOR = 'GPT-6 mini scores 61% on GAIA, measured by the vendor.'
const PRESS = 'Baidu says that ERNIE 5.2 beats GPT-5.2 on OCRBench, The Decoder reports.'
const RESELLER = 'CometAPI, a reseller, gives 6T parameters for Grok 5. xAI has not published a count.'

describe('who is ahead, and by whose word', () => {
  it.each([
    ['DeepSeek-R1 beats OpenAI o1 on MATH-500.', ROW],
    ['Step 3.5 beats GLM-5 with tools.', TOOLS],
    ['Qwen3-Max beats Grok 4 in that test.', EVEN],
    ['Gemma 3 27B is cheaper than Mistral Small 3 on input ($0.10 versus $0.15) and has a larger context window.', PRICES],
    ['Hailuo 2.5 came fourth overall on the Video Arena.', PLACES],
    ['The Decoder reports that by Baidu’s account ERNIE 5.2 beats GPT-5.2 on OCRBench.', PRESS],
  ])('passes as the evidence has it: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['DeepSeek-R1 beats OpenAI o1 on MATH-500, MMLU and GPQA.', ROW],
    ['Step 3.5 beats GLM-5 with and without tools.', TOOLS],
    ['Qwen3-Max beats GPT-5.2 in that test.', EVEN],
    ['Gemma 3 27B is cheaper than Mistral Small 3 on output ($0.40 versus $0.30).', PRICES],
    ['Hailuo 2.5 ranked first overall on the Video Arena.', PLACES],
    ['A third party measured 61% for GPT-6 mini on GAIA.', VENDOR],
    ['The Decoder verified that ERNIE 5.2 beats GPT-5.2 on OCRBench.', PRESS],
    ['xAI says that Grok 5 has 6T parameters.', RESELLER],
  ])('is withheld otherwise: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})
