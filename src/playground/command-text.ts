import type { CommandView, OptionView } from './command-view.ts'

type OptionValues = Record<string, string | number | boolean>
/** What a line typed in the composer says. */
type ReadText =
  | { kind: 'plain' }
  | { kind: 'unknown'; name: string }
  | { kind: 'command'; command: string; options: OptionValues }
  /** A command that cannot be sent yet: `problem` says why, about the option `option`. */
  | { kind: 'incomplete'; command: string; options: OptionValues; option: string; problem: string }

/**
 * Reads a whole command typed as text: `/ask question: why does it matter? private: true`. Text before the first
 * option name belongs to the first text option.
 */
export function readCommandText(typed: string, commands: CommandView[]): ReadText {
  const text = typed.trim()
  if (!text.startsWith('/')) return { kind: 'plain' }
  const command = findCommand(text.slice(1), commands)
  if (!command) return { kind: 'unknown', name: text.slice(1).split(/\s/, 1)[0] ?? '' }
  const given = splitOptions(text.slice(1 + typedName(text.slice(1), command).length), command.options)
  const options: OptionValues = {}
  let wrong: { option: string; problem: string } | undefined
  for (const option of command.options) {
    const source = given.get(option.name)
    if (!source) {
      if (option.isRequired) wrong ??= { option: option.name, problem: 'This option is required. Specify a value.' }
      continue
    }
    const value = readValue(option, source)
    if (value === undefined) wrong ??= { option: option.name, problem: expectation(option) }
    else options[option.name] = value
  }
  return wrong ? { kind: 'incomplete', command: command.name, options, ...wrong } : { kind: 'command', command: command.name, options }
}

function findCommand(text: string, commands: CommandView[]): CommandView | undefined {
  return commands
    .filter((command) => typedName(text, command) !== '')
    .sort((a, b) => typedName(text, b).length - typedName(text, a).length)[0]
}

/** The name of the command that the text begins with, in the person's language or as it is sent; empty if neither. */
function typedName(text: string, { name, label }: CommandView): string {
  const lower = `${text.toLowerCase()} `
  const typed = [label, name].filter((candidate) => lower.startsWith(candidate) && /^\s/.test(lower.slice(candidate.length)))
  return typed.toSorted((a, b) => b.length - a.length)[0] ?? ''
}

function splitOptions(text: string, options: OptionView[]): Map<string, string> {
  const given = new Map<string, string>()
  const first = (options.find(({ kind, isRequired }) => kind === 'text' && isRequired) ?? options[0])?.name
  let name = first
  let from = 0
  for (const match of text.matchAll(/(?<=^|\s)([^\s:]+):/g)) {
    const typed = match[1]?.toLowerCase() ?? ''
    const found = options.find((option) => typed === option.label || typed === option.name)
    if (!found) continue
    put(given, name, text.slice(from, match.index))
    name = found.name
    from = match.index + match[0].length
  }
  put(given, name, text.slice(from))
  return given
}

function put(given: Map<string, string>, name: string | undefined, source: string): void {
  const value = source.trim()
  if (name !== undefined && value !== '') given.set(name, value)
}

function readValue(option: OptionView, source: string): string | number | boolean | undefined {
  if (option.choices.length > 0) {
    const wanted = source.toLowerCase()
    return option.choices.find(({ name, value }) => [name.toLowerCase(), String(value)].includes(wanted))?.value
  }
  if (option.kind === 'text') return source
  const number = Number(source)
  if (option.kind === 'integer') return Number.isSafeInteger(number) ? number : undefined
  return Number.isFinite(number) ? number : undefined
}

function expectation(option: OptionView): string {
  if (option.choices.length > 0) return 'Choose one of the values offered.'
  return option.kind === 'integer' ? 'This must be a whole number.' : 'This must be a number.'
}
