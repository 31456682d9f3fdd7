import { MessageFlags, type ModalSubmitInteraction } from 'discord.js'
import type { Form } from '../command.ts'
import { readCustomId } from '../custom-id.ts'
import { modalOf } from '../modal.ts'
import { quoteOf } from '../quote.ts'
import type { AtOnce } from './at-once.ts'
import type { Continuing } from './continue-story.ts'
import { type CommandNamed, type ComponentInteraction, type FootnoteFor, isByAsker, localeOf } from './interaction.ts'
import type { TurnAway } from './turn-away.ts'

type FormsParts = {
  commandNamed: CommandNamed
  footnoteFor: FootnoteFor
  continuing: Continuing
  atOnce: AtOnce
  turnAway: TurnAway
}

export type Forms = ReturnType<typeof createForms>

/** Forms, from the press that opens one until it is sent. */
export function createForms({ commandNamed, footnoteFor, continuing, atOnce, turnAway }: FormsParts) {
  return {
    async open(interaction: ComponentInteraction, { form }: Form): Promise<void> {
      const footnote = await footnoteFor(interaction)
      await atOnce.openForm(interaction, modalOf(form(localeOf(interaction, footnote), footnote), interaction.customId))
    },

    async sent(interaction: ModalSubmitInteraction): Promise<void> {
      const { message } = interaction
      const id = readCustomId(interaction.customId)
      const form = id && commandNamed(id.command)?.forms?.[id.action]
      if (!form || !message) return turnAway.outdated(interaction)
      await continuing.continueStory(interaction, {
        id,
        button: form.submit,
        inputs: interaction.fields.fields.map((field) => ('value' in field ? String(field.value) : '')),
        message,
        quote: quoteOf(message.components) ?? '',
        inPlace: form.isInPlace === true && isByAsker(interaction, message),
        isEphemeral: form.isPrivate === true || message.flags.has(MessageFlags.Ephemeral),
      })
    },
  }
}
