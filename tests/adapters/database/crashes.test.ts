import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { ENGINES, type Place } from './engines.ts'

const ROUNDS = 3
const anyUpTo = (most: number) => Math.random() * most

/** Kills a writer some time after its n-th line, and gives the ids that it had been told were kept. */
async function writeUntilKilled({ settings }: Place, name: string, after: { lines: number; ms: number }): Promise<string[]> {
  const env = { PATH: process.env['PATH'], ...settings }
  const script = join(import.meta.dirname, 'keep-writing.ts')
  const writer = spawn(process.execPath, [script, name], { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', wrong: '' }
  writer.stderr.setEncoding('utf8').on('data', (text: string) => (said.wrong += text))
  writer.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.out += text
    if (said.out.split('\n').length > after.lines) void wait(after.ms).then(() => writer.kill('SIGKILL'))
  })
  await once(writer, 'close')
  expect(said.wrong).toBe('')
  return said.out.split('\n').filter((line) => line.endsWith('-one'))
}

async function writeTogether(place: Place, round: number, after: () => { lines: number; ms: number }): Promise<string[]> {
  return (await Promise.all(['a', 'b'].map((writer) => writeUntilKilled(place, `${writer}${round}`, after())))).flat()
}

async function idsIn(place: Place): Promise<Set<string>> {
  const database = place.open()
  const rows = await database.selectFrom('receipts').select('id').execute()
  await database.destroy()
  return new Set(rows.map(({ id }) => id))
}

const isOfPair = (id: string) => Number(id.split('-')[1]) % 2 === 1
const partnerOf = (id: string) => (id.endsWith('-one') ? id.replace(/-one$/, '-other') : id.replace(/-other$/, '-one'))

describe.each(Object.entries(ENGINES))('two processes killed in the midst of it, over %s', (_, aPlace) => {
  it('lose nothing that they were told is kept, and no half of a pair is kept', { timeout: 120_000 }, async () => {
    const place = await aPlace()
    const told: string[] = []
    for (let round = 0; round < ROUNDS; round++) {
      told.push(...(await writeTogether(place, round, () => ({ lines: 1 + Math.ceil(anyUpTo(60)), ms: anyUpTo(5) }))))
      const kept = await idsIn(place)
      expect(told.filter((id) => !kept.has(id))).toEqual([])
      expect([...kept].filter((id) => isOfPair(id) && !kept.has(partnerOf(id)))).toEqual([])
    }
    expect(told.length).toBeGreaterThan(ROUNDS)
  })

  it('leave a store that opens, even where they were making it', { timeout: 120_000 }, async () => {
    for (let round = 0; round < ROUNDS; round++) {
      const place = await aPlace()
      const told = await writeTogether(place, round, () => ({ lines: 1, ms: anyUpTo(60) }))
      const kept = await idsIn(place)
      expect(told.filter((id) => !kept.has(id))).toEqual([])
    }
  })
})
