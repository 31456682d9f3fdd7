import { Client, type ClientOptions, Events, GatewayIntentBits } from 'discord.js'
import { WebSocket } from 'ws'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'

export type Json = Record<string, any>

/** A real discord.js client, logged in to a local Discord. */
export async function connectClient(discord: LocalDiscord, options: Partial<ClientOptions> = {}): Promise<Client<true>> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages],
    ...options,
    rest: { api: discord.apiUrl, ...options.rest },
  })
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve))
  await client.login(discord.token)
  return ready
}

/** Calls the local Discord's REST API by hand, as the bot unless told otherwise. */
export async function call(
  discord: LocalDiscord,
  method: string,
  path: string,
  body?: unknown,
  headers: Record<string, string> = { authorization: `Bot ${discord.token}` },
) {
  const isForm = body instanceof FormData
  const response = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { ...headers, ...(body !== undefined && !isForm && { 'content-type': 'application/json' }) },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  })
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text ? (JSON.parse(text) as Json) : undefined,
  }
}

/** A gateway connection by hand. `query` replaces Discord's own. */
export function connectGateway(discord: LocalDiscord, query = 'v=10&encoding=json') {
  const socket = new WebSocket(`${discord.apiUrl.replace('http', 'ws').replace('/api', '/gateway')}?${query}`)
  const received: Json[] = []
  const waiting: (() => void)[] = []
  const closed = new Promise<number>((resolve) => socket.once('close', resolve))
  socket.on('message', (data: Buffer) => {
    received.push(JSON.parse(data.toString()) as Json)
    for (const wake of waiting.splice(0)) wake()
  })
  async function next(isWanted: (payload: Json) => boolean): Promise<Json> {
    for (;;) {
      const index = received.findIndex(isWanted)
      if (index >= 0) return received.splice(index, 1)[0]!
      await new Promise<void>((resolve) => waiting.push(resolve))
    }
  }
  return {
    socket,
    closed,
    received,
    next,
    send: (payload: unknown) => socket.send(typeof payload === 'string' ? payload : JSON.stringify(payload)),
    hello: () => next(({ op }) => op === 10),
    event: (type: string) => next(({ t }) => t === type).then(({ d }) => d as Json),
    identify(changes: Json = {}) {
      const d = { token: discord.token, intents: 1, properties: {}, ...changes }
      socket.send(JSON.stringify({ op: 2, d }))
    },
  }
}

export const askCommand = {
  name: 'ask',
  description: 'Ask something',
  options: [
    { type: 3, name: 'question', description: 'What?', required: true, min_length: 2, max_length: 10 },
    { type: 3, name: 'model', description: 'Which?', autocomplete: true },
    { type: 4, name: 'count', description: 'How many?', min_value: 1, max_value: 5, autocomplete: true },
    { type: 5, name: 'private', description: 'Only you?' },
    { type: 3, name: 'tone', description: 'How?', choices: [{ name: 'Dry', value: 'dry' }] },
    { type: 6, name: 'friend', description: 'Who?' },
  ],
}

/** A local Discord with `/ask`, a message command "Cite" and a gateway connection by hand: interactions without a client. */
export async function createRawBot(options: Parameters<typeof createLocalDiscord>[0] = {}) {
  const discord = await createLocalDiscord(options)
  const gateway = connectGateway(discord)
  await gateway.hello()
  gateway.identify()
  await gateway.event('GUILD_CREATE')
  await call(discord, 'PUT', `/applications/${discord.applicationId}/commands`, [askCommand, { name: 'Cite', type: 3 }])

  const webhook = (interaction: Json) => `/webhooks/${discord.applicationId}/${interaction['token']}`
  return {
    discord,
    gateway,
    close: () => discord.close(),
    /** Somebody types `/ask`; gives the interaction as the bot receives it. */
    async ask(where: Json = {}): Promise<Json> {
      await discord.runCommand({ name: 'ask', options: { question: 'why?' }, ...where })
      return gateway.event('INTERACTION_CREATE')
    },
    answer: (interaction: Json, body: unknown, query = '') =>
      call(discord, 'POST', `/interactions/${interaction['id']}/${interaction['token']}/callback${query}`, body, {}),
    edit: (interaction: Json, body: unknown, messageId = '@original') =>
      call(discord, 'PATCH', `${webhook(interaction)}/messages/${messageId}`, body, {}),
    followUp: (interaction: Json, body: unknown) => call(discord, 'POST', webhook(interaction), body, {}),
    webhook,
  }
}
export type RawBot = Awaited<ReturnType<typeof createRawBot>>

/** The errors of a 50035, flat: `data.content` → codes. */
export function formErrors(body: Json | undefined, prefix = ''): Record<string, string[]> {
  const found: Record<string, string[]> = {}
  for (const [key, value] of Object.entries((body?.['errors'] ?? {}) as Json)) {
    if (key === '_errors') found[prefix] = value.map((error: Json) => error['code'])
    else Object.assign(found, formErrors({ errors: value }, prefix ? `${prefix}.${key}` : key))
  }
  return found
}

/** What Discord says to a message body, as an interaction's answer. */
export async function refusalOf(bot: RawBot, data: Json): Promise<{ status: number; code: unknown; errors: Record<string, string[]> }> {
  const { status, body } = await bot.answer(await bot.ask(), { type: 4, data })
  return { status, code: body?.['code'], errors: formErrors(body) }
}
