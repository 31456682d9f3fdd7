import { CHAT_PROVIDERS, keyVariable, type ChatModelSettings } from '../adapters/chat-providers.ts'
import { readName } from './chat-model-names.ts'

/** In the order of CHAT_MODELS; the first usable one is the default. The fallback need not be among them. */
export type ChatModels = { usable: ChatModelSettings[]; missingKey: { name: string; variable: string }[]; fallback?: ChatModelSettings }

type Values = Record<string, string | undefined>

/** @param keys,baseUrls by their variables' names */
export function chatModelsOf(names: string[], fallback: string | undefined, keys: Values, baseUrls: Values): ChatModels {
  const all = new Map([...names, ...(fallback ? [fallback] : [])].map((name) => [name, chatModelOf(name, keys, baseUrls)]))
  const usable = names.flatMap((name) => all.get(name) ?? [])
  const missingKey = [...all].flatMap(([name, found]) => (found ? [] : [{ name, variable: keyVariable(readName(name)!.provider) }]))
  const found = fallback && all.get(fallback)
  return { usable, missingKey, ...(found ? { fallback: found } : {}) }
}

/** Undefined without the key that it needs. */
function chatModelOf(name: string, keys: Values, baseUrls: Values): ChatModelSettings | undefined {
  const { provider, model } = readName(name)!
  const { needsKey, prefix, baseUrl } = CHAT_PROVIDERS[provider]
  const apiKey = keys[keyVariable(provider)]
  const ownAddress = baseUrls[`${prefix}_BASE_URL`]
  if (needsKey && apiKey === undefined && ownAddress === undefined) return undefined
  return { name, provider, model, baseUrl: ownAddress ?? baseUrl, ...(apiKey ? { apiKey } : {}) }
}
