import type { AutocompleteInteraction, ChatInputCommandInteraction, RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord.js'
import type { Footnote, Suggestion } from '../core/footnote.ts'
import type { Locale } from '../core/locale.ts'
import type { Reply } from './page.ts'

/**
 * What people can do in Discord. A command yields replies and never sends them, so it cannot answer twice, forget to
 * defer, or mention anybody. An option named `private` makes the whole answer ephemeral, whichever command has it.
 */
export type Command = {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** Ever fuller replies; the last one stays. After `signal` nobody is shown more. Throws what its schemas throw. */
  execute(interaction: ChatInputCommandInteraction, footnote: Footnote, signal: AbortSignal): AsyncIterable<Reply>
  /** What fits the option being typed, from memory. */
  autocomplete?(interaction: AutocompleteInteraction, footnote: Footnote): Suggestion[]
  /** What its buttons do, by the action in their custom ids. `page` turns to the page of that index. */
  buttons?: Record<string, Button>
}

/**
 * Continues a story where one of its buttons was pressed, with nothing but what stands in the button and its message,
 * so that it works after a restart.
 */
export type Button = (press: Press, footnote: Footnote, signal: AbortSignal) => AsyncIterable<Reply>

export type Press = {
  /** The last part of the custom id. */
  argument: string
  /** The first line of the message: the question as quoted there. */
  quote: string
  /** Of the person who pressed. */
  locale: Locale
}
