import { EDIT_WINDOW_MS, EDITS_PER_WINDOW, GLOBAL_CALLS_PER_SECOND } from './limits.ts'

type Window = { startedAt: number; used: number }

/** 429. Source: https://discord.com/developers/docs/topics/rate-limits#exceeding-a-rate-limit */
export class RateLimited extends Error {
  readonly retryAfterMs: number
  readonly isGlobal: boolean
  readonly headers: Record<string, string>

  constructor(retryAfterMs: number, isGlobal: boolean, headers: Record<string, string>) {
    super('You are being rate limited.')
    this.name = 'RateLimited'
    this.retryAfterMs = retryAfterMs
    this.isGlobal = isGlobal
    this.headers = headers
  }
}

/** Counts calls in windows that start with their first call, as Discord's buckets do. */
export function createRateLimits(options: { editsPerWindow?: () => number | undefined } = {}) {
  const edits = new Map<string, Window>()
  let global: Window = { startedAt: 0, used: 0 }

  return {
    /**
     * Counts one edit of a message.
     *
     * @param answerHeaders gets the `X-RateLimit-…` headers
     * @throws RateLimited if the window is full
     */
    edit(messageId: string, answerHeaders: Record<string, string>): void {
      const limit = options.editsPerWindow?.() ?? EDITS_PER_WINDOW
      const now = Date.now()
      let window = edits.get(messageId)
      if (!window || now - window.startedAt >= EDIT_WINDOW_MS) {
        for (const [id, old] of edits) if (now - old.startedAt >= EDIT_WINDOW_MS) edits.delete(id)
        window = { startedAt: now, used: 0 }
        edits.set(messageId, window)
      }
      const isFull = window.used >= limit
      if (!isFull) window.used++
      const resetAt = window.startedAt + EDIT_WINDOW_MS
      const headers = {
        'X-RateLimit-Limit': String(limit),
        'X-RateLimit-Remaining': String(limit - window.used),
        'X-RateLimit-Reset': (resetAt / 1000).toFixed(3),
        'X-RateLimit-Reset-After': ((resetAt - now) / 1000).toFixed(3),
        'X-RateLimit-Bucket': 'local-message-edit',
      }
      if (isFull) throw new RateLimited(resetAt - now, false, { ...headers, 'X-RateLimit-Scope': 'user' })
      Object.assign(answerHeaders, headers)
    },
    /** Counts one call of a route inside the global limit. @throws RateLimited if the second is full */
    call(): void {
      const now = Date.now()
      if (now - global.startedAt >= 1_000) global = { startedAt: now, used: 0 }
      if (global.used >= GLOBAL_CALLS_PER_SECOND)
        throw new RateLimited(global.startedAt + 1_000 - now, true, {
          'X-RateLimit-Global': 'true',
          'X-RateLimit-Scope': 'global',
        })
      global.used++
    },
  }
}
export type RateLimits = ReturnType<typeof createRateLimits>
