import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  CHAT_PROVIDERS,
  CHAT_PROVIDER_NAMES,
  paidModel,
  type ChatModelSettings,
  type ChatProviderName,
} from '../../src/adapters/chat-providers.ts'
import { createOpenAIChatModel } from '../../src/adapters/openai-chat-model.ts'
import { createBody } from '../../src/adapters/openai/request.ts'
import { createModelApi, type ModelApi, type ModelReply } from '../../src/emulator/model.ts'
import { onLoopback, outcomeOf } from './chat-model-harness.ts'
import { RECORDED_REFUSALS } from './recorded-refusals.ts'
import { RECORDED, SENTENCE, wireOf } from './recorded-streams.ts'

const PROMPT = { system: 'Rules', user: 'Question' }

function bodyFor(provider: ChatProviderName, model: string, baseUrl: string = CHAT_PROVIDERS[provider].baseUrl) {
  const { messages, stream, model: sentModel, ...rest } = createBody({ name: model, provider, model, baseUrl }, PROMPT, 500, new Set())
  expect(stream).toBe(true)
  expect(sentModel).toBe(model)
  expect(messages[1]).toEqual({ role: 'user', content: 'Question' })
  return { role: messages[0]?.role, ...rest }
}

const usage = { stream_options: { include_usage: true } }

const refusing = (field: string, status: number, body: unknown) => (sent: object) => (field in sent ? { status, body } : undefined)
const refusingAll: ModelReply = {
  status: 400,
  body: { error: { message: 'No temperature, thinking, max_tokens or stream_options.' } },
}

describe('the dialect of', () => {
  it.each<[ChatProviderName, string, object]>([
    ['openai', 'gpt-5.6-luna', { role: 'developer', max_completion_tokens: 500, reasoning_effort: 'low', ...usage }],
    ['openai', 'gpt-4.1-mini', { role: 'developer', max_completion_tokens: 500, ...usage }],
    ['deepseek', 'deepseek-flash', { role: 'system', max_tokens: 500, temperature: 0.2, thinking: { type: 'disabled' }, ...usage }],
    ['anthropic', 'claude-opus-5-5', { role: 'system', max_tokens: 500, ...usage }],
    ['google', 'gemini-3.8-flash', { role: 'system', max_tokens: 500, reasoning_effort: 'low', ...usage }],
    ['mistral', 'mistral-small-latest', { role: 'system', max_tokens: 500, temperature: 0.2 }],
    ['xai', 'grok-4.5', { role: 'system', max_completion_tokens: 500, temperature: 0.2, reasoning_effort: 'low', ...usage }],
    [
      'openrouter',
      'deepseek/deepseek-v4-pro',
      { role: 'system', max_tokens: 500, temperature: 0.2, reasoning: { effort: 'low', exclude: true }, ...usage },
    ],
    [
      'groq',
      'openai/gpt-oss-120b',
      { role: 'system', max_completion_tokens: 500, temperature: 0.2, reasoning_effort: 'low', include_reasoning: false, ...usage },
    ],
    ['groq', 'llama-4-scout', { role: 'system', max_completion_tokens: 500, temperature: 0.2, ...usage }],
    ['ollama', 'llama3:8b', { role: 'system', max_tokens: 500, temperature: 0.2, reasoning_effort: 'low', ...usage }],
    ['vllm', 'Qwen/Qwen3', { role: 'system', max_tokens: 500, temperature: 0.2, ...usage }],
    ['lmstudio', 'local', { role: 'system', max_tokens: 500, temperature: 0.2, ...usage }],
  ])('%s, for %s', (provider, model, body) => {
    expect(bodyFor(provider, model)).toEqual(body)
  })

  it('a stand-in for OpenAI is plain', () => {
    expect(bodyFor('openai', 'gpt-5.6-luna', 'http://127.0.0.1:9000/v1')).toEqual({
      role: 'system',
      max_tokens: 500,
      ...usage,
    })
  })

  it('every provider is known by name', () => {
    expect([...CHAT_PROVIDER_NAMES].sort()).toEqual(Object.keys(CHAT_PROVIDERS).sort())
  })
})

describe('a chat model as it is paid for', () => {
  it.each([
    ['http://127.0.0.1:9000/v1', true],
    ['http://localhost:9000/v1', true],
    ['http://[::1]:9000/v1', true],
    ['http://127.0.0.1.evil.example/v1', false],
    ['https://localhost.example/v1', false],
    ['https://api.openai.com/v1', false],
  ])('is on this machine at %s: %s', (baseUrl, isHere) => {
    const paid = paidModel({ name: 'some', provider: 'openai', model: 'some', baseUrl })
    expect(paid).toEqual({ name: 'some', lab: 'openai', model: 'some', priceSetBy: 'developer', isHere })
  })
})

describe('what a model refuses', () => {
  let api: ModelApi
  beforeAll(async () => {
    api = await createModelApi()
  })
  afterAll(() => api.close())
  beforeEach(() => {
    api.requests().length = 0
  })

  async function textsOf(provider: ChatProviderName, refuse: (body: object) => ModelReply | undefined, turns = 1) {
    api.script(({ body }) => refuse(body) ?? { pieces: ['Yes.'] })
    const settings: ChatModelSettings = { name: 'a', provider, model: 'grok-4', baseUrl: api.baseUrl }
    const model = createOpenAIChatModel({ ...settings, log: () => {}, limits: { retries: 0 } })
    const texts: string[] = []
    for (let turn = 0; turn < turns; turn++) {
      for await (const text of model.stream(PROMPT, new AbortController().signal)) texts.push(text)
    }
    return texts
  }
  it.each<[string, ChatProviderName, string, number, unknown]>([
    [
      'temperature, as Anthropic says it',
      'vllm',
      'temperature',
      400,
      { error: { type: 'invalid_request_error', message: '`temperature` is deprecated for this model.' } },
    ],
    [
      'an effort, as xAI says it',
      'xai',
      'reasoning_effort',
      400,
      { code: 'Client specified an invalid argument', error: 'Argument not supported on this model: reasoningEffort' },
    ],
    ['an effort, as Ollama says it', 'ollama', 'reasoning_effort', 400, { error: { message: '"llama3" does not support thinking' } }],
    [
      'stream options, as Mistral says it',
      'vllm',
      'stream_options',
      422,
      {
        object: 'error',
        message: {
          detail: [{ type: 'extra_forbidden', loc: ['body', 'stream_options', 'include_usage'], msg: 'Extra inputs are not permitted' }],
        },
      },
    ],
    [
      'max_tokens, as OpenAI says it',
      'vllm',
      'max_tokens',
      400,
      {
        error: {
          message: "Unsupported parameter: 'max_tokens' is not supported with this model. Use 'max_completion_tokens' instead.",
          param: 'max_tokens',
          code: 'unsupported_parameter',
        },
      },
    ],
    [
      'max_completion_tokens, as Mistral says it',
      'xai',
      'max_completion_tokens',
      422,
      { object: 'error', message: { detail: [{ type: 'extra_forbidden', loc: ['body', 'max_completion_tokens'] }] } },
    ],
  ])('is left out, once and for all: %s', async (_name, provider, field, status, body) => {
    expect(await textsOf(provider, refusing(field, status, body), 2)).toEqual(['Yes.', 'Yes.'])
    expect(api.requests()).toHaveLength(3)
    expect(api.requests().map((request) => field in request.body)).toEqual([true, false, false])
  })

  it('is a failure where it is asked for again and again', async () => {
    await expect(textsOf('vllm', () => refusingAll)).rejects.toMatchObject({ code: 'chat-model-failed' })
    expect(api.requests().length).toBeLessThanOrEqual(5)
  })
})

describe('the stream of', () => {
  const { aModel, script, logged } = onLoopback()

  it.each(CHAT_PROVIDER_NAMES)('%s gives its text alone, and all it took', async (provider) => {
    const recorded = RECORDED[provider]
    script([wireOf(recorded.events)])
    const { text, usages, error } = await outcomeOf(aModel({ provider, name: `${provider}/some` }))
    expect(error).toBeUndefined()
    expect(text.trim()).toBe(SENTENCE)
    expect(usages).toEqual([recorded.usage])
  })

  it.each(RECORDED_REFUSALS)('%s is understood where it refuses: %s', async (provider, code, reply) => {
    script([reply])
    const { error, usages } = await outcomeOf(aModel({ provider, name: `${provider}/some` }))
    expect(error).toMatchObject({ code })
    expect(usages).toEqual([])
    expect(logged).toMatchObject([{ event: 'chat-model-failed', fields: { chatModel: `${provider}/some`, code } }])
  })
})
