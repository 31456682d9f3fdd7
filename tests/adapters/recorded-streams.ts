import type { ChatProviderName } from '../../src/adapters/chat-providers.ts'
import type { Usage } from '../../src/core/ports.ts'
import type { ModelReply } from '../../src/emulator/model.ts'

const HEAD = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 1_795_000_000, model: 'some', system_fingerprint: 'fp_1' }

/**
 * Answers in the shapes in which the providers stream them: the same sentence each time, behind whatever else they send.
 * A string is a line of its own, such as a comment; anything else is the JSON of one event.
 */
export const RECORDED: Record<ChatProviderName, { events: (object | string)[]; usage: Usage }> = {
  openai: {
    events: [
      chunk({ role: 'assistant', content: '', refusal: null }, { usage: null, obfuscation: 'Zk3' }),
      chunk({ content: 'It costs ' }, { usage: null, obfuscation: 'xW' }),
      chunk({ content: '$1.74. [1]' }, { usage: null, obfuscation: 'p' }),
      chunk({}, { usage: null, finish: 'stop' }),
      last({
        prompt_tokens: 1200,
        completion_tokens: 90,
        total_tokens: 1290,
        prompt_tokens_details: { cached_tokens: 1024, audio_tokens: 0 },
        completion_tokens_details: { reasoning_tokens: 64, accepted_prediction_tokens: 0 },
      }),
    ],
    usage: { inputTokens: 1200, cachedInputTokens: 1024, outputTokens: 90, isEstimate: false },
  },
  deepseek: {
    events: [
      ': keep-alive',
      ': keep-alive',
      chunk({ role: 'assistant', content: null, reasoning_content: 'Hidden thoughts.' }),
      chunk({ content: 'It costs ', reasoning_content: null }),
      chunk({ content: '$1.74. [1]', reasoning_content: null }),
      chunk({ content: '', reasoning_content: null }, { finish: 'stop' }),
      last({
        prompt_tokens: 1200,
        completion_tokens: 20,
        total_tokens: 1220,
        prompt_tokens_details: { cached_tokens: 0 },
        prompt_cache_hit_tokens: 0,
        prompt_cache_miss_tokens: 1200,
      }),
    ],
    usage: { inputTokens: 1200, cachedInputTokens: 0, outputTokens: 20, isEstimate: false },
  },
  anthropic: {
    events: [
      chunk({ role: 'assistant', content: 'It costs ' }),
      chunk({ content: '$1.74. [1]' }),
      chunk({}, { finish: 'stop' }),
      last({ prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1220 }),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
  google: {
    events: [
      chunk({ role: 'assistant', content: 'It costs ' }, { usage: { prompt_tokens: 1200, completion_tokens: 0, total_tokens: 1260 } }),
      chunk(
        { role: 'assistant', content: '$1.74. [1]', extra_content: { google: { thought_signature: 'hidden' } } },
        { usage: { prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1280 }, finish: 'stop' },
      ),
    ],
    usage: { inputTokens: 1200, outputTokens: 80, isEstimate: false },
  },
  mistral: {
    events: [
      chunk({ role: 'assistant', content: '' }, { p: 'abcd' }),
      chunk({ content: [{ type: 'thinking', thinking: [{ type: 'text', text: 'Hidden thoughts.' }], closed: true }] }, { p: 'ab' }),
      chunk({ content: 'It costs ' }, { p: 'abcdefg' }),
      chunk({ content: [{ type: 'text', text: '$1.74. [1]' }] }),
      chunk({ content: '' }, { usage: { prompt_tokens: 1200, total_tokens: 1220, completion_tokens: 20 }, finish: 'stop' }),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
  xai: {
    events: [
      chunk({ role: 'assistant', reasoning_content: 'Hidden thoughts.' }),
      chunk({ role: 'assistant', content: 'It costs ' }),
      chunk({ role: 'assistant', content: '$1.74. [1]' }),
      chunk({ role: 'assistant', content: '' }, { finish: 'stop' }),
      last({
        prompt_tokens: 1200,
        completion_tokens: 20,
        total_tokens: 1520,
        prompt_tokens_details: { text_tokens: 1200, audio_tokens: 0, image_tokens: 0, cached_tokens: 4 },
        completion_tokens_details: { reasoning_tokens: 300, audio_tokens: 0 },
        num_sources_used: 0,
      }),
    ],
    usage: { inputTokens: 1200, cachedInputTokens: 4, outputTokens: 320, isEstimate: false },
  },
  openrouter: {
    events: [
      ': OPENROUTER PROCESSING',
      ': OPENROUTER PROCESSING',
      chunk(
        { role: 'assistant', content: '', reasoning: 'Hidden', reasoning_details: [{ type: 'reasoning.text', text: 'Hidden' }] },
        { provider: 'DeepInfra' },
      ),
      chunk({ role: 'assistant', content: 'It costs ' }),
      chunk({ role: 'assistant', content: '$1.74. [1]' }),
      chunk({ role: 'assistant', content: '' }, { finish: 'stop' }),
      chunk(
        { role: 'assistant', content: '' },
        { usage: { prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1220, cost: 0.0006 } },
      ),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
  groq: {
    events: [
      chunk({ role: 'assistant', content: '' }, { x_groq: { id: 'req_1' } }),
      chunk({ content: 'It costs ' }),
      chunk({ content: '$1.74. [1]' }),
      chunk(
        {},
        {
          finish: 'stop',
          x_groq: { id: 'req_1', usage: { prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1220, queue_time: 0.1 } },
        },
      ),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
  ollama: {
    events: [
      chunk({ role: 'assistant', content: '', reasoning: 'Hidden thoughts.' }),
      chunk({ role: 'assistant', content: 'It costs ' }),
      chunk({ role: 'assistant', content: '$1.74. [1]' }),
      chunk({ role: 'assistant', content: '' }, { finish: 'stop' }),
      last({ prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1220 }),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
  vllm: {
    events: [
      chunk({ role: 'assistant', content: '' }, { prompt_token_ids: null }),
      chunk({ reasoning: 'Hidden thoughts.' }),
      chunk({ content: 'It costs ' }),
      chunk({ content: '$1.74. [1]' }),
      chunk({ content: '' }, { finish: 'stop' }),
      last({ prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1220, prompt_tokens_details: null }),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
  lmstudio: {
    events: [
      chunk({ role: 'assistant', content: '<think>Hidden ' }),
      chunk({ content: 'thoughts.</think>\n\nIt costs ' }),
      chunk({ content: '$1.74. [1]' }),
      chunk({}, { finish: 'stop' }),
      last({ prompt_tokens: 1200, completion_tokens: 20, total_tokens: 1220 }),
    ],
    usage: { inputTokens: 1200, outputTokens: 20, isEstimate: false },
  },
}

export const SENTENCE = 'It costs $1.74. [1]'

/** The whole stream as it stands on the wire. */
export function wireOf(events: readonly (object | string)[]): ModelReply {
  const lines = events.map((event) => (typeof event === 'string' ? event : `data: ${JSON.stringify(event)}`))
  return { headers: { 'content-type': 'text/event-stream' }, body: [...lines, 'data: [DONE]', ''].join('\n\n') }
}

function chunk(delta: object, { finish = null, ...rest }: { finish?: string | null } & Record<string, unknown> = {}): object {
  return { ...HEAD, choices: [{ index: 0, delta, logprobs: null, finish_reason: finish }], ...rest }
}

function last(usage: object): object {
  return { ...HEAD, choices: [], usage }
}
