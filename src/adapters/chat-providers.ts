import type { PaidModel } from '../core/price-list.ts'

/** How a provider's API differs from OpenAI's. A first guess: what a model refuses by name is left out from then on. */
type Dialect = {
  tokenLimit: 'max_tokens' | 'max_completion_tokens'
  systemRole: 'system' | 'developer'
  /** Whether a temperature may be sent. */
  temperature: boolean
  /** Whether usage must be asked for with `stream_options`; where not, it comes unasked. */
  asksForUsage: boolean
  /** Body fields that make the model think less and keep its thoughts to itself, and for which models, if not for all. */
  thinkLess?: { fields: Record<string, unknown>; models?: RegExp }
}

/** Where a provider lives and how it speaks. `prefix` begins its settings: `<prefix>_API_KEY`, `<prefix>_BASE_URL`. */
type ChatProvider = {
  label: string
  baseUrl: string
  prefix: string
  needsKey: boolean
  /** Whose prices apply: those of the models' developer, which is the provider; a host's own; or none, on one's own machine. */
  priceSetBy: PaidModel['priceSetBy']
  dialect: Dialect
}

/** One chat model as set up by the operator. */
export type ChatModelSettings = {
  /** As members choose it: `provider/model`, or a bare model name. */
  name: string
  provider: ChatProviderName
  /** The provider's own name for the model; may hold slashes. */
  model: string
  baseUrl: string
  /** Absent only where the provider needs none. */
  apiKey?: string
}

const PLAIN: Dialect = {
  tokenLimit: 'max_tokens',
  systemRole: 'system',
  temperature: true,
  asksForUsage: true,
}

export const CHAT_PROVIDERS = {
  // Reasoning models refuse `max_tokens` and `temperature`: https://developers.openai.com/api/docs/guides/reasoning
  openai: {
    label: 'OpenAI',
    baseUrl: 'https://api.openai.com/v1',
    prefix: 'OPENAI',
    needsKey: true,
    priceSetBy: 'developer',
    dialect: {
      tokenLimit: 'max_completion_tokens',
      systemRole: 'developer',
      temperature: false,
      asksForUsage: true,
      thinkLess: { fields: { reasoning_effort: 'low' }, models: /^(o\d|gpt-[5-9])/ },
    },
  },
  // Thinks by default; without, the first word comes in time: https://api-docs.deepseek.com/guides/thinking_mode
  deepseek: {
    label: 'DeepSeek',
    baseUrl: 'https://api.deepseek.com',
    prefix: 'DEEPSEEK',
    needsKey: true,
    priceSetBy: 'developer',
    dialect: { ...PLAIN, thinkLess: { fields: { thinking: { type: 'disabled' } } } },
  },
  // `reasoning_effort` is ignored: https://platform.claude.com/docs/en/cli-sdks-libraries/libraries/openai-sdk;
  // temperature is refused since Opus 4.7: https://conselara.dev/notes/opus-4-8-temperature-deprecated/
  anthropic: {
    label: 'Anthropic',
    baseUrl: 'https://api.anthropic.com/v1',
    prefix: 'ANTHROPIC',
    needsKey: true,
    priceSetBy: 'developer',
    dialect: { ...PLAIN, temperature: false },
  },
  // `reasoning_effort` maps to thinking levels: https://ai.google.dev/gemini-api/docs/openai
  google: {
    label: 'Google',
    baseUrl: 'https://generativelanguage.googleapis.com/v1beta/openai',
    prefix: 'GEMINI',
    needsKey: true,
    priceSetBy: 'developer',
    dialect: {
      ...PLAIN,
      temperature: false,
      thinkLess: { fields: { reasoning_effort: 'low' }, models: /^gemini/ },
    },
  },
  // Unknown fields, `stream_options` among them, are refused with 422: https://github.com/avante-corp/avante.nvim/issues/2347;
  // thoughts come as chunks inside `content`: https://docs.mistral.ai/capabilities/reasoning/adjustable
  mistral: {
    label: 'Mistral',
    baseUrl: 'https://api.mistral.ai/v1',
    prefix: 'MISTRAL',
    needsKey: true,
    priceSetBy: 'developer',
    dialect: { ...PLAIN, asksForUsage: false },
  },
  // Which Grok takes an effort differs by model: https://docs.litellm.ai/docs/providers/xai
  xai: {
    label: 'xAI',
    baseUrl: 'https://api.x.ai/v1',
    prefix: 'XAI',
    needsKey: true,
    priceSetBy: 'developer',
    dialect: {
      ...PLAIN,
      tokenLimit: 'max_completion_tokens',
      thinkLess: { fields: { reasoning_effort: 'low' } },
    },
  },
  // https://openrouter.ai/docs/use-cases/reasoning-tokens and, on errors inside a stream, https://openrouter.ai/docs/errors
  openrouter: {
    label: 'OpenRouter',
    baseUrl: 'https://openrouter.ai/api/v1',
    prefix: 'OPENROUTER',
    needsKey: true,
    priceSetBy: 'host',
    dialect: { ...PLAIN, thinkLess: { fields: { reasoning: { effort: 'low', exclude: true } } } },
  },
  // An effort is taken by gpt-oss only; others put <think> into the text: https://console.groq.com/docs/reasoning
  groq: {
    label: 'Groq',
    baseUrl: 'https://api.groq.com/openai/v1',
    prefix: 'GROQ',
    needsKey: true,
    priceSetBy: 'host',
    dialect: {
      ...PLAIN,
      tokenLimit: 'max_completion_tokens',
      thinkLess: { fields: { reasoning_effort: 'low', include_reasoning: false }, models: /gpt-oss/ },
    },
  },
  // https://docs.ollama.com/api/openai-compatibility
  ollama: {
    label: 'Ollama',
    baseUrl: 'http://127.0.0.1:11434/v1',
    prefix: 'OLLAMA',
    needsKey: false,
    priceSetBy: 'nobody',
    dialect: { ...PLAIN, thinkLess: { fields: { reasoning_effort: 'low' } } },
  },
  // Thoughts come in `reasoning`, formerly `reasoning_content`: https://docs.vllm.ai/en/stable/features/reasoning_outputs/
  vllm: {
    label: 'vLLM',
    baseUrl: 'http://127.0.0.1:8000/v1',
    prefix: 'VLLM',
    needsKey: false,
    priceSetBy: 'nobody',
    dialect: PLAIN,
  },
  // https://lmstudio.ai/docs/developer/openai-compat
  lmstudio: {
    label: 'LM Studio',
    baseUrl: 'http://127.0.0.1:1234/v1',
    prefix: 'LMSTUDIO',
    needsKey: false,
    priceSetBy: 'nobody',
    dialect: PLAIN,
  },
} as const satisfies Record<string, ChatProvider>

export type ChatProviderName = keyof typeof CHAT_PROVIDERS
export const CHAT_PROVIDER_NAMES: readonly ChatProviderName[] = [
  'openai',
  'deepseek',
  'anthropic',
  'google',
  'mistral',
  'xai',
  'openrouter',
  'groq',
  'ollama',
  'vllm',
  'lmstudio',
]

/** The dialect spoken at a base URL: OpenAI's own only at OpenAI; a stand-in for it is addressed as plainly as possible. */
export function dialectOf(settings: Pick<ChatModelSettings, 'provider' | 'baseUrl'>): Dialect {
  const isStandIn = settings.provider === 'openai' && !settings.baseUrl.startsWith(CHAT_PROVIDERS.openai.baseUrl)
  return isStandIn ? { ...PLAIN, temperature: false } : CHAT_PROVIDERS[settings.provider].dialect
}

/** A chat model as it is paid for. */
export function paidModel({ name, provider, model, baseUrl }: ChatModelSettings): PaidModel {
  const isHere = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(new URL(baseUrl).hostname)
  return { name, lab: provider, model, priceSetBy: CHAT_PROVIDERS[provider].priceSetBy, isHere }
}

/** Who is sent what a chat model is asked, as people know them: the provider, or whoever is behind an address of the operator's own. */
export function recipientOf({ provider, baseUrl }: Pick<ChatModelSettings, 'provider' | 'baseUrl'>): string {
  const { label, baseUrl: usual } = CHAT_PROVIDERS[provider]
  return baseUrl === usual ? label : new URL(baseUrl).host
}

/** The variable that holds a provider's key, e.g. `DEEPSEEK_API_KEY`. */
export function keyVariable(provider: ChatProviderName): string {
  return `${CHAT_PROVIDERS[provider].prefix}_API_KEY`
}
