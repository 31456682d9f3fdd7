import { el, html, icon, outerLink } from './dom.js'
import { drawFile, drawGallery, drawMedia } from './media.js'
import { drawSelect } from './select-menu.js'

/**
 * Draws message components.
 *
 * @param actions `press(customId, element)` and `select(customId, values, element)`
 */
export function drawComponents(components, actions) {
  return components.map((component) => DRAW[component.kind](component, actions))
}

const DRAW = {
  row: (row, actions) => el('div', { class: 'row' }, ...drawComponents(row.components, actions)),
  text: (text) => html('div', 'markup', text.html),
  button: drawButton,
  select: (select, actions) => drawSelect(select, { onSelect: (values, element) => actions.select(select.customId, values, element) }),
  section: (section, actions) =>
    el(
      'div',
      { class: 'section' },
      el('div', { class: 'section-texts' }, ...drawComponents(section.components, actions)),
      section.accessory && el('div', { class: 'accessory' }, ...drawComponents([section.accessory], actions)),
    ),
  thumbnail: ({ media }) => el('div', { class: 'thumbnail' }, drawMedia(media)),
  gallery: ({ items }) => drawGallery(items),
  file: ({ file }) => drawFile(file),
  separator: ({ isDivider, isLarge }) =>
    el('hr', {
      class: 'separator',
      ...(isDivider && { 'data-divider': '' }),
      ...(isLarge && { 'data-large': '' }),
    }),
  container: drawContainer,
}

function drawContainer(container, actions) {
  const box = el('div', { class: 'container' }, ...drawComponents(container.components, actions))
  if (container.accent) {
    box.setAttribute('data-accent', '')
    box.style.setProperty('--accent', container.accent)
  }
  return container.isSpoiler ? el('div', { class: 'media-spoiler' }, box) : box
}

function drawButton(button, actions) {
  const label = [button.emoji && el('span', { class: 'emoji' }, button.emoji), button.label && el('span', {}, button.label)].filter(Boolean)
  if (button.url && !button.isDisabled) {
    const link = outerLink(button.url, ...label, icon('link'))
    link.className = 'button button-link'
    return link
  }
  const element = el(
    'button',
    {
      type: 'button',
      class: `button button-${button.style}`,
      disabled: button.isDisabled || button.customId === undefined,
      'data-focus-key': button.customId,
      on: {
        click: () => element.getAttribute('aria-busy') !== 'true' && actions.press(button.customId, element),
      },
    },
    ...label,
    button.style === 'link' ? icon('link') : false,
  )
  return element
}
