import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { Kysely, SqliteAdapter, SqliteIntrospector, SqliteQueryCompiler } from 'kysely'
import { failuresOf, openingAgain } from './failures.ts'
import { migrate } from './migrate.ts'
import { createSqliteDriver, whenFree } from './sqlite-driver.ts'
import type { Database, Tables } from './tables.ts'

const REMEDY =
  'Check that the folder can be written and the disk is not full; if the file is damaged, move it away and start again. Nothing was deleted.'

/**
 * `footnote.db` in a folder, both made where they are missing. It is opened at the first use, and tried again later if that
 * fails. Each use fails with FootnoteError `store-unusable` while the folder can't be written, the file is no sound database,
 * or its schema is newer than this Footnote; the file stays as it is.
 */
export function openEmbeddedDatabase(dataDir: string): Database {
  const place = join(dataDir, 'footnote.db')
  const named = failuresOf(place, REMEDY)
  const open = openingAgain(() => openFile(dataDir, place), named)
  return new Kysely<Tables>({
    dialect: {
      createDriver: () => createSqliteDriver(open, named),
      createAdapter: () => new SqliteAdapter(),
      createQueryCompiler: () => new SqliteQueryCompiler(),
      createIntrospector: (database) => new SqliteIntrospector(database),
    },
  })
}

async function openFile(dataDir: string, place: string): Promise<DatabaseSync> {
  mkdirSync(dataDir, { recursive: true })
  const file = new DatabaseSync(place)
  const run = (sql: string) => whenFree(async () => file.prepare(sql).all())
  try {
    await run('pragma journal_mode = wal')
    await run('pragma synchronous = full')
    // What is deleted is overwritten.
    await run('pragma secure_delete = on')
    await migrate({ run, lock: ['begin immediate'], place })
    return file
  } catch (error) {
    file.close()
    throw error
  }
}
