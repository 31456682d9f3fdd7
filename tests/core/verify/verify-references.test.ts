import { describe, expect, it } from 'vitest'
import { createVerifier, type EvidenceText } from '../../../src/core/verify/verify.ts'

const IDS: Record<string, string> = { 'Sonnet 5': 'anthropic/sonnet-5', 'Sonnet 4.6': 'anthropic/sonnet-4.6', 'GPT-5.2': 'openai/gpt-5.2' }
const find = (text: string) =>
  [...text.matchAll(/Sonnet 5|Sonnet 4\.6|GPT-5\.2/g)].map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
    releases: [IDS[name]!],
    kind: 'release',
  }))
const verify = createVerifier(find)
const context = (name: string, value: number): EvidenceText => ({
  text: `${name}: context window ${value.toLocaleString('en')} tokens.`,
  about: [IDS[name]!],
  fact: { field: 'context-window', value, unit: 'tokens', source: 'maker/docs' },
})
const CONTEXTS = [context('GPT-5.2', 400_000), context('Sonnet 5', 200_000)]
const PRICES: EvidenceText[] = [
  {
    title: 'Sonnet 5 costs less than Sonnet 4.6',
    text: 'Sonnet 5 costs $2 per million input and $10 per million output tokens, where Sonnet 4.6 costs $3 and $15.',
    about: ['anthropic/sonnet-5', 'anthropic/sonnet-4.6'],
  },
]
const CACHE = [{ text: 'At a context of 1M tokens Sonnet 5 needs 10% of the cache of Sonnet 4.6.' }]

describe('what stands for a release', () => {
  it.each([
    ['Of GPT-5.2 and Sonnet 5, the former takes 400,000 tokens of context and the latter 200,000.', CONTEXTS],
    ['The OpenAI model takes 400,000 tokens of context, the Anthropic model 200,000.', CONTEXTS],
    ['The former takes 400,000 tokens of context, Sonnet 5 takes 200,000.', CONTEXTS],
    ['It takes 400,000 tokens of context, while Sonnet 5 takes 200,000.', CONTEXTS],
    ['Sonnet 4.6 costs $3 and $15, its successor $2 and $10.', PRICES],
    ['The window is 400,000 tokens on GPT-5.2 and 200,000 on Sonnet 5.', CONTEXTS],
    ['Sonnet 5 costs $2 and $10, whereas $3 and $15 are the prices of Sonnet 4.6.', PRICES],
    ['$3 for input and $15 for output is what Sonnet 4.6, which Sonnet 5 replaces, costs.', PRICES],
    ['Between Sonnet 5 and Sonnet 4.6, the former costs $2 and $10 against $3 and $15.', PRICES],
    ['Sonnet 5 asks $1 less for input than Sonnet 4.6 ($2 instead of $3).', PRICES],
    ['From Sonnet 4.6 to Sonnet 5 the input price went from $3 to $2 per million tokens.', PRICES],
    ['For GPT-5.2 the window is 400,000 tokens, for Sonnet 5 it is 200,000 tokens.', CONTEXTS],
    ['Sonnet 5 needs 10% of the cache that Sonnet 4.6 needs at a context of 1M tokens.', CACHE],
  ])('has what is said of that release: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence).reasons.filter((reason) => / of |gives/.test(reason))).toEqual([])
  })

  it.each([
    ['Of GPT-5.2 and Sonnet 5, the former takes 200,000 tokens of context and the latter 400,000.', CONTEXTS],
    ['The OpenAI model takes 200,000 tokens of context, the Anthropic model 400,000.', CONTEXTS],
    ['The former takes 200,000 tokens of context, Sonnet 5 takes 400,000.', CONTEXTS],
    ['Sonnet 4.6 costs $2 and $10, its successor $3 and $15.', PRICES],
    ['The window is 200,000 tokens on GPT-5.2 and 400,000 on Sonnet 5.', CONTEXTS],
    ['Between Sonnet 5 and Sonnet 4.6, the former costs $3 and $15 against $2 and $10.', PRICES],
    ['From Sonnet 4.6 to Sonnet 5 the input price went from $2 to $3 per million tokens.', PRICES],
    ['For GPT-5.2 the window is 200,000 tokens, for Sonnet 5 it is 400,000 tokens.', CONTEXTS],
    ['Sonnet 5 costs $3 and $15, whereas $2 and $10 are the prices of Sonnet 4.6.', PRICES],
    ['Sonnet 5 cost as much as Sonnet 4.6, $2 and $10.', PRICES],
  ])('is not given what is said of another: “%s”', (claim, evidence) => {
    expect(verify(claim, evidence).supported).toBe(false)
  })

  it('keeps a size beside a name from making another name of it', () => {
    const totals: EvidenceText = {
      text: 'Sonnet 5: 229.9B parameters in total.',
      about: ['anthropic/sonnet-5'],
      fact: { field: 'parameters-total', value: 229_900_000_000, unit: 'parameters', source: 'maker/docs' },
    }
    const sized = createVerifier((text) => [
      ...[...text.matchAll(/Sonnet 5 \d+(?:\.\d)?B/g)].map(({ 0: own, index }) => ({
        start: index,
        end: index + own.length,
        releases: [],
        kind: 'unknown',
      })),
      ...find(text).filter(({ end }) => !/^ \d+(?:\.\d)?B/.test(text.slice(end))),
    ])
    expect(sized('The report gives Sonnet 5 229.9B parameters in total.', [totals]).supported).toBe(true)
  })
})
