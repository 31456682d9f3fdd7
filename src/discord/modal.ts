import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'

/** A form of one text to type. Lengths in characters: at most 45 for the title and the label. */
export type ModalForm = { title: string; label: string; maxLength: number }

/** The custom id of the text in every form. */
export const TYPED = 'typed'

/** A form as the API takes it; what is sent comes back under the custom id of the button that opened it. */
export function modalOf({ title, label, maxLength }: ModalForm, customId: string): APIModalInteractionResponseCallbackData {
  const input = {
    type: ComponentType.TextInput as const,
    custom_id: TYPED,
    style: TextInputStyle.Short,
    max_length: maxLength,
    required: true,
  }
  return { custom_id: customId, title, components: [{ type: ComponentType.Label, label, component: input }] }
}
