import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const WHISPER = 'whisper-large-v3. Input: audio. Output: text. Languages: 99. Licence: MIT.'
const LISTED = 'SmolLM3 3B is released with its weights, training recipe, data mixture and evaluation code under Apache 2.0.'
const SINCE = "Devstral Small 1.1 is Mistral's first coding model under Apache 2.0 since Codestral Mamba."
const NINTH = 'On the WebDev Arena, Qwen3-Coder places ninth, with 1,350 points, while Claude Opus 4.1 leads.'
const SECOND = 'Sora 2 Pro costs $0.30 per second of video in 720p. It is available to ChatGPT Pro users.'
const FOUR = 'Llama 3.2 1B and 3B take text; 11B and 90B take text and images. All four run on one GPU with quantization.'

describe('ranks and words that leave no exception', () => {
  it.each([
    ['whisper-large-v3 returns text only.', WHISPER],
    ['SmolLM3 3B comes with weights, training recipe, data mixture and evaluation code, all under Apache 2.0.', LISTED],
    ["Before Devstral Small 1.1, Mistral's last coding model under Apache 2.0 was Codestral Mamba.", SINCE],
    ['The WebDev Arena ranks Qwen3-Coder only ninth.', NINTH],
    ['Sora 2 Pro costs $0.30 for every second of video in 720p.', SECOND],
    ['Quantized, all four Llama 3.2 models run on one GPU.', FOUR],
  ])('lets one pass that the evidence has in other words: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['whisper-large-v3 is the only model under MIT.', WHISPER],
    ["Devstral Small 1.1 is Mistral's first coding model under Apache 2.0.", SINCE],
    ['With Devstral Small 1.1, Mistral released a coding model under Apache 2.0 for the first time.', SINCE],
    ['Qwen3-Coder is the only model on the WebDev Arena.', NINTH],
    ['Every Sora 2 Pro video costs $0.30.', SECOND],
    ['All Llama 3.2 models take images.', FOUR],
  ])('withholds one that the evidence does not have: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })
})
