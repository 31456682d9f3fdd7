import { parseArgs } from 'node:util'
import { openDatabase } from '../adapters/database/open-database.ts'
import type { Database } from '../adapters/database/tables.ts'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'

/** Runs a tool of the store with the file that is named to it, and prints what it says; without one, how it is used. */
export async function runWithFile(help: string, act: (database: Database, file: string) => Promise<string>): Promise<void> {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', short: 'h' } } })
  const [file] = positionals
  if (values.help || file === undefined) return console.log(help)
  const database = openDatabase(loadConfig(readEnvironment()))
  try {
    console.log(await act(database, file))
  } finally {
    await database.destroy()
  }
}
