import type { WebSocket } from 'ws'
import { InteractionFailed, type LocalDiscord, type LocalEvent, type LocalMessage } from '../emulator/local-discord.ts'
import { parseJson } from '../emulator/wire.ts'
import { readCommandText } from './command-text.ts'
import { viewCommands, viewMessageCommands } from './command-view.ts'
import { type Look, viewModalFields } from './component-view.ts'
import { DiscordCommand, DiscordMessage, DiscordModal } from './discord-message.ts'
import type { Media } from './media.ts'
import { customIdsOf, type MessageView, viewMessage } from './message-view.ts'
import { nearestLocale } from './nearest-locale.ts'
import { PageRequest } from './requests.ts'
import { viewTrace } from './trace-view.ts'
import type { Traces } from './traces.ts'

/** Messages that the page shows of a channel. */
const MESSAGES_SHOWN = 100
const CHOICES_SHOWN = 25

/** Any number of open pages, and at each of them one of the local Discord's people. */
export function createPageSessions(discord: LocalDiscord, media: Media, traces: Traces) {
  const { guild } = discord
  /** Who sits at which page. */
  const seats = new Map<WebSocket, string>()
  /** By person. Modals open where they last did something. */
  const lastActive = new Map<string, WebSocket>()
  const names = {
    user: nameIn([{ id: discord.applicationId, name: 'Footnote' }, ...discord.people]),
    channel: nameIn(guild.channels),
    role: nameIn(discord.roles),
  }
  const stops = [discord.onEvent(show), traces.onAdd((trace) => broadcast({ type: 'trace-added', trace }))]

  function show(event: LocalEvent): void {
    switch (event.type) {
      case 'message-created':
      case 'message-updated':
        for (const [page, userId] of seats)
          if (isVisible(event.message, userId)) send(page, { type: 'message', message: view(event.message, userId) })
        break
      case 'message-deleted':
        broadcast(event, (userId) => isIn(event.channelId, userId))
        break
      case 'modal-opened': {
        const page = lastActive.get(event.userId)
        if (page) send(page, modalView(event))
        break
      }
      case 'interaction-failed':
        broadcast(event, (userId) => event.userId === userId)
        break
      case 'commands-changed':
        broadcast(event)
        break
    }
  }

  function isIn(channelId: string, userId: string): boolean {
    return discord.channelsOf(userId).some(({ id }) => id === channelId)
  }

  function isVisible({ visibleTo, channel_id: channelId }: LocalMessage, userId: string): boolean {
    return (visibleTo === undefined || visibleTo === userId) && isIn(channelId, userId)
  }

  function lookIn(channelId: string): Look {
    return { media, names, choices: (select) => discord.choicesOf(select, channelId) }
  }

  function view(message: LocalMessage, userId: string): MessageView {
    const read = DiscordMessage.parse(message)
    const trace = traces.behind(customIdsOf(read.components))
    const shown = viewMessage(read, lookIn(message.channel_id), (id) => {
      const original = discord.messages(message.channel_id, userId).find((candidate) => candidate.id === id)
      return original && DiscordMessage.parse(original)
    })
    return { ...shown, ...(trace && { traceId: trace.id }) }
  }

  function modalView({ modalId, channelId, modal }: Extract<LocalEvent, { type: 'modal-opened' }>) {
    const parsed = DiscordModal.parse(modal)
    return { type: 'modal', modalId, title: parsed.title, fields: viewModalFields(parsed, lookIn(channelId)) }
  }

  function enter(page: WebSocket, name: string | undefined) {
    const person = discord.people.find((candidate) => candidate.name === name) ?? discord.people[0]!
    seats.set(page, person.id)
    const people = discord.people.map(({ id, name: label, roles }) => ({
      name: label,
      standing: id === discord.defaultUserId ? 'Server owner' : roles.join(', ') || 'Member',
    }))
    return { person: person.name, people, guildName: guild.name, channels: discord.channelsOf(person.id) }
  }

  function commandsFor(at: { userId: string; channelId: string; locale?: string }) {
    const offered = DiscordCommand.array().parse(discord.commandsFor(at))
    const { choices } = lookIn(at.channelId)
    return { commands: viewCommands(offered, choices, at.locale), messageCommands: viewMessageCommands(offered, at.locale) }
  }

  async function carryOut(page: WebSocket, userId: string, request: PageRequest): Promise<unknown> {
    switch (request.do) {
      case 'enter':
        return enter(page, request.person)
      case 'open-channel': {
        const messages = discord
          .messages(request.channelId, userId)
          .slice(-MESSAGES_SHOWN)
          .map((message) => view(message, userId))
        return { messages, ...commandsFor(as(userId, request)) }
      }
      case 'read-text':
        return readCommandText(request.text, commandsFor(as(userId, request)).commands)
      case 'write-message':
        return discord.writeMessage({ ...request, userId })
      case 'run-command':
        return discord.runCommand(as(userId, request))
      case 'autocomplete':
        return (await discord.autocomplete(as(userId, request))).slice(0, CHOICES_SHOWN)
      case 'run-message-command':
        return discord.runMessageCommand(as(userId, request))
      case 'press':
        return discord.press(as(userId, request))
      case 'select':
        return discord.select(as(userId, request))
      case 'submit-modal':
        return discord.submitModal(as(userId, request))
      case 'list-traces':
        return traces.list()
      default:
        return showTrace(request.traceId)
    }
  }

  function showTrace(traceId: number) {
    const trace = traces.get(traceId)
    if (!trace) throw new Error('This answer is too long ago: only the last ones are kept.')
    return viewTrace(trace)
  }

  async function answer(page: WebSocket, text: string): Promise<void> {
    const request = PageRequest.safeParse(parseJson(text))
    if (!request.success) return page.close(1008, 'not a request of this page')
    const { id } = request.data
    const userId = seats.get(page) ?? discord.defaultUserId
    if (ACTING.includes(request.data.do)) lastActive.set(userId, page)
    try {
      send(page, { type: 'answer', id, result: await carryOut(page, userId, request.data) })
    } catch (error) {
      send(page, { type: 'refused', id, message: refusal(error) })
    }
  }

  function broadcast(message: object, isFor: (userId: string) => boolean = () => true): void {
    for (const [page, userId] of seats) if (isFor(userId)) send(page, message)
  }

  return {
    /** From its first request, which is to enter, the page hears what its person sees. */
    open(page: WebSocket): void {
      page.on('close', () => {
        seats.delete(page)
        for (const [userId, active] of lastActive) if (active === page) lastActive.delete(userId)
      })
      page.on('error', () => page.terminate())
      page.on('message', (data: Buffer) => void answer(page, data.toString('utf8')))
    },
    close: () => stops.forEach((stop) => stop()),
  }
}

const ACTING: PageRequest['do'][] = ['run-command', 'run-message-command', 'press', 'select', 'submit-modal']

function nameIn(list: readonly { id: string; name: string }[]): (id: string) => string {
  return (id) => list.find((one) => one.id === id)?.name ?? id
}

/** The same request, as this person's, in the one of Discord's languages that is nearest to the browser's. */
function as<T extends { language: string }>(userId: string, request: T): Omit<T, 'language'> & { userId: string; locale?: string } {
  const { language, ...rest } = request
  const locale = nearestLocale(language)
  return { ...rest, userId, ...(locale !== undefined && { locale }) }
}

function refusal(error: unknown): string {
  if (error instanceof InteractionFailed) return 'Loading options failed'
  return error instanceof Error ? error.message : String(error)
}

function send(page: WebSocket, message: object): void {
  page.send(JSON.stringify(message))
}
