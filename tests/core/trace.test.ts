import { describe, expect, it } from 'vitest'
import { lastOf } from '../../src/core/ask.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import type { ChatModel } from '../../src/core/ports.ts'
import { ComparisonQuestion, LatestQuestion, Question, ReleaseQuestion } from '../../src/core/question.ts'
import type { Trace } from '../../src/core/trace.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryRetoldStore } from '../fakes/memory-retold-store.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const question = Question.parse({ text: 'gpt-5.5 price' })

/** Footnote under observation, with a clock that goes on by 1 ms at each look. */
function observed(chatModels: ChatModel[] = [], fallback?: ChatModel) {
  const traces: Trace[] = []
  let now = Date.parse('2026-11-24T12:00:00Z')
  const footnote = createFootnote({
    corpus: smallCorpus(),
    chatModels,
    ...(fallback && { fallback }),
    clock: { now: () => new Date(now++) },
    log: () => {},
    retold: createMemoryRetoldStore(),
    receipts: { store: createMemoryAnswerStore(), createId: () => 'answer-1' },
    observe: (trace) => traces.push(trace),
  })
  return { footnote, traces }
}

describe('the trace of an answer', () => {
  it('holds the prompt as sent, the model’s raw text, and each sentence with its verdict', async () => {
    const script = 'Input costs **$5.00** per million tokens [1]. GPT-5.5 is the cheapest of all [1]. It costs nothing.'
    const chatModel = createScriptedChatModel(script)
    const { footnote, traces } = observed([chatModel])
    const answer = await lastOf(footnote.ask(question))
    const [trace] = traces
    expect(traces).toHaveLength(1)
    expect(trace).toMatchObject({ story: 'ask', question: 'gpt-5.5 price', answerId: answer.id, kind: 'answered' })
    expect(trace!.calls).toMatchObject([{ chatModel: 'scripted/model', prompt: chatModel.prompts[0], text: script }])
    const told = trace!.sentences.filter(({ writer }) => writer === 'chat-model')
    expect(told.map(({ text, supported }) => [text, supported])).toEqual([
      ['Input costs $5.00 per million tokens.', true],
      ['GPT-5.5 is the cheapest of all.', false],
      ['It costs nothing.', false],
    ])
    expect(told[0]!.reasons).toEqual([])
    for (const { reasons } of told.slice(1)) expect(reasons.length).toBeGreaterThan(0)
  })

  it('lists the evidence in the order of the prompt’s numbers, with its scores', async () => {
    const chatModel = createScriptedChatModel('The sources don’t say.')
    const { footnote, traces } = observed([chatModel])
    await lastOf(footnote.ask(Question.parse({ text: 'why does DeepSeek V4-Pro matter?' })))
    const { evidence } = JSON.parse(chatModel.prompts[0]!.user) as { evidence: { text: string }[] }
    const seen = traces[0]!.evidence
    expect(seen.slice(0, evidence.length).map(({ text }) => text)).toEqual(evidence.map(({ text }) => text))
    expect(seen.some(({ score }) => score > 0)).toBe(true)
  })

  it('begins with the sentences written without a model, and has no calls where none was asked', async () => {
    const { footnote, traces } = observed()
    const answer = await lastOf(footnote.ask(question))
    expect(traces[0]!.sentences.map(({ text }) => text)).toEqual(answer.claims.map(({ text }) => text))
    expect(traces[0]!.sentences.every(({ writer, supported }) => writer === 'extractive' && supported)).toBe(true)
    expect(traces[0]!.calls).toEqual([])
  })

  it('says when what happened', async () => {
    const { footnote, traces } = observed([createScriptedChatModel('Input costs $5.00 per million tokens [1].')])
    await lastOf(footnote.ask(question))
    const { startedAt, firstPaintMs, calls, finalMs } = traces[0]!
    expect(startedAt).toBe('2026-11-24T12:00:00.000Z')
    const [call] = calls
    const times = [0, firstPaintMs, call!.askedMs, call!.firstTextMs!, call!.endedMs!, finalMs]
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(new Set(times).size).toBe(times.length)
  })

  it('holds each call: what a model had written when it failed, why, and that of the fallback', async () => {
    const failing = createScriptedChatModel('Half of a', new FootnoteError('chat-model-busy', 'busy'))
    const usage = { inputTokens: 20, outputTokens: 10, isEstimate: false }
    const fallback: ChatModel = {
      name: 'fallback/model',
      async *stream(_prompt, _signal, call) {
        yield 'Input costs $5.00 per million tokens [1].'
        call?.onUsage?.(usage)
      },
    }
    const { footnote, traces } = observed([failing], fallback)
    await lastOf(footnote.ask(question))
    expect(traces[0]!.calls).toMatchObject([
      { chatModel: 'scripted/model', text: 'Half of a', failure: 'chat-model-busy' },
      { chatModel: 'fallback/model', text: 'Input costs $5.00 per million tokens [1].', usage },
    ])
    expect(traces[0]!.calls[1]).not.toHaveProperty('failure')
  })

  it('says that a chat model was not asked again, and holds what it said before', async () => {
    const chatModel = createScriptedChatModel('Input costs $5.00 per million tokens [1].')
    const { footnote, traces } = observed([chatModel])
    for (let time = 0; time < 2; time++) await lastOf(footnote.ask(question))
    expect(chatModel.prompts).toHaveLength(1)
    expect(traces.map(({ isRecalled }) => isRecalled)).toEqual([false, true])
    expect(traces[1]!.calls).toMatchObject([{ chatModel: 'scripted/model' }])
    expect(traces[1]!.calls[0]!.text).toContain('Input costs $5.00 per million tokens')
  })

  it('is made for comparisons, cards and lists as well', async () => {
    const { footnote, traces } = observed()
    await lastOf(footnote.compare(ComparisonQuestion.parse({ modelA: 'GPT-5.5', modelB: 'DeepSeek V4-Pro', aspect: 'price' })))
    footnote.describe(ReleaseQuestion.parse({ name: 'GPT-5.5' }))
    footnote.latest(LatestQuestion.parse({ developer: 'OpenAI' }))
    expect(traces.map(({ story, question: asked }) => [story, asked])).toEqual([
      ['compare', 'GPT-5.5 · DeepSeek V4-Pro · price'],
      ['describe', 'GPT-5.5'],
      ['latest', 'OpenAI'],
    ])
    for (const { evidence } of traces) expect(evidence.length).toBeGreaterThan(0)
  })
})
