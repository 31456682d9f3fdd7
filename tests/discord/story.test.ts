import { setImmediate as turnOfTheLoop } from 'node:timers/promises'
import { InteractionResponseType } from 'discord.js'
import { describe, expect, it } from 'vitest'
import { createInteractionApi } from '../../src/discord/interaction-api.ts'
import { renderNotice } from '../../src/discord/page.ts'
import { createStoryRunner, type Story } from '../../src/discord/story.ts'

/** Turns of the event loop that an acknowledgement takes. */
const TURNS = 5

/** Stories whose beginning is noted, with how many interactions had been acknowledged by then. */
function aRunner() {
  let acknowledged = 0
  const begun: number[] = []
  const api = {
    ...createInteractionApi('http://127.0.0.1:9/api'),
    async defer() {
      for (let turn = 0; turn < TURNS; turn++) await turnOfTheLoop()
      acknowledged++
    },
    edit: async () => ({ messageId: '1', limits: {}, attached: new Map() }),
  }
  const draw = () => Promise.reject(new Error('there is nothing to draw'))
  const stories = createStoryRunner({ api, draw, log: () => undefined, clock: { now: () => new Date() } })
  const aStory = (whenBegun: () => void): Story => ({
    handle: { id: '1', token: 'a', applicationId: '2' },
    ref: 'ABCD',
    command: 'ask',
    locale: 'en',
    deferral: { type: InteractionResponseType.DeferredChannelMessageWithSource, isEphemeral: false },
    async *tell() {
      begun.push(acknowledged)
      whenBegun()
      yield renderNotice('Told.')
    },
  })
  const ask = (count: number, whenBegun = () => undefined as void) => Array.from({ length: count }, () => stories.run(aStory(whenBegun)))
  return { begun, ask }
}

describe('many questions at once', () => {
  it('are all acknowledged before an answer is begun', async () => {
    const { begun, ask } = aRunner()
    await Promise.all(ask(50))
    expect(begun).toEqual(Array(50).fill(50))
  })

  it('do not keep those that come while they are answered from being acknowledged', async () => {
    const { begun, ask } = aRunner()
    const later: Promise<unknown>[] = []
    await Promise.all(ask(50, () => void (later.length === 0 && later.push(...ask(50)))))
    await Promise.all(later)
    const beforeAll = begun.filter((acknowledged) => acknowledged < 100)
    expect(begun).toHaveLength(100)
    expect(beforeAll.length).toBeLessThanOrEqual(2 * TURNS)
  })
})
