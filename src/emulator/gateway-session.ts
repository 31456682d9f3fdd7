import type { WebSocket } from 'ws'
import type { Json } from './wire.ts'

/** Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-opcodes */
export const Opcode = {
  Dispatch: 0,
  Heartbeat: 1,
  Identify: 2,
  PresenceUpdate: 3,
  VoiceStateUpdate: 4,
  Resume: 6,
  Reconnect: 7,
  RequestGuildMembers: 8,
  InvalidSession: 9,
  Hello: 10,
  HeartbeatAck: 11,
} as const

/** Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
export const CloseCode = {
  UnknownOpcode: 4001,
  DecodeError: 4002,
  NotAuthenticated: 4003,
  AuthenticationFailed: 4004,
  AlreadyAuthenticated: 4005,
  InvalidSequence: 4007,
  RateLimited: 4008,
  SessionTimedOut: 4009,
  InvalidShard: 4010,
  ShardingRequired: 4011,
  InvalidApiVersion: 4012,
  InvalidIntents: 4013,
  DisallowedIntents: 4014,
} as const

/** Source: https://discord.com/developers/docs/topics/gateway#list-of-intents */
export const Intent = {
  Guilds: 1 << 0,
  GuildMembers: 1 << 1,
  GuildPresences: 1 << 8,
  GuildMessages: 1 << 9,
  DirectMessages: 1 << 12,
  MessageContent: 1 << 15,
} as const
export const PRIVILEGED_INTENTS = Intent.GuildMembers | Intent.GuildPresences | Intent.MessageContent
/** All bits that stand for an intent. */
export const KNOWN_INTENTS = 0b11_0011_0001_1111_1111_1111_1111

/** Events kept for a client that may resume. */
const EVENTS_KEPT = 1_000

export type GatewaySession = ReturnType<typeof createGatewaySession>

/** One identified client: its sequence numbers, and the events it may have missed. */
export function createGatewaySession(id: string, intents: number, shard: { index: number; count: number }) {
  let sequence = 0
  let socket: WebSocket | undefined
  const events: { sequence: number; text: string }[] = []

  return {
    id,
    intents,
    shard,
    attach: (to: WebSocket) => {
      socket = to
    },
    detach: (from: WebSocket) => {
      if (socket === from) socket = undefined
    },
    socket: () => socket,
    dispatch(type: string, data: Json): void {
      sequence++
      const text = JSON.stringify({ op: Opcode.Dispatch, s: sequence, t: type, d: data })
      events.push({ sequence, text })
      if (events.length > EVENTS_KEPT) events.shift()
      socket?.send(text)
    },
    /** Sends again what came after `seen`; returns false if that was never sent or is no longer kept. */
    replay(seen: number): boolean {
      const oldest = events[0]?.sequence ?? sequence + 1
      if (seen > sequence || seen < oldest - 1) return false
      for (const event of events) if (event.sequence > seen) socket?.send(event.text)
      return true
    },
  }
}
