import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../../src/adapters/database/backup.ts'
import { openEmbeddedDatabase } from '../../../src/adapters/database/embedded-database.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import { aReceipt } from '../../fakes/builders.ts'
import { answerOver, type Answered } from './answer-over.ts'
import { aFolder } from './engines.ts'

const PAGE = 4_096
/** The size of the file by which SQLite's processes share an index: with so many, it opens and has room for an answer or two. */
const SHARED_MEMORY_BLOCKS = 64

/** The same in a process of its own, as an ordinary user who may write at most so many blocks of 512 bytes to a file. */
async function answerElsewhere(folder: string, { blocks = 'unlimited' }: { blocks?: number | 'unlimited' } = {}): Promise<Answered> {
  const args = [process.execPath, join(import.meta.dirname, 'answer-over.ts'), folder]
  const { stdout } = await promisify(execFile)('sh', ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, ...args])
  return JSON.parse(stdout) as Answered
}

/** A closed store of some pages, in a folder that anybody may use. */
async function aKeptFolder(count = 40): Promise<string> {
  const folder = aFolder()
  const database = openEmbeddedDatabase(folder)
  await database.transaction().execute(async (all) => {
    for (let index = 0; index < count; index++) await createStore(all).answers.keep(aReceipt({ id: `kept-${index}` }))
  })
  await database.destroy()
  for (const path of [folder, join(folder, 'footnote.db')]) chmodSync(path, 0o777)
  return folder
}

async function keptIn(folder: string): Promise<string[]> {
  const database = openEmbeddedDatabase(folder)
  const rows = await database.selectFrom('receipts').select(['id', 'evidence']).where('id', 'like', 'kept-%').execute()
  await database.destroy()
  return rows.map(({ id }) => id)
}

const answered = { claims: Array<number>(6).fill(1), warnings: Array<string>(6).fill('receipt-lost') }
const withRemedy = (reason: string) =>
  expect.stringMatching(new RegExp(`footnote\\.db can't be used: .*${reason}.*disk is not full.*Nothing was deleted`))

describe('over an embedded database', () => {
  it('that is sound, answers are kept', async () => {
    expect(await answerOver(await aKeptFolder())).toEqual({ claims: answered.claims, warnings: [], trouble: '' })
  })

  it('in a folder that can’t be written, answering goes on', async () => {
    const folder = join(await aKeptFolder(), 'closed')
    mkdirSync(folder, { mode: 0o555 })
    expect(await answerElsewhere(folder)).toEqual({ ...answered, trouble: withRemedy('unable to open database file') })
    expect(readdirSync(folder)).toEqual([])
  })

  it('that can only be read, answering goes on, and nothing is changed', async () => {
    const folder = await aKeptFolder()
    const place = join(folder, 'footnote.db')
    const before = readFileSync(place)
    chmodSync(place, 0o444)
    chmodSync(folder, 0o555)
    expect(await answerElsewhere(folder)).toEqual({ ...answered, trouble: withRemedy('(readonly|unable to open)') })
    expect(readFileSync(place)).toEqual(before)
    chmodSync(folder, 0o777)
    chmodSync(place, 0o666)
    expect(await keptIn(folder)).toHaveLength(40)
  })

  it('on a disk that is full at the start, answering goes on', async () => {
    const folder = aFolder()
    chmodSync(folder, 0o777)
    expect(await answerElsewhere(folder, { blocks: 4 })).toEqual({ ...answered, trouble: withRemedy('(disk|full)') })
    expect(await answerOver(folder)).toMatchObject({ warnings: [], trouble: '' })
  })

  it('on a disk that fills up while it is used, answering goes on, and what was kept is there', async () => {
    const folder = await aKeptFolder()
    const { claims, warnings } = await answerElsewhere(folder, { blocks: SHARED_MEMORY_BLOCKS })
    expect(claims).toEqual(answered.claims)
    expect(warnings).toEqual(expect.arrayContaining(['receipt-lost']))
    expect(warnings.length).toBeLessThan(claims.length)
    expect(await keptIn(folder)).toHaveLength(40)
    expect(await answerOver(folder)).toMatchObject({ warnings: [], trouble: '' })
  })

  it('that gets full refuses by name, alone and in a transaction, and takes more when there is room again', async () => {
    const folder = await aKeptFolder()
    const database = openEmbeddedDatabase(folder)
    onTestFinished(() => database.destroy())
    const { answers } = createStore(database)
    const full = { code: 'store-unusable', message: withRemedy('database or disk is full') }
    const isBig = { about: ['x'.repeat(10 * PAGE)] }
    await sql`pragma max_page_count = 1`.execute(database)
    await expect(answers.keep(aReceipt({ id: 'big', ...isBig }))).rejects.toMatchObject(full)
    const together = database.transaction().execute(async (all) => createStore(all).answers.keep(aReceipt({ id: 'big', ...isBig })))
    await expect(together).rejects.toMatchObject(full)
    expect(await answers.find('kept-0')).toBeDefined()
    await sql`pragma max_page_count = 100000`.execute(database)
    await answers.keep(aReceipt({ id: 'big', ...isBig }))
    expect(await answers.find('big')).toBeDefined()
  })

  it.each([1, 2])('whose pages after the first %i are damaged, answering goes on, and the file is left as it is', async (sound) => {
    const folder = await aKeptFolder()
    const damaged = damageAfter(folder, sound)
    expect(await answerOver(folder)).toEqual({ ...answered, trouble: withRemedy('malformed') })
    expect(readFileSync(join(folder, 'footnote.db'))).toEqual(damaged)
  })

  it('of which some rows are damaged, those are refused by name, and answers are kept', async () => {
    const folder = await aKeptFolder(400)
    damageAfter(folder, Math.floor(statSync(join(folder, 'footnote.db')).size / PAGE / 2))
    expect(await answerOver(folder)).toMatchObject({ claims: answered.claims })
    await expect(keptIn(folder)).rejects.toMatchObject({ code: 'store-unusable', message: withRemedy('malformed') })
    const database = openEmbeddedDatabase(folder)
    onTestFinished(() => database.destroy())
    await expect(backUp(database, join(folder, 'backup.jsonl'), '2026-11-24T12:00:00.000Z')).rejects.toMatchObject({
      code: 'store-unusable',
    })
    expect(readdirSync(folder)).not.toContainEqual(expect.stringContaining('backup'))
  })

  it('that was cut short, answering goes on, and the file is left as it is', async () => {
    const folder = await aKeptFolder()
    const place = join(folder, 'footnote.db')
    truncateSync(place, 3 * PAGE + 17)
    const before = readFileSync(place)
    expect(await answerOver(folder)).toEqual({ ...answered, trouble: withRemedy('malformed') })
    expect(readFileSync(place)).toEqual(before)
  })
})

function damageAfter(folder: string, soundPages: number): Buffer {
  const place = join(folder, 'footnote.db')
  const damaged = readFileSync(place).fill(0xa5, soundPages * PAGE)
  writeFileSync(place, damaged)
  return damaged
}
