import { el } from './dom.js'

/** The "Apps" menu of a message: its message commands, under `button`. */
export function openAppsMenu(button, commands, onPick) {
  const menu = el(
    'div',
    {
      class: 'apps-menu',
      role: 'menu',
      'aria-label': 'Apps',
      on: { keydown: onKey, focusout: (event) => !menu.contains(event.relatedTarget) && menu.remove() },
    },
    el('p', { class: 'apps-title', 'aria-hidden': 'true' }, 'Apps'),
    ...commands.map(({ name }) => drawItem(name)),
  )

  function drawItem(name) {
    const pick = () => {
      button.focus()
      onPick(name)
    }
    return el('button', { type: 'button', role: 'menuitem', on: { click: pick } }, name)
  }

  function onKey(event) {
    const items = [...menu.querySelectorAll('[role=menuitem]')]
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Escape') button.focus()
    else if (step) items.at((items.indexOf(document.activeElement) + step) % items.length).focus()
    else return
    event.preventDefault()
  }

  button.parentElement.append(menu)
  menu.querySelector('[role=menuitem]').focus()
}
