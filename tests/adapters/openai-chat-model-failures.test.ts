import { createServer, type AddressInfo } from 'node:net'
import { describe, expect, it } from 'vitest'
import type { FailureCode } from '../../src/core/errors.ts'
import { MISBEHAVIOURS } from '../../src/emulator/model-scripts.ts'
import { createModelApi, type ModelReply } from '../../src/emulator/model.ts'
import { KEY, PROMPT, aRefusal, onLoopback, outcomeOf } from './chat-model-harness.ts'

const { aModel, requests, outcomeOfReply, logged } = onLoopback()

describe('a failure', () => {
  const expected: [keyof typeof MISBEHAVIOURS, FailureCode, string?][] = [
    ['no-first-token', 'chat-model-slow'],
    ['no-headers', 'chat-model-slow'],
    ['stalls', 'chat-model-slow', 'Half of a sentence'],
    ['breaks-off', 'chat-model-cut-off', 'Half of a sentence'],
    ['ends-early', 'chat-model-cut-off', 'Half of a sentence'],
    ['ends-unfinished', 'chat-model-cut-off', 'Half of a sentence'],
    ['only-thinks', 'chat-model-slow'],
    ['huge-event', 'chat-model-cut-off'],
    ['busy', 'chat-model-busy'],
    ['busy-for-a-minute', 'chat-model-busy'],
    ['wrong-key', 'chat-model-key-refused'],
    ['forbidden', 'chat-model-key-refused'],
    ['no-credit', 'chat-model-no-credit'],
    ['unknown', 'chat-model-unknown'],
    ['timed-out', 'chat-model-slow'],
    ['conflict', 'chat-model-busy'],
    ['broken', 'chat-model-failed'],
    ['overloaded', 'chat-model-busy'],
    ['web-page', 'chat-model-failed'],
    ['error-under-200', 'chat-model-failed'],
    ['error-in-stream', 'chat-model-failed', 'Half of'],
    ['malformed', 'chat-model-failed', 'Half of'],
    ['no-choices', 'chat-model-failed'],
    ['empty', 'chat-model-empty'],
    ['refuses', 'chat-model-declined'],
    ['filtered', 'chat-model-declined', 'Half of a sentence'],
    ['cut-off', 'chat-model-cut-off', 'Half of a sentence'],
    ['calls-tools', 'chat-model-empty'],
    ['answers-json', 'chat-model-failed'],
  ]

  it.each(expected)('of a model that "%s" is %s', async (name, code, text = '') => {
    const outcome = await outcomeOfReply(MISBEHAVIOURS[name])
    expect(outcome).toMatchObject({ code, text })
    expect(outcome.tookMs).toBeLessThan(1500)
    expect(logged.at(-1)).toMatchObject({
      event: 'chat-model-failed',
      fields: { chatModel: 'openai/some', code },
    })
  })

  it('says after how many seconds the provider wants to be asked again', async () => {
    expect((await outcomeOfReply(MISBEHAVIOURS['busy-for-a-minute'])).error).toMatchObject({ retryAfterS: 60 })
    for (const wait of ['-1', '1e3', '999999', 'soon', ''])
      expect((await outcomeOfReply({ ...aRefusal(429, {}), headers: { 'retry-after': wait } })).error).toMatchObject({
        retryAfterS: undefined,
      })
  })

  it('of a model that never ends comes with the time limit', async () => {
    const { code, text, tookMs } = await outcomeOfReply(MISBEHAVIOURS['never-ends'])
    expect(code).toBe('chat-model-slow')
    expect(text).toMatch(/^and so on and so on/)
    expect(tookMs).toBeLessThan(1500)
    await expect.poll(() => requests()[0]?.wasLeft).toBe(true)
  })

  it('comes after 12,000 characters, which stay', async () => {
    const { code, text } = await outcomeOfReply(MISBEHAVIOURS.huge)
    expect(code).toBe('chat-model-cut-off')
    expect(text).toHaveLength(12_000)
  })

  it.each<[string, ModelReply, FailureCode]>([
    ['no credit under 429', aRefusal(429, { code: 'insufficient_quota' }), 'chat-model-no-credit'],
    ['no credit under 400', aRefusal(400, { message: 'Your credit balance is too low' }), 'chat-model-no-credit'],
    ['a wrong key under 400', aRefusal(400, { message: 'API key not valid. Please pass a valid API key.' }), 'chat-model-key-refused'],
    ['an unknown model under 400', aRefusal(400, { message: 'Model Not Exist' }), 'chat-model-unknown'],
    ['moderation under 403', aRefusal(403, { message: 'Your input was flagged' }), 'chat-model-declined'],
    ['a request too long', aRefusal(400, { code: 'context_length_exceeded' }), 'chat-model-failed'],
    ['an error in an array', { status: 400, body: [{ error: { message: 'Model gone is not found' } }] }, 'chat-model-unknown'],
    ['busy under 200', { body: { error: { code: 429, message: 'Slow down' } } }, 'chat-model-busy'],
    ['an error as text under 200', { body: { error: 'boom' } }, 'chat-model-failed'],
    ['a busy word inside a stream', { pieces: [{ raw: 'event: error\ndata: {"type":"overloaded_error"}\n\n' }] }, 'chat-model-busy'],
    ['an answer without a stream', { body: { choices: [{ message: { content: 'Hello' } }] } }, 'chat-model-failed'],
    ['an event that is no object', { pieces: [{ raw: 'data: 42\n\n' }] }, 'chat-model-failed'],
    ['a page under 200', { status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Log in</p>' }, 'chat-model-failed'],
    ['capacity run out', { pieces: ['Half'], finish: 'insufficient_system_resource' }, 'chat-model-busy'],
  ])('is recognised: %s', async (_name, reply, code) => {
    expect((await outcomeOfReply(reply)).code).toBe(code)
  })

  it('of a connection says what went wrong: nobody there, no such host, no TLS', async () => {
    const silent = createServer((socket) => socket.end('this is no TLS'))
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const gone = await createModelApi()
    await gone.close()
    const outcomes = await Promise.all([
      outcomeOf(aModel({ baseUrl: gone.baseUrl })),
      outcomeOf(aModel({ baseUrl: 'http://nowhere.invalid/v1' }, { firstTokenMs: 5000, wholeMs: 5000 })),
      outcomeOf(aModel({ baseUrl: `https://127.0.0.1:${port}/v1` })),
    ])
    silent.close()
    expect(outcomes.map(({ code }) => code)).toEqual(Array(3).fill('chat-model-unreachable'))
    const messages = outcomes.map(({ error }) => (error as Error).message)
    expect(messages[0]).toBe('openai/some: could not reach OpenAI (ECONNREFUSED): check the network and OPENAI_BASE_URL')
    expect(messages[1]).toMatch(/\((ENOTFOUND|EAI_AGAIN)\)/)
    expect(messages[2]).toMatch(/\(ERR_SSL_\w+\)/)
  })

  it('never holds a key, the prompt or the model’s words, in its message, cause or log', async () => {
    const words = `${KEY} ${PROMPT.user} hidden`
    const replies: ModelReply[] = [
      ...[400, 401, 403, 404, 429, 500].map((status) => aRefusal(status, { message: words, code: words, param: words })),
      { status: 500, body: words },
      { body: { error: { message: words, code: words } } },
      { pieces: [{ raw: `data: ${words}\n\n` }] },
      { pieces: [{ raw: `data: {"error":{"message":"${words}"}}\n\n` }] },
      { pieces: [{ delta: { refusal: words } }] },
      { pieces: [`{"answer": "${words}"}`] },
      { pieces: ['x'], finish: words },
    ]
    for (const reply of replies) {
      const { error } = await outcomeOfReply(reply)
      const told = error instanceof Error ? `${error.message} ${error.stack} ${JSON.stringify(error)} ${String(error.cause)}` : ''
      expect(told + JSON.stringify(logged)).not.toMatch(/sk-secret|hidden/)
    }
  })
})
