import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../src/adapters/database/embedded-database.ts'
import { createStore } from '../src/adapters/database/store.ts'
import { loadConfig } from '../src/config.ts'
import { lastOf } from '../src/core/ask.ts'
import { COUNTS_KEPT_HOURS } from '../src/core/forget-person.ts'
import { userAccount } from '../src/core/spending.ts'
import { everythingIn } from './adapters/database/everything-in.ts'
import { FootnoteError } from '../src/core/errors.ts'
import type { LogFields } from '../src/core/ports.ts'
import { createModelApi } from '../src/emulator/model.ts'
import { forgetOld, HOUR_MS, openFootnote, openStore, repeatedly } from '../src/open-footnote.ts'
import { aReceipt } from './fakes/builders.ts'

const aFolder = () => mkdtempSync(join(tmpdir(), 'footnote-data-'))

describe('the store at the start', () => {
  it('forgets receipts older than 30 days', async () => {
    const DATA_DIR = aFolder()
    const daysAgo = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString()
    const before = createStore(openEmbeddedDatabase(DATA_DIR))
    for (const days of [29, 31]) await before.answers.keep(aReceipt({ id: `${days} days`, answeredAt: daysAgo(days) }))
    await before.close()
    const store = await openStore(loadConfig({ DATA_DIR }), () => undefined)
    expect(await store.answers.find('31 days')).toBeUndefined()
    expect(await store.answers.find('29 days')).toBeDefined()
    await store.close()
  })

  it('that can’t be used is said in the log with what to do, stays as it is, and refuses by name', async () => {
    const DATA_DIR = aFolder()
    const place = join(DATA_DIR, 'footnote.db')
    writeFileSync(place, 'no database '.repeat(500))
    const before = readFileSync(place)
    const lines: (LogFields & { event: string })[] = []
    const store = await openStore(loadConfig({ DATA_DIR }), (_, event, fields) => lines.push({ ...fields, event }))
    expect(lines).toEqual([expect.objectContaining({ event: 'store-unusable', message: expect.stringContaining('move it away') })])
    await expect(store.answers.keep(aReceipt())).rejects.toMatchObject({ code: 'store-unusable' })
    await expect(store.answers.find('any')).rejects.toMatchObject({ code: 'store-unusable' })
    await store.close()
    expect(readFileSync(place)).toEqual(before)
  })
})

describe('what is kept of people', () => {
  it('is gone after 48 hours, if what is old is forgotten every hour', async () => {
    const { dataDir } = loadConfig({ DATA_DIR: aFolder() })
    const database = openEmbeddedDatabase(dataDir)
    const store = createStore(database)
    const day = new Date().toISOString().slice(0, 10)
    const dawnMs = Date.parse(day)
    await store.rateLimiter({ perUser: 1, perServer: 1 }).admit({ id: '1', key: 'someone' })
    await store.ledger.book([{ name: userAccount('someone'), period: day, capMicroUsd: 9 }], 1)
    await store.ledger.book([{ name: 'bot', period: day, capMicroUsd: 9 }], 1)
    await forgetOld(store, new Date(dawnMs + 24 * HOUR_MS - 1))
    expect((await store.ledger.spent(userAccount('someone'))).size).toBe(1)
    for (let hour = 24; hour < COUNTS_KEPT_HOURS; hour++) await forgetOld(store, new Date(dawnMs + (hour + 0.99) * HOUR_MS))
    const kept = await everythingIn(database)
    expect(kept).not.toContain('someone')
    expect(kept).toContain('bot')
    await store.close()
  })
})

describe('the fallback of the settings', () => {
  it('is asked at its own provider, with its own key, when the chosen model is down', async () => {
    const other = await createModelApi({ apiKey: 'key-of-the-other' })
    const config = loadConfig({
      CHAT_MODELS: 'first',
      OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
      CHAT_FALLBACK_MODEL: 'deepseek/quotes',
      DEEPSEEK_API_KEY: 'key-of-the-other',
      DEEPSEEK_BASE_URL: other.baseUrl,
    })
    const footnote = openFootnote(config, () => undefined)
    const answer = await lastOf(footnote.ask({ text: 'How much is GPT-5.5?', locale: 'en' }))
    await other.close()
    expect(answer).toMatchObject({
      writer: { kind: 'chat-model', name: 'deepseek/quotes' },
      insteadOf: { chatModel: 'first', failure: 'chat-model-unreachable' },
    })
    expect(other.requests().map(({ authorization, body }) => [authorization, body.model])).toEqual([['accepted', 'quotes']])
    expect(footnote.suggestChatModels('').map(({ value }) => value)).toEqual(['first'])
  })
})

describe('what is done again and again', () => {
  it('goes on, says in the log what failed, and ends when told', async () => {
    const lines: LogFields[] = []
    const thrice = Promise.withResolvers<void>()
    let rounds = 0
    const act = async () => {
      rounds++
      if (rounds === 3) thrice.resolve()
      if (rounds === 1) throw new FootnoteError('store-unusable', 'the disk is full')
    }
    const round = repeatedly(1, act, (_, event, fields) => lines.push({ ...fields, event }))
    await thrice.promise
    round.stop()
    const ended = rounds
    await new Promise((resolve) => setTimeout(resolve, 20))
    expect(rounds).toBe(ended)
    expect(lines).toEqual([{ event: 'round-failed', code: 'store-unusable', message: 'the disk is full' }])
  })
})
