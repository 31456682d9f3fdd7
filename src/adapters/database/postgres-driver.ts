import { CompiledQuery, type DatabaseConnection, type Driver, type QueryResult } from 'kysely'
import { DatabaseError, type Pool, type PoolClient } from 'pg'
import type { NameFailure } from './failures.ts'

type Held = { client: PoolClient; isBroken: boolean }

/**
 * What kysely needs of a pool. Kysely's own driver puts a client back that has waited in vain for a silent server, and later
 * statements would wait behind the first; this one drops it.
 */
export function createPostgresDriver(open: () => Promise<Pool>, named: NameFailure): Driver {
  const holding = new WeakMap<DatabaseConnection, Held>()
  const tell = async (connection: DatabaseConnection, sql: string) => void (await connection.executeQuery(CompiledQuery.raw(sql)))
  let pool: Pool | undefined
  return {
    init: async () => void (pool = await open()),
    async acquireConnection() {
      const held = { client: await connect(pool!, named), isBroken: false }
      const connection = connectionOver(held, named)
      holding.set(connection, held)
      return connection
    },
    async releaseConnection(connection) {
      const held = holding.get(connection)
      held?.client.release(held.isBroken)
    },
    beginTransaction: (connection, { isolationLevel = 'read committed', accessMode = 'read write' }) =>
      tell(connection, `start transaction isolation level ${isolationLevel} ${accessMode}`),
    async commitTransaction(connection) {
      const result = await holding
        .get(connection)
        ?.client.query('commit')
        .catch((error: unknown) => fail(error, named))
      if (result?.command === 'ROLLBACK') throw named(new Error('a statement before the end of a transaction had failed'))
    },
    // On a broken connection the server has done so already.
    rollbackTransaction: (connection) => tell(connection, 'rollback').catch(() => undefined),
    destroy: async () => pool?.end(),
  }
}

async function connect(pool: Pool, named: NameFailure): Promise<PoolClient> {
  return pool.connect().catch((error: unknown) => fail(error, named))
}

function connectionOver(held: Held, named: NameFailure): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      try {
        const { command, rowCount, rows } = await held.client.query<R & Record<string, unknown>>(sql, [...parameters])
        const isChange = command === 'INSERT' || command === 'UPDATE' || command === 'DELETE'
        return { rows, ...(isChange && { numAffectedRows: BigInt(rowCount ?? 0) }) }
      } catch (error) {
        held.isBroken ||= !(error instanceof DatabaseError)
        throw named(error)
      }
    },
    streamQuery() {
      throw new Error('rows are read in pages')
    },
  }
}

function fail(error: unknown, named: NameFailure): never {
  throw named(error)
}
