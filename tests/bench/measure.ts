import { mean, ndcg, quantile, recall } from '../eval/metrics.ts'
import type { Collection } from './collection.ts'
import { createEngine, type Engine } from './engine.ts'
import { createMiniSearch } from './peers.ts'
import { createSynthetic } from './synthetic.ts'

/** Mean over the questions of a collection; recall at 5 and at 100. */
type Quality = { ndcg10: number; recall5: number; recall100: number }

/** How long building and searching took, and how much memory the process grew, garbage included. */
export type Speed = { buildMs: number; p50Ms: number; p95Ms: number; addedBytes: number }

const WARM_UP_QUERIES = 100

/** Engines whose speed is measured, each in a process of its own. */
const TIMED: Record<string, () => Engine> = {
  footnote: createEngine,
  minisearch: () => createMiniSearch({ isTuned: true }),
}

export async function measureQuality(engine: Engine, { documents, questions }: Collection): Promise<Quality> {
  await engine.build(documents)
  const results = questions.map(({ text, judgements }) => {
    const ranking = engine.search(text, 100).map(({ id }) => id)
    return { ndcg10: ndcg(ranking, judgements, 10), recall5: recall(ranking, judgements, 5), recall100: recall(ranking, judgements, 100) }
  })
  return {
    ndcg10: mean(results.map((result) => result.ndcg10)),
    recall5: mean(results.map((result) => result.recall5)),
    recall100: mean(results.map((result) => result.recall100)),
  }
}

async function measureSpeed(engine: Engine, count: number): Promise<Speed> {
  const { documents, queries } = createSynthetic(count)
  const bytesBefore = process.memoryUsage.rss()
  const startedMs = performance.now()
  await engine.build(documents)
  const buildMs = performance.now() - startedMs
  const addedBytes = process.memoryUsage.rss() - bytesBefore
  const timesMs = [...queries.slice(0, WARM_UP_QUERIES), ...queries].map(({ text }) => {
    const askedMs = performance.now()
    engine.search(text, 10)
    return performance.now() - askedMs
  })
  const warm = timesMs.slice(WARM_UP_QUERIES)
  return { buildMs, p50Ms: quantile(warm, 0.5), p95Ms: quantile(warm, 0.95), addedBytes }
}

// Run by run.ts as a process of its own, so that one engine's memory is not another's: measure.ts <engine> <passages>
if (import.meta.main) {
  const [name, count] = process.argv.slice(2)
  console.log(JSON.stringify(await measureSpeed(TIMED[name!]!(), Number(count))))
}
