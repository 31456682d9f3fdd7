import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../../src/adapters/database/embedded-database.ts'
import { takeSteps } from '../../../src/adapters/database/migrate.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import { PRIMARY_KEYS } from '../../../src/adapters/database/tables.ts'
import { aFolder } from './engines.ts'

const openIn = (folder: string) => createStore(openEmbeddedDatabase(folder))

describe('the embedded database', () => {
  it('refuses a file of a newer Footnote, and does not change a byte of it', async () => {
    const folder = aFolder()
    const first = openIn(folder)
    await first.answers.find('any')
    await first.close()
    const place = join(folder, 'footnote.db')
    const raw = new DatabaseSync(place)
    raw.exec('insert into schema_versions (version) values (99)')
    raw.close()
    const before = readFileSync(place)
    await expect(openIn(folder).answers.find('any')).rejects.toThrow(/newer Footnote \(schema 99/)
    expect(readFileSync(place)).toEqual(before)
  })

  it('brings a file of an older Footnote forward with all that it holds', async () => {
    const folder = aFolder()
    const raw = new DatabaseSync(join(folder, 'footnote.db'))
    raw.exec('create table schema_versions (version integer primary key)')
    await takeSteps(async (statement) => raw.prepare(statement).all(), 0, 1)
    raw.exec(`insert into receipts values ('old', '2026-11-24T12:00:00.000Z', 'ask', 'en', 'v', null, '[]', '[]', '[]', '[]', '[]')`)
    raw.close()
    const store = openIn(folder)
    expect(await store.answers.find('old')).toMatchObject({ id: 'old', story: 'ask' })
    await store.retold.forgetBefore('2026-11-24')
    await store.close()
  })

  it('has exactly the tables that a backup holds', async () => {
    const database = openEmbeddedDatabase(aFolder())
    const tables = (await database.introspection.getTables()).map(({ name }) => name)
    await database.destroy()
    expect(tables.toSorted()).toEqual([...Object.keys(PRIMARY_KEYS), 'schema_versions'].toSorted())
  })

  it('refuses a file that is no database, says what to do, and leaves it alone', async () => {
    const folder = aFolder()
    const place = join(folder, 'footnote.db')
    writeFileSync(place, 'not a database '.repeat(400))
    const before = readFileSync(place)
    await expect(openIn(folder).answers.find('any')).rejects.toMatchObject({
      code: 'store-unusable',
      message: expect.stringMatching(/footnote\.db can't be used.*move it away/),
    })
    expect(readFileSync(place)).toEqual(before)
  })

  it('refuses a folder that is a file', async () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    await expect(openIn(file).answers.find('any')).rejects.toMatchObject({ code: 'store-unusable' })
  })
})
