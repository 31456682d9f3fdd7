import { EDIT_WINDOW_MS, EDITS_PER_WINDOW } from './limits.ts'

/** What Discord says of a message's edits in the headers of an answer: how many are left, and for how long. */
export type EditLimits = { limit?: number; remaining?: number; resetAfterMs?: number }

/** Times are in ms since any one instant. */
type Pace = {
  /** How long the next edit has to wait. One edit is kept in hand for the final text, which waits only if even that is gone. */
  waitMs(now: number, isFinal: boolean): number
  /** An edit goes out. */
  sent(now: number): void
  /** Discord has answered one. */
  told(limits: EditLimits, now: number): void
}

/** Between two edits that are not the last: quick enough to read along, slow enough to spare the window. */
const SPACING_MS = 1_000
/** The window opens at Discord, when the first edit arrives there. */
const MARGIN_MS = 250

/** The polite pace of edits of one message. */
export function createPace(): Pace {
  let limit = EDITS_PER_WINDOW
  let remaining = EDITS_PER_WINDOW
  let resetAt = Number.NEGATIVE_INFINITY
  let sentAt = Number.NEGATIVE_INFINITY

  const available = (now: number) => (now >= resetAt ? limit : remaining)

  return {
    waitMs(now, isFinal) {
      const untilReset = Math.max(0, resetAt - now)
      if (isFinal) return available(now) >= 1 ? 0 : untilReset
      const untilSpaced = Math.max(0, sentAt + SPACING_MS - now)
      if (limit <= 1) return Number.POSITIVE_INFINITY
      return available(now) >= 2 ? untilSpaced : Math.max(untilSpaced, untilReset)
    },
    sent(now) {
      remaining = available(now) - 1
      if (now >= resetAt) resetAt = now + EDIT_WINDOW_MS + MARGIN_MS
      sentAt = now
    },
    told(limits, now) {
      limit = limits.limit ?? limit
      remaining = limits.remaining ?? remaining
      if (limits.resetAfterMs !== undefined) resetAt = now + limits.resetAfterMs + MARGIN_MS
    },
  }
}
