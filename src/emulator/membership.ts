import type { Gateway } from './gateway.ts'
import type { Guild, World } from './world.ts'

/** In which guilds the bot is, and what it may do there. Source: https://discord.com/developers/docs/events/gateway-events#guilds */
export function createMembership(world: World, gateway: Gateway) {
  function guildWith(id: string): Guild {
    const guild = world.guilds.find((one) => one.id === id)
    if (!guild) throw new Error(`There is no guild "${id}".`)
    return guild
  }

  return {
    denyBot(channelId: string, permissions: bigint): void {
      const channel = world.channel(channelId)
      if (!channel?.guild) throw new Error(`There is no guild channel "${channelId}".`)
      channel.deniedToBot = permissions
      gateway.dispatch('CHANNEL_UPDATE', world.channelJson(channel), { guildId: channel.guild.id })
    },
    addBot(guildId: string): void {
      const guild = guildWith(guildId)
      guild.hasBot = true
      guild.memberRoles.set(world.applicationId, [])
      gateway.dispatch('GUILD_CREATE', world.guildCreate(guild), { guildId })
    },
    removeBot(guildId: string, isOutage = false): void {
      const guild = guildWith(guildId)
      if (isOutage) return gateway.dispatch('GUILD_DELETE', { id: guildId, unavailable: true }, { guildId })
      guild.hasBot = false
      guild.memberRoles.delete(world.applicationId)
      gateway.dispatch('GUILD_DELETE', { id: guildId }, { guildId })
    },
  }
}
