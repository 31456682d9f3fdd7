import { existsSync, renameSync, rmSync } from 'node:fs'
import { sql } from 'kysely'
import { FootnoteError } from '../../core/errors.ts'
import { readBackupFile, writeBackupFile, type BackupRow, type Counts } from './backup-file.ts'
import { PRIMARY_KEYS, type Database } from './tables.ts'

/** Rows read at once. */
const PAGE = 200

/**
 * Writes all that the store holds at one moment into a file, while others go on using the store, and reads the file again to
 * see that it is whole.
 *
 * @param path where there is no file yet; it appears there only when it is complete
 * @returns rows by table
 * @throws FootnoteError `store-unusable` if the store can't be read or the file can't be written
 */
export async function backUp(database: Database, path: string, takenAt: string): Promise<Counts> {
  if (existsSync(path)) throw new FootnoteError('store-unusable', `${path} exists already. Choose another name; nothing was changed.`)
  const part = `${path}.${process.pid}.part`
  try {
    const frozen = database.transaction().setIsolationLevel('repeatable read').setAccessMode('read only')
    await frozen.execute(async (all) => {
      const head = { footnoteBackup: 1 as const, schema: await schemaOf(all), takenAt }
      await writeBackupFile(part, head, rowsOf(all))
    })
    const { counts } = await readBackupFile(part)
    renameSync(part, path)
    return counts
  } catch (cause) {
    rmSync(part, { force: true })
    if (cause instanceof FootnoteError) throw cause
    throw new FootnoteError('store-unusable', `${path} can't be written: ${String(cause)}. The store was not changed.`, { cause })
  }
}

async function schemaOf(database: Database): Promise<number> {
  const { rows } = await sql<{ version: number }>`select max(version) as version from schema_versions`.execute(database)
  return rows[0]!.version
}

async function* rowsOf(database: Database): AsyncGenerator<BackupRow> {
  for (const [table, keys] of Object.entries(PRIMARY_KEYS)) yield* rowsOfTable(database, table, keys)
}

/** In the order of the primary key, so that each page goes on where the last one ended. */
async function* rowsOfTable(database: Database, table: string, keys: string[]): AsyncGenerator<BackupRow> {
  const order = sql.join(keys.map((key) => sql.ref(key)))
  let last: BackupRow[1] | undefined
  do {
    const beyond = last ? sql`where (${order}) > (${sql.join(keys.map((key) => last?.[key]))})` : sql``
    const page = sql<BackupRow[1]>`select * from ${sql.table(table)} ${beyond} order by ${order} limit ${PAGE}`
    const { rows } = await page.execute(database)
    for (const row of rows) yield [table, row]
    last = rows.length === PAGE ? rows.at(-1) : undefined
  } while (last)
}
