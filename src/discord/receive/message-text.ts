import { ComponentType, type Message, type TopLevelComponent } from 'discord.js'
import { unescapeText } from '../markdown.ts'

/** Characters of a message that are read. */
const LONGEST = 8_000

/** All that a message says, as plain text: its content, its embeds and its text displays, without any markup. */
export function textOf({ content, embeds, components }: Pick<Message, 'content' | 'embeds' | 'components'>): string {
  const embedded = embeds.flatMap(({ title, description, fields }) => [
    title,
    description,
    ...fields.flatMap(({ name, value }) => [name, value]),
  ])
  const parts = [content, ...embedded, ...components.flatMap(textsIn)].filter((part) => typeof part === 'string')
  return withoutMarkup(parts.join('\n').slice(0, LONGEST))
}

function textsIn(component: TopLevelComponent): string[] {
  if (component.type === ComponentType.TextDisplay) return [component.content]
  if (component.type !== ComponentType.Container) return []
  return component.components.flatMap((inner) => (inner.type === ComponentType.TextDisplay ? [inner.content] : []))
}

/** Takes Discord's markup away: mentions, emoji, timestamps, code fences, links (their texts stay), marks of lists and emphasis. */
function withoutMarkup(markdown: string): string {
  const plain = markdown
    .replace(/```(?:[a-z0-9+-]+\n)?|`+/gi, '')
    .replace(/\[\[\d+\]\]\(<?[^)>]*>?\)/g, '')
    .replace(/!?\[([^[\]\n]*)\]\(<?[^)\n]*>?\)/g, '$1')
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|id:|\/[^:<>\n]+:)[^<>\n]*>/g, ' ')
    .replace(/<?https?:\/\/[^\s>]+>?/g, ' ')
    .replace(/^[^\S\n]*(?:>{1,3}|#{1,3}|-#|[-*+•]|\d{1,3}[.)])\s+/gm, '')
    .replace(/(?<!\\)(?:\*{1,3}|__|~~|\|\|)/g, '')
    .replace(/(?<=^|\s)_(?=\S)|(?<=\S)_(?=\s|$)/gm, '')
  return unescapeText(plain)
}
