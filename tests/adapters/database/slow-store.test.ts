import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as delay } from 'node:timers/promises'
import { Client } from 'pg'
import { expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../../src/adapters/database/embedded-database.ts'
import { openPostgresDatabase } from '../../../src/adapters/database/postgres-database.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import { aPostgresUrl } from '../../postgres/a-postgres-url.ts'

/** Discord's 3 s, less what else is done before an interaction is acknowledged. */
const TOO_LATE = delay.bind(undefined, 2_500, 'too late')
const SERVER = '123456789012345678'
const asker = { id: '1', key: 'someone', keyOn: () => 'someone', server: SERVER }

it('counts how often people ask in this process alone while another holds the file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'footnote-data-'))
  const store = createStore(openEmbeddedDatabase(folder))
  const limiter = store.rateLimiter({ perUser: 1, perServer: 100 })
  await store.servers.findSettings(SERVER)
  const other = new DatabaseSync(join(folder, 'footnote.db'))
  other.exec('begin immediate')
  expect(await Promise.race([limiter.admit(asker), TOO_LATE()])).toBeUndefined()
  expect(await Promise.race([limiter.admit(asker), TOO_LATE()])).toEqual(expect.any(Number))
  other.exec('rollback')
  other.close()
  await store.close()
})

it('says soon that the settings of a server cannot be read while PostgreSQL keeps them', async () => {
  const url = await aPostgresUrl()
  const store = createStore(openPostgresDatabase(url))
  await store.servers.findSettings(SERVER)
  const other = new Client({ connectionString: url })
  await other.connect()
  await other.query('begin; lock table servers in access exclusive mode')
  const read = store.servers.findSettings(SERVER).catch(({ code }: { code: string }) => code)
  expect(await Promise.race([read, TOO_LATE()])).toBe('store-unusable')
  await other.query('rollback')
  await other.end()
  expect(await store.servers.findSettings(SERVER)).toBeUndefined()
  await store.close()
})
