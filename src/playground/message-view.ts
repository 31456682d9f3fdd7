import { MessageFlag } from '../emulator/limits.ts'
import { colorCode, type ComponentView, type Look, viewComponents } from './component-view.ts'
import type { DiscordComponent, DiscordEmbed, DiscordMessage, DiscordUser } from './discord-message.ts'
import { plainText, renderMarkdown } from './markdown.ts'
import type { FileView, MediaView } from './media.ts'

type EmbedView = {
  color?: string
  author?: { name: string; url?: string }
  titleHtml?: string
  url?: string
  html?: string
  fields: { nameHtml: string; html: string; isInline: boolean }[]
  image?: MediaView
  thumbnail?: MediaView
  footer?: string
  sentAt?: string
}
/** A message as the page draws it: texts are HTML, addresses are checked. */
export type MessageView = {
  id: string
  channelId: string
  author: { name: string; isBot: boolean }
  sentAt: string
  isThinking: boolean
  isEphemeral: boolean
  isEdited: boolean
  /** Who used which command, with its slash if it has one. */
  used?: { by: string; command: string }
  /** The message that this one answers. */
  replyTo?: { id: string; author: string; text: string }
  html: string
  embeds: EmbedView[]
  images: MediaView[]
  files: FileView[]
  components: ComponentView[]
  /** Of how this answer came about, where that is still known. */
  traceId?: number
}

const SLASH_COMMAND_REPLY = 20
const REPLY_PREVIEW_LENGTH = 140

/** @param earlier finds the message that this one answers, if the person still sees it */
export function viewMessage(message: DiscordMessage, look: Look, earlier: (id: string) => DiscordMessage | undefined): MessageView {
  const names = { ...look.names, user: (id: string) => mentionedName(message, id) ?? look.names.user(id) }
  const inner: Look = { ...look, names }
  const isV2 = (message.flags & MessageFlag.ComponentsV2) !== 0
  const attachments = isV2 ? [] : message.attachments.map((file) => look.media.attachment(file))
  return {
    id: message.id,
    channelId: message.channel_id,
    author: { name: displayName(message.author), isBot: message.author.bot ?? false },
    sentAt: message.timestamp,
    isThinking: message.isThinking,
    isEphemeral: message.visibleTo != null,
    isEdited: message.edited_timestamp != null && !message.interaction_metadata,
    ...viewUse(message),
    ...viewReply(message, inner, earlier),
    html: renderMarkdown(message.content, names),
    embeds: message.embeds.map((embed) => viewEmbed(embed, inner)),
    images: attachments.filter(({ isImage }) => isImage),
    files: attachments.filter(({ isImage }) => !isImage),
    components: viewComponents(message.components, inner),
  }
}

function displayName(user: DiscordUser): string {
  return user.global_name ?? user.username
}

function mentionedName(message: DiscordMessage, id: string): string | undefined {
  const known = [message.author, message.interaction_metadata?.user, ...(message.mentions ?? [])]
  const user = known.find((candidate) => candidate?.id === id)
  return user && displayName(user)
}

function viewUse({ interaction, type }: DiscordMessage): Pick<MessageView, 'used'> {
  if (!interaction) return {}
  const command = type === SLASH_COMMAND_REPLY ? `/${interaction.name}` : interaction.name
  return { used: { by: displayName(interaction.user), command } }
}

function viewReply(message: DiscordMessage, look: Look, earlier: (id: string) => DiscordMessage | undefined): Pick<MessageView, 'replyTo'> {
  const id = message.message_reference?.message_id
  const original = id ? earlier(id) : undefined
  if (!original) return {}
  const text = plainText([original.content, ...textsOf(original.components)].join('\n'), look.names)
  return {
    replyTo: {
      id: original.id,
      author: displayName(original.author),
      text: text.slice(0, REPLY_PREVIEW_LENGTH) || 'Click to see message',
    },
  }
}

/** All custom ids of a message's components. */
export function customIdsOf(components: DiscordComponent[]): string[] {
  return components.flatMap(({ custom_id: customId, components: inner, accessory }) => [
    ...(customId ? [customId] : []),
    ...customIdsOf([...(inner ?? []), ...(accessory ? [accessory] : [])]),
  ])
}

function textsOf(components: DiscordComponent[]): string[] {
  return components.flatMap((component) => [component.content ?? '', ...textsOf(component.components ?? [])])
}

function viewEmbed(embed: DiscordEmbed, { names, media }: Look): EmbedView {
  const html = (source: string) => renderMarkdown(source, names)
  const color = colorCode(embed.color)
  const url = webUrl(embed.url)
  const authorUrl = webUrl(embed.author?.url)
  return {
    ...(color && { color }),
    ...(embed.author?.name && { author: { name: embed.author.name, ...(authorUrl && { url: authorUrl }) } }),
    ...(embed.title && { titleHtml: html(embed.title) }),
    ...(url && { url }),
    ...(embed.description && { html: html(embed.description) }),
    fields: (embed.fields ?? []).map(({ name, value, inline }) => ({
      nameHtml: html(name),
      html: html(value),
      isInline: inline ?? false,
    })),
    ...(embed.image?.url && { image: media.view(embed.image.url) }),
    ...(embed.thumbnail?.url && { thumbnail: media.view(embed.thumbnail.url) }),
    ...(embed.footer?.text && { footer: embed.footer.text }),
    ...(embed.timestamp && { sentAt: embed.timestamp }),
  }
}

function webUrl(url: string | null | undefined): string | undefined {
  return url && /^https?:\/\//i.test(url) ? url : undefined
}
