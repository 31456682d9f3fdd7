/** Source: https://discord.com/developers/docs/topics/permissions#permissions-bitwise-permission-flags */
const bits = {
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  CHANGE_NICKNAME: 1n << 26n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
  USE_EXTERNAL_APPS: 1n << 50n,
}
/** What everybody in a guild may do, as Discord's decimal string. */
export const EVERYONE_PERMISSIONS = String(Object.values(bits).reduce((sum, bit) => sum | bit, 0n))
/** What a guild's owner may do: all that exists today. */
export const OWNER_PERMISSIONS = String((1n << 53n) - 1n)

/** @returns whether `held` holds all bits of `needed`; nothing needed means administrators only, as in Discord */
export function permits(held: string, needed: string): boolean {
  const wanted = BigInt(needed) === 0n ? 1n << 3n : BigInt(needed)
  return (BigInt(held) & wanted) === wanted
}
