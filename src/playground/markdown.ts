import { toHTML } from '@odiffey/discord-markdown'

/** Names behind the ids in mentions; an id that it does not know stays an id. */
export type Names = { user: (id: string) => string; channel: (id: string) => string; role: (id: string) => string }

const TAGS = new Set('h1 h2 h3 strong em u del code pre blockquote ul ol li small br span a'.split(' '))
const TAG = /<(?:(\/?)([a-z][a-z0-9]*)((?:\s+[a-z-]+="[^"<>]*")*)\s*\/?>)?/gi
const ATTRIBUTE = /([a-z-]+)="([^"]*)"/gi

/**
 * Discord's markdown as HTML that is safe to insert: a closed list of tags and attributes, links to http and https
 * only, no picture from elsewhere.
 */
export function renderMarkdown(source: string, names: Names): string {
  const html = toHTML(source, {
    discordCallback: {
      user: ({ id }) => escapeHtml(`@${names.user(id)}`),
      channel: ({ id }) => escapeHtml(`#${names.channel(id)}`),
      role: ({ id }) => escapeHtml(`@${names.role(id)}`),
      slash: ({ name }) => escapeHtml(`/${name}`),
      timestamp: ({ timestamp, style }) => escapeHtml(formatTimestamp(timestamp * 1000, style)),
    },
  })
  return html.replaceAll(TAG, (_, closing?: string, tag?: string, attributes?: string) =>
    tag === undefined ? '&lt;' : safeTag(tag.toLowerCase(), closing === '/', attributes ?? ''),
  )
}

/** Text without marks, for previews. */
export function plainText(source: string, names: Names): string {
  return renderMarkdown(source, names)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function safeTag(tag: string, isClosing: boolean, source: string): string {
  const attributes = new Map([...source.matchAll(ATTRIBUTE)].map(([, name = '', value = '']) => [name, value]))
  if (tag === 'img') return `<span class="d-emoji">${attributes.get('alt') ?? ''}</span>`
  if (!TAGS.has(tag)) return ''
  return isClosing ? `</${tag}>` : `<${tag}${safeAttributes(tag, attributes)}>`
}

function safeAttributes(tag: string, attributes: Map<string, string>): string {
  const kept: string[] = []
  const href = attributes.get('href') ?? ''
  if (tag === 'a' && /^https?:\/\//i.test(href)) kept.push(`href="${href}" target="_blank" rel="noopener noreferrer"`)
  const start = attributes.get('start') ?? ''
  if (tag === 'ol' && /^\d{1,9}$/.test(start)) kept.push(`start="${start}"`)
  const classes = (attributes.get('class') ?? '').split(/\s+/).filter((name) => /^(?:d-|hljs)[\w-]*$/.test(name))
  if (classes.length > 0) kept.push(`class="${classes.join(' ')}"`)
  return kept.map((attribute) => ` ${attribute}`).join('')
}

/** Source: https://discord.com/developers/docs/reference#message-formatting-timestamp-styles */
const TIMESTAMP_STYLES: Record<string, Intl.DateTimeFormatOptions> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

function formatTimestamp(at: number, style: string | undefined): string {
  if (style === 'R') return formatRelative(at - Date.now())
  return new Intl.DateTimeFormat('en', TIMESTAMP_STYLES[style ?? 'f'] ?? TIMESTAMP_STYLES['f']).format(at)
}

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 365 * 86_400_000],
  ['month', 30 * 86_400_000],
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
]

function formatRelative(differenceMs: number): string {
  const [unit, unitMs] = UNITS.find(([, ms]) => Math.abs(differenceMs) >= ms) ?? ['second', 1000]
  return new Intl.RelativeTimeFormat('en', { numeric: 'always' }).format(Math.round(differenceMs / unitMs), unit)
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;')
}
