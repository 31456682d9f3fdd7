import type { Command } from './commands.ts'
import { OptionType } from './command-rules.ts'
import { STRING_OPTION_LENGTH } from './limits.ts'
import type { CommandOption, Json } from './wire.ts'

type TypedOptions = Record<string, string | number | boolean>
/** A command with its subcommand, if it has any, as typed: `/corpus find` is `corpus find`. */
export type TypedCommand = { command: Command; parents: CommandOption[]; options: CommandOption[] }

/** What a client sends of a command: Discord's option objects, subcommands around them. */
export function nested(typed: TypedCommand, options: Json[]): Json[] {
  return typed.parents.toReversed().reduce<Json[]>((inner, { name, type }) => [{ name, type, options: inner }], options)
}

/**
 * What was typed, as Discord's client would send it.
 *
 * @throws Error in words if Discord's client would not let a person send this
 */
export function checkOptions(typed: TypedCommand, input: TypedOptions): Json[] {
  refuseUnknown(typed, input)
  return typed.options.flatMap((option) => {
    const value = input[option.name]
    if (value === undefined) {
      if (option.required) throw new Error(`The option "${option.name}" is required.`)
      return []
    }
    checkValue(option, value)
    return [{ name: option.name, type: option.type, value }]
  })
}

/** What was typed so far, with one option in focus: nothing is required yet. */
export function optionsInFocus(typed: TypedCommand, input: TypedOptions, focused: string): { options: Json[]; focusedType: number } {
  refuseUnknown(typed, input)
  const focus = typed.options.find((option) => option.name === focused)
  if (!focus) throw new Error(`/${typed.command.name} has no option "${focused}".`)
  if (!focus.autocomplete) throw new Error(`The option "${focused}" has no autocomplete.`)
  const options = typed.options.flatMap((option) => {
    const { name, type } = option
    const value = input[name]
    if (option === focus) return [{ name, type, value: String(value ?? ''), focused: true }]
    return value === undefined ? [] : [{ name, type, value }]
  })
  return { options, focusedType: focus.type }
}

function refuseUnknown(typed: TypedCommand, input: TypedOptions): void {
  for (const name of Object.keys(input))
    if (!typed.options.some((option) => option.name === name)) throw new Error(`/${typed.command.name} has no option "${name}".`)
}

function checkValue(option: CommandOption, value: string | number | boolean): void {
  const refuse = (why: string): never => {
    throw new Error(`The option "${option.name}" ${why}.`)
  }
  if (option.type === OptionType.Attachment) refuse('takes a file, which nobody here can upload')
  if (option.type === OptionType.Boolean) {
    if (typeof value !== 'boolean') refuse('must be true or false')
    return
  }
  if (option.type === OptionType.Integer || option.type === OptionType.Number) {
    if (typeof value !== 'number') return refuse('must be a number')
    if (option.type === OptionType.Integer && !Number.isSafeInteger(value)) refuse('must be a whole number')
    if (value < (option.min_value ?? -Infinity)) refuse(`must be at least ${option.min_value}`)
    if (value > (option.max_value ?? Infinity)) refuse(`must be at most ${option.max_value}`)
  } else {
    if (typeof value !== 'string') return refuse('must be text')
    const max = option.max_length ?? STRING_OPTION_LENGTH
    if (value.length < (option.min_length ?? 0)) refuse(`must have at least ${option.min_length} characters`)
    if (value.length > max) refuse(`must have at most ${max} characters`)
    if (value === '' && option.required) refuse('must not be empty')
  }
  if (option.choices?.length && !option.choices.some((choice) => choice.value === value)) refuse('must be one of its choices')
}
