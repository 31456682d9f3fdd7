import { describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/core/answer.ts'
import { lastOf } from '../../../src/core/ask.ts'
import { createFootnote } from '../../../src/core/footnote.ts'
import { Question } from '../../../src/core/question.ts'
import { aSmallRelease, smallCorpus } from '../../fakes/small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const price = (input: number, output: number, more: object = {}) => [
  { field: 'price-input', value: input, unit: 'USD/Mtok', source: 'vendor/prices', ...more },
  { field: 'price-output', value: output, unit: 'USD/Mtok', source: 'vendor/prices', ...more },
]
const cached = (value: number) => ({ field: 'price-cached-input', value, unit: 'USD/Mtok', source: 'vendor/prices' })
const size = (field: string, value: number) => ({ field, value, unit: 'parameters', source: 'vendor/prices' })
const score = (value: number, measuredBy: string, setting?: string) => ({
  field: 'benchmark',
  benchmark: 'SWE-bench Verified',
  value,
  unit: '%',
  measuredBy,
  ...(setting && { setting }),
  source: 'vendor/prices',
})

const corpus = smallCorpus([
  aSmallRelease('ending/ending-1', 'Ending 1', {
    on: '2026-03-01',
    facts: [...price(2, 10, { from: '2026-03-01', until: '2026-12-01' }), ...price(4, 20, { from: '2026-12-01' })],
  }),
  aSmallRelease('lasting/lasting-2', 'Lasting 2', {
    on: '2026-02-01',
    facts: [
      ...price(3, 15, { from: '2026-02-01' }),
      cached(0.2),
      size('parameters-total', 10e9),
      size('parameters-active', 5e9),
      { field: 'released', value: '2026-02-20', disputed: 'another day', source: 'vendor/news' },
      ...price(1, 5, { condition: 'batch' }),
      ...price(6, 30, { host: 'Novita AI' }),
      score(70, 'CAISI'),
      score(80, 'vendor', 'preview'),
    ],
  }),
  aSmallRelease('large/large-3', 'Large 3', {
    on: '2026-02-10',
    facts: [...price(2, 10), cached(0.2), size('parameters-total', 20e9), size('parameters-active', 2e9), score(81, 'vendor')],
  }),
  aSmallRelease('placed/placed-5', 'Placed 5', { facts: price(1, 5, { host: 'Venice' }) }),
  aSmallRelease('placed/placed-6', 'Placed 6', {
    facts: [...price(5, 25, { host: 'Novita AI' }), ...price(4, 20, { host: 'APIYI' }), size('parameters-total', 5e9)],
  }),
  aSmallRelease('drawing/drawing-7', 'Drawing 7', {
    facts: [...price(2, 12, { condition: 'text tokens' }), ...price(3, 120, { condition: 'image tokens' })],
  }),
  aSmallRelease('drawing/drawing-8', 'Drawing 8', {
    facts: [...price(2, 30, { condition: 'image output' }), { ...size('parameters-active', 4e9), disputed: 'by a row' }],
  }),
  aSmallRelease('halved/halved-9', 'Halved 9', {
    facts: [
      { ...size('parameters-active', 1e9), condition: 'while reading' },
      { ...size('parameters-active', 3e9), condition: 'while writing' },
      { field: 'status', value: 'retired', from: '2026-12-24', source: 'vendor/news' },
      ...price(1, 2),
    ],
  }),
  aSmallRelease('gone/gone-4', 'Gone 4', {
    on: '2025-02-01',
    facts: [
      { field: 'status', value: 'retired', from: '2026-08-01', source: 'vendor/news' },
      ...price(9, 90, { from: '2025-02-01', until: '2026-08-01' }),
    ],
  }),
])
const footnote = createFootnote({ corpus, chatModels: [], clock, log: () => {} })
const ask = (text: string): Promise<Answer> => lastOf(footnote.ask(Question.parse({ text })))
const said = async (text: string): Promise<string[]> => (await ask(text)).claims.map((claim) => claim.text)

describe('which of two is ahead', () => {
  it.each([
    [
      'which has cheaper caching, lasting 2 or large 3',
      'Lasting 2 and Large 3 have the same cached input price: $0.20 per million tokens.',
    ],
    ['which has more active params, lasting 2 or large 3', 'Lasting 2 has more active parameters: 5B against 2B for Large 3.'],
    ['which has more params, lasting 2 or large 3', 'Large 3 has more parameters: 20B against 10B for Lasting 2.'],
    [
      'which has cheaper output, lasting 2 or large 3',
      'Large 3 has the lower output price: $10.00 against $15.00 per million tokens for Lasting 2.',
    ],
  ])('is told of what is asked for: "%s"', async (question, expected) => {
    expect((await said(question))[0]).toBe(expected)
  })

  it('is told with the day on which a price ends, and what comes after', async () => {
    const told = await said('is ending 1 cheaper than lasting 2')
    expect(told[0]).toMatch(/^Ending 1 \(until 1 December 2026\) is cheaper than Lasting 2: \$2\.00 against \$3\.00/)
    expect(told[1]).toBe('Ending 1 will cost $4.00 per million input tokens and $20.00 per million output tokens (from 1 December 2026).')
    expect((await said('is ending 1 cheaper than large 3'))[0]).toBe(
      'Ending 1 (until 1 December 2026) and Large 3 have the same input price: $2.00 per million tokens.',
    )
  })

  it('is told of the time at which both could be had, with when one was retired', async () => {
    expect(await said('is gone 4 cheaper than lasting 2')).toEqual([
      expect.stringMatching(/^Lasting 2 is cheaper than Gone 4 \(until 1 August 2026\): \$3\.00 against \$9\.00/),
      'Gone 4 was retired on 1 August 2026.',
    ])
  })

  it('is told with an end in the weeks to come', async () => {
    expect(await said('is halved 9 cheaper than large 3')).toContain('Halved 9 is to be retired on 24 December 2026.')
  })

  it('is told of those that can be had, with what became of the others', async () => {
    const told = await said('is large 3 cheaper than lasting 2 and gone 4')
    expect(told[0]).toMatch(/^Large 3 is cheaper than Lasting 2/)
    expect(told).toContain('Gone 4 was retired on 1 August 2026.')
  })

  it('is no matter of prices on different terms', async () => {
    const answer = await ask('which is cheaper on batch, lasting 2 or large 3')
    expect(answer.caveat).toBe("The sources don't say: price (batch) of Large 3.")
    expect(answer.claims.map(({ text }) => text).join(' ')).not.toMatch(/cheaper|lower|same/)
    expect(answer.comparison?.rows.map(({ label, cells }) => [label, cells[1]])).toEqual([
      ['Input price (batch, per million tokens)', []],
      ['Output price (batch, per million tokens)', []],
    ])
  })
})

describe('prices of two sellers', () => {
  it('compare at one that has both, or not at all', async () => {
    expect((await said('is placed 5 cheaper than lasting 2')).join(' ')).not.toMatch(/cheaper|lower/)
    expect((await said('is placed 6 cheaper than lasting 2'))[0]).toMatch(/^Placed 6 \(Novita AI\) is cheaper than Lasting 2 \(Novita AI\)/)
  })

  it('are set side by side where both are named', async () => {
    expect(await said('is placed 6 cheaper on novita or apiyi')).toEqual([
      expect.stringContaining('$4.00 per million input tokens and $20.00 per million output tokens (APIYI, '),
      expect.stringContaining('(Novita AI, '),
    ])
  })
})

describe('several values of one field', () => {
  it('compare on the terms that both share', async () => {
    expect((await said('is drawing 7 cheaper than drawing 8')).join(' ')).toContain(
      'Drawing 8 (image output) has the lower output price: $30.00 against $120.00 per million tokens for Drawing 7 (image tokens).',
    )
  })

  it('are each told with their terms', async () => {
    expect(await said('more active params, halved 9 or large 3')).toEqual([
      'Large 3 has more active parameters: 2B against 1B for Halved 9 (while reading).',
      'Halved 9 (while writing) has more active parameters: 3B against 2B for Large 3.',
    ])
  })
})

describe('a value that no source says without doubt', () => {
  it('is told as doubtful', async () => {
    expect(await said('active params of drawing 8')).toEqual(['Doubtful: Drawing 8 has 4B active parameters.'])
  })
})

describe('which of two came out first', () => {
  it.each([
    ['is ending 1 newer than lasting 2', 'Ending 1 is newer than Lasting 2: 1 March 2026 against 1 February 2026.'],
    ['was lasting 2 before ending 1', 'Lasting 2 is older than Ending 1: 1 February 2026 against 1 March 2026.'],
    ['which came first, ending 1 or lasting 2', 'Lasting 2 is older than Ending 1: 1 February 2026 against 1 March 2026.'],
  ])('is told where all dates agree: "%s"', async (question, expected) => {
    expect((await said(question))[0]).toBe(expected)
  })

  it('is left open where a disputed date turns it', async () => {
    expect((await said('is large 3 newer than lasting 2'))[0]).toBe(
      'Released: 10 February 2026 for Large 3, 1 February 2026 for Lasting 2.',
    )
  })
})

describe('which of several is first', () => {
  it('is told against each of the others', async () => {
    const told = await said('cheapest of ending 1, lasting 2 and large 3')
    expect(told).toContain('Ending 1 (until 1 December 2026) and Large 3 have the same input price: $2.00 per million tokens.')
    expect(told.join(' ')).toContain('Ending 1 (until 1 December 2026) is cheaper than Lasting 2')
  })
})

describe('scores side by side', () => {
  it('are rather those that each vendor gives than those of vendor and tester', async () => {
    const { comparison } = await ask('how does lasting 2 compare to large 3 on swe-bench verified')
    expect(comparison?.rows[0]?.cells.map(([cell]) => cell?.text)).toEqual([expect.stringContaining('80%'), expect.stringContaining('81%')])
  })
})

describe('who sells a release cheapest', () => {
  it('is told with the price of its developer beside the host’s', async () => {
    const told = await said('lasting 2 on novita, is it cheaper')
    expect(told.findIndex((text) => text.includes('$3.00'))).toBeLessThan(told.findIndex((text) => text.includes('Novita AI')))
    expect((await said('lasting 2 price on novita')).join(' ')).not.toContain('$3.00')
  })
})
