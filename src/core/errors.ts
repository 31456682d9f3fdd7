/** Everything the world can do to us, by code. A new code does not type-check until Discord has words for it. */
export const FAILURE_CODES = [
  'settings-invalid',
  'corpus-invalid',
  'store-unusable',
  'discord-token-refused',
  'discord-unreachable',
  'discord-refused',
  'chat-model-not-configured',
  'chat-model-unreachable',
  'chat-model-key-refused',
  'chat-model-no-credit',
  'chat-model-unknown',
  'chat-model-busy',
  'chat-model-failed',
  'chat-model-slow',
  'chat-model-empty',
  'chat-model-declined',
  'chat-model-cut-off',
  'chat-model-unsupported',
  'chat-model-unpriced',
  'answer-too-late',
  'budget-user-spent',
  'budget-server-spent',
  'budget-bot-spent',
  'asked-too-often',
  'queue-full',
] as const
export type FailureCode = (typeof FAILURE_CODES)[number]

/** A failure of the world. The message says what was tried and what to do; it never holds a secret or a question. */
export class FootnoteError extends Error {
  override readonly name = 'FootnoteError'
  readonly code: FailureCode
  /** Seconds after which another try may succeed, where that is known. */
  readonly retryAfterS: number | undefined

  constructor(code: FailureCode, message: string, options: { cause?: unknown; retryAfterS?: number | undefined } = {}) {
    super(message, options)
    this.code = code
    this.retryAfterS = options.retryAfterS
  }
}

/** The code of a failure of the world; undefined for a bug. */
export function failureCode(error: unknown): FailureCode | undefined {
  return error instanceof FootnoteError ? error.code : undefined
}

/** What an answer says of the failure that left it without a chat model's words; undefined for a bug. */
export function failureOf(error: unknown): { failure: FailureCode; retryAfterS?: number } | undefined {
  if (!(error instanceof FootnoteError)) return undefined
  return { failure: error.code, ...(error.retryAfterS !== undefined && { retryAfterS: error.retryAfterS }) }
}
