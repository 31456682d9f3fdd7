import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/answer.ts'
import { tellWithModel } from '../../src/core/ask.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import type { Evidence } from '../../src/core/evidence.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'

const price = anEvidence('a/one#price-input.1', 'GPT-5.5: input price $5.00 per million tokens.')
const context = anEvidence('a/one#context-window.2', 'GPT-5.5: context window 1,050,000 tokens.')
const firstPaint: Answer = {
  kind: 'answered',
  isFinal: true,
  locale: 'en',
  claims: [{ text: 'GPT-5.5 costs $5.00 per million input tokens.', citations: [price.id] }],
  choices: [],
  evidence: new Map([[price.id, price]]),
  writer: { kind: 'extractive' },
  withheld: [],
}

/** Bears a sentence whose figures all stand in what it cites. */
const verify = (claim: string, evidence: readonly { text: string }[]) => {
  const known = evidence.map(({ text }) => text).join(' ')
  const missing = (claim.match(/\d[\d.,]*\d|\d/g) ?? []).filter((figure) => !known.includes(figure))
  return { supported: missing.length === 0, reasons: missing }
}

async function tell(script: string, failure?: Error): Promise<Answer[]> {
  const answers: Answer[] = []
  const chatModel = createScriptedChatModel(script, failure)
  const telling = {
    chatModel,
    prompt: { system: '', user: '' },
    evidence: [price, context],
    verify,
    log: () => {},
    signal: new AbortController().signal,
  }
  for await (const answer of tellWithModel(firstPaint, telling)) answers.push(answer)
  return answers
}

describe('a chat model telling an answer', () => {
  it('is shown sentence by sentence, each once it has passed the check', async () => {
    const answers = await tell('Input costs $5.00 per million tokens [1]. The window holds 1,050,000 tokens [2].')
    expect(answers.map((answer) => answer.claims.length)).toEqual([1, 2])
    expect(answers.at(-1)).toMatchObject({ isFinal: true, withheld: [], writer: { name: 'scripted/model' } })
    expect(answers.at(-1)!.failure).toBeUndefined()
  })

  it('has a sentence withheld that says another figure than it cites', async () => {
    const [final] = (await tell('Input costs $4.00 per million tokens [1]. The window holds 1,050,000 tokens [2].')).slice(-1)
    expect(final!.claims.map(({ text }) => text).join(' ')).not.toContain('4.00')
    expect(final!.withheld).toEqual([{ text: 'Input costs $4.00 per million tokens.', reasons: ['4.00'], citations: [price.id] }])
  })

  it('has a sentence withheld that cites nothing, or evidence it was not given', async () => {
    const [final] = (await tell('GPT-5.5 is great. It is the best [9]. It holds 1,050,000 tokens [2].')).slice(-1)
    expect(final!.claims.map(({ text }) => text)).toContain('It holds 1,050,000 tokens.')
    expect(final!.withheld.map(({ reasons }) => reasons)).toEqual([['cites no evidence it was given'], ['cites no evidence it was given']])
  })

  it('keeps the values of the first paint that it leaves out', async () => {
    const [final] = (await tell('The window holds 1,050,000 tokens [2].')).slice(-1)
    expect(final!.claims.map(({ text }) => text)).toEqual(['The window holds 1,050,000 tokens.', firstPaint.claims[0]!.text])
  })

  it('leaves the first paint standing, and says why, when nothing it wrote passes', async () => {
    const answers = await tell('Buy now at https://evil.example! It costs $1.')
    expect(answers).toMatchObject([{ claims: firstPaint.claims, writer: firstPaint.writer, failure: 'chat-model-unsupported' }])
    expect(answers[0]!.withheld).toHaveLength(2)
  })

  it('leaves the first paint standing, and says why, when it fails', async () => {
    const answers = await tell('', new FootnoteError('chat-model-busy', 'busy'))
    expect(answers).toEqual([
      { ...firstPaint, evidence: new Map([price, context].map((piece) => [piece.id, piece])), failure: 'chat-model-busy' },
    ])
  })

  it('keeps what had passed when it breaks off', async () => {
    const answers = await tell('The window holds 1,050,000 tokens [2]. And then', new FootnoteError('chat-model-cut-off', 'gone'))
    expect(answers.at(-1)).toMatchObject({
      isFinal: true,
      failure: 'chat-model-cut-off',
      claims: [{ citations: [context.id] }, { citations: [price.id] }],
    })
  })

  it('never shows in between a figure that is gone in the end', async () => {
    const answers = await tell('The window holds 1,050,000 tokens [2]. It has 12 heads [2]. GPT-5.5 costs $5.00 [1].')
    const figures = (answer: Answer) => answer.claims.flatMap(({ text }) => text.match(/\d[\d.,]*\d|\d/g) ?? [])
    for (const answer of [firstPaint, ...answers]) expect(figures(answers.at(-1)!)).toEqual(expect.arrayContaining(figures(answer)))
  })

  it('lets a bug rise', async () => {
    await expect(tell('', new TypeError('a bug'))).rejects.toThrow('a bug')
  })
})

function anEvidence(id: string, text: string): Evidence {
  return { id, title: 'GPT-5.5', text, source: 'a/b', url: 'https://a.example/b', about: ['a/one'], score: 1 }
}
