import { CommandType, OptionType } from '../emulator/command-rules.ts'
import { ComponentType } from '../emulator/limits.ts'
import type { Look } from './component-view.ts'
import type { DiscordCommand, DiscordCommandOption, Localizations } from './discord-message.ts'

/** `name` is the one that Discord sends, `label` the one that people read and type in their language. */
type Named = { name: string; label: string }
export type OptionView = Named & {
  description: string
  kind: 'text' | 'integer' | 'number' | 'boolean'
  isRequired: boolean
  hasAutocomplete: boolean
  choices: { name: string; value: string | number | boolean }[]
  maxLength?: number
}
/** A slash command or subcommand, as people type it: `/corpus find` has the name `corpus find`. */
export type CommandView = Named & { description: string; options: OptionView[] }
/** A command of the "Apps" menu on a message. */
type MessageCommandView = Named

const YES_NO = [
  { name: 'True', value: true },
  { name: 'False', value: false },
]
/** Options that offer what select menus of these types do. */
const LIKE_SELECT: Record<number, number> = {
  [OptionType.User]: ComponentType.UserSelect,
  [OptionType.Channel]: ComponentType.ChannelSelect,
  [OptionType.Role]: ComponentType.RoleSelect,
  [OptionType.Mentionable]: ComponentType.MentionableSelect,
}
type Choices = Look['choices']
type Node = Pick<DiscordCommandOption, 'name' | 'name_localizations' | 'description' | 'description_localizations' | 'options'>

export function viewCommands(commands: DiscordCommand[], choicesIn: Choices, locale?: string): CommandView[] {
  return commands
    .filter(({ type }) => type === CommandType.ChatInput)
    .flatMap((command) => leaves(command, choicesIn, locale))
    .sort((a, b) => a.label.localeCompare(b.label))
}

export function viewMessageCommands(commands: DiscordCommand[], locale?: string): MessageCommandView[] {
  return commands.filter(({ type }) => type === CommandType.Message).map((command) => named(command, locale))
}

function leaves(node: Node, choicesIn: Choices, locale: string | undefined): CommandView[] {
  const options = node.options ?? []
  const subcommands = options.filter(({ type }) => type <= OptionType.SubcommandGroup)
  const own = named(node, locale)
  if (subcommands.length > 0)
    return subcommands
      .flatMap((option) => leaves(option, choicesIn, locale))
      .map((leaf) => ({ ...leaf, name: `${own.name} ${leaf.name}`, label: `${own.label} ${leaf.label}` }))
  return [{ ...own, description: describe(node, locale), options: options.map((option) => viewOption(option, choicesIn, locale)) }]
}

function viewOption(option: DiscordCommandOption, choicesIn: Choices, locale: string | undefined): OptionView {
  return {
    ...named(option, locale),
    description: describe(option, locale),
    kind: kindOf(option.type),
    isRequired: option.required ?? false,
    hasAutocomplete: option.autocomplete ?? false,
    choices: choicesOf(option, choicesIn, locale),
    ...(option.max_length != null && { maxLength: option.max_length }),
  }
}

function named(
  { name, name_localizations: names }: { name: string; name_localizations?: Localizations },
  locale: string | undefined,
): Named {
  return { name, label: inLocale(names, locale) ?? name }
}

function describe(node: Node, locale: string | undefined): string {
  return inLocale(node.description_localizations, locale) ?? node.description
}

function inLocale(texts: Localizations, locale: string | undefined): string | undefined {
  return locale === undefined ? undefined : texts?.[locale]
}

function kindOf(type: number): OptionView['kind'] {
  if (type === OptionType.Integer) return 'integer'
  if (type === OptionType.Number) return 'number'
  return type === OptionType.Boolean ? 'boolean' : 'text'
}

function choicesOf(option: DiscordCommandOption, choicesIn: Choices, locale: string | undefined): OptionView['choices'] {
  if (option.type === OptionType.Boolean) return YES_NO
  const select = LIKE_SELECT[option.type]
  if (select !== undefined)
    return choicesIn({ type: select }).map(({ label, value, kind }) => ({ name: kind === 'channel' ? `#${label}` : label, value }))
  return (option.choices ?? []).map((choice) => ({ name: named(choice, locale).label, value: choice.value }))
}
