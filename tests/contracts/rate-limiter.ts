import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RateLimits } from '../../src/adapters/database/rate-limits.ts'
import type { RateLimiter } from '../../src/core/ports.ts'

type Opened = { rateLimiter(limits: RateLimits): RateLimiter; close(): Promise<void> }

const asker = (key: string, server?: string) => ({ id: '1', key, ...(server && { server }) })
const times = (count: number) => Array.from({ length: count }, (_, index) => index)

/** What every rate limiter does, whatever counts for it. */
export function describeRateLimiter(name: string, open: () => Opened | Promise<Opened>): void {
  describe(`${name}, as a rate limiter`, () => {
    let opened: Opened
    beforeEach(async () => {
      opened = await open()
    })
    afterEach(() => opened.close())

    it('lets each person ask so often in a minute, and then says how long to wait', async () => {
      const limiter = opened.rateLimiter({ perUser: 3, perServer: 100 })
      for (const _ of times(3)) expect(await limiter.admit(asker('a'))).toBeUndefined()
      const wait = await limiter.admit(asker('a'))
      expect(wait).toBeGreaterThan(50)
      expect(wait).toBeLessThanOrEqual(60)
      expect(await limiter.admit(asker('b'))).toBeUndefined()
    })

    it('lets all people of a server ask so often together, and nobody else less', async () => {
      const limiter = opened.rateLimiter({ perUser: 3, perServer: 4 })
      for (const person of times(4)) expect(await limiter.admit(asker(`p${person}`, 'busy'))).toBeUndefined()
      expect(await limiter.admit(asker('p5', 'busy'))).toBeGreaterThan(0)
      expect(await limiter.admit(asker('p5', 'quiet'))).toBeUndefined()
      expect(await limiter.admit(asker('p5'))).toBeUndefined()
    })

    it('counts for several processes together', async () => {
      const processes = times(2).map(() => opened.rateLimiter({ perUser: 10, perServer: 100 }))
      const waits = await Promise.all(times(30).map((turn) => processes[turn % 2]!.admit(asker('a'))))
      expect(waits.filter((wait) => wait === undefined)).toHaveLength(10)
    })
  })
}
