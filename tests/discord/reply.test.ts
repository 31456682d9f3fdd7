import { setTimeout as delay } from 'node:timers/promises'
import { DiscordAPIError } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { FootnoteError } from '../../src/core/errors.ts'
import { type MessageBody, renderNotice, type Reply, withNotice } from '../../src/discord/page.ts'
import { GONE, type Posting, postReplies } from '../../src/discord/reply.ts'

describe('posting replies', () => {
  it('posts the newest reply and drops those it overtook', async () => {
    const { edits, posting } = aMessage()
    const posted = await postReplies(tell(['one', 20], ['two', 20], ['three', 20], ['four', 0]), posting)
    expect(edits.map(({ text }) => text)).toEqual(['one', 'four'])
    expect(posted).toMatchObject({ edits: 2, error: undefined, standing: { messageId: 'message' } })
  })

  it('sends the last reply at once, without waiting for the spacing of the others', async () => {
    const { edits, posting } = aMessage()
    await postReplies(tell(['one', 20], ['last', 0]), posting)
    expect(edits.map(({ text }) => text)).toEqual(['one', 'last'])
    expect(edits[1]!.atMs - edits[0]!.atMs).toBeLessThan(500)
  })

  it('does not send again what stands already', async () => {
    const { edits, posting } = aMessage()
    await postReplies(tell(['same', 20], ['same', 20], ['same', 0]), posting)
    expect(edits).toHaveLength(1)
  })

  it('tries the last edit again, with growing pauses, after errors of Discord and the network', async () => {
    const { edits, posting } = aMessage([new Error('socket hang up'), httpError(), httpError()])
    const posted = await postReplies(tell(['last', 0]), posting)
    expect(edits.map(({ text }) => text)).toEqual(['last', 'last', 'last', 'last'])
    expect(posted.standing).toBeDefined()
    const pauses = edits.slice(1).map(({ atMs }, index) => atMs - edits[index]!.atMs)
    expect(pauses[1]!).toBeGreaterThan(pauses[0]!)
  })

  it('tries a newer reply instead of one that failed', async () => {
    const { edits, posting } = aMessage([httpError()])
    await postReplies(tell(['one', 50], ['two', 0]), posting)
    expect(edits.map(({ text }) => text)).toEqual(['one', 'two'])
  })

  it('ends the story as soon as nobody can see the message any more', async () => {
    const { edits, posting } = aMessage([apiError(401, 50027)])
    const posted = await postReplies(tell(['one', 5_000], ['two', 0]), posting)
    expect(edits).toHaveLength(1)
    expect(posted).toMatchObject({ error: GONE, standing: undefined })
    expect(posting.story.signal.aborted).toBe(true)
  })

  it('gives up on a reply that Discord refuses', async () => {
    const { posting } = aMessage([apiError(400, 50035)])
    await expect(postReplies(tell(['one', 0]), posting)).rejects.toMatchObject({ code: 'discord-refused' })
  })

  it('keeps what was shown when a story breaks, and says why it ends', async () => {
    const { edits, posting } = aMessage()
    const failure = new FootnoteError('answer-too-late', 'too late')
    const posted = await postReplies(tell(['one', 20], [failure, 0]), posting)
    expect(edits.map(({ text }) => text)).toEqual(['one', 'one\n-# sorry'])
    expect(posted.error).toBe(failure)
  })

  it('ends a story that does not heed its signal', async () => {
    const { edits, posting } = aMessage()
    const reason = new FootnoteError('answer-too-late', 'too late')
    setTimeout(() => posting.story.abort(reason), 100)
    const posted = await postReplies(tell(['one', 60_000]), posting)
    expect(edits.map(({ text }) => text)).toEqual(['one', 'one\n-# sorry'])
    expect(posted.error).toBe(reason)
  })
})

/** A message whose edits fail as scripted, in turn, and then succeed. */
function aMessage(failures: Error[] = []) {
  const edits: { text: string; atMs: number }[] = []
  const posting: Posting = {
    async edit({ body }) {
      edits.push({ text: textOf(body), atMs: performance.now() })
      await delay(1)
      const failure = failures.shift()
      if (failure) throw failure
      return { messageId: 'message', attached: new Map(), limits: {} }
    },
    now: () => performance.now(),
    story: new AbortController(),
    explain: (error, said) => (error === GONE ? undefined : said ? withNotice(said, 'sorry') : renderNotice('sorry')),
  }
  return { edits, posting }
}

/** Tells texts, each followed by a pause in ms; an error is thrown. */
async function* tell(...script: [text: string | Error, pauseMs: number][]): AsyncGenerator<Reply> {
  for (const [text, pauseMs] of script) {
    if (text instanceof Error) throw text
    yield renderNotice(text)
    if (pauseMs > 0) await delay(pauseMs, undefined, { ref: false })
  }
}

function textOf({ components: [container] }: MessageBody): string {
  return container.components.flatMap((component) => ('content' in component ? [component.content] : [])).join('\n')
}

function apiError(status: number, code: number): Error {
  return new DiscordAPIError({ code, message: 'no' }, code, status, 'PATCH', 'https://discord.example', {})
}

function httpError(): Error {
  return Object.assign(new Error('Internal Server Error'), { status: 500 })
}
