import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../src/adapters/database/embedded-database.ts'
import { createStore, type Store } from '../../src/adapters/database/store.ts'
import { createForgetPerson, createForgottenSpending } from '../../src/core/forget-person.ts'
import { createFootnote, type FootnoteParts } from '../../src/core/footnote.ts'
import { LOCALES } from '../../src/core/locale.ts'
import { userAccount } from '../../src/core/spending.ts'
import { createUserKey } from '../../src/discord/user-key.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
let store: Store

beforeEach(() => {
  store = createStore(openEmbeddedDatabase(mkdtempSync(join(tmpdir(), 'footnote-data-'))))
})
afterEach(async () => {
  await place.close()
  await store.close()
})

async function start(parts: Partial<FootnoteParts> = {}): Promise<void> {
  const { servers, people, ledger } = store
  const footnote = createFootnote({
    corpus: smallCorpus(),
    chatModels: [],
    clock: { now: () => new Date() },
    log: () => undefined,
    servers,
    forgetPerson: createForgetPerson({ people, ledger, forgotten: createForgottenSpending() }),
    ...parts,
  })
  place = await startDiscordWithBot({ footnote, rateLimiter: store.rateLimiter({ perUser: 100, perServer: 100 }) })
}

const textOf = (message: Parameters<typeof textsOf>[0]) => textsOf(message).join('\n')
const keepQuestions = () =>
  store.servers.changeSettings({
    server: place.discord.guild.id,
    changedBy: place.discord.defaultUserId,
    changedAt: new Date().toISOString(),
    wanted: { keepsQuestions: true },
  })

describe('/privacy', () => {
  it('tells whoever asks alone what is kept, for how long, and who is sent what', async () => {
    await start({ recipients: ['OpenAI', 'proxy.example'] })
    const message = await place.run('privacy', {})
    expect(message.visibleTo).toBe(place.discord.defaultUserId)
    const text = textOf(message)
    for (const figure of ['30 days', '24 hours', '48 hours']) expect(text).toContain(figure)
    expect(text).toContain('OpenAI and proxy.example')
    expect(text).toContain('text of questions is not kept here')
  })

  it('says where the text of questions is kept, as the server has chosen', async () => {
    await start()
    await keepQuestions()
    expect(textOf(await place.run('privacy', {}))).toMatch(/text of questions for 30 days, as the admins/)
    const direct = await place.run('privacy', {}, { channelId: place.discord.directMessageChannelId })
    expect(textOf(direct)).toContain('not kept here')
  })

  it('says that nothing is sent where no chat model is set up', async () => {
    await start()
    expect(textOf(await place.run('privacy', {}))).toContain('Nothing: no chat model is set up.')
  })

  it.each(LOCALES)('is told in the language of the member, and fits a message: %s', async (locale) => {
    await start({ recipients: ['OpenAI'] })
    const tag = locale === 'en' ? 'en-US' : locale === 'es' ? 'es-ES' : locale
    const message = await place.run('privacy', {}, { locale: tag })
    const question = await place.press(message, buttonsOf(message)[0]!.label)
    expect(question.id).toBe(message.id)
    const english = /\b(the|what|your)\b/
    expect(english.test(`${textOf(message)} ${textOf(question)}`.replace('OpenAI', ''))).toBe(locale === 'en')
  })
})

describe('/forget me', () => {
  const traces = () => {
    const id = place.discord.defaultUserId
    return [id, createUserKey(place.discord.token)(id)]
  }

  it('asks first, then deletes all that is kept of whoever asks, and says so to them alone', async () => {
    await start()
    await keepQuestions()
    const [, key = ''] = traces()
    const today = new Date().toISOString().slice(0, 10)
    await store.ledger.book([{ name: userAccount(key), period: today, capMicroUsd: 9 }], 5)
    const question = await place.run('forget me', {})
    expect(question.visibleTo).toBe(place.discord.defaultUserId)
    expect((await store.ledger.spent(userAccount(key))).get(today)).toBe(5)
    const done = await place.press(question, 'Yes, forget me')
    expect(textOf(done)).toMatch(/^Done\. I keep nothing of you any more/)
    expect(done.visibleTo).toBe(place.discord.defaultUserId)
    expect((await store.ledger.spent(userAccount(key))).size).toBe(0)
    const [change] = await store.servers.listChanges(place.discord.guild.id)
    expect(change).toMatchObject({ changedBy: 'removed', after: { keepsQuestions: true } })
    const settings = await place.run('settings', {})
    expect(textOf(await place.press(settings, 'Changes'))).toMatch(/-# removed · /)
  })

  it('says that it could not where the store fails, and can be pressed again', async () => {
    await start()
    const question = await place.run('forget me', {})
    await store.close()
    const failed = await place.press(question, 'Yes, forget me')
    expect(textOf(failed)).not.toContain('Done')
    expect(place.lines.some(({ event }) => event === 'interaction-failed')).toBe(true)
  })
})
