import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createResvgChartDrawer } from '../../src/adapters/resvg-chart-drawer.ts'
import { commands } from '../../commands/index.ts'
import { type BotOptions, createBot } from '../../src/discord/bot.ts'
import { createLocalDiscord, type LocalDiscord, type LocalDiscordOptions } from '../../src/emulator/local-discord.ts'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

describe('starting the bot', () => {
  it('registers the commands and gives an address that invites it', async () => {
    const discord = await aDiscord()
    const started = await aBot(discord).start()
    expect(discord.commands().map(({ name }) => name)).toEqual(commands.map(({ data }) => data.name))
    expect(started).toEqual({
      applicationId: discord.applicationId,
      inviteUrl: `https://discord.com/oauth2/authorize?client_id=${discord.applicationId}&scope=bot+applications.commands&permissions=0`,
    })
  })

  it('does not ask for its application where it is told', async () => {
    const discord = await aDiscord()
    await aBot(discord, { applicationId: discord.applicationId }).start()
    expect(discord.calls().some(({ path }) => path.endsWith('/applications/@me'))).toBe(false)
  })

  it('says that a token is refused, after one call', async () => {
    const discord = await aDiscord()
    const bot = aBot(discord, { token: `${discord.token}x` })
    await expect(bot.start()).rejects.toMatchObject({ code: 'discord-token-refused', message: expect.stringContaining('DISCORD_TOKEN') })
    expect(discord.calls().map(({ status }) => status)).toEqual([401])
  })

  it('says that a token is refused, after one call, where the application is known', async () => {
    const discord = await aDiscord()
    const bot = aBot(discord, { token: 'wrong', applicationId: discord.applicationId })
    await expect(bot.start()).rejects.toMatchObject({ code: 'discord-token-refused' })
    expect(discord.calls()).toHaveLength(1)
  })

  it('says that Discord cannot be reached', async () => {
    const discord = await aDiscord()
    const bot = aBot(discord, { apiUrl: await anAddressWithNobodyThere() })
    await expect(bot.start()).rejects.toMatchObject({ code: 'discord-unreachable' })
  })

  it('says that Discord refused where it understood', async () => {
    const discord = await aDiscord()
    const bot = aBot(discord, { guildId: discord.guildWithoutBot.id })
    await expect(bot.start()).rejects.toMatchObject({ code: 'discord-refused' })
  })

  it('runs in several shards, and says how many hear from Discord', async () => {
    const discord = await aDiscord({ moreGuilds: 6, shards: 3, maxConcurrency: 3 })
    const bot = aBot(discord)
    expect(bot.state()).toEqual({ shards: 0, connectedShards: 0, servers: 0 })
    await bot.start()
    expect(bot.state()).toEqual({ shards: 3, connectedShards: 3, servers: 7 })
    discord.gateway.drop()
    await vi.waitFor(() => expect(bot.state().connectedShards).toBeLessThan(3))
    await vi.waitFor(() => expect(bot.state().connectedShards).toBe(3), 15_000)
  })

  it('says what to do where there are too few shards', async () => {
    const discord = await aDiscord({ moreGuilds: 2_600 })
    const bot = aBot(discord, { shards: { ids: [0], count: 1 } })
    await expect(bot.start()).rejects.toMatchObject({ code: 'discord-refused', message: expect.stringMatching(/4011.*SHARD_COUNT/) })
  })

  it('goes on after the gateway cut the connection', async () => {
    const discord = await aDiscord()
    const lines: string[] = []
    await aBot(discord, { log: (_, event) => lines.push(event) }).start()
    discord.gateway.drop()
    const giveUpAt = Date.now() + 15_000
    while (!lines.includes('interaction-answered') && Date.now() < giveUpAt) {
      await discord.runCommand({ name: 'ask', options: { question: 'why?' } })
      await new Promise((resolve) => setTimeout(resolve, 250))
    }
    expect(lines).toContain('interaction-answered')
  })
})

async function aDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const discord = await createLocalDiscord(options)
  closing.push(() => discord.close())
  return discord
}

function aBot(discord: LocalDiscord, options: Partial<BotOptions> = {}) {
  const { token, apiUrl } = discord
  const bot = createBot({
    commands,
    footnote: createScriptedFootnote(),
    token,
    apiUrl,
    draw: createResvgChartDrawer(),
    log: () => undefined,
    clock: { now: () => new Date() },
    ...options,
  })
  closing.push(() => bot.close())
  return bot
}

async function anAddressWithNobodyThere(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return `http://127.0.0.1:${port}/api`
}
