import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../src/adapters/embedded-database.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { describeAnswerStore } from '../contracts/answer-store.ts'
import { aReceipt } from '../fakes/builders.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'footnote-data-'))

describeAnswerStore('the embedded database', () => openEmbeddedDatabase(join(aFolder(), 'made', 'when missing')))
describeAnswerStore('the memory of a test', () => ({ answers: createMemoryAnswerStore(), close: async () => undefined }))

describe('the embedded database', () => {
  it('keeps receipts over a restart', async () => {
    const folder = aFolder()
    const first = openEmbeddedDatabase(folder)
    await first.answers.keep(aReceipt())
    await first.close()
    const second = openEmbeddedDatabase(folder)
    expect(await second.answers.find(aReceipt().id)).toEqual(aReceipt())
    await second.close()
  })

  it('is shared by two at once', async () => {
    const folder = aFolder()
    const [one, other] = [openEmbeddedDatabase(folder), openEmbeddedDatabase(folder)]
    await one.answers.keep(aReceipt())
    expect(await other.answers.find(aReceipt().id)).toBeDefined()
    await Promise.all([one.close(), other.close()])
  })

  it('is closed even if it was never used', async () => {
    const folder = aFolder()
    await openEmbeddedDatabase(folder).close()
    await expect(openEmbeddedDatabase(folder).close()).resolves.toBeUndefined()
  })

  it('refuses a file of a newer Footnote, names its version, and leaves it alone', async () => {
    const folder = aFolder()
    await openEmbeddedDatabase(folder).close()
    const place = join(folder, 'footnote.db')
    const raw = new DatabaseSync(place)
    raw.exec('insert into schema_versions (version) values (99); pragma journal_mode = delete')
    raw.close()
    expect(() => openEmbeddedDatabase(folder)).toThrow(/newer Footnote \(schema 99; .*DATA_DIR/)
    const again = new DatabaseSync(place)
    expect(again.prepare('select max(version) as version from schema_versions').get()).toEqual({ version: 99 })
    again.close()
  })

  it('refuses a file that is no database, says what to do, and leaves it alone', () => {
    const folder = aFolder()
    const place = join(folder, 'footnote.db')
    writeFileSync(place, 'not a database '.repeat(400))
    const before = readFileSync(place)
    expect(() => openEmbeddedDatabase(folder)).toThrow(
      expect.objectContaining({ code: 'store-unusable', message: expect.stringMatching(/footnote\.db can't be used.*move it away/) }),
    )
    expect(readFileSync(place)).toEqual(before)
  })

  it('refuses a folder that is a file', () => {
    const file = join(aFolder(), 'file')
    writeFileSync(file, '')
    expect(() => openEmbeddedDatabase(file)).toThrow(FootnoteError)
  })

  it('fails by name where a row was tampered with', async () => {
    const folder = aFolder()
    const opened = openEmbeddedDatabase(folder)
    await opened.answers.keep(aReceipt())
    const raw = new DatabaseSync(join(folder, 'footnote.db'))
    raw.exec(`update receipts set evidence = '[{"id": 1}]'`)
    raw.close()
    await expect(opened.answers.find(aReceipt().id)).rejects.toMatchObject({ code: 'store-unusable' })
    await opened.close()
  })
})
