import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { RoundStore } from '../../src/core/ports.ts'

type Opened = { rounds: RoundStore; close(): Promise<void> }

/** What every round store does. `open` opens one place, several times as several processes do. */
export function describeRoundStore(name: string, aPlace: () => (() => Opened) | Promise<() => Opened>): void {
  describe(`${name}, as a round store`, () => {
    let open: () => Opened
    const opened: Opened[] = []
    const openOneMore = () => {
      const one = open()
      opened.push(one)
      return one.rounds
    }
    beforeEach(async () => {
      open = await aPlace()
    })
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close()
    })

    it('lets one caller of many begin a round, and one move it on', async () => {
      const several = [openOneMore(), openOneMore(), openOneMore()]
      const all = Array.from({ length: 30 }, (_, index) => several[index % several.length]!)
      const begun = await Promise.all(all.map((rounds) => rounds.moveOn('digest:1', undefined, '2026-11-23')))
      expect(begun.filter(Boolean)).toHaveLength(1)
      const moved = await Promise.all(all.map((rounds) => rounds.moveOn('digest:1', '2026-11-23', '2026-11-30')))
      expect(moved.filter(Boolean)).toHaveLength(1)
      expect(await several[1]!.last('digest:1')).toBe('2026-11-30')
    })

    it('does not move a round on from where it no longer is, and tells rounds apart', async () => {
      const rounds = openOneMore()
      expect(await rounds.moveOn('a', 'x', 'y')).toBe(false)
      expect(await rounds.moveOn('a', undefined, 'x')).toBe(true)
      expect(await rounds.moveOn('a', undefined, 'y')).toBe(false)
      expect([await rounds.last('a'), await rounds.last('b')]).toEqual(['x', undefined])
    })

    it('takes a round back', async () => {
      const rounds = openOneMore()
      await rounds.moveOn('a', undefined, 'x')
      expect(await rounds.moveOn('a', 'z', undefined)).toBe(false)
      expect(await rounds.moveOn('a', 'x', undefined)).toBe(true)
      expect(await rounds.last('a')).toBeUndefined()
    })
  })
}
