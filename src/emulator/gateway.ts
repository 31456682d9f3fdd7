import type { IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import * as z from 'zod/mini'
import {
  CloseCode,
  createGatewaySession,
  type GatewaySession,
  Intent,
  KNOWN_INTENTS,
  Opcode,
  PRIVILEGED_INTENTS,
} from './gateway-session.ts'
import { GATEWAY_EVENTS_PER_MINUTE, GUILDS_PER_SHARD, IDENTIFY_WINDOW_MS } from './limits.ts'
import { shardOf } from './snowflake.ts'
import { type Json, parseJson } from './wire.ts'
import type { Guild, World } from './world.ts'

const GatewayPayload = z.object({ op: z.int(), d: z.unknown() })
const Identify = z.object({
  token: z.string(),
  intents: z.int(),
  properties: z.record(z.string(), z.unknown()),
  shard: z.optional(z.tuple([z.int(), z.int()])),
})
const Resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() })

export type Gateway = ReturnType<typeof createGateway>
type Connection = { socket: WebSocket; session: GatewaySession | undefined; heard: number; events: number[] }

/** Discord's gateway, version 10, in JSON without compression. Source: https://discord.com/developers/docs/topics/gateway */
export function createGateway(input: {
  token: string
  world: World
  heartbeatIntervalMs: number
  url: () => string
  /** Clients that may identify within 5 s; without a number as many as like. */
  maxConcurrency?: number | undefined
}) {
  const { world } = input
  const server = new WebSocketServer({ noServer: true })
  const sessions = new Map<string, GatewaySession>()
  const connections = new Set<Connection>()
  /** When the last shard of each bucket identified. */
  const identifiedAt = new Map<number, number>()
  const zombies = setInterval(closeZombies, Math.min(input.heartbeatIntervalMs / 2, 5_000))
  zombies.unref()

  function closeZombies(): void {
    for (const connection of connections)
      if (Date.now() - connection.heard > input.heartbeatIntervalMs * 1.5)
        connection.socket.close(CloseCode.SessionTimedOut, 'Session timed out.')
  }

  function welcome(socket: WebSocket, request: IncomingMessage): void {
    const query = new URL(request.url ?? '/', 'ws://localhost').searchParams
    if (query.get('v') !== '10') return socket.close(CloseCode.InvalidApiVersion, 'Invalid API version.')
    if ((query.get('encoding') ?? 'json') !== 'json' || query.has('compress'))
      return socket.close(CloseCode.DecodeError, 'Only JSON without compression.')
    const connection: Connection = { socket, session: undefined, heard: Date.now(), events: [] }
    connections.add(connection)
    socket.on('message', (data: Buffer) => hear(connection, data.toString()))
    socket.on('error', () => socket.terminate())
    socket.on('close', (code) => {
      connections.delete(connection)
      connection.session?.detach(socket)
      if (code === 1000 || code === 1001) sessions.delete(connection.session?.id ?? '')
    })
    send(socket, { op: Opcode.Hello, d: { heartbeat_interval: input.heartbeatIntervalMs, _trace: [] } })
  }

  function hear(connection: Connection, text: string): void {
    const { socket } = connection
    const now = Date.now()
    connection.events = [...connection.events.filter((at) => now - at < 60_000), now]
    if (connection.events.length > GATEWAY_EVENTS_PER_MINUTE) return socket.close(CloseCode.RateLimited, 'You are being rate limited.')
    const payload = z.safeParse(GatewayPayload, parseJson(text))
    if (!payload.success) return socket.close(CloseCode.DecodeError, 'Error while decoding payload.')
    const { op, d } = payload.data
    if (op === Opcode.Heartbeat) {
      connection.heard = now
      return send(socket, { op: Opcode.HeartbeatAck })
    }
    if (op === Opcode.Identify) return identify(connection, d)
    if (op === Opcode.Resume) return resume(connection, d)
    if (!connection.session) return socket.close(CloseCode.NotAuthenticated, 'Not authenticated.')
    if (op === Opcode.RequestGuildMembers) return sendMembers(connection.session)
    if (op !== Opcode.PresenceUpdate && op !== Opcode.VoiceStateUpdate) socket.close(CloseCode.UnknownOpcode, 'Unknown opcode.')
  }

  function identify(connection: Connection, data: unknown): void {
    const { socket } = connection
    const identity = z.safeParse(Identify, data)
    if (connection.session) return socket.close(CloseCode.AlreadyAuthenticated, 'Already authenticated.')
    if (!identity.success) return socket.close(CloseCode.DecodeError, 'Error while decoding payload.')
    const { token, intents } = identity.data
    const [index, count] = identity.data.shard ?? [0, 1]
    if (token !== input.token) return socket.close(CloseCode.AuthenticationFailed, 'Authentication failed.')
    if (count < 1 || index < 0 || index >= count) return socket.close(CloseCode.InvalidShard, 'Invalid shard.')
    if ((intents & ~KNOWN_INTENTS) !== 0) return socket.close(CloseCode.InvalidIntents, 'Invalid intent(s).')
    if ((intents & PRIVILEGED_INTENTS) !== 0) return socket.close(CloseCode.DisallowedIntents, 'Disallowed intent(s).')
    const guildCount = world.guilds.filter(({ id, hasBot }) => hasBot && shardOf(id, count) === index).length
    if (guildCount > GUILDS_PER_SHARD) return socket.close(CloseCode.ShardingRequired, 'Sharding required.')
    if (isTooSoon(index)) return send(socket, { op: Opcode.InvalidSession, d: false })
    const session = createGatewaySession(crypto.randomUUID().replaceAll('-', ''), intents, { index, count })
    sessions.set(session.id, session)
    connection.session = session
    session.attach(socket)
    session.dispatch('READY', readyJson(session))
    for (const guild of guildsOf(session)) session.dispatch('GUILD_CREATE', world.guildCreate(guild))
  }

  /** Source: https://discord.com/developers/docs/events/gateway#rate-limiting and #sharding-max-concurrency */
  function isTooSoon(shard: number): boolean {
    if (input.maxConcurrency === undefined) return false
    const bucket = shard % input.maxConcurrency
    const isSoon = Date.now() - (identifiedAt.get(bucket) ?? 0) < IDENTIFY_WINDOW_MS
    if (!isSoon) identifiedAt.set(bucket, Date.now())
    return isSoon
  }

  function guildsOf(session: GatewaySession): Guild[] {
    const hearsOfGuilds = (session.intents & Intent.Guilds) !== 0
    return hearsOfGuilds ? joinedIn(session) : []
  }

  function joinedIn(session: GatewaySession): Guild[] {
    return world.guilds.filter(({ id, hasBot }) => hasBot && hears(session, id))
  }

  function readyJson(session: GatewaySession): Json {
    return {
      v: 10,
      user: { ...world.bot, verified: true, mfa_enabled: true, email: null },
      user_settings: {},
      guilds: joinedIn(session).map(({ id }) => ({ id, unavailable: true })),
      session_id: session.id,
      session_type: 'normal',
      resume_gateway_url: input.url(),
      shard: [session.shard.index, session.shard.count],
      application: { id: world.applicationId, flags: 0 },
      private_channels: [],
      relationships: [],
      presences: [],
      guild_join_requests: [],
      geo_ordered_rtc_regions: [],
      auth: {},
      _trace: [],
    }
  }

  function resume(connection: Connection, data: unknown): void {
    const { socket } = connection
    const wish = z.safeParse(Resume, data)
    if (!wish.success) return socket.close(CloseCode.DecodeError, 'Error while decoding payload.')
    if (wish.data.token !== input.token) return socket.close(CloseCode.AuthenticationFailed, 'Authentication failed.')
    const session = sessions.get(wish.data.session_id)
    if (!session) return send(socket, { op: Opcode.InvalidSession, d: false })
    connection.session = session
    session.attach(socket)
    if (!session.replay(wish.data.seq)) {
      sessions.delete(session.id)
      return socket.close(CloseCode.InvalidSequence, 'Invalid seq.')
    }
    session.dispatch('RESUMED', { _trace: [] })
  }

  function sendMembers(session: GatewaySession): void {
    const members = [world.member(world.applicationId, world.guild)]
    const place = { guild_id: world.guild.id, chunk_index: 0, chunk_count: 1 }
    session.dispatch('GUILD_MEMBERS_CHUNK', { ...place, members, not_found: [] })
  }

  return {
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
      server.handleUpgrade(request, socket, head, (client) => welcome(client, request))
    },
    /**
     * Sends an event to every client that hears of it, and keeps it for those that may resume.
     *
     * @param to `intent`: only to clients with it; `data` may depend on the client's session
     */
    dispatch(
      type: string,
      data: Json | ((session: GatewaySession) => Json),
      to: { guildId?: string | undefined; intent?: number } = {},
    ): void {
      for (const session of sessions.values()) {
        if (!hears(session, to.guildId)) continue
        if (to.intent !== undefined && (session.intents & to.intent) === 0) continue
        session.dispatch(type, typeof data === 'function' ? data(session) : data)
      }
    },
    /** Asks every client to reconnect and resume (opcode 7). */
    reconnect(): void {
      for (const { socket } of connections) send(socket, { op: Opcode.Reconnect, d: null })
    },
    /** Cuts every connection without a word, as a network does. */
    drop(): void {
      for (const { socket } of connections) socket.terminate()
    },
    /** Tells every client that its session is over (opcode 9); it has to identify anew unless `isResumable`. */
    invalidateSession(isResumable = false): void {
      for (const { socket, session } of connections) {
        if (session && !isResumable) sessions.delete(session.id)
        send(socket, { op: Opcode.InvalidSession, d: isResumable })
      }
    },
    connections: () => connections.size,
    close(): void {
      clearInterval(zombies)
      sessions.clear()
      for (const { socket } of connections) socket.terminate()
      server.close()
    },
  }
}

function hears(session: GatewaySession, guildId: string | undefined): boolean {
  return session.shard.index === (guildId ? shardOf(guildId, session.shard.count) : 0)
}

function send(socket: WebSocket, payload: Json): void {
  socket.send(JSON.stringify(payload))
}
