import { sql } from 'kysely'
import { type Database, PRIMARY_KEYS } from '../../../src/adapters/database/tables.ts'

/** All rows of all tables as one text, to look for traces in. */
export async function everythingIn(database: Database): Promise<string> {
  const tables = Object.keys(PRIMARY_KEYS).map((table) => sql`select * from ${sql.table(table)}`.execute(database))
  return JSON.stringify((await Promise.all(tables)).map(({ rows }) => rows))
}
