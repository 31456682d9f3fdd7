import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { createResvgChartDrawer } from '../../src/adapters/resvg-chart-drawer.ts'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { createStore } from '../../src/adapters/database/store.ts'
import { createBot } from '../../src/discord/bot.ts'
import { checkClock } from '../../src/doctor/check-clock.ts'
import { examine } from '../../src/doctor/examine.ts'
import { lineOf } from '../../src/doctor/finding.ts'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi } from '../../src/emulator/model.ts'
import { aPostgresUrl } from '../postgres/a-postgres-url.ts'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'

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

/** What the doctor says with nothing set but this: all lines, and those about a topic. */
async function look(env: Record<string, string> = {}) {
  const findings = await examine({ DATA_DIR: aFolder(), ...env }, new Date('2026-11-29'))
  const text = findings.map(lineOf).join('\n')
  const about = (topic: string) => findings.filter((finding) => finding.about === topic).map(({ state, what }) => `${state}: ${what}`)
  return { text, about }
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
  it('prints one line each, and ends with 1 where there is a problem', async () => {
    const child = spawn(process.execPath, [DOCTOR], { cwd: aFolder(), env: { DATA_DIR: '/dev/null/data' } })
    let text = ''
    child.stdout.on('data', (piece: Buffer) => (text += piece.toString()))
    expect(await once(child, 'close')).toEqual([1, null])
    for (const line of text.trimEnd().split('\n')) expect(line).toMatch(/^(ok     |warning|problem) {2}\S/)
    expect(text).toMatch(/^problem +store +/m)
  })

  it('finds nothing amiss without a token', async () => {
    const { text } = await look()
    expect(text).not.toMatch(/^(warning|problem)/m)
    expect(text).toMatch(/^ok +corpus +\d+ releases, \d+ facts, \d+ sources/m)
  })

  it('finds nothing amiss beside a running bot, leaves it alone, and prints no secret', async () => {
    const bot = createBot({
      draw: createResvgChartDrawer(),
      token: discord.token,
      apiUrl: discord.apiUrl,
      commands,
      footnote: createScriptedFootnote(),
      log: () => undefined,
      clock: { now: () => new Date() },
    })
    await bot.start()
    const callsBefore = discord.calls().length
    const { text, about } = await look(inDiscord())
    expect(text).not.toMatch(/^(warning|problem)/m)
    expect(about('token')).toEqual([expect.stringContaining(discord.applicationId)])
    expect(about('gateway')).toEqual(['ok: can be reached', expect.stringContaining('1000 starts left')])
    expect(about('commands')).toEqual([expect.stringContaining('as this version has them')])
    expect(about('OpenAI')).toEqual([expect.stringContaining('takes the key')])
    expect(about('clock')).toEqual(['ok: right to within a few seconds'])
    for (const secret of [discord.token, KEY]) expect(text).not.toContain(secret)
    expect(model.requests()).toEqual([])
    const calls = discord.calls().slice(callsBefore)
    expect(calls.length).toBeGreaterThan(2)
    expect(calls.every(({ method }) => method === 'GET')).toBe(true)
    expect(bot.state().connectedShards).toBe(1)
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
  ])('says what to do about %s', async (_, changes, topic, advice) => {
    const { text, about } = await look(inDiscord(changes))
    expect(about(topic).join('\n')).toMatch(advice)
    expect(about(topic).join('\n')).toMatch(/^problem/m)
    for (const secret of [discord.token, KEY, 'not.the.token', 'sk-another-key', 'hunter2']) expect(text).not.toContain(secret)
  })

  it.each([
    ['a model that its provider does not list', { CHAT_MODELS: 'quotes,typo-4' }, 'OpenAI', /does not list typo-4/],
    ['a model without its key', { CHAT_MODELS: 'quotes,groq/some' }, 'chat models', /GROQ_API_KEY is missing/],
  ])('warns of %s', async (_, changes, topic, advice) => {
    const { about } = await look(inDiscord(changes))
    expect(about(topic).find((line) => line.startsWith('warning'))).toMatch(advice)
  })

  it('warns where there are fewer shards than Discord recommends, and other commands than those of this version', async () => {
    const large = await createLocalDiscord({ shards: 4 })
    const { about } = await look(inDiscord({ DISCORD_TOKEN: large.token, DISCORD_API_URL: large.apiUrl, SHARD_COUNT: '2' }))
    expect(about('shards')).toEqual(['warning: SHARD_COUNT is 2, Discord recommends 4: raise it in all processes'])
    expect(about('commands')).toEqual([expect.stringMatching(/^warning: .*starting the bot does that/)])
    await large.close()
  })

  it('says which schema a store has, and that a damaged one is damaged, and changes neither', async () => {
    const DATA_DIR = aFolder()
    const store = createStore(openDatabase({ dataDir: DATA_DIR }))
    await store.answers.find('none')
    await store.close()
    expect((await look({ DATA_DIR })).about('store')[0]).toMatch(/^ok: .*opens, sound, can be written, schema \d+$/)
    const damaged = aFolder()
    writeFileSync(join(damaged, 'footnote.db'), 'no database '.repeat(500))
    const { about } = await look({ DATA_DIR: damaged })
    expect(about('store')[0]).toMatch(/^problem: .*can't be used: file is not a database/)
  })

  it('says which schema a PostgreSQL store has', async () => {
    const DATABASE_URL = await aPostgresUrl()
    expect((await look({ DATABASE_URL })).about('store')).toEqual(['ok: PostgreSQL: nothing kept yet; set up at the first start'])
    const store = createStore(openDatabase({ databaseUrl: DATABASE_URL, dataDir: '' }))
    await store.answers.find('none')
    await store.close()
    expect((await look({ DATABASE_URL })).about('store')).toEqual([expect.stringMatching(/^ok: PostgreSQL: .*schema [1-9]\d*$/)])
  })

  it('tells a clock that is wrong from one that is a little off', () => {
    expect(checkClock([-70_000, -71_000, 0])).toMatchObject([{ state: 'problem', what: expect.stringContaining('70 s ahead') }])
    expect(checkClock([9_000])).toMatchObject([{ state: 'warning', what: expect.stringContaining('9 s behind') }])
    expect(checkClock([400, -700])).toMatchObject([{ state: 'ok' }])
  })
})
