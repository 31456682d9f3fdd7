import { failureCode } from '../core/errors.ts'
import { MARKING_ROUND } from '../core/rounds.ts'
import { type DigestParts, postDigests } from './digests.ts'
import { markChanged } from './mark-changed.ts'

/**
 * What Footnote says of its own accord, where servers want it: that the source of an answer has changed, and how the week was.
 * Never fails for a store or a Discord that does: what was left undone is done the next time, also what the signal ended.
 */
export function createNotices(parts: DigestParts & { signal: AbortSignal }) {
  const { footnote, rounds, log, signal } = parts
  const running = new Set<Promise<void>>()

  async function mark(): Promise<void> {
    const { corpus } = footnote
    const last = await rounds.last(MARKING_ROUND)
    const now = `${corpus.asOf} ${corpus.version}`
    // A process with an older corpus would find the newer one's answers changed.
    if (last === now || (last !== undefined && last.slice(0, corpus.asOf.length) > corpus.asOf)) return
    const marked = await markChanged({ ...parts, corpus }, signal)
    if (signal.aborted) return
    log('info', 'changed-answers-marked', { marked })
    await rounds.moveOn(MARKING_ROUND, last, now)
  }

  async function digest(): Promise<void> {
    const posted = await postDigests(parts, signal)
    if (posted > 0) log('info', 'digests-posted', { posted })
  }

  function run(act: () => Promise<void>): Promise<void> {
    const done = act().catch((error: unknown) => {
      if (signal.aborted) return
      const code = failureCode(error)
      log(code ? 'warn' : 'error', 'notices-failed', { code: code ?? 'bug' })
    })
    running.add(done)
    return done.finally(() => running.delete(done))
  }

  return {
    /** To be called at the start, and every so often: marks answers once after each change of the corpus, posts weekly digests. */
    async tell(): Promise<void> {
      await run(mark)
      await run(digest)
    },
    /** After the signal: resolves when nothing is under way any more. */
    ended: () => Promise.all(running),
  }
}
