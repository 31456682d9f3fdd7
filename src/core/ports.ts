/** All that the core asks of the world. */

import type { ServerId } from './asker.ts'
import type { AnswerId, Receipt } from './receipt.ts'
import type { ServerSettings } from './server-settings.ts'

/** What a chat model is given: instructions, and the question with its evidence fenced as data. */
export type Prompt = { system: string; user: string }

/**
 * What one call of a chat model took, in tokens: thoughts are output, and cached input is part of the input. `isEstimate`
 * where the provider did not say.
 */
export type Usage = { inputTokens: number; cachedInputTokens?: number; outputTokens: number; isEstimate: boolean }

/** What one call is told besides its prompt. */
export type Call = {
  /**
   * Told once, however the call ends, even when it fails or is left: as the provider says, or an estimate. Not told where
   * nothing can have been taken: no connection, or a refusal.
   */
  onUsage?: (usage: Usage) => void
  /** Time for the whole answer, where that is less than usual. */
  withinMs?: number
}

export type ChatModel = {
  /** `provider/model`, as members choose it. */
  name: string
  /**
   * Streams one answer, piece by piece, without thoughts. Bounded in time and length by the adapter.
   * @throws FootnoteError `chat-model-*`; what was streamed before stays valid text of an unfinished answer
   */
  stream(prompt: Prompt, signal: AbortSignal, call?: Call): AsyncIterable<string>
}

/**
 * Keeps the receipts of answers, so that their buttons work after a restart.
 * @throws FootnoteError `store-unusable`
 */
export type AnswerStore = {
  /** Resolves when the receipt is safe. An id comes once. */
  keep(receipt: Receipt): Promise<void>
  find(id: AnswerId): Promise<Receipt | undefined>
  /** Deletes the receipts of answers given before an instant. */
  forgetBefore(instant: string): Promise<void>
}

/**
 * Keeps what servers decide for their members.
 * @throws FootnoteError `store-unusable`
 */
export type ServerStore = {
  /** Undefined where nobody has changed anything. */
  findSettings(server: ServerId): Promise<ServerSettings | undefined>
}

export type Clock = { now(): Date }

/** One event of the log. Values are plain data: no secret, no question, no model text. */
export type Log = (level: 'debug' | 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void
export type LogFields = Record<string, string | number | boolean | undefined>
