import { ApplicationCommandCreateRequestSchema, ApplicationCommandPatchRequestPartialSchema } from 'discord-api-spec/zod'
import { checkCommand, CommandType } from './command-rules.ts'
import { invalidForm, refusals } from './discord-error.ts'
import { parseForm } from './form.ts'
import { CONTEXT_MENU_COMMANDS, SLASH_COMMANDS } from './limits.ts'
import { createSnowflake } from './snowflake.ts'
import { type CommandBody, type CommandOption, isJson, type Json } from './wire.ts'

/** A registered command: Discord's application command object. */
export type Command = Json & {
  id: string
  name: string
  type: number
  description: string
  options?: CommandOption[]
  contexts: number[] | null
  integration_types: number[]
  default_member_permissions: string | null
  guild_id?: string
}
export type Commands = ReturnType<typeof createCommands>

/** The registered commands, global (scope `undefined`) and per guild. `onChange` is called after each change. */
export function createCommands(applicationId: string, onChange: () => void) {
  let commands: Command[] = []

  const inScope = (guildId: string | undefined) => commands.filter((command) => command.guild_id === guildId)

  function build(definition: CommandBody, guildId: string | undefined, id: string): Command {
    return {
      id,
      application_id: applicationId,
      version: createSnowflake(),
      default_member_permissions: definition.default_member_permissions == null ? null : String(definition.default_member_permissions),
      type: definition.type ?? CommandType.ChatInput,
      name: definition.name,
      name_localizations: definition.name_localizations ?? null,
      description: definition.description ?? '',
      description_localizations: definition.description_localizations ?? null,
      dm_permission: guildId === undefined ? (definition.dm_permission ?? true) : false,
      contexts: guildId === undefined ? (definition.contexts ?? null) : null,
      integration_types: guildId === undefined ? (definition.integration_types ?? [0, 1]) : [0],
      nsfw: false,
      ...(definition.options?.length && { options: definition.options.map(storedOption) }),
      ...(guildId !== undefined && { guild_id: guildId }),
    }
  }

  function checkCount(all: Command[]): void {
    for (const type of Object.values(CommandType)) {
      const limit = type === CommandType.ChatInput ? SLASH_COMMANDS : CONTEXT_MENU_COMMANDS
      if (all.filter((command) => command.type === type).length > limit) throw refusals.tooManyCommands(limit)
    }
  }

  function replace(guildId: string | undefined, next: Command[]): void {
    checkCount(next)
    commands = [...commands.filter((command) => command.guild_id !== guildId), ...next]
    onChange()
  }

  function get(guildId: string | undefined, id: string): Command {
    const command = inScope(guildId).find((candidate) => candidate.id === id)
    if (!command) throw refusals.unknownCommand()
    return command
  }

  return {
    all: () => [...commands],
    inScope,
    get,
    /** Adds a command, or replaces the one of the same name and type. */
    create(guildId: string | undefined, body: unknown): { command: Command; isNew: boolean } {
      const definition = parseCommand(body)
      const type = definition.type ?? CommandType.ChatInput
      const isSame = (command: Command) => command.name === definition.name && command.type === type
      const old = inScope(guildId).find(isSame)
      const command = build(definition, guildId, old?.id ?? createSnowflake())
      replace(guildId, [...inScope(guildId).filter((other) => other !== old), command])
      return { command, isNew: !old }
    },
    edit(guildId: string | undefined, id: string, body: unknown): Command {
      const old = get(guildId, id)
      const patch = parseForm(ApplicationCommandPatchRequestPartialSchema, withNumericPermissions(body))
      const before = { ...old, default_member_permissions: numeric(old.default_member_permissions) }
      const definition = parseCommand({ ...before, ...patch, type: old.type })
      const command = build(definition, guildId, id)
      replace(
        guildId,
        inScope(guildId).map((other) => (other === old ? command : other)),
      )
      return command
    },
    remove(guildId: string | undefined, id: string): void {
      const old = get(guildId, id)
      replace(
        guildId,
        inScope(guildId).filter((other) => other !== old),
      )
    },
    /** Replaces all commands of a scope; those that keep their name and type keep their id. */
    overwrite(guildId: string | undefined, body: unknown): Command[] {
      if (!Array.isArray(body))
        throw invalidForm([{ path: [], code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' }])
      const definitions = body.map((item: unknown, index) => parseCommand(item, [index]))
      checkNames(definitions)
      const old = inScope(guildId)
      const next = definitions.map((definition) => {
        const type = definition.type ?? CommandType.ChatInput
        const same = old.find((command) => command.name === definition.name && command.type === type)
        return build(definition, guildId, same?.id ?? createSnowflake())
      })
      replace(guildId, next)
      return next
    },
  }
}

function parseCommand(body: unknown, path: PropertyKey[] = []): CommandBody {
  const definition = parseForm(ApplicationCommandCreateRequestSchema, withNumericPermissions(body), path)
  checkCommand(definition, path)
  return definition
}

/** Clients send permissions as a decimal string; the published description asks for a number. */
function withNumericPermissions(body: unknown): unknown {
  if (!isJson(body) || typeof body['default_member_permissions'] !== 'string') return body
  return { ...body, default_member_permissions: numeric(body['default_member_permissions']) }
}

function numeric(permissions: string | null): number | null {
  return permissions === null ? null : Number(permissions)
}

function checkNames(definitions: CommandBody[]): void {
  const seen = new Set<string>()
  for (const [index, { name, type }] of definitions.entries()) {
    const key = `${type ?? CommandType.ChatInput} ${name}`
    if (seen.has(key))
      throw invalidForm([
        {
          path: [index],
          code: 'APPLICATION_COMMANDS_DUPLICATE_NAME',
          message: 'Application command names must be unique',
        },
      ])
    seen.add(key)
  }
}

/** Discord gives back what is set, and leaves out what is false, null or empty. */
function storedOption(option: CommandOption): CommandOption {
  const stored: CommandOption = { type: option.type, name: option.name, description: option.description }
  for (const [key, value] of Object.entries(option)) {
    const isUnset = value === null || value === undefined || value === false
    if (!isUnset && !(Array.isArray(value) && value.length === 0)) Object.assign(stored, { [key]: value })
  }
  if (option.options?.length) stored.options = option.options.map(storedOption)
  return stored
}
