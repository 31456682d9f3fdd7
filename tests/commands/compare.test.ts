import { afterEach, describe, expect, it } from 'vitest'
import { compare } from '../../commands/compare.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import { aClaim, aComparison, anAnswer, createScriptedFootnote } from '../fakes/scripted-footnote.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const start = async (...options: Parameters<typeof startDiscordWithBot>) => (place = await startDiscordWithBot(...options))
afterEach(() => place.close())

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const realFootnote = () => createFootnote({ corpus: smallCorpus(), chatModels: [], clock, log: () => undefined })
const pro = 'deepseek/deepseek-v4-pro'
const flash = 'deepseek/deepseek-v4-flash'

describe('/compare', () => {
  it('shows both releases fact by fact, under their names', async () => {
    await start({ footnote: realFootnote() })
    const message = await place.run('compare', { model_a: pro, model_b: flash })
    const [quote, ...texts] = textsOf(message)
    expect(quote).toBe('-# **DeepSeek V4-Pro** ↔ **DeepSeek V4-Flash**')
    expect(texts.join('\n')).toMatch(/\*\*Context window\*\*\nDeepSeek V4-Pro: .*\[\[\d\]\]\(<https:.*>\)\nDeepSeek V4-Flash: /)
  })

  it('passes on what was typed, the aspect and the chat model', async () => {
    await start()
    const given = { model_a: ' v4 pro ', model_b: 'gpt5.5', aspect: 'price', model: 'model-1' }
    const message = await place.run('compare', given)
    expect(textsOf(message)[0]).toBe('-# **v4 pro** ↔ **gpt5.5** · price')
    expect(place.footnote.asked).toEqual([{ modelA: 'v4 pro', modelB: 'gpt5.5', aspect: 'price', chatModel: 'model-1', locale: 'en' }])
  })

  it('suggests releases, aspects and chat models, each for its option', async () => {
    await start()
    const typed = { model_a: 'x', model_b: 'x', aspect: 'x', model: 'x' }
    const suggest = async (focused: string) => (await place.discord.autocomplete({ name: 'compare', options: typed, focused }))[0]!.value
    expect(await suggest('model_b')).toBe('release-x1')
    expect(await suggest('aspect')).toBe('aspect-x1')
    expect(await suggest('model')).toBe('model-x1')
  })

  it.each([
    ['the first name fits several', { model_a: 'DeepSeek', model_b: 'gpt 5.5' }, flash, ['DeepSeek V4-Flash', 'gpt 5.5']],
    ['the second name fits several', { model_a: 'gpt 5.5', model_b: 'DeepSeek' }, flash, ['gpt 5.5', 'DeepSeek V4-Flash']],
    ['both names are one release', { model_a: pro, model_b: 'v4 pro' }, flash, ['DeepSeek V4-Pro', 'DeepSeek V4-Flash']],
  ])('asks back and goes on with the choice where %s', async (_, given, release, names) => {
    await start({ footnote: realFootnote() })
    const message = await place.run('compare', given)
    await place.discord.press({ messageId: message.id, customId: `compare:choose:${release}` })
    await place.settled(2)
    expect(textsOf(place.newest())[0]).toBe(`-# **${names[0]}** ↔ **${names[1]}**`)
    expect(textsOf(place.newest()).join('\n')).toContain('**Context window**')
  })

  it('asks back twice where neither name is clear', async () => {
    await start({ footnote: realFootnote() })
    const message = await place.run('compare', { model_a: 'Claude', model_b: 'DeepSeek' })
    await place.discord.press({ messageId: message.id, customId: 'compare:choose:anthropic/claude-sonnet-5' })
    await place.settled(2)
    await place.discord.press({ messageId: message.id, customId: `compare:choose:${flash}` })
    await place.settled(3)
    expect(textsOf(place.newest())[0]).toBe('-# **Claude Sonnet 5** ↔ **DeepSeek V4-Flash**')
  })

  it('names the nearest releases where it knows no such name', async () => {
    await start({ footnote: realFootnote() })
    const message = await place.run('compare', { model_a: 'GPT-9', model_b: pro })
    expect(textsOf(message)[1]).toContain('GPT-9 is not in the sources')
  })
})

describe('a long comparison', () => {
  const long = anAnswer({ comparison: aComparison(40), claims: [aClaim('The model said this.')] })

  it('turns its pages in place for the one who asked, without telling it again', async () => {
    const footnote = createScriptedFootnote({ compare: [long] })
    await start({ footnote })
    const message = await place.run('compare', { model_a: pro, model_b: flash })
    expect(textsOf(message).join('\n')).toContain('**Row 1**')
    await turn(message.id, 'More')
    const second = place.newest()
    expect(second.id).toBe(message.id)
    expect(textsOf(second).join('\n')).not.toContain('**Row 1**')
    await turn(message.id, 'Back')
    expect(textsOf(place.newest())).toEqual(textsOf(message))
    expect(footnote.asked).toHaveLength(1)
  })

  it('shows its pages to others in a message of their own', async () => {
    await start({ footnote: createScriptedFootnote({ compare: [long] }) })
    const message = await place.run('compare', { model_a: pro, model_b: flash })
    const userId = '223456789012345678'
    await turn(message.id, 'More', userId)
    const own = place.newest(place.channelId, userId)
    expect(own.visibleTo).toBe(userId)
    expect(textsOf(own).join('\n')).not.toContain('**Row 1**')
    expect(textsOf(place.newest())).toEqual(textsOf(message))
    await turn(own.id, 'Back', userId)
    await place.until(() => textsOf(place.newest(place.channelId, userId)).join('\n').includes('**Row 1**'))
  })

  it('is told anew, without a chat model, where its pages are not remembered', async () => {
    const chatModel = createScriptedChatModel('Nothing to add.')
    const footnote = createFootnote({ corpus: smallCorpus(), chatModels: [chatModel], clock, log: () => undefined })
    await start({ footnote })
    const message = await place.run('compare', { model_a: pro, model_b: flash })
    const asked = chatModel.prompts.length
    const press = { argument: '0', inputs: [], guild: null, quote: textsOf(message)[0]!, locale: 'en' as const, ref: '7K2M' }
    for await (const reply of compare.buttons.page(press, footnote, new AbortController().signal)) expect(reply.shown).toBe(0)
    expect(chatModel.prompts).toHaveLength(asked)
  })
})

async function turn(messageId: string, label: string, userId?: string): Promise<void> {
  const message = place.discord.messages(place.channelId, userId).find(({ id }) => id === messageId)!
  const button = buttonsOf(message).find((candidate) => candidate.label === label)!
  const before = place.events.length
  await place.discord.press({ messageId, customId: button.does, ...(userId && { userId }) })
  await place.until(() => place.events.slice(before).some(({ type }) => type.startsWith('message-')), 'the page')
}
