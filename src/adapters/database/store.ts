import type { AnswerStore, Ledger, PersonStore, RateLimiter, RetoldStore, RoundStore, ServerStore, VoteStore } from '../../core/ports.ts'
import { createAnswerStore } from './answers.ts'
import { createPersonStore } from './people.ts'
import { createRateLimiter, type RateLimits } from './rate-limits.ts'
import { createRetoldStore } from './retold.ts'
import { createRoundStore } from './rounds.ts'
import { createServerStore } from './servers.ts'
import { createLedger } from './spending.ts'
import { openDatabase } from './open-database.ts'
import type { Database } from './tables.ts'
import { createVoteStore } from './votes.ts'

/** All that Footnote keeps, by port. */
export type Store = {
  answers: AnswerStore
  ledger: Ledger
  retold: RetoldStore
  servers: ServerStore
  votes: VoteStore
  rounds: RoundStore
  people: PersonStore
  rateLimiter(limits: RateLimits): RateLimiter
  close(): Promise<void>
}

export function createStore(database: Database): Store {
  return {
    answers: createAnswerStore(database),
    ledger: createLedger(database),
    retold: createRetoldStore(database),
    servers: createServerStore(database),
    votes: createVoteStore(database),
    rounds: createRoundStore(database),
    people: createPersonStore(database),
    rateLimiter: (limits) => createRateLimiter(database, limits),
    close: () => database.destroy(),
  }
}

/** Opens the store for one piece of work. */
export async function withStore<T>(config: Parameters<typeof openDatabase>[0], act: (store: Store) => Promise<T>): Promise<T> {
  const store = createStore(openDatabase(config))
  try {
    return await act(store)
  } finally {
    await store.close()
  }
}
