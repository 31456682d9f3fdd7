import { el } from './dom.js'

const COLOURS = 5

/** The round picture of a person or of the bot. */
export function drawAvatar({ name, isBot }) {
  if (isBot) return el('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' })
  const colour = [...name].reduce((sum, letter) => sum + letter.codePointAt(0), 0) % COLOURS
  return el('span', { class: 'avatar avatar-person', 'data-colour': String(colour), 'aria-hidden': 'true' }, name[0].toUpperCase())
}
