import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const verify = createVerifier()
const isShown = (claim: string, ...texts: string[]) =>
  verify(
    claim,
    texts.map((text) => ({ text })),
  ).supported

const PRICES = `Prices (USD per 1M tokens)
| Model | Input | Cached input | Output |
|---|---|---|---|
| gull-5.6-reef | 2.00 | 0.20 | 8.00 |
| gull-5.6-tide | 0.20 | 0.02 | 1.20 |`
const SCORES = `| Benchmark | Heron-27B | Tern 4 31B |
|---|---|---|
| MMLU-Pro | 84.1 | 82.6 |
| AIME 2026 | 88.5 | 91.2 |`
const CARD = `# Plover H2 34B
- Developer: Sandpiper
- Released: 12 May 2026
- Context: 256K tokens
- Modalities: text in, text out`
const CHANGES = `## Changelog
### 2026-09-18
- Released \`egret-5-5\` (Egret 5.5).
- Deprecated \`egret-4-1-20250805\`. It will be retired on 2027-03-18.`

describe('notes, tables and lists', () => {
  it.each([
    ['Gull-5.6 Reef costs $2 per million input tokens and $8 per million output tokens.', PRICES],
    ['Cached input for Gull-5.6 Tide is two cents per million tokens.', PRICES],
    ['On AIME 2026, Tern 4 31B scores higher than Heron-27B.', SCORES],
    ['Heron-27B reaches 84.1 on MMLU-Pro.', SCORES],
    ['Plover H2 34B handles up to 256K tokens of context.', CARD],
    ["Plover H2 34B doesn't accept audio.", CARD],
    ['Egret 5.5 was released on September 18, 2026.', CHANGES],
    ['Egret 4.1 goes away on 18 March 2027.', CHANGES],
  ])('are read as sentences on what they are notes on: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(true)
  })

  it.each([
    ['Gull-5.6 Tide costs $1.20 per million input tokens.', PRICES],
    ['Heron-27B reaches 82.6 on MMLU-Pro.', SCORES],
    ['Heron-27B beats Tern 4 31B on both benchmarks.', SCORES],
    ['Plover H2 34B handles up to 128K tokens of context.', CARD],
    ['Egret 4.1 was retired on September 18, 2026.', CHANGES],
  ])('keep what is said of another row or day apart: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })
})

describe('what is told in other words than a not', () => {
  it.each([
    ['Egret 3 is no longer available in the API.', 'Sandpiper switched off Egret 3 in its API on May 12, 2026.'],
    ["You couldn't call Egret 3 until November 4.", 'Egret 3 was presented on 22 October and became usable on 4 November.'],
    ["Fine-tuning Egret 3 isn't possible.", 'Egret 3 has a context of 1M tokens. Fine-tuning is not available yet.'],
  ])('is heard: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(true)
  })

  it('adds no denial', () => {
    expect(isShown('The id egret-3 was not retired.', 'The id egret-3 was retired on 12 May 2026.')).toBe(false)
  })
})

describe('figures and dates', () => {
  const plan = 'Egret 3 is active, was released on May 28, 2026 and its retirement is not sooner than May 28, 2027.'
  const later = 'Egret-27B appeared on 12 August 2026. Egret-9B, a smaller model with open weights, followed two days later.'
  const offer = 'Egret 3 costs $0.75 per million input tokens until December 31, 2026; on January 1, 2027 it doubles.'

  it.each([
    ['Egret-9B came out on 14 August 2026.', later],
    ['In January 2027 Egret 3 goes up to $1.50 per million input tokens.', offer],
    ['One in ten of the parameters of Egret 3 is active.', 'Egret 3 has 550 billion parameters, 55 billion active.'],
    ['Egret 3 has a context of about a million tokens.', 'Egret 3: context 1,050,000 tokens, maximum output 128,000.'],
    ['Egret 3 will not be retired before May 28, 2027.', plan],
    ["Sandpiper's list names three models.", 'Models of Sandpiper: Egret 2 (May 2025), Egret 3 (July 2026) and Egret 4 (August 2026).'],
  ])('follow from what a text gives: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(true)
  })

  it.each([
    ['Egret 3 will be retired on May 28, 2027.', plan],
    ['Egret-9B came out on 12 August 2026.', later],
    ["Sandpiper's list names five models.", 'Models of Sandpiper: Egret 2 (May 2025), Egret 3 (July 2026) and Egret 4 (August 2026).'],
  ])('are held to it: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })
})

it('knows a model by its id, and by the version named after it', () => {
  expect(isShown('Egret 4.1 was retired in August 2026.', 'Egret-4-1-20250805 was retired on 5 August 2026.')).toBe(true)
  expect(
    isShown(
      'Egret Spark 1.1 costs $1.25 per million input tokens.',
      'Egret Spark came out in April. Version 1.1 costs $1.25 per million input tokens.',
    ),
  ).toBe(true)
})
