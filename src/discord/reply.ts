import { FootnoteError } from '../core/errors.ts'
import { readNewest } from './newest-reply.ts'
import { createPace } from './pace.ts'
import type { Edited } from './interaction-api.ts'
import { type Message, messageOf, NOTHING_ATTACHED } from './message.ts'
import type { Reply } from './page.ts'
import type { Attached } from './pictures.ts'
import { readRefusal } from './refusals.ts'

export type Posting = {
  /** Sends one edit of the message. */
  edit: (message: Message) => Promise<Edited>
  /** The files that the message has before the first edit. */
  attached?: Attached
  /** Milliseconds since the interaction came. */
  now: () => number
  /** Ends the story when aborted; this side aborts it once nobody can see the message any more. */
  story: AbortController
  /** Turns an early end into the last reply; undefined leaves what was said. */
  explain: (error: unknown, said: Reply | undefined) => Reply | undefined
}

export type Posted = {
  /** The reply that stands, and its message; undefined if none does. */
  standing: { reply: Reply; messageId: string } | undefined
  edits: number
  /** From the interaction to the first edit that stood. */
  firstShownMs: number | undefined
  /** Why the story ended early. */
  error: unknown
  /** Why Discord did not take the picture. */
  pictureError?: unknown
}

/** Ends a story whose message nobody can see any more. */
export const GONE = Symbol('gone')

/** Tries at the last edit, some 25 s in all, and the pauses between them. */
const LAST_TRIES = 8
const FIRST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000

/**
 * Posts a story as edits of one message, at the pace Discord allows: the newest reply wins, what stands already is not
 * sent again, and the last reply finds an edit in hand.
 *
 * @throws FootnoteError `discord-unreachable` if the last edit never came through, `discord-refused` if Discord said no
 */
export async function postReplies(replies: AsyncIterable<Reply>, posting: Posting): Promise<Posted> {
  const { edit, now, story, explain } = posting
  const newest = readNewest(replies, story.signal, explain)
  const pace = createPace()
  const posted: Posted = { standing: undefined, edits: 0, firstShownMs: undefined, error: undefined }
  let { attached = NOTHING_ATTACHED } = posting
  let stands = ''
  let failures = 0
  let lastTries = 0
  let retryAt = now()

  async function send(reply: Reply, message: Message, text: string): Promise<'sent' | 'gone' | 'failed'> {
    pace.sent(now())
    try {
      const edited = await edit(message)
      pace.told(edited.limits, now())
      attached = edited.attached
      stands = text
      failures = 0
      posted.standing = { reply, messageId: edited.messageId }
      posted.edits++
      posted.firstShownMs ??= now()
      return 'sent'
    } catch (error) {
      const refusal = readRefusal(error)
      if (refusal.kind === 'gone') return 'gone'
      if (refusal.kind !== 'later' && message.uploads.length > 0) {
        posted.pictureError = error
        return 'failed'
      }
      if (refusal.kind !== 'later') throw refused(error)
      if (newest.isDone && ++lastTries >= LAST_TRIES) throw unreachable(error)
      if (refusal.afterMs > 0) pace.told({ remaining: 0, resetAfterMs: refusal.afterMs }, now())
      retryAt = now() + Math.min(FIRST_PAUSE_MS * 2 ** failures++, LONGEST_PAUSE_MS)
      return 'failed'
    }
  }

  try {
    for (;;) {
      const { reply, isDone } = newest
      const message = reply && messageOf(posted.pictureError === undefined ? reply : { ...reply, drawn: undefined }, { attached })
      const text = JSON.stringify(message?.body.components)
      if (!reply || !message || text === stands) {
        if (isDone) return { ...posted, error: newest.error }
        await newest.change()
        continue
      }
      const waitMs = Math.max(pace.waitMs(now(), isDone), retryAt - now())
      if (waitMs > 0) await newest.change(waitMs)
      else if ((await send(reply, message, text)) === 'gone') {
        story.abort(GONE)
        return { ...posted, error: GONE }
      }
    }
  } catch (error) {
    story.abort(error)
    throw error
  }
}

function refused(cause: unknown): FootnoteError {
  return new FootnoteError('discord-refused', 'Discord did not take an edit of a reply', { cause })
}

function unreachable(cause: unknown): FootnoteError {
  const message = `the last edit of a reply did not come through in ${LAST_TRIES} tries`
  return new FootnoteError('discord-unreachable', message, { cause })
}
