import { sql, type RawBuilder } from 'kysely'
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import type { RateLimiter } from '../../core/ports.ts'
import { inTime } from './in-time.ts'
import type { Database } from './tables.ts'

/** Interactions in a minute. */
export type RateLimits = { perUser: number; perServer: number }

const WINDOW_S = 60

/** Counts for all processes of a store; where the store fails or is late, for this process alone. */
export function createRateLimiter(database: Database, limits: RateLimits): RateLimiter {
  const users = limiterOf(database, 'user', limits.perUser)
  const servers = limiterOf(database, 'server', limits.perServer)
  return {
    async admit({ key, server }) {
      return (await secondsToWait(users, key)) ?? (server === undefined ? undefined : secondsToWait(servers, server))
    },
  }
}

function limiterOf(database: Database, keyPrefix: string, points: number) {
  return new RateLimiterPostgres({
    keyPrefix,
    points,
    duration: WINDOW_S,
    tableName: 'rate_limits',
    tableCreated: true,
    storeType: 'client',
    storeClient: { query: (asked: Asked) => inTime(ask(database, asked)) },
    insuranceLimiter: new RateLimiterMemory({ keyPrefix, points, duration: WINDOW_S }),
    // What is past is deleted with all else that is.
    clearExpiredByTimeout: false,
    // A flood is turned away without asking the store.
    inMemoryBlockOnConsumed: points + 1,
  })
}

async function secondsToWait(limiter: RateLimiterPostgres, key: string): Promise<number | undefined> {
  try {
    await limiter.consume(key)
    return undefined
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

type Asked = { text: string; values?: readonly unknown[] }

/** The library's statements, with their `$1` put as either engine takes it. */
async function ask(database: Database, { text, values = [] }: Asked): Promise<{ rows: unknown[]; rowCount: number }> {
  const parts = text.replace(/;\s*$/, '').split(/\$(\d+)/)
  const pieces = parts.map((part, index): RawBuilder<unknown> => (index % 2 === 0 ? sql.raw(part) : sql`${values[Number(part) - 1]}`))
  const { rows, numAffectedRows } = await sql.join(pieces, sql.raw('')).execute(database)
  return { rows, rowCount: Number(numAffectedRows ?? rows.length) }
}
