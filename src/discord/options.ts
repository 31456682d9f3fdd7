import { ApplicationCommandOptionType as Option } from 'discord.js'

/** Which chat model writes; out of those configured. */
export const chatModelOption = {
  type: Option.String as const,
  name: 'model',
  description: 'Which chat model writes the answer',
  max_length: 100,
  autocomplete: true as const,
}

/** Read by the bot itself, before it defers. */
export const PRIVATE_OPTION = 'private'
export const privateOption = {
  type: Option.Boolean as const,
  name: PRIVATE_OPTION,
  description: 'Show the answer only to you',
}
