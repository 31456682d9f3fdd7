import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js'

/** A form of texts to type. Lengths in characters: at most 45 for the title and a label, 100 for a hint. */
export type ModalForm = { title: string; fields: readonly [TextField, ...TextField[]] }
export type TextField = { label: string; maxLength: number; hint?: string; value?: string; isOptional?: true; isLong?: true }

/** A form as the API takes it; what is sent comes back under the custom id of the button that opened it. */
export function modalOf({ title, fields }: ModalForm, customId: string): APIModalInteractionResponseCallbackData {
  const components = fields.map(({ label, maxLength, hint, value, isOptional = false, isLong = false }, index) => ({
    type: ComponentType.Label as const,
    label,
    ...(hint && { description: hint }),
    component: {
      type: ComponentType.TextInput as const,
      custom_id: `typed-${index}`,
      style: isLong ? TextInputStyle.Paragraph : TextInputStyle.Short,
      max_length: maxLength,
      required: !isOptional,
      ...(value && { value }),
    },
  }))
  return { custom_id: customId, title, components }
}
