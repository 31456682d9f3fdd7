import { FootnoteError } from '../../core/errors.ts'
import type { ChatLimits } from './limits.ts'

/** The clocks of one answer: whichever runs out first aborts `signal`, with a `chat-model-slow` as its reason. */
export type Deadlines = {
  /** Also aborted, with the caller's reason, when the caller gives up. */
  signal: AbortSignal
  /** The last instant at which a first token is still in time, in `performance.now()` ms. */
  firstTokenBy: number
  /** A token came: from now on only silence counts. */
  started(): void
  /** Starts waiting for the stream's next event. */
  awaitNext(): void
  /** It came; while the caller works on it, silence does not count. */
  arrived(): void
  clear(): void
}

export function createDeadlines(name: string, limits: ChatLimits, caller: AbortSignal): Deadlines {
  const late = new AbortController()
  const after = (ms: number, what: string): NodeJS.Timeout =>
    setTimeout(() => late.abort(new FootnoteError('chat-model-slow', `${name} ${what} in ${ms / 1000} s`)), ms)
  const whole = after(limits.wholeMs, 'did not finish')
  const firstToken = after(limits.firstTokenMs, 'sent no first token')
  let silence: NodeJS.Timeout | undefined
  let hasStarted = false
  return {
    signal: AbortSignal.any([late.signal, caller]),
    firstTokenBy: performance.now() + limits.firstTokenMs,
    started() {
      hasStarted = true
      clearTimeout(firstToken)
    },
    awaitNext() {
      if (hasStarted) silence = after(limits.stallMs, 'stopped in mid-answer and sent nothing')
    },
    arrived: () => clearTimeout(silence),
    clear() {
      for (const timer of [whole, firstToken, silence]) clearTimeout(timer)
    },
  }
}
