import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { ChatModelSettings } from '../../src/adapters/chat-providers.ts'
import { createOpenAIChatModel, createOpenAIChatModels } from '../../src/adapters/openai-chat-model.ts'
import type { ChatLimits } from '../../src/adapters/openai/limits.ts'
import { FootnoteError, type FailureCode } from '../../src/core/errors.ts'
import type { Call, ChatModel, Usage } from '../../src/core/ports.ts'
import { createModelApi, type ModelApi, type ModelReply } from '../../src/emulator/model.ts'

export const KEY = 'sk-secret-0123456789'
export const PROMPT = { system: 'Answer from evidence.', user: 'What does the hidden model cost?' }

/** The limits of the product, shortened: nothing here waits for a second. */
export const QUICK: Partial<ChatLimits> = { firstTokenMs: 500, wholeMs: 900, stallMs: 250, maxBytes: 1_000_000, retries: 0 }

type Outcome = { text: string; usages: Usage[]; error: unknown; code?: FailureCode; tookMs: number }

/** A model API on loopback for the tests of one file, models that ask it, and what they logged. */
export function onLoopback() {
  let api: ModelApi
  const logged: { level: string; event: string; fields: Record<string, unknown> }[] = []
  const log = (level: string, event: string, fields = {}): void => void logged.push({ level, event, fields })
  beforeAll(async () => {
    api = await createModelApi({ apiKey: KEY })
  })
  afterAll(() => api.close())
  beforeEach(() => {
    api.requests().length = 0
    logged.length = 0
  })
  const settings = (overrides: Partial<ChatModelSettings> = {}): ChatModelSettings => ({
    name: 'openai/some',
    provider: 'openai',
    model: 'some',
    baseUrl: api.baseUrl,
    apiKey: KEY,
    ...overrides,
  })
  const aModel = (overrides: Partial<ChatModelSettings> = {}, limits: Partial<ChatLimits> = {}): ChatModel =>
    createOpenAIChatModel({ ...settings(overrides), log, limits: { ...QUICK, ...limits } })
  return {
    logged,
    log,
    aModel,
    requests: () => api.requests(),
    script: (replies: readonly ModelReply[]) => api.script(replies),
    models: (names: string[], limits: Partial<ChatLimits>) =>
      createOpenAIChatModels({
        models: names.map((name) => settings({ name })),
        log,
        limits: { ...QUICK, ...limits },
      }),
    outcomeOfReply: (reply: ModelReply, limits: Partial<ChatLimits> = {}): Promise<Outcome> => {
      api.script([reply])
      return outcomeOf(aModel({}, limits))
    },
  }
}

export async function outcomeOf(model: ChatModel, signal = new AbortController().signal, call: Call = {}): Promise<Outcome> {
  const startedAt = performance.now()
  const outcome: Outcome = { text: '', usages: [], error: undefined, tookMs: 0 }
  try {
    const onUsage = (usage: Usage) => (outcome.usages = [...outcome.usages, usage])
    for await (const text of model.stream(PROMPT, signal, { ...call, onUsage })) outcome.text += text
  } catch (error) {
    outcome.error = error
    if (error instanceof FootnoteError) outcome.code = error.code
  }
  return { ...outcome, tookMs: performance.now() - startedAt }
}

export function aRefusal(status: number, error: Record<string, unknown>): ModelReply {
  return { status, body: { error: { message: 'Refused.', ...error } } }
}
