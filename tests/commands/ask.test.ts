import { setTimeout as delay } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { createResvgChartDrawer } from '../../src/adapters/resvg-chart-drawer.ts'
import { commands } from '../../commands/index.ts'
import type { Answer } from '../../src/core/answer.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import { createBot } from '../../src/discord/bot.ts'
import { aClaim, anAnswer, createScriptedFootnote } from '../fakes/scripted-footnote.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (...options: Parameters<typeof startDiscordWithBot>) => (place = await startDiscordWithBot(...options))
afterEach(() => place.close())

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const realFootnote = () => createFootnote({ corpus: smallCorpus(), chatModels: [], clock, log: () => undefined })

describe('/ask', () => {
  it('answers with the question on top, each claim with its source, for all to see', async () => {
    await start()
    const message = await place.run('ask', { question: 'How long is the context?' })
    expect(textsOf(message)[0]).toBe('-# “How long is the context?”')
    expect(textsOf(message)[1]).toContain('[[1]](<https://vendor.example/news>)')
    expect(message.visibleTo).toBeUndefined()
    expect(place.footnote.asked).toEqual([{ text: 'How long is the context?', chatModel: undefined, locale: 'en' }])
  })

  it('asks with the chat model and the language of the member', async () => {
    await start()
    await place.run('ask', { question: 'Wie groß?', model: 'model-1' }, { locale: 'de' })
    expect(place.footnote.asked).toEqual([{ text: 'Wie groß?', chatModel: 'model-1', locale: 'de' }])
  })

  it('shows a private answer to the asker alone', async () => {
    await start()
    const message = await place.run('ask', { question: 'why?', private: true })
    expect(message.visibleTo).toBe(place.discord.defaultUserId)
  })

  it.each(['direct messages', 'a group', 'a server without the bot'])('answers in %s', async (where) => {
    await start()
    const { directMessageChannelId, privateChannelId, guildWithoutBot } = place.discord
    const channels: Record<string, string> = { 'direct messages': directMessageChannelId, 'a group': privateChannelId }
    const channelId = channels[where] ?? guildWithoutBot.channels[0]!.id
    expect(textsOf(await place.run('ask', { question: 'why?' }, { channelId }))[0]).toBe('-# “why?”')
  })

  it('suggests chat models from memory', async () => {
    await start()
    const found = await place.discord.autocomplete({ name: 'ask', options: { model: 'x' }, focused: 'model' })
    expect(found.map(({ value }) => value)).toEqual(['model-x1', 'model-x2'])
  })

  it('shows the first words within 300 ms, and the last ones within a second of their being told', async () => {
    let endedAt = 0
    async function* story() {
      yield anAnswer({ isFinal: false })
      for (let index = 0; index < 60; index++) {
        await delay(100)
        yield anAnswer({ isFinal: false, claims: [aClaim(`Sentence ${index}.`)] })
      }
      endedAt = Date.now()
      yield anAnswer({ claims: [aClaim('The end.')] })
    }
    await start({ footnote: createScriptedFootnote({ ask: story }) })
    const message = await place.run('ask', { question: 'why?' })
    expect(textsOf(message)[1]).toMatch(/^The end\./)
    const edits = place.edits()
    const deferral = place.discord.calls().find(({ path }) => path.endsWith('/callback'))!
    expect(edits[0]!.endedAt - deferral.endedAt).toBeLessThan(300)
    expect(edits.at(-1)!.endedAt - endedAt).toBeLessThan(1_000)
    expect(edits.length).toBeGreaterThan(4)
    expect(place.discord.calls().filter(({ status }) => status === 429)).toEqual([])
  })

  it('says kindly that a question is empty', async () => {
    await start()
    const message = await place.run('ask', { question: '\u200B \u202E' })
    expect(textsOf(message).join()).toContain('A question has 1 to 500 characters')
    expect(place.footnote.asked).toEqual([])
  })

  it('mentions nobody and links nowhere, whatever the question or a model holds', async () => {
    const claims = [aClaim('@everyone see [this](https://evil.example) <@123456789012345678> # now')]
    await start({ footnote: createScriptedFootnote({ ask: [anAnswer({ claims })] }) })
    const message = await place.run('ask', { question: '@everyone https://evil.example' })
    expect(message['mentions']).toEqual([])
    expect(message['mention_everyone']).toBe(false)
    expect(textsOf(message)[0]).toBe('-# “\\@everyone https\\:\\/\\/evil.example”')
    for (const { body } of place.edits()) expect(body).toMatchObject({ allowed_mentions: { parse: [] } })
  })
})

describe('a question back', () => {
  const family = 'What is the context window of DeepSeek?'

  it('is continued by its buttons with the release chosen', async () => {
    await start({ footnote: realFootnote() })
    const message = await place.run('ask', { question: family })
    const flash = buttonsOf(message).find(({ label }) => label === 'DeepSeek V4-Flash')!
    await place.discord.press({ messageId: message.id, customId: flash.does })
    await place.settled(2)
    const changed = place.newest()
    expect(changed.id).toBe(message.id)
    expect(textsOf(changed)[0]).toBe(`-# “${family} (DeepSeek V4-Flash)”`)
    expect(textsOf(changed)[1]).toContain('context window')
    expect(buttonsOf(changed).filter(({ does }) => does.includes('choose'))).toEqual([])
  })

  it('is continued for another member in an answer of their own', async () => {
    await start({ footnote: realFootnote() })
    const message = await place.run('ask', { question: family })
    const userId = '223456789012345678'
    await place.discord.press({ messageId: message.id, customId: buttonsOf(message)[0]!.does, userId })
    await place.settled(2)
    const own = place.newest(place.channelId, userId)
    expect(own.id).not.toBe(message.id)
    expect(own.visibleTo).toBe(userId)
    expect(textsOf(place.newest())).toEqual(textsOf(message))
  })

  it('still works after the bot has been restarted', async () => {
    await start({ footnote: realFootnote() })
    const message = await place.run('ask', { question: family })
    await place.bot.close()
    const lines: string[] = []
    const { token, apiUrl } = place.discord
    const draw = createResvgChartDrawer()
    const again = createBot({ commands, footnote: realFootnote(), token, apiUrl, draw, clock, log: (_, event) => lines.push(event) })
    await again.start()
    await place.discord.press({ messageId: message.id, customId: buttonsOf(message)[0]!.does })
    await place.until(() => lines.includes('interaction-answered'))
    await again.close()
    expect(textsOf(place.newest())[1]).toContain('context window')
  })

  it('stays as it is when its continuation fails, which only the one who pressed is told', async () => {
    const choices = [{ release: 'openai/gpt-5', name: 'GPT-5' }]
    const ask = ({ text }: { text: string }) => {
      if (text.includes('(')) throw new TypeError('a bug')
      return one(anAnswer({ kind: 'ambiguous', claims: [], note: 'Which?', choices }))
    }
    await start({ footnote: createScriptedFootnote({ ask }) })
    const message = await place.run('ask', { question: 'why?' })
    await place.discord.press({ messageId: message.id, customId: buttonsOf(message)[0]!.does })
    await place.until(() => place.newest().id !== message.id)
    expect(place.newest().visibleTo).toBe(place.discord.defaultUserId)
    expect(textsOf(place.newest())[0]).toContain('Something went wrong on my side.')
    expect(place.discord.messages(place.channelId)[0]).toEqual(message)
  })

  it('passes over a second press while the first is being answered', async () => {
    const choices = [{ release: 'openai/gpt-5', name: 'GPT-5' }]
    async function* story({ text }: { text: string }) {
      const isChosen = text.includes('(')
      if (isChosen) await delay(300)
      yield isChosen ? anAnswer() : anAnswer({ kind: 'ambiguous', claims: [], note: 'Which?', choices })
    }
    const footnote = createScriptedFootnote({ ask: story })
    await start({ footnote })
    const message = await place.run('ask', { question: 'why?' })
    const press = { messageId: message.id, customId: buttonsOf(message)[0]!.does }
    await Promise.all([place.discord.press(press), place.discord.press(press)])
    await place.settled(2)
    expect(footnote.asked).toHaveLength(2)
    expect(place.events.filter(({ type }) => type === 'interaction-failed')).toEqual([])
  })
})

async function* one(answer: Answer) {
  yield answer
}
