import { el, icon, outerLink } from './dom.js'

/** One to ten pictures, in Discord's grid. */
export function drawGallery(items) {
  return el('div', { class: 'gallery', 'data-count': String(Math.min(items.length, 4)) }, ...items.map((item) => drawMedia(item)))
}

/** A picture that opens in full size; one from elsewhere is not loaded, only linked. */
export function drawMedia(media) {
  if (!media.src) return drawMissing(media)
  const image = el('img', { src: media.src, alt: media.description ?? '', loading: 'lazy' })
  const label = media.description ? `Enlarge: ${media.description}` : `Enlarge ${media.name}`
  const button = el('button', { type: 'button', class: 'media', 'aria-label': label, on: { click: () => enlarge(media) } }, image)
  return media.isSpoiler ? el('div', { class: 'media-spoiler' }, button) : button
}

function drawMissing(media) {
  const text = media.description ?? media.name
  const note = 'This picture lies elsewhere, and the page loads nothing from elsewhere.'
  return el('p', { class: 'media media-missing', title: note }, icon('file'), media.href ? outerLink(media.href, text) : text)
}

function enlarge(media) {
  const image = el('img', { src: media.src, alt: media.description ?? '' })
  const close = el(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': 'Close', on: { click: () => dialog.close() } },
    icon('close'),
  )
  const original = outerLink(media.src, 'Open in browser')
  const dialog = el(
    'dialog',
    {
      class: 'lightbox',
      'aria-label': media.description ?? media.name,
      on: {
        click: (event) => event.target === dialog && dialog.close(),
        close: () => dialog.remove(),
      },
    },
    el('div', { class: 'lightbox-bar' }, original, close),
    image,
  )
  document.body.append(dialog)
  dialog.showModal()
}

/** A file to download. */
export function drawFile(file) {
  const name = file.src ? el('a', { href: file.src, download: file.name }, file.name) : el('span', {}, file.name)
  const size = file.size === undefined ? '' : formatSize(file.size)
  const body = el('div', { class: 'file' }, icon('file'), el('span', {}, name, el('small', {}, size)))
  return file.isSpoiler ? el('div', { class: 'media-spoiler' }, body) : body
}

function formatSize(bytes) {
  if (bytes < 1_024) return `${bytes} bytes`
  if (bytes < 1_024 ** 2) return `${(bytes / 1_024).toFixed(2)} KB`
  return `${(bytes / 1_024 ** 2).toFixed(2)} MB`
}
