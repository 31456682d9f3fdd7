import { createChannels } from './channels.js'
import { createComposer } from './composer.js'
import { connect } from './connection.js'
import { byId } from './dom.js'
import { createInteractions } from './interactions.js'
import { createMessageList } from './messages.js'
import { openModal } from './modal.js'
import { drawWelcome } from './welcome.js'

const interactions = createInteractions()
const connection = connect(receive, (stands) => (byId('offline').hidden = stands))
const { language } = navigator

/** Where the person is; filled by the server's greeting. */
const state = { commands: [], messageCommands: [], isDirect: false, channelId: undefined }

/** Sends what the person does in the open channel. */
function act(what, details) {
  return connection.ask(what, { channelId: state.channelId, language, ...details })
}

const messages = createMessageList({
  act,
  interactions,
  messageCommands: () => state.messageCommands.filter(isHere),
  startCommand: (name) => composer.start(name),
})
const composer = createComposer({ act, run, commands: () => state.commands.filter(isHere) })
const channels = createChannels(openChannel)

function isHere(command) {
  return state.isDirect ? command.isInDirectMessages : command.isInServer
}

/** Runs a slash command; resolves when it is on its way, rejects with what is wrong with it. */
async function run(name, options) {
  const sent = act('run-command', { name, options })
  const { channelId } = state
  void interactions.follow(sent, {
    onDone: () => {},
    onFail: (reason) => reason === 'failed' && messages.addFailure(channelId, `/${name}`),
  })
  await sent
  messages.scrollToEnd()
}

async function openChannel(channel, isDirect) {
  Object.assign(state, { channelId: channel.id, isDirect })
  byId('channel-title').textContent = channel.name
  byId('channel-icon').setAttribute('href', isDirect ? '#icon-at' : '#icon-hash')
  document.title = `${isDirect ? '@' : '#'}${channel.name} | Footnote`
  composer.open(`Message ${isDirect ? '@' : '#'}${channel.name}`)
  drawWelcome(channel, isDirect, state.commands.filter(isHere), tryExample)
  const shown = await act('list-messages', {})
  if (state.channelId === channel.id) messages.show(channel.id, shown)
}

function tryExample(name, options) {
  run(name, options).catch((error) => composer.complain(error.message))
}

function receive(event) {
  switch (event.type) {
    case 'hello':
      Object.assign(state, { commands: event.commands, messageCommands: event.messageCommands })
      channels.show(event.guild, event.directMessages)
      break
    case 'commands':
      Object.assign(state, { commands: event.commands, messageCommands: event.messageCommands })
      channels.reopen()
      break
    case 'message':
      interactions.settle()
      if (event.message.channelId === state.channelId) messages.put(event.message)
      else channels.markUnread(event.message.channelId)
      break
    case 'message-deleted':
      interactions.settle()
      messages.remove(event.messageId)
      break
    case 'modal':
      interactions.settle()
      openModal(event, { act, interactions })
      break
    case 'interaction-failed':
      interactions.fail(event.interactionId)
      break
  }
}
