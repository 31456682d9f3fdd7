import { ANSWER_TOKENS } from '../../core/price.ts'

/** What one answer of a chat model may take. */
export type ChatLimits = {
  /** Until the first token, thoughts included, and with all retries: 20 s. */
  firstTokenMs: number
  /** Until the end of the answer: 60 s. */
  wholeMs: number
  /** Between two events of a stream: 15 s. */
  stallMs: number
  /** Further tries of a request that did not get an answer, within the first-token limit: 2. */
  retries: number
  /** Characters read before the answer is cut off: 12,000. */
  maxCharacters: number
  /** Tokens the model may write, thoughts included: 4,000. */
  maxTokens: number
  /** Bytes read of one response, whatever is in it: 8 MB. */
  maxBytes: number
  /** Failures of a provider in a row after which it is left alone: 5. */
  failuresBeforePause: number
  /** How long it is left alone: 30 s. */
  pauseMs: number
}

export const DEFAULT_CHAT_LIMITS: ChatLimits = {
  firstTokenMs: 20_000,
  wholeMs: 60_000,
  stallMs: 15_000,
  retries: 2,
  maxCharacters: 12_000,
  maxTokens: ANSWER_TOKENS,
  maxBytes: 8_000_000,
  failuresBeforePause: 5,
  pauseMs: 30_000,
}
