import { sql, SqliteAdapter } from 'kysely'
import { z } from 'zod'
import type { Person } from '../../core/asker.ts'
import type { PersonStore } from '../../core/ports.ts'
import { REMOVED } from '../../core/server-settings.ts'
import { readRow } from './rows.ts'
import { type Database, PERSON_ROWS } from './tables.ts'
import { createVoteStore } from './votes.ts'

export function createPersonStore(database: Database): PersonStore {
  return {
    async forgetPerson(person) {
      const rows = await database.transaction().execute(async (all) => {
        const votes = person.keyOn ? await createVoteStore(all).forgetOf(person.keyOn) : 0
        return (
          votes + (await deleteRows(all, person)) + (await removeSignatures(all, person.id)) + (await removeFromSettings(all, person.id))
        )
      })
      await leaveNoTrace(database)
      return rows
    },
    async forgetCountsBefore(instant) {
      await database.deleteFrom('rate_limits').where('expire', '<', Date.parse(instant)).execute()
      await leaveNoTrace(database)
    },
  }
}

async function deleteRows(all: Database, person: Person): Promise<number> {
  let rows = 0
  for (const [table, { column, is }] of Object.entries(PERSON_ROWS)) {
    const gone = await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${is(person)}`.execute(all)
    rows += Number(gone.numAffectedRows ?? 0)
  }
  return rows
}

/** What was deleted from the embedded database also stands in the log that its file is written from, until that is cut. */
async function leaveNoTrace(database: Database): Promise<void> {
  const isEmbedded = database.getExecutor().adapter instanceof SqliteAdapter
  if (isEmbedded) await sql`pragma wal_checkpoint(truncate)`.execute(database)
}

async function removeSignatures(all: Database, id: string): Promise<number> {
  const changes = all.updateTable('settings_changes').set({ changed_by: REMOVED }).where('changed_by', '=', id)
  return Number((await changes.executeTakeFirst()).numUpdatedRows)
}

/** A server's settings, and the record of their changes, can name people: whoever may curate. */
async function removeFromSettings(all: Database, id: string): Promise<number> {
  const naming = `%"${id}"%`
  // Held by a write before they are read: nobody else changes them meanwhile.
  const held = all.updateTable('servers').set((row) => ({ settings: row.ref('settings') }))
  const servers = await held.where('settings', 'like', naming).returning(['id', 'settings']).execute()
  for (const { id: server, settings } of servers) {
    const without = settings === null ? null : readRow('servers', () => withoutPerson(settings, id))
    await all.updateTable('servers').set({ settings: without }).where('id', '=', server).execute()
  }
  const changes = await all
    .selectFrom('settings_changes')
    .select(['server', 'number', 'before', 'after'])
    .where((row) => row.or([row('before', 'like', naming), row('after', 'like', naming)]))
    .execute()
  for (const { server, number, before, after } of changes) {
    const without = readRow('settings_changes', () => ({ before: withoutPerson(before, id), after: withoutPerson(after, id) }))
    await all.updateTable('settings_changes').set(without).where('server', '=', server).where('number', '=', number).execute()
  }
  return servers.length + changes.length
}

const Settings = z.record(z.string(), z.unknown())

/** Settings in JSON, without somebody in any list. */
function withoutPerson(json: string, id: string): string {
  const settings = Settings.parse(JSON.parse(json))
  const without = Object.entries(settings).map(([name, value]) => [name, Array.isArray(value) ? value.filter((one) => one !== id) : value])
  return JSON.stringify(Object.fromEntries(without))
}
