import { type Health, startHealthServer } from './adapters/health-server.ts'
import { createMetrics, type Gauges } from './adapters/metrics.ts'
import type { Config } from './config.ts'
import type { Corpus } from './core/corpus.ts'
import { failureCode } from './core/errors.ts'
import type { AnswerStore, Log } from './core/ports.ts'

/** The parts whose health is told. */
type Watched = {
  gateway: () => { shards: number; connectedShards: number; servers: number }
  answers: AnswerStore
  corpus: Corpus
  queue: { readonly waiting: number }
}

type HealthDoor = {
  /** A log whose events are counted too. */
  log: Log
  /** Until this is called, all parts are starting. */
  watch(parts: Watched): void
  close(): Promise<void>
}

const STORE_WITHIN_MS = 2_000

/**
 * Health and metrics on HEALTH_PORT; without one, nothing.
 *
 * @throws FootnoteError `settings-invalid` if the port is taken
 */
export async function openHealth({ healthPort }: Config, log: Log): Promise<HealthDoor> {
  if (healthPort === undefined) return { log, watch: () => undefined, close: async () => undefined }
  let watched: Watched | undefined
  const metrics = createMetrics(() => gaugesOf(watched))
  const server = await startHealthServer({ port: healthPort, health: () => healthOf(watched), metrics })
  log('info', 'health-listening', { port: server.port })
  return {
    log(level, event, fields) {
      log(level, event, fields)
      metrics.log(level, event, fields)
    },
    watch: (parts) => void (watched = parts),
    close: () => server.close(),
  }
}

const STARTING = { isReady: false, code: 'starting' }

async function healthOf(watched: Watched | undefined): Promise<Health> {
  if (!watched) return { gateway: STARTING, store: STARTING, corpus: STARTING }
  const { shards, connectedShards } = watched.gateway()
  const { releases, version } = watched.corpus
  return {
    gateway: { isReady: shards > 0 && connectedShards === shards, shards, connectedShards },
    store: await storeHealth(watched.answers),
    corpus: { isReady: releases.size > 0, releases: releases.size, version },
  }
}

/** Looks for what is not there: a store that can say so is open and sound. */
async function storeHealth(answers: AnswerStore): Promise<Health[string]> {
  const { promise: late, resolve } = Promise.withResolvers<Health[string]>()
  const timer = setTimeout(() => resolve({ isReady: false, code: 'store-slow' }), STORE_WITHIN_MS)
  const asked = answers.find('none').then(
    () => ({ isReady: true }),
    (error: unknown) => ({ isReady: false, code: failureCode(error) ?? 'bug' }),
  )
  return Promise.race([asked, late]).finally(() => clearTimeout(timer))
}

async function gaugesOf(watched: Watched | undefined): Promise<Gauges> {
  const { shards, connectedShards, servers } = watched?.gateway() ?? { shards: 0, connectedShards: 0, servers: 0 }
  const parts = Object.entries(await healthOf(watched))
  return {
    ready: {
      help: 'Whether a part can do its work (1) or not (0)',
      label: 'part',
      values: Object.fromEntries(parts.map(([part, { isReady }]) => [part, Number(isReady)])),
    },
    gateway_shards: {
      help: 'Shards of this process, by whether they hear from Discord now',
      label: 'state',
      values: { connected: connectedShards, disconnected: shards - connectedShards },
    },
    model_queue: { help: 'Calls of chat models that wait for their turn', value: watched?.queue.waiting ?? 0 },
    servers: { help: 'Servers that the shards of this process hear of', value: servers },
  }
}
