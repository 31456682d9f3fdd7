import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { createStore } from '../../src/adapters/database/store.ts'
import { checkClock } from '../../src/doctor/check-clock.ts'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi } from '../../src/emulator/model.ts'
import { call } from '../emulator/local-bot.ts'
import { startRunningBot } from './running-bot.ts'

const KEY = 'sk-a-key-for-tests'
const DOCTOR = join(import.meta.dirname, '..', '..', 'src', 'doctor', 'doctor.ts')

let discord: LocalDiscord
let model: ModelApi
beforeAll(async () => {
  discord = await createLocalDiscord()
  model = await createModelApi({ apiKey: KEY })
})
afterAll(() => Promise.all([discord.close(), model.close()]))

const aFolder = () => mkdtempSync(join(tmpdir(), 'footnote-data-'))

/** Runs the doctor as its script does, with nothing set but this. */
async function examine(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [DOCTOR], { cwd: aFolder(), env: { DATA_DIR: aFolder(), ...env } })
  let text = ''
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()))
  child.stderr.on('data', (piece: Buffer) => (text += piece.toString()))
  const [code] = (await once(child, 'close')) as [number]
  const about = (topic: string) =>
    text
      .split('\n')
      .filter((line) => line.slice(9).startsWith(topic))
      .map((line) => line.replace(/ {2,}/g, ' '))
  return { code, text, about }
}

const inDiscord = (changes: Record<string, string> = {}) => ({
  DISCORD_TOKEN: discord.token,
  DISCORD_API_URL: discord.apiUrl,
  OPENAI_API_KEY: KEY,
  OPENAI_BASE_URL: model.baseUrl,
  CHAT_MODELS: 'quotes',
  ...changes,
})

describe('the doctor', () => {
  it('finds nothing amiss without a token', async () => {
    const { code, text } = await examine()
    expect(code).toBe(0)
    expect(text).not.toMatch(/^(warning|problem)/m)
    expect(text).toMatch(/^ok +corpus +\d+ releases, \d+ facts, \d+ sources/m)
  })

  it('finds nothing amiss beside a running bot, leaves it alone, and prints no secret', async () => {
    const bot = await startRunningBot()
    const { code, text, about } = await examine({
      DISCORD_TOKEN: bot.discord.token,
      DISCORD_API_URL: bot.discord.apiUrl,
      OPENAI_API_KEY: KEY,
      OPENAI_BASE_URL: bot.model.baseUrl,
      CHAT_MODELS: 'quotes',
    })
    expect(text).not.toMatch(/^(warning|problem)/m)
    expect(code).toBe(0)
    expect(about('token')).toEqual([expect.stringContaining(bot.discord.applicationId)])
    expect(about('gateway')).toEqual(['ok gateway can be reached', expect.stringContaining('1000 starts left')])
    expect(about('commands')).toEqual([expect.stringContaining('as this version has them')])
    expect(about('OpenAI')).toEqual([expect.stringContaining('takes the key')])
    expect(about('clock')).toEqual(['ok clock right to within a few seconds'])
    for (const secret of [bot.discord.token, KEY]) expect(text).not.toContain(secret)
    expect(bot.model.requests()).toEqual([])
    expect(bot.discord.calls().every(({ method }) => method === 'GET' || method === 'PUT')).toBe(true)
    expect(bot.discord.gateway.connections()).toBe(1)
    await bot.close()
  })

  it.each([
    ['a token that Discord refuses', { DISCORD_TOKEN: 'not.the.token' }, 'token', /Discord refuses it.*Bot page/],
    ['a Discord that is not there', { DISCORD_API_URL: 'http://127.0.0.1:1234/api' }, 'token', /cannot be reached \(ECONNREFUSED\)/],
    ['another application', { DISCORD_APPLICATION_ID: '123456789012345678' }, 'application', /DISCORD_APPLICATION_ID is not/],
    ['a server without the bot', { DISCORD_GUILD_ID: '123456789012345678' }, 'commands', /Discord refused to list/],
    ['a key that is refused', { OPENAI_API_KEY: 'sk-another-key' }, 'OpenAI', /refused the key \(HTTP 401\): check OPENAI_API_KEY/],
    ['a provider that is not there', { OPENAI_BASE_URL: 'http://127.0.0.1:1234/v1' }, 'OpenAI', /cannot be reached.*OPENAI_BASE_URL/],
    ['a folder that cannot be made', { DATA_DIR: '/dev/null/data' }, 'store', /DATA_DIR/],
    ['a server that is not there', { DATABASE_URL: 'postgres://me:hunter2hunter2@127.0.0.1:9/x' }, 'store', /DATABASE_URL is right/],
    ['a wrong setting', { LOG_LEVEL: 'loud' }, 'settings', /LOG_LEVEL: must be one of/],
  ])('says what to do about %s, and ends with 1', async (_, changes, topic, advice) => {
    const { code, text, about } = await examine(inDiscord(changes))
    expect(about(topic).join('\n')).toMatch(advice)
    expect(about(topic).join('\n')).toMatch(/^problem/m)
    expect(code).toBe(1)
    for (const secret of [discord.token, KEY, 'not.the.token', 'sk-another-key', 'hunter2']) expect(text).not.toContain(secret)
  })

  it.each([
    ['commands that are not those of this version', {}, 'commands', /starting the bot does that/],
    ['a model that its provider does not list', { CHAT_MODELS: 'quotes,typo-4' }, 'OpenAI', /does not list typo-4/],
    ['a model without its key', { CHAT_MODELS: 'quotes,groq/some' }, 'chat models', /GROQ_API_KEY is missing/],
  ])('warns of %s, and ends with 0', async (_, changes, topic, advice) => {
    const { code, about } = await examine(inDiscord(changes))
    expect(about(topic).find((line) => line.startsWith('warning'))).toMatch(advice)
    expect(code).toBe(0)
  })

  it('warns where there are fewer shards than Discord recommends', async () => {
    const large = await createLocalDiscord({ shards: 4 })
    await call(large, 'GET', '/gateway')
    const { about } = await examine(inDiscord({ DISCORD_TOKEN: large.token, DISCORD_API_URL: large.apiUrl, SHARD_COUNT: '2' }))
    expect(about('shards')).toEqual(['warning shards SHARD_COUNT is 2, Discord recommends 4: raise it in all processes'])
    await large.close()
  })

  it('says which schema a store has, and that a damaged one is damaged, and changes neither', async () => {
    const DATA_DIR = aFolder()
    const store = createStore(openDatabase({ dataDir: DATA_DIR }))
    await store.answers.find('none')
    await store.close()
    expect((await examine({ DATA_DIR })).about('store')[0]).toMatch(/^ok store .*opens, sound, can be written, schema \d+$/)
    const damaged = aFolder()
    writeFileSync(join(damaged, 'footnote.db'), 'no database '.repeat(500))
    const { code, about } = await examine({ DATA_DIR: damaged })
    expect(about('store')[0]).toMatch(/^problem store .*can't be used: file is not a database/)
    expect(code).toBe(1)
  })

  it('tells a clock that is wrong from one that is a little off', () => {
    expect(checkClock([-70_000, -71_000, 0])).toMatchObject([{ state: 'problem', what: expect.stringContaining('70 s ahead') }])
    expect(checkClock([9_000])).toMatchObject([{ state: 'warning', what: expect.stringContaining('9 s behind') }])
    expect(checkClock([400, -700])).toMatchObject([{ state: 'ok' }])
  })
})
