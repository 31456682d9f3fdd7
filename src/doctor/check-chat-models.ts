import { z } from 'zod'
import { CHAT_PROVIDERS, type ChatModelSettings, type ChatProviderName, keyVariable } from '../adapters/chat-providers.ts'
import type { Config } from '../config.ts'
import { type Finding, ok, problem, warning } from './finding.ts'
import type { LookUp } from './look-up.ts'

const Listing = z.object({ data: z.array(z.object({ id: z.string() })) })

/** Anthropic knows a key only by its own header there: https://platform.claude.com/docs/en/api/models/list */
const ANTHROPIC_VERSION = '2023-06-01'
/** OpenRouter lists its models to anybody: https://openrouter.ai/docs/api-reference/get-current-api-key */
const KEY_CHECKS: Partial<Record<ChatProviderName, string>> = { openrouter: '/key' }

/** One or two small authenticated calls for each provider; nothing is written by a model, nothing is paid. */
export async function checkChatModels({ chatModels: { usable, missingKey, fallback } }: Config, ask: LookUp): Promise<Finding[]> {
  const models = [...usable, ...(fallback ? [fallback] : [])]
  const groups = Map.groupBy(models, ({ provider }) => provider)
  const checked = await Promise.all([...groups].map(([provider, group]) => checkProvider(provider, group, ask)))
  const none = models.length === 0 ? [ok('chat models', 'none usable: answers are put together from the corpus itself')] : []
  const missing = missingKey.map(({ name, variable }) => {
    const told = `${name} is not offered, as ${variable} is missing`
    return models.length === 0 ? ok('chat models', told) : warning('chat models', `${told}: set it, or take the model out of CHAT_MODELS`)
  })
  return [...checked.flat(), ...none, ...missing]
}

/** All models of a provider have its one address and key. */
async function checkProvider(provider: ChatProviderName, models: readonly ChatModelSettings[], ask: LookUp): Promise<Finding[]> {
  const { label, prefix } = CHAT_PROVIDERS[provider]
  const { baseUrl = '', apiKey } = models[0] ?? {}
  const headers = headersFor(provider, apiKey)
  const keyPath = KEY_CHECKS[provider]
  const keyAnswer = keyPath === undefined ? undefined : await ask(baseUrl + keyPath, headers)
  const listed =
    keyAnswer && !isGood(keyAnswer) ? keyAnswer : await ask(`${baseUrl}/models${provider === 'anthropic' ? '?limit=1000' : ''}`, headers)
  if ('failure' in listed)
    return [problem(label, `cannot be reached (${listed.failure}): check the network, and ${prefix}_BASE_URL if it is set`)]
  if (listed.status === 401 || listed.status === 403)
    return [problem(label, `refused the key (HTTP ${listed.status}): check ${keyVariable(provider)}`)]
  const listing = Listing.safeParse(listed.body)
  if (!isGood(listed) || !listing.success)
    return [warning(label, `gives no list of its models (HTTP ${listed.status}), so neither key nor names could be checked`)]
  return namesKnown(label, models, listing.data.data)
}

function namesKnown(label: string, models: readonly ChatModelSettings[], listed: readonly { id: string }[]): Finding[] {
  const known = new Set(listed.map(({ id }) => id.replace(/^models\//, '')))
  const unknown = models.filter(({ model }) => !known.has(model))
  const reached = ok(label, `takes the key, and lists ${known.size} models`)
  const told = unknown.map(({ name }) =>
    warning(label, `does not list ${name}: unless that is another name for one it lists, take it out of CHAT_MODELS or mend it`),
  )
  return [reached, ...told]
}

function isGood(answer: Awaited<ReturnType<LookUp>>): boolean {
  return 'status' in answer && answer.status === 200
}

function headersFor(provider: ChatProviderName, apiKey: string | undefined): Record<string, string> {
  if (apiKey === undefined) return {}
  if (provider === 'anthropic') return { 'x-api-key': apiKey, 'anthropic-version': ANTHROPIC_VERSION }
  return { authorization: `Bearer ${apiKey}` }
}
