import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Client } from 'pg'
import { z } from 'zod'
import { failuresOf } from './failures.ts'
import { MIGRATIONS } from './migrate.ts'
import { placeOf } from './postgres-database.ts'

/** A store as it is found; `version` 0 is one that nothing was written to yet. */
type Inspected = { version: number; newest: number }

const CONNECT_TIMEOUT_MS = 5_000
const Versions = z.tuple([z.object({ version: z.coerce.number() })])
const Sound = z.tuple([z.object({ quick_check: z.literal('ok', 'it is damaged') })])
const Writable = z.tuple([z.object({ read_only: z.literal('off', 'it takes no writes') })])

const VERSION = 'select coalesce(max(version), 0) as version from schema_versions'

/**
 * Looks at a store without changing it: no folder is made, no migration taken.
 *
 * @throws FootnoteError `store-unusable` if it cannot be opened or written, or is damaged
 */
export async function inspectDatabase(options: { databaseUrl?: string; dataDir: string }): Promise<Inspected> {
  const { databaseUrl, dataDir } = options
  const place = databaseUrl === undefined ? join(dataDir, 'footnote.db') : placeOf(databaseUrl)
  try {
    const version = databaseUrl === undefined ? inspectFile(place) : await inspectServer(databaseUrl)
    return { version, newest: MIGRATIONS.length }
  } catch (error) {
    const cause = error instanceof z.ZodError ? new Error(error.issues[0]?.message ?? 'it holds something unexpected') : error
    throw failuresOf(
      place,
      databaseUrl === undefined ? 'Nothing was changed.' : 'Check that the server runs and that DATABASE_URL is right.',
    )(cause)
  }
}

function inspectFile(place: string): number {
  if (!existsSync(place)) return 0
  const file = new DatabaseSync(place, { timeout: CONNECT_TIMEOUT_MS })
  try {
    Sound.parse(file.prepare('pragma quick_check').all())
    file.exec('begin immediate; rollback')
    const isNew = file.prepare("select name from sqlite_master where name = 'schema_versions'").get() === undefined
    return isNew ? 0 : Versions.parse(file.prepare(VERSION).all())[0].version
  } finally {
    file.close()
  }
}

async function inspectServer(url: string): Promise<number> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_TIMEOUT_MS, query_timeout: CONNECT_TIMEOUT_MS })
  await client.connect()
  try {
    Writable.parse((await client.query("select current_setting('transaction_read_only') as read_only")).rows)
    const [found] = (await client.query("select to_regclass('schema_versions')::text as name")).rows
    const isNew = z.object({ name: z.null() }).safeParse(found).success
    return isNew ? 0 : Versions.parse((await client.query(VERSION)).rows)[0].version
  } finally {
    await client.end()
  }
}
