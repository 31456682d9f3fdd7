import { CommandType, OptionType } from '../emulator/command-rules.ts'
import type { DiscordCommand, DiscordCommandOption } from './discord-message.ts'

export type OptionView = {
  name: string
  description: string
  kind: 'text' | 'integer' | 'number' | 'boolean'
  isRequired: boolean
  hasAutocomplete: boolean
  choices: { name: string; value: string | number | boolean }[]
  maxLength?: number
}
/** A slash command or subcommand, as people type it: `/corpus find` has the name `corpus find`. */
export type CommandView = {
  name: string
  description: string
  options: OptionView[]
  isInServer: boolean
  isInDirectMessages: boolean
}
/** A command of the "Apps" menu on a message. */
export type MessageCommandView = Pick<CommandView, 'name' | 'isInServer' | 'isInDirectMessages'>

const YES_NO = [
  { name: 'True', value: true },
  { name: 'False', value: false },
]

export function viewCommands(commands: DiscordCommand[], channels: { id: string; name: string }[]): CommandView[] {
  return commands
    .filter(({ type }) => type === CommandType.ChatInput)
    .flatMap((command) => leaves(command, command, channels))
    .sort((a, b) => a.name.localeCompare(b.name))
}

export function viewMessageCommands(commands: DiscordCommand[]): MessageCommandView[] {
  return commands.filter(({ type }) => type === CommandType.Message).map((command) => ({ name: command.name, ...places(command) }))
}

function places(command: DiscordCommand): Pick<CommandView, 'isInServer' | 'isInDirectMessages'> {
  const isGuildCommand = command.guild_id != null
  return {
    isInServer: command.contexts?.includes(0) ?? true,
    isInDirectMessages: !isGuildCommand && (command.contexts?.includes(1) ?? command.dm_permission ?? true),
  }
}

function leaves(
  command: DiscordCommand,
  node: { name: string; description: string; options?: DiscordCommandOption[] | null | undefined },
  channels: { id: string; name: string }[],
): CommandView[] {
  const options = node.options ?? []
  const subcommands = options.filter(({ type }) => type <= OptionType.SubcommandGroup)
  if (subcommands.length > 0)
    return subcommands.flatMap((option) => leaves(command, { ...option, name: `${node.name} ${option.name}` }, channels))
  return [
    {
      name: node.name,
      description: node.description,
      options: options.map((option) => viewOption(option, channels)),
      ...places(command),
    },
  ]
}

function viewOption(option: DiscordCommandOption, channels: { id: string; name: string }[]): OptionView {
  return {
    name: option.name,
    description: option.description,
    kind: kindOf(option.type),
    isRequired: option.required ?? false,
    hasAutocomplete: option.autocomplete ?? false,
    choices: choicesOf(option, channels),
    ...(option.max_length != null && { maxLength: option.max_length }),
  }
}

function kindOf(type: number): OptionView['kind'] {
  if (type === OptionType.Integer) return 'integer'
  if (type === OptionType.Number) return 'number'
  return type === OptionType.Boolean ? 'boolean' : 'text'
}

function choicesOf(option: DiscordCommandOption, channels: { id: string; name: string }[]): OptionView['choices'] {
  if (option.type === OptionType.Boolean) return YES_NO
  if (option.type === OptionType.Channel) return channels.map(({ id, name }) => ({ name: `#${name}`, value: id }))
  return option.choices ?? []
}
