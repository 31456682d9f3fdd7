import { createHash } from 'node:crypto'
import type { Prompt, RetoldStore } from '../../core/ports.ts'
import type { Database } from './tables.ts'

export function createRetoldStore(database: Database): RetoldStore {
  return {
    async find(prompt, chatModel, since) {
      const row = await database
        .selectFrom('retold')
        .select('sentences')
        .where('id', '=', idOf(prompt, chatModel))
        .where('kept_at', '>=', since)
        .executeTakeFirst()
      return row?.sentences
    },
    async keep(prompt, chatModel, { sentences, keptAt }) {
      const row = { id: idOf(prompt, chatModel), kept_at: keptAt, sentences }
      await database
        .insertInto('retold')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ kept_at: keptAt, sentences }))
        .execute()
    },
    async forgetBefore(instant) {
      await database.deleteFrom('retold').where('kept_at', '<', instant).execute()
    },
  }
}

/** Of the question nothing but this is kept. */
function idOf({ system, user }: Prompt, chatModel: string): string {
  return createHash('sha256')
    .update(JSON.stringify([chatModel, system, user]))
    .digest('base64url')
}
