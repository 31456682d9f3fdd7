import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'
import { FootnoteError } from '../core/errors.ts'

const MIGRATIONS_DIR = join(import.meta.dirname, 'migrations')
const Newest = z.object({ version: z.int().nullable() })

/**
 * Brings a database to the newest schema, one whole step after another, never back.
 *
 * @throws FootnoteError `store-unusable` if a newer Footnote has been here; nothing is changed then
 */
export function migrate(database: DatabaseSync, place: string): void {
  const steps = readdirSync(MIGRATIONS_DIR)
    .filter((file) => file.endsWith('.sql'))
    .toSorted()
  const version = versionOf(database)
  if (version > steps.length) {
    const message = `${place} was written by a newer Footnote (schema ${version}; this one knows ${steps.length}). Run that version again, or set DATA_DIR to another folder. Nothing was changed.`
    throw new FootnoteError('store-unusable', message)
  }
  for (const [index, file] of steps.entries()) {
    if (index >= version) step(database, index + 1, readFileSync(join(MIGRATIONS_DIR, file), 'utf8'))
  }
}

function versionOf(database: DatabaseSync): number {
  const isNew = database.prepare("select name from sqlite_master where name = 'schema_versions'").get() === undefined
  return isNew ? 0 : (Newest.parse(database.prepare('select max(version) as version from schema_versions').get()).version ?? 0)
}

/** Another process may have taken the step while this one waited for its turn. */
function step(database: DatabaseSync, version: number, sql: string): void {
  database.exec('begin immediate')
  try {
    if (versionOf(database) < version) {
      database.exec('create table if not exists schema_versions (version integer primary key)')
      database.exec(sql)
      database.prepare('insert into schema_versions (version) values (?)').run(version)
    }
    database.exec('commit')
  } catch (error) {
    database.exec('rollback')
    throw error
  }
}
