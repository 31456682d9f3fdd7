import { beforeEach, describe, expect, it } from 'vitest'
import { FootnoteError } from '../../src/core/errors.ts'
import { createMembership, type Roll } from '../../src/core/membership.ts'
import type { ServerStore } from '../../src/core/ports.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'

const [OURS, ALSO_OURS, THEIRS] = ['123456789012345678', '223456789012345678', '323456789012345678'] as const
const DAY_MS = 24 * 60 * 60 * 1000

let servers: ServerStore
let nowMs: number
let lines: { event: string; [field: string]: unknown }[]
let membership: ReturnType<typeof createMembership>
beforeEach(() => {
  servers = createMemoryServerStore()
  nowMs = Date.parse('2026-11-01T00:00:00Z')
  lines = []
  membership = at(servers)
})

const at = (store: ServerStore) =>
  createMembership({
    servers: store,
    clock: { now: () => new Date(nowMs) },
    log: (_, event, fields) => lines.push({ event, ...fields }),
  })

/** The roll of a process that is told of all servers but THEIRS. */
const rollOf = (...present: string[]): Roll => ({
  bot: 'bot',
  present,
  hasLeft: (server) => server !== THEIRS && !present.includes(server),
})
const decide = (server: string) =>
  servers.changeSettings({ server, changedAt: '2026-11-01T00:00:00.000Z', changedBy: '1', wanted: { locale: 'de' } })
const hasSettings = async (server: string) => (await servers.findSettings(server)) !== undefined

describe('a server that Footnote has left', () => {
  beforeEach(async () => {
    await decide(OURS)
    await membership.callRoll(rollOf(OURS, ALSO_OURS))
  })

  it('is forgotten after 30 days, and not before', async () => {
    await membership.left('bot', OURS)
    nowMs += 30 * DAY_MS
    await membership.callRoll(rollOf(ALSO_OURS))
    expect(await hasSettings(OURS)).toBe(true)
    nowMs += 1
    await membership.callRoll(rollOf(ALSO_OURS))
    expect(await hasSettings(OURS)).toBe(false)
    expect(lines.at(-1)).toEqual({ event: 'roll-called', servers: 1, left: 0, forgotten: 1 })
  })

  it('is kept if it comes back within that time', async () => {
    await membership.left('bot', OURS)
    nowMs += 29 * DAY_MS
    await membership.joined('bot', OURS)
    nowMs += 29 * DAY_MS
    await membership.callRoll(rollOf(OURS, ALSO_OURS))
    expect(await hasSettings(OURS)).toBe(true)
  })

  it('is kept if it came back while nobody was watching', async () => {
    await membership.left('bot', OURS)
    nowMs += 31 * DAY_MS
    await membership.callRoll(rollOf(OURS, ALSO_OURS))
    nowMs += 31 * DAY_MS
    await membership.callRoll(rollOf(OURS, ALSO_OURS))
    expect(await hasSettings(OURS)).toBe(true)
  })

  it('is found out at the next start if nobody was told', async () => {
    await membership.callRoll(rollOf(ALSO_OURS))
    expect(lines.at(-1)).toMatchObject({ left: 1, forgotten: 0 })
    nowMs += 31 * DAY_MS
    await membership.callRoll(rollOf(ALSO_OURS))
    expect(await hasSettings(OURS)).toBe(false)
  })
})

describe('the roll call', () => {
  it('judges no server that another process is told of', async () => {
    await decide(THEIRS)
    await servers.noteJoined('bot', [THEIRS])
    for (const days of [0, 31, 31]) {
      nowMs += days * DAY_MS
      await membership.callRoll(rollOf(OURS))
    }
    expect(await servers.findJoined('bot')).toContain(THEIRS)
    expect(await hasSettings(THEIRS)).toBe(true)
  })

  it('judges no server of another bot in the same store', async () => {
    await decide(OURS)
    await servers.noteJoined('another bot', [OURS])
    for (const days of [0, 31, 31]) {
      nowMs += days * DAY_MS
      await membership.callRoll(rollOf(ALSO_OURS))
    }
    expect(await hasSettings(OURS)).toBe(true)
  })

  it('says in the log that the store failed, and goes on', async () => {
    const failing = async () => {
      throw new FootnoteError('store-unusable', 'the disk is full')
    }
    const broken = at({ ...servers, noteJoined: failing, noteLeft: failing })
    await broken.callRoll(rollOf(OURS))
    await broken.joined('bot', OURS)
    await broken.left('bot', OURS)
    expect(lines).toEqual(Array.from({ length: 3 }, () => ({ event: 'membership-unnoted', code: 'store-unusable' })))
  })
})
