import { afterEach, describe, expect, it } from 'vitest'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createScriptedChatModel, type ScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
afterEach(() => place.close())

const LABEL = 'Ask another model'
const quoting = (prompt: { user: string }) => `${(JSON.parse(prompt.user) as { evidence: { text: string }[] }).evidence[0]!.text} [1]`
const aModel = (name: string, script = quoting): ScriptedChatModel => Object.assign(createScriptedChatModel(script), { name })

async function start(chatModels: ScriptedChatModel[], store = createMemoryAnswerStore()) {
  place = await startDiscordWithBot({ footnote: createKeptFootnote({ store, chatModels }) })
  return store
}

/** The menu under a message, as sent. */
const menuOf = (message: unknown) => /"custom_id":"((?:ask|compare):retell:[^"]+)"/.exec(JSON.stringify(message))?.[1]
const choose = async (message: { id: string }, value: string, userId?: string) => {
  await place.follow(
    place.discord.select({ messageId: message.id, customId: menuOf(message)!, values: [value], ...(userId && { userId }) }),
  )
  return place.newest(place.channelId, userId)
}

describe('the button "Ask another model"', () => {
  it('offers the other models to the one who pressed alone, and lets the chosen one tell the same from the same evidence', async () => {
    const [first, second] = [aModel('one/first'), aModel('two/second')]
    await start([first, second])
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    const menu = await place.press(answer, LABEL)
    expect(menu.visibleTo).toBe(place.discord.defaultUserId)
    expect(JSON.stringify(menu)).toContain('two/second')
    expect(JSON.stringify(menu)).not.toContain('"one/first"')
    const other = await choose(menu, 'two/second')
    expect(other.id).toBe(menu.id)
    expect(other.visibleTo).toBe(place.discord.defaultUserId)
    expect(textsOf(other)[0]).toBe(textsOf(answer)[0])
    expect(textsOf(other).join('\n')).toContain('written by two\\/second')
    expect(textsOf(place.discord.messages(place.channelId)[0]!).join('\n')).toContain('written by one\\/first')
    expect(second.prompts.map(({ user }) => user)).toEqual(first.prompts.map(({ user }) => user))
  })

  it('has the other model checked as well', async () => {
    await start([aModel('one/first'), aModel('two/second', () => 'GPT-5.5 costs $1.00 per million input tokens [1].')])
    const menu = await place.press(await place.run('ask', { question: 'How much is GPT-5.5?' }), LABEL)
    const text = textsOf(await choose(menu, 'two/second')).join('\n')
    expect(text).not.toContain('$1.00')
    expect(text).toMatch(/\$5\.00[\s\S]*1 sentence withheld/)
  })

  it('works under a comparison, and after a restart', async () => {
    const [first, second] = [aModel('one/first'), aModel('two/second')]
    const store = await start([first, second])
    const answer = await place.run('compare', { model_a: 'DeepSeek V4-Pro', model_b: 'GPT-5.5' })
    await place.restart(createKeptFootnote({ store, chatModels: [first, second] }))
    const menu = await place.press(answer, LABEL)
    await place.restart(createKeptFootnote({ store, chatModels: [first, second] }))
    const other = await choose(menu, 'two/second')
    expect(textsOf(other)[0]).toBe(textsOf(answer)[0])
    expect(textsOf(other).join('\n')).toContain('written by two\\/second')
    expect(second.prompts.map(({ user }) => user)).toEqual(first.prompts.map(({ user }) => user))
  })

  it('works for another member, in a message of their own', async () => {
    await start([aModel('one/first'), aModel('two/second')])
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    const userId = '223456789012345678'
    const other = await choose(await place.press(answer, LABEL, userId), 'two/second', userId)
    expect(other.visibleTo).toBe(userId)
    expect(textsOf(other).join('\n')).toContain('two\\/second')
  })

  it('stands only where there is another model', async () => {
    await start([aModel('one/first')])
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    expect(buttonsOf(answer).map(({ label }) => label)).not.toContain(LABEL)
  })

  it('says kindly that the answer is too old', async () => {
    const store = await start([aModel('one/first'), aModel('two/second')])
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    const menu = await place.press(answer, LABEL)
    store.receipts.clear()
    expect(textsOf(await choose(menu, 'two/second'))[0]).toContain('30 days')
    expect(textsOf(await place.press(answer, LABEL))[0]).toContain('30 days')
  })
})
