import { describe, expect, it } from 'vitest'
import { createFootnote } from '../../src/core/footnote.ts'
import { FootnoteError } from '../../src/core/errors.ts'
import { lastOf } from '../../src/core/ask.ts'
import type { ServerStore } from '../../src/core/ports.ts'
import { Question } from '../../src/core/question.ts'
import { DEFAULT_SETTINGS, differenceOf, isPublicIn, offeredChatModels, ServerSettings } from '../../src/core/server-settings.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const settings = (given: Partial<ServerSettings>) => ServerSettings.parse(given)
const CHANNEL = '123456789012345678'
const OTHER = '223456789012345678'

describe('what a server decides', () => {
  it('lets answers be public everywhere until somebody says otherwise', () => {
    expect(isPublicIn(DEFAULT_SETTINGS, CHANNEL)).toBe(true)
    expect(isPublicIn(settings({ visibility: 'private' }), CHANNEL)).toBe(false)
  })

  it('keeps answers private outside the channels for public ones', () => {
    const narrowed = settings({ publicChannels: [CHANNEL] })
    expect(isPublicIn(narrowed, CHANNEL)).toBe(true)
    expect(isPublicIn(narrowed, '223456789012345678')).toBe(false)
    expect(isPublicIn(narrowed, null)).toBe(false)
  })

  it('offers the chat models it allows, its own default first', () => {
    const names = ['a/one', 'b/two', 'c/three']
    expect(offeredChatModels(DEFAULT_SETTINGS, names)).toEqual(names)
    expect(offeredChatModels(settings({ chatModel: 'c/three' }), names)).toEqual(['c/three', 'a/one', 'b/two'])
    expect(offeredChatModels(settings({ allowedChatModels: ['b/two', 'c/three'], chatModel: 'a/one' }), names)).toEqual([
      'b/two',
      'c/three',
    ])
    expect(offeredChatModels(settings({ allowedChatModels: [] }), names)).toEqual([])
  })
})

describe('settings as a later version stored them', () => {
  it('are read without the members and values that are new, and are no louder for that', () => {
    const stored = { locale: 'ko', visibility: 'in threads', publicChannels: [CHANNEL], tone: 'dry' }
    expect(ServerSettings.parse(stored)).toEqual({ ...DEFAULT_SETTINGS, visibility: 'private', publicChannels: [CHANNEL] })
  })
})

describe('what differs between two settings', () => {
  it('is named on both sides, and nothing else is', () => {
    const after = settings({ visibility: 'private', chatModel: 'a/one' })
    expect(differenceOf(DEFAULT_SETTINGS, after)).toEqual({
      before: { visibility: 'public' },
      after: { visibility: 'private', chatModel: 'a/one' },
    })
    expect(differenceOf(after, settings({ chatModel: 'a/one', visibility: 'private' }))).toBeUndefined()
  })
})

describe('Footnote in a server', () => {
  const asker = { id: '1', key: 'someone', server: CHANNEL }
  const footnoteWith = (servers: Pick<ServerStore, 'findSettings'>, now = () => new Date('2026-11-24T12:00:00Z')) =>
    createFootnote({
      corpus: smallCorpus(),
      chatModels: ['a/one', 'b/two'].map((name) => ({ ...createScriptedChatModel('Nothing.'), name })),
      clock: { now },
      log: () => undefined,
      servers: { ...createMemoryServerStore(), ...servers },
    })

  it('asks only the chat models allowed there, whatever a member types', async () => {
    const there = await footnoteWith({ findSettings: async () => settings({ allowedChatModels: ['b/two'] }) }).as(asker)
    expect(there.suggestChatModels('').map(({ value }) => value)).toEqual(['b/two'])
    const answer = await lastOf(there.ask(Question.parse({ text: 'how much is gpt-5.5?', chatModel: 'a/one' })))
    expect(answer.failure).toBe('chat-model-not-configured')
  })

  it('lets a fallback step in only where it is allowed too', async () => {
    const fallback = { ...createScriptedChatModel(({ user }) => `${/"text": "([^"]+)"/.exec(user)![1]} [1]`), name: 'c/three' }
    const busy = createScriptedChatModel('', new FootnoteError('chat-model-busy', 'busy'))
    for (const [allowedChatModels, writer] of [
      [undefined, 'c/three'],
      [['scripted/model', 'c/three'], 'c/three'],
      [['scripted/model'], undefined],
    ] as const) {
      const servers: ServerStore = {
        ...createMemoryServerStore(),
        findSettings: async () => settings({ allowedChatModels: allowedChatModels && [...allowedChatModels] }),
      }
      const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
      const footnote = createFootnote({ corpus: smallCorpus(), chatModels: [busy], fallback, clock, log: () => undefined, servers })
      const answer = await lastOf((await footnote.as(asker)).ask(Question.parse({ text: 'how much is gpt-5.5?' })))
      expect(answer.writer).toEqual(writer ? { kind: 'chat-model', name: writer } : { kind: 'extractive' })
    }
  })

  it('speaks the language chosen there', async () => {
    const there = await footnoteWith({ findSettings: async () => settings({ locale: 'de', allowedChatModels: [] }) }).as(asker)
    expect((await lastOf(there.ask(Question.parse({ text: 'gpt-5.5?' })))).locale).toBe('de')
  })

  it('is no louder than it may be where the store fails, and remembers what it read before', async () => {
    let isBroken = true
    let now = 0
    const servers: Pick<ServerStore, 'findSettings'> = {
      async findSettings() {
        if (isBroken) throw new FootnoteError('store-unusable', 'the disk is full')
        return settings({ locale: 'ja' })
      },
    }
    const footnote = footnoteWith(servers, () => new Date(now))
    expect((await footnote.as(asker)).settings.visibility).toBe('private')
    isBroken = false
    expect((await footnote.as(asker)).settings).toMatchObject({ visibility: 'public', locale: 'ja' })
    isBroken = true
    now += 60_000
    expect((await footnote.as(asker)).settings).toMatchObject({ visibility: 'public', locale: 'ja' })
  })

  it('holds what was just changed there, and signs it with who did', async () => {
    const servers = createMemoryServerStore()
    const footnote = footnoteWith(servers)
    const there = await footnote.as(asker)
    expect(await there.server!.change({ locale: 'de', publicChannels: [OTHER, CHANNEL] })).toMatchObject({ locale: 'de' })
    expect((await footnote.as(asker)).settings).toMatchObject({ locale: 'de', publicChannels: [CHANNEL, OTHER] })
    const [change] = await there.server!.listChanges()
    expect(change).toMatchObject({ changedBy: asker.id, changedAt: '2026-11-24T12:00:00.000Z', after: { locale: 'de' } })
    expect((await there.server!.reset()).locale).toBeUndefined()
    expect((await footnote.as(asker)).settings).toEqual(DEFAULT_SETTINGS)
  })

  it('changes nothing to what no server can mean', async () => {
    const there = await footnoteWith(createMemoryServerStore()).as(asker)
    await expect(there.server!.change({ budgetDayUsd: -1 })).rejects.toThrow('budgetDayUsd')
    await expect(there.server!.change({ watchChannels: ['somewhere'] })).rejects.toThrow('watchChannels')
    expect(await there.server!.read()).toEqual(DEFAULT_SETTINGS)
  })

  it('has no desk in direct messages, nor where nothing is kept', async () => {
    expect((await footnoteWith(createMemoryServerStore()).as({ id: '1', key: 'someone' })).server).toBeUndefined()
    const keepingNothing = createFootnote({
      corpus: smallCorpus(),
      chatModels: [],
      clock: { now: () => new Date(0) },
      log: () => undefined,
    })
    expect((await keepingNothing.as(asker)).server).toBeUndefined()
  })

  it('has the defaults in direct messages', async () => {
    const footnote = footnoteWith({ findSettings: async () => settings({ visibility: 'private' }) })
    expect((await footnote.as({ id: '1', key: 'someone' })).settings).toEqual(DEFAULT_SETTINGS)
  })
})
