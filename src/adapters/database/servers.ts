import { sql } from 'kysely'
import { z } from 'zod'
import type { ServerId } from '../../core/asker.ts'
import type { ServerStore } from '../../core/ports.ts'
import { differenceOf, ServerSettings, SETTING_NAMES, type SettingsChange, SomeSettings } from '../../core/server-settings.ts'
import { inTime } from './in-time.ts'
import { inPages } from './pages.ts'
import { readRow } from './rows.ts'
import { type ChangeRow, type Database, SERVER_ROWS } from './tables.ts'

/** Changes kept of one server: nobody reads further back, and pressing buttons must not fill a disk. */
export const MOST_CHANGES = 500
/** Servers noted by one statement. */
const NOTED_AT_ONCE = 1_000

/** What is stored, with the members that only a later version knows. */
const Stored = z
  .string()
  .transform((text): unknown => JSON.parse(text))
  .pipe(z.record(z.string(), z.unknown()))
type Stored = z.infer<typeof Stored>

export function createServerStore(database: Database): ServerStore {
  return {
    async findSettings(server) {
      const row = await inTime(database.selectFrom('servers').select('settings').where('id', '=', server).executeTakeFirst())
      const text = row?.settings
      return text == null ? undefined : readRow('servers', () => ServerSettings.parse(Stored.parse(text)))
    },
    changeSettings: ({ server, changedAt, changedBy, wanted }) =>
      database.transaction().execute(async (all) => {
        const stored = await takeHold(all, server)
        const before = readRow('servers', () => ServerSettings.parse(stored))
        const next = wanted === 'defaults' ? {} : { ...stored, ...wanted }
        const after = ServerSettings.parse(next)
        const difference = differenceOf(before, after)
        if (!difference) return after
        await all
          .updateTable('servers')
          .set({ settings: JSON.stringify(next) })
          .where('id', '=', server)
          .execute()
        await noteChange(all, server, { changedAt, changedBy, ...difference })
        return after
      }),
    async listChanges(server) {
      const rows = await database
        .selectFrom('settings_changes')
        .selectAll()
        .where('server', '=', server)
        .orderBy('number', 'desc')
        .execute()
      return rows.map((row) => readRow('settings_changes', () => changeOf(row)))
    },
    async *listDecided(bot) {
      const rows = inPages<{ id: string; settings: string | null }>((most, after) => {
        const decided = database.selectFrom('servers').select(['id', 'settings']).where('bot', '=', bot)
        const present = decided.where('left_at', 'is', null).where('settings', 'is not', null).orderBy('id').limit(most)
        return (after ? present.where('id', '>', after.id) : present).execute()
      })
      for await (const { id, settings } of rows) {
        yield { server: id, settings: readRow('servers', () => ServerSettings.parse(Stored.parse(settings))) }
      }
    },
    async noteJoined(bot, servers) {
      for (let start = 0; start < servers.length; start += NOTED_AT_ONCE) {
        const rows = servers.slice(start, start + NOTED_AT_ONCE).map((id) => ({ id, bot }))
        await database
          .insertInto('servers')
          .values(rows)
          .onConflict((conflict) =>
            conflict
              .column('id')
              .doUpdateSet({ bot, left_at: null })
              .where((row) => row.or([row('servers.left_at', 'is not', null), row('servers.bot', 'is distinct from', bot)])),
          )
          .execute()
      }
    },
    async noteLeft(bot, server, leftAt) {
      await database
        .insertInto('servers')
        .values({ id: server, bot, left_at: leftAt })
        .onConflict((conflict) => conflict.column('id').doUpdateSet({ left_at: leftAt }).where('servers.left_at', 'is', null))
        .execute()
    },
    async findJoined(bot) {
      const rows = await database.selectFrom('servers').select('id').where('bot', '=', bot).where('left_at', 'is', null).execute()
      return rows.map(({ id }) => id)
    },
    async findLeftBefore(bot, instant) {
      const rows = await database.selectFrom('servers').select('id').where('bot', '=', bot).where('left_at', '<', instant).execute()
      return rows.map(({ id }) => id)
    },
    forgetServer: (server, leftBefore) =>
      database.transaction().execute(async (all) => {
        const row = all.deleteFrom('servers').where('id', '=', server)
        const gone = await (leftBefore === undefined ? row : row.where('left_at', '<', leftBefore)).returning('id').executeTakeFirst()
        if (leftBefore !== undefined && !gone) return false
        for (const [table, { column, is }] of Object.entries(SERVER_ROWS)) {
          await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${is(server)}`.execute(all)
        }
        return gone !== undefined
      }),
  }
}

/** The settings stored of a server, which nobody else can change before this transaction ends. */
async function takeHold(all: Database, server: ServerId): Promise<Stored> {
  const { settings } = await all
    .insertInto('servers')
    .values({ id: server })
    .onConflict((conflict) => conflict.column('id').doUpdateSet({ id: server }))
    .returning('settings')
    .executeTakeFirstOrThrow()
  return settings === null ? {} : readRow('servers', () => Stored.parse(settings))
}

/** Needs the hold on the server: the next number is nobody else's then. */
async function noteChange(all: Database, server: ServerId, { changedAt, changedBy, before, after }: SettingsChange): Promise<void> {
  const { last } = await all
    .selectFrom('settings_changes')
    .select(({ fn }) => fn.max('number').as('last'))
    .where('server', '=', server)
    .executeTakeFirstOrThrow()
  const number = (last ?? 0) + 1
  const row: ChangeRow = {
    server,
    number,
    changed_at: changedAt,
    changed_by: changedBy,
    before: JSON.stringify(before),
    after: JSON.stringify(after),
  }
  await all.insertInto('settings_changes').values(row).execute()
  await all
    .deleteFrom('settings_changes')
    .where('server', '=', server)
    .where('number', '<=', number - MOST_CHANGES)
    .execute()
}

function changeOf({ changed_at: changedAt, changed_by: changedBy, before, after }: ChangeRow): SettingsChange {
  return { changedAt, changedBy, before: readSome(before), after: readSome(after) }
}

/** The settings in it that this version can read. */
function readSome(text: string): SomeSettings {
  const stored = Stored.parse(text)
  const readable = SETTING_NAMES.filter((name) => name in stored && SomeSettings.shape[name].safeParse(stored[name]).success)
  return SomeSettings.parse(Object.fromEntries(readable.map((name) => [name, stored[name]])))
}
