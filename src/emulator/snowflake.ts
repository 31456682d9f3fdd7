/** Discord's epoch. Source: https://discord.com/developers/docs/reference#snowflakes */
const EPOCH_MS = 1_420_070_400_000n
let increment = 0n

/** @returns a new id: 42 bits of time, 10 of worker and process (1 and 1), 12 counted up */
export function createSnowflake(atMs = Date.now()): string {
  increment = (increment + 1n) & 0xfffn
  return String(((BigInt(atMs) - EPOCH_MS) << 22n) | (1n << 17n) | (1n << 12n) | increment)
}

export function isSnowflake(text: string): boolean {
  return /^\d{17,20}$/.test(text)
}

/** @returns which of `shardCount` shards hears of a guild. Source: https://discord.com/developers/docs/topics/gateway#sharding */
export function shardOf(guildId: string, shardCount: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(shardCount))
}
