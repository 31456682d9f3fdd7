import { afterEach, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus.ts'
import type { LogFields } from '../../src/core/ports.ts'
import type { Fact } from '../../src/core/release.ts'
import { MARKING_ROUND } from '../../src/core/rounds.ts'
import { createChannelApi } from '../../src/discord/channel-api.ts'
import { markChanged } from '../../src/discord/mark-changed.ts'
import { createNotices } from '../../src/discord/notices.ts'
import type { LocalMessage } from '../../src/emulator/local-discord.ts'
import { Permission } from '../../src/emulator/permissions.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryRoundStore } from '../fakes/memory-round-store.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
afterEach(() => place.close())

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const MARK = '-# Source changed since: GPT-5.5 · Input price (24 November 2026)'

/** A bot in a server that wants its answers marked, unless told otherwise. */
async function start(wanted = { marksChangedAnswers: true }, parts: Parameters<typeof createKeptFootnote>[0] = {}) {
  const [store, servers, rounds] = [createMemoryAnswerStore(), createMemoryServerStore(), createMemoryRoundStore()]
  const aFootnote = (corpus: Corpus) => createKeptFootnote({ store, servers, corpus, clock, ...parts })
  place = await startDiscordWithBot({ footnote: aFootnote(smallCorpus()) })
  place.discord.setFaults({ editsPer5s: 1_000 })
  await servers.changeSettings({ server: place.discord.guild.id, changedBy: '1', changedAt: clock.now().toISOString(), wanted })
  const lines: ({ event: string } & LogFields)[] = []
  const api = createChannelApi(place.discord)
  const log = (_: string, event: string, fields: LogFields = {}) => lines.push({ event, ...fields })
  const all = { answers: store, servers, rounds, api, clock, log, bot: place.discord.applicationId }
  const mark = (corpus = dearer) => markChanged({ ...all, corpus })
  const notices = (corpus = dearer) => createNotices({ ...all, footnote: aFootnote(corpus), signal: new AbortController().signal })
  return { store, servers, rounds, lines, mark, notices, aFootnote }
}

/** The corpus with another input price for GPT-5.5. */
const dearer = withFacts('openai/gpt-5.5', (fact) => (fact.field === 'price-input' ? { ...fact, value: 6 } : fact), 'dearer')
function withFacts(id: string, change: (fact: Fact) => Fact, version: string, asOf = '2026-11-21'): Corpus {
  const corpus = smallCorpus()
  const release = corpus.releases.get(id)!
  const changed = { ...release, facts: release.facts.map(change) }
  return { ...corpus, version, asOf, releases: new Map(corpus.releases).set(release.id, changed) }
}

const askPrice = () => place.run('ask', { question: 'How much is GPT-5.5?' })
const now = (message: LocalMessage) => place.discord.messages(place.channelId).find(({ id }) => id === message.id)!

describe('an answer whose source has changed since', () => {
  it('gets one calm line, and keeps all else', async () => {
    const { mark } = await start()
    const [answer, other] = [await askPrice(), await place.run('ask', { question: 'How much is GPT-5?' })]
    expect(await mark()).toBe(1)
    expect(textsOf(now(answer))).toEqual([...textsOf(answer), MARK])
    expect(buttonsOf(now(answer))).toEqual(buttonsOf(answer))
    expect(now(other)).toEqual(other)
    expect(textsOf(await place.press(now(answer), 'Evidence')).join('\n')).toContain('**1.** GPT-5.5')
  })

  it('gets it once, however often and by however many it is marked', async () => {
    const { mark } = await start()
    const answers = [await askPrice(), await askPrice(), await askPrice()]
    const marked = await Promise.all([mark(), mark(), mark()])
    expect(marked.reduce((sum, count) => sum + count)).toBe(3)
    expect(await mark()).toBe(0)
    for (const answer of answers) expect(textsOf(now(answer)).filter((text) => text === MARK)).toHaveLength(1)
  })

  it('gets it in its own language, from a bot that was restarted since', async () => {
    const { mark, aFootnote } = await start()
    const answer = await place.run('ask', { question: 'Was kostet GPT-5.5?' }, { locale: 'de' })
    await place.restart(aFootnote(dearer))
    await mark()
    expect(textsOf(now(answer)).at(-1)).toBe('-# Quelle inzwischen geändert: GPT-5.5 · Eingabepreis (24. November 2026)')
  })

  it('keeps its picture, as the file that the message has', async () => {
    const { mark } = await start()
    const answer = await place.run('compare', { model_a: 'GPT-5.5', model_b: 'DeepSeek V4-Pro' })
    const [file] = answer['attachments'] as { id: string; filename: string }[]
    expect(file!.filename).toMatch(/\.png$/)
    expect(await mark()).toBe(1)
    expect(textsOf(now(answer)).at(-1)).toBe(MARK)
    expect(now(answer)['attachments']).toEqual(answer['attachments'])
    const edit = place.edits().at(-1)!
    expect(JSON.stringify(edit.body)).toContain(`attachment://${file!.filename}`)
    expect(JSON.stringify(edit.body)).not.toContain(file!.id)
    expect(JSON.stringify(now(answer).components)).toContain(file!.id)
  })

  it('is left alone where the server does not want it, or no more', async () => {
    const { mark, servers, store } = await start({ marksChangedAnswers: false })
    const answer = await askPrice()
    expect([...store.receipts.values()][0]!.place).toBeUndefined()
    const server = place.discord.guild.id
    const change = (marksChangedAnswers: boolean) =>
      servers.changeSettings({ server, changedBy: '1', changedAt: clock.now().toISOString(), wanted: { marksChangedAnswers } })
    await store.notePlace([...store.receipts.keys()][0]!, { channel: place.channelId, message: answer.id })
    expect(await mark()).toBe(0)
    await change(true)
    expect(await mark()).toBe(1)
  })

  it('is not looked for where one person alone saw it, or in direct messages', async () => {
    const { store } = await start()
    await place.run('ask', { question: 'How much is GPT-5.5?', private: true })
    await place.run('ask', { question: 'How much is GPT-5.5?' }, { channelId: place.discord.directMessageChannelId })
    expect([...store.receipts.values()].map((receipt) => receipt.place)).toEqual([undefined, undefined])
  })

  it('is not marked once its message shows another answer', async () => {
    const models = ['a/one', 'b/two'].map((name) => ({
      ...createScriptedChatModel('GPT-5.5 has a context window of 1,050,000 tokens [1].'),
      name,
    }))
    const { mark, store } = await start(undefined, { chatModels: models })
    const answer = await place.run('ask', { question: 'How large is the context window of GPT-5.5?' })
    const first = [...store.receipts.values()][0]!
    await store.keep({ ...first, id: 'shown-before', claims: [{ text: 'Old', citations: ['openai/gpt-5.5#price-input.9'] }] })
    store.receipts.get('shown-before')!.evidence.push({ ...first.evidence[0]!, id: 'openai/gpt-5.5#price-input.9', text: 'gone' })
    expect(await mark()).toBe(0)
    expect(textsOf(now(answer))).toEqual(textsOf(answer))
  })

  it('passes over messages that are gone or out of reach, and says so in the log', async () => {
    const { mark, lines, store } = await start()
    const [gone, answer] = [await askPrice(), await askPrice()]
    const [id] = store.receipts.keys()
    await fetch(`${place.discord.apiUrl}/v10/channels/${place.channelId}/messages/${gone.id}`, {
      method: 'DELETE',
      headers: { authorization: `Bot ${place.discord.token}` },
    })
    expect(await mark()).toBe(1)
    expect(lines).toEqual([{ event: 'answer-unmarked', answer: id, channel: place.channelId, code: 10_008 }])
    expect(textsOf(now(answer)).at(-1)).toBe(MARK)
    await askPrice()
    place.discord.denyBot(place.channelId, Permission.ReadMessageHistory)
    expect(await mark()).toBe(0)
    expect(lines.at(-1)).toMatchObject({ event: 'answer-unmarked', code: 50_013 })
  })

  it('is marked later where Discord fails now', async () => {
    const { mark, lines } = await start()
    const answer = await askPrice()
    place.discord.setFaults({ failCalls: 10 })
    await expect(mark()).rejects.toMatchObject({ code: 'discord-unreachable' })
    expect(lines).toEqual([])
    place.discord.setFaults({ editsPer5s: 1_000 })
    expect(await mark()).toBe(1)
    expect(textsOf(now(answer)).at(-1)).toBe(MARK)
  })

  it('keeps its line when its pages are turned after a restart', async () => {
    const telling = createScriptedChatModel(({ user }) => {
      const { evidence } = JSON.parse(user) as { evidence: { number: number; text: string }[] }
      return Array.from({ length: 3 }, () => evidence.map(({ number, text }) => `${text} [${number}]`).join(' ')).join(' ')
    })
    const { mark, aFootnote } = await start(undefined, { chatModels: [telling] })
    const answer = await place.run('ask', { question: 'Tell me about DeepSeek V4-Pro' })
    const later = withFacts(
      'deepseek/deepseek-v4-pro',
      (fact) => (fact.field === 'licence' ? { ...fact, value: 'Apache-2.0' } : fact),
      'later',
    )
    await place.restart(aFootnote(later))
    expect(await mark(later)).toBe(1)
    const turned = await place.press(now(answer), 'More')
    expect(turned.id).toBe(answer.id)
    expect(textsOf(turned).at(-1)).toBe('-# Source changed since: DeepSeek V4-Pro · Licence (24 November 2026)')
    expect(textsOf(turned)).not.toEqual(textsOf(answer))
  })
})

describe('the start over another corpus', () => {
  it('marks what changed, once for each corpus', async () => {
    const { notices, rounds, lines } = await start()
    const answer = await askPrice()
    await notices(smallCorpus()).tell()
    expect(await rounds.last(MARKING_ROUND)).toBe('2026-11-20 small')
    expect(textsOf(now(answer))).toEqual(textsOf(answer))
    await notices().tell()
    expect(textsOf(now(answer)).at(-1)).toBe(MARK)
    const before = place.discord.calls().length
    await notices().tell()
    expect(place.discord.calls()).toHaveLength(before)
    expect(lines.map(({ event, marked }) => [event, marked])).toEqual([
      ['changed-answers-marked', 0],
      ['changed-answers-marked', 1],
    ])
  })

  it('holds nothing against an older corpus, which another process may still have', async () => {
    const { notices, rounds } = await start()
    const answer = await askPrice()
    await notices(smallCorpus()).tell()
    await notices(
      withFacts('openai/gpt-5.5', (fact) => (fact.field === 'price-input' ? { ...fact, value: 4 } : fact), 'older', '2026-10-01'),
    ).tell()
    expect(textsOf(now(answer))).toEqual(textsOf(answer))
    expect(await rounds.last(MARKING_ROUND)).toBe('2026-11-20 small')
  })

  it('is made up for after a failure', async () => {
    const { notices, rounds, lines } = await start()
    const answer = await askPrice()
    place.discord.setFaults({ failCalls: 10 })
    await notices().tell()
    expect(lines).toEqual([{ event: 'notices-failed', code: 'discord-unreachable' }])
    expect(await rounds.last(MARKING_ROUND)).toBeUndefined()
    place.discord.setFaults({})
    await notices().tell()
    expect(textsOf(now(answer)).at(-1)).toBe(MARK)
  })
})
