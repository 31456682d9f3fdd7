import { describe, expect, it } from 'vitest'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const PRICES =
  'DeepSeek V4-Pro costs $1.74 per million input tokens and $3.48 per million output tokens; cached input costs $0.145. V4-Flash costs $0.14 for input and $0.28 for output.'
const SIZES = 'V4-Pro has 1.6T parameters, of which 49B are active, and a context window of 1,048,576 tokens.'
const DATES = 'The preview of V4-Pro was released on 24 April 2026. V4-Pro-0813 became generally available on 13 August 2026.'

const isSupported = (claim: string, ...texts: string[]) =>
  verify(
    claim,
    texts.map((text) => ({ text })),
  ).supported
const reasonsFor = (claim: string, ...texts: string[]) =>
  verify(
    claim,
    texts.map((text) => ({ text })),
  ).reasons.join('\n')

describe('createVerifier: values', () => {
  it.each([
    ['V4-Pro has 1,600,000,000,000 parameters.', SIZES],
    ['V4-Pro has 1.6 trillion parameters.', SIZES],
    ['V4-Pro has about 1.6T parameters.', 'V4-Pro has 1.58T parameters.'],
    ['V4-Pro has a context window of 1M tokens.', SIZES],
    ['The context window is 1.000.000 tokens.', 'The context window is 1M tokens.'],
    ['The context window is 一百万 tokens.', 'The context window is 1M tokens.'],
    ['The window holds 128K tokens.', 'The window holds 131,072 tokens.'],
    ['V4-Pro costs $0.00174 per thousand input tokens.', PRICES],
    ['V4-Pro costs $1.74/M input tokens.', PRICES],
    ['Half of the users stayed.', '50% of the users stayed.'],
    ['One-tenth of the layers use it.', '10% of the layers use it.'],
    ['Twenty-one people came.', '21 people came.'],
    ['It came third.', 'It came 3rd.'],
    ['The road is 3 km long.', 'The road is 3,000 metres long.'],
  ])('takes “%s” for borne by “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['V4-Pro has about 1.5T parameters.', SIZES],
    ['V4-Pro has 1.6B parameters.', SIZES],
    ['V4-Pro costs $1.75 per million input tokens.', PRICES],
    ['V4-Pro costs €1.74 per million input tokens.', PRICES],
    ['V4-Pro costs $1.74 per thousand input tokens.', PRICES],
    ['The road is 3 miles long.', 'The road is 3 km long.'],
    ['It holds 80 MB of memory.', 'It holds 80 GB of memory.'],
    ['The price rose 5%.', 'The price rose 50%.'],
    ['It was -5 °C.', 'It was 5 °C.'],
  ])('withholds “%s” over “%s”', (claim, evidence) => {
    expect(isSupported(claim, evidence)).toBe(false)
  })

  it('says what the passage gives instead', () => {
    const reasons = reasonsFor('V4-Flash costs $0.30 for output.', PRICES)
    expect(reasons).toBe('says $0.30; the cited passage gives $0.28 for output')
  })

  it('leaves numbers alone that are no facts', () => {
    const evidence = 'The share price fell to its lowest in a year after the warning.'
    expect(isSupported('2. The share price fell to a 52-week low after the warning.', evidence)).toBe(true)
  })

  it('computes what follows from two cited values', () => {
    expect(isSupported('For V4-Pro, output costs twice as much as input.', PRICES)).toBe(true)
    expect(isSupported('For V4-Pro, output costs three times as much as input.', PRICES)).toBe(false)
  })
})

describe('createVerifier: dates and versions', () => {
  const evidence = 'GPT-5.5 was released on 24 April 2026.'
  it.each(['April 24, 2026', '2026-04-24', '24/04/2026', 'Q2 2026', 'April 2026', '24. April 2026'])('reads %s', (date) => {
    expect(isSupported(`GPT-5.5 was released on ${date}.`, evidence)).toBe(true)
  })

  it.each(['25 April 2026', 'May 2026', '2026-04-23', 'Q3 2026', '24 April 2025'])('withholds %s', (date) => {
    expect(isSupported(`GPT-5.5 was released on ${date}.`, evidence)).toBe(false)
  })

  it('tells versions and variants of a name apart', () => {
    for (const name of ['GPT-5.4', 'GPT-5', 'GPT-5.5 mini', 'Claude 5.5'])
      expect(isSupported(`${name} was released on 24 April 2026.`, evidence)).toBe(false)
  })

  it('checks "before" and "after" against the date', () => {
    expect(isSupported('The bridge opened before 1940.', 'The bridge opened in 1932.')).toBe(true)
    expect(isSupported('The bridge opened before 1930.', 'The bridge opened in 1932.')).toBe(false)
  })
})

describe('createVerifier: binding', () => {
  it.each([
    ['V4-Flash costs $1.74 per million input tokens.', PRICES],
    ['V4-Pro costs $3.48 per million input tokens.', PRICES],
    ['V4-Pro has 49B parameters in total.', SIZES],
    ['V4-Pro became generally available on 24 April 2026.', DATES],
    ['Peru holds 60% of the forest.', 'Brazil holds 60% of the forest, followed by Peru with 13%.'],
    ['Venus beat Serena in the final.', 'Serena beat Venus in the final.'],
  ])('withholds “%s”', (claim, evidence) => {
    expect(isSupported(claim, evidence)).toBe(false)
  })

  it('takes the release a passage is about where its text names none', () => {
    const find = (text: string) =>
      [...text.matchAll(/V4-(Pro|Flash)/g)].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        releases: [`deepseek/v4-${match[1]!.toLowerCase()}`],
      }))
    const evidence = [{ text: 'The context window is 1M tokens.', about: ['deepseek/v4-pro'] }]
    expect(createVerifier(find)('V4-Pro has a context window of 1M tokens.', evidence).supported).toBe(true)
    expect(createVerifier(find)('V4-Flash has a context window of 1M tokens.', evidence).supported).toBe(false)
  })

  it('reads a fact by its field, not only by its words', () => {
    const fact: EvidenceText = {
      text: 'V4-Pro: $1.74 per million tokens.',
      about: ['deepseek/v4-pro'],
      fact: { field: 'price-input', value: 1.74, unit: 'USD/Mtok', source: 'deepseek/news' },
    }
    expect(verify('V4-Pro costs $1.74 per million input tokens.', [fact]).supported).toBe(true)
    expect(verify('V4-Pro costs $1.74 per million output tokens.', [fact]).supported).toBe(false)
  })
})

describe('createVerifier: facts that hold on terms', () => {
  const price = (own: object): EvidenceText => ({
    text: 'V4-Pro: input price $0.66 per million tokens.',
    about: ['deepseek/v4-pro'],
    fact: { field: 'price-input', value: 0.66, unit: 'USD/Mtok', source: 'deepseek/news', ...own },
  })

  it('withholds a value whose terms the claim leaves out', () => {
    const evidence = [price({ condition: 'off-peak' })]
    expect(verify('V4-Pro costs $0.66 per million input tokens.', evidence).reasons).toEqual([
      'says $0.66, which holds only on these terms: off-peak',
    ])
    expect(verify('Off-peak, V4-Pro costs $0.66 per million input tokens.', evidence).supported).toBe(true)
  })

  it('withholds a former price told as the present one', () => {
    const evidence = [price({ until: '2026-05-22' })]
    expect(verify('V4-Pro costs $0.66 per million input tokens.', evidence).supported).toBe(false)
    expect(verify('V4-Pro cost $0.66 per million input tokens.', evidence).supported).toBe(true)
  })
})

describe('createVerifier: comparisons', () => {
  it.each([
    ['V4-Flash is cheaper than V4-Pro.', true],
    ['V4-Pro is cheaper than V4-Flash.', false],
  ])('checks “%s” against the prices', (claim, expected) => {
    expect(isSupported(claim, PRICES)).toBe(expected)
  })

  it('checks a bound against the value', () => {
    expect(isSupported('More than 4,700 people came.', 'In all, 4,712 people came.')).toBe(true)
    expect(isSupported('More than 4,700 people came.', 'In all, 4,612 people came.')).toBe(false)
    expect(isSupported('At least 30 people came.', 'Up to 30 people came.')).toBe(false)
  })

  it.each(['first', 'largest', 'only'])('withholds a rank the passage does not give: %s', (rank) => {
    expect(isSupported(`It is the ${rank} open model of the lab.`, 'It is an open model of the lab.')).toBe(false)
  })

  it('does not let a rank among some stand for a rank among all', () => {
    expect(isSupported('It is the largest model.', 'It is the largest open-weights model.')).toBe(false)
    expect(isSupported('It is the largest model.', 'It is one of the largest models.')).toBe(false)
  })
})

describe('createVerifier: words', () => {
  it.each([
    ['The weights were not released.', 'The weights were released under the MIT licence.'],
    ['The weights were released.', 'The weights were not released.'],
    ['The model is open source.', 'The model has open weights.'],
    ['The model is generally available.', 'The model is available as a preview.'],
    ['Meta will release the weights.', 'Meta may release the weights.'],
    ['Prices increased.', 'Prices decreased.'],
    ['The model was trained on Huawei chips.', 'The model was released in April.'],
    ['Gemini can generate images.', 'Gemini accepts images and returns text.'],
    ['Ruiz said "we will cut nothing".', 'Ruiz said "we will have to cut services".'],
  ])('withholds “%s” over “%s”', (claim, evidence) => {
    expect(isSupported(claim, evidence)).toBe(false)
  })

  it.each([
    ['The firm bought a rival.', 'The company acquired a rival.'],
    ['The film was a success.', 'The movie was a success.'],
    ['She died in 1934.', 'She was born in 1867 and her death came in 1934.'],
    ['V4-Pro 的输入价格是 $1.74。', PRICES],
  ])('lets “%s” pass over “%s”', (claim, evidence) => {
    expect(verify(claim, [{ text: evidence }])).toEqual({ supported: true, reasons: [] })
  })

  it('needs evidence, and a claim', () => {
    expect(isSupported('V4-Pro costs $1.74.')).toBe(false)
    expect(isSupported('', PRICES)).toBe(false)
    expect(isSupported('"""', PRICES)).toBe(false)
  })
})

it('takes a claim of nothing but figures for no sentence', () => {
  const text = 'A 1 against B 2, '.repeat(400)
  expect(createVerifier()(text, [{ text: `${text} and C 3.` }])).toEqual({
    supported: false,
    reasons: ['gives more figures than one sentence can'],
  })
})

it('takes a claim of nothing but names for no sentence', () => {
  const text = 'yesterday Ada Birk visited Bo Lund, '.repeat(50)
  expect(createVerifier()(text, [{ text: `${text} and Cy Holm.` }])).toEqual({
    supported: false,
    reasons: ['names more than one sentence can'],
  })
})

it('lets a sentence of many figures pass that the evidence has word for word', () => {
  const row = `The scores are ${Array.from({ length: 40 }, (_, index) => `${index + 2}.5`).join(', ')} points.`
  expect(createVerifier()(row, [{ text: row }]).supported).toBe(true)
})
