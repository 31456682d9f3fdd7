import { afterEach, describe, expect, it } from 'vitest'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { buttonsOf, type DiscordWithBot, startDiscordWithBot, textsOf } from './discord-with-bot.ts'

let place: DiscordWithBot
const store = createMemoryAnswerStore()
const start = async () => (place = await startDiscordWithBot({ footnote: createKeptFootnote({ store }) }))
afterEach(() => place.close())

type Message = ReturnType<DiscordWithBot['newest']>

/** Presses the button; gives the form that opens. */
async function open(message: Message, where: { userId?: string; locale?: string } = {}, label = 'Follow up') {
  const button = buttonsOf(message).find((one) => one.label === label)!
  const seen = place.events.length
  await place.discord.press({ messageId: message.id, customId: button.does, ...where })
  return place.until(() => place.events.slice(seen).find((event) => event.type === 'modal-opened'), 'a form')
}

async function followUp(message: Message, typed: string, where: { userId?: string } = {}) {
  const { modalId } = await open(message, where)
  await place.follow(place.discord.submitModal({ modalId, fields: { 'typed-0': typed }, ...where }))
  return place.newest(place.channelId, where.userId)
}

describe('the button "Follow up"', () => {
  it('asks for one text, in the language of the one who presses', async () => {
    await start()
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    expect((await open(answer)).modal).toMatchObject({
      title: 'Follow up',
      components: [{ label: 'What else would you like to know?', component: { max_length: 300 } }],
    })
    expect((await open(answer, { locale: 'ja' })).modal).toMatchObject({ title: '続けて質問' })
  })

  it('answers in a message of its own, about what was asked before', async () => {
    await start()
    const answer = await place.run('ask', { question: 'What is the context window of GPT-5.5?' })
    const next = await followUp(answer, 'and the output price?')
    expect(next.id).not.toBe(answer.id)
    expect(next.visibleTo).toBeUndefined()
    expect(textsOf(next)[0]).toBe('-# “and the output price? (GPT-5.5)”')
    expect(textsOf(next)[1]).toContain('$30.00')
    expect(textsOf(place.discord.messages(place.channelId)[0]!)).toEqual(textsOf(answer))
  })

  it('can be followed up in turn, and by somebody else', async () => {
    await start()
    const answer = await place.run('ask', { question: 'What is the context window of GPT-5.5?' })
    const next = await followUp(await followUp(answer, 'and the output price?'), 'is it open source?', { userId: '223456789012345678' })
    expect(textsOf(next)[0]).toBe('-# “is it open source? (GPT-5.5)”')
  })

  it('asks the same of another release', async () => {
    await start()
    const answer = await place.run('ask', { question: 'What is the context window of GPT-5.5?' })
    expect(textsOf(await followUp(answer, 'and DeepSeek V4-Pro?'))[1]).toContain('1,000,000')
  })

  it('stays private under a private answer', async () => {
    await start()
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?', private: true })
    expect((await followUp(answer, 'is it open source?')).visibleTo).toBe(place.discord.defaultUserId)
  })

  it('is about both releases after a comparison', async () => {
    await start()
    const answer = await place.run('compare', { model_a: 'DeepSeek V4-Pro', model_b: 'GPT-5.5' })
    expect(textsOf(await followUp(answer, 'which has the longer context?'))[0]).toContain('(DeepSeek V4-Pro, GPT-5.5)')
  })

  it('works after a restart', async () => {
    await start()
    const answer = await place.run('ask', { question: 'What is the context window of GPT-5.5?' })
    await place.restart(createKeptFootnote({ store }))
    expect(textsOf(await followUp(answer, 'and the output price?'))[1]).toContain('$30.00')
  })

  it('says kindly that the earlier answer is too old', async () => {
    await start()
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    store.receipts.clear()
    expect(textsOf(await followUp(answer, 'why?'))[0]).toContain('30 days')
  })

  it('says kindly that nothing was typed', async () => {
    await start()
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    expect(textsOf(await followUp(answer, '\u200B'))[0]).toContain('1 to 500 characters')
  })

  it('shows what was typed as text alone', async () => {
    await start()
    const answer = await place.run('ask', { question: 'How much is GPT-5.5?' })
    expect(textsOf(await followUp(answer, '@everyone [why](https://evil.example)?'))[0]).toMatch(
      /^-# “\\@everyone \\\[why\\\]\(https\\:\\\/\\\/evil/,
    )
  })
})
