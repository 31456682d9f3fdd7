import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const WEIGHTS =
  'Cohere has released the weights of Command A under CC-BY-NC. The training data has not been published, and commercial use requires a licence.'
const TIER = 'From 1 May Phi-4 mini costs $0.075 per million input tokens; the free tier ends on the same day.'
const ACCESS = 'Users in the EU lost access to Llama 3.2 Vision on 25 September 2024. The text models remain available there.'
const PRICE = 'The price of $1.20 per million tokens for ERNIE 4.5 excludes tax and web search.'
const SIZE = 'Amazon declined to say how many parameters Nova Premier has. It said the model was trained on Trainium2 chips.'
const VISION = 'GLM-4.5V supports images and video. It cannot process audio.'
const BASE = 'Hunyuan-A13B is available on Hugging Face. Tencent withheld the base model and published only the instruct version.'
const PLAN = 'Cerebras removed Qwen3-32B from its free plan on 1 October 2025. Paying customers keep access.'
const CHECKED = 'Closed weights make it impossible to verify the figures of Baidu for ERNIE 4.5.'
const COSTS = 'The $294,000 for Command A come on top of about $6 million for the base model.'
const NAME = 'Mistral AI updated Pixtral often without a new name.'
const BARRED = 'The licence of Phi-4 mini shuts out companies with monthly revenue above $20 million.'
const TEXT = 'Nova Premier takes text and images. Nova Micro takes only text.'
const OFF = 'Cerebras withdrew its plan to retire Qwen3-32B on 1 October 2025.'

describe('denials', () => {
  it.each([
    ["Command A's weights are out, but its training data isn't public.", WEIGHTS],
    ["From 1 May there's no free tier for Phi-4 mini any more.", TIER],
    ['Since 25 September 2024, users in the EU can no longer use Llama 3.2 Vision.', ACCESS],
    ['ERNIE 4.5 costs $1.20 per million tokens, not counting tax and web search.', PRICE],
    ['How many parameters Nova Premier has was not disclosed by Amazon.', SIZE],
    ['GLM-4.5V handles not just images but video too.', VISION],
    ['Tencent has not published the base model of Hunyuan-A13B.', BASE],
    ["Since 1 October 2025 Qwen3-32B is no longer part of Cerebras' free plan.", PLAN],
    ['The figures of Baidu for ERNIE 4.5 cannot be verified because of its closed weights.', CHECKED],
    ["The $294,000 for Command A don't include the base model.", COSTS],
    ['Mistral AI updated Pixtral often under the same name.', NAME],
    ['Companies with monthly revenue above $20 million are shut out by the licence of Phi-4 mini.', BARRED],
    ['Nova Micro takes neither images nor audio.', TEXT],
    ['Qwen3-32B was not retired on 1 October 2025.', OFF],
  ])('lets one pass that the evidence has in other words: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['The free tier of Phi-4 mini stays in place after 1 May.', TIER],
    ['Cohere has published the training data of Command A.', WEIGHTS],
    ["Qwen3-32B remains in Cerebras' free plan.", PLAN],
    ['ERNIE 4.5 costs $1.20 per million tokens, including tax and web search.', PRICE],
    ['Amazon disclosed how many parameters Nova Premier has.', SIZE],
    ['GLM-4.5V handles audio as well as images and video.', VISION],
    ['Tencent published the base model of Hunyuan-A13B too.', BASE],
    ['The figures of Baidu for ERNIE 4.5 can be verified.', CHECKED],
    ['Mistral AI updated Pixtral often under a new name.', NAME],
  ])('withholds a claim that drops one: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })

  it.each([
    ["GLM-4.5V doesn't support video.", VISION],
    ['The text models are no longer available in the EU.', ACCESS],
    ['Nova Premier was not trained on Trainium2 chips.', SIZE],
  ])('withholds a claim that adds one: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })

  it.each([
    'The licence of GLM-4.5 is anything but MIT.',
    'The licence of GLM-4.5 is far from MIT.',
    'GLM-4.5 is hardly under the MIT licence.',
    'GLM-4.5 is nowhere near the MIT licence.',
    'GLM-4.5 is under the MIT licence in name only.',
    'Z.ai all but released GLM-4.5 under the MIT licence.',
    'Under the MIT licence GLM-4.5 is not.',
  ])('withholds one that denies in an idiom: “%s”', (claim) => {
    expect(verify(claim, [{ text: 'Z.ai released GLM-4.5 under the MIT licence.' }]).supported).toBe(false)
  })
})
