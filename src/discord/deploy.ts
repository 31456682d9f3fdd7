import {
  ApplicationIntegrationType,
  InteractionContextType,
  type REST,
  Routes,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord.js'
import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'

type Definition = RESTPostAPIApplicationCommandsJSONBody

/** Where commands work: in servers, in direct messages, and wherever somebody brings the app along. */
const EVERYWHERE = {
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
}
/** Members that Discord gives back of its own accord, or only keeps for commands that are not bound to one server. */
const NOT_OURS = ['id', 'application_id', 'guild_id', 'version', 'dm_permission', 'nsfw', 'handler']
const GLOBAL_ONLY = ['contexts', 'integration_types']

const Registered = z.array(z.record(z.string(), z.unknown()))

/**
 * Registers commands, if they differ from those registered.
 *
 * @param scope.guildId registers them in that server only, where changes show at once
 * @returns whether anything had to change
 */
export async function deployCommands(
  rest: REST,
  definitions: readonly Definition[],
  scope: { applicationId: string; guildId?: string | undefined },
): Promise<boolean> {
  const { isSame, route, wanted } = await compareCommands(rest, definitions, scope)
  if (!isSame) await rest.put(route, { body: wanted })
  return !isSame
}

/** Whether the commands registered are these. */
export async function compareCommands(
  rest: REST,
  definitions: readonly Definition[],
  { applicationId, guildId }: { applicationId: string; guildId?: string | undefined },
) {
  const route = guildId ? Routes.applicationGuildCommands(applicationId, guildId) : Routes.applicationCommands(applicationId)
  const wanted = definitions.map((definition) => (guildId ? without(GLOBAL_ONLY, definition) : { ...EVERYWHERE, ...definition }))
  const query = new URLSearchParams({ with_localizations: 'true' })
  const registered = Registered.parse(await rest.get(route, { query }))
  const ignored = guildId ? [...NOT_OURS, ...GLOBAL_ONLY] : NOT_OURS
  return { isSame: isDeepStrictEqual(comparable(registered, ignored), comparable(wanted, ignored)), route, wanted }
}

/** Commands by name, without what Discord adds and without members at their defaults, which it leaves out or fills in. */
function comparable(commands: readonly object[], ignored: readonly string[]): unknown {
  const plain = commands.map((command) => ({ type: 1, ...without(ignored, command) }))
  return new Map(plain.map((command) => [nameOf(command), settled(command)]))
}

function without(ignored: readonly string[], command: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(command).filter(([key]) => !ignored.includes(key)))
}

/** No two commands of one type have the same name. */
function nameOf({ type, name }: Record<string, unknown>): string {
  return `${String(type)} ${String(name)}`
}

function settled(value: unknown): unknown {
  if (Array.isArray(value)) return value.every(Number.isInteger) ? new Set(value) : value.map(settled)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, member]) => !isDefault(member))
  return Object.fromEntries(entries.map(([key, member]) => [key, settled(member)]))
}

function isDefault(member: unknown): boolean {
  return member === undefined || member === null || member === false || member === '' || (Array.isArray(member) && member.length === 0)
}

/** Adds Footnote to a server. It asks for no permission: answering commands needs none. */
export function inviteUrl(applicationId: string): string {
  const url = new URL('https://discord.com/oauth2/authorize')
  url.search = new URLSearchParams({ client_id: applicationId, scope: 'bot applications.commands', permissions: '0' }).toString()
  return url.href
}
