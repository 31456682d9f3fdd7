import { guildJson, idIn, JOINED_AT, memberJson, roleJson } from './guild-json.ts'
import { ALL_PERMISSIONS, EVERYONE_PERMISSIONS, Permission } from './permissions.ts'
import { createSnowflake } from './snowflake.ts'
import type { Json } from './wire.ts'

/** `roles` begin with @everyone, whose id is the guild's; `memberRoles` gives each member the ids of the others. */
export type Guild = {
  id: string
  name: string
  ownerId: string
  channels: Channel[]
  roles: Role[]
  memberRoles: Map<string, string[]>
  emojiCount: number
  hasBot: boolean
}
export type Role = { id: string; name: string; permissions: bigint }
/** `context` as in interactions: 0 guild, 1 direct messages with the bot, 2 other private channels. */
export type Channel = {
  id: string
  name: string
  context: 0 | 1 | 2
  guild?: Guild
  recipientIds: string[]
  /** What the bot may not do there, whatever its roles permit. */
  deniedToBot: bigint
}
export type World = ReturnType<typeof createWorld>
type WorldInput = {
  bot: string
  person: string
  guild: string
  channels: string[]
  roles: Omit<Role, 'id'>[]
  people: { name: string; roles: string[] }[]
  moreGuilds: number
}

/** Who and what there is: the application, its bot, people, guilds and channels, with their JSON. */
export function createWorld(input: WorldInput) {
  const people = new Map<string, Json>()
  const channels = new Map<string, Channel>()
  const applicationId = createSnowflake()
  const bot: Json = { ...userJson(applicationId, input.bot), bot: true }
  people.set(applicationId, bot)
  const firstPersonId = person(createSnowflake(), input.person)
  const guild = addGuild({ name: input.guild, channelNames: input.channels, hasBot: true })
  for (const role of input.roles) guild.roles.push({ ...role, id: createSnowflake() })
  for (const { name, roles } of input.people) {
    const ids = guild.roles.filter((role) => roles.includes(role.name)).map(({ id }) => id)
    guild.memberRoles.set(person(createSnowflake(), name), ids)
  }
  const moreGuilds = Array.from({ length: input.moreGuilds }, (_, index) => addModestGuild(index))
  const guildWithoutBot = addGuild({ name: 'Elsewhere', channelNames: ['general'], hasBot: false })
  const privateChannel = addChannel({
    name: 'Group',
    context: 2,
    recipientIds: [firstPersonId, person(createSnowflake(), 'friend')],
  })

  function person(id: string, username = `person-${id.slice(-4)}`): string {
    if (!people.has(id)) people.set(id, userJson(id, username))
    return id
  }

  function addChannel(channel: Omit<Channel, 'id' | 'deniedToBot'>): Channel {
    const added = { ...channel, id: createSnowflake(), deniedToBot: 0n }
    channels.set(added.id, added)
    return added
  }

  /** Made a minute apart, as which shard hears of a guild follows from when it was made. */
  function addModestGuild(index: number): Guild {
    const channelNames = Array.from({ length: MODEST_CHANNELS }, (_, number) => `channel-${number}`)
    const id = createSnowflake(Date.now() - (index + 1) * 60_001)
    return addGuild({ id, name: `Server ${index + 1}`, channelNames, hasBot: true, trimmings: MODEST_TRIMMINGS })
  }

  /** @param guild.trimmings how many roles and emojis it has besides the role of everyone */
  function addGuild({ id = createSnowflake(), name, channelNames, hasBot, trimmings = 0 }: NewGuild): Guild {
    const memberRoles = new Map<string, string[]>([[firstPersonId, []]])
    if (hasBot) memberRoles.set(applicationId, [])
    const roles = ['@everyone', ...Array.from({ length: trimmings }, (_, index) => `role-${index + 1}`)].map((role, number) => ({
      id: idIn(id, number),
      name: role,
      permissions: EVERYONE_PERMISSIONS,
    }))
    const added: Guild = { id, name, ownerId: firstPersonId, channels: [], roles, memberRoles, emojiCount: trimmings, hasBot }
    for (const channelName of channelNames)
      added.channels.push(addChannel({ name: channelName, context: 0, guild: added, recipientIds: [] }))
    return added
  }

  function directMessages(userId: string): Channel {
    for (const channel of channels.values()) if (channel.context === 1 && channel.recipientIds[0] === userId) return channel
    return addChannel({ name: 'Direct messages', context: 1, recipientIds: [person(userId)] })
  }

  function user(id: string): Json {
    return people.get(person(id)) ?? {}
  }

  return {
    applicationId,
    bot,
    firstPersonId,
    guild,
    moreGuilds,
    guilds: [guild, ...moreGuilds, guildWithoutBot],
    guildWithoutBot,
    privateChannel,
    channel: (id: string) => channels.get(id),
    directMessages,
    person,
    user,
    knows: (id: string) => people.has(id),
    member: (id: string, inGuild: Guild): Json => ({
      ...memberJson(inGuild.memberRoles.get(id) ?? []),
      user: user(id),
      permissions: String(permissionsOf(id, inGuild)),
    }),
    channelJson: (channel: Channel) => channelJson(channel, channel.recipientIds.map(user), applicationId),
    /** Whether the bot may do something in a channel. */
    botMay: ({ guild: inGuild, deniedToBot }: Channel, permission: bigint) =>
      !inGuild || (permissionsOf(applicationId, inGuild) & ~deniedToBot & permission) === permission,
    /** The JSON of a GUILD_CREATE. */
    guildCreate: (inGuild: Guild): Json => ({
      ...guildJson(inGuild),
      joined_at: JOINED_AT,
      large: false,
      unavailable: false,
      member_count: inGuild.memberRoles.size,
      voice_states: [],
      members: [{ ...memberJson([]), user: bot }],
      channels: inGuild.channels.map((channel) => channelJson(channel, [], applicationId)),
      threads: [],
      presences: [],
      stage_instances: [],
      guild_scheduled_events: [],
      soundboard_sounds: [],
    }),
  }
}

/** Channels, and roles and emojis, of a server of some hundred people. */
const MODEST_CHANNELS = 25
const MODEST_TRIMMINGS = 15

type NewGuild = { id?: string; name: string; channelNames: string[]; hasBot: boolean; trimmings?: number }

/** What somebody may do in a guild by its roles. Source: https://discord.com/developers/docs/topics/permissions#permission-hierarchy */
export function permissionsOf(userId: string, guild: Guild): bigint {
  const roleIds = [guild.id, ...(guild.memberRoles.get(userId) ?? [])]
  const held = guild.roles.filter(({ id }) => roleIds.includes(id)).reduce((sum, { permissions }) => sum | permissions, 0n)
  const mayAll = guild.ownerId === userId || (held & Permission.Administrator) !== 0n
  return mayAll ? ALL_PERMISSIONS : held
}

/** A role of a guild as Discord's API gives it. */
export function roleOf(guild: Guild, id: string): Json | undefined {
  const position = guild.roles.findIndex((role) => role.id === id)
  const role = guild.roles[position]
  return role && roleJson(role, position)
}

function userJson(id: string, username: string): Json {
  return {
    id,
    username,
    global_name: null,
    discriminator: '0',
    avatar: null,
    avatar_decoration_data: null,
    banner: null,
    accent_color: null,
    public_flags: 0,
    flags: 0,
    collectibles: null,
    primary_guild: null,
  }
}

function channelJson(channel: Channel, recipients: Json[], botId: string): Json {
  if (channel.context > 0)
    return {
      id: channel.id,
      type: channel.context === 1 ? 1 : 3,
      last_message_id: null,
      flags: 0,
      recipients,
      ...(channel.context === 2 && { name: channel.name, icon: null, owner_id: channel.recipientIds[0] }),
    }
  return {
    id: channel.id,
    type: 0,
    guild_id: channel.guild?.id,
    name: channel.name,
    position: channel.guild?.channels.indexOf(channel) ?? 0,
    parent_id: null,
    permission_overwrites: channel.deniedToBot === 0n ? [] : [{ id: botId, type: 1, allow: '0', deny: String(channel.deniedToBot) }],
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  }
}
