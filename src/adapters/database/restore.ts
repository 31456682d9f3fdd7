import { CompiledQuery, sql } from 'kysely'
import { FootnoteError } from '../../core/errors.ts'
import { readBackupFile, type BackupRow, type Counts } from './backup-file.ts'
import { MIGRATIONS, takeSteps, type Run } from './migrate.ts'
import { PRIMARY_KEYS, type Database } from './tables.ts'

/** Rows written by one statement. */
const BATCH = 100

/**
 * Fills an empty store from a backup of either engine, wholly or not at all. A backup of an older schema is restored as it
 * was, then brought forward like an old store.
 *
 * @returns rows by table
 * @throws FootnoteError `store-unusable` if the store holds anything, the backup is damaged, or its schema is newer than ours
 */
export async function restore(database: Database, path: string): Promise<Counts> {
  return database.transaction().execute(async (all) => {
    const run: Run = async (statement) => (await all.executeQuery(CompiledQuery.raw(statement))).rows
    const batch = createBatch(all)
    await removeEmptyTables(all, run)
    const { head, counts } = await readBackupFile(path, {
      onHead: ({ schema }) => makeTables(run, schema, path),
      onRow: (row) => batch.add(row),
    })
    await batch.write()
    await takeSteps(run, head.schema, MIGRATIONS.length)
    return counts
  })
}

/** A renamed table is ours until the end: nobody can write into it between the look and the removal. */
async function removeEmptyTables(database: Database, run: Run): Promise<void> {
  for (const table of Object.keys(PRIMARY_KEYS)) {
    const renamed = sql.table(`${table}_before_restore`)
    await sql`alter table ${sql.table(table)} rename to ${renamed}`.execute(database)
    const { rows } = await sql`select 1 from ${renamed} limit 1`.execute(database)
    if (rows.length > 0) throw notEmpty(table)
    await sql`drop table ${renamed}`.execute(database)
  }
  await run('delete from schema_versions')
}

function notEmpty(table: string): FootnoteError {
  const message = `The store already holds something (${table}). A backup is restored into an empty one: set DATA_DIR to another folder, or DATABASE_URL to an empty database. Nothing was changed.`
  return new FootnoteError('store-unusable', message)
}

async function makeTables(run: Run, schema: number, path: string): Promise<void> {
  if (schema > MIGRATIONS.length) {
    const message = `${path} was written by a newer Footnote (schema ${schema}; this one knows ${MIGRATIONS.length}). Restore it with that version. Nothing was changed.`
    throw new FootnoteError('store-unusable', message)
  }
  await takeSteps(run, 0, schema)
}

/** Gathers rows of one table into one statement. */
function createBatch(database: Database): { add(row: BackupRow): Promise<void>; write(): Promise<void> } {
  let gathered: BackupRow[] = []
  const write = async (): Promise<void> => {
    const rows = gathered
    gathered = []
    if (rows[0])
      await insert(
        database,
        rows[0][0],
        rows.map(([, row]) => row),
      )
  }
  return {
    write,
    async add(row) {
      if (gathered.length === BATCH || (gathered[0] && gathered[0][0] !== row[0])) await write()
      gathered.push(row)
    },
  }
}

async function insert(database: Database, table: string, rows: BackupRow[1][]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`)
  const names = sql.join(columns.map((column) => sql.ref(column)))
  await sql`insert into ${sql.table(table)} (${names}) values ${sql.join(values)}`.execute(database)
}
