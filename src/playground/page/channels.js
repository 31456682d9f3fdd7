import { drawAvatar } from './avatar.js'
import { byId, el, icon } from './dom.js'

/** The server's channels and the direct messages with the bot; a drawer on narrow screens. */
export function createChannels(onOpen) {
  const unread = new Set()
  let places = []
  let current

  function open(place) {
    current = place
    unread.delete(place.channel.id)
    draw()
    closeDrawer()
    void onOpen(place.channel)
  }

  function isCurrent({ channel, isDirect }) {
    return isDirect ? current?.isDirect : channel.id === current?.channel.id
  }

  function draw() {
    byId('guild-name').textContent = current.isDirect ? 'Direct messages' : current.guildName
    byId('category').textContent = current.isDirect ? 'Apps' : 'Text channels'
    byId('open-direct').setAttribute('aria-pressed', String(current.isDirect))
    byId('open-guild').setAttribute('aria-pressed', String(!current.isDirect))
    const shown = places.filter(({ isDirect }) => isDirect === current.isDirect)
    byId('channel-list').replaceChildren(...shown.map(drawChannel))
    const hasElsewhere = places.some((place) => place.isDirect && unread.has(place.channel.id))
    byId('open-direct').toggleAttribute('data-unread', hasElsewhere)
  }

  function drawChannel(place) {
    const isUnread = unread.has(place.channel.id)
    const mark = place.isDirect ? drawAvatar({ isBot: true }) : icon('hash')
    return el(
      'li',
      {},
      el(
        'button',
        {
          type: 'button',
          class: 'channel',
          'aria-current': place === current ? 'page' : undefined,
          ...(isUnread && { 'data-unread': '' }),
          on: { click: () => open(place) },
        },
        mark,
        place.channel.name,
        isUnread && el('span', { class: 'visually-hidden' }, ' (unread)'),
      ),
    )
  }

  byId('menu-button').addEventListener('click', () => {
    setDrawer(true)
    document.querySelector('.channel[aria-current]')?.focus()
  })
  byId('backdrop').addEventListener('click', closeDrawer)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && closeDrawer())
  byId('open-direct').addEventListener('click', () => open(places.find(({ isDirect }) => isDirect)))
  byId('open-guild').addEventListener('click', () => open(places[0]))

  return {
    /** Shows what one person sees; stays where the page was, if that person is there, too. */
    show(guildName, channels) {
      places = channels.map((channel) => ({ channel, isDirect: channel.isDirect, guildName }))
      unread.clear()
      byId('open-guild').textContent = initials(guildName)
      byId('open-guild').setAttribute('aria-label', guildName)
      open(places.find(isCurrent) ?? places[0])
    },
    /** Draws the open channel anew, for example because commands have come. */
    reopen: () => current && void onOpen(current.channel),
    markUnread(channelId) {
      unread.add(channelId)
      draw()
    },
  }
}

function initials(name) {
  return name
    .split(/\s+/)
    .map((word) => word[0])
    .join('')
    .slice(0, 3)
}

function setDrawer(isOpen) {
  document.body.toggleAttribute('data-drawer', isOpen)
  byId('menu-button').setAttribute('aria-expanded', String(isOpen))
}

function closeDrawer() {
  if (!document.body.hasAttribute('data-drawer')) return
  setDrawer(false)
  byId('menu-button').focus()
}
