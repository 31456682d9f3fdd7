import { el } from './dom.js'

/**
 * Opens a menu of actions at a button: arrows move, Escape closes, and the button has the keyboard again.
 *
 * @param items `{ label, description, isChecked }`; with `isChecked` they are choices of which one is made
 */
export function openMenu(button, title, items, onPick) {
  const menu = el(
    'div',
    {
      class: 'menu',
      role: 'menu',
      'aria-label': title,
      on: { keydown: onKey, focusout: (event) => !menu.contains(event.relatedTarget) && close() },
    },
    el('p', { class: 'menu-title', 'aria-hidden': 'true' }, title),
    ...items.map(drawItem),
  )

  function drawItem(item) {
    const pick = () => {
      button.focus()
      onPick(item)
    }
    const isChoice = item.isChecked !== undefined
    return el(
      'button',
      {
        type: 'button',
        role: isChoice ? 'menuitemradio' : 'menuitem',
        'aria-checked': isChoice ? String(item.isChecked) : undefined,
        tabIndex: -1,
        on: { click: pick },
      },
      item.label,
      item.description && el('small', {}, item.description),
    )
  }

  function onKey(event) {
    const buttons = [...menu.querySelectorAll('button')]
    const at = buttons.indexOf(document.activeElement)
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key]
    if (event.key === 'Escape') button.focus()
    else if (event.key === 'Tab') return close()
    else if (to === undefined) return undefined
    else buttons.at(to % buttons.length).focus()
    event.stopPropagation()
    return event.preventDefault()
  }

  function close() {
    menu.remove()
    button.setAttribute('aria-expanded', 'false')
  }

  button.parentElement.append(menu)
  button.setAttribute('aria-expanded', 'true')
  const chosen = menu.querySelector('[aria-checked=true]') ?? menu.querySelector('button')
  chosen.focus()
}
