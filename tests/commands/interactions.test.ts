import { setTimeout as delay } from 'node:timers/promises'
import { ButtonStyle, ComponentType } from 'discord.js'
import { afterEach, describe, expect, it } from 'vitest'
import { commands } from '../../commands/index.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import type { Question } from '../../src/core/question.ts'
import type { Reply } from '../../src/discord/page.ts'
import { referenceOf } from '../../src/discord/reference.ts'
import { aClaim, anAnswer, createScriptedFootnote } from '../fakes/scripted-footnote.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (...options: Parameters<typeof startDiscordWithBot>) => (place = await startDiscordWithBot(...options))
afterEach(() => place.close())

const askWhy = (question = 'why?') => place.discord.runCommand({ name: 'ask', options: { question } })

describe('an acknowledgement', () => {
  it('is the first call for an interaction', async () => {
    await start()
    const before = place.discord.calls().length
    const { interactionId } = await askWhy()
    await place.settled()
    const [first] = place.discord.calls().slice(before)
    expect(first!.path).toContain(`/interactions/${interactionId}/`)
    expect(first!.body).toMatchObject({ type: 5 })
  })

  it('counts when only the answer to it was lost', async () => {
    await start()
    place.discord.setFaults({ loseAcknowledgements: 1 })
    await askWhy()
    await place.settled()
    expect(textsOf(place.newest())[0]).toBe('-# “why?”')
    const callbacks = place.discord.calls().filter(({ path }) => path.endsWith('/callback'))
    expect(callbacks.map(({ status }) => status)).toEqual([204, 400])
  })

  it('is tried again after an error of Discord', async () => {
    await start()
    place.discord.setFaults({ failCalls: 2 })
    await askWhy()
    await place.settled()
    expect(place.lineOf('interaction-answered')).toBeDefined()
  })

  it('that comes too late asks nothing of a chat model, and is logged', async () => {
    await start({ discord: { acknowledgeWithinMs: 200 } })
    place.discord.setFaults({ latencyMs: 400 })
    const { interactionId } = await askWhy()
    await place.settled()
    expect(place.footnote.asked).toEqual([])
    expect(place.lineOf('interaction-lost')).toMatchObject({
      level: 'error',
      ref: referenceOf(interactionId),
      command: 'ask',
      code: 'discord-refused',
    })
  })

  it('of which no word ever came back leaves nobody waiting', async () => {
    await start({ discord: { acknowledgeWithinMs: 10_000 } })
    place.discord.setFaults({ latencyMs: 2_700 })
    await askWhy()
    await place.settled()
    await place.until(() => place.newest() && !place.newest().isThinking, 'the end of thinking')
    expect(textsOf(place.newest())[0]).toMatch(/^Discord did not take my answer\. Please try again in a minute\./)
    expect(place.footnote.asked).toEqual([])
  })

  it('that never comes through is given up in time', async () => {
    await start()
    place.discord.setFaults({ latencyMs: 10_000 })
    const startedAt = Date.now()
    await askWhy()
    await place.settled()
    expect(Date.now() - startedAt).toBeLessThan(3_000)
    expect(place.lineOf('interaction-lost')).toMatchObject({ code: 'discord-unreachable' })
    place.discord.setFaults({})
  })
})

describe('an answer', () => {
  it('stands in the end although Discord failed at its last edit', async () => {
    async function* story() {
      yield anAnswer({ isFinal: false })
      await delay(100)
      place.discord.setFaults({ failCalls: 3 })
      yield anAnswer({ claims: [aClaim('The end.')] })
    }
    await start({ footnote: createScriptedFootnote({ ask: story }) })
    await askWhy()
    await place.settled()
    expect(textsOf(place.newest())[1]).toMatch(/^The end\./)
    expect(place.edits().map(({ status }) => status)).toEqual([200, 500, 500, 500, 200])
  })

  it('ends when its token is over, and ends its story', async () => {
    let isAborted = false
    async function* story(_: unknown, signal: AbortSignal) {
      signal.addEventListener('abort', () => (isAborted = true))
      for (let index = 0; ; index++) {
        yield anAnswer({ isFinal: false, claims: [aClaim(`Sentence ${index}.`)] })
        await delay(100)
      }
    }
    await start({ footnote: createScriptedFootnote({ ask: story }), discord: { tokenLivesMs: 1_500 } })
    await askWhy()
    await place.settled()
    expect(place.lineOf('interaction-failed')).toMatchObject({ level: 'warn', code: 'reply-gone' })
    expect(isAborted).toBe(true)
  })

  it('keeps what was shown and says that it ends, when the bot closes', async () => {
    await start({ footnote: createScriptedFootnote({ ask: neverEnding }) })
    await askWhy()
    await place.until(() => place.edits().length === 1)
    await place.bot.close()
    const texts = textsOf(place.newest())
    expect(texts[1]).toContain('context window')
    expect(texts.at(-1)).toMatch(/^-# I was restarted in the middle of this answer\. .* \(ref \w{4}\)$/)
  })

  it('that fails becomes a sentence with the reference that finds the log line', async () => {
    const ask = breaking(() => new FootnoteError('discord-unreachable', 'no'))
    await start({ footnote: createScriptedFootnote({ ask }) })
    const { interactionId } = await askWhy()
    await place.settled()
    const ref = referenceOf(interactionId)
    expect(textsOf(place.newest())).toEqual([`Discord did not take my answer. Please try again in a minute. (ref ${ref})`])
    expect(place.lineOf('interaction-failed')).toMatchObject({ ref, command: 'ask', step: 'answer', code: 'discord-unreachable' })
    expect(place.lineOf('interaction-failed')!['durationMs']).toBeTypeOf('number')
  })

  it('that meets a bug says so, and the log holds nothing of what was typed', async () => {
    const ask = breaking((text) => new TypeError(`cannot read ${text}`))
    await start({ footnote: createScriptedFootnote({ ask }) })
    const { interactionId } = await askWhy('my secret question')
    await place.settled()
    expect(textsOf(place.newest())[0]).toContain(`(ref ${referenceOf(interactionId)})`)
    expect(place.lineOf('interaction-failed')).toMatchObject({ level: 'error', code: 'bug', cause: 'TypeError' })
    expect(JSON.stringify(place.lines)).not.toContain('secret')
    expect(JSON.stringify(place.lines)).not.toContain(place.discord.token)
  })

  it('without a word becomes one', async () => {
    await start({ footnote: createScriptedFootnote({ ask: [] }) })
    await askWhy()
    await place.settled()
    expect(textsOf(place.newest())[0]).toContain('Something went wrong on my side.')
  })

  it('does not keep another waiting', async () => {
    await start({ footnote: createScriptedFootnote({ ask: slowIfTold }) })
    const slow = await askWhy('slow')
    const quick = await askWhy('quick')
    await place.settled()
    expect(place.lineOf('interaction-answered')!['ref']).toBe(referenceOf(quick.interactionId))
    await place.settled(2)
    expect(place.lines.at(-1)!['ref']).toBe(referenceOf(slow.interactionId))
  })
})

describe('a button of an earlier version', () => {
  it('is answered to the one who pressed it alone', async () => {
    const quote = { type: ComponentType.TextDisplay as const, content: '-# “why?”' }
    const button = { type: ComponentType.Button as const, style: ButtonStyle.Secondary as const, custom_id: 'ask:gone:1', label: 'Old' }
    const row = { type: ComponentType.ActionRow as const, components: [button] }
    async function* execute(): AsyncGenerator<Reply> {
      yield { pages: [{ accentColour: 0, components: [quote, row] }] }
    }
    await start({ commands: [{ ...commands[0]!, execute }] })
    const message = await place.run('ask', { question: 'why?' })
    await place.discord.press({ messageId: message.id, customId: 'ask:gone:1' })
    await place.until(() => place.newest().id !== message.id)
    expect(place.newest().visibleTo).toBe(place.discord.defaultUserId)
    const { ref } = place.lineOf('interaction-outdated')!
    expect(textsOf(place.newest())[0]).toMatch(new RegExp(`earlier version .* \\(ref ${String(ref)}\\)$`))
  })
})

async function* neverEnding() {
  yield anAnswer({ isFinal: false })
  await delay(60_000, undefined, { ref: false })
}

async function* slowIfTold({ text }: Question) {
  if (text === 'slow') await delay(1_000)
  yield anAnswer()
}

function breaking(errorFor: (text: string) => Error): (question: Question) => AsyncIterable<never> {
  return ({ text }) => {
    throw errorFor(text)
  }
}
