import { beforeEach, describe, expect, it } from 'vitest'
import { lastOf } from '../../src/core/ask.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { createFootnote, type FootnoteParts } from '../../src/core/footnote.ts'
import { Question } from '../../src/core/question.ts'
import { createMemoryRetoldStore } from '../fakes/memory-retold-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const TRUE = 'GPT-5.5 costs $5.00 per million input tokens [1].'
const FALSE = 'GPT-5.5 costs $4.00 per million input tokens [1].'

let retold: ReturnType<typeof createMemoryRetoldStore>
let now: string
beforeEach(() => {
  retold = createMemoryRetoldStore()
  now = '2026-11-24T12:00:00Z'
})

const footnoteWith = (chatModel = createScriptedChatModel(TRUE), parts: Partial<FootnoteParts> = {}) =>
  createFootnote({
    corpus: smallCorpus(),
    chatModels: [chatModel],
    clock: { now: () => new Date(now) },
    log: () => undefined,
    retold,
    ...parts,
  })
const ask = (footnote: ReturnType<typeof footnoteWith>, text = 'how much is gpt-5.5?') => lastOf(footnote.ask(Question.parse({ text })))

describe('the same question within a day', () => {
  it('is told in the words of before, says so, and asks no chat model', async () => {
    const chatModel = createScriptedChatModel(TRUE)
    const footnote = footnoteWith(chatModel)
    const first = await ask(footnote)
    const second = await ask(footnote)
    expect(chatModel.prompts).toHaveLength(1)
    expect(second.claims).toEqual(first.claims)
    expect(second.writer).toEqual(first.writer)
    expect([first.isRecalled, second.isRecalled]).toEqual([undefined, true])
  })

  it('costs nothing', async () => {
    let calls = 0
    const spend: FootnoteParts['spend'] = (chatModel) => (calls++, chatModel)
    const footnote = footnoteWith(undefined, { spend })
    await ask(footnote)
    await ask(footnote)
    expect(calls).toBe(1)
  })

  it('is asked anew after a day, in another model’s words, or when it is another question', async () => {
    const chatModel = createScriptedChatModel(TRUE)
    const footnote = footnoteWith(chatModel)
    await ask(footnote)
    await ask(footnote, 'what does gpt-5.5 cost?')
    expect(chatModel.prompts).toHaveLength(2)
    now = '2026-11-25T12:00:01Z'
    await ask(footnote)
    expect(chatModel.prompts).toHaveLength(3)
    const other = { ...createScriptedChatModel(TRUE), name: 'another/model' }
    expect((await ask(footnoteWith(other))).isRecalled).toBeUndefined()
  })

  it('keeps only sentences that stood up to the check', async () => {
    const footnote = footnoteWith(createScriptedChatModel(`${TRUE} ${FALSE}`))
    await ask(footnote)
    expect([...retold.kept.values()].map(({ sentences }) => sentences)).toEqual([TRUE.replace(' [1].', '. [1]')])
  })

  it('checks a remembered sentence as any other', async () => {
    const footnote = footnoteWith()
    await ask(footnote)
    for (const entry of retold.kept.values()) entry.sentences = FALSE
    const answer = await ask(footnote)
    expect(answer.claims.map(({ text }) => text).join(' ')).not.toContain('$4.00')
    expect(answer.withheld).toHaveLength(1)
  })

  it('tells a translation again by the English that it was held to', async () => {
    const english = 'DeepSeek V4-Pro matters because its open weights undercut closed models on price.'
    const german = 'DeepSeek V4-Pro ist wichtig, weil seine offenen Gewichte geschlossene Modelle beim Preis unterbieten.'
    const saying = (number: number) => createScriptedChatModel(`${english} [${number}] => ${german}`)
    const askInGerman = (footnote: ReturnType<typeof footnoteWith>) =>
      lastOf(footnote.ask(Question.parse({ text: 'warum ist v4 pro wichtig?', locale: 'de' })))
    const silent = createScriptedChatModel('')
    await askInGerman(footnoteWith(silent))
    const { evidence } = JSON.parse(silent.prompts[0]!.user) as { evidence: { number: number; text: string }[] }
    const chatModel = saying(evidence.find(({ text }) => text.includes(english))!.number)
    const footnote = footnoteWith(chatModel)
    const first = await askInGerman(footnote)
    const second = await askInGerman(footnote)
    expect(chatModel.prompts[0]!.system).toContain('[1]. => Modell A')
    expect(first.claims[0]).toMatchObject({ text: german, english })
    expect([second.claims, second.isRecalled]).toEqual([first.claims, true])
    for (const entry of retold.kept.values()) entry.sentences = entry.sentences.replace('V4-Pro ist', 'V4-Flash ist')
    expect((await askInGerman(footnote)).withheld).toHaveLength(1)
  })

  it('tells again in its source’s words what was told so, with nothing withheld', async () => {
    const chatModel = createScriptedChatModel(`${TRUE} => GPT-5.5 kostet 5,00 $ pro Million Eingabetoken.`)
    const footnote = footnoteWith(chatModel)
    const askInGerman = () => lastOf(footnote.ask(Question.parse({ text: 'was kostet gpt-5.5?', locale: 'de' })))
    const [first, second] = [await askInGerman(), await askInGerman()]
    expect(first.claims[0]!.text).toMatch(/^GPT-5\.5 kostet 5,00/)
    expect([second.claims, second.withheld, second.isRecalled]).toEqual([first.claims, [], true])
  })

  it('tells again what was told in place of a withheld sentence', async () => {
    const footnote = footnoteWith(createScriptedChatModel(`${TRUE} GPT-5.5 holds 2,000,000 tokens in its context window [2].`))
    const [first, second] = [await ask(footnote, 'price and context of gpt-5.5?'), await ask(footnote, 'price and context of gpt-5.5?')]
    expect(first.withheld).toHaveLength(1)
    expect([second.isRecalled, second.claims]).toEqual([true, first.claims])
  })

  it('remembers nothing of a chat model that failed', async () => {
    await ask(footnoteWith(createScriptedChatModel(TRUE, new FootnoteError('chat-model-cut-off', 'broke off'))))
    expect(retold.kept.size).toBe(0)
  })

  it('is answered by the chat model where the store fails', async () => {
    const fail = () => Promise.reject(new FootnoteError('store-unusable', 'disk full'))
    const answer = await ask(footnoteWith(undefined, { retold: { find: fail, keep: fail, forgetBefore: fail } }))
    expect(answer.writer.kind).toBe('chat-model')
    expect(answer.failure).toBeUndefined()
  })
})
