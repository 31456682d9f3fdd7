import type { Message, ModalSubmitInteraction } from 'discord.js'
import type { Button, Press } from '../command.ts'
import type { CustomId } from '../custom-id.ts'
import { newMessage, UPDATE } from '../interaction-api.ts'
import type { Attached } from '../pictures.ts'
import { referenceOf } from '../reference.ts'
import { type ComponentInteraction, type FootnoteFor, localeOf } from './interaction.ts'
import type { Telling } from './tell.ts'
import { after, createTurns } from './turns.ts'

type Continuation = {
  id: CustomId
  button: Button
  /** What was chosen or typed. */
  inputs: string[]
  /** The message that it stands under. */
  message: Message
  /** Its first line. */
  quote: string
  /** Changes that message; otherwise answers in one of its own. */
  inPlace: boolean
  /** Of a message of its own. */
  isEphemeral: boolean
}

export type Continuing = ReturnType<typeof createContinuing>

/** Continues stories under their messages, those in the same place one after another. */
export function createContinuing({ footnoteFor, telling }: { footnoteFor: FootnoteFor; telling: Telling }) {
  const turns = createTurns()

  async function continueStory(interaction: ComponentInteraction | ModalSubmitInteraction, continuation: Continuation): Promise<void> {
    const { id, button, inputs, message, quote, inPlace, isEphemeral } = continuation
    await turns.take(inPlace ? message.id : undefined, async (turn) => {
      const footnote = await footnoteFor(interaction)
      const press: Press = {
        argument: id.argument,
        inputs,
        quote,
        guild: interaction.guild,
        locale: localeOf(interaction, footnote),
        ref: referenceOf(interaction.id),
      }
      await telling.tell(interaction, footnote, {
        command: id.command,
        deferral: inPlace ? UPDATE : newMessage(isEphemeral),
        tell: (signal) => after(turn, button(press, footnote, signal)),
        ...(inPlace && { attached: attachedTo(message) }),
      })
    })
  }

  return { continueStory, isContinuing: (message: Message) => turns.isTaken(message.id) }
}

/** The files of a message. */
export function attachedTo({ attachments }: Message): Attached {
  return new Map(attachments.map(({ name, id }) => [name, id]))
}
