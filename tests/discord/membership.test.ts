import { ShardClientUtil } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createMembership, type Membership } from '../../src/core/membership.ts'
import type { ServerStore } from '../../src/core/ports.ts'
import { type Bot, createBot } from '../../src/discord/bot.ts'
import type { Shards } from '../../src/discord/client.ts'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { createMemoryServerStore } from '../fakes/memory-server-store.ts'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'

const noDrawing = async (): Promise<never> => {
  throw new Error('nothing is drawn here')
}
const DAY_MS = 24 * 60 * 60 * 1000

let discord: LocalDiscord
let servers: ServerStore
let membership: Membership
let bot: Bot
let laterMs = 0
const clock = { now: () => new Date(Date.now() + laterMs) }

beforeEach(async () => {
  discord = await createLocalDiscord()
  servers = createMemoryServerStore()
  membership = createMembership({ servers, clock, log: () => undefined })
  laterMs = 0
  discord.addBot(elsewhere())
  for (const server of [here(), elsewhere()])
    await servers.changeSettings({ server, changedAt: clock.now().toISOString(), changedBy: '1', wanted: { locale: 'de' } })
  await start()
})
afterEach(async () => {
  await bot.close()
  await discord.close()
})

const here = () => discord.guild.id
const elsewhere = () => discord.guildWithoutBot.id
const joined = () => servers.findJoined(discord.applicationId)
const isKept = async (server: string) => (await servers.findSettings(server)) !== undefined

async function start(shards?: Shards): Promise<void> {
  const { token, apiUrl } = discord
  const footnote = createScriptedFootnote()
  bot = createBot({
    commands: [],
    footnote,
    draw: noDrawing,
    membership,
    token,
    apiUrl,
    log: () => undefined,
    clock,
    ...(shards && { shards }),
  })
  await bot.start()
  await membership.callRoll(bot.roll())
}

/** What a process does every day, so many days later. */
async function daysLater(days: number): Promise<void> {
  laterMs += days * DAY_MS
  await membership.callRoll(bot.roll())
}

async function until(isSo: () => Promise<boolean>): Promise<void> {
  const giveUpAt = Date.now() + 5_000
  while (!(await isSo())) {
    if (Date.now() > giveUpAt) throw new Error('waited too long')
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

describe('a server from which the bot is removed', () => {
  it('is noted at once, and forgotten after 30 days', async () => {
    discord.removeBot(elsewhere())
    await until(async () => !(await joined()).includes(elsewhere()))
    await daysLater(29)
    expect(await isKept(elsewhere())).toBe(true)
    await daysLater(2)
    expect(await isKept(elsewhere())).toBe(false)
    expect(await isKept(here())).toBe(true)
  })

  it('is kept if the bot is added again in time', async () => {
    discord.removeBot(elsewhere())
    await until(async () => !(await joined()).includes(elsewhere()))
    discord.addBot(elsewhere())
    await until(async () => (await joined()).includes(elsewhere()))
    await daysLater(31)
    expect(await isKept(elsewhere())).toBe(true)
  })

  it('is found out at the next start if that was while the bot was away', async () => {
    await bot.close()
    discord.removeBot(elsewhere())
    await start()
    expect(await joined()).toEqual([here()])
    await daysLater(31)
    expect(await isKept(elsewhere())).toBe(false)
  })
})

describe('a server that has not been left', () => {
  it('is not taken for left in an outage, however long', async () => {
    discord.removeBot(elsewhere(), true)
    await daysLater(31)
    await daysLater(31)
    expect(await joined()).toContain(elsewhere())
    expect(await isKept(elsewhere())).toBe(true)
  })

  it('is not taken for left where the bot is told of no server at all', async () => {
    await bot.close()
    for (const server of [here(), elsewhere()]) discord.removeBot(server)
    await start()
    await daysLater(31)
    await daysLater(31)
    expect(await isKept(here())).toBe(true)
    expect(await isKept(elsewhere())).toBe(true)
  })

  it('is judged by no process but the one whose shards are told of it', async () => {
    await bot.close()
    await discord.close()
    discord = await createLocalDiscord({ moreGuilds: 8 })
    const all = [discord.guild, ...discord.moreGuilds].map(({ id }) => id)
    await servers.noteJoined(discord.applicationId, all)
    for (const id of all) discord.removeBot(id)
    const [kept, ...gone] = Map.groupBy(all, (id) => ShardClientUtil.shardIdForGuildId(id, 2)).get(0)!
    discord.addBot(kept!)
    await start({ ids: [0], count: 2 })
    expect(gone.length).toBeGreaterThan(0)
    expect((await joined()).toSorted()).toEqual(all.filter((id) => !gone.includes(id)).toSorted())
  })
})
