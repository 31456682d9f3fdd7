import { el, icon } from './dom.js'
import { createListbox } from './listbox.js'

let count = 0

/**
 * A select menu. Where one value is wanted, choosing it sends it; where several are, closing the list sends them.
 *
 * @param onSelect called with the chosen values and the menu's element
 */
export function drawSelect(select, onSelect) {
  const { options, minValues, maxValues } = select
  const isMultiple = maxValues > 1
  let chosen = options.filter(({ isDefault }) => isDefault).map(({ value }) => value)
  let isOpen = false
  let hasChanged = false
  const listbox = createListbox(`select-${++count}`, pick)
  if (isMultiple) listbox.element.setAttribute('aria-multiselectable', 'true')

  const text = el('span', { class: 'select-text' })
  const button = el(
    'button',
    {
      type: 'button',
      class: 'select-button',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-label': select.placeholder,
      'data-focus-key': select.customId,
      disabled: select.isDisabled,
      on: { click: () => (isOpen ? close() : open()), keydown: onKey, blur: () => isOpen && close() },
    },
    text,
    icon('down'),
  )
  const menu = el('div', { class: 'select' }, button, listbox.element)

  function drawText() {
    const labels = options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label)
    text.textContent = labels.join(', ') || select.placeholder
    text.toggleAttribute('data-placeholder', labels.length === 0)
  }

  function open() {
    isOpen = true
    menu.setAttribute('data-open', '')
    drawOptions(Math.max(0, options.findIndex(({ value }) => chosen.includes(value)))) // prettier-ignore
  }

  function drawOptions(active) {
    const items = options.map((option) => ({
      ...option,
      label: [option.emoji, option.label].filter(Boolean).join(' '),
      isChosen: chosen.includes(option.value),
      aside: el('span', { class: isMultiple ? 'check check-box' : 'check', 'aria-hidden': 'true' }),
    }))
    listbox.show(button, items, select.placeholder, active)
  }

  function close() {
    isOpen = false
    menu.removeAttribute('data-open')
    listbox.hide()
    if (isMultiple && hasChanged && chosen.length >= minValues) send()
  }

  function send() {
    hasChanged = false
    onSelect(chosen, menu)
  }

  function pick({ value }) {
    hasChanged = true
    if (!isMultiple) {
      chosen = [value]
      drawText()
      close()
      send()
      return
    }
    if (chosen.includes(value)) chosen = chosen.filter((other) => other !== value)
    else if (chosen.length < maxValues) chosen = [...chosen, value]
    drawText()
    drawOptions(options.findIndex((option) => option.value === value))
  }

  function onKey(event) {
    if (!isOpen && (event.key === 'ArrowDown' || event.key === 'ArrowUp')) open()
    else if (isOpen && listbox.move(event.key)) event.stopPropagation()
    else if (isOpen && (event.key === 'Enter' || event.key === ' ')) listbox.pickActive()
    else if (isOpen && event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else return
    event.preventDefault()
  }

  drawText()
  return menu
}
