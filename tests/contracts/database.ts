import { sql } from 'kysely'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStore } from '../../src/adapters/database/store.ts'
import type { Database } from '../../src/adapters/database/tables.ts'
import { aReceipt } from '../fakes/builders.ts'

/** A place of its own, which can be opened by several at once. */
type Place = () => Database

/** What either engine does under the stores, whatever they keep. */
export function describeDatabase(name: string, aPlace: () => Place | Promise<Place>): void {
  describe(`${name}, as a database`, () => {
    let open: Place
    let database: Database
    const opened: Database[] = []
    const openOneMore = (): Database => {
      const one = open()
      opened.push(one)
      return one
    }
    beforeEach(async () => {
      open = await aPlace()
      database = openOneMore()
    })
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.destroy()
    })

    const ids = async (from: Database = database): Promise<string[]> =>
      (await from.selectFrom('receipts').select('id').orderBy('id').execute()).map(({ id }) => id)

    it('keeps what it was given over a restart', async () => {
      await createStore(database).answers.keep(aReceipt())
      await database.destroy()
      expect(await createStore(openOneMore()).answers.find(aReceipt().id)).toEqual(aReceipt())
    })

    it('is made once where several open it at the same moment', async () => {
      const several = [database, openOneMore(), openOneMore(), openOneMore(), openOneMore()]
      await Promise.all(several.map((one, index) => createStore(one).answers.keep(aReceipt({ id: String(index) }))))
      expect(await ids()).toEqual(['0', '1', '2', '3', '4'])
      expect(await versions()).toEqual(expect.arrayContaining([1]))
      expect(new Set(await versions()).size).toBe((await versions()).length)
    })

    it('lets exactly as many conditional updates through as there is room for, whoever makes them', async () => {
      const other = openOneMore()
      await sql`create table purses (id text primary key, spent bigint not null, cap bigint not null)`.execute(database)
      await sql`insert into purses values ('a', 0, 100)`.execute(database)
      const spend = (from: Database) =>
        sql<{ spent: number }>`update purses set spent = spent + 1 where id = 'a' and spent + 1 <= cap returning spent`.execute(from)
      const tries = await Promise.all(Array.from({ length: 300 }, (_, index) => spend(index % 2 === 0 ? database : other)))
      const taken = tries.flatMap(({ rows }) => rows.map(({ spent }) => spent))
      expect(taken.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1))
    })

    it('gives amounts of money back as the whole numbers they are, alone and summed', async () => {
      await sql`create table amounts (micros bigint not null)`.execute(database)
      await sql`insert into amounts values (9007199254740), (3)`.execute(database)
      const { rows } = await sql`select max(micros) as most, sum(micros) as total from amounts`.execute(database)
      expect(rows).toEqual([{ most: 9_007_199_254_740, total: 9_007_199_254_743 }])
    })

    it('keeps all of a transaction or nothing', async () => {
      const failing = database.transaction().execute(async (all) => {
        await createStore(all).answers.keep(aReceipt({ id: 'half' }))
        throw new Error('changed my mind')
      })
      await expect(failing).rejects.toThrow('changed my mind')
      expect(await ids()).toEqual([])
    })

    it('lets transactions that ask and then write follow one another, in one process and in two', async () => {
      const other = openOneMore()
      const writing = Array.from({ length: 20 }, (_, index) =>
        (index % 2 === 0 ? database : other).transaction().execute(async (all) => {
          await ids(all)
          await createStore(all).answers.keep(aReceipt({ id: `t${String(index).padStart(2, '0')}` }))
        }),
      )
      await Promise.all(writing)
      expect(await ids()).toHaveLength(20)
    })

    it('goes on after a statement that failed', async () => {
      await createStore(database).answers.keep(aReceipt({ id: 'once' }))
      await expect(createStore(database).answers.keep(aReceipt({ id: 'once' }))).rejects.toMatchObject({ code: 'store-unusable' })
      const twice = database.transaction().execute(async (all) => createStore(all).answers.keep(aReceipt({ id: 'once' })))
      await expect(twice).rejects.toMatchObject({ code: 'store-unusable' })
      await createStore(database).answers.keep(aReceipt({ id: 'then' }))
      expect(await ids()).toEqual(['once', 'then'])
    })

    it('of a newer Footnote is refused with its version, and left alone', async () => {
      await ids()
      await sql`insert into schema_versions (version) values (99)`.execute(database)
      await expect(ids(openOneMore())).rejects.toMatchObject({
        code: 'store-unusable',
        message: expect.stringMatching(/newer Footnote \(schema 99; this one knows \d+\).*DATA_DIR or DATABASE_URL/),
      })
      expect((await versions()).at(-1)).toBe(99)
      expect(await ids()).toEqual([])
    })

    it('fails by name where a row was tampered with', async () => {
      const { answers } = createStore(database)
      await answers.keep(aReceipt())
      await sql`update receipts set evidence = '[{"id": 1}]'`.execute(database)
      await expect(answers.find(aReceipt().id)).rejects.toMatchObject({ code: 'store-unusable' })
    })

    it('is closed even if it was never used', async () => {
      await expect(openOneMore().destroy()).resolves.toBeUndefined()
    })

    async function versions(): Promise<number[]> {
      const { rows } = await sql<{ version: number }>`select version from schema_versions order by version`.execute(database)
      return rows.map(({ version }) => version)
    }
  })
}
