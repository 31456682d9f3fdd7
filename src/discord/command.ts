import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Guild,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
  type RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from 'discord.js'
import type { Footnote, Suggestion } from '../core/footnote.ts'
import type { Locale } from '../core/locale.ts'
import type { ModalForm } from './modal.ts'
import type { Reply } from './page.ts'

/**
 * What people can do in Discord. A command yields replies and never sends them, so it cannot answer twice, forget to
 * defer, or mention anybody.
 */
export type Command = SlashCommand | MessageCommand

/** Typed with its options. An option named `private` makes the whole answer ephemeral, whichever command has it. */
type SlashCommand = Continuations & {
  data: RESTPostAPIChatInputApplicationCommandsJSONBody
  /** Answers the one who asks alone, wherever that is. */
  isPrivate?: true
  /** Each press on its message sets something: none is passed over, and none counts as asking. */
  isPanel?: true
  /** What can be tried with it, for `/help`: what stands on the button, and the argument of its `example` aside. */
  example?(locale: Locale): { label: string; argument: string }
  /** Ever fuller replies; the last one stays. After `signal` nobody is shown more. Throws what its schemas throw. */
  execute(interaction: ChatInputCommandInteraction, footnote: Footnote, signal: AbortSignal): AsyncIterable<Reply>
  /** What fits the option being typed, from memory. */
  autocomplete?(interaction: AutocompleteInteraction, footnote: Footnote): Suggestion[]
}

export function isPanel(command: Command | undefined): boolean {
  return command !== undefined && 'isPanel' in command
}

/** Who may use a command is for Discord to say: by default those who may manage the server, else whom the Integrations page names. */
export const FOR_MANAGERS = {
  default_member_permissions: String(PermissionFlagsBits.ManageGuild),
  contexts: [InteractionContextType.Guild],
  integration_types: [ApplicationIntegrationType.GuildInstall],
}

/** Chosen in a message's menu, and answered to the one who chose it alone. */
type MessageCommand = Continuations & {
  data: RESTPostAPIContextMenuApplicationCommandsJSONBody
  /** @param text all that the message says, as one plain text without markup */
  executeOn(text: string, locale: Locale, footnote: Footnote, signal: AbortSignal): AsyncIterable<Reply>
}

/** What the buttons and select menus of its messages do, by the action in their custom ids. */
type Continuations = {
  /** Change the message, for the one who asked. `page` turns to the page of that index. */
  buttons?: Record<string, Button>
  /** Answer the one who pressed alone, in a message of its own. */
  asides?: Record<string, Button>
  /** Open a form; once it is sent, answer in a message of its own, as private as the message it stands under, or in that. */
  forms?: Record<string, Form>
}

/**
 * Continues a story where one of its buttons was pressed, with nothing but what stands in the button and its message,
 * and the receipt that its argument may name, so that it works after a restart.
 */
export type Button = (press: Press, footnote: Footnote, signal: AbortSignal) => AsyncIterable<Reply>
export type Form = {
  form: (locale: Locale, footnote: Footnote) => ModalForm
  submit: Button
  /** Changes the message it stands under, for the one who asked. */
  isInPlace?: true
  /** Answers the one who sent it alone. */
  isPrivate?: true
}

export type Press = {
  /** The last part of the custom id. */
  argument: string
  /** What was chosen in a select menu, or typed into a form's fields from the first to the last. */
  inputs: readonly string[]
  /** The first line of the message: the question as quoted there. */
  quote: string
  /** Of the person who pressed. */
  locale: Locale
  /** The server, without anything of it in memory but its name; null elsewhere. */
  guild: Guild | null
  /** The reference under which the log has more. */
  ref: string
}
