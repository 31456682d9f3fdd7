import OpenAI from 'openai'
import type { ChatCompletionChunk } from 'openai/resources/chat/completions'
import { FootnoteError, type FailureCode } from '../core/errors.ts'
import type { Call, ChatModel, Log, LogFields, Prompt, Usage } from '../core/ports.ts'
import { estimateUsage } from '../core/price.ts'
import { CHAT_PROVIDERS, keyVariable, type ChatModelSettings, type ChatProviderName } from './chat-providers.ts'
import { createBoundedFetch } from './openai/bounded-fetch.ts'
import { createDeadlines, type Deadlines } from './openai/deadlines.ts'
import { hear, type Heard } from './openai/events.ts'
import { mayHaveTaken, toFailure, type Asked } from './openai/failures.ts'
import { DEFAULT_CHAT_LIMITS, type ChatLimits } from './openai/limits.ts'
import { createPlainText } from './openai/plain-text.ts'
import { createProviderGuard, type ProviderGuard } from './openai/provider-guard.ts'
import { createBody, refusedPart, type Refusable } from './openai/request.ts'

type Surroundings = {
  log: Log
  /** Time and size limits; what is absent is as in DEFAULT_CHAT_LIMITS. */
  limits?: Partial<ChatLimits>
}

/**
 * A chat model behind any API that speaks OpenAI's streaming chat completions.
 *
 * @param options.guard shared by the models of one provider, so that all leave it alone when it is down
 */
export function createOpenAIChatModel(options: ChatModelSettings & Surroundings & { guard?: ProviderGuard }): ChatModel {
  const limits = { ...DEFAULT_CHAT_LIMITS, ...options.limits }
  const guard = options.guard ?? createProviderGuard(limits)
  const model: Model = {
    settings: options,
    limits,
    refused: new Set(),
    beginsInThought: false,
    log: options.log,
  }
  const note = createNotes(options)
  return {
    name: options.name,
    async *stream(prompt, signal, call = {}) {
      const noted = note.began()
      try {
        yield* guard.watch(options.name, () => answer(model, prompt, signal, call))
        noted.answered()
      } catch (error) {
        if (error instanceof FootnoteError && !signal.aborted) noted.failed(error)
        throw error
      } finally {
        noted.ended()
      }
    },
  }
}

/** The chat models of an operator, with one guard for each provider. */
export function createOpenAIChatModels(options: { models: readonly ChatModelSettings[] } & Surroundings): ChatModel[] {
  const limits = { ...DEFAULT_CHAT_LIMITS, ...options.limits }
  const guards = new Map<ChatProviderName, ProviderGuard>()
  return options.models.map((settings) => {
    const guard = guards.get(settings.provider) ?? createProviderGuard(limits)
    guards.set(settings.provider, guard)
    return createOpenAIChatModel({ ...settings, log: options.log, limits, guard })
  })
}

/** One model, and what its answers have taught about it. */
type Model = {
  settings: ChatModelSettings
  limits: ChatLimits
  /** Parts of a request that it refused. */
  refused: Set<Refusable>
  /** Its text begins in a thought without a mark. */
  beginsInThought: boolean
  log: Log
}

async function* answer(model: Model, prompt: Prompt, caller: AbortSignal, { onUsage, withinMs }: Call): AsyncGenerator<string, void> {
  caller.throwIfAborted()
  const deadlines = createDeadlines(model.settings.name, limitsWithin(model.limits, withinMs), caller)
  const tally = createTally()
  let hasTaken = true
  try {
    const events = await open(model, prompt, deadlines).catch((error: unknown) => {
      hasTaken = mayHaveTaken(error)
      throw error
    })
    yield* read(model, tally, events, deadlines)
  } catch (error) {
    deadlines.signal.throwIfAborted()
    throw toFailure(error, askedOf(model.settings))
  } finally {
    deadlines.clear()
    if (hasTaken) onUsage?.(tally.usage ?? estimateUsage(prompt, tally.bytes))
  }
}

function limitsWithin(limits: ChatLimits, withinMs = limits.wholeMs): ChatLimits {
  return { ...limits, wholeMs: Math.min(limits.wholeMs, withinMs), firstTokenMs: Math.min(limits.firstTokenMs, withinMs) }
}

type Events = AsyncIterable<ChatCompletionChunk>

/** Sends the request; where the model refuses an optional part of it by name, once more without that part. */
async function open(model: Model, prompt: Prompt, deadlines: Deadlines): Promise<Events> {
  const { settings, limits, refused } = model
  const client = createClient(model, deadlines)
  try {
    const body = createBody(settings, prompt, limits.maxTokens, refused)
    return await client.chat.completions.create(body, { signal: deadlines.signal })
  } catch (error) {
    const part = refusedPart(error, refused)
    if (part === undefined) throw error
    refused.add(part)
    model.log('info', 'chat-model-part-left-out', { chatModel: settings.name, part })
    return open(model, prompt, deadlines)
  }
}

/** Nothing of the client comes from the environment, which the openai package would read by itself. */
function createClient({ settings, limits }: Model, { firstTokenBy }: Deadlines): OpenAI {
  return new OpenAI({
    apiKey: settings.apiKey ?? 'none',
    adminAPIKey: null,
    organization: null,
    project: null,
    webhookSecret: null,
    baseURL: settings.baseUrl,
    maxRetries: limits.retries,
    timeout: limits.wholeMs,
    logLevel: 'off',
    fetch: createBoundedFetch({ name: settings.name, firstTokenBy, maxBytes: limits.maxBytes }),
  })
}

async function* read(model: Model, tally: Tally, events: Events, deadlines: Deadlines): AsyncGenerator<string> {
  const { settings, limits } = model
  const plain = createPlainText(settings.name, limits.maxCharacters, model.beginsInThought)
  const give = function* (text: string): Generator<string> {
    if (text) yield text
    if (plain.isFull) throw cutOff(settings.name, `was cut off at ${limits.maxCharacters} characters`)
  }
  try {
    for await (const event of events) {
      deadlines.arrived()
      const heard = hear(settings.name, event)
      if (heard.refusal) throw new FootnoteError('chat-model-declined', `${settings.name} declined to answer`)
      tally.add(heard)
      if (tally.bytes > 0) deadlines.started()
      yield* give(plain.push(heard.text))
      deadlines.awaitNext()
    }
    deadlines.signal.throwIfAborted()
    yield* give(plain.end())
  } finally {
    model.beginsInThought ||= plain.hasLeaked
  }
  if (tally.toolCalls > 0) model.log('warn', 'chat-model-tool-calls-ignored', { chatModel: settings.name, count: tally.toolCalls })
  checkEnd(settings.name, tally, plain.isBlank, limits)
}

type Tally = {
  hasChoices: boolean
  bytes: number
  toolCalls: number
  finish: string
  usage: Usage | undefined
  add(heard: Heard): void
}

function createTally(): Tally {
  return {
    hasChoices: false,
    bytes: 0,
    toolCalls: 0,
    finish: '',
    usage: undefined,
    add(heard) {
      this.hasChoices ||= heard.hasChoices
      this.bytes += Buffer.byteLength(heard.text) + heard.thoughtBytes
      this.toolCalls += heard.toolCalls
      this.finish = heard.finish ?? this.finish
      this.usage = heard.usage ?? this.usage
    },
  }
}

/** Words by which providers say that they ended an answer before its end. */
const CUT_OFF = ['length', 'max_tokens', 'model_length', 'repetition_truncation']

/** @throws FootnoteError unless the stream came to a good end with a text in it */
function checkEnd(name: string, { hasChoices, finish }: Tally, isBlank: boolean, { maxTokens }: ChatLimits): void {
  if (!hasChoices) throw new FootnoteError('chat-model-failed', `${name} sent no choices`)
  if (finish === 'content_filter') throw new FootnoteError('chat-model-declined', `${name} filtered its answer`)
  if (finish === 'error') throw new FootnoteError('chat-model-failed', `${name} failed in mid-answer`)
  if (finish === 'insufficient_system_resource') throw new FootnoteError('chat-model-busy', `${name} ran out of capacity`)
  if (CUT_OFF.includes(finish)) throw cutOff(name, `was cut off at ${maxTokens} tokens`)
  if (finish === '') throw cutOff(name, 'ended in mid-answer')
  if (isBlank) throw new FootnoteError('chat-model-empty', `${name} sent no text`)
}

function cutOff(name: string, what: string): FootnoteError {
  return new FootnoteError('chat-model-cut-off', `${name} ${what}`)
}

function askedOf({ name, provider }: ChatModelSettings): Asked {
  const { label, prefix } = CHAT_PROVIDERS[provider]
  return { name, provider: label, keyVariable: keyVariable(provider), urlVariable: `${prefix}_BASE_URL` }
}

/**
 * Calls in the log, one event each: answered, failed, or left by who asked. Failures that only the operator can mend are
 * errors, once until the model works again.
 */
function createNotes({ name, log }: ChatModelSettings & Surroundings) {
  const FOR_OPERATOR = new Set<FailureCode>([
    'chat-model-unreachable',
    'chat-model-key-refused',
    'chat-model-no-credit',
    'chat-model-unknown',
  ])
  const told = new Set<FailureCode>()
  return {
    began() {
      const startedAt = performance.now()
      let isNoted = false
      const note = (level: 'debug' | 'warn' | 'error', event: string, fields: LogFields = {}) => {
        isNoted = true
        log(level, event, { chatModel: name, ...fields, durationMs: Math.round(performance.now() - startedAt) })
      }
      return {
        answered() {
          told.clear()
          note('debug', 'chat-model-answered')
        },
        failed({ code, message }: FootnoteError) {
          const isForOperator = FOR_OPERATOR.has(code)
          const level = told.has(code) ? 'debug' : isForOperator ? 'error' : 'warn'
          if (isForOperator) told.add(code)
          note(level, 'chat-model-failed', { code, message })
        },
        ended() {
          if (!isNoted) note('debug', 'chat-model-left')
        },
      }
    },
  }
}
