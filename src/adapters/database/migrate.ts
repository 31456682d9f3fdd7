import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { FootnoteError } from '../../core/errors.ts'

const MIGRATIONS_DIR = join(import.meta.dirname, 'migrations')
const Versions = z.tuple([z.object({ version: z.int().nullable() })])

/** Runs one statement on one connection and gives its rows. */
export type Run = (sql: string) => Promise<unknown[]>

/** `lock` begins a transaction that only one process at a time can be in. */
type Migrating = { run: Run; lock: readonly string[]; place: string }

/** The statements of each migration, in order; the schema's version is how many of them have been taken. */
export const MIGRATIONS: readonly string[][] = readdirSync(MIGRATIONS_DIR)
  .filter((file) => file.endsWith('.sql'))
  .toSorted()
  .map((file) => statementsOf(readFileSync(join(MIGRATIONS_DIR, file), 'utf8')))

/**
 * Brings a database to the newest schema, all of the way or not at all, and never back.
 *
 * @throws FootnoteError `store-unusable` if a newer Footnote has been here; nothing is changed then
 */
export async function migrate({ run, lock, place }: Migrating): Promise<void> {
  for (const statement of lock) await run(statement)
  try {
    await run('create table if not exists schema_versions (version integer primary key)')
    const [{ version }] = Versions.parse(await run('select max(version) as version from schema_versions'))
    if ((version ?? 0) > MIGRATIONS.length) throw newerThanThis(place, version ?? 0)
    await takeSteps(run, version ?? 0, MIGRATIONS.length)
    await run('commit')
  } catch (error) {
    await run('rollback').catch(() => undefined)
    throw error
  }
}

/** Takes the migrations after one version, up to and with another. */
export async function takeSteps(run: Run, after: number, upTo: number): Promise<void> {
  for (let version = after + 1; version <= upTo; version++) {
    for (const statement of MIGRATIONS[version - 1] ?? []) await run(statement)
    await run(`insert into schema_versions (version) values (${version})`)
  }
}

function newerThanThis(place: string, version: number): FootnoteError {
  const message = `${place} was written by a newer Footnote (schema ${version}; this one knows ${MIGRATIONS.length}). Run that version again, or choose another store with DATA_DIR or DATABASE_URL. Nothing was changed.`
  return new FootnoteError('store-unusable', message)
}

function statementsOf(sql: string): string[] {
  return sql.split(/;[ \t]*$/m).filter((statement) => statement.trim() !== '')
}
