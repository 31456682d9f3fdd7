import type { DatabaseSync, SQLInputValue } from 'node:sqlite'
import { setTimeout as wait } from 'node:timers/promises'
import { CompiledQuery, SqliteDriver, type DatabaseConnection, type Driver, type QueryResult, type SqliteDatabase } from 'kysely'
import { z } from 'zod'
import type { NameFailure } from './failures.ts'

/** Time to wait for another process that writes, ms. */
const LOCK_TIMEOUT_MS = 5_000
/** Longest pause between two tries, ms. */
const LONGEST_PAUSE_MS = 20

/** The low byte of SQLite's result code while another connection writes. Source: https://sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5

/**
 * What kysely needs of a file: one connection, so transactions of this process wait for one another. Those that write take
 * the lock at once, as one that began by reading could not wait for another process any more; those that only read see one
 * state and hold nobody up. Waiting for a lock does not stop the process.
 */
export function createSqliteDriver(open: () => Promise<DatabaseSync>, named: NameFailure): Driver {
  let file: DatabaseSync | undefined
  const driver = new SqliteDriver({ database: async () => forKysely((file = await open())) })
  const acquire = () => SqliteDriver.prototype.acquireConnection.call(driver)
  const tell = async (connection: DatabaseConnection, sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)))
  return Object.assign(driver, {
    acquireConnection: async () => waiting(await acquire(), named),
    beginTransaction: (connection, { accessMode }) => tell(connection, accessMode === 'read only' ? 'begin' : 'begin immediate'),
    // A full disk may have rolled it back already.
    rollbackTransaction: async (connection) => (file?.isTransaction ? tell(connection, 'rollback') : undefined),
  } satisfies Partial<Driver>)
}

function waiting(connection: DatabaseConnection, named: NameFailure): DatabaseConnection {
  return {
    async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
      return whenFree(() => connection.executeQuery<R>(query)).catch((error: unknown) => {
        throw named(error)
      })
    },
    streamQuery() {
      throw new Error('rows are read in pages')
    },
  }
}

/** Acts as soon as no other connection writes: tries again until it may, or fails as the last try did. */
export async function whenFree<T>(act: () => Promise<T>): Promise<T> {
  const until = performance.now() + LOCK_TIMEOUT_MS
  for (let pauseMs = 1; ; pauseMs = Math.min(2 * pauseMs, LONGEST_PAUSE_MS)) {
    try {
      return await act()
    } catch (error) {
      if (!isBusy(error) || performance.now() > until) throw error
    }
    await wait(pauseMs * (0.5 + Math.random()))
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && (Number(error.errcode) & 0xff) === SQLITE_BUSY
}

function forKysely(file: DatabaseSync): SqliteDatabase {
  return {
    close: () => file.close(),
    prepare(sql) {
      const statement = file.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(asInput)),
        run: (parameters) => statement.run(...parameters.map(asInput)),
        iterate: (parameters) => statement.iterate(...parameters.map(asInput)),
      }
    },
  }
}

const Input = z.union([z.string(), z.number(), z.bigint(), z.null()])
const asInput = (value: unknown): SQLInputValue => Input.parse(value)
