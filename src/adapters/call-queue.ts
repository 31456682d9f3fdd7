import { bulkhead, BulkheadRejectedError, TaskCancelledError } from 'cockatiel'
import { FootnoteError } from '../core/errors.ts'
import type { ChatModel } from '../core/ports.ts'

/** Lets so many calls of chat models run at once, and so many wait for their turn; whoever comes then is sent away. */
export type CallQueue = {
  /**
   * The same model behind the queue. Its stream begins when its turn has come.
   * @throws FootnoteError `queue-full`, with the seconds after which a place is likely to be free
   */
  behind(model: ChatModel): ChatModel
  /** Calls that wait now. */
  readonly waiting: number
}

/** Seconds that a call takes until one has been seen: what a short answer takes. */
const USUAL_SECONDS = 5
/** Weight of the newest call in the running mean. */
const NEWEST = 0.2

export function createCallQueue(limits: { atOnce: number; waiting: number }): CallQueue {
  const places = bulkhead(limits.atOnce, limits.waiting)
  let meanSeconds = USUAL_SECONDS
  const waiting = () => limits.waiting - places.queueSlots

  /** Resolves when the turn has come, with what gives the place back. */
  async function takePlace(signal: AbortSignal): Promise<() => void> {
    const turn = Promise.withResolvers<void>()
    const { promise: left, resolve: leave } = Promise.withResolvers<void>()
    const giveUp = () => turn.reject(signal.reason)
    places.execute(() => (turn.resolve(), signal.aborted ? undefined : left), signal).catch(turn.reject)
    signal.addEventListener('abort', giveUp, { once: true })
    return turn.promise.then(() => leave).finally(() => signal.removeEventListener('abort', giveUp))
  }

  return {
    behind: (model) => ({
      name: model.name,
      async *stream(prompt, signal, call) {
        const leave = await takePlace(signal).catch((error: unknown) => {
          if (error instanceof TaskCancelledError) throw signal.reason
          throw error instanceof BulkheadRejectedError ? full(limits, meanSeconds) : error
        })
        const startedAt = performance.now()
        try {
          yield* model.stream(prompt, signal, call)
        } finally {
          meanSeconds += NEWEST * ((performance.now() - startedAt) / 1000 - meanSeconds)
          leave()
        }
      },
    }),
    get waiting() {
      return waiting()
    },
  }
}

function full({ atOnce, waiting }: { atOnce: number; waiting: number }, meanSeconds: number): FootnoteError {
  const retryAfterS = Math.max(1, Math.ceil((waiting / atOnce) * meanSeconds * 0.5))
  return new FootnoteError('queue-full', `${atOnce} calls of chat models run and ${waiting} wait`, { retryAfterS })
}
