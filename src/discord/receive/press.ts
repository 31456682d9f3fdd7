import { type Button, isPanel } from '../command.ts'
import { type CustomId, readCustomId, readPage } from '../custom-id.ts'
import { messageOf } from '../message.ts'
import type { Reply } from '../page.ts'
import { quoteOf } from '../quote.ts'
import type { AtOnce } from './at-once.ts'
import { attachedTo, type Continuing } from './continue-story.ts'
import type { Forms } from './forms.ts'
import { type CommandNamed, type ComponentInteraction, isByAsker } from './interaction.ts'
import type { Telling } from './tell.ts'
import type { TurnAway } from './turn-away.ts'

type PressingParts = {
  commandNamed: CommandNamed
  telling: Telling
  continuing: Continuing
  forms: Forms
  atOnce: AtOnce
  turnAway: TurnAway
}

/** Takes presses of buttons and choices in select menus to what they do. */
export function createPressing({ commandNamed, telling, continuing, forms, atOnce, turnAway }: PressingParts) {
  async function press(interaction: ComponentInteraction): Promise<void> {
    const id = readCustomId(interaction.customId)
    const command = id && commandNamed(id.command)
    const quote = quoteOf(interaction.message.components)
    if (!command || quote === undefined) return turnAway.outdated(interaction)
    const reply = id.action === 'page' ? telling.pagesOf(interaction.message.id) : undefined
    if (reply) return turnPage(interaction, id, reply)
    const [form, aside, button] = [command.forms?.[id.action], command.asides?.[id.action], command.buttons?.[id.action]]
    if (form) return forms.open(interaction, form)
    if (aside) return goOn(interaction, { id, button: aside, quote, inPlace: false })
    return button
      ? goOn(interaction, { id, button, quote, inPlace: isByAsker(interaction, interaction.message) })
      : turnAway.outdated(interaction)
  }

  /**
   * A press by the one who asked changes the message, for all to see; anybody else's press is answered to them alone, so
   * that nobody turns another's answer into a different one. A panel takes every press in its turn, as each changes
   * something else; under an answer a second press is passed over while the first is being answered.
   */
  async function goOn(
    interaction: ComponentInteraction,
    pressed: { id: CustomId; button: Button; quote: string; inPlace: boolean },
  ): Promise<void> {
    const { message } = interaction
    const isSecond = pressed.inPlace && !isPanel(commandNamed(pressed.id.command)) && continuing.isContinuing(message)
    if (isSecond) return atOnce.passOver(interaction)
    const inputs = interaction.isAnySelectMenu() ? interaction.values : []
    await continuing.continueStory(interaction, { ...pressed, inputs, message, isEphemeral: true })
  }

  async function turnPage(interaction: ComponentInteraction, id: CustomId, reply: Reply): Promise<void> {
    const { message } = interaction
    const isUpdate = isByAsker(interaction, message)
    const turned = { ...reply, shown: readPage(id.argument).page }
    await atOnce.show(interaction, messageOf(turned, isUpdate ? { attached: attachedTo(message) } : { isEphemeral: true }), isUpdate)
  }

  return press
}
