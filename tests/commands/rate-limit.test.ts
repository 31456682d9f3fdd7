import { afterEach, describe, expect, it } from 'vitest'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryVoteStore } from '../fakes/memory-vote-store.ts'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
afterEach(() => place.close())

/** Lets everybody in so often, and then asks them to wait 17 s. */
const admitting = (times: number) => {
  const counts = new Map<string, number>()
  return {
    async admit({ key }: { key: string }) {
      counts.set(key, (counts.get(key) ?? 0) + 1)
      return counts.get(key)! > times ? 17 : undefined
    },
  }
}

describe('somebody who asks too often', () => {
  it('is told alone when to ask again, and nothing is answered', async () => {
    const footnote = createScriptedFootnote()
    place = await startDiscordWithBot({ footnote, rateLimiter: admitting(1) })
    await place.run('ask', { question: 'why?' })
    const message = await place.run('ask', { question: 'why?' }, { locale: 'de' })
    expect(message.visibleTo).toBe(place.discord.defaultUserId)
    expect(textsOf(message)[0]).toMatch(/17 Sekunden/)
    expect(footnote.asked).toHaveLength(1)
    const other = await place.run('ask', { question: 'why?' }, { userId: '223456789012345678' })
    expect(textsOf(other)[0]).toBe('-# “why?”')
  })

  it('can still say what they think of the answer', async () => {
    place = await startDiscordWithBot({ footnote: createKeptFootnote({ votes: createMemoryVoteStore() }), rateLimiter: admitting(1) })
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    expect(textsOf(await place.press(answer, 'Helpful'))[0]).toBe('Thank you, that helps.')
  })
})
