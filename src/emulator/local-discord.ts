import { createAttachments } from './attachments.ts'
import { createCommands } from './commands.ts'
import { createGateway } from './gateway.ts'
import { startLoopbackServer } from './loopback-server.ts'
import { dispatchMessage } from './message-events.ts'
import { createInteractions } from './interactions.ts'
import { ACKNOWLEDGE_WITHIN_MS, HEARTBEAT_INTERVAL_MS, TOKEN_LIVES_MS } from './limits.ts'
import { createMembership } from './membership.ts'
import { createMessages, type MessageChange } from './messages.ts'
import { asSeen, createPeople } from './people.ts'
import { createRateLimits } from './rate-limits.ts'
import { createRest } from './rest.ts'
import { applicationRoutes } from './routes-application.ts'
import { channelRoutes } from './routes-channels.ts'
import { commandRoutes } from './routes-commands.ts'
import { interactionRoutes } from './routes-interactions.ts'
import type { SelectChoice } from './select-input.ts'
import type { Component } from './wire.ts'
import { createWorld, type Guild, type World } from './world.ts'

export { InteractionFailed } from './interactions.ts'

/** What a person can do in the local Discord, and what they see. The bot speaks to the same server by Discord's own protocols. */
export type LocalDiscord = {
  /** For discord.js's `rest.api` (without a version), e.g. `http://127.0.0.1:41234/api`. */
  apiUrl: string
  /** The one bot token it accepts. */
  token: string
  applicationId: string
  guild: { id: string; name: string; channels: { id: string; name: string }[] }
  /** The direct-message channel between the bot and the default person. */
  directMessageChannelId: string
  /** A group of people without the bot, where commands run only if they can be installed by a user (context 2). */
  privateChannelId: string
  /** The guilds that `moreGuilds` asked for. */
  moreGuilds: { id: string; name: string; channels: { id: string; name: string }[] }[]
  /** A guild that the bot has not joined; the same holds there. */
  guildWithoutBot: { id: string; name: string; channels: { id: string; name: string }[] }
  /** The person who acts where no `userId` is given: the guild's owner. */
  defaultUserId: string
  /** The guild's members but for the bot, its owner first, with the names of their roles. */
  people: { id: string; name: string; roles: string[] }[]
  roles: { id: string; name: string }[]
  /** What Discord's gateway does on a bad day. */
  gateway: {
    /** Asks the bot to reconnect and resume (opcode 7). */
    reconnect(): void
    /** Cuts the bot's connections without a word. */
    drop(): void
    /** Ends the bot's session (opcode 9); unless `isResumable`, the bot has to identify anew. */
    invalidateSession(isResumable?: boolean): void
    /** Open connections now. */
    connections(): number
  }
  /** Somebody adds the bot to a guild, or it comes back from an outage. */
  addBot(guildId: string): void
  /** Somebody removes the bot from a guild; with `isOutage` Discord itself can't serve the guild for a while. */
  removeBot(guildId: string, isOutage?: boolean): void
  /** Somebody denies the bot some permissions in a channel, bits of Permission, and no others any more. */
  denyBot(channelId: string, permissions: bigint): void
  /** Commands as registered, global and guild together: Discord's application command objects. */
  commands(): ApplicationCommand[]
  /** Those of them that Discord offers this person there. */
  commandsFor(where: Where): ApplicationCommand[]
  /** The guild's channels, and the direct messages between this person and the bot. */
  channelsOf(userId: string): LocalChannel[]
  /** What a select menu of people, roles or channels offers in a channel. */
  choicesOf(select: Pick<Component, 'type' | 'channel_types'>, channelId: string): SelectChoice[]
  /** Types a slash command; resolves when Discord has sent it to the bot. */
  runCommand(input: CommandInput): Promise<{ interactionId: string }>
  /** Types into an option with autocomplete; rejects with InteractionFailed after 3 s. */
  autocomplete(input: CommandInput & { focused: string }): Promise<{ name: string; value: string | number }[]>
  /** Uses a message command ("Apps" menu) on a message. */
  runMessageCommand(input: { name: string; messageId: string } & Where): Promise<{ interactionId: string }>
  press(input: { messageId: string; customId: string } & Where): Promise<{ interactionId: string }>
  select(input: { messageId: string; customId: string; values: string[] } & Where): Promise<{ interactionId: string }>
  /** `fields` by custom_id: a text, or the values chosen. */
  submitModal(input: { modalId: string; fields: Record<string, string | string[]> } & Where): Promise<{ interactionId: string }>
  /** Somebody other than the bot writes in a channel. */
  writeMessage(input: { content: string } & Where): Promise<{ messageId: string }>
  /** Messages of a channel, oldest first, as this person sees them (ephemeral ones of others left out). */
  messages(channelId: string, userId?: string): LocalMessage[]
  onEvent(listener: (event: LocalEvent) => void): () => void
  /** Every REST call of the bot, in order: what tests and benchmarks measure. */
  calls(): RestCall[]
  /** Makes the local Discord misbehave as Discord can. Absent members are healthy. */
  setFaults(faults: Faults): void
  close(): Promise<void>
}

export type LocalDiscordOptions = {
  /** By default any free one. */
  port?: number
  /** Time the bot has to acknowledge, ms (Discord's 3,000). Tests shorten it so as not to wait. */
  acknowledgeWithinMs?: number
  /** Life of an interaction token, ms (Discord's 15 minutes). */
  tokenLivesMs?: number
  /** Time between heartbeats, ms (Discord's 41,250). A client silent for one and a half of it is cut off. */
  heartbeatIntervalMs?: number
  /** Shards that Discord recommends (1). A client may come with any number of them. */
  shards?: number
  /** Clients that may identify within 5 s, as Discord says and then also demands; without a number it says 1 and demands nothing. */
  maxConcurrency?: number
  /** Further guilds that the bot has joined, each with the channels, roles and emojis of a modest one (none). */
  moreGuilds?: number
  guildName?: string
  /** Names of the guild's channels; the first is where people act by default. */
  channelNames?: string[]
  botName?: string
  /** Roles besides @everyone, with what each permits: bits of Permission. */
  roles?: { name: string; permissions: bigint }[]
  /** Further members, and the names of their roles. */
  people?: { name: string; roles: string[] }[]
}

/** Who acts and where; by default the first person, in the guild's first channel. */
export type Where = { userId?: string; channelId?: string; locale?: string }
export type CommandInput = { name: string; options?: Record<string, string | number | boolean> } & Where

export type LocalChannel = { id: string; name: string; isDirect: boolean }

/** A message as Discord's API gives it, and who may see it. */
export type LocalMessage = Record<string, unknown> & {
  id: string
  channel_id: string
  content: string
  flags: number
  components: unknown[]
  /** Set on ephemeral messages: the only person who sees it. */
  visibleTo?: string
  /** A deferred reply that the bot has not filled yet. */
  isThinking: boolean
}
type ApplicationCommand = Record<string, unknown> & { id: string; name: string; type: number }
export type RestCall = {
  method: string
  path: string
  status: number
  startedAt: number
  endedAt: number
  body: unknown
}

export type LocalEvent =
  | { type: 'message-created' | 'message-updated'; message: LocalMessage }
  | { type: 'message-deleted'; messageId: string; channelId: string }
  /** The bot answered an interaction with a modal: `modal` is Discord's modal object. */
  | { type: 'modal-opened'; modalId: string; userId: string; channelId: string; modal: Record<string, unknown> }
  /** The bot did not acknowledge within 3 s: what Discord shows as "The application did not respond".
   *  A late autocomplete rejects instead. */
  | { type: 'interaction-failed'; interactionId: string; userId: string; channelId: string }
  | { type: 'commands-changed' }

export type Faults = {
  /** Added before each REST answer, ms. */
  latencyMs?: number
  /** The next this many interaction callbacks are carried out, and their answers lost (the connection is reset). */
  loseAcknowledgements?: number
  /** Edits allowed per message in 5 s (default 5). */
  editsPer5s?: number
  /** The next this many REST calls get 500. */
  failCalls?: number
}

/**
 * Starts a Discord on 127.0.0.1, as strict as Discord, to which an unmodified discord.js client connects with
 * `rest: { api: apiUrl }`.
 */
export async function createLocalDiscord(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
  const listeners = new Set<(event: LocalEvent) => void>()
  const emit = (event: LocalEvent) => listeners.forEach((listener) => listener(event))
  let faults: Faults = {}
  let port = 0
  const origin = () => `http://127.0.0.1:${port}`
  const gatewayUrl = () => `ws://127.0.0.1:${port}/gateway`

  const world = createWorld({
    bot: options.botName ?? 'bot',
    person: 'you',
    guild: options.guildName ?? 'Local server',
    channels: options.channelNames ?? ['general', 'releases'],
    moreGuilds: options.moreGuilds ?? 0,
    roles: options.roles ?? [],
    people: options.people ?? [],
  })
  const token = createToken(world.applicationId)
  const gateway = createGateway({
    token,
    world,
    heartbeatIntervalMs: options.heartbeatIntervalMs ?? HEARTBEAT_INTERVAL_MS,
    url: gatewayUrl,
    maxConcurrency: options.maxConcurrency,
  })
  const attachments = createAttachments(origin)
  const messages = createMessages(world, attachments, announce)
  const commands = createCommands(world.applicationId, () => emit({ type: 'commands-changed' }))
  const interactions = createInteractions({
    acknowledgeWithinMs: options.acknowledgeWithinMs ?? ACKNOWLEDGE_WITHIN_MS,
    tokenLivesMs: options.tokenLivesMs ?? TOKEN_LIVES_MS,
  })
  const rateLimits = createRateLimits({ editsPerWindow: () => faults.editsPer5s })
  const rest = createRest({
    token,
    rateLimits,
    faults: () => faults,
    routes: [
      ...applicationRoutes(world, { url: gatewayUrl, shards: options.shards ?? 1, maxConcurrency: options.maxConcurrency ?? 1 }),
      ...commandRoutes(world, commands),
      ...channelRoutes(world, messages, rateLimits),
      ...interactionRoutes({ world, messages, interactions, rateLimits }),
    ],
  })

  function announce(change: MessageChange): void {
    const { data, channel } = change.message
    dispatchMessage(gateway, world, change)
    if (change.type === 'deleted') emit({ type: 'message-deleted', messageId: data.id, channelId: channel.id })
    else emit({ type: `message-${change.type}`, message: asSeen(change.message) })
  }

  const server = await startLoopbackServer({ port: options.port ?? 0, rest, gateway, attachments })
  port = server.port
  return {
    apiUrl: `${origin()}/api`,
    token,
    applicationId: world.applicationId,
    guild: shownGuild(world.guild),
    moreGuilds: world.moreGuilds.map(shownGuild),
    guildWithoutBot: shownGuild(world.guildWithoutBot),
    directMessageChannelId: world.directMessages(world.firstPersonId).id,
    privateChannelId: world.privateChannel.id,
    defaultUserId: world.firstPersonId,
    people: [...world.guild.memberRoles]
      .filter(([id]) => id !== world.applicationId)
      .map(([id, roleIds]) => shownPerson(world, id, roleIds)),
    roles: world.guild.roles.map(({ id, name }) => ({ id, name })),
    gateway,
    ...createMembership(world, gateway),
    commands: commands.all,
    ...createPeople({ world, commands, messages, interactions, gateway, emit }),
    onEvent(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    calls: rest.calls,
    setFaults(next) {
      faults = { ...next }
    },
    async close() {
      interactions.close()
      await server.close()
    },
  }
}

function shownGuild({ id, name, channels }: Guild): LocalDiscord['guild'] {
  return { id, name, channels: channels.map((channel) => ({ id: channel.id, name: channel.name })) }
}

function shownPerson(world: World, id: string, roleIds: string[]): LocalDiscord['people'][number] {
  const roles = world.guild.roles.filter((role) => roleIds.includes(role.id))
  return { id, name: String(world.user(id)['username']), roles: roles.map(({ name }) => name) }
}

/** In the shape of Discord's bot tokens, but good for nothing else. */
function createToken(applicationId: string): string {
  return `${Buffer.from(applicationId).toString('base64url')}.${randomText(4)}.${randomText(28)}`
}

function randomText(byteCount: number): string {
  return Buffer.from(crypto.getRandomValues(new Uint8Array(byteCount))).toString('base64url')
}
