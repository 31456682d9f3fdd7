import { drawAvatar } from './avatar.js'
import { el, icon } from './dom.js'
import { createListbox } from './listbox.js'

/** Height of a long list, and its distance from the window's edges, px. */
const LONGEST_PX = 280
const EDGE_PX = 8

let count = 0

/**
 * A select menu. Where one value is wanted, choosing it sends it; where several are, closing the list sends them.
 *
 * @param onSelect called with the chosen values and the menu's element when they are to be sent
 * @param onChange called with the chosen values each time they change
 */
export function drawSelect(select, { onSelect = () => {}, onChange = () => {} }) {
  const { options, minValues, maxValues } = select
  const isMultiple = maxValues > 1
  let chosen = options.filter(({ isDefault }) => isDefault).map(({ value }) => value)
  let isOpen = false
  let hasChanged = false
  const listbox = createListbox(`select-${++count}`, pick)

  const text = el('span', { class: 'select-text' })
  const button = el(
    'button',
    {
      type: 'button',
      class: 'select-button',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'data-focus-key': select.customId,
      disabled: select.isDisabled,
      on: { click: () => (isOpen ? close() : open()), keydown: onKey, blur: () => isOpen && close() },
    },
    text,
    icon('down'),
  )
  const list = listbox.element
  list.popover = 'manual'
  if (isMultiple) list.setAttribute('aria-multiselectable', 'true')
  const menu = el('div', { class: 'select' }, button, list)

  function drawText() {
    const labels = options.filter(({ value }) => chosen.includes(value)).map(shownLabel)
    text.textContent = labels.join(', ') || select.placeholder
    text.toggleAttribute('data-placeholder', labels.length === 0)
    const name = [...new Set([select.label ?? select.placeholder, text.textContent])]
    button.setAttribute('aria-label', name.join(': '))
  }

  function open() {
    isOpen = true
    drawOptions(Math.max(0, options.findIndex(({ value }) => chosen.includes(value)))) // prettier-ignore
    list.showPopover()
    place()
    document.addEventListener('scroll', place, true)
  }

  /** Over everything, below the button or, where there is more room, above it. */
  function place() {
    if (!list.isConnected) return document.removeEventListener('scroll', place, true)
    const { left, width, top, bottom } = button.getBoundingClientRect()
    const [above, below] = [top, innerHeight - bottom].map((room) => room - EDGE_PX)
    const isAbove = below < Math.min(list.scrollHeight, LONGEST_PX) && above > below
    list.style.left = `${left}px`
    list.style.width = `${width}px`
    list.style.maxHeight = `${Math.min(LONGEST_PX, isAbove ? above : below)}px`
    list.style.top = isAbove ? 'auto' : `${bottom}px`
    list.style.bottom = isAbove ? `${innerHeight - top}px` : 'auto'
  }

  function drawOptions(active) {
    const items = options.map((option) => ({
      ...option,
      label: shownLabel(option),
      lead: drawLead(option),
      isChosen: chosen.includes(option.value),
      aside: el('span', { class: isMultiple ? 'check check-box' : 'check', 'aria-hidden': 'true' }),
    }))
    listbox.show(button, items, select.placeholder, active)
  }

  function close() {
    isOpen = false
    document.removeEventListener('scroll', place, true)
    list.hidePopover()
    listbox.hide()
    if (isMultiple && hasChanged && chosen.length >= minValues) send()
  }

  function send() {
    hasChanged = false
    onSelect(chosen, menu)
  }

  function pick({ value }) {
    if (isMultiple) pickAnother(value)
    else pickOnly(value)
  }

  /** Choosing what is chosen takes it away, where nothing need be chosen. */
  function pickOnly(value) {
    change(minValues === 0 && chosen.includes(value) ? [] : [value])
    close()
    send()
  }

  function pickAnother(value) {
    if (chosen.includes(value)) change(chosen.filter((other) => other !== value))
    else if (chosen.length < maxValues) change([...chosen, value])
    drawOptions(options.findIndex((option) => option.value === value))
  }

  function change(next) {
    hasChanged = true
    chosen = next
    drawText()
    onChange(chosen)
  }

  function onKey(event) {
    const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey && !event.altKey
    if (!isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) open()
    else if (isLetter) moveToLetter(event.key.toLowerCase())
    else if (isOpen && listbox.move(event.key)) event.stopPropagation()
    else if (isOpen && (event.key === 'Enter' || event.key === ' ')) listbox.pickActive()
    else if (isOpen && event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else return
    event.preventDefault()
  }

  /** The next option that begins with the letter, as in the browser's own menus. */
  function moveToLetter(letter) {
    if (!isOpen) open()
    const from = listbox.activeIndex + 1
    const inOrder = [...options.keys()].map((_, offset) => (from + offset) % options.length)
    const found = inOrder.find((index) => options[index].label.toLowerCase().startsWith(letter))
    if (found !== undefined) listbox.activate(found)
  }

  drawText()
  return menu
}

function shownLabel({ emoji, label, kind }) {
  const mark = { channel: '#', role: '@' }[kind] ?? ''
  return [emoji, label.startsWith('@') ? label : mark + label].filter(Boolean).join(' ')
}

function drawLead({ kind, label }) {
  if (kind === 'user' || kind === 'bot') return drawAvatar({ name: label, isBot: kind === 'bot' })
  return kind === 'role' ? icon('role') : undefined
}
