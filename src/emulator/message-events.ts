import type { Gateway } from './gateway.ts'
import { Intent } from './gateway-session.ts'
import type { MessageChange } from './messages.ts'
import type { World } from './world.ts'

const EVENT = { created: 'MESSAGE_CREATE', updated: 'MESSAGE_UPDATE', deleted: 'MESSAGE_DELETE' } as const

/**
 * Tells the bot of a message, if it may know. Without the message content intent, it reads what other people write
 * only in direct messages and where it is mentioned.
 * Source: https://discord.com/developers/docs/topics/gateway#message-content-intent
 */
export function dispatchMessage(gateway: Gateway, world: World, { type, message }: MessageChange): void {
  const { data, channel, visibleTo } = message
  const isPresent = channel.context === 1 || channel.guild?.hasBot === true
  if (!isPresent || visibleTo !== undefined) return
  const { guild } = channel
  const to = { guildId: guild?.id, intent: guild ? Intent.GuildMessages : Intent.DirectMessages }
  const place = guild ? { guild_id: guild.id } : {}
  if (type === 'deleted') return gateway.dispatch(EVENT[type], { id: data.id, channel_id: channel.id, ...place }, to)
  const isOwn = data.author['id'] === world.applicationId
  const isMentioned = Array.isArray(data['mentions']) && data['mentions'].includes(world.bot)
  const isReadable = isOwn || isMentioned || !guild
  const hidden = isReadable ? {} : { content: '', embeds: [], attachments: [], components: [] }
  const { user: _user, ...member } = guild ? world.member(String(data.author['id']), guild) : {}
  gateway.dispatch(EVENT[type], { ...data, ...hidden, ...place, ...(guild && { member }) }, to)
}
