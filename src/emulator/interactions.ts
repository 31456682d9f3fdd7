import { refusals } from './discord-error.ts'
import { createSnowflake } from './snowflake.ts'
import type { StoredMessage } from './messages.ts'
import type { Choice, Json, ModalBody } from './wire.ts'
import type { Channel } from './world.ts'

/** Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type */
export const InteractionType = { Command: 2, Component: 3, Autocomplete: 4, ModalSubmit: 5 } as const
/** Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object-interaction-callback-type */
export const CallbackType = {
  Message: 4,
  DeferredMessage: 5,
  DeferredUpdate: 6,
  Update: 7,
  Autocomplete: 8,
  Modal: 9,
} as const

export type Interaction = {
  id: string
  token: string
  type: number
  userId: string
  channel: Channel
  locale: string
  openedAt: number
  /** The message whose component was used, or from which the modal came. */
  source: StoredMessage | undefined
  /** `interaction_metadata` of the messages that answer it. */
  metadata: Json
  /** Legacy `interaction` of those messages, and their `type`. */
  messageExtra: Json
  /** Of an autocomplete interaction: the option's type. */
  optionType: number | undefined
  /** The callback type of the first answer. */
  acknowledgedBy: number | undefined
  /** `@original`. */
  original: StoredMessage | undefined
  /** Hears what the person at the client would see of the answer. */
  onAnswer: ((answer: { choices: Choice[] } | { modal: ModalBody }) => void) | undefined
  timer: NodeJS.Timeout | undefined
}
export type NewInteraction = Pick<Interaction, 'type' | 'userId' | 'channel' | 'locale'> &
  Partial<Pick<Interaction, 'source' | 'metadata' | 'messageExtra' | 'optionType' | 'onAnswer'>>
export type Interactions = ReturnType<typeof createInteractions>

/** The interactions of the last quarter of an hour, and how long each may wait. */
export function createInteractions(limits: { acknowledgeWithinMs: number; tokenLivesMs: number }) {
  const byId = new Map<string, Interaction>()
  const byToken = new Map<string, Interaction>()

  function isOver(interaction: Interaction): boolean {
    return Date.now() - interaction.openedAt >= limits.tokenLivesMs
  }

  function forgetOld(): void {
    for (const interaction of byId.values()) {
      if (!isOver(interaction) || interaction.timer) break
      byId.delete(interaction.id)
      byToken.delete(interaction.token)
    }
  }

  return {
    /** @param onLate called if nobody has acknowledged in time */
    open(input: NewInteraction, onLate: () => void): Interaction {
      forgetOld()
      const id = createSnowflake()
      const interaction: Interaction = {
        source: undefined,
        metadata: {},
        messageExtra: {},
        optionType: undefined,
        onAnswer: undefined,
        ...input,
        id,
        token: createToken(id),
        openedAt: Date.now(),
        acknowledgedBy: undefined,
        original: undefined,
        timer: undefined,
      }
      interaction.timer = setTimeout(() => {
        interaction.timer = undefined
        onLate()
      }, limits.acknowledgeWithinMs)
      byId.set(id, interaction)
      byToken.set(interaction.token, interaction)
      return interaction
    },

    /** @throws DiscordError 10062 if there is no such interaction or it waited too long, 40060 if it was answered */
    waiting(id: string, token: string): Interaction {
      const interaction = byId.get(id)
      if (interaction?.token !== token) throw refusals.unknownInteraction()
      if (interaction.acknowledgedBy !== undefined) throw refusals.alreadyAcknowledged()
      if (!interaction.timer) throw refusals.unknownInteraction()
      return interaction
    },

    acknowledged(interaction: Interaction, callbackType: number): void {
      clearTimeout(interaction.timer)
      interaction.timer = undefined
      interaction.acknowledgedBy = callbackType
    },

    /** @throws DiscordError 50027 if the token is unknown or over, 10015 before the acknowledgement */
    answered(token: string): Interaction {
      const interaction = byToken.get(token)
      if (!interaction || isOver(interaction)) throw refusals.invalidWebhookToken()
      if (interaction.acknowledgedBy === undefined) throw refusals.unknownWebhook()
      return interaction
    },

    close(): void {
      for (const interaction of byId.values()) clearTimeout(interaction.timer)
    },
  }
}

function createToken(id: string): string {
  const secret = crypto.getRandomValues(new Uint8Array(64))
  return Buffer.from(`interaction:${id}:${Buffer.from(secret).toString('base64url')}`).toString('base64url')
}

/** The bot did not answer in time, where a person was waiting for more than a message. */
export class InteractionFailed extends Error {
  readonly interactionId: string

  constructor(interactionId: string) {
    super('The application did not respond.')
    this.name = 'InteractionFailed'
    this.interactionId = interactionId
  }
}
