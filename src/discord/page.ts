import { type APIComponentInContainer, type APIContainerComponent, ComponentType, MessageFlags } from 'discord.js'
import type { LogFields } from '../core/ports.ts'
import { small } from './markdown.ts'

/** One message: what stands in its container. */
export type Page = { accentColour: number; components: APIComponentInContainer[] }

/** What a command has to say now; each newer reply takes the place of the one before. `shown` is a page's index. */
export type Reply = {
  pages: readonly [Page, ...Page[]]
  shown?: number
  /** What the log says of it: figures, names and codes, none of its content. */
  notes?: LogFields
}

/** A message as the API takes it. The only maker of bodies, so that none can mention anybody. */
export type MessageBody = {
  flags: number
  components: [APIContainerComponent]
  allowed_mentions: { parse: [] }
}

export function bodyOf(page: Page, options: { isEphemeral?: boolean } = {}): MessageBody {
  const { accentColour, components } = page
  return {
    flags: MessageFlags.IsComponentsV2 | (options.isEphemeral ? MessageFlags.Ephemeral : 0),
    components: [{ type: ComponentType.Container, accent_color: accentColour, components }],
    allowed_mentions: { parse: [] },
  }
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

/** What was shown, with a last small line that says why it ends there. */
export function withNotice(reply: Reply, markdown: string): Reply {
  const page = shownPage(reply)
  return { pages: [{ ...page, components: [...page.components, textDisplay(small(markdown))] }] }
}
