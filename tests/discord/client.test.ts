import { Events, type Interaction } from 'discord.js'
import { once } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { createClient, type Shards } from '../../src/discord/client.ts'
import { createLocalDiscord, type LocalDiscord, type LocalDiscordOptions } from '../../src/emulator/local-discord.ts'
import { askCommand, call } from '../emulator/local-bot.ts'

const closing: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0).toReversed()) await close()
})

describe('the Discord client', () => {
  it('remembers of its servers that they are there, and of people nothing but itself', async () => {
    const discord = await aDiscord({ moreGuilds: 20 })
    const client = await aClient(discord)
    await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [askCommand])
    const came = once(client, Events.InteractionCreate)
    await discord.runCommand({ name: 'ask', options: { question: 'why?' } })
    await came
    expect(client.guilds.cache.size).toBe(21)
    expect([client.channels.cache.size, client.emojis.cache.size]).toEqual([0, 0])
    expect(client.guilds.cache.map(({ roles, members }) => roles.cache.size + members.cache.size)).toEqual(Array(21).fill(0))
    expect(client.users.cache.map(({ id }) => id)).toEqual([discord.applicationId])
  })

  it('runs as many shards as Discord recommends, each with its servers', async () => {
    const discord = await aDiscord({ moreGuilds: 30, shards: 3, maxConcurrency: 3 })
    const client = await aClient(discord)
    expect([...client.ws.shards.keys()]).toEqual([0, 1, 2])
    expect(client.guilds.cache.size).toBe(31)
    expect(new Set(client.guilds.cache.map(({ shardId }) => shardId))).toEqual(new Set([0, 1, 2]))
  })

  it('hears in two processes what belongs to each, and nothing twice', async () => {
    const discord = await aDiscord({ moreGuilds: 8, maxConcurrency: 3 })
    const clients = [await aClient(discord, { ids: [0, 2], count: 3 }), await aClient(discord, { ids: [1], count: 3 })]
    expect(clients[0]!.guilds.cache.size + clients[1]!.guilds.cache.size).toBe(9)
    await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [askCommand])
    const heard = clients.map(listen)
    const places = [discord.guild, ...discord.moreGuilds]
    for (const { channels } of places) await discord.runCommand({ name: 'ask', options: { question: 'why?' }, channelId: channels[0]!.id })
    const giveUpAt = Date.now() + 5_000
    while (heard.flat().length < places.length && Date.now() < giveUpAt) await new Promise((resolve) => setTimeout(resolve, 10))
    expect(heard.flat().toSorted()).toEqual(places.map(({ id }) => id).toSorted())
    for (const [index, client] of clients.entries()) expect(heard[index]!.every((id) => client.guilds.cache.has(id))).toBe(true)
  })
})

function listen(client: Awaited<ReturnType<typeof aClient>>): string[] {
  const heard: string[] = []
  client.on(Events.InteractionCreate, ({ guildId }: Interaction) => void heard.push(guildId!))
  return heard
}

async function aDiscord(options: LocalDiscordOptions): Promise<LocalDiscord> {
  const discord = await createLocalDiscord(options)
  closing.push(() => discord.close())
  return discord
}

async function aClient(discord: LocalDiscord, shards?: Shards) {
  const client = createClient({ apiUrl: discord.apiUrl, shards })
  closing.push(() => client.destroy())
  const ready = once(client, Events.ClientReady)
  await client.login(discord.token)
  await ready
  return client
}
