import { afterEach, describe, expect, it } from 'vitest'
import { type FailureCode, FootnoteError } from '../../src/core/errors.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { anAnswer, createScriptedFootnote } from '../fakes/scripted-footnote.ts'
import { type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (...options: Parameters<typeof startDiscordWithBot>) => (place = await startDiscordWithBot(...options))
afterEach(() => place.close())

/** Asks a Footnote that refuses. */
async function refusedWith(code: FailureCode, retryAfterS: number | undefined, locale: string) {
  const ask = () => {
    throw new FootnoteError(code, 'inner words', { retryAfterS })
  }
  await start({ footnote: createScriptedFootnote({ ask }) })
  const [text] = textsOf(await place.run('ask', { question: 'why?' }, { locale }))
  return { text, line: place.lineOf('interaction-failed')! }
}

describe('a refusal', () => {
  it('says in the member’s language when to try again, and under which reference the log has it', async () => {
    const { text, line } = await refusedWith('asked-too-often', 30, 'es-ES')
    expect(text).toBe(`Han sido muchas preguntas en poco tiempo. Inténtalo de nuevo dentro de 30 segundos. (ref. ${String(line['ref'])})`)
    expect(line).toMatchObject({ level: 'warn', code: 'asked-too-often', command: 'ask' })
  })
})

describe('an answer without the chat model’s words', () => {
  it('says why below what the sources say, and what to do', async () => {
    await start({ footnote: createScriptedFootnote({ ask: [anAnswer({ failure: 'queue-full', retryAfterS: 12 })] }) })
    const texts = textsOf(await place.run('ask', { question: 'why?' }))
    const line = place.lineOf('interaction-answered')!
    expect(texts[1]).toContain('context window')
    expect(texts.at(-1)).toContain(
      `-# Many questions are waiting for the chat model right now. This answer is taken straight from the sources. Please try again in 12 seconds. (ref ${String(line['ref'])})`,
    )
    expect(line['failure']).toBe('queue-full')
  })

  it('tells how long its provider wants to be left alone', async () => {
    const busy = createScriptedChatModel('', new FootnoteError('chat-model-busy', 'busy', { retryAfterS: 60 }))
    await start({ footnote: createKeptFootnote({ chatModels: [busy] }) })
    const texts = textsOf(await place.run('ask', { question: 'How much is GPT-5.5?' }))
    expect(texts.at(-1)).toMatch(/The chat model is busy\. .* Please try again in 60 seconds\. \(ref \w{4}\)$/)
  })
})

describe('what cannot be used', () => {
  it('is answered with what would do', async () => {
    await start({ footnote: createKeptFootnote() })
    expect(textsOf(await place.run('latest', { since: 'sometime' }))[0]).toMatch(/^I can’t read that as a time\. .* \(ref \w{4}\)$/)
  })

  it('is a message without text', async () => {
    await start({ footnote: createKeptFootnote() })
    const { messageId } = await place.discord.writeMessage({ content: '<:wave:123456789012345678>' })
    await place.follow(place.discord.runMessageCommand({ name: 'Check claims', messageId, locale: 'de' }))
    expect(textsOf(place.newest())[0]).toMatch(/^In dieser Nachricht steht kein Text/)
  })
})
