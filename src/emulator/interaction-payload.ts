import type { Interaction } from './interactions.ts'
import { EVERYONE_PERMISSIONS } from './permissions.ts'
import { FILE_BYTES } from './limits.ts'
import { isSnowflake } from './snowflake.ts'
import type { Json } from './wire.ts'
import { type Channel, permissionsOf, roleOf, type World } from './world.ts'

/**
 * Who authorized the app where an interaction happens. People here have all installed it for themselves.
 * Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-authorizing-integration-owners-object
 */
export function integrationOwners(channel: Channel, userId: string): Json {
  if (channel.guild) return channel.guild.hasBot ? { 0: channel.guild.id } : { 1: userId }
  return channel.context === 1 ? { 0: '0', 1: userId } : { 1: userId }
}

/** The JSON of an INTERACTION_CREATE. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object */
export function interactionJson(world: World, interaction: Interaction, data: Json): Json {
  const { channel, userId } = interaction
  const { guild } = channel
  const source = interaction.source?.data
  return {
    id: interaction.id,
    application_id: world.applicationId,
    type: interaction.type,
    data,
    token: interaction.token,
    version: 1,
    context: channel.context,
    authorizing_integration_owners: integrationOwners(channel, userId),
    attachment_size_limit: FILE_BYTES,
    app_permissions: String(EVERYONE_PERMISSIONS),
    entitlements: [],
    locale: interaction.locale,
    channel_id: channel.id,
    channel: {
      ...world.channelJson(channel),
      ...(guild && { permissions: String(permissionsOf(userId, guild)) }),
    },
    ...(guild
      ? {
          guild_id: guild.id,
          guild: { id: guild.id, features: [], locale: 'en-US' },
          guild_locale: 'en-US',
          member: world.member(userId, guild),
        }
      : { user: world.user(userId) }),
    ...(source && { message: source }),
  }
}

/** The people, channels and roles behind the ids in options or values. */
export function resolvedJson(world: World, channel: Channel, ids: string[]): Json | undefined {
  const users: Json = {}
  const members: Json = {}
  const channels: Json = {}
  const roles: Json = {}
  for (const id of ids) {
    const place = world.channel(id)
    const role = channel.guild && roleOf(channel.guild, id)
    if (place) channels[id] = { ...world.channelJson(place), permissions: String(EVERYONE_PERMISSIONS) }
    else if (role) roles[id] = role
    else if (world.knows(id)) {
      users[id] = world.user(id)
      if (channel.guild) {
        const { user: _user, ...member } = world.member(id, channel.guild)
        members[id] = member
      }
    } else throw new Error(`There is nobody and nothing with the id "${id}"${isSnowflake(id) ? '' : ', which is no id'}.`)
  }
  const found = Object.entries({ users, members, channels, roles }).filter(([, entries]) => Object.keys(entries).length > 0)
  return found.length > 0 ? Object.fromEntries(found) : undefined
}
