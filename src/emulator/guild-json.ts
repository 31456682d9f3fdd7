import type { Guild, Role } from './world.ts'
import type { Json } from './wire.ts'

/** When everybody joined. */
export const JOINED_AT = '2026-01-01T00:00:00.000000+00:00'

/** Source: https://discord.com/developers/docs/resources/guild#guild-member-object */
export function memberJson(roleIds: string[]): Json {
  return {
    nick: null,
    avatar: null,
    banner: null,
    roles: roleIds,
    joined_at: JOINED_AT,
    premium_since: null,
    deaf: false,
    mute: false,
    flags: 0,
    pending: false,
    communication_disabled_until: null,
  }
}

/** Source: https://discord.com/developers/docs/topics/permissions#role-object */
export function roleJson(role: Role, position: number): Json {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position,
    permissions: String(role.permissions),
    managed: false,
    mentionable: false,
    flags: 0,
  }
}

/** An id that differs from the guild's in its last digits, where a snowflake counts up. */
export function idIn(guildId: string, number: number): string {
  return String(BigInt(guildId) + BigInt(number))
}

function emojiJson({ id }: Guild, number: number): Json {
  const fixed = { roles: [], require_colons: true, managed: false, animated: false, available: true }
  return { ...fixed, id: idIn(id, 1_000 + number), name: `emoji_${number}` }
}

/** Source: https://discord.com/developers/docs/resources/guild#guild-object */
export function guildJson(guild: Guild): Json {
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
    emojis: Array.from({ length: guild.emojiCount }, (_, number) => emojiJson(guild, number + 1)),
    stickers: [],
    roles: guild.roles.map(roleJson),
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
