import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openDatabase } from '../adapters/database/open-database.ts'
import { restore } from '../adapters/database/restore.ts'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'
import { reportFailure } from '../terminal/report-failure.ts'
import { describeCounts } from './describe-counts.ts'

const HELP = `Fill an empty store from a backup, wholly or not at all. Stop Footnote first.

  npm run store:restore -- <file>     as npm run store:backup wrote it, from either kind of store

The store is the one in DATABASE_URL, or the embedded one in DATA_DIR.`

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } })
  const [file] = positionals
  if (values.help || file === undefined) return console.log(HELP)
  const database = openDatabase(loadConfig(readEnvironment()))
  try {
    console.log(`Restored from ${file}: ${describeCounts(await restore(database, resolve(file)))}.`)
  } finally {
    await database.destroy()
  }
}

await main().catch(reportFailure)
