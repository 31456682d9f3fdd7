import type { Reply } from './page.ts'

/** The newest reply of a story, and word of when there is a newer one. */
type NewestReply = {
  reply: Reply | undefined
  isDone: boolean
  /** Why the story ended early: what it threw, or the reason of the signal. */
  error: unknown
  /** Resolves with the next reply, with the end, or after `withinMs`. */
  change(withinMs?: number): Promise<void>
}

/** Longest pause that a timer can take. */
const LONGEST_MS = 2 ** 31 - 1

/**
 * Reads a story as fast as it is told, keeping only its newest reply.
 *
 * @param signal ends the reading at once, even if the story does not heed it
 * @param explain turns an early end into the last reply; undefined leaves what was said
 */
export function readNewest(
  story: AsyncIterable<Reply>,
  signal: AbortSignal,
  explain: (error: unknown, said: Reply | undefined) => Reply | undefined,
): NewestReply {
  let wake: (() => void) | undefined
  let changed = false
  const notify = () => {
    changed = true
    wake?.()
  }
  const newest: NewestReply = {
    reply: undefined,
    isDone: false,
    error: undefined,
    async change(withinMs = LONGEST_MS) {
      if (!changed) {
        const { promise, resolve } = Promise.withResolvers<void>()
        const timer = setTimeout(resolve, Math.min(withinMs, LONGEST_MS))
        wake = resolve
        await promise
        clearTimeout(timer)
      }
      changed = false
    },
  }
  const follow = async () => {
    const error = await readAll(story, signal, (reply) => {
      newest.reply = reply
      notify()
    })
    newest.error = error
    if (error !== undefined) newest.reply = explain(error, newest.reply) ?? newest.reply
    newest.isDone = true
    notify()
  }
  void follow()
  return newest
}

/** Resolves with why the story ended early; undefined if it came to its own end. */
async function readAll(story: AsyncIterable<Reply>, signal: AbortSignal, take: (reply: Reply) => void): Promise<unknown> {
  const { promise: aborted, resolve: abort } = Promise.withResolvers<{ isAborted: true }>()
  const onAbort = () => abort({ isAborted: true })
  signal.addEventListener('abort', onAbort, { once: true })
  if (signal.aborted) onAbort()
  try {
    const replies = story[Symbol.asyncIterator]()
    for (;;) {
      const next = await Promise.race([replies.next(), aborted])
      if ('isAborted' in next) {
        // Not awaited: a story that does not heed the signal may never return.
        replies.return?.().catch(() => undefined)
        return signal.reason
      }
      if (next.done) return undefined
      take(next.value)
    }
  } catch (error) {
    return signal.aborted ? signal.reason : error
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}
