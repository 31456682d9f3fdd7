import { z } from 'zod'

const text = z.string().nullish()
const Media = z.object({ url: z.string(), content_type: text, width: z.number().nullish(), height: z.number().nullish() })
const Emoji = z.object({ id: text, name: text })
const SelectOption = z.object({
  label: z.string(),
  value: z.string(),
  description: text,
  emoji: Emoji.nullish(),
  default: z.boolean().nullish(),
})

/** What the page shows of a message or modal component, whatever its type. */
export const DiscordComponent = z.object({
  type: z.number(),
  custom_id: text,
  content: text,
  style: z.number().nullish(),
  label: text,
  description: text,
  placeholder: text,
  value: text,
  url: text,
  emoji: Emoji.nullish(),
  disabled: z.boolean().nullish(),
  required: z.boolean().nullish(),
  spoiler: z.boolean().nullish(),
  divider: z.boolean().nullish(),
  spacing: z.number().nullish(),
  accent_color: z.number().nullish(),
  min_values: z.number().nullish(),
  max_values: z.number().nullish(),
  min_length: z.number().nullish(),
  max_length: z.number().nullish(),
  options: z.array(SelectOption).nullish(),
  default_values: z.array(z.object({ id: z.string() })).nullish(),
  channel_types: z.array(z.number()).nullish(),
  name: text,
  size: z.number().nullish(),
  media: Media.nullish(),
  file: Media.nullish(),
  items: z.array(z.object({ media: Media, description: text, spoiler: z.boolean().nullish() })).nullish(),
  get components() {
    return z.array(DiscordComponent).nullish()
  },
  get accessory() {
    return DiscordComponent.nullish()
  },
  get component() {
    return DiscordComponent.nullish()
  },
})
export type DiscordComponent = z.infer<typeof DiscordComponent>

const DiscordEmbed = z.object({
  title: text,
  description: text,
  url: text,
  color: z.number().nullish(),
  timestamp: text,
  author: z.object({ name: text, url: text }).nullish(),
  footer: z.object({ text }).nullish(),
  image: z.object({ url: text }).nullish(),
  thumbnail: z.object({ url: text }).nullish(),
  fields: z.array(z.object({ name: z.string(), value: z.string(), inline: z.boolean().nullish() })).nullish(),
})
export type DiscordEmbed = z.infer<typeof DiscordEmbed>

const DiscordUser = z.object({
  id: z.string(),
  username: z.string(),
  global_name: text,
  bot: z.boolean().nullish(),
})
export type DiscordUser = z.infer<typeof DiscordUser>

const DiscordAttachment = z.object({
  filename: z.string(),
  url: z.string(),
  size: z.number(),
  content_type: text,
  description: text,
})
export type DiscordAttachment = z.infer<typeof DiscordAttachment>

/** What the page shows of a message in Discord's API. */
export const DiscordMessage = z.object({
  id: z.string(),
  channel_id: z.string(),
  author: DiscordUser,
  content: z.string(),
  timestamp: z.string(),
  edited_timestamp: text,
  flags: z.number(),
  type: z.number().nullish(),
  mentions: z.array(DiscordUser).nullish(),
  interaction: z.object({ type: z.number(), name: z.string(), user: DiscordUser }).nullish(),
  interaction_metadata: z.object({ user: DiscordUser }).nullish(),
  message_reference: z.object({ message_id: text }).nullish(),
  attachments: z.array(DiscordAttachment),
  embeds: z.array(DiscordEmbed),
  components: z.array(DiscordComponent),
  visibleTo: text,
  isThinking: z.boolean(),
})
export type DiscordMessage = z.infer<typeof DiscordMessage>

export const DiscordModal = z.object({ title: z.string(), components: z.array(DiscordComponent) })
export type DiscordModal = z.infer<typeof DiscordModal>

/** Texts by Discord's locales. */
const Localizations = z.record(z.string(), z.string()).nullish()
export type Localizations = z.infer<typeof Localizations>

const Choice = z.object({ name: z.string(), name_localizations: Localizations, value: z.union([z.string(), z.number()]) })
const DiscordCommandOption = z.object({
  type: z.number(),
  name: z.string(),
  name_localizations: Localizations,
  description: z.string(),
  description_localizations: Localizations,
  required: z.boolean().nullish(),
  autocomplete: z.boolean().nullish(),
  choices: z.array(Choice).nullish(),
  max_length: z.number().nullish(),
  get options() {
    return z.array(DiscordCommandOption).nullish()
  },
})
export type DiscordCommandOption = z.infer<typeof DiscordCommandOption>

export const DiscordCommand = z.object({
  name: z.string(),
  name_localizations: Localizations,
  type: z.number(),
  description: z.string(),
  description_localizations: Localizations,
  options: z.array(DiscordCommandOption).nullish(),
})
export type DiscordCommand = z.infer<typeof DiscordCommand>
