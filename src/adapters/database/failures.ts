import { FootnoteError } from '../../core/errors.ts'

/** Time in which a store that could not be opened is not tried again, ms: an answer need not wait for it each time. */
const RETRY_AFTER_MS = 2_000

/** An engine's own errors under our name, with what the operator can do. */
export type NameFailure = (cause: unknown) => FootnoteError

/** @param place where the store is, without any secret */
export function failuresOf(place: string, remedy: string): NameFailure {
  return (cause) => {
    if (cause instanceof FootnoteError) return cause
    return new FootnoteError('store-unusable', `${place} can't be used: ${reasonOf(cause)}. ${remedy}`, { cause })
  }
}

/** Several addresses of one host fail as one error without words of its own. */
function reasonOf(cause: unknown): string {
  if (cause instanceof AggregateError && cause.errors.length > 0) return reasonOf(cause.errors[0])
  return cause instanceof Error && cause.message !== '' ? cause.message : 'it failed'
}

/** Opens at the first use. A failure stands for a moment; the first use after it tries again, so that a store can come back. */
export function openingAgain<T>(open: () => Promise<T>, named: NameFailure): () => Promise<T> {
  let failed: { error: FootnoteError; atMs: number } | undefined
  return async () => {
    if (failed && performance.now() - failed.atMs < RETRY_AFTER_MS) throw failed.error
    return open().catch((error: unknown) => {
      failed = { error: named(error), atMs: performance.now() }
      throw failed.error
    })
  }
}
