import {
  type AnySelectMenuInteraction,
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  InteractionResponseType,
  type Message,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  type User,
} from 'discord.js'
import type { Footnote } from '../core/footnote.ts'
import { type Locale, nearestLocale } from '../core/locale.ts'
import { FootnoteError } from '../core/errors.ts'
import type { Clock, DrawChart, Log, RateLimiter } from '../core/ports.ts'
import { isPublicIn } from '../core/server-settings.ts'
import { acknowledge } from './acknowledge.ts'
import { askerOf } from './asker.ts'
import type { Button, Command, Form, Press } from './command.ts'
import { type CustomId, readCustomId, readPage } from './custom-id.ts'
import type { Deferral, InteractionApi } from './interaction-api.ts'
import { textOf } from './message-text.ts'
import { messageOf } from './message.ts'
import { sayFailure, sentences } from './messages.ts'
import { modalOf } from './modal.ts'
import { PRIVATE_OPTION } from './options.ts'
import { renderNotice, type Reply } from './page.ts'
import type { Attached } from './pictures.ts'
import { quoteOf } from './quote.ts'
import { createRecent } from './recent.ts'
import { referenceOf, underReference } from './reference.ts'
import { codeOf, createStoryRunner, type Story } from './story.ts'
import { createSuggesting } from './suggest.ts'
import type { ChannelOf } from './threads.ts'
import { after, createTurns } from './turns.ts'
import type { UserKey } from './user-key.ts'
import { discordWordsIn } from './words/index.ts'

/** Interactions remembered, so that one delivered twice is answered once. */
const REMEMBERED_INTERACTIONS = 2_000
/** Long replies whose pages are remembered; older ones are told anew. */
const REMEMBERED_REPLIES = 200

type ComponentInteraction = ButtonInteraction | AnySelectMenuInteraction
type Answerable = ChatInputCommandInteraction | MessageContextMenuCommandInteraction | ComponentInteraction | ModalSubmitInteraction

export type ReceiverParts = {
  commands: readonly Command[]
  footnote: Footnote
  userKey: UserKey
  channelOf: ChannelOf
  /** Absent: nobody asks too often. */
  rateLimiter?: RateLimiter | undefined
  api: InteractionApi
  draw: DrawChart
  log: Log
  clock: Clock
}

/** Takes interactions from the gateway to the commands they are for. */
export function createReceiver({ commands, footnote: anywhere, userKey, channelOf, rateLimiter, api, draw, log, clock }: ReceiverParts) {
  const stories = createStoryRunner({ api, draw, log, clock })
  const seen = createRecent<true>(REMEMBERED_INTERACTIONS)
  const paged = createRecent<Reply>(REMEMBERED_REPLIES)
  const turns = createTurns()
  const suggest = createSuggesting({ api, log })
  /** Answers of one word, on their way. */
  const answering = new Set<Promise<void>>()
  let isClosing = false
  /** Footnote by the rules of the server in which an interaction is. */
  const footnoteFor = (interaction: Interaction) => anywhere.as(askerOf(interaction, userKey))
  const commandNamed = (name: string) => commands.find(({ data }) => data.name === name)

  async function receive(interaction: Interaction): Promise<void> {
    if (seen.get(interaction.id)) return
    seen.set(interaction.id, true)
    await underReference(referenceOf(interaction.id), () => answer(interaction))
  }

  async function answer(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return suggest(interaction, commandNamed(interaction.commandName), await footnoteFor(interaction))
    if (!isAnswerable(interaction)) return log('warn', 'interaction-unknown', { ref: referenceOf(interaction.id), type: interaction.type })
    if (isClosing) return sayRestarting(interaction)
    const retryAfterS = asksNothing(interaction) ? undefined : await rateLimiter?.admit(askerOf(interaction, userKey))
    if (retryAfterS !== undefined) return sayTooOften(interaction, retryAfterS)
    if (interaction.isChatInputCommand()) return run(interaction)
    if (interaction.isMessageContextMenuCommand()) return runOn(interaction)
    if (interaction.isButton() || interaction.isAnySelectMenu()) return press(interaction)
    return submit(interaction)
  }

  /** Whoever reads on, says what they think, or sets something on a panel, asks nothing new. */
  function asksNothing(interaction: Answerable): boolean {
    const id = 'customId' in interaction ? readCustomId(interaction.customId) : undefined
    return id !== undefined && (/page$|^helpful$|^wrong$/.test(id.action) || isPanelOf(commandNamed(id.command)))
  }

  async function run(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = commandNamed(interaction.commandName)
    if (!command || !('execute' in command)) return sayOutdated(interaction)
    const footnote = await footnoteFor(interaction)
    const isWanted = command.isPrivate === true || interaction.options.getBoolean(PRIVATE_OPTION) === true
    const isEphemeral = isWanted || !isPublicIn(footnote.settings, channelOf(interaction))
    const tell = (signal: AbortSignal) => command.execute(interaction, footnote, signal)
    const about = aboutOf(interaction, command.data.name, footnote)
    await tellStory(interaction, footnote, { ...about, deferral: newMessage(isEphemeral), tell })
  }

  async function runOn(interaction: MessageContextMenuCommandInteraction): Promise<void> {
    const command = commandNamed(interaction.commandName)
    if (!command || !('executeOn' in command)) return sayOutdated(interaction)
    const footnote = await footnoteFor(interaction)
    const about = aboutOf(interaction, command.data.name, footnote)
    const tell = (signal: AbortSignal) => command.executeOn(textOf(interaction.targetMessage), about.locale, footnote, signal)
    await tellStory(interaction, footnote, { ...about, deferral: newMessage(true), tell })
  }

  async function press(interaction: ComponentInteraction): Promise<void> {
    const id = readCustomId(interaction.customId)
    const command = id && commandNamed(id.command)
    const quote = quoteOf(interaction.message.components)
    if (!command || quote === undefined) return sayOutdated(interaction)
    const reply = id.action === 'page' ? paged.get(interaction.message.id) : undefined
    if (reply) return turnPage(interaction, id, reply)
    const [form, aside, button] = [command.forms?.[id.action], command.asides?.[id.action], command.buttons?.[id.action]]
    if (form) return openForm(interaction, form)
    if (aside) return continueStory(interaction, { id, button: aside, quote, inPlace: false })
    return button
      ? continueStory(interaction, { id, button, quote, inPlace: isAsker(interaction.message, interaction.user) })
      : sayOutdated(interaction)
  }

  /**
   * A press by the one who asked changes the message, for all to see; anybody else's press is answered to them alone, so
   * that nobody turns another's answer into a different one.
   */
  async function continueStory(
    interaction: ComponentInteraction,
    { id, button, quote, inPlace }: { id: CustomId; button: Button; quote: string; inPlace: boolean },
  ): Promise<void> {
    const { message } = interaction
    const isPanel = isPanelOf(commandNamed(id.command))
    if (inPlace && !isPanel && turns.isTaken(message.id)) return passOver(interaction)
    await turns.take(inPlace ? message.id : undefined, async (turn) => {
      const footnote = await footnoteFor(interaction)
      const about = aboutOf(interaction, id.command, footnote)
      const inputs = interaction.isAnySelectMenu() ? interaction.values : []
      const pressed: Press = { argument: id.argument, inputs, quote, guild: interaction.guild, locale: about.locale, ref: about.ref }
      const deferral = inPlace ? UPDATE : newMessage(true)
      const tell = (signal: AbortSignal) => after(turn, button(pressed, footnote, signal))
      await tellStory(interaction, footnote, { ...about, deferral, tell, ...(inPlace && { attached: attachedTo(interaction) }) })
    })
  }

  async function openForm(interaction: ComponentInteraction, { form }: Form): Promise<void> {
    const footnote = await footnoteFor(interaction)
    const modal = modalOf(form(localeOf(interaction, footnote), footnote), interaction.customId)
    await answerAtOnce(interaction, (signal) => api.openModal(interaction, modal, signal))
  }

  async function submit(interaction: ModalSubmitInteraction): Promise<void> {
    const id = readCustomId(interaction.customId)
    const form = id && commandNamed(id.command)?.forms?.[id.action]
    if (!form || !interaction.message) return sayOutdated(interaction)
    const { message } = interaction
    const inPlace = form.isInPlace === true && isAsker(message, interaction.user)
    await turns.take(inPlace ? message.id : undefined, async (turn) => {
      const footnote = await footnoteFor(interaction)
      const about = aboutOf(interaction, id.command, footnote)
      const inputs = interaction.fields.fields.map((field) => ('value' in field ? String(field.value) : ''))
      const quote = quoteOf(message.components) ?? ''
      const sent: Press = { argument: id.argument, inputs, quote, guild: interaction.guild, locale: about.locale, ref: about.ref }
      const deferral = inPlace ? UPDATE : newMessage(form.isPrivate === true || message.flags.has(MessageFlags.Ephemeral))
      await tellStory(interaction, footnote, { ...about, deferral, tell: (signal) => after(turn, form.submit(sent, footnote, signal)) })
    })
  }

  async function turnPage(interaction: ComponentInteraction, id: CustomId, reply: Reply): Promise<void> {
    const isUpdate = isAsker(interaction.message, interaction.user)
    const turned = { ...reply, shown: readPage(id.argument).page }
    const message = messageOf(turned, isUpdate ? { attached: attachedTo(interaction) } : { isEphemeral: true })
    await answerAtOnce(interaction, (signal) => api.respond(interaction, message, isUpdate, signal))
  }

  /** The command or button is of an earlier version. */
  async function sayOutdated(interaction: Answerable): Promise<void> {
    const ref = referenceOf(interaction.id)
    const words = discordWordsIn(localeOf(interaction, await footnoteFor(interaction)))
    log('info', 'interaction-outdated', { ref })
    await sayAtOnce(interaction, sentences([words.outdated, words.reference(ref)]))
  }

  async function sayTooOften(interaction: Answerable, retryAfterS: number): Promise<void> {
    const ref = referenceOf(interaction.id)
    const tooOften = new FootnoteError('asked-too-often', 'somebody asked too often', { retryAfterS })
    await sayAtOnce(interaction, sayFailure(tooOften, ref, localeOf(interaction, await footnoteFor(interaction))))
    log('info', 'interaction-refused', { ref, code: tooOften.code })
  }

  /** Left alone it would look broken for as long as the restart takes. */
  async function sayRestarting(interaction: Answerable): Promise<void> {
    const ref = referenceOf(interaction.id)
    const words = discordWordsIn(nearestLocale(interaction.locale))
    log('info', 'interaction-turned-away', { ref })
    await sayAtOnce(interaction, sentences([words.operating.restarting, words.reference(ref)]))
  }

  /** One sentence of ours to the one who acted alone. */
  async function sayAtOnce(interaction: Answerable, sentence: string): Promise<void> {
    const message = messageOf(renderNotice(sentence), { isEphemeral: true })
    await answerAtOnce(interaction, (signal) => api.respond(interaction, message, false, signal))
  }

  /** A second press while the first is being answered. */
  async function passOver(interaction: Answerable): Promise<void> {
    await answerAtOnce(interaction, (signal) => api.defer(interaction, UPDATE, signal))
  }

  async function answerAtOnce(interaction: Answerable, post: (signal: AbortSignal) => Promise<void>): Promise<void> {
    const answered = acknowledge(post).catch((error: unknown) => {
      log('error', 'interaction-lost', { ref: referenceOf(interaction.id), step: 'acknowledge', ...codeOf(error) })
    })
    answering.add(answered)
    await answered
    answering.delete(answered)
  }

  async function tellStory(interaction: Answerable, footnote: Footnote, story: Story): Promise<void> {
    const standing = await stories.run(story)
    if (!standing) return
    const { reply, messageId } = standing
    if (reply.pages.length > 1) paged.set(messageId, reply)
    else paged.delete(messageId)
    const { guildId, channelId } = interaction
    const isForAll = guildId !== null && channelId !== null && !isForOne(interaction, story)
    if (isForAll && reply.answer) await footnote.notePlace(reply.answer, { channel: channelId, message: messageId })
  }

  /** Takes nothing new, and waits for the answers on their way; those that take longer than `drainMs` end with a word why. */
  async function close(drainMs: number): Promise<void> {
    isClosing = true
    await stories.close(drainMs)
    await Promise.all(answering)
  }

  return { receive, close }
}

function isAnswerable(interaction: Interaction): interaction is Answerable {
  const isComponent = interaction.isButton() || interaction.isAnySelectMenu()
  return isComponent || interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand() || interaction.isModalSubmit()
}

const UPDATE: Deferral = { type: InteractionResponseType.DeferredMessageUpdate }

function newMessage(isEphemeral: boolean): Deferral {
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, isEphemeral }
}

/** The files of the message whose button was pressed. */
function attachedTo({ message }: ComponentInteraction): Attached {
  return new Map(message.attachments.map(({ name, id }) => [name, id]))
}

/** Whether one person alone sees the reply. */
function isForOne(interaction: Answerable, { deferral }: Story): boolean {
  if ('isEphemeral' in deferral) return deferral.isEphemeral
  return 'message' in interaction && interaction.message?.flags.has(MessageFlags.Ephemeral) === true
}

function isAsker({ interactionMetadata }: Message, { id }: User): boolean {
  return interactionMetadata?.user.id === id
}

/** A panel takes every press in its turn, as each changes something else; a press under an answer takes no second one. */
function isPanelOf(command: Command | undefined): boolean {
  return command !== undefined && 'isPanel' in command
}

function aboutOf(interaction: Answerable, command: string, footnote: Footnote) {
  const { id, token, applicationId } = interaction
  const handle = { id, token, applicationId }
  return { handle, ref: referenceOf(id), command, locale: localeOf(interaction, footnote) }
}

/** The server's language where it chose one, else that of the person. */
function localeOf(interaction: Answerable, { settings }: Footnote): Locale {
  return settings.locale ?? nearestLocale(interaction.locale)
}
