import type { Trace } from '../app.ts'

/** A trace as the panel lists it. */
export type TraceSummary = { id: number; command: string; question: string; startedAt: string; isAnswered: boolean }
export type KeptTrace = Trace & { id: number }
export type Traces = ReturnType<typeof createTraces>

const MOST_TRACES = 50
const COMMANDS: Record<Trace['story'], string> = { ask: '/ask', compare: '/compare', describe: '/release', latest: '/latest' }

/** How the last answers came about, in memory alone: the oldest go first, and all go with the process. */
export function createTraces() {
  const kept: KeptTrace[] = []
  const listeners = new Set<(summary: TraceSummary) => void>()
  let lastId = 0

  return {
    add(trace: Trace): void {
      const added = { ...trace, id: ++lastId }
      kept.push(added)
      if (kept.length > MOST_TRACES) kept.shift()
      for (const listener of listeners) listener(summarize(added))
    },
    /** Newest first. */
    list: (): TraceSummary[] => kept.map(summarize).toReversed(),
    get: (id: number): KeptTrace | undefined => kept.find((trace) => trace.id === id),
    /** The trace of the answer whose id stands in one of a message's custom ids. */
    behind: (customIds: string[]): KeptTrace | undefined =>
      kept.findLast(({ answerId }) => answerId !== undefined && customIds.some((customId) => customId.includes(answerId))),
    onAdd(listener: (summary: TraceSummary) => void): () => void {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

export function summarize({ id, story, question, startedAt, kind }: KeptTrace): TraceSummary {
  return { id, command: COMMANDS[story], question, startedAt, isAnswered: kind === 'answered' }
}
