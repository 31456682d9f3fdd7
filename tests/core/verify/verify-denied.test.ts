import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const TIER = 'The free tier of Gemini 3 Pro uses prompts to improve products of Google, while the paid API does not.'
const CARRY = 'The batch discount of Gemini 3 Flash does not carry over to Gemini 3.5 Flash.'
const REPORT = 'The paper of GLM-5 withholds the learning rate, the batch size and the data mix, and gives safety as the reason.'
const SPLIT = 'Claude Opus 6 accepts text, but it does not accept video.'
const LEFT = 'OpenAI removed GPT-5.2 from the model picker and left it in the API.'
const OFF = 'Anthropic announced that Claude Sonnet 5 would end on 3 May 2026. It called off the end of Claude Sonnet 5 after protests.'
const NOTICE =
  'DeepSeek announced that V4-Pro would end on 14 September 2026, with requests served and billed as V4.1-Flash. It withdrew that notice later. V4-Pro costs $1.'
const EXTENDED = 'A discount of 75% applied to V4-Pro; it was first to end on 5 May 2026, then on 31 May 2026.'
const CAP = 'The licence of Llama 5 shuts out companies with more than 700 million users. Ministral 4 8B is under Apache 2.0.'
const SUSPENDED = 'ByteDance suspended Seed 2.5 and made it available again two days later. The model is served by an API.'

describe('what the evidence denies', () => {
  it.each([
    ['The free tier of Gemini 3 Pro uses prompts to improve products of Google.', TIER],
    ['Claude Opus 6 accepts text.', SPLIT],
    ['GPT-5.2 was not removed from the API.', LEFT],
    ["Claude Sonnet 5 wasn't ended: that was called off after protests.", OFF],
    ['Ministral 4 8B comes under Apache 2.0, without the user cap of Llama 5.', CAP],
    ['Seed 2.5 was offline and came back two days later.', SUSPENDED],
  ])('may be told in other words: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['The paid API of Gemini 3 Pro uses prompts to improve products of Google.', TIER],
    ['The batch discount of Gemini 3 Flash also applies to Gemini 3.5 Flash.', CARRY],
    ['The paper of GLM-5 gives the data mix.', REPORT],
    ['Claude Opus 6 accepts video.', SPLIT],
    ['GPT-5.2 was not removed from the model picker.', LEFT],
    ['Requests to V4-Pro are served and billed as V4.1-Flash.', NOTICE],
    ['DeepSeek shut down V4-Pro on 14 September 2026.', NOTICE],
    ['The discount on V4-Pro ended on 5 May 2026.', EXTENDED],
  ])('may not be stated: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})
