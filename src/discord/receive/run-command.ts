import type { ChatInputCommandInteraction, MessageContextMenuCommandInteraction } from 'discord.js'
import { isPublicIn } from '../../core/server-settings.ts'
import { newMessage } from '../interaction-api.ts'
import { PRIVATE_OPTION } from '../options.ts'
import type { ChannelOf } from '../threads.ts'
import { type CommandNamed, type FootnoteFor, localeOf } from './interaction.ts'
import { textOf } from './message-text.ts'
import type { Telling } from './tell.ts'
import type { TurnAway } from './turn-away.ts'

type RunningParts = {
  commandNamed: CommandNamed
  footnoteFor: FootnoteFor
  channelOf: ChannelOf
  telling: Telling
  turnAway: TurnAway
}

/** Runs commands, typed or chosen in a message's menu. */
export function createRunning({ commandNamed, footnoteFor, channelOf, telling, turnAway }: RunningParts) {
  return {
    async typed(interaction: ChatInputCommandInteraction): Promise<void> {
      const command = commandNamed(interaction.commandName)
      if (!command || !('execute' in command)) return turnAway.outdated(interaction)
      const footnote = await footnoteFor(interaction)
      const isWanted = command.isPrivate === true || interaction.options.getBoolean(PRIVATE_OPTION) === true
      const isEphemeral = isWanted || !isPublicIn(footnote.settings, channelOf(interaction))
      await telling.tell(interaction, footnote, {
        command: command.data.name,
        deferral: newMessage(isEphemeral),
        tell: (signal) => command.execute(interaction, footnote, signal),
      })
    },

    async chosen(interaction: MessageContextMenuCommandInteraction): Promise<void> {
      const command = commandNamed(interaction.commandName)
      if (!command || !('executeOn' in command)) return turnAway.outdated(interaction)
      const footnote = await footnoteFor(interaction)
      const locale = localeOf(interaction, footnote)
      await telling.tell(interaction, footnote, {
        command: command.data.name,
        deferral: newMessage(true),
        tell: (signal) => command.executeOn(textOf(interaction.targetMessage), locale, footnote, signal),
      })
    },
  }
}
