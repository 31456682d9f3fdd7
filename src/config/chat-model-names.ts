import { z } from 'zod'
import { CHAT_PROVIDER_NAMES, type ChatProviderName } from '../adapters/chat-providers.ts'

/** Characters of a choice's value. Source: https://discord.com/developers/docs/interactions/application-commands */
const LONGEST_NAME = 100

/** Names behind commas, each once. */
export const chatModelNames = z.string().transform(splitList).superRefine(checkNames)

export function splitList(list: string): string[] {
  return [...new Set(list.split(',').map((name) => name.trim()))].filter((name) => name !== '')
}

/** Entries are named by their place, as a key may have been pasted there. */
function checkNames(names: string[], context: z.RefinementCtx): void {
  for (const [index, name] of names.entries()) {
    const entry = `entry ${index + 1}`
    const hasModel = readName(name)?.model !== ''
    if (!readName(name)) context.addIssue(`${entry} must begin with one of ${CHAT_PROVIDER_NAMES.join('/, ')}/`)
    else if (!hasModel || /\s/.test(name)) context.addIssue(`${entry} must be a model's name, as provider/model`)
    else if (name.length > LONGEST_NAME) context.addIssue(`${entry} must have at most ${LONGEST_NAME} characters`)
  }
}

/** `openrouter/deepseek/deepseek-v4-pro` is OpenRouter's `deepseek/deepseek-v4-pro`; a bare name is OpenAI's or its stand-in's. */
export function readName(name: string): { provider: ChatProviderName; model: string } | undefined {
  const [first, ...rest] = name.split('/')
  if (rest.length === 0) return { provider: 'openai', model: name }
  const provider = CHAT_PROVIDER_NAMES.find((known) => known === first)
  return provider && { provider, model: rest.join('/') }
}
