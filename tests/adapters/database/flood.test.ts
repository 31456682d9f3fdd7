import { describe, expect, it } from 'vitest'
import { createStore } from '../../../src/adapters/database/store.ts'
import { failureCode } from '../../../src/core/errors.ts'
import { ENGINES } from './engines.ts'

const AT_ONCE = 10_000
const PERIOD = '2026-11-24'
/** Micro-dollars that each of them books, and the caps: of one person of fifty, of their server, of the bot. */
const [EACH, PERSON, SERVER, BOT] = [10, 200, 6_000, 5_000]

describe.each(Object.entries(ENGINES))(`${AT_ONCE} bookings at once, by two processes’ worth of connections, in %s`, (_, aPlace) => {
  it('pass no cap, and leave exactly as much booked as was granted', { timeout: 240_000 }, async () => {
    const place = await aPlace()
    const stores = [1, 2].map(() => createStore(place.open()))
    const accountsOf = (person: number) => [
      { name: `user:${person}`, period: PERIOD, capMicroUsd: PERSON },
      { name: 'server:one', period: PERIOD, capMicroUsd: SERVER },
      { name: 'bot', period: PERIOD, capMicroUsd: BOT },
    ]
    const book = (index: number) => stores[index % 2]!.ledger.book(accountsOf(index % 50), EACH)
    const told = await Promise.allSettled(Array.from({ length: AT_ONCE }, (__, index) => book(index)))

    const granted = told.filter((one) => one.status === 'fulfilled' && one.value === undefined).length
    const failures = told.flatMap((one) => (one.status === 'rejected' ? [failureCode(one.reason)] : []))
    const spent = async (name: string) => (await stores[0]!.ledger.spent(name)).get(PERIOD) ?? 0
    expect(granted).toBeGreaterThan(0)
    expect(await spent('bot')).toBe(granted * EACH)
    expect(await spent('server:one')).toBe(granted * EACH)
    expect(granted * EACH).toBeLessThanOrEqual(BOT)
    for (let person = 0; person < 50; person++) expect(await spent(`user:${person}`)).toBeLessThanOrEqual(PERSON)
    // Who waited in vain for a connection spends nothing.
    expect(new Set(failures)).toEqual(failures.length > 0 ? new Set(['store-unusable']) : new Set())
    for (const store of stores) await store.close()
  })
})
