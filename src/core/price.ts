import type { Prompt, Usage } from './ports.ts'

/** What a chat model costs, in millionths of a United States dollar per million tokens: $0.20 is 200,000. Whole numbers. */
export type Price = {
  inputMicroUsdPerMtok: number
  outputMicroUsdPerMtok: number
  /** Input that the provider had kept from an earlier request; as other input where absent. */
  cachedInputMicroUsdPerMtok?: number
}

/** The price of a chat model by its name, today; undefined if nobody told it, which is not the same as free. */
export type PriceOf = (chatModelName: string) => Price | undefined

const TOKENS_PER_MTOK = 1e6

/** Tokens that a chat model may write for one answer, thoughts included. */
export const ANSWER_TOKENS = 4_000

/** What one call took, in whole micro-dollars, rounded up. */
export function costMicroUsd(price: Price, { inputTokens, outputTokens, cachedInputTokens = 0 }: Usage): number {
  const { inputMicroUsdPerMtok, outputMicroUsdPerMtok, cachedInputMicroUsdPerMtok = inputMicroUsdPerMtok } = price
  const cached = Math.min(cachedInputTokens, inputTokens)
  const input = (inputTokens - cached) * inputMicroUsdPerMtok + cached * cachedInputMicroUsdPerMtok
  return Math.ceil((input + outputTokens * outputMicroUsdPerMtok) / TOKENS_PER_MTOK)
}

/** The most that one call can be expected to take, in whole micro-dollars: nothing of it cached, every token written. */
export function estimateMicroUsd(price: Price, prompt: Prompt, maxTokens: number): number {
  return costMicroUsd(price, { ...estimateUsage(prompt, 0), outputTokens: maxTokens })
}

/**
 * What a call took where its provider does not say.
 *
 * @param outputBytes UTF-8 bytes that the model wrote, thoughts included
 */
export function estimateUsage({ system, user }: Prompt, outputBytes: number): Usage {
  return { inputTokens: tokensIn(bytesOf(system) + bytesOf(user)), outputTokens: tokensIn(outputBytes), isEstimate: true }
}

/** By the rule of thumb for dense text with figures: 1.5 bytes a token. */
const tokensIn = (bytes: number): number => Math.ceil(bytes / 1.5)
const bytesOf = (text: string): number => new TextEncoder().encode(text).length
