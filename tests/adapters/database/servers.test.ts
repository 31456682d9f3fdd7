import { sql } from 'kysely'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../../src/adapters/database/embedded-database.ts'
import { createStore, type Store } from '../../../src/adapters/database/store.ts'
import { type Database, SERVER_ROWS } from '../../../src/adapters/database/tables.ts'
import { digestRound } from '../../../src/core/rounds.ts'
import { serverAccount } from '../../../src/core/spending.ts'
import { allOf } from '../../fakes/all-of.ts'
import { aReceipt } from '../../fakes/builders.ts'

const HERE = '123456789012345678'
const THERE = '223456789012345678'
let database: Database
let store: Store
beforeEach(() => {
  database = openEmbeddedDatabase(mkdtempSync(join(tmpdir(), 'footnote-data-')))
  store = createStore(database)
})
afterEach(() => store.close())

const change = (wanted: Parameters<Store['servers']['changeSettings']>[0]['wanted']) =>
  store.servers.changeSettings({ server: HERE, changedAt: '2026-11-24T12:00:00.000Z', changedBy: '1', wanted })

describe('what servers decide, in the database', () => {
  it('keeps what a later version wrote when this one changes something else', async () => {
    await change({ locale: 'de' })
    await sql`update servers set settings = '{"locale":"ko","tone":"dry"}'`.execute(database)
    expect(await change({ keepsQuestions: true })).toMatchObject({ keepsQuestions: true, locale: undefined })
    const { rows } = await sql<{ settings: string }>`select settings from servers`.execute(database)
    expect(JSON.parse(rows[0]!.settings)).toEqual({ locale: 'ko', tone: 'dry', keepsQuestions: true })
  })

  it('lists what it can read of changes by a later version', async () => {
    await change({ locale: 'de' })
    await sql`update settings_changes set after = '{"locale":"ko","tone":"dry","visibility":"private"}'`.execute(database)
    expect((await store.servers.listChanges(HERE))[0]!.after).toStrictEqual({ visibility: 'private' })
  })

  it('fails by name where somebody else wrote', async () => {
    await change({ locale: 'de' })
    await sql`update servers set settings = '{"watchChannels":"all"}'`.execute(database)
    await expect(store.servers.findSettings(HERE)).rejects.toMatchObject({ code: 'store-unusable' })
    await expect(change({ locale: 'fr' })).rejects.toMatchObject({ code: 'store-unusable' })
    expect(await change('defaults').catch((error: unknown) => error)).toMatchObject({ code: 'store-unusable' })
  })

  it('keeps five hundred changes of a server and no more', async () => {
    await change({ locale: 'de' })
    await sql`insert into settings_changes
      select server, n, changed_at, changed_by, before, after from settings_changes,
      (with recursive counting (n) as (select 2 union all select n + 1 from counting where n < 1005) select n from counting)`.execute(
      database,
    )
    await change({ locale: 'fr' })
    const changes = await store.servers.listChanges(HERE)
    expect(changes).toHaveLength(500)
    expect(changes[0]!.after).toEqual({ locale: 'fr' })
  })

  it('forgets what a server has spent with all else', async () => {
    const account = { name: serverAccount(HERE), period: '2026-11', capMicroUsd: 10 }
    await change({ locale: 'de' })
    await store.ledger.book([account, { ...account, name: serverAccount('223456789012345678') }], 5)
    await store.servers.forgetServer(HERE)
    expect((await store.ledger.spent(account.name)).size).toBe(0)
    expect((await store.ledger.spent(serverAccount('223456789012345678'))).size).toBe(1)
  })

  it('forgets its answers, what was thought of them, and its digests', async () => {
    for (const server of [HERE, THERE]) {
      await store.answers.keep(aReceipt({ id: `in ${server}`, server, question: 'Secret?' }))
      const vote = { answer: `in ${server}`, answeredAt: '2026-11-24T12:00:00.000Z', server }
      await store.votes.cast({ ...vote, key: `on ${server}`, opinion: 'wrong', note: 'Secret!' })
      await store.rounds.moveOn(digestRound(server), undefined, '2026-11-23')
    }
    await store.servers.forgetServer(HERE)
    expect(await store.answers.find(`in ${HERE}`)).toBeUndefined()
    expect(await store.answers.find(`in ${THERE}`)).toBeDefined()
    expect((await allOf(store.votes.listSince(''))).map(({ server }) => server)).toEqual([THERE])
    expect(await store.rounds.last(digestRound(HERE))).toBeUndefined()
    expect(await store.rounds.last(digestRound(THERE))).toBe('2026-11-23')
  })

  it('names every table that has rows of a server as one to be forgotten with it', async () => {
    await store.servers.findJoined('bot')
    const { rows } = await sql<{ name: string }>`
      select m.name from sqlite_master m join pragma_table_info(m.name) c
      where m.type = 'table' and c.name like '%server%' and m.name <> 'servers'`.execute(database)
    expect(rows.length).toBeGreaterThan(0)
    for (const { name } of rows) expect(Object.keys(SERVER_ROWS)).toContain(name)
  })
})
