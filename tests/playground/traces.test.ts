import { describe, expect, it } from 'vitest'
import type { Trace } from '../../src/app.ts'
import { viewTrace } from '../../src/playground/trace-view.ts'
import { createTraces } from '../../src/playground/traces.ts'

function aTrace(overrides: Partial<Trace> = {}): Trace {
  return {
    story: 'ask',
    question: 'why?',
    startedAt: '2026-11-24T12:00:00.000Z',
    kind: 'answered',
    isRecalled: false,
    evidence: [],
    calls: [],
    sentences: [],
    firstPaintMs: 4,
    finalMs: 9,
    ...overrides,
  }
}
const aPiece = (id: string, score = 0) => ({
  id,
  title: 'T',
  text: `Text of ${id}`,
  source: 's',
  publisher: 'S',
  date: '2026-11',
  url: 'https://a.example',
  about: [],
  score,
})

describe('the traces of the last answers', () => {
  it('are fifty at most, newest first', () => {
    const traces = createTraces()
    for (let count = 1; count <= 60; count++) traces.add(aTrace({ question: `${count}` }))
    expect(traces.list()).toHaveLength(50)
    expect(traces.list()[0]).toMatchObject({ id: 60, command: '/ask', question: '60' })
    expect(traces.get(10)).toBeUndefined()
    expect(traces.get(11)).toMatchObject({ question: '11' })
  })

  it('are found by the answer’s id in a message’s custom ids, and by nothing less', () => {
    const traces = createTraces()
    traces.add(aTrace())
    traces.add(aTrace({ answerId: 'f3b0', question: 'first' }))
    traces.add(aTrace({ answerId: 'a1c2', question: 'second' }))
    expect(traces.behind(['ask:evidence:f3b0'])).toMatchObject({ question: 'first' })
    expect(traces.behind(['ask:evidence:0000'])).toBeUndefined()
    expect(traces.behind([])).toBeUndefined()
  })

  it('tell who listens of each new one', () => {
    const traces = createTraces()
    const heard: number[] = []
    const stop = traces.onAdd(({ id }) => heard.push(id))
    traces.add(aTrace())
    stop()
    traces.add(aTrace())
    expect(heard).toEqual([1])
  })
})

describe('a trace as the panel shows it', () => {
  it('numbers evidence as in the prompt, and marks what supported sentences cite', () => {
    const sentence = { writer: 'chat-model' as const, text: 'Yes.', supported: true, reasons: [], citations: ['b'] }
    const lie = { ...sentence, text: 'No.', supported: false, reasons: ['says no'], citations: ['a', 'gone'] }
    const view = viewTrace({ ...aTrace({ evidence: [aPiece('a', 1.5), aPiece('b')], sentences: [sentence, lie] }), id: 1 })
    expect(view.evidence).toMatchObject([
      { number: 1, score: 1.5, isCited: false },
      { number: 2, score: 0, isCited: true },
    ])
    expect(view.sentences.map(({ citations }) => citations)).toEqual([[2], [1]])
  })

  it('lists what happened in order, the fallback’s part under its own name, and leaves out what did not happen', () => {
    const call = { chatModel: 'm', prompt: { system: 's', user: 'u' }, text: '', askedMs: 5, endedMs: 6 }
    const view = viewTrace({ ...aTrace({ calls: [call, { ...call, askedMs: 6, firstTextMs: 7, endedMs: 8 }] }), id: 1 })
    expect(view.timings.map(({ label }) => label)).toEqual([
      'First paint',
      'Model asked',
      'Model’s end',
      'Fallback asked',
      'Fallback’s first text',
      'Fallback’s end',
      'Final answer',
    ])
  })
})
