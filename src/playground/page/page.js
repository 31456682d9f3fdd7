import { createChannels } from './channels.js'
import { createComposer } from './composer.js'
import { connect } from './connection.js'
import { byId } from './dom.js'
import { createInspector } from './inspector.js'
import { createInteractions } from './interactions.js'
import { createMessageList } from './messages.js'
import { openModal } from './modal.js'
import { createPeople } from './people.js'
import { drawWelcome } from './welcome.js'

const { language } = navigator
/** Who the person is and where. */
const state = { person: '', commands: [], messageCommands: [], channel: undefined }

const interactions = createInteractions()
const connection = connect(receive, onLine)
const inspector = createInspector((what, details) => connection.ask(what, details))
const people = createPeople(enter)
const messages = createMessageList({
  act,
  interactions,
  messageCommands: () => state.messageCommands,
  startCommand: (name) => composer.start(name),
  inspect: (traceId) => inspector.drawButton(traceId),
  myName: () => state.person,
})
const composer = createComposer({ act, run, commands: () => state.commands })
const channels = createChannels(openChannel)

/** Sends what the person does in the open channel. */
function act(what, details) {
  return connection.ask(what, { channelId: state.channel.id, language, ...details })
}

function onLine(stands) {
  byId('offline').hidden = stands
  if (!stands) return
  void enter()
  void inspector.start()
}

/** Sits down as the person whom this tab remembers. */
async function enter() {
  const greeting = await connection.ask('enter', { person: people.remembered() })
  state.person = greeting.person
  people.show(greeting.person, greeting.people)
  channels.show(greeting.guildName, greeting.channels)
}

/** Runs a slash command; resolves when it is on its way, rejects with what is wrong with it. */
async function run(name, options) {
  const sent = act('run-command', { name, options })
  const { channel } = state
  void interactions.follow(sent, {
    onDone: () => {},
    onFail: (reason) => reason === 'failed' && messages.addFailure(channel.id, `/${name}`),
  })
  await sent
  messages.scrollToEnd()
}

async function openChannel(channel) {
  state.channel = channel
  const name = `${channel.isDirect ? '@' : '#'}${channel.name}`
  byId('channel-title').textContent = channel.name
  byId('channel-icon').setAttribute('href', channel.isDirect ? '#icon-at' : '#icon-hash')
  document.title = `${name} | Footnote`
  composer.open(`Message ${name}`)
  const { messages: shown, ...commands } = await act('open-channel', {})
  if (state.channel !== channel) return
  Object.assign(state, commands)
  drawWelcome(channel, state.commands, tryExample)
  messages.show(channel.id, shown)
}

function tryExample(name, options) {
  run(name, options).catch((error) => composer.complain(error.message))
}

function receive(event) {
  switch (event.type) {
    case 'commands-changed':
      channels.reopen()
      break
    case 'message':
      interactions.settle()
      if (event.message.channelId === state.channel?.id) messages.put(event.message)
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
    case 'trace-added':
      inspector.add(event.trace)
      break
  }
}
