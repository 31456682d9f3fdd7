import { drawAvatar } from './avatar.js'
import { byId, el, icon } from './dom.js'
import { openMenu } from './menu.js'

const REMEMBERED_AS = 'person'

/** Who sits at this page, at the foot of the channel list; each tab remembers its own person. */
export function createPeople(onSwitch) {
  const account = byId('account')

  function remember(name) {
    sessionStorage.setItem(REMEMBERED_AS, name)
    onSwitch()
  }

  return {
    remembered: () => sessionStorage.getItem(REMEMBERED_AS) ?? undefined,
    show(name, people) {
      const { standing } = people.find((person) => person.name === name)
      const items = people.map((person) => ({ label: person.name, description: person.standing, isChecked: person.name === name }))
      const button = el(
        'button',
        {
          type: 'button',
          class: 'account-button',
          'aria-haspopup': 'menu',
          'aria-expanded': 'false',
          'aria-label': `You are ${name}, ${standing}. Be somebody else`,
          on: { click: () => openMenu(button, 'Be somebody else', items, ({ label }) => label !== name && remember(label)) },
        },
        drawAvatar({ name }),
        el('span', {}, el('strong', {}, name), el('small', {}, standing)),
        icon('switch'),
      )
      const hadFocus = account.contains(document.activeElement)
      account.replaceChildren(button)
      if (hadFocus) button.focus()
    },
  }
}
