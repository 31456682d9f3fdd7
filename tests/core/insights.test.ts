import { describe, expect, it } from 'vitest'
import { createInsights } from '../../src/core/insights.ts'
import type { Receipt } from '../../src/core/receipt.ts'
import { ServerSettings } from '../../src/core/server-settings.ts'
import { serverAccount } from '../../src/core/spending.ts'
import { aReceipt } from '../fakes/builders.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryLedger } from '../fakes/memory-ledger.ts'
import { createMemoryVoteStore } from '../fakes/memory-vote-store.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const HERE = '123456789012345678'
const THERE = '223456789012345678'
const daysAgo = (days: number) => new Date(Date.parse('2026-11-29T12:00:00.000Z') - days * 86_400_000).toISOString()

type Told = Partial<Receipt> & { daysAgo?: number }

async function insightsOf(
  receipts: Told[],
  more: { days?: number; settings?: Partial<ServerSettings>; spent?: Record<string, number> } = {},
) {
  const parts = { answers: createMemoryAnswerStore(), votes: createMemoryVoteStore(), ledger: createMemoryLedger() }
  for (const [index, { daysAgo: days = 1, ...receipt }] of receipts.entries()) {
    await parts.answers.keep(aReceipt({ id: `a${index}`, server: HERE, kind: 'answered', answeredAt: daysAgo(days), ...receipt }))
  }
  for (const [period, microUsd] of Object.entries(more.spent ?? {})) {
    await parts.ledger.book([{ name: serverAccount(HERE), period, capMicroUsd: 1e9 }], microUsd)
  }
  const clock = { now: () => new Date(daysAgo(0)) }
  const caps = { dayMicroUsd: 5_000_000, monthMicroUsd: 50_000_000 }
  const tell = createInsights(HERE, ServerSettings.parse(more.settings ?? {}), { ...parts, clock, caps, corpus: smallCorpus() })
  return { ...parts, tell, insights: await tell(more.days ?? 7) }
}

const aCall = (chatModel: string, told: number, withheld: number, microUsd = 0) => ({
  chatModel,
  inputTokens: 1,
  outputTokens: 1,
  microUsd,
  told,
  withheld,
})

describe('the insights of a server', () => {
  it('count its own answers of those days alone', async () => {
    const { insights, tell } = await insightsOf([
      { about: ['openai/gpt-5.5'], fields: ['price-input', 'price-output'] },
      { about: ['openai/gpt-5.5', 'openai/gpt-5'], fields: ['price-input'], isRecalled: true },
      { about: ['openai/gpt-5'], fields: [], daysAgo: 8 },
      { about: ['openai/o3'], fields: ['licence'], server: THERE },
    ])
    expect(insights).toMatchObject({ answers: 2, unanswered: 0, recalled: 1, gaps: [] })
    expect(insights.releases).toEqual([
      { name: 'openai/gpt-5.5', count: 2 },
      { name: 'openai/gpt-5', count: 1 },
    ])
    expect(insights.fields).toEqual([
      { name: 'price-input', count: 2 },
      { name: 'price-output', count: 1 },
    ])
    expect((await tell(30)).answers).toBe(3)
  })

  it('group what was not answered by what the corpus lacks, the questions latest first', async () => {
    const unknown = { kind: 'unanswered', gap: 'unknown-release', about: [], fields: ['price-input', 'price-output'] } as const
    const untold = { kind: 'unanswered', gap: 'not-in-sources', about: ['openai/gpt-4o'], fields: ['context-window', 'licence'] } as const
    const { insights } = await insightsOf([
      { ...unknown, about: [], fields: [...unknown.fields], question: 'How much is GPT-9?', daysAgo: 3 },
      { ...unknown, about: [], fields: [...unknown.fields], question: 'How much is GPT-10?', daysAgo: 2 },
      { ...unknown, about: [], fields: [...unknown.fields], question: 'How much is GPT-9?', daysAgo: 1 },
      { ...untold, about: [...untold.about], fields: [...untold.fields] },
      { kind: 'unanswered', gap: 'off-topic', about: [], fields: [] },
    ])
    expect(insights.unanswered).toBe(5)
    expect(insights.gaps).toEqual([
      { gap: 'unknown-release', count: 3, questions: ['How much is GPT-9?', 'How much is GPT-10?'] },
      { gap: 'not-in-sources', release: 'openai/gpt-4o', field: 'context-window', count: 1, questions: [] },
      { gap: 'off-topic', count: 1, questions: [] },
    ])
  })

  it('count a field on which an answer was silent beside what it told', async () => {
    const { insights } = await insightsOf([{ about: ['openai/gpt-5.5'], fields: ['price-input', 'knowledge-cutoff', 'licence'] }])
    expect(insights.gaps).toEqual([
      { gap: 'not-in-sources', release: 'openai/gpt-5.5', field: 'knowledge-cutoff', count: 1, questions: [] },
    ])
  })

  it('tell how much each chat model wrote that did not stand up to the check, whether it wrote the answer or not', async () => {
    const { insights } = await insightsOf([
      { chatModel: 'a/one', calls: [aCall('a/one', 3, 1, 2_000)] },
      { calls: [aCall('a/one', 0, 2, 1_000), aCall('b/two', 5, 0, 500)], chatModel: 'b/two' },
    ])
    expect(insights.chatModels).toEqual([
      { name: 'a/one', answers: 2, sentences: 6, withheld: 3, microUsd: 3_000 },
      { name: 'b/two', answers: 1, sentences: 5, withheld: 0, microUsd: 500 },
    ])
  })

  it('tell what people think of the answers of those days, the latest notes first', async () => {
    const { votes, tell } = await insightsOf([])
    const cast = (key: string, days: number, opinion: 'helpful' | 'wrong', note?: string, server = HERE) =>
      votes.cast({ key, answer: key, answeredAt: daysAgo(days), server, opinion, ...(note && { note }) })
    await cast('a', 3, 'wrong', 'old price')
    await cast('b', 2, 'wrong')
    await cast('c', 1, 'wrong', 'no source')
    await cast('d', 1, 'helpful')
    await cast('e', 9, 'helpful')
    await cast('f', 1, 'helpful', undefined, THERE)
    expect((await tell(7)).votes).toEqual({ helpful: 1, wrong: 3, notes: ['no source', 'old price'] })
  })

  it('tell what was spent against what may be, by the server’s own budget where that is less', async () => {
    const spent = { '2026-11-29': 10, '2026-11-28': 200, '2026-11-20': 3_000, '2026-11': 40_000, '2026-10': 1 }
    const { insights } = await insightsOf([], { spent, settings: { budgetDayUsd: 1 } })
    expect(insights.spent).toEqual({
      microUsd: 210,
      todayMicroUsd: 10,
      monthMicroUsd: 40_000,
      caps: { dayMicroUsd: 1_000_000, monthMicroUsd: 50_000_000 },
    })
  })

  it('tell how long people waited, by the nearest rank', async () => {
    const { insights } = await insightsOf(Array.from({ length: 100 }, (_, index) => ({ durationMs: (index * 37) % 100 })))
    expect(insights.latency).toEqual({ p50Ms: 49, p95Ms: 94 })
    expect((await insightsOf([{ durationMs: 7 }])).insights.latency).toEqual({ p50Ms: 7, p95Ms: 7 })
    expect((await insightsOf([])).insights.latency).toBeUndefined()
  })
})
