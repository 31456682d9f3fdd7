import type {
  AnySelectMenuInteraction,
  ButtonInteraction,
  ChatInputCommandInteraction,
  Interaction,
  Message,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js'
import type { Footnote } from '../../core/footnote.ts'
import { type Locale, nearestLocale } from '../../core/locale.ts'
import type { Command } from '../command.ts'

export type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction
export type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ComponentInteraction | ModalSubmitInteraction

/** Footnote by the rules of the server in which an interaction is. */
export type FootnoteFor = (interaction: Interaction) => Promise<Footnote>
export type CommandNamed = (name: string) => Command | undefined

export function isAnswerable(interaction: Interaction): interaction is Answerable {
  const isCommand = interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand()
  return isComponent(interaction) || isCommand || interaction.isModalSubmit()
}

export function isComponent(interaction: Interaction): interaction is ComponentInteraction {
  return interaction.isButton() || interaction.isAnySelectMenu()
}

/** Whether an interaction is by the one who asked for the message it stands under. */
export function isByAsker({ user }: Answerable, { interactionMetadata }: Message): boolean {
  return interactionMetadata?.user.id === user.id
}

/** The server's language where it chose one, else that of the person. */
export function localeOf(interaction: Answerable, { settings }: Footnote): Locale {
  return settings.locale ?? nearestLocale(interaction.locale)
}
