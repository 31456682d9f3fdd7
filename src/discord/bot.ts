import { type Client, type CloseEvent, Events, type Guild, Routes, ShardClientUtil, Status } from 'discord.js'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { FootnoteError } from '../core/errors.ts'
import type { Footnote } from '../core/footnote.ts'
import type { Membership, Roll } from '../core/membership.ts'
import type { Clock, DrawChart, Log, RateLimiter } from '../core/ports.ts'
import { createClient, type Shards } from './client.ts'
import type { Command } from './command.ts'
import { deployCommands, inviteUrl } from './deploy.ts'
import { createInteractionApi } from './interaction-api.ts'
import { createReceiver } from './receive.ts'
import { connectionRefused, discordFailure } from './refusals.ts'
import { codeOf } from './story.ts'
import { createChannelOf } from './threads.ts'
import { createUserKey } from './user-key.ts'

export type BotOptions = {
  commands: readonly Command[]
  footnote: Footnote
  /** Told of the servers that the bot joins and leaves. */
  membership?: Pick<Membership, 'joined' | 'left'>
  token: string
  /** Without a version: `https://discord.com/api`. */
  apiUrl: string
  /** Asked from Discord if absent. */
  applicationId?: string
  /** Registers the commands in this server only. */
  guildId?: string
  draw: DrawChart
  /** Absent: nobody asks too often. */
  rateLimiter?: RateLimiter
  /** All that Discord recommends if absent. */
  shards?: Shards
  log: Log
  clock: Clock
}

/** Shards of this process, and how many of them hear from Discord now; servers that they have told of. */
type BotState = { shards: number; connectedShards: number; servers: number }

export type Bot = {
  /**
   * Registers the commands, connects, and resolves when interactions can come.
   * @throws FootnoteError `discord-token-refused`, `discord-unreachable`, `discord-refused`
   */
  start(): Promise<{ inviteUrl: string; applicationId: string }>
  /** The servers it is in, once it has started. */
  roll(): Roll
  state(): BotState
  /**
   * Takes nothing new, waits for the answers on their way, and disconnects.
   * @param drainMs after which those still running end with a word why; at once if absent
   */
  close(drainMs?: number): Promise<void>
}

/** From one shard's readiness to the next: they identify 5 s apart, or several at a time. */
const READY_WITHIN_MS = 30_000
/** discord.js waits for the gateway to say goodbye, though the network may be gone. */
const GOODBYE_WITHIN_MS = 1_000
const Application = z.object({ id: z.string() })

/** Footnote in Discord, or in whatever speaks its protocol at `apiUrl`. Asks for no privileged intent. */
export function createBot(options: BotOptions): Bot {
  const { commands, footnote, membership, token, apiUrl, guildId, draw, rateLimiter, log, clock } = options
  const client = createClient({ apiUrl, shards: options.shards })
  const receiver = createReceiver({
    commands,
    footnote,
    userKey: createUserKey(token),
    channelOf: createChannelOf(client),
    draw,
    rateLimiter,
    log,
    clock,
    api: createInteractionApi(apiUrl),
  })

  client.on(Events.InteractionCreate, (interaction) => {
    receiver.receive(interaction).catch((error: unknown) => log('error', 'interaction-failed', { step: 'receive', ...codeOf(error) }))
  })
  client.on(Events.Error, (error) => log('error', 'discord-error', { code: 'discord-unreachable', cause: error.name }))
  client.on(Events.ShardDisconnect, ({ code }, shard) => log('error', 'discord-disconnected', { shard, closeCode: code }))
  client.on(Events.ShardReconnecting, (shard) => log('info', 'discord-reconnecting', { shard }))
  client.on(Events.ShardReady, (shard) => log('info', 'discord-connected', { shard }))
  client.on(Events.ShardResume, (shard, replayed) => log('info', 'discord-resumed', { shard, replayed }))

  function state(): BotState {
    const connected = client.ws.shards.filter(({ status }) => status === Status.Ready)
    return { shards: client.ws.shards.size, connectedShards: connected.size, servers: client.guilds.cache.size }
  }

  if (membership) {
    const told = (what: 'joined' | 'left') => (guild: Guild) =>
      void membership[what](guild.client.application.id, guild.id).catch((error: unknown) =>
        log('error', 'membership-unnoted', codeOf(error)),
      )
    client.on(Events.GuildCreate, told('joined'))
    // Not for an outage: that is GuildUnavailable.
    client.on(Events.GuildDelete, told('left'))
  }

  async function askApplicationId(): Promise<string> {
    return Application.parse(await client.rest.get(Routes.currentApplication())).id
  }

  async function connect(): Promise<void> {
    const standstill = new AbortController()
    const timer = setTimeout(() => standstill.abort(), READY_WITHIN_MS)
    client.on(Events.ShardReady, () => timer.refresh())
    const ready = once(client, Events.ClientReady, { signal: standstill.signal })
    const { promise: refused, reject: refuse } = Promise.withResolvers<never>()
    const onDisconnect = ({ code }: CloseEvent) => refuse(connectionRefused(code))
    client.on(Events.ShardDisconnect, onDisconnect)
    try {
      await Promise.race([Promise.all([ready, client.login(token)]), refused])
    } finally {
      clearTimeout(timer)
      client.off(Events.ShardDisconnect, onDisconnect)
    }
  }

  return {
    state,
    async start() {
      client.rest.setToken(token)
      try {
        const applicationId = options.applicationId ?? (await attempt('name the application', askApplicationId))
        const definitions = commands.map(({ data }) => data)
        const hasChanged = await attempt('register the commands', () =>
          deployCommands(client.rest, definitions, { applicationId, guildId }),
        )
        await attempt('connect', connect)
        log('info', 'discord-ready', { commands: commands.length, hasChanged, ...state() })
        return { inviteUrl: inviteUrl(applicationId), applicationId }
      } catch (error) {
        await client.destroy()
        throw error
      }
    },
    roll: () => rollOf(client),
    async close(drainMs = 0) {
      await receiver.close(drainMs)
      await Promise.race([client.destroy(), delay(GOODBYE_WITHIN_MS, undefined, { ref: false })])
    },
  }
}

/**
 * Each shard is told at its start of all its servers, those in an outage too. A shard that was told of none judges none: an
 * empty list is taken for a mistake rather than for a farewell.
 */
function rollOf({ application, guilds, options }: Client): Roll {
  const shards = new Set(guilds.cache.map(({ shardId }) => shardId))
  const shardOf = (server: string) => ShardClientUtil.shardIdForGuildId(server, options.shardCount ?? 1)
  return {
    bot: application?.id ?? '',
    present: [...guilds.cache.keys()],
    hasLeft: (server) => !guilds.cache.has(server) && shards.has(shardOf(server)),
  }
}

/** @param what as in "Discord refused to …" */
async function attempt<T>(what: string, call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw error instanceof FootnoteError ? error : discordFailure(error, what)
  }
}
