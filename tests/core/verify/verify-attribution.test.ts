import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const TWO = 'Moonshot AI reports 71.3% on SWE-bench Verified for Kimi K2 Thinking. Epoch AI measured 66% with its own scaffold.'
const METR =
  'According to METR, GPT-5.1-Codex-Max has a 50% time horizon of 2 hours and 42 minutes. OpenAI says the model can work for more than 24 hours on one task.'
const PRESS =
  'Reuters reports, citing three people, that Meta has delayed the launch of Behemoth to the autumn. Meta did not respond to a request for comment.'
const TOGETHER = 'Qwen3-Max scores 69.6 on SWE-bench Verified. All results were reported by the Qwen team.'
const LAB =
  'Nvidia claims that Nemotron Nano 2 reaches up to 6 times the throughput of Qwen3-8B, but an outside lab measured a factor of 3.3.'
const LATE = 'Nemotron 2 Nano 9B is slower than Mistral Small 3.2 but more accurate on math, according to Artificial Analysis.'
const PLAIN = 'xAI offers Grok 4 Fast at $0.20 per million input tokens, with a context window of 2M tokens.'

describe('who a claim rests on', () => {
  it.each([
    ["Moonshot's own figure for Kimi K2 Thinking on SWE-bench Verified is 71.3%.", TWO],
    ['METR puts the 50% time horizon of GPT-5.1-Codex-Max at 2 hours and 42 minutes.', METR],
    ['GPT-5.1-Codex-Max can work on one task for more than 24 hours, according to OpenAI.', METR],
    ['Meta has pushed the launch of Behemoth back to the autumn, Reuters reports.', PRESS],
    ['The Qwen team reports 69.6 on SWE-bench Verified for Qwen3-Max.', TOGETHER],
    ['Qwen3-Max scores 69.6 on SWE-bench Verified.', TOGETHER],
    ['Nemotron Nano 2 has up to 6 times the throughput of Qwen3-8B, according to Nvidia.', LAB],
    ['xAI says that Grok 4 Fast has a context window of 2M tokens.', PLAIN],
    ['Artificial Analysis finds Nemotron 2 Nano 9B slower than Mistral Small 3.2.', LATE],
  ])('lets pass what the evidence has from the same source: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['Epoch AI measured 71.3% on SWE-bench Verified for Kimi K2 Thinking.', TWO],
    ['An independent evaluation gives Kimi K2 Thinking 71.3% on SWE-bench Verified.', TWO],
    ['METR found that GPT-5.1-Codex-Max can work for more than 24 hours on one task.', METR],
    ['OpenAI says that GPT-5.1-Codex-Max has a 50% time horizon of 2 hours and 42 minutes.', METR],
    ['Meta confirmed that the launch of Behemoth has been delayed to the autumn.', PRESS],
    ['Independent tests put Qwen3-Max at 69.6 on SWE-bench Verified.', TOGETHER],
    ['An outside lab measured 6 times the throughput of Qwen3-8B for Nemotron Nano 2.', LAB],
    ['According to independent tests, Grok 4 Fast has a context window of 2M tokens.', PLAIN],
  ])('withholds what the evidence has from another: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})
