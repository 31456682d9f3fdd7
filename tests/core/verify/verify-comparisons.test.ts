import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const SCORES = 'Mistral Small 3.2 scores 53.0 on LiveCodeBench and 69.1 on MMLU-Pro, beating Gemma 3 27B with 39.0 and 67.5.'
const BOTH = 'Phi-4 outperforms Llama 3.3 70B on MATH, 80.4 to 66.3, but trails it on IFEval, 63.0 to 89.3.'
const BETWEEN =
  'On the Elo scale Command R7B sits at 1100, behind GPT-4.1 with 1210 and Claude Opus 4 with 1190 and ahead of Llama 4 Maverick with 1050.'
const TOKENS = 'Qwen3-Coder uses more tokens than GLM-4.5 on long tasks, but it finishes them 20% faster.'
const PRICES = 'GPT-5 mini costs $0.25 per million input tokens and $2.00 per million output tokens. GPT-4.1 mini costs $0.40 and $1.60.'
const ADVICE = 'OpenAI will retire o1-mini on 27 October 2025 and recommends o4-mini as its replacement.'
const DEFAULT = 'Claude Sonnet 4.5 replaces Claude Sonnet 4 as the default model in Claude Code.'
const FLOWS =
  'Gemini 3.6 Flash costs $1.50 per million input tokens and $7.50 per million output tokens; Gemini 3.5 Flash costs $1.50 and $9.'
const VARIANT = 'DeepSeek-V3.2 performs on the level of GPT-5, and its variant DeepSeek-V3.2-Speciale surpasses GPT-5.'
const LENGTHS = 'Grok 4.5 has a context window of 500,000 tokens. Claude Opus 4.8 writes up to 128,000 tokens.'
const ROUTED = 'Requests for Gemini 3.7 Flash are answered by Gemini 3.8 Flash, and requests for Gemini 3.5 Flash by Gemini 3.6 Flash.'

describe('comparisons', () => {
  it.each([
    ['Mistral Small 3.2 outscores Gemma 3 27B on LiveCodeBench, 53.0 to 39.0.', SCORES],
    ['Phi-4 beats Llama 3.3 70B on MATH but loses to it on IFEval.', BOTH],
    ['Command R7B ranks behind GPT-4.1 and Claude Opus 4 but ahead of Llama 4 Maverick.', BETWEEN],
    ['On long tasks GLM-4.5 uses fewer tokens than Qwen3-Coder.', TOKENS],
    ['GPT-5 mini is pricier than GPT-4.1 mini for output but cheaper for input.', PRICES],
    ['OpenAI recommends o4-mini to replace o1-mini.', ADVICE],
    ['Claude Sonnet 4 has been replaced by Claude Sonnet 4.5 as the default model in Claude Code.', DEFAULT],
    ['Gemini 3.6 Flash is cheaper than Gemini 3.5 Flash for output.', FLOWS],
    ['DeepSeek-V3.2-Speciale surpasses GPT-5.', VARIANT],
    ['Requests for Gemini 3.5 Flash are answered by Gemini 3.6 Flash.', ROUTED],
  ])('lets pass what stands as in the evidence: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['Gemma 3 27B beats Mistral Small 3.2 on LiveCodeBench.', SCORES],
    ['Phi-4 beats Llama 3.3 70B on IFEval.', BOTH],
    ['Llama 3.3 70B is ahead of Phi-4 on MATH.', BOTH],
    ['Command R7B ranks behind GPT-4.1, Claude Opus 4 and Llama 4 Maverick.', BETWEEN],
    ['Llama 4 Maverick is ahead of Command R7B.', BETWEEN],
    ['Qwen3-Coder gets by with fewer tokens than GLM-4.5 on long tasks.', TOKENS],
    ['Output on GPT-5 mini is cheaper than on GPT-4.1 mini.', PRICES],
    ['OpenAI recommends o1-mini as the replacement for o4-mini.', ADVICE],
    ['Claude Sonnet 4.5 was succeeded by Claude Sonnet 4 as the default model in Claude Code.', DEFAULT],
    ['Gemini 3.6 Flash is cheaper than Gemini 3.5 Flash for both input and output.', FLOWS],
    ['Gemini 3.6 Flash costs as much as Gemini 3.5 Flash for output.', FLOWS],
    ['DeepSeek-V3.2 surpasses GPT-5.', VARIANT],
    ['Grok 4.5 has the bigger context window, 500,000 tokens against 128,000 for Claude Opus 4.8.', LENGTHS],
    ['Requests for Gemini 3.5 Flash are answered by Gemini 3.8 Flash.', ROUTED],
  ])('withholds what is turned around: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})

it('holds "both input and output" to each', () => {
  const [both, input] = [
    'GPT-5 mini launched at $1.50 per million input tokens and $7.50 per million output tokens, below the $9 per million output tokens of GPT-4.1 mini.',
    'GPT-4.1 mini costs $1.50 per million input tokens.',
  ]
  const evidence = [{ text: both }, { text: input }]
  expect(verify('GPT-5 mini is cheaper than GPT-4.1 mini on both input and output.', evidence).supported).toBe(false)
  expect(verify('GPT-5 mini is cheaper than GPT-4.1 mini on output.', evidence).supported).toBe(true)
})

describe('figures that a claim compares with each other', () => {
  const prices = [{ text: 'GPT-5.5: input price $5.00 per million tokens.' }, { text: 'Kimi K3: input price $3.00 per million tokens.' }]

  it('have to stand as it says', () => {
    expect(verify('GPT-5.5 costs $5.00 per million input tokens, more than the $3.00 of Kimi K3.', prices).supported).toBe(true)
    expect(verify('GPT-5.5 costs $5.00 per million input tokens, less than the $3.00 of Kimi K3.', prices)).toMatchObject({
      supported: false,
      reasons: ['says 5.00 is less than 3.00'],
    })
  })
})
