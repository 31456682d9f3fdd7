import { InteractionResponseType } from 'discord.js'
import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { ZodError } from 'zod'
import { failureCode, FootnoteError } from '../core/errors.ts'
import type { Locale } from '../core/locale.ts'
import type { Clock, DrawChart, Log, LogFields } from '../core/ports.ts'
import { acknowledge } from './acknowledge.ts'
import type { Deferral, InteractionApi, InteractionHandle } from './interaction-api.ts'
import { ANSWER_WITHIN_MS } from './limits.ts'
import { CLOSING, sayFailure } from './messages.ts'
import { type Message, messageOf, NOTHING_ATTACHED } from './message.ts'
import { renderNotice, type Reply, withNotice } from './page.ts'
import { type Attached, withPictures } from './pictures.ts'
import { GONE, type Posted, postReplies } from './reply.ts'

/** One interaction's way from the acknowledgement to its last reply. */
export type Story = {
  handle: InteractionHandle
  ref: string
  command: string
  locale: Locale
  deferral: Deferral
  /** The files of the message whose button was pressed, if that is changed. */
  attached?: Attached
  tell(signal: AbortSignal): AsyncIterable<Reply>
}

/** Time that stories ended before their time get to say so, when the bot closes. */
const CLOSE_WITHIN_MS = 3_000

/**
 * Begins one answer in each turn of the event loop, as each holds the process up for some ms: between two of them, what has
 * arrived is taken in and acknowledged, so that many questions at once do not keep one another from it.
 */
function createLoopTurns(): () => Promise<void> {
  let last = Promise.resolve()
  return () => (last = last.then(() => turnOfTheLoop()))
}

export type StoryRunner = ReturnType<typeof createStoryRunner>

/** Runs stories: the one place that answers a failure. */
export function createStoryRunner({ api, draw, log, clock }: { api: InteractionApi; draw: DrawChart; log: Log; clock: Clock }) {
  const running = new Map<AbortController, Promise<unknown>>()
  const turn = createLoopTurns()

  /** Resolves with the reply that stands in the end and its message; undefined if none does. */
  function run(story: Story): Promise<Posted['standing']> {
    const controller = new AbortController()
    const told = acknowledgeAndTell(story, controller)
    running.set(controller, told)
    return told.finally(() => running.delete(controller))
  }

  async function acknowledgeAndTell(story: Story, controller: AbortController): Promise<Posted['standing']> {
    const startedAt = clock.now().getTime()
    const now = () => clock.now().getTime() - startedAt
    const about = { ref: story.ref, interaction: story.handle.id, command: story.command }
    const note: Note = (level, event, fields) => log(level, event, { ...about, ...fields, durationMs: now() })
    try {
      await acknowledge((signal) => api.defer(story.handle, story.deferral, signal))
    } catch (error) {
      // Nothing we say would be shown any more, so nothing is asked of a chat model.
      note('error', 'interaction-lost', { step: 'acknowledge', ...codeOf(error) })
      if (failureCode(error) === 'discord-unreachable') await endThinking(story, error)
      return undefined
    }
    note('debug', 'interaction-acknowledged')
    const acknowledgedMs = now()
    return tellWithin(story, controller, { now, note: (level, event, fields) => note(level, event, { acknowledgedMs, ...fields }) })
  }

  /** Discord may have taken an acknowledgement of which we never heard: then "… is thinking" stands until somebody ends it. */
  async function endThinking({ handle, deferral, ref, locale }: Story, error: unknown): Promise<void> {
    if (deferral.type === InteractionResponseType.DeferredMessageUpdate) return
    await api.edit(handle, messageOf(renderNotice(sayFailure(error, ref, locale)))).catch(() => undefined)
  }

  async function tellWithin(story: Story, controller: AbortController, { now, note }: Watch): Promise<Posted['standing']> {
    const timer = setTimeout(() => controller.abort(tooLate()), ANSWER_WITHIN_MS)
    const isInPlace = story.deferral.type === InteractionResponseType.DeferredMessageUpdate
    const explain = (error: unknown, said: Reply | undefined) => {
      if (error === GONE) return undefined
      const sentence = sayFailure(error, story.ref, story.locale)
      if (said) return withNotice(said, sentence)
      return isInPlace ? undefined : renderNotice(sentence)
    }
    try {
      const { signal } = controller
      const { attached = NOTHING_ATTACHED } = story
      const edit = (message: Message) => api.edit(story.handle, message)
      const onFailure = (error: unknown) => note('warn', 'picture-failed', { step: 'picture', ...codeOf(error) })
      await turn()
      const told = withPictures(tellSomething(story, signal), { draw, attached, signal, onFailure })
      const posted = await postReplies(told, { edit, attached, now, story: controller, explain })
      report(posted, note)
      if (posted.pictureError !== undefined) onFailure(posted.pictureError)
      const isUnsaid = posted.error !== undefined && posted.error !== GONE && !posted.standing
      if (isUnsaid) await sayAside(story, posted.error, note)
      return posted.standing
    } catch (error) {
      note('error', 'interaction-failed', { step: 'reply', ...codeOf(error) })
      await sayAside(story, error, note)
      return undefined
    } finally {
      clearTimeout(timer)
    }
  }

  /** Says a failure that the reply cannot, to the one who asked alone; Discord lets it end a reply still empty. */
  async function sayAside(story: Story, error: unknown, note: Note): Promise<void> {
    const notice = renderNotice(sayFailure(error, story.ref, story.locale))
    try {
      await api.followUp(story.handle, messageOf(notice, { isEphemeral: true }))
    } catch (unsaid) {
      note('warn', 'failure-unsaid', { step: 'reply', ...codeOf(unsaid) })
    }
  }

  return {
    run,
    /** Waits for the running stories to end; those that have not by then are ended, each with a word why. */
    async close(drainMs: number): Promise<void> {
      log('info', 'stories-closing', { running: running.size })
      await settleWithin(running.values(), drainMs)
      const unfinished = running.size
      for (const controller of running.keys()) controller.abort(CLOSING)
      await settleWithin(running.values(), CLOSE_WITHIN_MS)
      log('info', 'stories-closed', { unfinished })
    },
  }
}

async function settleWithin(promises: Iterable<Promise<unknown>>, ms: number): Promise<void> {
  const { promise: late, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, ms)
  await Promise.race([Promise.allSettled(promises), late])
  clearTimeout(timer)
}

type Watch = { now: () => number; note: Note }
type Note = (level: Parameters<Log>[0], event: string, fields?: LogFields) => void

/** A story without a word would leave "… is thinking" standing. */
async function* tellSomething(story: Story, signal: AbortSignal): AsyncGenerator<Reply> {
  let hasSaid = false
  for await (const reply of story.tell(signal)) {
    hasSaid = true
    yield reply
  }
  if (!hasSaid) throw new Error('a story ended without a reply')
}

function report({ error, edits, firstShownMs, standing }: Posted, note: Note): void {
  const numbers = { edits, firstShownMs, ...standing?.reply.notes }
  if (error === undefined) note('info', 'interaction-answered', numbers)
  else note(levelOf(error), 'interaction-failed', { step: 'answer', ...codeOf(error), ...numbers })
}

function levelOf(error: unknown): 'warn' | 'error' {
  const isExpected = error === GONE || error === CLOSING || error instanceof ZodError || failureCode(error)
  return isExpected ? 'warn' : 'error'
}

/** What the log says of a failure. Of a bug only its kind and place: its message may hold what somebody typed. */
export function codeOf(error: unknown): LogFields {
  if (error === GONE) return { code: 'reply-gone' }
  if (error === CLOSING) return { code: 'closing' }
  if (error instanceof ZodError) return { code: 'option-refused' }
  const code = failureCode(error)
  if (code) return { code, cause: causeOf(error) }
  const frames = error instanceof Error ? (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line)) : []
  return { code: 'bug', cause: error instanceof Error ? error.name : typeof error, at: frames.slice(0, 4).join(' ').replace(/\s+/g, ' ') }
}

/** `DiscordAPIError[10062]`, `HTTPError`: never a message, which may hold the interaction's token in an address. */
function causeOf(error: unknown): string | undefined {
  return error instanceof Error && error.cause instanceof Error ? error.cause.name : undefined
}

function tooLate(): FootnoteError {
  return new FootnoteError('answer-too-late', `an answer did not end in ${ANSWER_WITHIN_MS} ms`)
}
