import { announceMessage } from './announcer.js'
import { drawAvatar } from './avatar.js'
import { drawComponents } from './components.js'
import { byId, el, html, icon } from './dom.js'
import { drawEmbed } from './embeds.js'
import { drawFile, drawGallery } from './media.js'
import { enlivenMarkdown } from './markdown.js'
import { openMenu } from './menu.js'

/** Messages of one author within this time stand under one name, as in Discord. */
const GROUP_MS = 7 * 60_000
const NEAR_END_PX = 120

/**
 * The messages of the open channel.
 *
 * @param inspect draws the button that shows how an answer came about
 * @param myName the person's name
 */
export function createMessageList({ act, interactions, messageCommands, startCommand, inspect, myName }) {
  const list = byId('messages')
  const scroller = byId('scroller')
  const views = new Map()
  const dismissed = new Set()
  let channelId
  /** Whether the newest message is in view; then it stays in view while pictures load and answers grow. */
  let isAtEnd = true

  function put(view) {
    if (dismissed.has(view.id)) return
    const before = nodeOf(view.id)
    views.set(view.id, view)
    const node = drawMessage(view, previousOf(view))
    if (before) replaceKeepingFocus(before, node)
    else list.append(node)
  }

  function previousOf(view) {
    const shown = [...views.values()]
    return shown[shown.indexOf(view) - 1]
  }

  function remove(id) {
    views.delete(id)
    nodeOf(id)?.remove()
  }

  function dismiss(id) {
    dismissed.add(id)
    remove(id)
    byId('composer-text').focus()
  }

  /** Uses a component of a message: busy until the bot answers, and says so if it does not. */
  function use(view, what, details, element) {
    element.setAttribute('aria-busy', 'true')
    nodeOf(view.id)?.querySelector('.component-failure')?.remove()
    void interactions.follow(act(what, { messageId: view.id, ...details }), {
      onDone: () => element.removeAttribute('aria-busy'),
      onFail: (reason) => {
        const text = reason === 'failed' ? 'This interaction failed' : reason
        const note = el('p', { class: 'component-failure', role: 'alert' }, icon('alert'), text)
        nodeOf(view.id)?.querySelector('.message-body').append(note)
      },
    })
  }

  function useMessageCommand(view, name) {
    void interactions.follow(act('run-message-command', { name, messageId: view.id }), {
      onDone: () => {},
      onFail: () => addFailure(view.channelId, name),
    })
  }

  function drawMessage(view, previous) {
    const isGrouped = previous !== undefined && isContinued(previous, view)
    const commands = messageCommands()
    return el(
      'li',
      {
        id: `message-${view.id}`,
        class: 'message',
        ...(isGrouped && { 'data-grouped': '' }),
        ...(view.isEphemeral && { 'data-ephemeral': '' }),
      },
      view.used ? drawUse(view.used) : view.replyTo ? drawReply(view.replyTo) : false,
      drawAvatar(view.author),
      el('div', { class: 'message-body' }, drawHeader(view), drawContent(view), drawFooter(view)),
      !view.isThinking && drawTools(view, commands),
    )
  }

  function drawContent(view) {
    if (view.failure) return el('p', { class: 'failure' }, icon('alert'), view.failure)
    if (view.isThinking) return drawThinking(view.author.name)
    const content = html('div', 'markup', view.html)
    if (view.isEdited) content.append(el('span', { class: 'edited' }, ' (edited)'))
    const parts = [
      ...(view.html || view.isEdited ? [content] : []),
      ...(view.images.length > 0 ? [drawGallery(view.images)] : []),
      ...view.files.map(drawFile),
      ...view.embeds.map(drawEmbed),
      ...drawComponents(view.components, {
        press: (customId, element) => use(view, 'press', { customId }, element),
        select: (customId, values, element) => use(view, 'select', { customId, values }, element),
      }),
    ]
    for (const part of parts) enlivenMarkdown(part, startCommand)
    return parts
  }

  function drawFooter(view) {
    if (!view.isEphemeral || view.isThinking) return []
    return el(
      'p',
      { class: 'ephemeral-note' },
      icon('eye'),
      'Only you can see this · ',
      el('button', { type: 'button', class: 'text-button', on: { click: () => dismiss(view.id) } }, 'Dismiss message'),
    )
  }

  function drawTools(view, commands) {
    const buttons = [view.traceId && inspect(view.traceId), commands.length > 0 && drawApps(view, commands)].filter(Boolean)
    return buttons.length > 0 && el('div', { class: 'tools' }, ...buttons)
  }

  function drawApps(view, commands) {
    const items = commands.map(({ name, label }) => ({ name, label }))
    const button = el(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': 'Apps',
        title: 'Apps',
        'aria-haspopup': 'menu',
        'aria-expanded': 'false',
        'data-focus-key': 'apps',
        on: { click: () => openMenu(button, 'Apps', items, ({ name }) => useMessageCommand(view, name)) },
      },
      icon('more'),
    )
    return button
  }

  /** What Discord shows in place of an answer that did not come. */
  function addFailure(inChannel, command) {
    if (inChannel !== channelId) return
    const id = `failure-${Date.now()}`
    put({
      id,
      channelId,
      author: { name: 'Footnote', isBot: true },
      sentAt: new Date().toISOString(),
      isEphemeral: true,
      used: { by: myName(), command },
      failure: 'The application did not respond',
    })
    announceMessage(nodeOf(id))
  }

  function scrollToEnd() {
    isAtEnd = true
    scroller.scrollTop = scroller.scrollHeight
  }

  scroller.addEventListener('scroll', () => {
    isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_END_PX
  })
  const observer = new ResizeObserver(() => isAtEnd && views.size > 0 && scrollToEnd())
  observer.observe(list)
  observer.observe(scroller)

  return {
    show(nextChannelId, nextViews) {
      channelId = nextChannelId
      views.clear()
      list.replaceChildren()
      for (const view of nextViews) put(view)
      isAtEnd = true
      if (nextViews.length > 0) scrollToEnd()
      else scroller.scrollTop = 0
    },
    put(view) {
      put(view)
      if (view.author.isBot) announceMessage(nodeOf(view.id))
    },
    remove,
    addFailure,
    scrollToEnd,
  }
}

function isContinued(previous, view) {
  if (view.used || view.replyTo || view.isEphemeral || previous.isEphemeral) return false
  if (previous.author.name !== view.author.name) return false
  return new Date(view.sentAt) - new Date(previous.sentAt) < GROUP_MS
}

function replaceKeepingFocus(before, after) {
  const focusKey = before.contains(document.activeElement) && document.activeElement.dataset.focusKey
  before.replaceWith(after)
  if (focusKey) after.querySelector(`[data-focus-key="${CSS.escape(focusKey)}"]`)?.focus()
}

function drawHeader({ author, sentAt }) {
  return el(
    'h3',
    { class: 'message-header' },
    el('span', { class: author.isBot ? 'author author-bot' : 'author' }, author.name),
    author.isBot && el('span', { class: 'app-badge' }, 'APP'),
    el('time', { dateTime: sentAt, title: new Date(sentAt).toLocaleString() }, formatTime(new Date(sentAt))),
  )
}

function formatTime(at) {
  const time = at.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' })
  const isToday = at.toDateString() === new Date().toDateString()
  return isToday ? time : `${at.toLocaleDateString('en', { dateStyle: 'short' })}, ${time}`
}

function drawUse({ by, command }) {
  return el(
    'p',
    { class: 'context-line' },
    drawAvatar({ name: by }),
    el('strong', {}, by),
    ' used ',
    el('span', { class: 'used-command' }, command),
  )
}

function drawReply({ id, author, text }) {
  const jump = () => document.getElementById(`message-${id}`)?.scrollIntoView({ block: 'center' })
  return el(
    'p',
    { class: 'context-line' },
    drawAvatar({ isBot: true }),
    el('strong', {}, author),
    el('button', { type: 'button', class: 'reply-preview', on: { click: jump } }, text),
  )
}

function drawThinking(name) {
  const dots = el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'))
  return el('p', { class: 'thinking' }, dots, `${name} is thinking…`)
}

function nodeOf(id) {
  return document.getElementById(`message-${id}`)
}
