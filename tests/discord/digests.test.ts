import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { LogFields } from '../../src/core/ports.ts'
import type { SomeSettings } from '../../src/core/server-settings.ts'
import { createChannelApi } from '../../src/discord/channel-api.ts'
import { type DigestParts, postDigests } from '../../src/discord/digests.ts'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { Permission } from '../../src/emulator/permissions.ts'
import { textsOf } from '../commands/discord-with-bot.ts'
import { aReceipt } from '../fakes/builders.ts'
import { createKeptFootnote } from '../fakes/kept-footnote.ts'
import { createMemoryAnswerStore } from '../fakes/memory-answer-store.ts'
import { createMemoryRoundStore } from '../fakes/memory-round-store.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'
import { aSmallRelease, smallCorpus } from '../fakes/small-corpus.ts'

const MONDAY = Date.parse('2026-11-23T00:00:00Z')
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

let discord: LocalDiscord
let parts: DigestParts
let nowMs: number
let lines: ({ event: string } & LogFields)[]
beforeEach(async () => {
  discord = await createLocalDiscord()
  nowMs = MONDAY + 9 * HOUR_MS
  lines = []
  const clock = { now: () => new Date(nowMs) }
  const corpus = smallCorpus([aSmallRelease('a/new', 'GPT-6.1', { developer: 'OpenAI', on: '2026-11-18' })])
  parts = {
    bot: discord.applicationId,
    footnote: createKeptFootnote({ corpus, clock }),
    answers: createMemoryAnswerStore(),
    servers: createMemoryServerStore(),
    rounds: createMemoryRoundStore(),
    api: createChannelApi(discord),
    clock,
    log: (_, event, fields) => lines.push({ event, ...fields }),
  }
  await parts.servers.noteJoined(discord.applicationId, [here()])
})
afterEach(() => discord.close())

const here = () => discord.guild.id
const [general, releases] = [0, 1].map((index) => () => discord.guild.channels[index]!.id) as [() => string, () => string]
const choose = (wanted: SomeSettings) =>
  parts.servers.changeSettings({ server: here(), changedBy: '1', changedAt: new Date(nowMs).toISOString(), wanted })
const posted = (channel = general()) => discord.messages(channel).map((message) => textsOf(message))
const answered = (id: string, daysBefore: number, kind: 'answered' | 'unanswered' = 'answered') =>
  parts.answers.keep(aReceipt({ id, kind, server: here(), answeredAt: new Date(MONDAY - daysBefore * DAY_MS).toISOString() }))

describe('the weekly digest', () => {
  it('tells what was new and what the server did, in the channels and the language it chose', async () => {
    await choose({ watchChannels: [general(), releases()], locale: 'de' })
    for (const [id, days] of Object.entries({ older: 7.1, first: 7, last: 0.1, today: 0 })) await answered(id, days)
    await answered('unanswered', 3, 'unanswered')
    expect(await postDigests(parts)).toBe(1)
    const [heading, news, , footer, figures] = posted()[0]!
    expect(heading).toBe('**KI-Modelle, 16. November 2026 bis 22. November 2026**')
    expect(news).toMatch(/^GPT-6\.1 \(OpenAI\).*18\. November 2026.* \[\[1\]\]\(<https:\/\/vendor\.example\/news>\)$/)
    expect(footer).toContain('direkt aus den Quellen')
    expect(figures).toBe('-# Hier diese Woche: Antworten 3, unbeantwortet 1')
    expect(posted(releases())).toEqual(posted())
  })

  it('comes once a server and week, however many processes post it and however often', async () => {
    await choose({ watchChannels: [general()] })
    const counts = await Promise.all(Array.from({ length: 10 }, () => postDigests(parts)))
    expect(counts.reduce((sum, count) => sum + count)).toBe(1)
    nowMs += 6 * HOUR_MS
    expect(await postDigests(parts)).toBe(0)
    expect(posted()).toHaveLength(1)
    await answered('one', -1)
    nowMs += 7 * DAY_MS
    expect(await postDigests(parts)).toBe(1)
    expect(posted()[1]![0]).toContain('23 November 2026 to 29 November 2026')
  })

  it('comes on Monday from eight o’clock, or until Tuesday is over if it was missed', async () => {
    await choose({ watchChannels: [general()] })
    for (const hours of [-1, 0, 7.9, 48.1, 100]) {
      nowMs = MONDAY + hours * HOUR_MS
      expect(await postDigests(parts)).toBe(0)
    }
    nowMs = MONDAY + 47 * HOUR_MS
    expect(await postDigests(parts)).toBe(1)
  })

  it('comes to no server that chose no channel, or that the bot has left', async () => {
    await choose({ locale: 'de' })
    expect(await postDigests(parts)).toBe(0)
    await choose({ watchChannels: [general()] })
    await parts.servers.noteLeft(discord.applicationId, here(), new Date(nowMs).toISOString())
    expect(await postDigests(parts)).toBe(0)
    expect(posted()).toEqual([])
  })

  it('is not posted of a week without news and without questions', async () => {
    parts = { ...parts, footnote: createKeptFootnote({ clock: parts.clock }) }
    await choose({ watchChannels: [general()] })
    expect(await postDigests(parts)).toBe(0)
    expect(posted()).toEqual([])
  })

  it('tells the server’s figures alone in a week without news', async () => {
    parts = { ...parts, footnote: createKeptFootnote({ clock: parts.clock }) }
    await choose({ watchChannels: [general()] })
    await answered('one', 2)
    expect(await postDigests(parts)).toBe(1)
    expect(posted()[0]).toEqual([
      '**AI model releases, 16 November 2026 to 22 November 2026**',
      '-# Here this week: answers 1, unanswered 0',
    ])
  })

  it('says in the log, once, where it may not write, and reaches the other channels', async () => {
    await choose({ watchChannels: [general(), releases(), '999999999999999999'] })
    discord.denyBot(general(), Permission.SendMessages)
    expect(await postDigests(parts)).toBe(1)
    await postDigests(parts)
    expect(posted(releases())).toHaveLength(1)
    expect(lines.map(({ event, channel, code }) => [event, channel, code])).toEqual(
      expect.arrayContaining([
        ['digest-unposted', general(), 50_013],
        ['digest-unposted', '999999999999999999', 10_003],
      ]),
    )
    expect(lines).toHaveLength(2)
  })

  it('is made up for where Discord failed', async () => {
    await choose({ watchChannels: [general()] })
    discord.setFaults({ failCalls: 10 })
    await expect(postDigests(parts)).rejects.toMatchObject({ code: 'discord-unreachable' })
    discord.setFaults({})
    expect(await postDigests(parts)).toBe(1)
    expect(posted()).toHaveLength(1)
  })

  it('fits one message, however much is new', async () => {
    const name = (index: number) => `DeepSeek V5.${index} ${'Preview '.repeat(8)}`
    const many = Array.from({ length: 20 }, (_, index) =>
      aSmallRelease(`a/r${index}`, name(index), {
        on: index < 10 ? '2026-11-18' : '2025-01-01',
        facts: index < 10 ? [] : [{ field: 'status', value: 'deprecated', from: '2026-11-20', source: 'vendor/news' }],
      }),
    )
    parts = { ...parts, footnote: createKeptFootnote({ corpus: smallCorpus(many), clock: parts.clock }) }
    await choose({ watchChannels: [general()] })
    expect(await postDigests(parts)).toBe(1)
    expect(posted()[0]!.join('\n')).toContain('DeepSeek V5.9')
    expect(JSON.stringify(discord.messages(general())[0]!.components)).not.toContain('latest:page')
  })
})
