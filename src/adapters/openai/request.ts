import { APIError } from 'openai'
import type { ChatCompletionCreateParamsStreaming } from 'openai/resources/chat/completions'
import type { Prompt } from '../../core/ports.ts'
import { dialectOf, type ChatModelSettings } from '../chat-providers.ts'
import { wordsOf } from './failures.ts'

/** Low, as an answer is to repeat its evidence; not 0, with which some models fall into loops. */
const TEMPERATURE = 0.2

/** Parts of a request that a model may refuse, and by which words we know that it did. */
const OPTIONAL = {
  temperature: /temperature/,
  thinkLess: /reasoning|thinking|effort/,
  usage: /stream_?options|include_?usage/,
  tokenLimit: /max_?(completion_?)?tokens/,
} as const
export type Refusable = keyof typeof OPTIONAL

/** The body of one request, in the provider's dialect, without what the model has refused before. */
export function createBody(
  settings: ChatModelSettings,
  prompt: Prompt,
  maxTokens: number,
  isRefused: ReadonlySet<Refusable>,
): ChatCompletionCreateParamsStreaming {
  const dialect = dialectOf(settings)
  const { thinkLess, tokenLimit } = dialect
  const isThinker = thinkLess !== undefined && (thinkLess.models?.test(settings.model) ?? true)
  const otherLimit = tokenLimit === 'max_tokens' ? 'max_completion_tokens' : 'max_tokens'
  return {
    model: settings.model,
    messages: [
      { role: dialect.systemRole, content: prompt.system },
      { role: 'user', content: prompt.user },
    ],
    stream: true,
    [isRefused.has('tokenLimit') ? otherLimit : tokenLimit]: maxTokens,
    ...(dialect.temperature && !isRefused.has('temperature') ? { temperature: TEMPERATURE } : {}),
    ...(dialect.asksForUsage && !isRefused.has('usage') ? { stream_options: { include_usage: true } } : {}),
    ...(isThinker && !isRefused.has('thinkLess') ? thinkLess.fields : {}),
  }
}

/** The part of the request that a provider's refusal (400 or 422) names, unless it was refused before. */
export function refusedPart(error: unknown, isRefused: ReadonlySet<Refusable>): Refusable | undefined {
  if (!(error instanceof APIError) || (error.status !== 400 && error.status !== 422)) return undefined
  const words = wordsOf(error)
  const parts: Refusable[] = ['tokenLimit', 'temperature', 'usage', 'thinkLess']
  return parts.find((part) => !isRefused.has(part) && OPTIONAL[part].test(words))
}
