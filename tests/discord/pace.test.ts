import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createPace } from '../../src/discord/pace.ts'

describe('the pace of edits', () => {
  it('lets the first edit go at once, and the next a second later', () => {
    const pace = createPace()
    expect(pace.waitMs(0, false)).toBe(0)
    pace.sent(0)
    expect(pace.waitMs(0, false)).toBe(1_000)
  })

  it('keeps one edit of each window in hand for the final text', () => {
    const pace = createPace()
    for (const now of [0, 1_000, 2_000, 3_000]) pace.sent(now)
    expect(pace.waitMs(4_000, false)).toBeGreaterThan(0)
    expect(pace.waitMs(4_000, true)).toBe(0)
  })

  it('believes Discord where it says otherwise', () => {
    const pace = createPace()
    pace.sent(0)
    pace.told({ limit: 3, remaining: 1, resetAfterMs: 7_000 }, 100)
    expect(pace.waitMs(5_500, false)).toBeGreaterThan(1_000)
    expect(pace.waitMs(5_500, true)).toBe(0)
    expect(pace.waitMs(8_000, false)).toBe(0)
  })

  it('never meets a full window, and never keeps the final text waiting, however a story is told', () => {
    const story = fc.array(fc.integer({ min: 0, max: 3_000 }), { minLength: 1, maxLength: 60 })
    const travel = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 60, maxLength: 60 })
    fc.assert(
      fc.property(story, travel, fc.integer({ min: 2, max: 8 }), fc.boolean(), (pauses, travels, limit, hasHeaders) => {
        const real = hasHeaders ? limit : Math.max(limit, 5)
        expect(simulate(pauses, travels, real, hasHeaders)).toEqual({ refused: 0, finalWaitedMs: 0 })
      }),
    )
  })
})

/** Plays a story against a window as Discord keeps it: it opens when its first edit arrives there. */
function simulate(pauses: number[], travels: number[], limit: number, hasHeaders: boolean) {
  const pace = createPace()
  if (hasHeaders) pace.told({ limit, remaining: limit, resetAfterMs: 0 }, -1_000)
  const window = { opensAt: Number.NEGATIVE_INFINITY, used: 0 }
  let refused = 0
  let now = 0
  const send = (index: number) => {
    const there = now + travels[index % travels.length]! / 2
    if (there - window.opensAt >= 5_000) Object.assign(window, { opensAt: there, used: 0 })
    pace.sent(now)
    now = there + travels[index % travels.length]! / 2
    if (window.used++ >= limit) refused++
    const resetAfterMs = window.opensAt + 5_000 - there
    if (hasHeaders) pace.told({ limit, remaining: limit - window.used, resetAfterMs }, now)
  }
  pauses.forEach((pause, index) => {
    now += pause
    if (pace.waitMs(now, false) === 0) send(index)
  })
  const finalWaitedMs = pace.waitMs(now, true)
  now += finalWaitedMs
  send(pauses.length)
  return { refused, finalWaitedMs }
}
