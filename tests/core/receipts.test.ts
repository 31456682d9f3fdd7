import { describe, expect, it } from 'vitest'
import { lastOf } from '../../src/core/ask.ts'
import type { ChatModel } from '../../src/core/ports.ts'
import { ComparisonQuestion, Question } from '../../src/core/question.ts'
import { ServerSettings } from '../../src/core/server-settings.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryRetoldStore } from '../fakes/memory-retold-store.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'

const HERE = '123456789012345678'
const asker = { id: '1', key: 'someone', server: HERE }

async function start(settings: Partial<ServerSettings> = {}, parts: Parameters<typeof createKeptFootnote>[0] = {}) {
  const [store, servers] = [createMemoryAnswerStore(), createMemoryServerStore()]
  const change = (wanted: Partial<ServerSettings>) =>
    servers.changeSettings({ server: HERE, changedBy: '1', changedAt: '2026-11-24T12:00:00.000Z', wanted })
  await change(settings)
  let nowMs = Date.parse('2026-11-24T12:00:00.000Z')
  const clock = { now: () => new Date(nowMs) }
  const footnote = createKeptFootnote({ store, servers, clock, ...parts })
  const ask = async (text: string, here = footnote) => {
    const { id } = await lastOf(here.ask(Question.parse({ text })))
    return store.receipts.get(id!)!
  }
  return { store, servers, change, footnote, ask, pass: (ms: number) => (nowMs += ms) }
}

describe('the receipt of an answer', () => {
  it('says in which server was asked, and not who asked', async () => {
    const { footnote, ask } = await start()
    const receipt = await ask('How much is GPT-5.5?', await footnote.as(asker))
    expect(receipt).toMatchObject({ server: HERE, kind: 'answered', isRecalled: false, about: ['openai/gpt-5.5'] })
    expect(JSON.stringify(receipt)).not.toContain('someone')
    expect((await ask('How much is GPT-5.5?')).server).toBeUndefined()
  })

  it('holds the question only where the server keeps questions', async () => {
    const { footnote, change, ask, pass } = await start()
    expect((await ask('How much is GPT-5.5?', await footnote.as(asker))).question).toBeUndefined()
    await change({ keepsQuestions: true })
    pass(11_000)
    const here = await footnote.as(asker)
    expect((await ask('How much is GPT-5.5?', here)).question).toBe('How much is GPT-5.5?')
    const { id } = await lastOf(here.compare(ComparisonQuestion.parse({ modelA: 'GPT-5.5', modelB: 'o3', aspect: 'price' })))
    expect((await footnote.findReceipt(id!))!.question).toBe('GPT-5.5 · o3 · price')
    expect((await ask('How much is GPT-5.5?', await footnote.as({ id: '1', key: 'someone' }))).question).toBeUndefined()
  })

  it('loses the question, and its message, as soon as the server wants that no more', async () => {
    const { store, footnote, ask } = await start({ keepsQuestions: true, marksChangedAnswers: true })
    const here = await footnote.as(asker)
    const { id } = await ask('How much is GPT-5.5?', here)
    await here.notePlace(id, { channel: '1', message: '2' })
    expect(store.receipts.get(id)).toMatchObject({ question: 'How much is GPT-5.5?', place: { channel: '1', message: '2' } })
    await here.server!.change({ keepsQuestions: false })
    expect(store.receipts.get(id)).toMatchObject({ place: { channel: '1', message: '2' } })
    expect(store.receipts.get(id)).not.toHaveProperty('question')
    await here.server!.reset()
    expect(store.receipts.get(id)).not.toHaveProperty('place')
  })

  it('does not say where an answer stands, unless the server wants answers marked', async () => {
    const { store, footnote, ask } = await start()
    const here = await footnote.as(asker)
    const { id } = await ask('How much is GPT-5.5?', here)
    await here.notePlace(id, { channel: '1', message: '2' })
    expect(store.receipts.get(id)!.place).toBeUndefined()
  })

  it.each([
    ['How much is GPT-9?', 'unknown-release'],
    ['How much is GPT-4o?', 'not-in-sources'],
    ['What is the best recipe for pancakes?', 'off-topic'],
  ])('says why nothing was said: %s', async (question, gap) => {
    const { ask } = await start()
    expect(await ask(question)).toMatchObject({ kind: 'unanswered', gap })
  })

  it('says how long it took, and what each chat model took for it', async () => {
    const chatModel: ChatModel = { name: 'scripted/model', stream: (...call) => slowly(...call) }
    const { ask, pass } = await start({}, { chatModels: [chatModel] })
    const said = createScriptedChatModel(
      'GPT-5.5 costs $5.00 per million input tokens [1]. GPT-5.5 costs $4.00 per million input tokens [1].',
    )
    async function* slowly(...[prompt, signal, call]: Parameters<typeof said.stream>) {
      yield* said.stream(prompt, signal)
      pass(1_500)
      call?.onUsage?.({ inputTokens: 900, outputTokens: 80, isEstimate: false, microUsd: 1_250 })
    }
    expect(await ask('How much is GPT-5.5?')).toMatchObject({
      durationMs: 1_500,
      chatModel: 'scripted/model',
      calls: [{ chatModel: 'scripted/model', inputTokens: 900, outputTokens: 80, microUsd: 1_250, told: 1, withheld: 1 }],
    })
  })

  it('says that it was told before, and that this took nothing', async () => {
    const chatModel = createScriptedChatModel('GPT-5.5 costs $5.00 per million input tokens [1].')
    const { ask } = await start({}, { chatModels: [chatModel], retold: createMemoryRetoldStore() })
    expect(await ask('How much is GPT-5.5?')).toMatchObject({ isRecalled: false, calls: [{ told: 1 }] })
    expect(await ask('How much is GPT-5.5?')).toMatchObject({ isRecalled: true, calls: [], chatModel: 'scripted/model' })
  })

  it('is not kept of what is only shown again', async () => {
    const { store, footnote } = await start()
    const answer = await lastOf(footnote.withoutReceipts().ask(Question.parse({ text: 'How much is GPT-5.5?' })))
    expect(answer.id).toBeUndefined()
    expect(store.receipts.size).toBe(0)
  })
})
