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
  /** Commands as registered, global and guild together: Discord's application command objects. */
  commands(): ApplicationCommand[]
  /** Types a slash command; resolves when Discord has sent it to the bot. */
  runCommand(input: CommandInput): Promise<{ interactionId: string }>
  /** Types into an option with autocomplete; rejects with InteractionFailed after 3 s. */
  autocomplete(input: CommandInput & { focused: string }): Promise<{ name: string; value: string | number }[]>
  /** Uses a message command ("Apps" menu) on a message. */
  runMessageCommand(input: { name: string; messageId: string } & Where): Promise<{ interactionId: string }>
  press(input: { messageId: string; customId: string } & Where): Promise<{ interactionId: string }>
  select(
    input: { messageId: string; customId: string; values: string[] } & Where,
  ): Promise<{ interactionId: string }>
  submitModal(
    input: { modalId: string; fields: Record<string, string> } & Where,
  ): Promise<{ interactionId: string }>
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

/** Who acts and where; by default the first person, in the guild's first channel. */
export type Where = { userId?: string; channelId?: string; locale?: string }
export type CommandInput = { name: string; options?: Record<string, string | number | boolean> } & Where

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
export type ApplicationCommand = Record<string, unknown> & { id: string; name: string; type: number }
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
  | { type: 'modal-opened'; modalId: string; userId: string; modal: Record<string, unknown> }
  /** The bot did not acknowledge within 3 s: what Discord shows as "The application did not respond". */
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
