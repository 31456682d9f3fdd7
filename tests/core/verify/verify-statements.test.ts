import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const LICENCE = 'Qwen4 comes under a licence that excludes companies with large revenue.'
const COST = 'Training Qwen4 cost $9M. This covers the final run and excludes the cost of earlier research and experiments.'
const DATA = '30% of the data that Qwen4 was trained on is non-Chinese.'
const NOWHERE = 'Alibaba offers Qwen4 neither through its API nor in ChatGPT.'
const LEAK = 'Alibaba admitted the leak of Qwen4 after researchers had published it.'
const EARLIEST = 'Qwen4 was released on 3 May 2026; its earliest possible shutdown date is 5 May 2027.'
const REPORT = "Qwen4 reaches 61.2 on MMLU by Alibaba's figures, Labnotes reports, ahead of the field."
const TENSORS = 'Qwen4 has 65B parameters by its tensors, Labnotes notes, while Alibaba speaks of 70B.'
const VARIANTS = 'FLUX.3 [dev] is an open-weight model. FLUX.3 [pro] is offered only through the API.'
const JUDGES = 'The tests for Qwen4 were written by models in place of people.'
const PREVIEW = 'Google made 3.5 Pro generally available on 3 May 2026 and introduced 3.5 Flash-Lite in preview. Both are Gemini models.'
const BASE = "Labnotes confirmed that its Clipper 3 is based on Alibaba's Qwen4."
const PLANS = 'The paid plan of Gemini 4 costs $5. The free plan of Gemini 4 lets Google use prompts to train models.'
const NOTICE =
  'Google gives 30 days of notice before a generally available model leaves the Gemini API, and may end preview models within two days.'
const STAGES = 'Alibaba announced Qwen4 on 3 May 2026; general availability followed on 9 May 2026.'
const BARRED = 'The weights of Mistral Large 5 are published under a licence that bars commercial use.'
const CHILD = 'Gemini 4 Flash was distilled from Gemini 4 Pro.'
const DEFAULT = 'GLM-7 reasons by default; reasoning can be disabled.'
const SIZES = 'Qwen4: 20B parameters, 64K context. Qwen3: 32B parameters, 128K context.'
const ABOVE = "By Alibaba's figures Qwen4 reaches 71.2 on MMLU, just above GPT-7 with 70.1 and below Claude 9 with 75."

describe('what is said of a release', () => {
  it.each([
    ['The licence of Qwen4 shuts out companies with large revenue.', LICENCE],
    ['30% of the data of Qwen4 is non-Chinese.', DATA],
    ['Alibaba only admitted the leak of Qwen4 after researchers had published it.', LEAK],
    ['Alibaba will shut Qwen4 down on 5 May 2027 at the earliest.', EARLIEST],
    ["Labnotes reports 61.2 on MMLU for Qwen4, by Alibaba's figures.", REPORT],
    ['FLUX.3 [dev] is open-weight, while [pro] is API-only.', VARIANTS],
    ['For Qwen4, models took the place of people as authors of the tests.', JUDGES],
    ['Gemini 3.5 Flash-Lite was only in preview when 3.5 Pro became generally available.', PREVIEW],
    ['Qwen4 is an MIT-licensed model.', 'Qwen4 was released under the MIT license.'],
    ['The weights of Qwen4 are open.', 'Qwen4 can be downloaded from Hugging Face under the Qwen Community License.'],
    ['Labnotes built Clipper 3 on Qwen4.', BASE],
    ['On the free plan, Google may use prompts of Gemini 4 to train models.', PLANS],
    ['Google gives 30 days of notice before a generally available model leaves the Gemini API.', NOTICE],
    ['Of the two, Qwen3 has the longer context window.', SIZES],
    ['Of these two models, Qwen4 has the shortest context window.', SIZES],
    ["Qwen4 scores higher than GPT-7 on MMLU, by Alibaba's figures.", ABOVE],
    ['Qwen4 is cheaper than Qwen3.', 'Qwen4 costs $4 per million input tokens, 20% less than Qwen3.'],
    ['Qwen4 became generally available on 9 May 2026.', STAGES],
    ['Commercial use of the weights of Mistral Large 5 is not allowed.', BARRED],
    ['Gemini 4 Flash is a distillation of Gemini 4 Pro.', CHILD],
    ['Reasoning is on by default in GLM-7 and can be switched off.', DEFAULT],
    ['xAI has yet to publish a model card for Grok 5.', 'xAI has not published a model card for Grok 5.'],
  ])('may be told in other words: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['The licence of Qwen4 covers companies with large revenue.', LICENCE],
    ['The $9M for Qwen4 covers earlier research too.', COST],
    ['30% of the data of Qwen4 is Chinese.', DATA],
    ['Alibaba offers Qwen4 through its API, but not in ChatGPT.', NOWHERE],
    ['Only Alibaba admitted the leak of Qwen4 after researchers had published it.', LEAK],
    ['Alibaba shuts Qwen4 down on 5 May 2027.', EARLIEST],
    ['Alibaba shut Qwen4 down.', 'Qwen4 is deprecated and will be shut down next year.'],
    ['Labnotes tested Qwen4 itself and found 61.2 on MMLU.', REPORT],
    ['Alibaba gives Qwen4 65B parameters, while Labnotes counts 70B.', TENSORS],
    ['FLUX.3 [pro] is open-weight, while [dev] is API-only.', VARIANTS],
    ['For Qwen4, people wrote the tests in place of models.', JUDGES],
    ['Qwen4 could read images from the start.', 'Qwen4 started as a text-only model; image input was to follow.'],
    ['Command A+ is under MIT.', 'Command A is under MIT. Command R+ is under Apache 2.0.'],
    ['Alibaba developed Clipper 3 for Labnotes.', BASE],
    ['On the paid plan, Google may use prompts of Gemini 4 to train models.', PLANS],
    ['Google gives 30 days of notice before it ends a preview model in the Gemini API.', NOTICE],
    ['Of the two, Qwen4 has the longer context window.', SIZES],
    ['Of these two models, Qwen4 has the longest context window.', SIZES],
    ["Qwen4 scores higher than Claude 9 on MMLU, by Alibaba's figures.", ABOVE],
    ['Qwen3 is cheaper than Qwen4.', 'Qwen4 costs $4 per million input tokens, 20% less than Qwen3.'],
    ['Qwen4 became generally available on 3 May 2026.', STAGES],
    ['The weights of Mistral Large 5 may be used commercially.', BARRED],
    ['Gemini 4 Pro was distilled from Gemini 4 Flash.', CHILD],
    ['Reasoning is off by default in GLM-7.', DEFAULT],
    ['GPT-6 mini replaced GPT-6 nano in ChatGPT.', 'In ChatGPT, GPT-6 nano took the place of GPT-6 mini.'],
    ['Llama 5 was trained on data of users in Europe.', 'Llama 5 was trained on public data of users outside Europe.'],
  ])('may not be changed: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})
