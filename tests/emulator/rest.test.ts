import type { Interaction } from 'discord.js'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Permission } from '../../src/emulator/permissions.ts'
import { connectClient, call, createRawBot, type RawBot } from './local-bot.ts'

let bot: RawBot
beforeEach(async () => {
  bot = await createRawBot()
})
afterEach(() => bot.close())

describe('the REST API', () => {
  it('refuses a wrong or missing token with 401', async () => {
    for (const headers of [{ authorization: 'Bot wrong' }, { authorization: bot.discord.token }, {}])
      expect(await call(bot.discord, 'GET', '/users/@me', undefined, headers)).toMatchObject({
        status: 401,
        body: { message: '401: Unauthorized', code: 0 },
      })
  })

  it('refuses routes that it does not have with 404, and methods with 405', async () => {
    for (const path of ['/nothing', '/guilds/1/bans', '/../v9/users/@me'])
      expect(await call(bot.discord, 'GET', path)).toMatchObject({
        status: 404,
        body: { message: '404: Not Found', code: 0 },
      })
    expect((await call(bot.discord, 'DELETE', '/users/@me')).status).toBe(405)
  })

  it('refuses a body that is no JSON with 50109', async () => {
    const response = await fetch(`${bot.discord.apiUrl}/v10/channels/1/messages`, {
      method: 'POST',
      headers: { authorization: `Bot ${bot.discord.token}` },
      body: '{',
    })
    expect(await response.json()).toMatchObject({ code: 50_109 })
  })

  it('refuses what the bot is denied in a channel, as by its permissions', async () => {
    const { discord } = bot
    const path = `/channels/${discord.guild.channels[0]!.id}/messages`
    const { body: message } = await call(discord, 'POST', path, { content: 'x' })
    const channelId = discord.guild.channels[0]!.id
    const tries = async () => {
      const write = await call(discord, 'POST', path, { content: 'y' })
      const read = await call(discord, 'GET', `${path}/${message!['id']}`)
      const edit = await call(discord, 'PATCH', `${path}/${message!['id']}`, { content: 'z' })
      return [write, read, edit].map(({ status, body }) => (status === 200 ? 200 : body!['code']))
    }
    discord.denyBot(channelId, Permission.SendMessages)
    expect(await tries()).toEqual([50_013, 200, 200])
    discord.denyBot(channelId, Permission.ReadMessageHistory)
    expect(await tries()).toEqual([200, 50_013, 200])
    discord.denyBot(channelId, Permission.ViewChannel)
    expect(await tries()).toEqual([50_001, 50_001, 50_001])
    expect((await call(discord, 'GET', `/channels/${discord.guild.channels[1]!.id}`)).body!['permission_overwrites']).toEqual([])
    discord.denyBot(channelId, 0n)
    expect(await tries()).toEqual([200, 200, 200])
  })

  it('tells the bot who it is', async () => {
    const id = bot.discord.applicationId
    for (const path of ['/users/@me', '/applications/@me', '/oauth2/applications/@me'])
      expect(await call(bot.discord, 'GET', path)).toMatchObject({ status: 200, body: { id } })
    expect((await call(bot.discord, 'GET', '/gateway')).body!['url']).toMatch(/^ws:\/\/127\.0\.0\.1:/)
  })

  it('lets the bot describe itself', async () => {
    const change = { description: 'Footnotes', tags: ['models'] }
    expect((await call(bot.discord, 'PATCH', '/applications/@me', change)).body).toMatchObject(change)
    const tags = ['x'.repeat(21)]
    expect((await call(bot.discord, 'PATCH', '/applications/@me', { tags })).body).toMatchObject({
      code: 50_035,
    })
  })

  it('knows guilds, members, users and channels, and says which it does not', async () => {
    const { guild, guildWithoutBot, defaultUserId, privateChannelId } = bot.discord
    const get = async (path: string) => {
      const { status, body } = await call(bot.discord, 'GET', path)
      return status === 200 ? 200 : body!['code']
    }
    expect(await get(`/guilds/${guild.id}`)).toBe(200)
    expect(await get(`/guilds/${guild.id}/channels`)).toBe(200)
    expect(await get(`/guilds/${guild.id}/members/${defaultUserId}`)).toBe(200)
    expect(await get(`/guilds/${guild.id}/members/1`)).toBe(10_007)
    expect(await get(`/guilds/${guildWithoutBot.id}`)).toBe(50_001)
    expect(await get('/guilds/1')).toBe(10_004)
    expect(await get(`/users/${defaultUserId}`)).toBe(200)
    expect(await get('/users/1')).toBe(10_013)
    expect(await get(`/channels/${guild.channels[0]!.id}`)).toBe(200)
    expect(await get(`/channels/${privateChannelId}`)).toBe(50_001)
    expect(await get('/channels/1')).toBe(10_003)
    expect(await get(`/channels/${guild.channels[0]!.id}/messages/1`)).toBe(10_008)
  })

  it('opens direct messages with a person', async () => {
    const open = (id?: string) => call(bot.discord, 'POST', '/users/@me/channels', { recipient_id: id })
    expect((await open(bot.discord.defaultUserId)).body!['id']).toBe(bot.discord.directMessageChannelId)
    expect((await open('200000000000000001')).body).toMatchObject({ code: 10_013 })
    expect((await open()).body).toMatchObject({ code: 50_035 })
  })

  it('lists a channel’s messages, newest first, without private ones', async () => {
    const channelId = bot.discord.guild.channels[0]!.id
    for (const content of ['one', 'two', 'three']) await bot.discord.writeMessage({ content })
    await bot.answer(await bot.ask(), { type: 4, data: { content: 'private', flags: 64 } })
    const { body } = await call(bot.discord, 'GET', `/channels/${channelId}/messages?limit=2`)
    expect(body!['map']((message: { content: string }) => message.content)).toEqual(['three', 'two'])
  })

  it('does not let the bot edit or delete what others wrote', async () => {
    const { messageId } = await bot.discord.writeMessage({ content: 'mine' })
    const path = `/channels/${bot.discord.guild.channels[0]!.id}/messages/${messageId}`
    expect((await call(bot.discord, 'PATCH', path, { content: 'x' })).body).toMatchObject({ code: 50_005 })
    expect((await call(bot.discord, 'DELETE', path)).body).toMatchObject({ code: 50_013 })
  })

  it('remembers every call, with its times and body', async () => {
    const before = bot.discord.calls().length
    await bot.answer(await bot.ask(), { type: 5 })
    const [only] = bot.discord.calls().slice(before)
    expect(only).toMatchObject({ method: 'POST', status: 204, body: { type: 5 } })
    expect(only!.path).toMatch(/^\/api\/v10\/interactions\//)
    expect(only!.endedAt).toBeGreaterThanOrEqual(only!.startedAt)
    expect(Math.abs(only!.startedAt - Date.now())).toBeLessThan(1000)
  })
})

describe('rate limits', () => {
  it('allow five edits of a message in 5 s, and count down in the headers', async () => {
    const interaction = await bot.ask()
    await bot.answer(interaction, { type: 5 })
    const answers: Awaited<ReturnType<RawBot['edit']>>[] = []
    for (let edit = 0; edit < 6; edit++) answers.push(await bot.edit(interaction, { content: `${edit}` }))
    const header = (name: string) => answers.map(({ headers }) => headers.get(`x-ratelimit-${name}`))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 429])
    expect(header('remaining')).toEqual(['4', '3', '2', '1', '0', '0'])
    expect(new Set(header('limit'))).toEqual(new Set(['5']))
    expect(Number(header('reset-after')[0])).toBeCloseTo(5, 1)
    const refused = answers[5]!
    expect(refused.body).toMatchObject({ message: 'You are being rate limited.', global: false })
    expect(refused.body!['retry_after']).toBeGreaterThan(4)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user')
  })

  it('count each message for itself, and refused edits too', async () => {
    bot.discord.setFaults({ editsPer5s: 1 })
    const [one, two] = [await bot.ask(), await bot.ask()]
    for (const interaction of [one, two]) await bot.answer(interaction, { type: 5 })
    expect((await bot.edit(one, { content: 'x'.repeat(2001) })).status).toBe(400)
    expect((await bot.edit(one, { content: 'x' })).status).toBe(429)
    expect((await bot.edit(two, { content: 'x' })).status).toBe(200)
  })

  it('allow 50 calls a second over all routes but those of interactions', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1000))
    const calls = Array.from({ length: 51 }, () => call(bot.discord, 'GET', '/users/@me'))
    const refused = (await Promise.all(calls)).filter(({ status }) => status === 429)
    expect(refused).toHaveLength(1)
    expect(refused[0]!.body).toMatchObject({ global: true })
    expect((await bot.answer(await bot.ask(), { type: 5 })).status).toBe(204)
  })

  it('are waited for by discord.js', async () => {
    bot.discord.setFaults({ editsPer5s: 2 })
    const client = await connectClient(bot.discord)
    const limited = new Promise((resolve) => client.rest.once('rateLimited', resolve))
    client.once('interactionCreate', (interaction) => void editThrice(interaction).catch(() => undefined))
    await bot.discord.runCommand({ name: 'ask', options: { question: 'why?' } })
    expect(await limited).toMatchObject({ limit: 2, global: false })
    await client.destroy()
  })
})

describe('faults', () => {
  it('delay, fail and lose answers', async () => {
    const get = () => call(bot.discord, 'GET', '/users/@me')
    bot.discord.setFaults({ latencyMs: 60 })
    const before = performance.now()
    await get()
    expect(performance.now() - before).toBeGreaterThan(55)
    bot.discord.setFaults({ failCalls: 2 })
    expect([await get(), await get(), await get()].map(({ status }) => status)).toEqual([500, 500, 200])
    bot.discord.setFaults({ loseAcknowledgements: 1 })
    const interaction = await bot.ask()
    await expect(bot.answer(interaction, { type: 5 })).rejects.toThrow('fetch failed')
    expect((await bot.answer(interaction, { type: 5 })).body).toMatchObject({ code: 40_060 })
  })
})

describe('closing', () => {
  it('ends at once with clients connected and calls under way', async () => {
    bot.discord.setFaults({ latencyMs: 10_000 })
    await bot.ask()
    const pending = call(bot.discord, 'GET', '/users/@me').catch(() => 'cut off')
    await new Promise((resolve) => setTimeout(resolve, 20))
    const before = performance.now()
    await bot.discord.close()
    expect(performance.now() - before).toBeLessThan(1000)
    expect(await pending).toBe('cut off')
    await expect(call(bot.discord, 'GET', '/users/@me')).rejects.toThrow('fetch failed')
  })
})

async function editThrice(interaction: Interaction): Promise<void> {
  if (!interaction.isChatInputCommand()) return
  await interaction.deferReply()
  for (const content of ['1', '2', '3']) await interaction.editReply(content)
}
