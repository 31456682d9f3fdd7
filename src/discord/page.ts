import { type APIComponentInContainer, type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js'
import type { Picture } from '../core/charts/chart.ts'
import type { LogFields } from '../core/ports.ts'
import type { AnswerId } from '../core/receipt.ts'
import { small } from './markdown.ts'
import type { DrawnPicture } from './pictures.ts'

/** One message: what stands in its container. A picture has its place before the component of index `pictureAt`, or last. */
export type Page = { accentColour: number; components: APIComponentInContainer[]; pictureAt?: number }

/** What a command has to say now; each newer reply takes the place of the one before. `shown` is a page's index. */
export type Reply = {
  pages: readonly [Page, ...Page[]]
  shown?: number
  /** What the log says of it: figures, names and codes, none of its content. */
  notes?: LogFields
  /** Stands on every page, once it is drawn. */
  picture?: Picture | undefined
  drawn?: DrawnPicture | undefined
  /** The answer it shows, once that is final and kept. */
  answer?: AnswerId
}

/** A message as the API takes it. The only maker of bodies, so that none can mention anybody. */
export type MessageBody = {
  flags: number
  components: [APIContainerComponent]
  allowed_mentions: { parse: [] }
  /** The files it is to have: those it keeps by their ids, those that come with it by their places. */
  attachments?: { id: string; filename?: string; description?: string }[]
}

export function bodyOf(page: Page, options: { isEphemeral?: boolean; picture?: DrawnPicture | undefined } = {}): MessageBody {
  const { isEphemeral, picture } = options
  const { accentColour, components, pictureAt = components.length } = page
  const gallery = picture ? [galleryOf(picture)] : []
  return {
    flags: MessageFlags.IsComponentsV2 | (isEphemeral ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, accent_color: accentColour, components: components.toSpliced(pictureAt, 0, ...gallery) }],
    allowed_mentions: { parse: [] },
  }
}

/** Source: https://discord.com/developers/docs/components/reference#media-gallery */
function galleryOf({ name, description }: DrawnPicture): APIComponentInContainer {
  return { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${name}` }, description }] }
}

export function shownPage(reply: Reply): Page {
  return reply.pages[reply.shown ?? 0] ?? reply.pages[0]
}

/** Colour of what is no answer about a release. */
export const NEUTRAL_COLOUR = 0x80848e

export function textDisplay(content: string): APIComponentInContainer {
  return { type: ComponentType.TextDisplay, content }
}

/** A reply that is one sentence of ours, already safe to show. */
export function renderNotice(markdown: string): Reply {
  return { pages: [{ accentColour: NEUTRAL_COLOUR, components: [textDisplay(markdown)] }] }
}

/** A reply with one more line of markdown under each of its pages. */
export function withLine(reply: Reply, markdown: string): Reply {
  const longer = (page: Page): Page => ({ ...page, components: [...page.components, textDisplay(markdown)] })
  const [first, ...others] = reply.pages
  return { ...reply, pages: [longer(first), ...others.map(longer)] }
}

/** What was shown, with a last small line that says why it ends there. */
export function withNotice(reply: Reply, markdown: string): Reply {
  const page = shownPage(reply)
  const noticed = { ...page, components: [...page.components, textDisplay(small(markdown))] }
  return { pages: [noticed], ...(reply.drawn && { drawn: reply.drawn }) }
}
