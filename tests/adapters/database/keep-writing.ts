/**
 * A process that writes until it is killed. It says "opening" before it first uses the store, then each id when it has been told
 * that it is kept. Every other write is a pair in one transaction.
 *
 *     DATA_DIR=… node keep-writing.ts <name>
 */
import { writeSync } from 'node:fs'
import { openDatabase } from '../../../src/adapters/database/open-database.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import { loadConfig } from '../../../src/config.ts'
import { aReceipt } from '../../fakes/builders.ts'

const database = openDatabase(loadConfig(process.env))
const [name = ''] = process.argv.slice(2)
const STDOUT = 1

writeSync(STDOUT, 'opening\n')
for (let index = 0; ; index++) {
  const [one, other] = [`${name}-${index}-one`, `${name}-${index}-other`]
  if (index % 2 === 0) await createStore(database).answers.keep(aReceipt({ id: one }))
  else
    await database.transaction().execute(async (all) => {
      for (const id of [one, other]) await createStore(all).answers.keep(aReceipt({ id }))
    })
  writeSync(STDOUT, `${one}\n`)
}
