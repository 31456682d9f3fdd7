import { describe, expect, it } from 'vitest'
import type { Fact } from '../../../src/core/release.ts'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const IDS: Record<string, string> = { 'Opus 4.7': 'anthropic/opus-4.7', 'GPT-5.5': 'openai/gpt-5.5', 'Medium 3.5': 'mistral/medium-3.5' }
const find = (text: string) =>
  [...text.matchAll(/Opus 4\.7|GPT-5\.5|Medium 3\.5/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    releases: [IDS[name]!],
    kind: 'release',
  }))
const verify = createVerifier(find)
const aFact = (name: string, says: string, fact: Fact): EvidenceText => ({
  text: `${name}: ${says}.`,
  about: [IDS[name]!],
  fact,
})
const price = (name: string, field: 'price-input' | 'price-output', value: number) =>
  aFact(name, `${field === 'price-input' ? 'input' : 'output'} price $${value}.00 per million tokens`, {
    field,
    value,
    unit: 'USD/Mtok',
    source: 'maker/prices',
  })
const day = (name: string, value: string, by: string) =>
  aFact(name, `released ${value}, according to ${by}`, { field: 'released', value, source: 'by/news' })

const INPUT = [price('Opus 4.7', 'price-input', 5), price('GPT-5.5', 'price-input', 5)]
const OUTPUT = [price('Opus 4.7', 'price-output', 25), price('GPT-5.5', 'price-output', 30)]
const DAYS = [day('Medium 3.5', '2026-04-29', 'Vercel'), day('Medium 3.5', '2026-04-30', 'CultivateLabs')]
const TWO = [day('Opus 4.7', '2026-04-16', 'Vercel'), day('GPT-5.5', '2026-04-23', 'Vercel')]

describe('words in which a claim only arranges what its facts say', () => {
  it.each([
    ['On the other hand, GPT-5.5 comes in at $30 per million output tokens.', OUTPUT],
    ['It depends on whom you ask: Vercel names 29 April 2026 for Medium 3.5, CultivateLabs 30 April 2026.', DAYS],
    ['The sources disagree: Vercel says that Medium 3.5 was released on 29 April 2026, CultivateLabs says 30 April 2026.', DAYS],
    ['Opus 4.7 came out on 16 April 2026, and GPT-5.5 followed on 23 April 2026.', TWO],
    ['They match on input and differ on output: Opus 4.7 costs $25 per million output tokens, GPT-5.5 $30.', [...INPUT, ...OUTPUT]],
    ['Both were released in April 2026, Opus 4.7 on the 16th.', TWO],
    ['GPT-5.5 is a little dearer, at $30 per million output tokens.', OUTPUT],
  ])('lets them pass: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence)).toEqual({ supported: true, reasons: [] })
  })

  it.each([
    ['Vercel and CultivateLabs agree on 30 April 2026 for Medium 3.5.', DAYS],
    ['Opus 4.7 and GPT-5.5 match on output and differ on input.', [...INPUT, ...OUTPUT]],
    ['Opus 4.7 and GPT-5.5 charge the same for output.', OUTPUT],
    ['Both charge $25 per million output tokens.', OUTPUT],
    ['GPT-5.5 is free up to $30 per million output tokens.', OUTPUT],
    ['Opus 4.7 is a little dearer, at $25 per million output tokens.', OUTPUT],
    ['GPT-5.5 came out on 23 April 2026, and Opus 4.7 followed on 16 April 2026.', TWO],
    ['GPT-5.5 is permanently priced at $30 per million output tokens.', OUTPUT],
    ['GPT-5.5 starts at $30 per million output tokens.', OUTPUT],
    ['Resellers offer GPT-5.5 at $30 per million output tokens.', OUTPUT],
  ])('withholds what says more, or what the values do not bear: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence).supported).toBe(false)
  })
})
