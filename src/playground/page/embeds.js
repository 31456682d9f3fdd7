import { el, html, outerLink } from './dom.js'
import { drawMedia } from './media.js'

/** A classic embed. */
export function drawEmbed(embed) {
  const card = el('article', { class: 'embed' }, el('div', { class: 'embed-main' }, ...drawTexts(embed)))
  if (embed.color) card.style.setProperty('--accent', embed.color)
  if (embed.thumbnail) card.append(el('div', { class: 'embed-thumbnail' }, drawMedia(embed.thumbnail)))
  if (embed.image) card.append(el('div', { class: 'embed-image' }, drawMedia(embed.image)))
  const date = embed.sentAt && new Date(embed.sentAt).toLocaleDateString('en')
  const footer = [embed.footer, date].filter(Boolean).join(' • ')
  if (footer) card.append(el('p', { class: 'embed-footer' }, footer))
  return card
}

function drawTexts({ author, titleHtml, url, html: description, fields }) {
  const title = titleHtml && html('span', '', titleHtml)
  return [
    author && el('p', { class: 'embed-author' }, author.url ? outerLink(author.url, author.name) : author.name),
    title && el('p', { class: 'embed-title' }, url ? outerLink(url, title) : title),
    description && html('div', 'markup', description),
    fields.length > 0 && el('div', { class: 'embed-fields' }, ...fields.map(drawField)),
  ].filter(Boolean)
}

function drawField({ nameHtml, html: value, isInline }) {
  return el(
    'div',
    { class: 'embed-field', ...(isInline && { 'data-inline': '' }) },
    html('p', 'embed-field-name', nameHtml),
    html('div', 'markup', value),
  )
}
