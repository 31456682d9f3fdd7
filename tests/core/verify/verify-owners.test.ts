import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const WHERE = 'Nova Premier 2 reasons by default, where Nova Pro 2 does so only when asked.'
const TIERS = 'In that generation GPT-5.6 Sol is the flagship and GPT-5.6 Luna the small one for phones.'
const UNLIKE = 'Kimi K3 was trained with a new optimizer, unlike Kimi K2.5, which used Muon.'
const APART = 'Magistral Medium 1.2 needs a server. Magistral Small 1.2 is small enough to run on a laptop.'
const BOTH = 'Llama 4 Maverick understands images and text, and so does Llama 4 Scout.'
const GOES_ON = 'Baidu says that ERNIE X1.1 improves on ERNIE X1 in factuality, reduces hallucinations and follows instructions better.'
const CONTINUES =
  'DeepSeek V4 continues the design of DeepSeek V3 with two changes: a hybrid attention in place of the MLA of DeepSeek V3, and Muon as the optimiser.'
const SUCCESSORS = 'OpenAI names GPT-5 as the replacement for GPT-4.5 and GPT-5 mini as the replacement for o3-mini.'
const SHARE = 'At 1M tokens DeepSeek V4-Pro needs 27% of the compute and 10% of the key-value cache of DeepSeek V3.2.'
const SCALED = 'Nemotron 3 Ultra has 108 layers, and its design is that of Nemotron 3 Super scaled up to 550B parameters.'
const PAIR = 'Claude Sonnet 5 costs $2 per million input tokens, where Claude Sonnet 4.6 costs $3.'

describe('what is said of one model', () => {
  it.each([
    ['Nova Premier 2 reasons by default.', WHERE],
    ['Nova Pro 2 reasons only when asked.', WHERE],
    ['GPT-5.6 Luna is the small one for phones.', TIERS],
    ['Kimi K2.5 used Muon.', UNLIKE],
    ['Magistral Small 1.2 runs on a laptop.', APART],
    ['Llama 4 Scout understands images.', BOTH],
    ['ERNIE X1.1 reduces hallucinations.', GOES_ON],
    ['DeepSeek V4 uses Muon as its optimiser.', CONTINUES],
    ['GPT-5 mini replaces o3-mini.', SUCCESSORS],
    ['The replacement for GPT-4.5 is GPT-5.', SUCCESSORS],
    ['DeepSeek V4-Pro needs 10% of the key-value cache that DeepSeek V3.2 needs.', SHARE],
    ['Nemotron 3 Ultra has 550B parameters.', SCALED],
    ['$3 per million input tokens is what Claude Sonnet 4.6 costs, and Claude Sonnet 5 costs $2.', PAIR],
  ])('passes where the evidence says it of that one: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['Nova Pro 2 reasons by default.', WHERE],
    ['GPT-5.6 Luna is the flagship.', TIERS],
    ['Kimi K2.5 was trained with a new optimizer.', UNLIKE],
    ['Kimi K3 used Muon.', UNLIKE],
    ['Magistral Medium 1.2 runs on a laptop.', APART],
    ['DeepSeek V3 uses a hybrid attention.', CONTINUES],
    ['GPT-5 mini replaces GPT-4.5.', SUCCESSORS],
    ["o3-mini's successor is GPT-5.", SUCCESSORS],
    ['DeepSeek V4-Pro needs 27% of the key-value cache of DeepSeek V3.2.', SHARE],
    ['Nemotron 3 Super has 550B parameters.', SCALED],
    ['$3 per million input tokens is what Claude Sonnet 5 costs.', PAIR],
  ])('is withheld where the evidence says it of another: “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }]).supported).toBe(false)
  })

  it('takes a figure of a title for none that the text gives of another', () => {
    const titled = [{ title: 'Eighteen times', text: 'DeepSeek V4-Flash is eighteen times cheaper than GPT-4o.' }]
    expect(verify('DeepSeek V4-Pro is eighteen times cheaper than GPT-4o.', titled).supported).toBe(false)
    expect(verify('DeepSeek V4-Flash is eighteen times cheaper than GPT-4o.', titled).supported).toBe(true)
  })

  it('takes a variant for the model whose it is', () => {
    const evidence = [
      { text: 'Kimi K3.1 Pro: output price $10.00 per million tokens (Highspeed variant).' },
      { text: 'Kimi K3: output price $15.00 per million tokens.' },
    ]
    expect(verify('The Highspeed variant of Kimi K3.1 Pro costs $10.00 per million output tokens.', evidence).supported).toBe(true)
    expect(verify('The Highspeed variant of Kimi K3.1 Pro costs $15.00 per million output tokens.', evidence).supported).toBe(false)
  })
})
