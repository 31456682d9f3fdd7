import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { ServerStore } from '../../src/core/ports.ts'
import { DEFAULT_SETTINGS, type SomeSettings } from '../../src/core/server-settings.ts'
import { allOf } from '../fakes/all-of.ts'

type Opened = { servers: ServerStore; close(): Promise<void> }

const HERE: string = '123456789012345678'
const THERE: string = '223456789012345678'
const ADMIN = '323456789012345678'
const ALL: SomeSettings = {
  chatModel: 'openai/gpt-5.6-luna',
  allowedChatModels: [],
  visibility: 'private',
  publicChannels: [HERE],
  locale: 'pt-BR',
  budgetDayUsd: 0.5,
  budgetMonthUsd: 0,
  watchChannels: [HERE, THERE],
  curatorRoles: [HERE],
  curatorUsers: [ADMIN],
  keepsQuestions: true,
  marksChangedAnswers: true,
}

/** What every server store does, whatever it is made of. `open` opens one place, once more each time. */
export function describeServerStore(name: string, aPlace: () => (() => Opened) | Promise<() => Opened>): void {
  describe(`${name}, as a server store`, () => {
    let open: () => Opened
    let servers: ServerStore
    const opened: Opened[] = []
    const openOneMore = (): ServerStore => {
      const one = open()
      opened.push(one)
      return one.servers
    }
    beforeEach(async () => {
      open = await aPlace()
      servers = openOneMore()
    })
    afterEach(async () => {
      for (const one of opened.splice(0)) await one.close()
    })

    const change = (wanted: SomeSettings | 'defaults', { server = HERE, changedAt = '2026-11-24T12:00:00.000Z', to = servers } = {}) =>
      to.changeSettings({ server, changedAt, changedBy: ADMIN, wanted })
    const changesOf = (server = HERE) => servers.listChanges(server)

    it('knows no settings where nobody has changed any', async () => {
      expect(await servers.findSettings(HERE)).toBeUndefined()
      await servers.noteJoined('bot', [HERE])
      expect(await servers.findSettings(HERE)).toBeUndefined()
      expect(await changesOf()).toEqual([])
    })

    it('gives all settings back as they were changed', async () => {
      expect(await change(ALL)).toEqual(ALL)
      expect(await servers.findSettings(HERE)).toEqual(ALL)
      expect(await servers.findSettings(THERE)).toBeUndefined()
    })

    it('changes only what was meant, and takes back what was undecided', async () => {
      await change({ chatModel: 'a/one', locale: 'ja' })
      expect(await change({ chatModel: undefined })).toEqual({ ...DEFAULT_SETTINGS, locale: 'ja' })
      expect(await servers.findSettings(HERE)).toEqual({ ...DEFAULT_SETTINGS, locale: 'ja' })
    })

    it('takes everything back at once', async () => {
      await change(ALL)
      expect(await change('defaults')).toEqual(DEFAULT_SETTINGS)
      expect((await changesOf())[0]!.before).toEqual(ALL)
    })

    it('lists changes newest first, with who, what, from what, to what and when, by server', async () => {
      await change({ visibility: 'private' }, { changedAt: '2026-11-24T12:00:00.000Z' })
      await change({ locale: 'de', visibility: 'private' }, { changedAt: '2026-11-25T12:00:00.000Z' })
      await change({ keepsQuestions: true }, { server: THERE })
      expect(await changesOf()).toEqual([
        { changedAt: '2026-11-25T12:00:00.000Z', changedBy: ADMIN, before: {}, after: { locale: 'de' } },
        { changedAt: '2026-11-24T12:00:00.000Z', changedBy: ADMIN, before: { visibility: 'public' }, after: { visibility: 'private' } },
      ])
      expect(await changesOf(THERE)).toHaveLength(1)
    })

    it('notes nothing where nothing differs', async () => {
      await change({ visibility: 'public' })
      await change('defaults')
      expect(await changesOf()).toHaveLength(0)
    })

    it('loses no change of several made at the same moment, in one process or in two', async () => {
      const other = openOneMore()
      const wishes: SomeSettings[] = [
        { visibility: 'private' },
        { locale: 'de' },
        { keepsQuestions: true },
        { watchChannels: [HERE] },
        { budgetDayUsd: 1 },
        { chatModel: 'a/one' },
      ]
      await Promise.all(wishes.map((wanted, index) => change(wanted, { to: index % 2 === 0 ? servers : other })))
      expect(await servers.findSettings(HERE)).toEqual({ ...DEFAULT_SETTINGS, ...Object.assign({}, ...wishes) })
      expect(await changesOf()).toHaveLength(6)
    })

    it('knows which servers a bot is in, and which it has left since when', async () => {
      await servers.noteJoined('bot', [HERE, THERE])
      await servers.noteJoined('other bot', ['423456789012345678'])
      await servers.noteLeft('bot', THERE, '2026-11-01T00:00:00.000Z')
      await servers.noteLeft('bot', THERE, '2026-11-20T00:00:00.000Z')
      expect(await servers.findJoined('bot')).toEqual([HERE])
      expect(await servers.findLeftBefore('bot', '2026-11-02T00:00:00.000Z')).toEqual([THERE])
      expect(await servers.findLeftBefore('bot', '2026-11-01T00:00:00.000Z')).toEqual([])
      await servers.noteJoined('bot', [THERE])
      expect(await servers.findLeftBefore('bot', '2027-01-01T00:00:00.000Z')).toEqual([])
    })

    it('keeps the settings of a server that is left and joined again', async () => {
      await change({ locale: 'fr' })
      await servers.noteLeft('bot', HERE, '2026-11-01T00:00:00.000Z')
      await servers.noteJoined('bot', [HERE])
      expect((await servers.findSettings(HERE))!.locale).toBe('fr')
    })

    it('takes very many servers at once', async () => {
      const many = Array.from({ length: 2_500 }, (_, index) => String(100_000_000_000_000_000n + BigInt(index)))
      await servers.noteJoined('bot', many)
      expect(await servers.findJoined('bot')).toHaveLength(2_500)
      await servers.noteJoined('bot', [])
      expect(await servers.findJoined('bot')).toHaveLength(2_500)
    })

    it('lists the servers a bot is in that have decided something', async () => {
      const decidedIds = Array.from({ length: 450 }, (_, index) => String(100_000_000_000_000_000n + BigInt(index)))
      for (const server of decidedIds) await change({ watchChannels: [ADMIN] }, { server })
      await servers.noteJoined('bot', [...decidedIds, HERE])
      await servers.noteJoined('other', [decidedIds[0]!])
      await servers.noteLeft('bot', decidedIds[1]!, '2026-11-15T00:00:00.000Z')
      const decided = await allOf(servers.listDecided('bot'))
      expect(decided.map(({ server }) => server)).toEqual(decidedIds.slice(2))
      expect(decided[0]!.settings.watchChannels).toEqual([ADMIN])
    })

    it('forgets all of one server and nothing of another', async () => {
      for (const server of [HERE, THERE]) await change(ALL, { server })
      expect(await servers.forgetServer(HERE)).toBe(true)
      expect(await servers.findSettings(HERE)).toBeUndefined()
      expect(await changesOf()).toHaveLength(0)
      expect(await servers.findSettings(THERE)).toEqual(ALL)
      expect(await changesOf(THERE)).toHaveLength(1)
      expect(await servers.forgetServer(HERE)).toBe(false)
    })

    it('does not forget a server that was joined again, or left later', async () => {
      await change(ALL)
      expect(await servers.forgetServer(HERE, '2026-12-01T00:00:00.000Z')).toBe(false)
      await servers.noteLeft('bot', HERE, '2026-11-15T00:00:00.000Z')
      expect(await servers.forgetServer(HERE, '2026-11-15T00:00:00.000Z')).toBe(false)
      expect(await servers.findSettings(HERE)).toEqual(ALL)
      expect(await servers.forgetServer(HERE, '2026-12-01T00:00:00.000Z')).toBe(true)
      expect(await servers.findSettings(HERE)).toBeUndefined()
    })
  })
}
