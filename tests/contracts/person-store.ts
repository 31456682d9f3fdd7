import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createStore, type Store } from '../../src/adapters/database/store.ts'
import type { Database } from '../../src/adapters/database/tables.ts'
import { DEFAULT_SETTINGS, REMOVED, type SomeSettings } from '../../src/core/server-settings.ts'
import { userAccount } from '../../src/core/spending.ts'
import { createUserKey } from '../../src/discord/user-key.ts'
import { everythingIn } from '../adapters/database/everything-in.ts'

const SERVER = '123456789012345678'
const userKey = createUserKey('a token')
const aPerson = (id: string) => ({ id, key: userKey(id), keyOn: (answer: string) => userKey(id, answer) })
const [ADA, BEN] = [aPerson('223456789012345678'), aPerson('323456789012345678')]
const LIMITS = { perUser: 1, perServer: 100 }
const DAY = '2026-11-24'

/** What every store does for people who wish to be forgotten. `open` opens one place, once more each time. */
export function describePersonStore(name: string, aPlace: () => Promise<() => Database>): void {
  describe(`${name}, of people`, () => {
    let database: Database
    let store: Store
    beforeEach(async () => {
      database = (await aPlace())()
      store = createStore(database)
    })
    afterEach(() => store.close())

    const change = (wanted: SomeSettings, { id: changedBy } = ADA, server = SERVER) =>
      store.servers.changeSettings({ server, changedBy, changedAt: `${DAY}T12:00:00.000Z`, wanted })

    /** Leaves a trace of somebody wherever there can be one. */
    async function leaveTraces(person: typeof ADA): Promise<void> {
      await store.ledger.book([{ name: userAccount(person.key), period: DAY, capMicroUsd: 100 }], 10)
      await store.rateLimiter(LIMITS).admit({ ...person, server: SERVER })
      await change({ curatorUsers: [ADA.id, BEN.id], locale: 'de' }, person)
      await change({ curatorUsers: [person.id], locale: 'fr' }, person)
    }

    it('deletes all of one person in one go, and nothing of another', async () => {
      await leaveTraces(BEN)
      await leaveTraces(ADA)
      expect(await everythingIn(database)).toContain(ADA.key)
      expect(await store.people.forgetPerson(ADA)).toBeGreaterThan(3)
      const kept = await everythingIn(database)
      for (const trace of [ADA.id, ADA.key]) expect(kept).not.toContain(trace)
      expect((await store.ledger.spent(userAccount(BEN.key))).get(DAY)).toBe(10)
      expect(kept).toContain(BEN.id)
      expect(await store.people.forgetPerson(ADA)).toBe(0)
    })

    it('deletes their votes on however many answers, and nobody else’s', async () => {
      const answeredAt = `${DAY}T12:00:00.000Z`
      const answers = Array.from({ length: 1_200 }, (_, index) => `answer-${index}`)
      for (const answer of answers)
        await store.votes.cast({ key: ADA.keyOn(answer), answer, answeredAt, opinion: 'wrong', note: 'It is not so.' })
      await store.votes.cast({ key: BEN.keyOn(answers[0]!), answer: answers[0]!, answeredAt, opinion: 'helpful' })
      expect(await store.people.forgetPerson(ADA)).toBe(1_200)
      expect(await everythingIn(database)).not.toContain('It is not so.')
      const left = await database.selectFrom('votes').select('id').execute()
      expect(left).toEqual([{ id: BEN.keyOn(answers[0]!) }])
    })

    it('keeps what they decided for a server, as changed by somebody who was removed', async () => {
      await leaveTraces(ADA)
      await store.people.forgetPerson(ADA)
      expect(await store.servers.findSettings(SERVER)).toEqual({ ...DEFAULT_SETTINGS, locale: 'fr' })
      const [last, first] = await store.servers.listChanges(SERVER)
      expect(last).toMatchObject({ changedBy: REMOVED, before: { curatorUsers: [BEN.id], locale: 'de' }, after: { locale: 'fr' } })
      expect(first).toMatchObject({ changedBy: REMOVED, after: { curatorUsers: [BEN.id] } })
    })

    it('loses no change of settings that is made at the same moment', async () => {
      await change({ curatorUsers: [ADA.id, BEN.id] })
      await Promise.all([
        store.people.forgetPerson(ADA),
        ...(['de', 'fr', 'ja'] as const).map((locale) => change({ locale }, BEN)),
        change({ visibility: 'private' }, BEN),
      ])
      const settings = (await store.servers.findSettings(SERVER))!
      expect(settings).toMatchObject({ curatorUsers: [BEN.id], visibility: 'private' })
      expect(settings.locale).toBeDefined()
    })

    it('forgets how often was asked once the minute is past, and not before', async () => {
      const limiter = store.rateLimiter(LIMITS)
      await limiter.admit({ ...ADA, server: SERVER })
      const inMs = (ms: number) => new Date(Date.now() + ms).toISOString()
      await store.people.forgetCountsBefore(inMs(0))
      expect(await everythingIn(database)).toContain(ADA.key)
      await store.people.forgetCountsBefore(inMs(61_000))
      expect(await everythingIn(database)).not.toContain('user:')
    })
  })
}
