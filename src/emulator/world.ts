import { EVERYONE_PERMISSIONS, OWNER_PERMISSIONS } from './permissions.ts'
import { createSnowflake } from './snowflake.ts'
import type { Json } from './wire.ts'

/** `trimmings`: how many roles and emojis it has besides the role of everyone. */
export type Guild = { id: string; name: string; ownerId: string; channels: Channel[]; hasBot: boolean; trimmings: number }
/** `context` as in interactions: 0 guild, 1 direct messages with the bot, 2 other private channels. */
export type Channel = { id: string; name: string; context: 0 | 1 | 2; guild?: Guild; recipientIds: string[] }
export type World = ReturnType<typeof createWorld>

/** Who and what there is: the application, its bot, people, guilds and channels, with their JSON. */
export function createWorld(names: { bot: string; person: string; guild: string; channels: string[]; moreGuilds: number }) {
  const people = new Map<string, Json>()
  const channels = new Map<string, Channel>()
  const applicationId = createSnowflake()
  const bot: Json = { ...userJson(applicationId, names.bot), bot: true }
  people.set(applicationId, bot)
  const firstPersonId = person(createSnowflake(), names.person)
  const guild = addGuild({ name: names.guild, channelNames: names.channels, hasBot: true })
  const moreGuilds = Array.from({ length: names.moreGuilds }, (_, index) => addModestGuild(index))
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

  function addChannel(channel: Omit<Channel, 'id'>): Channel {
    const added = { ...channel, id: createSnowflake() }
    channels.set(added.id, added)
    return added
  }

  /** Made a minute apart, as which shard hears of a guild follows from when it was made. */
  function addModestGuild(index: number): Guild {
    const channelNames = Array.from({ length: MODEST_CHANNELS }, (_, number) => `channel-${number}`)
    const id = createSnowflake(Date.now() - (index + 1) * 60_001)
    return addGuild({ id, name: `Server ${index + 1}`, channelNames, hasBot: true, trimmings: MODEST_TRIMMINGS })
  }

  function addGuild(input: { id?: string; name: string; channelNames: string[]; hasBot: boolean; trimmings?: number }): Guild {
    const added: Guild = {
      id: input.id ?? createSnowflake(),
      name: input.name,
      ownerId: firstPersonId,
      channels: [],
      hasBot: input.hasBot,
      trimmings: input.trimmings ?? 0,
    }
    for (const name of input.channelNames) added.channels.push(addChannel({ name, context: 0, guild: added, recipientIds: [] }))
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
    /** Those the bot has joined. */
    guilds: [guild, ...moreGuilds],
    guildWithoutBot,
    privateChannel,
    channel: (id: string) => channels.get(id),
    directMessages,
    person,
    user,
    knows: (id: string) => people.has(id),
    people: () => [...people.keys()],
    permissionsOf: (id: string, inGuild: Guild) => (inGuild.ownerId === id ? OWNER_PERMISSIONS : EVERYONE_PERMISSIONS),
    member: (id: string, inGuild: Guild): Json => ({
      ...memberJson,
      user: user(id),
      permissions: inGuild.ownerId === id ? OWNER_PERMISSIONS : EVERYONE_PERMISSIONS,
    }),
    channelJson: (channel: Channel) => channelJson(channel, channel.recipientIds.map(user)),
    guildJson,
    everyoneRole,
    /** The JSON of a GUILD_CREATE. */
    guildCreate: (inGuild: Guild): Json => ({
      ...guildJson(inGuild),
      joined_at: memberJson.joined_at,
      large: false,
      unavailable: false,
      member_count: people.size,
      voice_states: [],
      members: [{ ...memberJson, user: bot }],
      channels: inGuild.channels.map((channel) => channelJson(channel, [])),
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

const memberJson = {
  nick: null,
  avatar: null,
  banner: null,
  roles: [],
  joined_at: '2026-01-01T00:00:00.000000+00:00',
  premium_since: null,
  deaf: false,
  mute: false,
  flags: 0,
  pending: false,
  communication_disabled_until: null,
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

function channelJson(channel: Channel, recipients: Json[]): Json {
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
    permission_overwrites: [],
    topic: null,
    nsfw: false,
    last_message_id: null,
    rate_limit_per_user: 0,
    flags: 0,
  }
}

function guildJson(guild: Guild): Json {
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.ownerId,
    icon: null,
    icon_hash: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    description: null,
    region: 'deprecated',
    preferred_locale: 'en-US',
    features: [],
    emojis: range(guild.trimmings).map((number) => emojiJson(guild, number)),
    stickers: [],
    roles: [everyoneRole(guild), ...range(guild.trimmings).map((number) => roleJson(guild, number))],
    afk_channel_id: null,
    afk_timeout: 300,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 0,
    default_message_notifications: 0,
    explicit_content_filter: 0,
    mfa_level: 0,
    application_id: null,
    vanity_url_code: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    premium_progress_bar_enabled: false,
    max_members: 500_000,
    max_presences: null,
    max_video_channel_users: 25,
    nsfw: false,
    nsfw_level: 0,
    incidents_data: null,
  }
}

const range = (length: number): number[] => Array.from({ length }, (_, number) => number + 1)

/** An id that differs from the guild's in its last digits, where a snowflake counts up. */
const idIn = (guild: Guild, number: number): string => String(BigInt(guild.id) + BigInt(number))

function roleJson(guild: Guild, number: number): Json {
  return { ...everyoneRole(guild), id: idIn(guild, number), name: `role-${number}`, position: number }
}

function emojiJson(guild: Guild, number: number): Json {
  const fixed = { roles: [], require_colons: true, managed: false, animated: false, available: true }
  return { ...fixed, id: idIn(guild, 1_000 + number), name: `emoji_${number}` }
}

function everyoneRole(guild: Guild): Json {
  return {
    id: guild.id,
    name: '@everyone',
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: 0,
    permissions: EVERYONE_PERMISSIONS,
    managed: false,
    mentionable: false,
    flags: 0,
  }
}
