import { Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import { Client, Pool, types } from 'pg'
import { failuresOf, openingAgain } from './failures.ts'
import { migrate } from './migrate.ts'
import { createPostgresDriver } from './postgres-driver.ts'
import type { Database, Tables } from './tables.ts'

/** Connections of one process. */
const MOST_CONNECTIONS = 10
/** Time to get a connection, ms. */
const CONNECT_TIMEOUT_MS = 5_000
/** Time for the server to answer one statement, ms. */
const STATEMENT_TIMEOUT_MS = 10_000
/** Time for one step of a migration, which may go through all that is kept, ms. */
const MIGRATION_TIMEOUT_MS = 600_000
/** Time after which an unused connection is given back, ms. */
const IDLE_TIMEOUT_MS = 30_000

/** Any number by which nobody else locks in this database. */
const MIGRATION_LOCK = ['begin', 'select pg_advisory_xact_lock(7038452)']

const REMEDY = 'Check that the server runs and that DATABASE_URL is right; Footnote tries again by itself.'

/**
 * A PostgreSQL server, for several processes or machines at once. It is connected to at the first use, and again whenever it
 * has gone and come back. Each use fails with FootnoteError `store-unusable` while it can't be reached, refuses, or has the
 * schema of a newer Footnote.
 *
 * @param url `postgres://user:password@host:port/database`; `?sslmode=` and `?options=` as libpq has them
 */
export function openPostgresDatabase(url: string): Database {
  const place = placeOf(url)
  const named = failuresOf(place, REMEDY)
  const open = openingAgain(() => openPool(url, place), named)
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => createPostgresDriver(open, named),
      createAdapter: () => new PostgresAdapter(),
      createQueryCompiler: () => new PostgresQueryCompiler(),
      createIntrospector: (database) => new PostgresIntrospector(database),
    },
  })
}

/** Says which server and database, and neither who nor with what password. */
export function placeOf(url: string): string {
  const { host, pathname } = new URL(url)
  return `PostgreSQL at ${host}${pathname}`
}

async function openPool(url: string, place: string): Promise<Pool> {
  const connecting = { connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, application_name: 'footnote' }
  await migrateThrough(new Client({ ...connecting, query_timeout: MIGRATION_TIMEOUT_MS }), place)
  const pool = new Pool({
    ...connecting,
    max: MOST_CONNECTIONS,
    query_timeout: STATEMENT_TIMEOUT_MS,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    types: { getTypeParser: parserOf },
  })
  // A connection that breaks is dropped; the statement on it, or the next one, says why.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

async function migrateThrough(client: Client, place: string): Promise<void> {
  client.on('error', () => undefined)
  try {
    await client.connect()
    const run = async (sql: string): Promise<unknown[]> => (await client.query<Record<string, unknown>>(sql)).rows
    await migrate({ run, lock: MIGRATION_LOCK, place })
  } finally {
    await client.end()
  }
}

/** A bigint, and the numeric that a sum of bigints is, are numbers as in the embedded database. */
const NUMBERS: ReadonlySet<number> = new Set([types.builtins.INT8, types.builtins.NUMERIC])

function parserOf(type: number, format?: 'text' | 'binary'): (value: string) => unknown {
  return NUMBERS.has(type) ? Number : types.getTypeParser(type, format)
}
