import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { backUp } from '../adapters/database/backup.ts'
import { openDatabase } from '../adapters/database/open-database.ts'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { describeCounts } from './describe-counts.ts'

const HELP = `Write all that Footnote keeps into one file, while it runs, and check that file.

  npm run store:backup -- <file>     a new file; keep it as safe as the store itself

The store is the one in DATABASE_URL, or the embedded one in DATA_DIR. The file suits either.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } })
  const [file] = positionals
  if (values.help || file === undefined) return console.log(HELP)
  const database = openDatabase(loadConfig(readEnvironment()))
  try {
    const counts = await backUp(database, resolve(file), new Date().toISOString())
    console.log(`${file}: ${describeCounts(counts)}. Read again and found whole.`)
  } finally {
    await database.destroy()
  }
}

await main().catch(reportFailure)
