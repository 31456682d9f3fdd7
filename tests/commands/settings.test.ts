import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openEmbeddedDatabase } from '../../src/adapters/database/embedded-database.ts'
import { createStore, type Store } from '../../src/adapters/database/store.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { createFootnote, type FootnoteParts } from '../../src/core/footnote.ts'
import { DEFAULT_SETTINGS, type ServerSettings, type SomeSettings } from '../../src/core/server-settings.ts'
import type { LocalMessage } from '../../src/emulator/local-discord.ts'
import { Permission } from '../../src/emulator/permissions.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

const GONE = '999999999999999999'

let place: DiscordWithBot
let folder: string
const stores: Store[] = []

/** A Footnote of one process over the shared store. */
function aFootnote(parts: Partial<FootnoteParts> = {}) {
  const store = createStore(openEmbeddedDatabase(folder))
  stores.push(store)
  return createFootnote({
    corpus: smallCorpus(),
    chatModels: ['a/one', 'b/two', 'c/three'].map((name) => ({ ...createScriptedChatModel('Nothing.'), name })),
    clock: { now: () => new Date() },
    log: () => undefined,
    servers: store.servers,
    ...parts,
  })
}

async function start(parts: Partial<FootnoteParts> = {}): Promise<void> {
  const roles = [
    { name: 'Moderators', permissions: Permission.ManageGuild },
    { name: 'Curators', permissions: 0n },
  ]
  const people = [
    { name: 'Mira', roles: ['Moderators'] },
    { name: 'Noah', roles: [] },
  ]
  place = await startDiscordWithBot({ footnote: aFootnote(parts), discord: { roles, people } })
  // People press more slowly than tests.
  place.discord.setFaults({ editsPer5s: 1_000 })
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footnote-data-'))
})
afterEach(async () => {
  await place.close()
  for (const store of stores.splice(0)) await store.close()
})

const idOf = (name: string) => [...place.discord.people, ...place.discord.roles].find((one) => one.name === name)!.id
const mira = () => idOf('Mira')
const openPanel = (locale = 'en-US', userId = mira()) => place.run('settings', {}, { userId, locale })
const textOf = (message: LocalMessage) => textsOf(message).join('\n')
/** What the store holds, as any process reads it. */
const stored = async (): Promise<ServerSettings> => (await stores[0]!.servers.findSettings(place.discord.guild.id)) ?? DEFAULT_SETTINGS
const decide = (wanted: SomeSettings) =>
  stores[0]!.servers.changeSettings({ server: place.discord.guild.id, changedAt: new Date().toISOString(), changedBy: mira(), wanted })

/** Opens a topic by the action of its button, so that it works in every language. */
async function openTopic(topic: string, message: LocalMessage): Promise<LocalMessage> {
  const isOverview = buttonsOf(message).some(({ does }) => does === `settings:open:${topic}`)
  return act(isOverview ? message : await act(message, 'settings:open:'), `settings:open:${topic}`)
}

async function act(message: LocalMessage, customId: string, locale = 'en-US'): Promise<LocalMessage> {
  await place.follow(place.discord.press({ messageId: message.id, customId, userId: mira(), locale }))
  return place.newest(place.channelId, mira())
}

async function select(message: LocalMessage, customId: string, values: string[], locale = 'en-US'): Promise<LocalMessage> {
  await place.follow(place.discord.select({ messageId: message.id, customId, values, userId: mira(), locale }))
  return place.newest(place.channelId, mira())
}

async function typeBudget(message: LocalMessage, day: string, month: string): Promise<LocalMessage> {
  await place.discord.press({ messageId: message.id, customId: 'settings:budget:', userId: mira() })
  const opened = await place.until(() => place.events.findLast((event) => event.type === 'modal-opened'), 'a form')
  const modalId = opened.type === 'modal-opened' ? opened.modalId : ''
  await place.follow(place.discord.submitModal({ modalId, fields: { 'typed-0': day, 'typed-1': month }, userId: mira() }))
  return place.newest(place.channelId, mira())
}

type Select = {
  custom_id?: string
  options?: { value: string; default?: boolean }[]
  default_values?: { id: string }[]
  components?: Select[]
}
function selectIn(message: LocalMessage, customId: string): Select {
  const walk = (components: Select[]): Select[] => components.flatMap((one) => [one, ...walk(one.components ?? [])])
  return walk(message.components as Select[]).find((one) => one.custom_id === customId)!
}
const chosenIn = (message: LocalMessage, customId: string) => {
  const { options, default_values: ids } = selectIn(message, customId)
  return options ? options.filter((one) => one.default).map(({ value }) => value) : (ids ?? []).map(({ id }) => id)
}

describe('/settings', () => {
  it('is there for those who may manage the server, and for nobody else', async () => {
    await start()
    const offered = (userId: string, channelId = place.channelId) =>
      place.discord.commandsFor({ userId, channelId }).map(({ name }) => name)
    expect(offered(mira())).toContain('settings')
    expect(offered(place.discord.defaultUserId)).toContain('settings')
    expect(offered(idOf('Noah'))).not.toContain('settings')
    expect(offered(mira(), place.discord.channelsOf(mira()).find(({ isDirect }) => isDirect)!.id)).not.toContain('settings')
    await expect(place.run('settings', {}, { userId: idOf('Noah') })).rejects.toThrow('may not use')
  })

  it('shows what holds without any setup, to the one who opened it alone', async () => {
    await start()
    const panel = await openPanel()
    expect(panel.visibleTo).toBe(mira())
    expect(place.discord.messages(place.channelId, idOf('Noah'))).toEqual([])
    const text = textOf(panel)
    for (const line of ['Answers are: public', 'Channels with public answers: all', 'Language: each member’s own'])
      expect(text).toContain(line)
    for (const line of ['Default chat model: the operator’s default (a\\/one)', 'Budget per day: no limit of its own'])
      expect(text).toContain(line)
    expect(textOf(await act(panel, 'settings:changes:0'))).toContain('Nobody has changed anything yet.')
  })

  it('changes each setting, confirms it at once, and records it', async () => {
    await start()
    const [general, releases] = place.discord.guild.channels.map(({ id }) => id) as [string, string]
    let panel = await openTopic('answers', await openPanel())
    panel = await select(panel, 'settings:set:visibility 0', ['private'])
    expect(textOf(panel)).toContain('Changed. Answers are: private')
    panel = await select(panel, 'settings:set:publicChannels', [releases, general])
    expect(textOf(panel)).toContain(`Changed. Channels with public answers: <#${general}>, <#${releases}>`)
    panel = await select(panel, 'settings:set:locale 0', ['fr'])
    expect(textOf(panel)).toContain('Modifié. Langue: français')
    panel = await select(panel, 'settings:set:locale 0', ['en'])

    panel = await openTopic('chatModels', panel)
    panel = await select(panel, 'settings:set:chatModel 0', ['b/two'])
    panel = await select(panel, 'settings:set:allowedChatModels 0', ['b/two', 'c/three'])
    expect(textOf(panel)).toContain('Changed. Allowed chat models: b\\/two, c\\/three')

    panel = await typeBudget(await openTopic('budget', panel), '$2.50', '40')
    expect(textOf(panel)).toContain('Changed. Budget per day: $2.50 · Budget per month: $40.00')

    panel = await select(await openTopic('notices', panel), 'settings:set:watchChannels', [releases])
    panel = await act(panel, 'settings:set:marksChangedAnswers on')
    panel = await select(await openTopic('curators', panel), 'settings:set:curatorRoles', [idOf('Curators')])
    panel = await select(panel, 'settings:set:curatorUsers', [idOf('Noah'), mira()])
    panel = await act(await openTopic('questions', panel), 'settings:set:keepsQuestions on')
    expect(textOf(panel)).toContain('Changed. Keep the text of questions: yes')

    const all: ServerSettings = {
      visibility: 'private',
      publicChannels: [general, releases],
      locale: 'en',
      chatModel: 'b/two',
      allowedChatModels: ['b/two', 'c/three'],
      budgetDayUsd: 2.5,
      budgetMonthUsd: 40,
      watchChannels: [releases],
      marksChangedAnswers: true,
      curatorRoles: [idOf('Curators')],
      curatorUsers: [mira(), idOf('Noah')],
      keepsQuestions: true,
    }
    expect(await stored()).toEqual(all)
    const changes = await stores[0]!.servers.listChanges(place.discord.guild.id)
    expect(changes).toHaveLength(12)
    expect(new Set(changes.map(({ changedBy }) => changedBy))).toEqual(new Set([mira()]))
    expect(changes.at(-1)).toMatchObject({ before: { visibility: 'public' }, after: { visibility: 'private' } })

    const listing = textOf(await act(await act(panel, 'settings:open:'), 'settings:changes:0'))
    expect(listing).toContain(`<@${mira()}> · <t:`)
    expect(listing).toContain('Budget per day: no limit of its own → **$2.50**')
    expect(listing).toContain('Default chat model: the operator’s default → **b\\/two**')
  })

  it('offers what is chosen now as chosen', async () => {
    await start()
    const [general] = place.discord.guild.channels.map(({ id }) => id) as [string]
    await decide({ publicChannels: [general], allowedChatModels: ['c/three'], chatModel: 'c/three', curatorUsers: [mira()] })
    const answers = await openTopic('answers', await openPanel())
    expect(chosenIn(answers, 'settings:set:publicChannels')).toEqual([general])
    expect(chosenIn(answers, 'settings:set:locale 0')).toEqual(['*'])
    const models = await openTopic('chatModels', answers)
    expect(chosenIn(models, 'settings:set:chatModel 0')).toEqual(['c/three'])
    expect(chosenIn(models, 'settings:set:allowedChatModels 0')).toEqual(['c/three'])
    expect(chosenIn(await openTopic('curators', models), 'settings:set:curatorUsers')).toEqual([mira()])
  })

  it('takes decisions back: all models chosen is none forbidden, and empty fields are no budget', async () => {
    await start()
    await decide({ allowedChatModels: ['a/one'], locale: 'en', budgetDayUsd: 1, chatModel: 'a/one' })
    let panel = await openTopic('chatModels', await openPanel())
    panel = await select(panel, 'settings:set:allowedChatModels 0', ['a/one', 'b/two', 'c/three'])
    panel = await select(panel, 'settings:set:chatModel 0', ['*'])
    panel = await select(await openTopic('answers', panel), 'settings:set:locale 0', ['*'])
    await typeBudget(await openTopic('budget', panel), '', ' ')
    expect(await stored()).toEqual(DEFAULT_SETTINGS)
  })

  it('can forbid every chat model', async () => {
    await start()
    const panel = await openTopic('chatModels', await openPanel())
    expect(textOf(await select(panel, 'settings:set:allowedChatModels 0', []))).toContain('Allowed chat models: none')
    expect((await stored()).allowedChatModels).toEqual([])
  })

  it('refuses what is no amount, or more than the operator allows, and changes nothing', async () => {
    await start({ serverCaps: { dayMicroUsd: 5e6, monthMicroUsd: 50e6 } })
    await decide({ budgetDayUsd: 1, budgetMonthUsd: 9 })
    let panel = await openTopic('budget', await openPanel())
    panel = await typeBudget(panel, '1,000', '20')
    expect(textOf(panel)).toContain('“1,000” is not an amount I can read')
    panel = await typeBudget(panel, '5.01', '20')
    expect(textOf(panel)).toContain('$5.01 is more than the operator allows ($5.00)')
    expect(await stored()).toMatchObject({ budgetDayUsd: 1, budgetMonthUsd: 9 })
    panel = await typeBudget(panel, '5', '2,5')
    expect(await stored()).toMatchObject({ budgetDayUsd: 5, budgetMonthUsd: 2.5 })
  })

  it('shows values that no longer fit as such, and they do no harm', async () => {
    await start({ serverCaps: { dayMicroUsd: 5e6, monthMicroUsd: 10e6 } })
    await decide({
      chatModel: 'x/gone',
      allowedChatModels: ['a/one', 'x/gone'],
      publicChannels: [GONE],
      curatorRoles: [GONE],
      budgetMonthUsd: 30,
    })
    const overview = await openPanel()
    expect(textOf(overview)).toContain('Default chat model: x\\/gone (no longer offered)')
    expect(textOf(overview)).toContain('Allowed chat models: a\\/one, x\\/gone (no longer offered)')
    expect(textOf(overview)).toContain(`Channels with public answers: ${GONE} (deleted)`)
    expect(textOf(overview)).toContain(`Roles that may curate: ${GONE} (deleted)`)
    expect(textOf(overview)).toContain('Budget per month: $30.00 (the operator allows $10.00)')
    const answers = await openTopic('answers', overview)
    expect(chosenIn(answers, 'settings:set:publicChannels')).toEqual([])
    await openTopic('curators', await openTopic('chatModels', answers))
    expect((await place.run('ask', { question: 'how much is gpt-5.5?' }, { userId: mira() })).visibleTo).toBe(mira())
  })

  it('resets to the defaults after asking once more', async () => {
    await start()
    await decide({ visibility: 'private', locale: 'en' })
    const question = await act(await openPanel(), 'settings:reset:')
    expect(textOf(question)).toContain('Reset all settings')
    expect(await stored()).toMatchObject({ visibility: 'private' })
    const panel = await act(question, 'settings:reset-now:')
    expect(textOf(panel)).toContain('All settings are at their defaults.')
    expect(await stored()).toEqual(DEFAULT_SETTINGS)
    expect(textOf(await act(panel, 'settings:changes:0'))).toContain('Answers are: private → **public**')
  })

  it('pages through many changes, however long they are', async () => {
    await start()
    const channels = Array.from({ length: 25 }, (_, index) => String(100_000_000_000_000_000n + BigInt(index)))
    for (let index = 0; index < 30; index++)
      await decide({ publicChannels: index % 2 === 0 ? channels : [], watchChannels: index % 2 === 0 ? channels : [], budgetDayUsd: index })
    const first = await act(await openPanel(), 'settings:changes:0')
    expect(textOf(first)).toMatch(/page 1 of \d/)
    const second = await act(first, 'settings:changes:1')
    expect(textOf(second)).toMatch(/page 2 of \d/)
    expect(buttonsOf(second).map(({ label }) => label)).toEqual(['Back', 'More', 'All settings'])
  })

  it('loses no choice of two made in a hurry', async () => {
    await start()
    const panel = await openTopic('answers', await openPanel())
    const ends = () => place.lines.filter(({ event }) => event === 'interaction-answered').length
    const before = ends()
    await Promise.all([
      place.discord.select({ messageId: panel.id, customId: 'settings:set:visibility 0', values: ['private'], userId: mira() }),
      place.discord.select({ messageId: panel.id, customId: 'settings:set:publicChannels', values: [place.channelId], userId: mira() }),
    ])
    await place.until(() => ends() >= before + 2, 'both')
    expect(await stored()).toMatchObject({ visibility: 'private', publicChannels: [place.channelId] })
    const text = textOf(place.newest(place.channelId, mira()))
    expect(text).toContain('private')
    expect(text).toContain(`<#${place.channelId}>`)
  })

  it('works after a restart, and the settings with it', async () => {
    await start()
    const panel = await openTopic('answers', await openPanel())
    await select(panel, 'settings:set:visibility 0', ['private'])
    await place.restart(aFootnote())
    expect((await place.run('ask', { question: 'how much is gpt-5.5?' }, { userId: mira() })).visibleTo).toBe(mira())
    await place.follow(
      place.discord.select({ messageId: panel.id, customId: 'settings:set:visibility 0', values: ['public'], userId: mira() }),
    )
    expect(textOf(place.discord.messages(place.channelId, mira()).find(({ id }) => id === panel.id)!)).toContain('Answers are: public')
    expect((await place.run('ask', { question: 'how much is gpt-5.5?' }, { userId: mira() })).visibleTo).toBeUndefined()
  })

  it('is what another process goes by within ten seconds, and this one at once', async () => {
    await start()
    let now = Date.now()
    const other = aFootnote({ clock: { now: () => new Date(now) } })
    const asker = { id: mira(), key: 'someone', server: place.discord.guild.id }
    expect((await other.as(asker)).settings.visibility).toBe('public')
    await select(await openTopic('answers', await openPanel()), 'settings:set:visibility 0', ['private'])
    expect((await place.run('ask', { question: 'how much is gpt-5.5?' }, { userId: mira() })).visibleTo).toBe(mira())
    now += 10_000
    const there = await other.as(asker)
    expect(there.settings.visibility).toBe('private')
    await there.server!.change({ locale: 'de' })
    expect(textOf(await openPanel())).toContain('Sprache: Deutsch')
  })

  it('speaks the language of the one who opened it', async () => {
    await start()
    const panel = await openPanel('de')
    expect(textsOf(panel)[0]).toBe('**Einstellungen dieses Servers**')
    expect(buttonsOf(panel).map(({ label }) => label)).toEqual([...Array(6).fill('Ändern'), 'Änderungen', 'Zurücksetzen'])
    const topic = await act(panel, 'settings:open:budget', 'de')
    expect(textOf(topic)).toContain('keine eigene Grenze')
  })

  it.each(['en-US', 'es-ES', 'de', 'fr', 'pt-BR', 'zh-CN', 'ja'])(
    'is taken by Discord whole in %s, with as much chosen as can be',
    async (locale) => {
      const chatModels = Array.from({ length: 60 }, (_, index) => ({
        ...createScriptedChatModel(''),
        name: `openrouter/${'long'.repeat(20)}/${index}`,
      }))
      await start({ chatModels, serverCaps: { dayMicroUsd: 12.5e6, monthMicroUsd: 99_999.99e6 } })
      const ids = Array.from({ length: 25 }, (_, index) => String(10_000_000_000_000_000_000n + BigInt(index)))
      await decide({
        publicChannels: ids,
        watchChannels: ids,
        curatorRoles: ids,
        curatorUsers: ids,
        allowedChatModels: chatModels.map(({ name }) => name).slice(1),
        chatModel: 'x'.repeat(100),
        budgetDayUsd: 99_999.99,
        budgetMonthUsd: 99_999.99,
      })
      let panel = await openPanel(locale)
      for (const topic of ['answers', 'chatModels', 'budget', 'notices', 'curators', 'questions'])
        panel = await act(await act(panel, `settings:open:${topic}`, locale), 'settings:open:', locale)
      await place.discord.press({
        messageId: (await act(panel, 'settings:open:budget', locale)).id,
        customId: 'settings:budget:',
        userId: mira(),
        locale,
      })
      await place.until(() => place.events.some(({ type }) => type === 'modal-opened'), 'a form')
      panel = await act(panel, 'settings:open:', locale)
      panel = await act(await act(panel, 'settings:changes:0', locale), 'settings:open:', locale)
      await act(panel, 'settings:reset:', locale)
      await act(panel, 'settings:reset-now:', locale)
      expect(place.lines.filter(({ event }) => /failed|lost/.test(event))).toEqual([])
    },
  )

  it('says that it can’t get at its notes where the store fails, and shows and changes nothing', async () => {
    let isBroken = false
    const { servers } = createStore(openEmbeddedDatabase(folder))
    const findSettings: typeof servers.findSettings = async (server) => {
      if (isBroken) throw new FootnoteError('store-unusable', 'the disk is gone')
      return servers.findSettings(server)
    }
    await start({ servers: { ...servers, findSettings } })
    const panel = await openTopic('answers', await openPanel())
    isBroken = true
    await select(panel, 'settings:set:visibility 0', ['private'])
    await place.until(() => textOf(place.newest(place.channelId, mira())).startsWith('I can’t get at my notes'), 'a word why')
    expect(textOf(await openPanel())).toMatch(/^I can’t get at my notes/)
    isBroken = false
    expect(await stored()).toEqual(DEFAULT_SETTINGS)
  })
})
