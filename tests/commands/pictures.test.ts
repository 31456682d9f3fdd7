import { afterEach, describe, expect, it } from 'vitest'
import { createFootnote } from '../../src/core/footnote.ts'
import type { LocalMessage } from '../../src/emulator/local-discord.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { aSmallRelease, smallCorpus } from '../fakes/small-corpus.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (options: Parameters<typeof startDiscordWithBot>[0] = {}) =>
  (place = await startDiscordWithBot({ footnote: aFootnote(), ...options }))
afterEach(() => place.close())

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const many = Array.from({ length: 60 }, (_, index) =>
  aSmallRelease(`mistral/model-${index}`, `Mistral Model ${index}`, {
    developer: 'Mistral AI',
    on: new Date(Date.UTC(2025, 0, 1 + 10 * index)).toISOString().slice(0, 10),
  }),
)
const aFootnote = (chatModels: Parameters<typeof createFootnote>[0]['chatModels'] = []) =>
  createFootnote({ corpus: smallCorpus(many), chatModels, clock, log: () => undefined })
const pair = { model_a: 'deepseek/deepseek-v4-pro', model_b: 'openai/gpt-5.5' }

describe('the picture of a comparison', () => {
  it('joins the text, which does not wait for it', async () => {
    await start()
    const message = await place.run('compare', pair)
    const [first, last] = place.edits()
    expect(JSON.stringify(first!.body)).toContain('Context window')
    expect(sentWith(first)).toEqual([])
    expect(sentWith(last)).toHaveLength(1)
    expect(await pngOf(message)).toHaveLength(1)
  })

  it('joins the last words of a chat model', async () => {
    await start({ footnote: aFootnote([createScriptedChatModel('DeepSeek V4-Pro has 1.6T parameters [1].')]) })
    const message = await place.run('compare', pair)
    expect(place.edits().filter((edit) => sentWith(edit).length > 0)).toHaveLength(1)
    expect(await pngOf(message)).toHaveLength(1)
  })

  it('says the same in words, in the language of who asked', async () => {
    await start()
    const [english, german, japanese] = [
      await place.run('compare', pair),
      await place.run('compare', pair, { locale: 'de' }),
      await place.run('compare', pair, { locale: 'ja' }),
    ].map(descriptionsOf)
    expect(english).toEqual([
      'DeepSeek V4-Pro and GPT-5.5 compared: Input price (per million tokens): DeepSeek V4-Pro $0.66 (off-peak) / $1.32 (peak), GPT-5.5 $5.00; Output price (per million tokens): DeepSeek V4-Pro $1.98 (off-peak) / $3.96 (peak), GPT-5.5 $30.00; Context window (tokens): DeepSeek V4-Pro 1M, GPT-5.5 1.05M; Parameters: DeepSeek V4-Pro 1.6T, GPT-5.5 not in the sources',
    ])
    expect(german![0]).toContain('Eingabepreis (pro Million Token): DeepSeek V4-Pro 0,66\u00A0$')
    expect(japanese![0]).toContain('GPT-5.5 の比較')
  })

  it('is seen only by who asked in private', async () => {
    await start()
    const userId = '223456789012345678'
    const message = await place.run('compare', { ...pair, private: true }, { userId })
    expect(message.visibleTo).toBe(userId)
    expect(await pngOf(message)).toHaveLength(1)
  })

  it('is left out where the sources give nothing to compare', async () => {
    await start()
    const message = await place.run('compare', { model_a: 'openai/o3', model_b: 'openai/gpt-4o' })
    expect(message.attachments).toEqual([])
    expect(place.edits()).toHaveLength(1)
  })

  it.each([
    ['cannot be drawn', () => Promise.reject(new Error('no such font'))],
    ['is drawn too big for Discord', async () => new Uint8Array(10 * 1024 * 1024 + 1)],
  ])('leaves the text alone, and a line in the log, where it %s', async (_, draw) => {
    await start({ draw })
    const message = await place.run('compare', pair)
    expect(textsOf(message).join('\n')).toContain('**Context window**')
    expect(message.attachments).toEqual([])
    expect(descriptionsOf(message)).toEqual([])
    expect(place.lineOf('picture-failed')).toMatchObject({ level: 'warn', command: 'compare', step: 'picture' })
    expect(place.lineOf('interaction-answered')).toBeDefined()
  })
})

describe('/timeline', () => {
  const asked = { developer: 'mistral', from: '2025', to: '2026-06' }

  it('lists the releases of a time, oldest first, under their timeline', async () => {
    await start()
    const message = await place.run('timeline', { developer: 'OpenAI', from: 'January 2025', to: '2026-04' })
    const text = textsOf(message).join('\n')
    expect(text).toContain('“timeline · OpenAI · January 2025 → 2026-04”')
    expect(text).toMatch(/o3-mini \(OpenAI\) · 31 January 2025[^]*GPT-5\.5 \(OpenAI\) · 23 April 2026/)
    expect(text).not.toMatch(/GPT-4o|Claude/)
    expect(text).toContain('https://vendor.example/news')
    expect(descriptionsOf(message)[0]).toMatch(/^5 releases by date: o3-mini 31 January 2025; /)
  })

  it('turns its pages without sending the picture again', async () => {
    await start()
    const message = await place.run('timeline', asked)
    const before = message.attachments
    const second = await turn(message, 'More')
    expect(textsOf(second).join('\n')).toContain('Mistral Model 15')
    expect(second.attachments).toEqual(before)
    const first = await turn(second, 'Back')
    expect(first.attachments).toEqual(before)
    expect(textsOf(first)).toEqual(textsOf(message))
    expect(uploads()).toBe(1)
  })

  it('shows its picture on the pages that others turn for themselves', async () => {
    await start()
    const message = await place.run('timeline', asked)
    const userId = '223456789012345678'
    const own = await turn(message, 'More', userId)
    expect(own.id).not.toBe(message.id)
    expect(await pngOf(own)).toEqual(await pngOf(message))
  })

  it('keeps its picture when its pages are turned after a restart', async () => {
    await start()
    const message = await place.run('timeline', asked)
    await place.restart(aFootnote())
    const second = await place.press(message, 'More')
    expect(second.id).toBe(message.id)
    expect(textsOf(second).join('\n')).toContain('Mistral Model 15')
    expect(second.attachments).toEqual(message.attachments)
    expect(uploads()).toBe(1)
  })

  it('suggests developers, and says kindly what it takes when a time makes no sense', async () => {
    await start()
    const choices = await place.discord.autocomplete({ name: 'timeline', options: { developer: 'mist' }, focused: 'developer' })
    expect(choices).toMatchObject([{ value: 'Mistral AI' }])
    for (const wrong of [{ from: 'once upon a time' }, { to: 'soon' }, { from: 'before 2025' }]) {
      expect(textsOf(await place.run('timeline', wrong)).join('\n')).toMatch(/2026-08/)
    }
  })

  it('says that it knows none, without a picture', async () => {
    await start()
    const message = await place.run('timeline', { developer: 'Nobody', from: '2025' })
    expect(textsOf(message).join('\n')).toContain('The sources list no such release.')
    expect(message.attachments).toEqual([])
  })
})

describe('other pictures', () => {
  it('show the newest releases along a line of time', async () => {
    await start()
    expect(descriptionsOf(await place.run('latest', { developer: 'OpenAI' }))[0]).toMatch(/^6 releases by date: GPT-4o 13 May 2024; /)
  })

  it.each([
    ['release', { name: 'v4 pro' }],
    ['ask', { question: 'How did the price of DeepSeek V4-Pro change?' }],
  ])('show how a price changed: /%s', async (command, given) => {
    await start()
    const [description] = descriptionsOf(await place.run(command, given))
    expect(description).toMatch(/^Price of DeepSeek V4-Pro over time: Input price \$1\.74 \(from 24 April 2026 until 16 August 2026\)/)
    expect(description).toContain('Output price $3.96 (peak, since 16 August 2026)')
  })

  it('are none where a price did not change, or was not asked', async () => {
    await start()
    expect((await place.run('release', { name: 'v4 flash' })).attachments).toEqual([])
    expect((await place.run('ask', { question: 'How long is the context of DeepSeek V4-Pro?' })).attachments).toEqual([])
  })
})

type Body = { attachments?: { id: string; filename?: string }[]; data?: Body }

/** The files that came with a call. */
function sentWith(call: { body: unknown } | undefined) {
  const body = (call?.body ?? {}) as Body
  return (body.data ?? body).attachments?.filter(({ filename }) => filename !== undefined) ?? []
}

function uploads(): number {
  return place.discord.calls().flatMap(sentWith).length
}

/** The words that stand for the pictures of a message. */
function descriptionsOf(message: LocalMessage): string[] {
  type Gallery = { items?: { description: string }[]; components?: Gallery[] }
  const found = (components: Gallery[]): string[] =>
    components.flatMap(({ items = [], components: inner = [] }) => [...items.map(({ description }) => description), ...found(inner)])
  return found(message.components as Gallery[])
}

/** The pictures of a message as anybody can fetch them. */
async function pngOf(message: LocalMessage): Promise<string[]> {
  const pictures = message.attachments as { url: string; content_type: string; description: string }[]
  for (const { content_type: type, description } of pictures) {
    expect(type).toBe('image/png')
    expect(description).toBe(descriptionsOf(message)[0])
  }
  return Promise.all(pictures.map(async ({ url }) => Buffer.from(await (await fetch(url)).arrayBuffer()).toString('base64')))
}

/** Turns a page that is remembered, for who asked or for another. */
async function turn(message: LocalMessage, label: string, userId?: string): Promise<LocalMessage> {
  const button = buttonsOf(message).find((candidate) => candidate.label === label)!
  const before = place.events.length
  await place.discord.press({ messageId: message.id, customId: button.does, ...(userId && { userId }) })
  await place.until(() => place.events.slice(before).some(({ type }) => type.startsWith('message-')), 'the page')
  return place.newest(place.channelId, userId)
}
