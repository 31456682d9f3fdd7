import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { openPostgresDatabase } from '../../../src/adapters/database/postgres-database.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import type { Database } from '../../../src/adapters/database/tables.ts'
import { loadConfig } from '../../../src/config.ts'
import type { LogFields } from '../../../src/core/ports.ts'
import { openStore } from '../../../src/open-footnote.ts'
import { aReceipt } from '../../fakes/builders.ts'
import { aPostgresUrl, askPostgres } from '../../postgres/a-postgres-url.ts'
import { createPostgresServer, type PostgresServer } from '../../postgres/start-server.ts'

function open(url: string): Database {
  const database = openPostgresDatabase(url)
  onTestFinished(() => database.destroy())
  return database
}

/** Asks again until it is answered: the store tries to open again only every few seconds. */
async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask()
    } catch (error) {
      if (tries === 100) throw error
      await wait(100)
    }
  }
}

describe('a PostgreSQL server that comes and goes', () => {
  let server: PostgresServer
  beforeAll(async () => {
    server = await createPostgresServer()
  })
  afterAll(() => server.remove())

  it('may be away at the start: the log says so without its password, and the store works once it is there', async () => {
    const lines: (LogFields & { event: string })[] = []
    const store = await openStore(loadConfig({ DATABASE_URL: server.url }), (_, event, fields) => lines.push({ ...fields, event }))
    onTestFinished(() => store.close())
    const { host, password } = new URL(server.url)
    expect(lines).toEqual([
      {
        event: 'store-unusable',
        code: 'store-unusable',
        message: expect.stringContaining(`PostgreSQL at ${host}/postgres can't be used: connect ECONNREFUSED`),
      },
    ])
    expect(JSON.stringify(lines)).not.toContain(password)
    expect(JSON.stringify(lines)).not.toContain(decodeURIComponent(password))
    await expect(store.answers.find('any')).rejects.toMatchObject({ code: 'store-unusable' })
    await server.start()
    await untilAnswered(() => store.answers.keep(aReceipt()))
    expect(await store.answers.find(aReceipt().id)).toEqual(aReceipt())
  })

  it('may restart: what was kept is there, and the same store goes on', async () => {
    const { answers } = createStore(open(server.url))
    await Promise.all(['a', 'b', 'c'].map((id) => answers.keep(aReceipt({ id }))))
    await server.stop()
    await expect(answers.find('a')).rejects.toMatchObject({ code: 'store-unusable' })
    await server.start()
    expect(await untilAnswered(() => answers.find('c'))).toBeDefined()
    await answers.keep(aReceipt({ id: 'd' }))
    expect(await answers.find('d')).toBeDefined()
  })
})

describe('PostgreSQL', () => {
  it('that ends our connections is connected to again', async () => {
    const url = await aPostgresUrl()
    const { answers } = createStore(open(url))
    await Promise.all(['a', 'b', 'c'].map((id) => answers.keep(aReceipt({ id }))))
    const ours = `from pg_stat_activity where application_name = 'footnote' and query like '%receipts%'`
    await askPostgres(url, `select pg_terminate_backend(pid) ${ours}`)
    await untilAnswered(() => answers.keep(aReceipt({ id: 'd' })))
    expect(await answers.find('a')).toBeDefined()
  })

  it('that refuses the password is named with what to do, without the password', async () => {
    const url = new URL(await aPostgresUrl())
    url.password = 'wrong-password-of-tests'
    const failure = createStore(open(url.href)).answers.find('any')
    await expect(failure).rejects.toMatchObject({ code: 'store-unusable', message: expect.stringContaining('DATABASE_URL is right') })
    await expect(failure).rejects.not.toMatchObject({ message: expect.stringContaining('wrong-password') })
  })

  it('that has no such database is named', async () => {
    const url = new URL(await aPostgresUrl())
    url.pathname = '/nobody_made_this'
    await expect(createStore(open(url.href)).answers.find('any')).rejects.toMatchObject({
      message: expect.stringMatching(/nobody_made_this can't be used: database "nobody_made_this" does not exist/),
    })
  })

  it.concurrent('that takes a connection and says nothing is given up after 5 s', async () => {
    const sockets: Socket[] = []
    const silent = createServer((socket) => sockets.push(socket)).listen(0, '127.0.0.1')
    await once(silent, 'listening')
    const address = silent.address()
    const database = openPostgresDatabase(`postgres://a:b@127.0.0.1:${typeof address === 'object' ? address?.port : ''}/c`)
    await expect(createStore(database).answers.find('any')).rejects.toMatchObject({ code: 'store-unusable' })
    for (const socket of sockets) socket.destroy()
    silent.close()
  })

  it.concurrent('that does not answer a statement in 10 s is not waited for, and that connection is not used again', async () => {
    const database = openPostgresDatabase(await aPostgresUrl())
    const connectionOf = async () => (await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(database)).rows[0]!.pid
    const before = await connectionOf()
    await expect(sql`select pg_sleep(15)`.execute(database)).rejects.toMatchObject({ code: 'store-unusable' })
    expect(await connectionOf()).not.toBe(before)
    await database.destroy()
  })

  it('has connections for 100 asks at once', async () => {
    const { answers } = createStore(open(await aPostgresUrl()))
    await Promise.all(Array.from({ length: 100 }, (_, index) => answers.keep(aReceipt({ id: String(index) }))))
    expect(await answers.find('99')).toBeDefined()
  })

  it('does not take a transaction for done in which a statement failed', async () => {
    const database = open(await aPostgresUrl())
    const swallowing = database.transaction().execute(async (all) => {
      await createStore(all).answers.keep(aReceipt({ id: 'first' }))
      await sql`select * from nowhere`.execute(all).catch(() => undefined)
    })
    await expect(swallowing).rejects.toMatchObject({ code: 'store-unusable' })
    expect(await createStore(database).answers.find('first')).toBeUndefined()
  })
})
