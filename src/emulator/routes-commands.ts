import type { Command, Commands } from './commands.ts'
import { refusals } from './discord-error.ts'
import type { Route, RouteAnswer, RouteCall } from './rest.ts'
import { isJson } from './wire.ts'
import type { World } from './world.ts'

/** Source: https://discord.com/developers/docs/interactions/application-commands#endpoints */
export function commandRoutes(world: World, commands: Commands): Route[] {
  return [
    ...scopeRoutes('/applications/:application/commands', commands, world, () => undefined),
    ...scopeRoutes('/applications/:application/guilds/:guild/commands', commands, world, (call) => {
      const guildId = call.part('guild')
      if (guildId !== world.guild.id) throw refusals.missingAccess()
      return guildId
    }),
  ]
}

function scopeRoutes(path: string, commands: Commands, world: World, scopeOf: (call: RouteCall) => string | undefined): Route[] {
  const route = (
    method: Route['method'],
    suffix: string,
    answer: (call: RouteCall, guildId: string | undefined) => RouteAnswer,
  ): Route => ({
    method,
    path: path + suffix,
    answer(call) {
      if (call.part('application') !== world.applicationId) throw refusals.unknownApplication()
      return answer(call, scopeOf(call))
    },
  })
  return [
    route('GET', '', (call, guildId) => {
      const isFull = call.query.get('with_localizations') === 'true'
      const list = commands.inScope(guildId)
      return { status: 200, body: isFull ? list : list.map(withoutLocalizations) }
    }),
    route('PUT', '', (call, guildId) => ({ status: 200, body: commands.overwrite(guildId, call.body) })),
    route('POST', '', (call, guildId) => {
      const { command, isNew } = commands.create(guildId, call.body)
      return { status: isNew ? 201 : 200, body: command }
    }),
    route('GET', '/:command', (call, guildId) => ({
      status: 200,
      body: commands.get(guildId, call.part('command')),
    })),
    route('PATCH', '/:command', (call, guildId) => ({
      status: 200,
      body: commands.edit(guildId, call.part('command'), call.body),
    })),
    route('DELETE', '/:command', (call, guildId) => {
      commands.remove(guildId, call.part('command'))
      return { status: 204 }
    }),
  ]
}

function withoutLocalizations(command: Command): unknown {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip)
    if (!isJson(value)) return value
    const entries = Object.entries(value).filter(([key]) => !key.endsWith('_localizations'))
    return Object.fromEntries(entries.map(([key, inner]) => [key, strip(inner)]))
  }
  return strip(command)
}
