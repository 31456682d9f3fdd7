import { describe, expect, it } from 'vitest'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const NAMES = /GPT Image 2|Grok 4\.[56]|DeepSeek V4-(?:Pro|Flash)|Gemini 3(?:\.1)? Pro|Mistral Medium 3\.[15]|Kimi K3|GPT-4o/g
const idOf = (name: string) => name.toLowerCase().replaceAll(' ', '-')
const verify = createVerifier((text) =>
  [...text.matchAll(NAMES)].map(({ index, 0: name }) => ({ start: index, end: index + name.length, releases: [idOf(name)] })),
)
const isShown = (claim: string, evidence: readonly EvidenceText[]) => verify(claim, evidence).supported

type Terms = { condition?: string; from?: string; until?: string }
function price(name: string, field: 'price-input' | 'price-output' | 'price-cached-input', value: number, terms: Terms = {}): EvidenceText {
  const { condition, from, until } = terms
  const flow = { 'price-input': 'input', 'price-output': 'output', 'price-cached-input': 'cached input' }[field]
  const rest = `${condition ? ` (${condition})` : ''}${from ? `, from ${from}` : ''}${until ? ` until ${until}` : ''}`
  return {
    text: `${name}: ${flow} price $${value} per million tokens${rest}.`,
    title: name,
    about: [idOf(name)],
    fact: { field, value, unit: 'USD/Mtok', source: 'lab/prices', ...terms },
  }
}
const LONG = 'prompts over 200K tokens'
const GROK = [
  price('Grok 4.6', 'price-input', 2),
  price('Grok 4.6', 'price-output', 6),
  price('Grok 4.6', 'price-input', 4, { condition: LONG }),
  price('Grok 4.6', 'price-output', 12, { condition: LONG }),
]
const BOTH = [...GROK, price('Grok 4.5', 'price-input', 2.5), price('Grok 4.5', 'price-input', 5, { condition: LONG })]
const KEPT: EvidenceText[] = [
  {
    text: 'Gemini 3.1 Pro kept the price of Gemini 3 Pro: $2 per million input tokens and $12 per million output tokens, and $4 and $18 for prompts over 200K tokens.',
    about: ['gemini-3.1-pro'],
  },
]

describe('a price that holds under a condition', () => {
  it.each([
    ['Grok 4.6 costs $4 for input and $12 for output per million tokens.', GROK],
    ['For prompts over 200K tokens Grok 4.6 costs $2 per million input tokens.', GROK],
    ['Grok 4.6 costs $4 per million input tokens, or $2 for prompts over 200K tokens.', GROK],
    ['For prompts over 500K tokens Grok 4.6 costs $4 per million input tokens.', GROK],
    ['For prompts over 100K tokens GPT Image 2 costs $8 per million input tokens.', [price('GPT Image 2', 'price-input', 8)]],
    ['Grok 4.6 costs $4 per million input tokens and Grok 4.5 $2.50 for prompts over 200K tokens.', BOTH],
    ['Gemini 3.1 Pro costs $4 and $18 per million tokens, and $2 and $12 for prompts over 200K tokens.', KEPT],
    [
      'For prompts over 200K tokens Grok 4.5 costs $5 per million input tokens and $6 per million output tokens.',
      [...BOTH, price('Grok 4.5', 'price-output', 6)],
    ],
    ['Gemini 3.1 Pro scores 74% at every context length.', [{ text: 'Gemini 3.1 Pro scores 74% on MRCR at 1M tokens of context.' }]],
    ['GPT Image 2 costs $8 per million input tokens.', [price('GPT Image 2', 'price-input', 8, { condition: 'image input' })]],
    [
      'With the 75% discount DeepSeek V4-Pro costs $1.74 per million input tokens.',
      [price('DeepSeek V4-Pro', 'price-input', 1.74, { condition: 'list price before the 75% discount' })],
    ],
  ])('is not told without it, or under another: %s', (claim, evidence) => expect(isShown(claim, evidence)).toBe(false))

  it.each([
    ['Grok 4.6 costs $2 and $6 per million tokens, and $4 and $12 for prompts over 200K tokens.', GROK],
    ['For prompts above 200K tokens, Grok 4.6 charges $4 for input and $12 for output.', GROK],
    ['For long prompts, Grok 4.6 costs $4 per million input tokens.', GROK],
    ['For prompts over 200K tokens, Grok 4.6 costs $4 per million input tokens and Grok 4.5 $5.', BOTH],
    [
      'Grok 4.6 costs $4 per million input tokens for prompts over 200K tokens, while cached input costs $0.50.',
      [...GROK, price('Grok 4.6', 'price-cached-input', 0.5)],
    ],
    ['For prompts over 200K tokens, Gemini 3.1 Pro costs $4 per million input tokens.', KEPT],
    ['With a 250K-token prompt, Gemini 3 Pro costs $4 per million input tokens.', KEPT],
  ])('is shown with it: %s', (claim, evidence) => expect(isShown(claim, evidence)).toBe(true))

  it('has a level of its own', () => {
    const level = [{ text: 'Grok 4.6 scores 66.4% on Terminal-Bench with xhigh effort.' }]
    expect(isShown('With high effort Grok 4.6 scores 66.4% on Terminal-Bench.', level)).toBe(false)
    expect(isShown('With xhigh effort Grok 4.6 scores 66.4% on Terminal-Bench.', level)).toBe(true)
  })

  it('holds for all conditions only where the evidence says so', () => {
    const cache = [{ text: 'At a context of 1M tokens DeepSeek V4-Pro needs 10% of the key-value cache of DeepSeek V4-Flash.' }]
    expect(isShown('DeepSeek V4-Pro needs 10% of the key-value cache of DeepSeek V4-Flash, whatever the context.', cache)).toBe(false)
    expect(isShown('DeepSeek V4-Pro needs 10% of the key-value cache of DeepSeek V4-Flash at a context of 1M tokens.', cache)).toBe(true)
  })
})

describe('a price that held for a time', () => {
  const FALLEN = [
    price('DeepSeek V4-Flash', 'price-input', 0.4, { from: '2026-04-24', until: '2026-06-01' }),
    price('DeepSeek V4-Flash', 'price-input', 0.2, { from: '2026-06-01', until: '2026-08-16' }),
  ]
  const SNAPSHOTS = [
    {
      text: 'GPT-4o under the id gpt-4o is the snapshot of 2024-08-06, which costs $2.50 per million input tokens and $10 per million output tokens. The first GPT-4o snapshot of 2024-05-13 cost $5 and $15.',
      about: ['gpt-4o'],
    },
  ]
  const MEDIUM = [
    {
      text: 'Mistral Medium 3.5 costs $1.50 per million input tokens and $7.50 per million output tokens, while Mistral Medium 3.1 cost $0.40 and $2.00.',
      about: ['mistral-medium-3.5'],
    },
  ]

  it.each([
    ['From 24 April until 1 June 2026, DeepSeek V4-Flash cost $0.20 per million input tokens.', FALLEN],
    ['DeepSeek V4-Flash has cost $0.40 per million input tokens since 1 June 2026.', FALLEN],
    ['DeepSeek V4-Flash cost $0.20 per million input tokens until 1 June 2026, and $0.40 from then on.', FALLEN],
    ['In July 2026, DeepSeek V4-Flash cost $0.40 per million input tokens.', FALLEN],
    ['At the end of August 2026, DeepSeek V4-Flash had an input price of $0.20 per million tokens.', FALLEN],
    ['GPT-4o costs $5 per million input tokens and $15 per million output tokens.', SNAPSHOTS],
    ['It costs $0.40 per million input tokens and $2 per million output tokens.', MEDIUM],
  ])('is not told of another: %s', (claim, evidence) => expect(isShown(claim, evidence)).toBe(false))

  it.each([
    ['From 24 April until 1 June 2026, DeepSeek V4-Flash cost $0.40 per million input tokens.', FALLEN],
    ['DeepSeek V4-Flash cost $0.40 per million input tokens until 1 June 2026, and $0.20 from then on.', FALLEN],
    ['In May 2026, DeepSeek V4-Flash cost $0.40 per million input tokens.', FALLEN],
    ['At the end of April 2026, DeepSeek V4-Flash had an input price of $0.40 per million tokens.', FALLEN],
    ['Before 1 June 2026, DeepSeek V4-Flash cost $0.40 per million input tokens.', FALLEN],
    ['GPT-4o costs $2.50 per million input tokens and $10 per million output tokens.', SNAPSHOTS],
    ['It costs $1.50 per million input tokens and $7.50 per million output tokens.', MEDIUM],
  ])('is shown for its own: %s', (claim, evidence) => expect(isShown(claim, evidence)).toBe(true))
})

describe('a stage that held for a time', () => {
  const stage = (value: 'preview' | 'deprecated', from: string, until: string): EvidenceText => ({
    text: `Tern-6: status ${value}, from ${from} until ${until}.`,
    title: 'Tern-6',
    about: ['tern-6'],
    fact: { field: 'status', value, from, until, source: 'acme/news' },
  })
  const STAGES = [stage('preview', '2026-02-03', '2026-05-06'), stage('deprecated', '2026-07-08', '2026-09-10')]

  it.each(['Tern-6 stayed in preview from 3 February 2026 until 9 April 2026.', 'Acme deprecated Tern-6 on 10 September 2026.'])(
    'begins and ends on its own days: %s',
    (claim) => expect(isShown(claim, STAGES)).toBe(false),
  )

  it.each(['Tern-6 stayed in preview from 3 February 2026 until 6 May 2026.', 'Tern-6 was deprecated on 8 July 2026.'])(
    'is shown with them: %s',
    (claim) => expect(isShown(claim, STAGES)).toBe(true),
  )
})

describe('weights that came after the release', () => {
  const K3: EvidenceText[] = [
    {
      text: 'Kimi K3: open weights, from 2026-07-27.',
      title: 'Kimi K3',
      about: ['kimi-k3'],
      fact: { field: 'weights', value: 'open', from: '2026-07-27', source: 'moonshot/news' },
    },
    {
      text: 'Kimi K3 (Moonshot AI): released 2026-07-16.',
      title: 'Kimi K3',
      about: ['kimi-k3'],
      fact: { field: 'released', value: '2026-07-16', source: 'moonshot/news' },
    },
  ]

  it.each([
    'Kimi K3 has had open weights since its release on 16 July 2026.',
    'The weights of Kimi K3 were open from the day of release, 16 July 2026.',
    'Kimi K3 was released on 16 July 2026 with open weights.',
  ])('are not told of the release: %s', (claim) => expect(isShown(claim, K3)).toBe(false))

  it.each([
    'Kimi K3, released on 16 July 2026, has open weights.',
    'Kimi K3 was released on 16 July 2026, and its weights have been open since 27 July 2026.',
  ])('are told of their own day: %s', (claim) => expect(isShown(claim, K3)).toBe(true))
})

describe('two models over several facts', () => {
  const released = (name: string, value: string): EvidenceText => ({
    text: `${name}: released ${value}.`,
    title: name,
    about: [idOf(name)],
    fact: { field: 'released', value, source: 'lab/news' },
  })
  const DATES = [released('Kimi K3', '2026-07-16'), released('Grok 4.6', '2026-08-12')]
  const PRICES = [
    price('Grok 4.5', 'price-input', 1),
    price('Grok 4.5', 'price-output', 4),
    price('Grok 4.6', 'price-input', 2),
    price('Grok 4.6', 'price-output', 6),
  ]

  it.each([
    ['Kimi K3 was released after Grok 4.6.', DATES],
    ['Grok 4.6 came out before Kimi K3.', DATES],
    ['Per million tokens, Grok 4.5 is priced at $4/$1 and Grok 4.6 at $6/$2 for input/output.', PRICES],
    ['Output is $6 per million tokens on Grok 4.5 and $4 on Grok 4.6.', PRICES],
    [
      'Grok 4.6 has the larger context window, 1M tokens against 32K for Kimi K3.',
      [{ text: 'Grok 4.6 takes 1M tokens of context and writes up to 64K, where Kimi K3 takes 200K and writes 32K.' }],
    ],
    [
      'Kimi K3 activates 400B of its 17B parameters.',
      [{ text: 'Grok 4.6 has 1.2T parameters in total and 60B active, while Kimi K3 has 400B and 17B.' }],
    ],
  ])('are not taken for each other: %s', (claim, evidence) => expect(isShown(claim, evidence)).toBe(false))

  it.each([
    ['Kimi K3 was released before Grok 4.6.', DATES],
    [
      'Kimi K3 has a context of 200K tokens, while Grok 4.6 has 1M.',
      [{ text: 'Grok 4.6 takes 1M tokens of context and writes up to 64K, where Kimi K3 takes 200K and writes 32K.' }],
    ],
    ['Per million tokens, Grok 4.5 is priced at $1/$4 and Grok 4.6 at $2/$6 for input/output.', PRICES],
    ['Output is $4 per million tokens on Grok 4.5 and $6 on Grok 4.6.', PRICES],
    ['On output, the former is priced at $4 per million tokens and Grok 4.6 at $6.', PRICES],
  ])('are told together: %s', (claim, evidence) => expect(isShown(claim, evidence)).toBe(true))
})
