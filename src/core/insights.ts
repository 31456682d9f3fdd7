import type { ServerId } from './asker.ts'
import type { Corpus } from './corpus.ts'
import { type CountedGap, createGapCount } from './gaps.ts'
import type { AnswerStore, Clock, Ledger, VoteStore } from './ports.ts'
import type { ReceiptHead } from './receipt.ts'
import type { ServerSettings } from './server-settings.ts'
import { type Caps, capsOf, serverAccount } from './spending.ts'

/** Something by name, and how often. */
export type Counted = { name: string; count: number }

/** What one chat model did for a server. A sentence is one that it wrote and that was checked. */
export type ModelFigures = { name: string; answers: number; sentences: number; withheld: number; microUsd: number }

/** What one server did with Footnote in the last days. Times in ms, money in micro-dollars. */
export type Insights = {
  days: number
  answers: number
  unanswered: number
  /** Told in the words of an earlier answer, at no cost. */
  recalled: number
  /** Releases by id and fields asked about, the most asked first. */
  releases: Counted[]
  fields: Counted[]
  gaps: CountedGap[]
  chatModels: ModelFigures[]
  votes: { helpful: number; wrong: number; notes: string[] }
  /** As the budgets have it: in these days, today and this month (UTC), and what it may be. */
  spent: { microUsd: number; todayMicroUsd: number; monthMicroUsd: number; caps: Caps | undefined }
  /** From the question to the final answer: half of the answers, and 95 of 100, took no longer. Absent without answers. */
  latency?: { p50Ms: number; p95Ms: number }
  keepsQuestions: boolean
}

/**
 * What a server did in so many days up to now.
 * @throws FootnoteError `store-unusable`
 */
export type TellInsights = (days: number) => Promise<Insights>

type InsightsParts = {
  answers: AnswerStore
  votes: VoteStore
  ledger: Ledger
  clock: Clock
  corpus: Corpus
  /** What the operator lets each server spend. */
  caps: Caps | undefined
}

const DAY_MS = 24 * 60 * 60 * 1000
/** Notes shown: the latest. */
const MOST_NOTES = 10

export function createInsights(server: ServerId, settings: ServerSettings, parts: InsightsParts): TellInsights {
  const { answers, votes, ledger, clock, corpus, caps } = parts

  async function countVotes(since: string): Promise<Insights['votes']> {
    const counted: Insights['votes'] = { helpful: 0, wrong: 0, notes: [] }
    for await (const { opinion, note } of votes.listSince(since, server)) {
      counted[opinion]++
      if (note) counted.notes = [note, ...counted.notes].slice(0, MOST_NOTES)
    }
    return counted
  }

  async function countSpent(since: string, today: string): Promise<Insights['spent']> {
    const spent = await ledger.spent(serverAccount(server))
    const days = [...spent].filter(([period]) => period.length === today.length && period >= since.slice(0, 10))
    return {
      microUsd: days.reduce((sum, [, microUsd]) => sum + microUsd, 0),
      todayMicroUsd: spent.get(today) ?? 0,
      monthMicroUsd: spent.get(today.slice(0, 7)) ?? 0,
      caps: caps && capsOf(settings, caps),
    }
  }

  return async (days) => {
    const now = clock.now()
    const since = new Date(now.getTime() - days * DAY_MS).toISOString()
    const count = createCount(corpus)
    for await (const head of answers.listHeads(since, server)) count.add(head)
    const { keepsQuestions } = settings
    const counted = { ...count.result(), votes: await countVotes(since), spent: await countSpent(since, now.toISOString().slice(0, 10)) }
    return { days, keepsQuestions, ...counted }
  }
}

function createCount(corpus: Corpus) {
  const gaps = createGapCount(corpus)
  const [releases, fields] = [new Map<string, number>(), new Map<string, number>()]
  const chatModels = new Map<string, ModelFigures>()
  const durations: number[] = []
  const sums = { answers: 0, unanswered: 0, recalled: 0 }

  function addCalls({ calls }: ReceiptHead): void {
    for (const { chatModel, told, withheld, microUsd } of calls) {
      const known = chatModels.get(chatModel) ?? { name: chatModel, answers: 0, sentences: 0, withheld: 0, microUsd: 0 }
      known.answers++
      known.sentences += told + withheld
      known.withheld += withheld
      known.microUsd += microUsd
      chatModels.set(chatModel, known)
    }
  }

  return {
    add(head: ReceiptHead): void {
      sums.answers++
      if (head.kind === 'unanswered') sums.unanswered++
      if (head.isRecalled) sums.recalled++
      for (const id of new Set(head.about)) releases.set(id, (releases.get(id) ?? 0) + 1)
      for (const field of new Set(head.fields)) fields.set(field, (fields.get(field) ?? 0) + 1)
      if (head.durationMs !== undefined) durations.push(head.durationMs)
      gaps.add(head)
      addCalls(head)
    },
    result() {
      const latency = latencyOf(durations)
      const models = [...chatModels.values()].toSorted((a, b) => b.answers - a.answers)
      const counted = { releases: mostFirst(releases), fields: mostFirst(fields), gaps: gaps.list(), chatModels: models }
      return { ...sums, ...counted, ...(latency && { latency }) }
    },
  }
}

function mostFirst(counts: ReadonlyMap<string, number>): Counted[] {
  return [...counts].map(([name, count]) => ({ name, count })).toSorted((a, b) => b.count - a.count || a.name.localeCompare(b.name))
}

/** By the nearest rank. */
function latencyOf(durations: readonly number[]): Insights['latency'] {
  const inOrder = durations.toSorted((a, b) => a - b)
  const at = (share: number) => inOrder[Math.ceil(share * inOrder.length) - 1] ?? 0
  return inOrder.length > 0 ? { p50Ms: at(0.5), p95Ms: at(0.95) } : undefined
}
