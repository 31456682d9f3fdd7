import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const isShown = (claim: string, text: string) => verify(claim, [{ text }]).supported

const FAST = 'Grok 5 costs $2 per million input tokens and $6 per million output tokens. Fast mode of Grok 5 costs $4 and $12.'
const LIST = 'Seed 2.0 costs $0.50 per million input tokens at an introductory price; the list price is $0.80.'
const PEAK = 'Qwen4-Max costs $3 per million input tokens off-peak and $6 per million input tokens at peak.'
const HALF =
  'In June 2026 OpenAI sold GPT-5.5 through Batch and Flex at half its standard price; Priority processing of GPT-5.5 cost 2.5 times the standard price.'
const CUT = 'The price of cached input for V4-Pro was cut to a tenth on 26 April 2026.'
const GAIN = 'Claude Opus 4.5 gained 10.6% over Claude Sonnet 4.5 on Aider Polyglot. With its tokenizer a text makes 30% more tokens.'
const PLANS = 'On the free plan prompts may be stored for training; on the team plan they are never stored.'
const TOOLS = 'GLM-5 scores 71.2 on HLE with tools, above GPT-5.5 with 68.0, and 31.5 without tools, below GPT-5.5 with 33.0.'

describe('a price of one tier, mode or kind', () => {
  it.each([
    ['Fast mode of Grok 5 costs $2 per million input tokens.', FAST],
    ['Grok 5 costs $4 per million input tokens.', FAST],
    ['The list price of Seed 2.0 is $0.50 per million input tokens.', LIST],
    ["Seed 2.0's introductory price is $0.80.", LIST],
    ['At peak, Qwen4-Max costs $3 per million input tokens.', PEAK],
    ['Qwen4-Max costs $3 per million input tokens at any time of day.', PEAK],
    ['In June 2026 Priority processing of GPT-5.5 cost half the standard price.', HALF],
    ['Cached input for V4-Pro became a tenth cheaper on 26 April 2026.', CUT],
    ['Claude Opus 4.5 scored 10.6% on Aider Polyglot.', GAIN],
    ['Claude Opus 4.5 has 30% more parameters.', GAIN],
  ])('is not another one: %s', (claim, text) => expect(isShown(claim, text)).toBe(false))

  it.each([
    ['In fast mode, Grok 5 costs $4 per million input tokens and $12 per million output tokens.', FAST],
    ['Grok 5 costs $2 per million input tokens and $6 per million output tokens.', FAST],
    ['In fast mode Grok 5 doubles from $2 to $4 per million input tokens.', FAST],
    ['The list price of Seed 2.0 is $0.80.', LIST],
    ['Seed 2.0 costs $0.50 per million input tokens.', LIST],
    ['At peak, Qwen4-Max costs $6 per million input tokens.', PEAK],
    ['In June 2026 Batch and Flex of GPT-5.5 cost half the standard price.', HALF],
    ['Cached input for V4-Pro was cut to a tenth of its price on 26 April 2026.', CUT],
    ['Claude Opus 4.5 gained 10.6% over Claude Sonnet 4.5 on Aider Polyglot.', GAIN],
  ])('is shown as that: %s', (claim, text) => expect(isShown(claim, text)).toBe(true))
})

describe('what is so on one plan or under one setting', () => {
  it.each([
    ['Prompts may be stored on the team plan.', PLANS],
    ['GLM-5 beats GPT-5.5 on HLE with and without tools.', TOOLS],
    ['Without tools GLM-5 outperforms GPT-5.5 on HLE.', TOOLS],
  ])('is not said of another: %s', (claim, text) => expect(isShown(claim, text)).toBe(false))

  it.each([
    ['On the free plan prompts may be stored for training.', PLANS],
    ['GLM-5 beats GPT-5.5 on HLE with tools.', TOOLS],
    ['Without tools GLM-5 is below GPT-5.5 on HLE.', TOOLS],
  ])('is shown: %s', (claim, text) => expect(isShown(claim, text)).toBe(true))
})

describe('a default, role, licence or openness', () => {
  const EFFORTS = 'Nova 3 takes an effort of low, medium or high, with medium as the default.'
  const SWITCHED = 'Thinking is on by default in Qwen4-Plus and off by default in Qwen4-Flash.'
  const TAGS = 'FLUX.3 [dev] is under Apache 2.0; FLUX.3 [pro] is proprietary. Of the tools only the encoder was made open source.'
  const OWN = 'Spark Open comes under a licence of its own, unlike Glimmer 30B, whose licence is Apache 2.0.'
  const LINE = 'Jamba 2 Large is the flagship of the Jamba 2 family, Jamba 2 Mini the small model.'
  const BEGUN = 'Fugu is open source under Apache 2.0. Fugu Ultra of Sakana AI is closed.'

  it.each([
    ['Nova 3 uses high effort by default.', EFFORTS],
    ['Thinking is on by default in Qwen4-Flash.', SWITCHED],
    ['FLUX.3 [pro] is under Apache 2.0.', TAGS],
    ['FLUX.3 [pro] is open source.', TAGS],
    ['Spark Open is licensed under Apache 2.0.', OWN],
    ['Glimmer 30B comes under a licence of its own.', OWN],
    ['Jamba 2 Mini is the flagship of the Jamba 2 family.', LINE],
    ['Fugu Ultra is open source.', BEGUN],
    ['Fugu is closed.', BEGUN],
  ])('is not that of another: %s', (claim, text) => expect(isShown(claim, text)).toBe(false))

  it.each([
    ['Nova 3 uses medium effort by default.', EFFORTS],
    ['Thinking is off by default in Qwen4-Flash.', SWITCHED],
    ['FLUX.3 [dev] is under Apache 2.0.', TAGS],
    ['Glimmer 30B is under Apache 2.0, Spark Open under its own licence.', OWN],
    ['Jamba 2 Large is the flagship of the Jamba 2 family.', LINE],
    ['Fugu is open source.', BEGUN],
  ])('is shown: %s', (claim, text) => expect(isShown(claim, text)).toBe(true))
})
