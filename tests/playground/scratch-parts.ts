import { ComponentType } from 'discord.js'

export const PICTURE = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="240"><rect width="600" height="240" fill="#24252b"/><rect x="40" y="60" width="420" height="40" rx="6" fill="#4d6bfe"/><rect x="40" y="130" width="210" height="40" rx="6" fill="#10a37f"/></svg>',
)

export const text = (content: string) => ({ type: ComponentType.TextDisplay as const, content })
export const button = (customId: string, label: string, style: number, disabled = false) => ({
  type: ComponentType.Button as const,
  custom_id: customId,
  label,
  style,
  disabled,
})
