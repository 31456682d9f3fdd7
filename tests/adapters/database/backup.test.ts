import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { Readable } from 'node:stream'
import { setImmediate } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { describe, expect, it, onTestFinished } from 'vitest'
import { backUp } from '../../../src/adapters/database/backup.ts'
import { readBackupFile, writeBackupFile, type BackupRow } from '../../../src/adapters/database/backup-file.ts'
import { MIGRATIONS } from '../../../src/adapters/database/migrate.ts'
import { restore } from '../../../src/adapters/database/restore.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import type { Database } from '../../../src/adapters/database/tables.ts'
import { aReceipt } from '../../fakes/builders.ts'
import { aFolder, ENGINES, type Place } from './engines.ts'

const NOW = '2026-11-24T12:00:00.000Z'
const SEVERAL_PAGES = 450
const aFile = () => join(aFolder(), 'backup.jsonl')

function open(place: Place): Database {
  const database = place.open()
  onTestFinished(() => database.destroy())
  return database
}

async function keepSome(database: Database, count: number, prefix = 'r'): Promise<void> {
  await database.transaction().execute(async (all) => {
    const { answers } = createStore(all)
    for (let index = 0; index < count; index++) await answers.keep(aReceipt({ id: `${prefix}${index}`, about: [`“${index}”\n\\ 100万`] }))
  })
}

const everything = (database: Database) => database.selectFrom('receipts').selectAll().orderBy('id').execute()

async function aBackup(count: number): Promise<string> {
  const file = aFile()
  const database = open(await ENGINES['the embedded database']!())
  await keepSome(database, count)
  await backUp(database, file, NOW)
  return file
}

const DAMAGES: Record<string, (text: string) => string> = {
  'cut in a line': (text) => text.slice(0, text.length / 2),
  'cut between lines': (text) => text.split('\n').slice(0, 4).join('\n'),
  'without its foot': (text) => text.split('\n').slice(0, -2).join('\n'),
  'without a row': (text) => text.split('\n').toSpliced(2, 1).join('\n'),
  'with a row twice': (text) => text.replace(/^.*"r2".*$/m, (line) => `${line}\n${line.replace('"r2"', '"r9"')}`),
  'with a letter changed': (text) => text.replace('"ask"', '"asks"'),
  'with a line after its foot': (text) => `${text}{}\n`,
  'that is empty': () => '',
  'that is something else': () => '{"name": "footnote"}\n{}\n',
}

for (const from of Object.keys(ENGINES)) {
  for (const to of Object.keys(ENGINES)) {
    it(`a backup of ${from} is restored into ${to} as it was`, async () => {
      const file = aFile()
      const [source, target] = [open(await ENGINES[from]!()), open(await ENGINES[to]!())]
      await keepSome(source, SEVERAL_PAGES)
      await createStore(source).answers.keep(aReceipt({ id: 'model', chatModel: 'openai/gpt-5.6-luna' }))
      expect(await backUp(source, file, NOW)).toEqual({ receipts: SEVERAL_PAGES + 1 })
      expect(await restore(target, file)).toEqual({ receipts: SEVERAL_PAGES + 1 })
      const restored = (await everything(target)).toSorted((a, b) => (a.id < b.id ? -1 : 1))
      expect(restored).toEqual((await everything(source)).toSorted((a, b) => (a.id < b.id ? -1 : 1)))
      await createStore(target).answers.keep(aReceipt({ id: 'goes on' }))
      expect(await createStore(target).answers.find('model')).toMatchObject({ chatModel: 'openai/gpt-5.6-luna' })
    })
  }
}

for (const [name, aPlace] of Object.entries(ENGINES)) {
  describe(`a backup of ${name}`, () => {
    it('holds one moment, while others write', async () => {
      const place = await aPlace()
      const [writer, reader] = [open(place), open(place)]
      await keepSome(writer, SEVERAL_PAGES)
      const file = aFile()
      const progress = { isDone: false, written: 0 }
      const backingUp = backUp(reader, file, NOW).finally(() => (progress.isDone = true))
      for (; !progress.isDone; progress.written++) {
        await keepSome(writer, 1, `later-${String(progress.written).padStart(5, '0')}-`)
        await setImmediate()
      }
      await backingUp
      const ids: string[] = []
      await readBackupFile(file, { onRow: async ([, row]) => void ids.push(String(row['id'])) })
      const later = ids.filter((id) => id.startsWith('later')).toSorted()
      expect(progress.written).toBeGreaterThan(later.length)
      expect(later).toEqual(later.map((_, index) => `later-${String(index).padStart(5, '0')}-0`))
      expect(ids.length - later.length).toBe(SEVERAL_PAGES)
    })

    it('is not restored over anything', async () => {
      const file = await aBackup(2)
      const database = open(await aPlace())
      await keepSome(database, 1, 'mine')
      const before = await everything(database)
      await expect(restore(database, file)).rejects.toMatchObject({
        code: 'store-unusable',
        message: expect.stringMatching(/already holds something \(receipts\).*DATA_DIR.*DATABASE_URL.*Nothing was changed/),
      })
      expect(await everything(database)).toEqual(before)
      await keepSome(database, 1, 'more')
    })

    it.each(Object.keys(DAMAGES))('%s is refused, and leaves the store empty and usable', async (how) => {
      const file = aFile()
      writeFileSync(file, DAMAGES[how]!(readFileSync(await aBackup(5), 'utf8')))
      const database = open(await aPlace())
      await expect(restore(database, file)).rejects.toMatchObject({ message: expect.stringContaining('no whole backup') })
      expect(await everything(database)).toEqual([])
      await keepSome(database, 1)
    })

    it('of a newer Footnote is refused with its version', async () => {
      const file = aFile()
      writeFileSync(file, readFileSync(await aBackup(1), 'utf8').replace(/"schema":\d+/, '"schema":99'))
      const database = open(await aPlace())
      await expect(restore(database, file)).rejects.toThrow(/newer Footnote \(schema 99; this one knows/)
      await keepSome(database, 1)
    })

    it('of an older Footnote is restored, and brought forward', async () => {
      const rows: BackupRow[] = []
      await readBackupFile(await aBackup(3), { onRow: async ([table, row]) => void rows.push([table, asAtFirst(row)]) })
      const file = aFile()
      await writeBackupFile(file, { footnoteBackup: 1, schema: 1, takenAt: NOW }, Readable.from(rows))
      const database = open(await aPlace())
      expect(await restore(database, file)).toEqual({ receipts: 3 })
      expect(await backUp(database, aFile(), NOW)).toEqual({ receipts: 3 })
      const { rows: versions } = await sql<{ version: number }>`select version from schema_versions order by version`.execute(database)
      expect(versions.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1))
      await createStore(database).retold.forgetBefore(NOW)
    })

    it('is made and restored from the terminal', async () => {
      const [source, target] = [await aPlace(), await aPlace()]
      const file = aFile()
      await keepSome(open(source), 2)
      const made = await run('store-backup', file, source.settings)
      expect(made).toMatchObject({ code: 0, stdout: `${file}: 2 rows of receipts. Read again and found whole.\n` })
      const restored = await run('store-restore', file, target.settings)
      expect(restored).toMatchObject({ code: 0, stdout: `Restored from ${file}: 2 rows of receipts.\n` })
      expect(await everything(open(target))).toHaveLength(2)
      const again = await run('store-backup', file, source.settings)
      expect(again).toMatchObject({ code: 1, stderr: `${file} exists already. Choose another name; nothing was changed.\n` })
    })
  })
}

describe('a backup', () => {
  it('can be read by its owner alone, and leaves nothing else behind', async () => {
    const file = await aBackup(1)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(readdirSync(dirname(file))).toEqual(['backup.jsonl'])
  })

  it('that can’t be written says so, and leaves nothing behind', async () => {
    const database = open(await ENGINES['the embedded database']!())
    const file = join(aFolder(), 'missing', 'backup.jsonl')
    await expect(backUp(database, file, NOW)).rejects.toMatchObject({ code: 'store-unusable', message: expect.stringContaining(file) })
    expect(existsSync(dirname(file))).toBe(false)
    await keepSome(database, 1)
  })

  it('that is not there can’t be restored, and is named', async () => {
    const database = open(await ENGINES['the embedded database']!())
    await expect(restore(database, '/nowhere/backup.jsonl')).rejects.toMatchObject({
      message: expect.stringContaining('/nowhere/backup.jsonl'),
    })
  })

  it('of a store that is damaged is not made', async () => {
    const database = open(await ENGINES['the embedded database']!())
    await sql`alter table receipts rename to elsewhere`.execute(database)
    const file = aFile()
    await expect(backUp(database, file, NOW)).rejects.toMatchObject({ code: 'store-unusable' })
    expect(readdirSync(dirname(file))).toEqual([])
  })
})

/** A receipt's row as the first schema had it. */
function asAtFirst(row: BackupRow[1]): BackupRow[1] {
  const columns = /create table receipts \(([^)]*)\)/
    .exec(MIGRATIONS[0]!.join())![1]!
    .match(/^ +\w+/gm)!
    .map((name) => name.trim())
  return Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)))
}

async function run(tool: string, file: string, settings: Place['settings']) {
  const script = join(import.meta.dirname, `../../../src/operation/${tool}.ts`)
  const env = { PATH: process.env['PATH'], ...settings }
  return promisify(execFile)(process.execPath, [script, file], { env, cwd: dirname(file) }).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    (error: { code: number; stdout: string; stderr: string }) => error,
  )
}
