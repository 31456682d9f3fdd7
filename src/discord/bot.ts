import { type CloseEvent, Events, Routes, Status } from 'discord.js'
import { once } from 'node:events'
import { setTimeout as delay } from 'node:timers/promises'
import { z } from 'zod'
import { FootnoteError } from '../core/errors.ts'
import type { Footnote } from '../core/footnote.ts'
import type { Clock, DrawChart, Log, RateLimiter } from '../core/ports.ts'
import { createUserKey } from './asker.ts'
import { createClient, type Shards } from './client.ts'
import type { Command } from './command.ts'
import { deployCommands, inviteUrl } from './deploy.ts'
import { createInteractionApi } from './interaction-api.ts'
import { createReceiver } from './receive.ts'
import { connectionRefused, discordFailure } from './refusals.ts'
import { codeOf } from './story.ts'
import { createChannelOf } from './threads.ts'

export type BotOptions = {
  commands: readonly Command[]
  footnote: Footnote
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
export type BotState = { shards: number; connectedShards: number; servers: number }

export type Bot = {
  /**
   * Registers the commands, connects, and resolves when interactions can come.
   * @throws FootnoteError `discord-token-refused`, `discord-unreachable`, `discord-refused`
   */
  start(): Promise<{ inviteUrl: string; applicationId: string }>
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
  const { commands, footnote, token, apiUrl, guildId, draw, rateLimiter, log, clock } = options
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
    async close(drainMs = 0) {
      await receiver.close(drainMs)
      await Promise.race([client.destroy(), delay(GOODBYE_WITHIN_MS, undefined, { ref: false })])
    },
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
