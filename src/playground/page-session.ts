import type { WebSocket } from 'ws'
import { InteractionFailed, type LocalDiscord, type LocalEvent, type LocalMessage } from '../emulator/local-discord.ts'
import { LOCALES } from '../emulator/limits.ts'
import { readCommandText } from './command-text.ts'
import { viewCommands, viewMessageCommands } from './command-view.ts'
import { type Look, viewModalFields } from './component-view.ts'
import { DiscordCommand, DiscordMessage, DiscordModal } from './discord-message.ts'
import type { Media } from './media.ts'
import { type MessageView, viewMessage } from './message-view.ts'
import { PageRequest } from './requests.ts'

/** Messages that the page shows of a channel. */
const MESSAGES_SHOWN = 100
const CHOICES_SHOWN = 25

/** One person, the local Discord's default one, at any number of open pages. */
export function createPageSessions(discord: LocalDiscord, media: Media) {
  const pages = new Set<WebSocket>()
  /** Modals open where the person last did something. */
  let lastActive: WebSocket | undefined
  const { guild, defaultUserId: userId } = discord
  const look: Look = {
    media,
    channels: guild.channels,
    names: {
      user: (id) => (id === discord.applicationId ? 'Footnote' : id),
      channel: (id) => guild.channels.find((channel) => channel.id === id)?.name ?? id,
    },
  }
  const stopListening = discord.onEvent(show)

  function show(event: LocalEvent): void {
    switch (event.type) {
      case 'message-created':
      case 'message-updated':
        if (isVisible(event.message)) broadcast({ type: 'message', message: view(event.message) })
        break
      case 'modal-opened':
        if (event.userId === userId && lastActive) send(lastActive, modalView(event))
        break
      case 'interaction-failed':
        if (event.userId === userId) broadcast(event)
        break
      case 'message-deleted':
        broadcast(event)
        break
      case 'commands-changed':
        broadcast({ type: 'commands', ...commands() })
        break
    }
  }

  function isVisible({ visibleTo }: LocalMessage): boolean {
    return visibleTo === undefined || visibleTo === userId
  }

  function view(message: LocalMessage): MessageView {
    return viewMessage(DiscordMessage.parse(message), look, (id) => {
      const original = discord.messages(message.channel_id).find((candidate) => candidate.id === id)
      return original && DiscordMessage.parse(original)
    })
  }

  function modalView({ modalId, modal }: Extract<LocalEvent, { type: 'modal-opened' }>) {
    const parsed = DiscordModal.parse(modal)
    return { type: 'modal', modalId, title: parsed.title, fields: viewModalFields(parsed, look) }
  }

  function commands() {
    const registered = DiscordCommand.array().parse(discord.commands())
    return {
      commands: viewCommands(registered, guild.channels),
      messageCommands: viewMessageCommands(registered),
    }
  }

  async function carryOut(request: PageRequest): Promise<unknown> {
    switch (request.do) {
      case 'list-messages':
        return discord.messages(request.channelId).slice(-MESSAGES_SHOWN).map(view)
      case 'read-text':
        return readCommandText(request.text, commands().commands)
      case 'write-message':
        return discord.writeMessage(request)
      case 'run-command':
        return discord.runCommand(where(request))
      case 'autocomplete':
        return (await discord.autocomplete(where(request))).slice(0, CHOICES_SHOWN)
      case 'run-message-command':
        return discord.runMessageCommand(where(request))
      case 'press':
        return discord.press(where(request))
      case 'select':
        return discord.select(where(request))
      default:
        return discord.submitModal(where(request))
    }
  }

  async function answer(page: WebSocket, text: string): Promise<void> {
    const request = PageRequest.safeParse(parseJson(text))
    if (!request.success) return page.close(1008, 'not a request of this page')
    const { id } = request.data
    if (!READING.includes(request.data.do)) lastActive = page
    try {
      send(page, { type: 'answer', id, result: await carryOut(request.data) })
    } catch (error) {
      send(page, { type: 'refused', id, message: refusal(error) })
    }
  }

  function broadcast(message: object): void {
    for (const page of pages) send(page, message)
  }

  return {
    open(page: WebSocket): void {
      pages.add(page)
      page.on('close', () => {
        pages.delete(page)
        if (lastActive === page) lastActive = undefined
      })
      page.on('error', () => page.terminate())
      page.on('message', (data: Buffer) => void answer(page, data.toString('utf8')))
      const { id, name, channels } = guild
      const directMessages = { id: discord.directMessageChannelId, name: 'Footnote' }
      send(page, { type: 'hello', guild: { id, name, channels }, directMessages, ...commands() })
    },
    close: stopListening,
  }
}

const READING = ['list-messages', 'read-text', 'autocomplete']

/** The same request, with the browser's language as the one of Discord's that is nearest. */
function where<T extends { language: string }>(request: T): Omit<T, 'language'> & { locale?: string } {
  const { language, ...rest } = request
  const [base = ''] = language.split('-')
  const isNear = (locale: string) => locale === base || locale.startsWith(`${base}-`)
  const locale = LOCALES.includes(language) ? language : LOCALES.find(isNear)
  return { ...rest, ...(locale !== undefined && { locale }) }
}

function refusal(error: unknown): string {
  if (error instanceof InteractionFailed) return 'Loading options failed'
  return error instanceof Error ? error.message : String(error)
}

function send(page: WebSocket, message: object): void {
  page.send(JSON.stringify(message))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
