import { byId } from './dom.js'

/** A streaming answer is read out once it has stood still for this long, ms. */
const STILL_MS = 1_200
const LENGTH = 700

const timers = new Map()

/** Tells screen readers about a message: at once that the bot is thinking, and the answer when it stands. */
export function announceMessage(node) {
  if (!node) return
  clearTimeout(timers.get(node.id))
  const isThinking = node.querySelector('.thinking') !== null
  const say = () => {
    timers.delete(node.id)
    byId('announcer').textContent = spokenText(node).slice(0, LENGTH)
  }
  if (isThinking) say()
  else timers.set(node.id, setTimeout(say, STILL_MS))
}

function spokenText(node) {
  const author = node.querySelector('.author').textContent
  const parts = node.querySelectorAll('.markup, .thinking, .failure')
  const text = [...parts].map((part) => part.textContent).join('. ')
  return node.querySelector('.thinking') ? text : `${author}: ${text}`
}
