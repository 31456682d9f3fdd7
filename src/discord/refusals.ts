import { DiscordAPIError, GatewayCloseCodes, RateLimitError } from 'discord.js'
import { FootnoteError } from '../core/errors.ts'

/** What a failed call means for the one who made it. */
type Refusal =
  /** It was done before. */
  | { kind: 'done' }
  /** Nobody can see the message any more: its token is over, or it was deleted. */
  | { kind: 'gone' }
  /** It may work later. */
  | { kind: 'later'; afterMs: number }
  /** Discord understood, and said no. */
  | { kind: 'no' }

/** Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
const ALREADY_ACKNOWLEDGED = 40060
const GONE = [10003, 10008, 10015, 10062, 50027]

/** Reads a failed call to an interaction's endpoints. */
export function readRefusal(error: unknown): Refusal {
  if (error instanceof RateLimitError) return { kind: 'later', afterMs: error.retryAfter }
  if (!(error instanceof DiscordAPIError)) return { kind: 'later', afterMs: 0 }
  if (error.code === ALREADY_ACKNOWLEDGED) return { kind: 'done' }
  if (GONE.includes(Number(error.code)) || error.status === 401) return { kind: 'gone' }
  return { kind: 'no' }
}

/** A failed call on the bot's own behalf, as a failure of the world. `attempt` says what was tried. */
export function discordFailure(error: unknown, attempt: string): FootnoteError {
  if (error instanceof FootnoteError) return error
  if (isTokenRefused(error)) {
    const message =
      'Discord refused the token. Copy it again from the Bot page of your application at https://discord.com/developers/applications into DISCORD_TOKEN.'
    return new FootnoteError('discord-token-refused', message, { cause: error })
  }
  if (error instanceof DiscordAPIError) {
    const message = `Discord refused to ${attempt}: ${error.message} (${error.code})`
    return new FootnoteError('discord-refused', message, { cause: error })
  }
  const message = `Discord could not be reached to ${attempt}. Check the network, and DISCORD_API_URL if it is set.`
  return new FootnoteError('discord-unreachable', message, { cause: error })
}

const ABOUT_SHARDS: readonly number[] = [GatewayCloseCodes.InvalidShard, GatewayCloseCodes.ShardingRequired]

/**
 * The gateway ended the connection for good.
 * @param code https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes
 */
export function connectionRefused(code: number): FootnoteError {
  const isAboutShards = ABOUT_SHARDS.includes(code)
  const advice = isAboutShards ? ' Set SHARD_COUNT to the number that Discord recommends, or leave it and SHARDS out.' : ''
  return new FootnoteError(
    'discord-refused',
    `Discord ended the connection: ${GatewayCloseCodes[code] ?? 'for a reason of its own'} (${code}).${advice}`,
  )
}

function isTokenRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401
  return error instanceof Error && 'code' in error && error.code === 'TokenInvalid'
}
