import type { RoundStore } from '../../core/ports.ts'
import type { Database } from './tables.ts'

export function createRoundStore(database: Database): RoundStore {
  return {
    async last(name) {
      return (await database.selectFrom('rounds').select('value').where('name', '=', name).executeTakeFirst())?.value
    },
    async moveOn(name, from, to) {
      return (await moved(database, { name, from, to }).executeTakeFirst()) !== undefined
    },
  }
}

/** One statement, which tells whether it took place. */
function moved(database: Database, { name, from, to }: { name: string; from: string | undefined; to: string | undefined }) {
  if (to === undefined)
    return database
      .deleteFrom('rounds')
      .where('name', '=', name)
      .where('value', '=', from ?? '')
      .returning('name')
  if (from !== undefined)
    return database.updateTable('rounds').set({ value: to }).where('name', '=', name).where('value', '=', from).returning('name')
  const first = database.insertInto('rounds').values({ name, value: to })
  return first.onConflict((conflict) => conflict.column('name').doNothing()).returning('name')
}
