import { el } from './dom.js'

/**
 * A list to choose from while the keyboard stays in `owner`: combobox and listbox as in the ARIA practices.
 *
 * @param owner the element with role combobox; it gets aria-expanded and aria-activedescendant
 */
export function createListbox(id, onPick) {
  const list = el('ul', { id, class: 'listbox', role: 'listbox' })
  let items = []
  let active = -1
  let owner

  function setActive(index) {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = index
    const option = list.children[active]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option) owner?.setAttribute('aria-activedescendant', option.id)
    else owner?.removeAttribute('aria-activedescendant')
  }

  function drawItem(item, index) {
    const texts = el(
      'span',
      { class: 'listbox-texts' },
      el('span', { class: 'listbox-label' }, item.label),
      item.description && el('span', { class: 'listbox-description' }, item.description),
    )
    return el(
      'li',
      {
        id: `${id}-${index}`,
        role: 'option',
        'aria-selected': 'false',
        ...(item.isChosen && { 'data-chosen': '' }),
        on: {
          mousedown: (event) => event.preventDefault(),
          mousemove: () => index !== active && setActive(index),
          click: () => onPick(item),
        },
      },
      item.lead ?? false,
      texts,
      item.aside ?? false,
    )
  }

  return {
    element: list,
    /** Shows items; the one at `first` is active (-1: none until the arrows are used). */
    show(nextOwner, nextItems, label, first = 0) {
      owner = nextOwner
      items = nextItems
      list.setAttribute('aria-label', label)
      list.replaceChildren(...items.map(drawItem))
      owner.setAttribute('aria-controls', id)
      owner.setAttribute('aria-expanded', String(items.length > 0))
      active = -1
      setActive(Math.min(first, items.length - 1))
    },
    hide() {
      items = []
      list.replaceChildren()
      setActive(-1)
      owner?.setAttribute('aria-expanded', 'false')
      owner = undefined
    },
    get hasActive() {
      return items[active] !== undefined
    },
    get activeIndex() {
      return active
    },
    activate: setActive,
    pickActive: () => onPick(items[active]),
    /** Moves with the arrow keys; says whether the key was one of them. */
    move(key) {
      if (items.length === 0) return false
      const to = { ArrowDown: active + 1, ArrowUp: active - 1 }[key]
      if (to === undefined) return false
      setActive((to + items.length) % items.length)
      return true
    },
  }
}
