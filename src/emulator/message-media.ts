import type { Attachment } from './attachments.ts'
import { walkComponents } from './component-rules.ts'
import { type FormProblem, invalidForm } from './discord-error.ts'
import { ComponentType } from './limits.ts'
import type { Component, Embed, Media } from './wire.ts'

/**
 * Gives components the ids that Discord gives them, and media their addresses in place of `attachment://`.
 * Changes `components`.
 *
 * @throws DiscordError 50035 if a component refers to a file that the message does not have
 */
export function settleComponents(components: Component[], attachments: Attachment[], prefix: PropertyKey[]): Component[] {
  const problems: FormProblem[] = []
  const placed = walkComponents(components, [...prefix, 'components'])
  const taken = new Set(placed.map(({ component }) => component.id))
  let nextId = 1
  for (const { component, path } of placed) {
    if (!component.id) {
      while (taken.has(nextId)) nextId++
      component.id = nextId++
    }
    for (const { media, at } of mediaOf(component)) {
      const settled = settleMedia(media, attachments)
      if (component.type === ComponentType.File) Object.assign(component, fileFacts(media, attachments))
      if (settled) continue
      problems.push({
        path: [...path, ...at, 'url'],
        code: 'UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND',
        message: 'The referenced attachment was not found',
      })
    }
  }
  if (problems.length > 0) throw invalidForm(problems)
  return components
}

function mediaOf(component: Component): { media: Media; at: PropertyKey[] }[] {
  if (component.type === ComponentType.MediaGallery)
    return (component.items ?? []).map(({ media }, index) => ({ media, at: ['items', index, 'media'] }))
  if (component.media) return [{ media: component.media, at: ['media'] }]
  return component.file ? [{ media: component.file, at: ['file'] }] : []
}

/** Source: https://discord.com/developers/docs/components/reference#file */
function fileFacts({ attachment_id: id }: Media, attachments: Attachment[]): Pick<Component, 'name' | 'size'> {
  const file = attachments.find((attachment) => attachment.id === id)
  return file ? { name: file.filename, size: file.size } : {}
}

function settleMedia(media: Media, attachments: Attachment[]): boolean {
  const attachment = referenced(media.url, attachments)
  if (attachment === 'missing') return false
  const url = attachment?.url ?? media.url
  Object.assign(media, { url, proxy_url: url, width: null, height: null, loading_state: 2 })
  if (attachment) Object.assign(media, { attachment_id: attachment.id, content_type: attachment['content_type'] })
  return true
}

/** Embeds as Discord gives them back. A picture that refers to a missing file is simply not shown. */
export function settleEmbeds(embeds: Embed[], attachments: Attachment[]): Embed[] {
  return embeds.map((embed) => {
    const settled: Embed = { ...embed, type: 'rich' }
    for (const picture of ['image', 'thumbnail'] as const) {
      const url = embed[picture]?.url
      const attachment = url ? referenced(url, attachments) : undefined
      if (attachment && attachment !== 'missing') settled[picture] = { ...embed[picture], url: attachment.url }
    }
    return settled
  })
}

function referenced(url: string, attachments: Attachment[]): Attachment | 'missing' | undefined {
  const name = /^attachment:\/\/(.+)$/i.exec(url)?.[1]
  if (name === undefined) return undefined
  return attachments.find(({ filename }) => filename === decodeURIComponent(name)) ?? 'missing'
}
