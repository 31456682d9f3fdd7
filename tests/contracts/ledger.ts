import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Ledger } from '../../src/core/ports.ts'

type Opened = { ledger: Ledger; close(): Promise<void> }

const DAY = '2026-11-24'
const account = (name: string, capMicroUsd: number, period = DAY) => ({ name, period, capMicroUsd })

/** What every ledger does, whatever it is made of. */
export function describeLedger(name: string, open: () => Opened | Promise<Opened>): void {
  describe(`${name}, as a ledger`, () => {
    let opened: Opened
    let ledger: Ledger
    beforeEach(async () => {
      opened = await open()
      ledger = opened.ledger
    })
    afterEach(() => opened.close())
    const spent = async (of: string, period = DAY) => (await ledger.spent(of)).get(period)

    it('books in all accounts', async () => {
      expect(await ledger.book([account('user:a', 100), account('bot', 1_000), account('bot', 9_000, '2026-11')], 60)).toBeUndefined()
      expect([await spent('user:a'), await spent('bot'), await spent('bot', '2026-11')]).toEqual([60, 60, 60])
    })

    it('books in none where one would pass its cap, and says which', async () => {
      const accounts = [account('user:a', 100), account('server:b', 50), account('bot', 1_000)]
      expect(await ledger.book(accounts, 50)).toBeUndefined()
      expect(await ledger.book(accounts, 1)).toEqual(accounts[1])
      expect([await spent('user:a'), await spent('server:b'), await spent('bot')]).toEqual([50, 50, 50])
    })

    it('lets an account come to its cap exactly, and refuses one without a cent', async () => {
      expect(await ledger.book([account('bot', 10)], 10)).toBeUndefined()
      expect(await ledger.book([account('user:poor', 0)], 1)).toEqual(account('user:poor', 0))
      expect(await spent('user:poor')).toBeUndefined()
    })

    it('gives back what was booked and not taken, and takes what was not booked', async () => {
      await ledger.book([account('bot', 100)], 80)
      await ledger.correct([account('bot', 100)], -70)
      expect(await ledger.book([account('bot', 100)], 90)).toBeUndefined()
      await ledger.correct([account('bot', 100)], 25)
      expect(await spent('bot')).toBe(125)
      expect(await ledger.book([account('bot', 100)], 1)).toBeDefined()
    })

    it('overshoots no cap, however many book at once', async () => {
      const accounts = [account('user:a', 10_000), account('server:b', 300), account('bot', 500)]
      const refused = await Promise.all(Array.from({ length: 400 }, () => ledger.book(accounts, 1)))
      expect(refused.filter((one) => one === undefined)).toHaveLength(300)
      expect(await spent('server:b')).toBe(300)
    })

    it('keeps money beyond what 32 bits hold', async () => {
      await ledger.book([account('bot', 9_000_000_000_000)], 8_000_000_000_000)
      expect(await spent('bot')).toBe(8_000_000_000_000)
    })

    it('forgets one account, and what some accounts spent before a day', async () => {
      for (const period of ['2026-11-20', DAY]) await ledger.book([account('user:a', 9, period), account('bot', 9, period)], 1)
      await ledger.forgetBefore('2026-11-22', 'user:')
      expect([...(await ledger.spent('user:a')).keys()]).toEqual([DAY])
      expect((await ledger.spent('bot')).size).toBe(2)
      await ledger.forget('bot')
      expect((await ledger.spent('bot')).size).toBe(0)
      expect(await spent('user:a')).toBe(1)
    })
  })
}
