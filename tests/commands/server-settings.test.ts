import { afterEach, describe, expect, it } from 'vitest'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'
import type { ServerSettings } from '../../src/core/server-settings.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (settings: Partial<ServerSettings>) =>
  (place = await startDiscordWithBot({ footnote: createScriptedFootnote({ settings }) }))
afterEach(() => place.close())

const QUESTION = { question: 'why?' }

describe('a server that keeps answers private', () => {
  it('shows them to the asker alone, whatever the asker wishes', async () => {
    await start({ visibility: 'private' })
    expect((await place.run('ask', QUESTION)).visibleTo).toBe(place.discord.defaultUserId)
    expect((await place.run('ask', { ...QUESTION, private: false })).visibleTo).toBe(place.discord.defaultUserId)
  })

  it('shows them to all in the channels it chose', async () => {
    await start({ publicChannels: ['123456789012345678'] })
    expect((await place.run('ask', QUESTION)).visibleTo).toBe(place.discord.defaultUserId)
  })
})

describe('a server with a language of its own', () => {
  it('is spoken to in that one, whatever a member speaks', async () => {
    await start({ locale: 'de' })
    const message = await place.run('ask', { question: ' ' }, { locale: 'ja' })
    expect(textsOf(message)[0]).toMatch(/^Eine Frage hat 1 bis 500 Zeichen/)
  })
})
