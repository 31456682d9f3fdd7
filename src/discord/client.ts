import { Client, type ClientOptions, Events, GatewayIntentBits, Options } from 'discord.js'

/** Which of all shards a client runs. */
export type Shards = { ids: readonly number[]; count: number }

const CALL_TIMEOUT_MS = 5_000

/**
 * A Discord client that remembers as little as it can: of a server its id and name, of people nothing. It asks for no
 * privileged intent.
 *
 * @param options.shards all that Discord recommends if absent
 */
export function createClient(options: { apiUrl: string; shards?: Shards | undefined }): Client {
  const { apiUrl, shards } = options
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    // Discord's 50 calls a second hold for what this client does: register, and connect. Answers to interactions lie
    // outside of that limit and go through a client of their own (interaction-api.ts).
    rest: { api: apiUrl, timeout: CALL_TIMEOUT_MS },
    makeCache: SMALL_CACHE,
    waitGuildTimeout: 2_000,
    shards: shards ? [...shards.ids] : 'auto',
    ...(shards && { shardCount: shards.count }),
  })
  // discord.js shows a packet before it reads it, and has no setting to leave these out.
  client.on(Events.Raw, (packet: unknown) => {
    if (isGuildPacket(packet)) for (const member of UNREAD) packet.d[member] = []
  })
  return client
}

const SMALL_CACHE: NonNullable<ClientOptions['makeCache']> = Options.cacheWithLimits({
  ...Options.DefaultMakeCacheSettings,
  GuildMemberManager: 0,
  MessageManager: 0,
  ThreadManager: 0,
  UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
})

/** What a server is sent with and nobody here reads: nine tenths of the memory that it would take. */
const UNREAD = [
  'channels',
  'emojis',
  'guild_scheduled_events',
  'members',
  'presences',
  'roles',
  'soundboard_sounds',
  'stage_instances',
  'stickers',
  'threads',
  'voice_states',
]
const GUILD_EVENTS = ['GUILD_CREATE', 'GUILD_UPDATE']

function isGuildPacket(packet: unknown): packet is { t: string; d: Record<string, unknown> } {
  if (typeof packet !== 'object' || packet === null || !('t' in packet) || !('d' in packet)) return false
  return GUILD_EVENTS.some((event) => event === packet.t) && typeof packet.d === 'object' && packet.d !== null
}
