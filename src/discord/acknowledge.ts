import { setTimeout as delay } from 'node:timers/promises'
import { FootnoteError } from '../core/errors.ts'
import { ACKNOWLEDGE_WITHIN_MS } from './limits.ts'
import { readRefusal } from './refusals.ts'

/** One try; a lost one leaves time for two more. */
const TRY_TIMEOUT_MS = 1_000
const PAUSE_MS = 100

/**
 * Acknowledges an interaction within the time Discord gives, with retries of our own: discord.js's wait for 15 s, three
 * times (discord.js#11554).
 *
 * @param post one try
 * @throws FootnoteError `discord-unreachable` if no try came through in time, `discord-refused` if Discord said no
 */
export async function acknowledge(post: (signal: AbortSignal) => Promise<void>): Promise<void> {
  const overall = AbortSignal.timeout(ACKNOWLEDGE_WITHIN_MS)
  for (let tries = 0; ; tries++) {
    try {
      return await post(AbortSignal.any([overall, AbortSignal.timeout(TRY_TIMEOUT_MS)]))
    } catch (error) {
      const refusal = readRefusal(error)
      // The answer to an earlier try was lost on its way; the try itself was not.
      if (refusal.kind === 'done' && tries > 0) return
      if (refusal.kind !== 'later') throw refused(error)
      await delay(refusal.afterMs + PAUSE_MS * 2 ** tries, undefined, { signal: overall }).catch(() => undefined)
      if (overall.aborted) throw tooLate(error)
    }
  }
}

function refused(cause: unknown): FootnoteError {
  return new FootnoteError('discord-refused', 'Discord did not take the acknowledgement of an interaction', { cause })
}

function tooLate(cause: unknown): FootnoteError {
  const message = `an interaction could not be acknowledged in ${ACKNOWLEDGE_WITHIN_MS} ms`
  return new FootnoteError('discord-unreachable', message, { cause })
}
