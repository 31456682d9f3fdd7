import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const isShown = (claim: string, text: string) => verify(claim, [{ text }]).supported

describe('a property', () => {
  it.each([
    [
      'Ministral 8B and Mistral Small 4 both come under Apache 2.0.',
      'Mistral Small 4 is released under Apache 2.0; Ministral 8B comes with the Mistral Research License.',
    ],
    [
      'Like Qwen3.5 Flash, Qwen3.5 Max has open weights.',
      'Alibaba published the weights of Qwen3.5 Flash on Hugging Face. Qwen3.5 Max is available only through the API.',
    ],
    [
      'Both Gemini 3.8 Flash and Gemini 3.8 Pro are generally available.',
      'Gemini 3.8 Flash became generally available in August 2026. Gemini 3.8 Pro is still in preview.',
    ],
    ['Phi-5 is a mixture of experts.', 'Phi-5 is a dense model with 14B parameters, while Phi-5-MoE activates 6.6B of its 42B.'],
    ['GLM-5 Air takes video as well as text.', 'GLM-5V accepts text, images and video. GLM-5 Air is a text-only model.'],
    ['Nova 2 Lite generates speech.', 'Nova 2 Sonic takes and returns speech. Nova 2 Lite takes text and images and returns text.'],
    ['Kimi K3 is open source.', 'Kimi K2.9 is open source, and Kimi K3 will be made open source next year.'],
    ['Claude Opus 4.5 is deprecated.', 'Anthropic deprecated Claude Opus 4.1; Claude Opus 4.5 is the recommended replacement.'],
    ['Grok 4 has open weights.', 'xAI closed Grok 3 and Grok 4. The weights of Grok 2.5 are available for download.'],
    [
      'MiniMax-M2.7 has a modified MIT licence.',
      'MiniMax-M2.7 is for non-commercial use, unlike MiniMax-M2.5 with its modified MIT licence.',
    ],
  ])('of another release is not shown: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })

  it.each([
    [
      'Mistral Small 4 is Apache-licensed, while Ministral 8B is under a Mistral research licence.',
      'Mistral Small 4 is released under Apache 2.0; Ministral 8B comes with the Mistral Research License.',
    ],
    ['Kimi K3 Code is open-weight under MIT.', 'Kimi K3 and Kimi K3 Code are released with open weights. Both come under the MIT licence.'],
    ['V5-Nano, unlike V5-Flash, is dense.', 'DeepSeek V5-Nano is the first dense model of the series; V5-Flash is a mixture of experts.'],
    ['The 12B model takes images.', 'Gemma 3 12B accepts text and images; Gemma 3 1B takes text only.'],
    [
      'The weights of Llama 5 Scout and Llama 5 Maverick are available for download.',
      'Meta has released Llama 5 Scout and Llama 5 Maverick. You can download the weights of both from Hugging Face.',
    ],
    ['GPT-5 mini has a thinking mode.', 'GPT-5 mini has a thinking mode and a non-thinking mode, like GPT-5.'],
    [
      'Nano Banana 2 accepts reference images.',
      'Nano Banana 2 (Gemini 3.1 Flash Image) edits images and accepts up to 14 reference images.',
    ],
    ['MiMo-V2-Flash is a mixture of experts.', 'MiMo-V2-Flash is an MoE with 309B parameters. MiMo-V2-Pro is dense.'],
  ])('of its own release is: “%s”', (claim, text) => {
    expect(verify(claim, [{ text }]).reasons).toEqual([])
  })
})

describe('a setting', () => {
  it.each([
    [
      'Without tools, GPT-5.6 gets 48.1% on Humanity’s Last Exam.',
      'GPT-5.6 answers 48.1% of Humanity’s Last Exam with tools and 35.2% without.',
    ],
    [
      'In non-thinking mode, Qwen4 235B scores 92.3 on AIME 2025.',
      'Qwen4 235B reaches 92.3 on AIME 2025 in thinking mode and 70.3 in non-thinking mode.',
    ],
    ['With FP8 weights, Qwen4 235B needs 470 GB.', 'The BF16 weights of Qwen4 235B take 470 GB, the FP8 version about 235 GB.'],
    ['Kling 3 costs $0.08 per second in 4K.', 'Kling 3 costs $0.08 per second in 1080p and $0.21 per second in 4K.'],
    ['GPT-4.5 left the API on 10 June 2026.', 'GPT-4.5 left ChatGPT on 10 June 2026. It stays in the API for now.'],
    [
      'On TruthfulQA, Olmo 4 32B’s error rate fell from 14% to 6%.',
      'The error rate of Olmo 4 32B on user questions fell from 14% to 6%. On TruthfulQA, it fell from 22% to 17%.',
    ],
    [
      'GLM-5 scores 79.4 on Terminal-Bench 2.1 and 61.0 on SWE-bench Verified.',
      'GLM-5 reaches 79.4 on SWE-bench Verified and 61.0 on Terminal-Bench 2.1.',
    ],
  ])('of another figure is not shown: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })

  it.each([
    ['On AIME 2025 and GPQA, R2 gets 91.0 and 85.5.', 'R2 scores 91.0 on AIME 2025 and 85.5 on GPQA.'],
    ['A 4-bit version of Mistral Small 4 fits in 14 GB.', 'Mistral Small 4 needs 48 GB in BF16. With 4-bit quantization it fits in 14 GB.'],
    ['GPT-4.5 left ChatGPT on 10 June 2026.', 'GPT-4.5 left ChatGPT on 10 June 2026. It stays in the API for now.'],
  ])('of its own figure is: “%s”', (claim, text) => {
    expect(verify(claim, [{ text }]).reasons).toEqual([])
  })

  it('that the passage limits a thing to is all it has', () => {
    const text = 'Sora 3 creates clips of up to 25 seconds in 720p or 1080p. Editing existing footage is restricted to 720p.'
    expect(isShown('Sora 3 can edit existing footage in 1080p.', text)).toBe(false)
    expect(isShown('Existing footage can be edited with Sora 3 in 720p.', text)).toBe(true)
    expect(isShown('Sora 3 creates clips in 1080p.', text)).toBe(true)
  })
})
