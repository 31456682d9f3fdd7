import { GatewayIntentBits } from 'discord.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { askCommand, call, connectClient, connectGateway, type Json } from './local-bot.ts'

let discord: LocalDiscord
beforeAll(async () => {
  discord = await createLocalDiscord()
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [askCommand])
})
afterAll(() => discord.close())

const ask = () => discord.runCommand({ name: 'ask', options: { question: 'why?' } })

async function identified(changes: Json = {}) {
  const gateway = connectGateway(discord)
  await gateway.hello()
  gateway.identify(changes)
  const ready = await gateway.event('READY')
  return { ...gateway, ready }
}

describe('the gateway closes a connection', () => {
  it.each<[string, (gateway: ReturnType<typeof connectGateway>) => void, number]>([
    ['with a wrong token', (gateway) => gateway.identify({ token: 'wrong' }), 4004],
    ['with a privileged intent', (gateway) => gateway.identify({ intents: GatewayIntentBits.MessageContent }), 4014],
    ['with an intent that does not exist', (gateway) => gateway.identify({ intents: 1 << 30 }), 4013],
    ['with a shard that does not exist', (gateway) => gateway.identify({ shard: [2, 2] }), 4010],
    ['with an identify that is none', (gateway) => gateway.send({ op: 2, d: {} }), 4002],
    ['that speaks no JSON', (gateway) => gateway.send('hello'), 4002],
    ['that speaks before it identified', (gateway) => gateway.send({ op: 3, d: {} }), 4003],
    ['that resumes with a wrong token', (gateway) => gateway.send({ op: 6, d: { token: 'x', session_id: 'x', seq: 1 } }), 4004],
  ])('%s', async (_, speak, code) => {
    const gateway = connectGateway(discord)
    await gateway.hello()
    speak(gateway)
    expect(await gateway.closed).toBe(code)
  })

  it('that identifies twice, or uses an opcode that does not exist', async () => {
    const twice = await identified()
    twice.identify()
    expect(await twice.closed).toBe(4005)
    const unknown = await identified()
    unknown.send({ op: 99, d: {} })
    expect(await unknown.closed).toBe(4001)
  })

  it('of a shard that would hear of more than 2,500 guilds', async () => {
    const busy = await createLocalDiscord({ moreGuilds: 2_500 })
    const gateway = connectGateway(busy)
    await gateway.hello()
    gateway.identify()
    expect(await gateway.closed).toBe(4011)
    await busy.close()
  })

  it('in another version or encoding of the API', async () => {
    expect(await connectGateway(discord, 'v=9&encoding=json').closed).toBe(4012)
    expect(await connectGateway(discord, 'v=10&encoding=etf').closed).toBe(4002)
    expect(await connectGateway(discord, 'v=10&encoding=json&compress=zlib-stream').closed).toBe(4002)
  })

  it('that sends more than 120 events a minute', async () => {
    const gateway = await identified()
    for (let count = 0; count < 120; count++) gateway.send({ op: 1, d: null })
    expect(await gateway.closed).toBe(4008)
  })

  it('that stops its heartbeat', async () => {
    const impatient = await createLocalDiscord({ heartbeatIntervalMs: 60 })
    const gateway = connectGateway(impatient)
    expect((await gateway.hello())['d'].heartbeat_interval).toBe(60)
    expect(await gateway.closed).toBe(4009)
    await impatient.close()
  })
})

describe('the gateway', () => {
  it('answers each heartbeat', async () => {
    const gateway = await identified()
    gateway.send({ op: 1, d: null })
    expect(await gateway.next(({ op }) => op === 11)).toEqual({ op: 11 })
    gateway.socket.terminate()
  })

  it('numbers its events', async () => {
    const gateway = await identified()
    await ask()
    const interaction = await gateway.next(({ t }) => t === 'INTERACTION_CREATE')
    expect(interaction['s']).toBe(3)
    gateway.socket.terminate()
  })

  it('sends again what was missed to a client that resumes, in order', async () => {
    const first = await identified()
    await first.event('GUILD_CREATE')
    first.socket.terminate()
    await first.closed
    const { interactionId } = await ask()
    const second = connectGateway(discord)
    await second.hello()
    second.send({ op: 6, d: { token: discord.token, session_id: first.ready['session_id'], seq: 2 } })
    await second.event('RESUMED').then(() => undefined)
    expect(second.received.map(({ t, s, d }) => [t, s, d.id])).toEqual([['INTERACTION_CREATE', 3, interactionId]])
    second.socket.terminate()
  })

  it('does not resume a session that it does not know or that was closed', async () => {
    const first = await identified()
    first.socket.close(1000)
    await first.closed
    for (const id of [first.ready['session_id'], 'unknown']) {
      const second = connectGateway(discord)
      await second.hello()
      second.send({ op: 6, d: { token: discord.token, session_id: id, seq: 1 } })
      expect(await second.next(({ op }) => op === 9)).toMatchObject({ d: false })
      second.socket.terminate()
    }
  })

  it('does not resume from a number that it never sent', async () => {
    const first = await identified()
    first.socket.terminate()
    const second = connectGateway(discord)
    await second.hello()
    second.send({ op: 6, d: { token: discord.token, session_id: first.ready['session_id'], seq: 99 } })
    expect(await second.closed).toBe(4007)
  })

  it('tells of a guild on its own shard only', async () => {
    const shards = await Promise.all([0, 1].map((index) => identified({ shard: [index, 2] })))
    expect(shards.reduce((sum, { ready }) => sum + ready['guilds'].length, 0)).toBe(1)
    for (const shard of shards) shard.socket.terminate()
  })

  it('sends messages only to clients with the intent', async () => {
    const [without, withIntent] = [await identified(), await identified({ intents: 1 | (1 << 9) })]
    await discord.writeMessage({ content: 'hi' })
    expect(await withIntent.event('MESSAGE_CREATE')).toMatchObject({
      content: '',
      guild_id: discord.guild.id,
    })
    await ask()
    await without.event('INTERACTION_CREATE')
    expect(without.received.some(({ t }) => t === 'MESSAGE_CREATE')).toBe(false)
    for (const { socket } of [without, withIntent]) socket.terminate()
  })
})

describe('a discord.js client', () => {
  it.each(['reconnect', 'drop'] as const)('resumes after a %s and hears what it missed', async (trouble) => {
    const client = await connectClient(discord)
    const resumed = new Promise((resolve) => client.once('shardResume', resolve))
    const heard = new Promise<string>((resolve) => client.once('interactionCreate', ({ id }) => resolve(id)))
    const sessionId = client.ws.shards.first()!.id
    discord.gateway[trouble]()
    const { interactionId } = await ask()
    await resumed
    expect(await heard).toBe(interactionId)
    expect(client.ws.shards.first()!.id).toBe(sessionId)
    await client.destroy()
  })

  it('identifies anew after an invalid session', async () => {
    const client = await connectClient(discord)
    const again = new Promise((resolve) => client.once('shardReady', resolve))
    discord.gateway.invalidateSession()
    await again
    const heard = new Promise<string>((resolve) => client.once('interactionCreate', ({ id }) => resolve(id)))
    expect((await ask()).interactionId).toBe(await heard)
    await client.destroy()
  })

  it('cannot log in with a wrong token or with privileged intents', async () => {
    const impostor = { ...discord, token: 'wrong' }
    await expect(connectClient(impostor)).rejects.toMatchObject({ code: 'TokenInvalid' })
    await expect(connectClient(discord, { intents: [GatewayIntentBits.MessageContent] })).rejects.toThrow(/intents/i)
  })

  it('leaves no connection when it is destroyed', async () => {
    const client = await connectClient(discord)
    expect(discord.gateway.connections()).toBeGreaterThan(0)
    await client.destroy()
    await expect.poll(() => discord.gateway.connections()).toBe(0)
  })
})

describe('the gateway lets so many clients identify within 5 s as it says', () => {
  it('and ends the session of one more', async () => {
    const strict = await createLocalDiscord({ maxConcurrency: 2, shards: 3 })
    const told = await call(strict, 'GET', '/gateway/bot')
    expect(told.body).toMatchObject({ shards: 3, session_start_limit: { max_concurrency: 2 } })
    const gateways = [0, 1, 2].map(() => connectGateway(strict))
    for (const [index, gateway] of gateways.entries()) {
      await gateway.hello()
      gateway.identify({ shard: [index, 3] })
    }
    expect(await gateways[0]!.event('READY')).toBeDefined()
    expect(await gateways[1]!.event('READY')).toBeDefined()
    expect(await gateways[2]!.next(({ op }) => op === 9)).toMatchObject({ d: false })
    await strict.close()
  })
})
