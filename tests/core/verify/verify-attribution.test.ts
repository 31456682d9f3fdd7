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

const said = (publisher: string, date: string, text: string) => ({ text, publisher, date })
const MAKER = said('Z.ai', '2026-11-24', 'GLM-5.1 (Z.ai): released 2026-04-07.')
const LISTING = said('models.dev', '2026-11-23', 'GLM-5.1 (Z.ai): released 2026-03-27, according to models.dev.')
const OWN_PRICE = said('Anthropic', '2026-08', 'Claude Opus 4.7: input price $5.00 per million tokens.')
const OTHER_PRICE = said('LLM Stats', '2026-11-23', 'Claude Opus 4.7: input price $10.00 per million tokens, according to LLM Stats.')
const RESELLER = said('Amazon', '2026-11-24', 'GPT-6.1 Terra (OpenAI): released 2026-10-26, according to Amazon.')
const GUIDE = said('Hugging Face (blog)', '2026-07-15', 'Inkling needs about 2 TB of GPU memory in BF16.')
const REPORTER = said(
  "RadPulse, on Simon Willison's weblog",
  '2026-11-24',
  'RadPulse reports the words of Simon Willison. RadPulse adds that DeepSeek itself puts DeepSeek V4-Pro three to six months behind GPT-5.4.',
)
const BLOGGER = said(
  'Simon Willison',
  '2026-08-05',
  'Claude Sonnet 5: input price $3.00 per million tokens, from 2026-09-01, according to Simon Willison.',
)
const SIZES = [
  said('models.dev', '2026-10-01', 'Tern 4.5: context window 2,000,000 tokens, according to models.dev.'),
  said('xAI', '2026-10-01', 'Tern 4.5: context window 1,000,000 tokens.'),
]
const RELAY = said('Kestrelnotes', '2026-10-01', 'METR measured a hallucination rate of 86% for GPT-5.5, Kestrelnotes reports.')
const DATED = said('models.dev', '2026-07-02', 'GLM-5.2: licence MIT, as of 2026-07-02, according to models.dev.')

describe('the publisher of a piece of evidence', () => {
  it.each([
    ['According to Z.ai, GLM-5.1 was released on April 7, 2026.', [MAKER]],
    ['models.dev, too, lists 27 March 2026 as the release date of GLM-5.1.', [LISTING]],
    ['Z.ai dates GLM-5.1 to 7 April 2026, while models.dev gives 27 March 2026.', [MAKER, LISTING]],
    ['The sources disagree: Z.ai says GLM-5.1 was released on 7 April 2026, models.dev 27 March.', [MAKER, LISTING]],
    [
      "Anthropic's price list puts Claude Opus 4.7 at $5 per million input tokens; LLM Stats, by contrast, shows $10.",
      [OWN_PRICE, OTHER_PRICE],
    ],
    ['The Hugging Face blog says that Inkling needs about 2 TB of GPU memory in BF16.', [GUIDE]],
    ["By Hugging Face's guide, Inkling needs about 2 TB of GPU memory in BF16.", [GUIDE]],
    ['RadPulse reports that DeepSeek itself puts DeepSeek V4-Pro three to six months behind GPT-5.4.', [REPORTER]],
    ['Tern 4.5 has a context window of 2,000,000 tokens according to models.dev, and xAI puts it at 1,000,000.', SIZES],
    ['models.dev lists a context window of 2,000,000 tokens for Tern 4.5, yet xAI states 1,000,000.', SIZES],
    ['Tern 4.5 has a context window of 1,000,000 tokens at xAI, against 2,000,000, per models.dev.', SIZES],
    ["Kestrelnotes reports that METR's test found a hallucination rate of 86% for GPT-5.5.", [RELAY]],
    ['Laut models.dev wurde GLM-5.1 am 27. März 2026 veröffentlicht.', [LISTING]],
    ['models.devによると、GLM-5.1は2026年3月27日に公開されました。', [LISTING]],
  ])('may be named as who says it: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence)).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['GLM-5.1 was released on 27 March 2026, according to Z.ai.', [LISTING]],
    ['models.dev gives April 7, 2026 as the release date of GLM-5.1, while Z.ai says March 27, 2026.', [MAKER, LISTING]],
    ['Both Anthropic and LLM Stats list Claude Opus 4.7 at $10 per million input tokens.', [OWN_PRICE, OTHER_PRICE]],
    ['Anthropic charges $10 per million input tokens for Claude Opus 4.7, by its own price list.', [OTHER_PRICE]],
    ['The official input price of Claude Opus 4.7 is $10 per million tokens.', [OTHER_PRICE]],
    ['Amazon released its model GPT-6.1 Terra on 26 October 2026.', [RESELLER]],
    ['According to RadPulse, it is Simon Willison who puts DeepSeek V4-Pro three to six months behind GPT-5.4.', [REPORTER]],
    ['Tern 4.5 has a context window of 2,000,000 tokens according to xAI, and models.dev puts it at 1,000,000.', SIZES],
    ['models.dev lists a context window of 1,000,000 tokens for Tern 4.5, yet xAI states 2,000,000.', SIZES],
    ['Kestrelnotes measured a hallucination rate of 86% for GPT-5.5.', [RELAY]],
    ["Kestrelnotes confirmed METR's own 86% for the hallucination rate of GPT-5.5.", [RELAY]],
    ['Laut Z.ai wurde GLM-5.1 am 27. März 2026 veröffentlicht.', [LISTING]],
  ])('lends its word to nobody else: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence).supported).toBe(false)
  })
})

describe('the day of a piece of evidence', () => {
  it.each([
    ['As of 23 November 2026, models.dev lists GLM-5.1 as released on 27 March 2026.', [LISTING]],
    [
      'Simon Willison, writing on 5 August 2026, gives an input price of $3 per million tokens from 1 September 2026 for Claude Sonnet 5.',
      [BLOGGER],
    ],
    [
      'In a post of 5 August 2026, Simon Willison gives Claude Sonnet 5 an input price of $3 per million tokens from 1 September 2026.',
      [BLOGGER],
    ],
  ])('may be told as when it is said: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence)).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['GLM-5.1 was released on 24 November 2026.', [MAKER]],
    ['As of 23 October 2026, models.dev lists GLM-5.1 as released on 27 March 2026.', [LISTING]],
    ['Since 5 August 2026 Claude Sonnet 5 has cost $3 per million input tokens.', [BLOGGER]],
    ['GLM-5.2 has been under the MIT licence since 2 July 2026.', [DATED]],
  ])('is no day on which something happened: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence).supported).toBe(false)
  })
})

it("takes a maker's figures in somebody's index for no tests of the index", () => {
  const evidence = [{ text: 'Tern-4 scored 42.3 on Quillbench, by maker figures in the Skerry index.', publisher: 'Skerry' }]
  const isShown = (claim: string) => createVerifier(() => [])(claim, evidence).supported
  expect(isShown("Skerry's own tests put Tern-4 at 42.3 on Quillbench.")).toBe(false)
  expect(isShown('Skerry lists Tern-4 at 42.3 on Quillbench.')).toBe(true)
})
