import { z } from 'zod'
import { FootnoteError } from '../../core/errors.ts'
import type { Usage } from '../../core/ports.ts'

/** What one event of a stream says. Thoughts are counted and not kept. */
export type Heard = {
  hasChoices: boolean
  text: string
  thoughtBytes: number
  toolCalls: number
  refusal?: string
  finish?: string
  usage?: Usage
}

/** Mistral sends its thoughts as parts of the content. */
const Content = z.union([z.string(), z.array(z.looseObject({ type: z.string(), text: z.string().optional() }))])
const Delta = z.object({
  content: Content.nullish(),
  reasoning_content: z.unknown().optional(),
  reasoning: z.unknown().optional(),
  refusal: z.string().nullish(),
  tool_calls: z.array(z.unknown()).nullish(),
})
const Tokens = z.object({
  prompt_tokens: z.number().nonnegative(),
  completion_tokens: z.number().nonnegative(),
  total_tokens: z.number().nonnegative().nullish().catch(undefined),
  prompt_tokens_details: z.object({ cached_tokens: z.number().nonnegative() }).nullish().catch(undefined),
})
const Chunk = z.object({
  choices: z.array(z.object({ delta: Delta.nullish(), finish_reason: z.string().nullish() })).nullish(),
  usage: Tokens.nullish().catch(undefined),
  /** Where Groq tells it, asked or not. */
  x_groq: z.object({ usage: Tokens.nullish() }).nullish().catch(undefined),
})

/** @throws FootnoteError `chat-model-failed` for an event that no chat completion has */
export function hear(name: string, event: unknown): Heard {
  const parsed = Chunk.safeParse(event)
  if (!parsed.success) throw new FootnoteError('chat-model-failed', `${name} sent an event of unknown shape`)
  const { choices, x_groq: groq, usage = groq?.usage } = parsed.data
  const delta = choices?.[0]?.delta
  const finish = choices?.[0]?.finish_reason
  const thoughts = [delta?.reasoning_content, delta?.reasoning, ...partsOf(delta?.content), delta?.tool_calls]
  return {
    hasChoices: choices?.[0] !== undefined,
    text: textOf(delta?.content),
    thoughtBytes: thoughts.reduce((sum: number, thought) => sum + bytesOf(thought), 0),
    toolCalls: delta?.tool_calls?.length ?? 0,
    ...(delta?.refusal ? { refusal: delta.refusal } : {}),
    ...(finish ? { finish } : {}),
    ...(usage ? { usage: usageOf(usage) } : {}),
  }
}

/**
 * Thoughts are paid for as output; some count them in the total alone, as Grok does:
 * https://docs.cloud.google.com/vertex-ai/generative-ai/docs/partner-models/grok/capabilities/reasoning
 */
function usageOf({ prompt_tokens: input, completion_tokens: completion, total_tokens: total, ...rest }: z.infer<typeof Tokens>): Usage {
  const { prompt_tokens_details: details } = rest
  const cached = details ? { cachedInputTokens: details.cached_tokens } : {}
  return { inputTokens: input, ...cached, outputTokens: Math.max(completion, (total ?? 0) - input), isEstimate: false }
}

type Content = z.infer<typeof Content> | null | undefined

function textOf(content: Content): string {
  if (typeof content === 'string') return content
  return (content ?? []).map((part) => (part.type === 'text' ? (part.text ?? '') : '')).join('')
}

function partsOf(content: Content): unknown[] {
  return typeof content === 'string' ? [] : (content ?? []).filter((part) => part.type !== 'text')
}

function bytesOf(value: unknown): number {
  if (value === undefined || value === null) return 0
  return Buffer.byteLength(typeof value === 'string' ? value : JSON.stringify(value))
}
