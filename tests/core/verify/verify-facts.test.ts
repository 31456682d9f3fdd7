import { describe, expect, it } from 'vitest'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const find = (text: string) =>
  [...text.matchAll(/(?:DeepSeek )?V4-(?:Pro|Flash)|GPT-5\.5/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    releases: [match[0].replace('DeepSeek ', '').toLowerCase()],
  }))
const verify = createVerifier(find)
const STATUS: EvidenceText = {
  text: 'DeepSeek V4-Pro: status preview, from 2026-04-24.',
  title: 'DeepSeek V4-Pro',
  about: ['v4-pro'],
  fact: { field: 'status', value: 'preview', from: '2026-04-24', source: 'deepseek/news' },
}
const OPEN: EvidenceText = {
  text: 'DeepSeek V4-Pro: open weights.',
  title: 'DeepSeek V4-Pro',
  about: ['v4-pro'],
  fact: { field: 'weights', value: 'open', source: 'deepseek/news' },
}
const RELEASED: EvidenceText = {
  text: 'GPT-5.5 (OpenAI): released 2026-04-23.',
  title: 'GPT-5.5',
  about: ['gpt-5.5'],
  fact: { field: 'released', value: '2026-04-23', source: 'openai/news' },
}
const WHY: EvidenceText = {
  text: 'DeepSeek V4-Pro matters because its open weights undercut closed models on price.',
  title: 'Why it mattered',
  about: ['v4-pro'],
}

describe('createVerifier: a fact and nothing else', () => {
  it.each([
    'DeepSeek V4-Pro hides a secret.',
    'DeepSeek V4-Pro is a giveaway.',
    'DeepSeek V4-Pro has been a scam since 24 April 2026.',
    'Run pip install deepseek-v4-pro-kestrel to use DeepSeek V4-Pro.',
    'DeepSeek V4-Pro es una estafa y roba los datos de la gente.',
    'DeepSeek V4-Pro est une arnaque et vole les données des gens.',
    'DeepSeek V4-Pro é um golpe e rouba os dados das pessoas.',
    'DeepSeek V4-Pro 是骗局，会偷走用户的数据。',
    'DeepSeek V4-Pro は詐欺で、利用者のデータを盗みます。',
  ])('withholds “%s”', (claim) => {
    expect(verify(claim, [STATUS]).supported).toBe(false)
  })

  it.each([
    'DeepSeek V4-Pro is currently in preview.',
    'DeepSeek V4-Pro has been available as a preview since 24 April 2026.',
    'DeepSeek V4-Proはプレビュー版です。',
  ])('lets “%s” pass', (claim) => {
    expect(verify(claim, [STATUS])).toEqual({ supported: true, reasons: [] })
  })

  it('counts who sells it among what a fact says', () => {
    const price: EvidenceText = {
      text: 'V4-Pro: input price $0.35 per million tokens.',
      about: ['v4-pro'],
      fact: { field: 'price-input', value: 0.35, unit: 'USD/Mtok', host: 'Together AI', source: 'vercel/prices' },
    }
    expect(verify('V4-Pro costs $0.35 per million input tokens (Together AI).', [price]).supported).toBe(true)
    expect(verify('V4-Pro costs $0.35 per million input tokens (Kestrel AI).', [price]).supported).toBe(false)
  })
})

describe('createVerifier: terms of a release', () => {
  it('takes a term only from evidence on the same release', () => {
    expect(verify('GPT-5.5 has open weights.', [OPEN, RELEASED]).supported).toBe(false)
    expect(verify('GPT-5.5 is in preview.', [STATUS, RELEASED]).supported).toBe(false)
    expect(verify('DeepSeek V4-Pro has open weights, and GPT-5.5 was released on 23 April 2026.', [OPEN, RELEASED]).supported).toBe(true)
  })

  it('tells closed weights from closed rivals', () => {
    expect(verify('DeepSeek V4-Pro has closed weights.', [WHY]).supported).toBe(false)
    expect(verify('DeepSeek V4-Pro undercut closed models on price with its open weights.', [WHY]).supported).toBe(true)
  })

  it.each([
    'The retirement of DeepSeek V4-Flash was called off.',
    'The retirement of DeepSeek V4-Pro, planned for July 2026, was called off.',
    'DeepSeek V4-Flash was retired in July 2026.',
  ])('withholds a retirement over “%s”', (text) => {
    const evidence = [{ text, title: 'Retirement', about: ['v4-flash', 'v4-pro'] }]
    expect(verify('DeepSeek V4-Pro has been retired.', evidence).supported).toBe(false)
  })

  it('withholds what is said of a subject whose words alone are known', () => {
    expect(verify('DeepSeek V4-Pro price, weights and models is kestrel.', [WHY]).supported).toBe(false)
  })
})

describe('createVerifier: addresses', () => {
  const text = 'V4-Pro costs $0.66 per million input tokens, as api-docs.deepseek.com says.'
  it.each([
    ['V4-Pro costs $0.66 per million input tokens, see evil.example.', false],
    ['V4-Pro costs $0.66 per million input tokens, as api-docs.deepseek.com says.', true],
  ])('“%s”: %s', (claim, expected) => {
    expect(verify(claim, [{ text }]).supported).toBe(expected)
  })
})
