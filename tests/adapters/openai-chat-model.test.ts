import { describe, expect, it } from 'vitest'
import { createOpenAIChatModel } from '../../src/adapters/openai-chat-model.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import type { Usage } from '../../src/core/ports.ts'
import { MISBEHAVIOURS, inPieces } from '../../src/emulator/model-scripts.ts'
import { createModelApi } from '../../src/emulator/model.ts'
import { PROMPT, QUICK, onLoopback, outcomeOf } from './chat-model-harness.ts'

const { aModel, models, script, requests, outcomeOfReply, logged, log } = onLoopback()

/** Of the prompt, 21 and 32 bytes, by the rule of thumb. */
const INPUT_TOKENS = Math.ceil((21 + 32) / 1.5)

describe('an answer', () => {
  it('comes in pieces, and its usage once', async () => {
    const reply = { pieces: inPieces('It costs $1. [1]'), usage: { prompt_tokens: 20, completion_tokens: 7 } }
    const { text, usages, error } = await outcomeOfReply(reply)
    expect(error).toBeUndefined()
    expect(text).toBe('It costs $1. [1]')
    expect(usages).toEqual([{ inputTokens: 20, outputTokens: 7, isEstimate: false }])
  })

  it('has thoughts counted as output, also where only the total tells of them, and cached input apart', async () => {
    const usage = {
      prompt_tokens: 20,
      completion_tokens: 7,
      total_tokens: 127,
      prompt_tokens_details: { cached_tokens: 16 },
      completion_tokens_details: { reasoning_tokens: 100 },
    }
    const outcome = await outcomeOfReply({ pieces: ['Yes. [1]'], usage })
    expect(outcome.usages).toEqual([{ inputTokens: 20, cachedInputTokens: 16, outputTokens: 107, isEstimate: false }])
  })

  it('has an estimated usage where the provider tells none: UTF-8 bytes / 1.5', async () => {
    const { usages } = await outcomeOfReply({ pieces: ['価格は15です。', '[1]'], usage: 'never' })
    expect(usages).toEqual([{ inputTokens: INPUT_TOKENS, outputTokens: Math.ceil(23 / 1.5), isEstimate: true }])
  })

  it('is shown without thoughts, in whichever field or mark they come', async () => {
    const { text, usages } = await outcomeOfReply({
      usage: 'never',
      pieces: [
        { delta: { reasoning_content: 'hidden one' } },
        { delta: { reasoning: 'hidden two', content: null } },
        { delta: { content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'hidden three' }] }] } },
        '<thi',
        'nk>hidden four</thin',
        'king>It costs ',
        { delta: { content: [{ type: 'text', text: '$1 < $2.' }] } },
      ],
    })
    expect(text).toBe('It costs $1 < $2.')
    expect(usages[0]?.outputTokens).toBeGreaterThan(50)
  })

  it('fails when thoughts come without a mark where they begin, and leaves them out the next time', async () => {
    script([{ pieces: ['hidden thoughts', '</think>', 'It costs $1.'] }])
    const model = aModel()
    expect(await outcomeOf(model)).toMatchObject({ code: 'chat-model-failed' })
    expect(await outcomeOf(model)).toMatchObject({ text: 'It costs $1.', error: undefined })
  })

  it('may begin with a citation or a blank', async () => {
    expect((await outcomeOfReply({ pieces: [' ', '[1]', ' says so.'] })).text).toBe(' [1] says so.')
    expect((await outcomeOfReply({ pieces: ['Yes.'] })).text).toBe('Yes.')
  })

  it('does not count the caller’s own time as silence', async () => {
    script([{ pieces: inPieces('one two three four', { characters: 5 }) }])
    let text = ''
    for await (const piece of aModel({}, { stallMs: 150 }).stream(PROMPT, new AbortController().signal)) {
      text += piece
      await new Promise((resolve) => setTimeout(resolve, 200))
    }
    expect(text).toBe('one two three four')
  })

  it('leaves tool calls aside, and logs them', async () => {
    const call = { index: 0, id: 'call', type: 'function', function: { name: 'hidden', arguments: '{}' } }
    const { text, error } = await outcomeOfReply({
      pieces: ['It costs $1.', { delta: { tool_calls: [call] } }],
      finish: 'tool_calls',
    })
    expect(error).toBeUndefined()
    expect(text).toBe('It costs $1.')
    expect(logged.filter(({ level }) => level !== 'debug')).toEqual([
      { level: 'warn', event: 'chat-model-tool-calls-ignored', fields: { chatModel: 'openai/some', count: 1 } },
    ])
  })
})

describe('what a call took is told once', () => {
  const half = Math.ceil('Half of a sentence'.length / 1.5)

  it.each([
    ['stalls', half],
    ['breaks-off', half],
    ['ends-early', half],
    ['filtered', half],
    ['no-headers', 0],
    ['no-first-token', 0],
  ] as const)('by an estimate, of a model that "%s"', async (name, outputTokens) => {
    const { usages } = await outcomeOfReply({ ...MISBEHAVIOURS[name], usage: 'never' })
    expect(usages).toEqual([{ inputTokens: INPUT_TOKENS, outputTokens, isEstimate: true }])
  })

  it('with all that was thought, of a model that only thinks', async () => {
    const { usages } = await outcomeOfReply(MISBEHAVIOURS['only-thinks'])
    expect(usages).toHaveLength(1)
    expect(usages[0]!.outputTokens).toBeGreaterThan(50)
  })

  it('as the provider says, of an answer that is of no use', async () => {
    const usage = { prompt_tokens: 20, completion_tokens: 7 }
    const told = { inputTokens: 20, outputTokens: 7, isEstimate: false }
    expect((await outcomeOfReply({ ...MISBEHAVIOURS['cut-off'], usage })).usages).toEqual([told])
    expect((await outcomeOfReply({ ...MISBEHAVIOURS.empty, usage })).usages).toEqual([told])
  })

  it('of a call that its caller gives up, or does not read on', async () => {
    script([MISBEHAVIOURS['never-ends']])
    expect((await outcomeOf(aModel(), AbortSignal.timeout(60))).usages).toMatchObject([{ inputTokens: INPUT_TOKENS, isEstimate: true }])
    const usages: Usage[] = []
    const call = { onUsage: (usage: Usage) => void usages.push(usage) }
    for await (const text of aModel().stream(PROMPT, new AbortController().signal, call)) if (text) break
    expect(usages).toMatchObject([{ inputTokens: INPUT_TOKENS, isEstimate: true }])
  })

  it('and not at all of a call that was refused, or found nobody', async () => {
    for (const name of ['wrong-key', 'no-credit', 'unknown', 'busy', 'broken', 'error-under-200'] as const)
      expect((await outcomeOfReply(MISBEHAVIOURS[name])).usages).toEqual([])
    expect((await outcomeOf(aModel({ baseUrl: 'http://127.0.0.1:9/v1' }))).usages).toEqual([])
    expect((await outcomeOf(aModel(), AbortSignal.abort())).usages).toEqual([])
  })
})

describe('trying again', () => {
  it.each(['busy', 'timed-out', 'conflict', 'broken', 'overloaded'] as const)('helps over a passing failure: "%s"', async (name) => {
    script([{ ...MISBEHAVIOURS[name], headers: { 'retry-after-ms': '20' } }, { pieces: ['It costs $1.'] }])
    expect(await outcomeOf(aModel({}, { retries: 2 }))).toMatchObject({
      text: 'It costs $1.',
      error: undefined,
    })
    expect(requests()).toHaveLength(2)
  })

  it('waits as long as it is told to, or a moment of its own', async () => {
    script([{ ...MISBEHAVIOURS.busy, headers: { 'retry-after': '0.3' } }, MISBEHAVIOURS.broken, { pieces: ['It costs $1.'] }])
    const { text, tookMs } = await outcomeOf(aModel({}, { retries: 2, firstTokenMs: 4000, wholeMs: 5000 }))
    expect(text).toBe('It costs $1.')
    expect(tookMs).toBeGreaterThan(300)
    expect(requests()).toHaveLength(3)
  })

  it('stops after the retries', async () => {
    script([{ ...MISBEHAVIOURS.broken, headers: { 'retry-after-ms': '5' } }])
    expect((await outcomeOf(aModel({}, { retries: 2 }))).code).toBe('chat-model-failed')
    expect(requests()).toHaveLength(3)
  })

  it.each(['60', '3600', new Date(Date.now() + 86_400_000).toUTCString()])('does not wait past its time: retry-after %s', async (wait) => {
    script([{ ...MISBEHAVIOURS.busy, headers: { 'retry-after': wait } }])
    const { code, tookMs } = await outcomeOf(aModel({}, { retries: 2 }))
    expect(code).toBe('chat-model-busy')
    expect(tookMs).toBeLessThan(450)
    expect(requests()).toHaveLength(1)
  })

  it('ends with the first-token limit, whatever is left to try', async () => {
    script([MISBEHAVIOURS.broken])
    const { code, tookMs } = await outcomeOf(aModel({}, { retries: 2, firstTokenMs: 200 }))
    expect(code).toBe('chat-model-slow')
    expect(tookMs).toBeLessThan(500)
  })

  it.each(['wrong-key', 'no-credit', 'forbidden', 'unknown'] as const)('is no use after "%s"', async (name) => {
    script([{ ...MISBEHAVIOURS[name], headers: { 'x-should-retry': 'true' } }])
    await outcomeOf(aModel({}, { retries: 2 }))
    expect(requests()).toHaveLength(1)
  })
})

describe('the operator', () => {
  it.each([
    ['wrong-key', 'refused the key (HTTP 401, invalid_api_key): check OPENAI_API_KEY'],
    ['forbidden', 'refused the key (HTTP 403, permission_denied): check OPENAI_API_KEY'],
    ['no-credit', 'has no credit left (HTTP 402, insufficient_balance): top up the account of OPENAI_API_KEY'],
    ['unknown', 'is not known there, or the address is wrong (HTTP 404, model_not_found): check CHAT_MODELS'],
  ] as const)('is told what to do about "%s" once, and again only after it had worked', async (name, what) => {
    const model = aModel({}, { failuresBeforePause: 9 })
    script([MISBEHAVIOURS[name], MISBEHAVIOURS[name], { pieces: ['Yes.'] }, MISBEHAVIOURS[name]])
    for (let turn = 0; turn < 4; turn++) await outcomeOf(model)
    const failures = logged.filter(({ event }) => event === 'chat-model-failed')
    expect(failures.map(({ level }) => level)).toEqual(['error', 'debug', 'error'])
    expect(logged[0]?.fields['message']).toBe(`openai/some ${what}`)
  })

  it('is told once that nobody is there', async () => {
    const model = aModel({ baseUrl: 'http://127.0.0.1:9/v1' }, { failuresBeforePause: 9 })
    for (let turn = 0; turn < 2; turn++) await outcomeOf(model)
    expect(logged.map(({ level }) => level)).toEqual(['error', 'debug'])
    expect(logged[0]?.fields['message']).toMatch(
      /^openai\/some: could not reach OpenAI \(\w[\w ]+\): check the network and OPENAI_BASE_URL$/,
    )
  })

  it('can send no key where none is needed', async () => {
    const open = await createModelApi()
    open.script([{ pieces: ['Yes.'] }])
    const name = 'ollama/any'
    const settings = { name, provider: 'ollama', model: 'any', baseUrl: open.baseUrl } as const
    const { text } = await outcomeOf(createOpenAIChatModel({ ...settings, log, limits: QUICK }))
    await open.close()
    expect(text).toBe('Yes.')
  })
})

describe('the caller', () => {
  it('can give less time than usual', async () => {
    script([MISBEHAVIOURS['no-first-token'], MISBEHAVIOURS['never-ends']])
    for (const model of [aModel(), aModel()]) {
      const { code, tookMs } = await outcomeOf(model, undefined, { withinMs: 100 })
      expect(code).toBe('chat-model-slow')
      expect(tookMs).toBeLessThan(450)
    }
  })

  it('stops the request at once by its signal, with its own reason', async () => {
    script([MISBEHAVIOURS['never-ends']])
    const leaving = new AbortController()
    const reason = new FootnoteError('answer-too-late', 'no time left')
    setTimeout(() => leaving.abort(reason), 60)
    const { error, text, tookMs } = await outcomeOf(aModel(), leaving.signal)
    expect(error).toBe(reason)
    expect(text).not.toBe('')
    expect(tookMs).toBeLessThan(450)
    await expect.poll(() => requests()[0]?.wasLeft).toBe(true)
    const fields = { chatModel: 'openai/some', durationMs: expect.any(Number) }
    expect(logged).toEqual([{ level: 'debug', event: 'chat-model-left', fields }])
  })

  it('stops waiting for a model that has not begun', async () => {
    script([MISBEHAVIOURS['no-headers']])
    const { error, tookMs } = await outcomeOf(aModel(), AbortSignal.timeout(50))
    expect(error).toMatchObject({ name: 'TimeoutError' })
    expect(tookMs).toBeLessThan(450)
  })

  it('sends no request when it has already left', async () => {
    expect((await outcomeOf(aModel(), AbortSignal.abort())).error).toMatchObject({ name: 'AbortError' })
    expect(requests()).toEqual([])
  })

  it('stops the request by not reading on', async () => {
    script([MISBEHAVIOURS['never-ends']])
    for await (const text of aModel().stream(PROMPT, new AbortController().signal)) if (text) break
    await expect.poll(() => requests()[0]?.wasLeft).toBe(true)
  })
})

describe('a provider that fails again and again', () => {
  const limits = { failuresBeforePause: 2, pauseMs: 150 }
  const pair = () => models(['one', 'two'], limits)

  it('is left alone for a while by all its models, then tried once', async () => {
    const [one, two] = pair()
    script([MISBEHAVIOURS.overloaded, MISBEHAVIOURS.overloaded, { pieces: ['Yes.'] }])
    await outcomeOf(one!)
    await outcomeOf(two!)
    expect(await outcomeOf(one!)).toMatchObject({ code: 'chat-model-busy', text: '' })
    expect(requests()).toHaveLength(2)
    await new Promise((resolve) => setTimeout(resolve, 170))
    expect((await outcomeOf(two!)).text).toBe('Yes.')
    expect((await outcomeOf(one!)).text).toBe('Yes.')
  })

  it('lets nobody wait for the one who tries', async () => {
    const [one, two] = pair()
    script([MISBEHAVIOURS.broken, MISBEHAVIOURS.broken, MISBEHAVIOURS['no-first-token']])
    await outcomeOf(one!)
    await outcomeOf(one!)
    await new Promise((resolve) => setTimeout(resolve, 170))
    const [trial, other] = await Promise.all([outcomeOf(one!), outcomeOf(two!)])
    expect(trial.code).toBe('chat-model-slow')
    expect(other.code).toBe('chat-model-failed')
    expect(other.tookMs).toBeLessThan(100)
  })

  it('is another matter than a question it declines, or a caller who leaves', async () => {
    const [one] = pair()
    script([
      MISBEHAVIOURS.refuses,
      MISBEHAVIOURS.empty,
      MISBEHAVIOURS.unknown,
      MISBEHAVIOURS['no-headers'],
      MISBEHAVIOURS['no-headers'],
      { pieces: ['Yes.'] },
    ])
    for (let turn = 0; turn < 3; turn++) await outcomeOf(one!)
    for (let turn = 0; turn < 2; turn++) await outcomeOf(one!, AbortSignal.timeout(20))
    expect((await outcomeOf(one!)).text).toBe('Yes.')
  })
})
