import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { aSmallRelease, smallCorpus } from '../fakes/small-corpus.ts'

const WEEK = { from: '2026-11-16', until: '2026-11-22' }
const clock = { now: () => new Date('2026-11-23T09:00:00Z') }
const price = (value: number, more: object) => ({ field: 'price-input', value, unit: 'USD/Mtok', source: 'vendor/prices', ...more })

function digestOf(corpus: Corpus, locale: (typeof LOCALES)[number] = 'en') {
  return createFootnote({ corpus, chatModels: [], clock, log: () => {} }).digest(WEEK, locale)
}
const said = (corpus: Corpus) => digestOf(corpus).claims.map(({ text }) => text)

describe('the digest of a week', () => {
  it('tells the releases of those days and no others, each with its source', () => {
    const corpus = smallCorpus([
      aSmallRelease('a/before', 'GPT-6.1', { developer: 'OpenAI', on: '2026-11-15' }),
      aSmallRelease('a/first', 'GPT-6.2', { developer: 'OpenAI', on: '2026-11-16' }),
      aSmallRelease('a/last', 'GPT-6.3', { developer: 'OpenAI', on: '2026-11-22', facts: [price(1, { from: '2026-11-22' })] }),
      aSmallRelease('a/month', 'GPT-6.5', { developer: 'OpenAI', on: '2026-11' }),
      aSmallRelease('a/after', 'GPT-6.4', { developer: 'OpenAI', on: '2026-11-23' }),
    ])
    const answer = digestOf(corpus)
    expect(answer.claims.map(({ text }) => text)).toEqual([
      'GPT-6.3 (OpenAI) was released on 22 November 2026.',
      'GPT-6.2 (OpenAI) was released on 16 November 2026.',
    ])
    for (const { citations } of answer.claims)
      expect(citations.map((id) => answer.evidence.get(id)?.url)).toEqual(['https://vendor.example/news'])
  })

  it('tells of other releases the values that hold since one of those days, and no others', () => {
    const corpus = smallCorpus([
      aSmallRelease('a/cheaper', 'DeepSeek V5', {
        facts: [
          price(2, { until: '2026-11-18' }),
          price(1, { from: '2026-11-18' }),
          { field: 'licence', value: 'MIT', source: 'vendor/news' },
        ],
      }),
      aSmallRelease('a/older', 'DeepSeek V6', {
        facts: [price(1, { from: '2026-11-01' }), price(3, { from: '2026-11', condition: 'batch' })],
      }),
      aSmallRelease('a/disputed', 'DeepSeek V7', {
        facts: [price(1, { from: '2026-11-01' }), price(2, { from: '2026-11-18', source: 'list/models' })],
      }),
      aSmallRelease('a/ends', 'DeepSeek V3.1', {
        facts: [{ field: 'status', value: 'deprecated', from: '2026-11-20', source: 'vendor/news' }],
      }),
    ])
    expect(said(corpus)).toEqual([
      'DeepSeek V5 costs $1.00 per million input tokens (since 18 November 2026).',
      'DeepSeek V3.1 has been deprecated since 20 November 2026.',
    ])
  })

  it('counts what it leaves out, and says nothing of a week without news', () => {
    const many = Array.from({ length: 9 }, (_, index) => aSmallRelease(`a/r${index}`, `DeepSeek V5.${index}`, { on: '2026-11-17' }))
    expect(digestOf(smallCorpus(many)).claims).toHaveLength(6)
    expect(digestOf(smallCorpus(many)).note).toContain('3')
    expect(digestOf(smallCorpus())).toMatchObject({ kind: 'unanswered', claims: [] })
  })

  it.each(LOCALES)('passes the check whole in %s', (locale) => {
    const released = aSmallRelease('a/first', 'GPT-6.2', { developer: 'OpenAI', on: '2026-11-16' })
    const changed = aSmallRelease('a/cheaper', 'DeepSeek V5', { facts: [price(1, { from: '2026-11-18' })] })
    expect(digestOf(smallCorpus([released, changed]), locale)).toMatchObject({ claims: [{}, {}], withheld: [] })
  })
})
