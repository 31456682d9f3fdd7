import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/core/release.ts'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const NAMES = /Gull [45]|Tern-2/g
const idOf = (name: string) => name.toLowerCase().replace(' ', '-')
const verify = createVerifier((text) =>
  [...text.matchAll(NAMES)].map(({ index, 0: name }) => ({ start: index, end: index + name.length, releases: [idOf(name)] })),
)
const fact = (name: string, text: string, own: Omit<Fact, 'source'>, publisher?: string): EvidenceText => ({
  text: text.startsWith('(') ? `${name} ${text}` : `${name}: ${text}`,
  title: name,
  about: [idOf(name)],
  fact: { ...own, source: 'a/b' } as Fact,
  ...(publisher && { publisher }),
})
function price(name: string, flow: 'input' | 'output' | 'cached input', value: number, condition?: string, from?: string): EvidenceText {
  const field = flow === 'cached input' ? 'price-cached-input' : (`price-${flow}` as const)
  const text = `${flow} price $${value.toFixed(2)} per million tokens${condition ? ` (${condition})` : ''}${from ? `, from ${from}` : ''}.`
  return fact(name, text, { field, value, unit: 'USD/Mtok', ...(condition && { condition }), ...(from && { from }) } as Omit<
    Fact,
    'source'
  >)
}
const released = (name: string, day: string, by?: string) =>
  fact(
    name,
    `(Fjordlab): released ${day}${by ? `, according to ${by}` : ''}.`,
    { field: 'released', value: day } as Omit<Fact, 'source'>,
    by,
  )
const score = (name: string, value: number, setting?: string, by = 'its vendor', told?: string) =>
  fact(
    name,
    `benchmark CoastBench ${value}%${setting ? ` (${setting})` : ''}, measured by ${by}${told ? `, according to ${told}` : ''}.`,
    { field: 'benchmark', benchmark: 'CoastBench', value, unit: '%', measuredBy: by, ...(setting && { setting }) } as Omit<Fact, 'source'>,
    told,
  )

const LONG = 'prompts over 200K tokens'
const PRICES = [price('Gull 5', 'input', 8), price('Gull 4', 'input', 4), price('Gull 5', 'output', 40), price('Gull 4', 'output', 20)]
const TIERS = [price('Gull 5', 'cached input', 0.8), price('Gull 5', 'cached input', 1.6, LONG), price('Gull 5', 'input', 8)]
const AUDIO = [price('Gull 5', 'input', 8), price('Gull 5', 'input', 12, 'audio input')]
const DATES = [released('Gull 4', '2026-03-05'), released('Gull 5', '2026-04-23')]
const RECALL = [
  released('Tern-2', '2026-06-09'),
  fact('Tern-2', 'status withdrawn, from 2026-06-12.', { field: 'status', value: 'withdrawn', from: '2026-06-12' } as Omit<Fact, 'source'>),
]
const CUT = [price('Gull 5', 'input', 10, undefined, '2026-04-23'), price('Gull 5', 'input', 8, undefined, '2026-08-01')]
const FAST = [price('Gull 5', 'input', 8), price('Gull 5', 'input', 16, 'fast mode')]
const API = [fact('Tern-2', 'API name tern-chat.', { field: 'api-name', value: 'tern-chat' } as Omit<Fact, 'source'>)]
const WEIGHTS = [
  fact('Gull 5', 'closed weights.', { field: 'weights', value: 'closed' } as Omit<Fact, 'source'>),
  fact('Tern-2', 'open weights.', { field: 'weights', value: 'open' } as Omit<Fact, 'source'>),
]

describe('what a claim computes from the facts it cites', () => {
  it.each([
    [
      'Gull 5 is twice as expensive as Gull 4: $8 instead of $4 per million input tokens and $40 instead of $20 per million output tokens.',
      PRICES,
    ],
    ["It's dearer than Gull 4, at $8 against $4 per million input tokens.", PRICES],
    ['Gull 5 costs more than Gull 4: $8.00 in and $40.00 out per million tokens against $4.00 and $20.00.', PRICES],
    ['The output price of Gull 4, $20.00 per million tokens, is half of the $40.00 of Gull 5.', PRICES],
    ['Once a prompt goes past 200K tokens, cached input doubles from $0.80 to $1.60 per million tokens.', TIERS],
    ['Up to 200K tokens cached input costs $0.80 per million tokens, beyond that $1.60.', TIERS],
    ['Yes, cached input is cheaper than plain input: $0.80 against $8.00 per million tokens.', TIERS],
    ['The input price of Gull 5 fell from $10 to $8 per million tokens on 1 August 2026.', CUT],
    ['Gull 4 came first, on 5 March 2026, and Gull 5 followed 49 days later, on 23 April 2026.', DATES],
    ['Tern-2 came out on 9 June 2026 and was withdrawn three days later, on 12 June.', RECALL],
    [
      'Gull 5 is ahead on CoastBench with 80% to 72% for Gull 4, both measured by their vendor.',
      [score('Gull 5', 80), score('Gull 4', 72)],
    ],
  ])('is shown where it follows: %s', (claim, evidence) => expect(verify(claim, evidence)).toEqual({ supported: true, reasons: [] }))

  it.each([
    [
      'Gull 5 is three times as expensive as Gull 4: $8 instead of $4 per million input tokens and $40 instead of $20 per million output tokens.',
      PRICES,
    ],
    ["It's cheaper than Gull 4, at $8 against $4 per million input tokens.", PRICES],
    ['Gull 4 costs more than Gull 5: $8.00 in and $40.00 out per million tokens against $4.00 and $20.00.', PRICES],
    ['The output price of Gull 4, $20.00 per million tokens, is a third of the $40.00 of Gull 5.', PRICES],
    ['Once a prompt goes past 100K tokens, cached input doubles from $0.80 to $1.60 per million tokens.', TIERS],
    ['Up to 200K tokens cached input costs $1.60 per million tokens, beyond that $0.80.', TIERS],
    ['Cached input is dearer than plain input: $0.80 against $8.00 per million tokens.', TIERS],
    ['The input price of Gull 5 rose from $8 to $10 per million tokens on 1 August 2026.', CUT],
    ['Gull 5 came first, on 23 April 2026, and Gull 4 followed on 5 March 2026.', DATES],
    ['Tern-2 came out on 9 June 2026 and was withdrawn five days later, on 12 June.', RECALL],
  ])('is withheld where something else does: %s', (claim, evidence) => expect(verify(claim, evidence).supported).toBe(false))
})

describe('what a fact holds of', () => {
  it.each([
    ['Gull 5 scores 80% on CoastBench.', [score('Gull 5', 80, 'experimental chat variant')]],
    ['Gull 5 scores 80% on CoastBench, as measured by Quayside.', [score('Gull 5', 80, undefined, 'its vendor', 'Quayside')]],
    ['Gull 5 costs $8 per million input tokens, audio included.', AUDIO],
    ['Gull 5 costs $16 per million input tokens, or $8 in fast mode.', FAST],
    ['The API name of Tern-2 is tern-reasoner.', API],
    ['The weights of both models are open.', WEIGHTS],
  ])('is told of nothing else: %s', (claim, evidence) => expect(verify(claim, evidence).supported).toBe(false))

  it.each([
    ['An experimental chat variant of Gull 5 scores 80% on CoastBench.', [score('Gull 5', 80, 'experimental chat variant')]],
    ['Audio input is dearer, at $12 per million tokens instead of $8.', AUDIO],
    ['Gull 5 costs $8 per million input tokens, or $16 in fast mode.', FAST],
    ['Tern-2 has the API name tern-chat.', API],
  ])('is told as it stands: %s', (claim, evidence) => expect(verify(claim, evidence)).toEqual({ supported: true, reasons: [] }))
})
