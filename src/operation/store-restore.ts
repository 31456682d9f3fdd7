import { resolve } from 'node:path'
import { restore } from '../adapters/database/restore.ts'
import type { Database } from '../adapters/database/tables.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { describeCounts } from './describe-counts.ts'
import { runWithFile } from './run-with-file.ts'

const HELP = `Fill an empty store from a backup, wholly or not at all. Stop Footnote first.

  npm run store:restore -- <file>     as npm run store:backup wrote it, from either kind of store

The store is the one in DATABASE_URL, or the embedded one in DATA_DIR.`

async function fill(database: Database, file: string): Promise<string> {
  return `Restored from ${file}: ${describeCounts(await restore(database, resolve(file)))}.`
}

await runWithFile(HELP, fill).catch(reportFailure)
