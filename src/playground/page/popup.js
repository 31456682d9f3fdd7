import { byId, el } from './dom.js'
import { createListbox } from './listbox.js'

/** The panel over the message box: a list to choose from, or a line that explains. */
export function createPopup(onPick) {
  const panel = byId('popup')
  const listbox = createListbox('popup-list', onPick)

  function showPanel(title, text) {
    panel.replaceChildren(el('p', { class: 'popup-title' }, el('strong', {}, title), text ? ` ${text}` : ''), listbox.element)
    panel.hidden = false
  }

  return {
    /** Shows items of `{ label, description, lead, aside, pick }`, for the element that has the keyboard. */
    choose(owner, title, items, { text, first = 0 } = {}) {
      showPanel(title, text)
      listbox.show(owner, items, title, first)
    },
    explain(title, text) {
      listbox.hide()
      showPanel(title, text)
    },
    hide() {
      listbox.hide()
      panel.hidden = true
    },
    get hasActive() {
      return listbox.hasActive
    },
    pickActive: () => listbox.pickActive(),
    move: (key) => listbox.move(key),
  }
}
