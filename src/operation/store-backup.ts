import { resolve } from 'node:path'
import { backUp } from '../adapters/database/backup.ts'
import type { Database } from '../adapters/database/tables.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { describeCounts } from './describe-counts.ts'
import { runWithFile } from './run-with-file.ts'

const HELP = `Write all that Footnote keeps into one file, while it runs, and check that file.

  npm run store:backup -- <file>     a new file; keep it as safe as the store itself

The store is the one in DATABASE_URL, or the embedded one in DATA_DIR. The file suits either.`

async function write(database: Database, file: string): Promise<string> {
  const counts = await backUp(database, resolve(file), new Date().toISOString())
  return `${file}: ${describeCounts(counts)}. Read again and found whole.`
}

await runWithFile(HELP, write).catch(reportFailure)
