import { type FormProblem, invalidForm } from './discord-error.ts'
import { requiredProblem, tooLongProblem } from './form.ts'
import { CHOICE_VALUE_LENGTH, COMMAND_LENGTH, LOCALES, SLASH_NAME } from './limits.ts'
import type { CommandBody, CommandOption, Localizations } from './wire.ts'

/** Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-types */
export const CommandType = { ChatInput: 1, User: 2, Message: 3 } as const
/** Source: https://discord.com/developers/docs/interactions/application-commands#application-command-object-application-command-option-type */
export const OptionType = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const

/**
 * Holds a command's definition against the rules that Discord's published description does not express.
 *
 * @throws DiscordError 50035
 */
export function checkCommand(command: CommandBody, path: PropertyKey[] = []): void {
  const isSlash = (command.type ?? CommandType.ChatInput) === CommandType.ChatInput
  const problems = [
    ...(isSlash ? nameProblems(command.name, command.name_localizations, path) : []),
    ...localeProblems(command.name_localizations, [...path, 'name_localizations']),
    ...localeProblems(command.description_localizations, [...path, 'description_localizations']),
    ...(isSlash ? slashProblems(command, path) : menuProblems(command, path)),
    ...(commandLength(command) > COMMAND_LENGTH ? [tooLarge(path)] : []),
  ]
  if (problems.length > 0) throw invalidForm(problems)
}

function tooLarge(path: PropertyKey[]): FormProblem {
  const message = `Command exceeds maximum size (${COMMAND_LENGTH})`
  return { path, code: 'APPLICATION_COMMAND_TOO_LARGE', message }
}

function slashProblems(command: CommandBody, path: PropertyKey[]): FormProblem[] {
  return [
    ...(command.description ? [] : [requiredProblem([...path, 'description'])]),
    ...optionListProblems(command.options ?? [], [...path, 'options']),
  ]
}

function menuProblems(command: CommandBody, path: PropertyKey[]): FormProblem[] {
  const refused = [...(command.description ? ['description'] : []), ...(command.options?.length ? ['options'] : [])]
  return refused.map((field) => ({
    path: [...path, field],
    code: `APPLICATION_COMMAND_CONTEXT_MENU_${field.toUpperCase()}_INVALID`,
    message: `Context menu commands cannot have ${field}`,
  }))
}

function nameProblems(name: string, localized: Localizations | undefined, path: PropertyKey[]): FormProblem[] {
  return [
    ...(isSlashName(name) ? [] : [invalidName([...path, 'name'])]),
    ...Object.entries(localized ?? {}).flatMap(([locale, text]) =>
      isSlashName(text) ? [] : [invalidName([...path, 'name_localizations', locale])],
    ),
  ]
}

function isSlashName(text: string): boolean {
  return SLASH_NAME.test(text) && text === text.toLowerCase()
}

function invalidName(path: PropertyKey[]): FormProblem {
  return { path, code: 'APPLICATION_COMMAND_INVALID_NAME', message: 'Command name is invalid' }
}

function localeProblems(localized: Localizations | undefined, path: PropertyKey[]): FormProblem[] {
  return Object.keys(localized ?? {})
    .filter((locale) => !LOCALES.includes(locale))
    .map((locale) => ({
      path: [...path, locale],
      code: 'BASE_TYPE_CHOICES',
      message: `Value must be one of {${LOCALES.map((known) => `'${known}'`).join(', ')}}.`,
    }))
}

function optionListProblems(options: CommandOption[], path: PropertyKey[]): FormProblem[] {
  const problems: FormProblem[] = []
  const names = new Set<string>()
  let sawOptional = false
  const mixes = options.some(isNested) && !options.every(isNested)
  for (const [index, option] of options.entries()) {
    const at = [...path, index]
    if (names.has(option.name))
      problems.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        message: 'Option name already exists',
      })
    names.add(option.name)
    if (option.required && sawOptional)
      problems.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
        message: 'Required options must be placed before non-required options',
      })
    sawOptional ||= !option.required
    if (mixes && isNested(option))
      problems.push({
        path: at,
        code: 'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        message: 'Sub-command and sub-command group option types are mutually exclusive to other types',
      })
    problems.push(...optionProblems(option, at))
  }
  return problems
}

function isNested(option: CommandOption): boolean {
  return option.type <= OptionType.SubcommandGroup
}

function optionProblems(option: CommandOption, path: PropertyKey[]): FormProblem[] {
  const choices = option.choices ?? []
  return [
    ...nameProblems(option.name, option.name_localizations, path),
    ...localeProblems(option.name_localizations, [...path, 'name_localizations']),
    ...localeProblems(option.description_localizations, [...path, 'description_localizations']),
    ...(option.autocomplete && choices.length > 0
      ? [
          {
            path: [...path, 'autocomplete'],
            code: 'APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_CHOICES_INVALID',
            message: 'Options with autocomplete cannot have choices',
          },
        ]
      : []),
    ...choices.flatMap((choice, index) =>
      typeof choice.value === 'string' && choice.value.length > CHOICE_VALUE_LENGTH
        ? [tooLongProblem([...path, 'choices', index, 'value'], CHOICE_VALUE_LENGTH)]
        : [],
    ),
    ...rangeProblems(option, path),
    ...optionListProblems(option.options ?? [], [...path, 'options']),
  ]
}

function rangeProblems(option: CommandOption, path: PropertyKey[]): FormProblem[] {
  const pairs = [
    ['min_value', option.min_value, option.max_value],
    ['min_length', option.min_length, option.max_length],
  ] as const
  return pairs.flatMap(([field, min, max]) =>
    min != null && max != null && min > max
      ? [
          {
            path: [...path, field],
            code: 'APPLICATION_COMMAND_OPTIONS_RANGE_INVALID',
            message: 'The minimum cannot be greater than the maximum',
          },
        ]
      : [],
  )
}

/** Counted as Discord counts: for each text, the longest of its localizations. */
function commandLength(part: CommandBody | CommandOption): number {
  const choices = 'choices' in part ? (part.choices ?? []) : []
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description, part.description_localizations) +
    choices.reduce((sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length, 0) +
    (part.options ?? []).reduce((sum, option) => sum + commandLength(option), 0)
  )
}

function longest(text: string | null | undefined, localized: Localizations | undefined): number {
  return Math.max(text?.length ?? 0, ...Object.values(localized ?? {}).map((other) => other.length))
}
