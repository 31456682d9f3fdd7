import {
  type APIApplicationCommandOptionChoice,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  RequestMethod,
  REST,
  Routes,
} from 'discord.js'
import { z } from 'zod'
import type { EditLimits } from './pace.ts'
import type { Message } from './message.ts'
import type { Attached } from './pictures.ts'

/** An interaction as far as answering it goes. */
export type InteractionHandle = { id: string; token: string; applicationId: string }
export type Deferral =
  | { type: InteractionResponseType.DeferredChannelMessageWithSource; isEphemeral: boolean }
  | { type: InteractionResponseType.DeferredMessageUpdate }

export const UPDATE: Deferral = { type: InteractionResponseType.DeferredMessageUpdate }

export function newMessage(isEphemeral: boolean): Deferral {
  return { type: InteractionResponseType.DeferredChannelMessageWithSource, isEphemeral }
}

/** What an edit left behind: the message, its files, and how many edits more it takes. */
export type Edited = { messageId: string; attached: Attached; limits: EditLimits }

/** Answers to interactions, one request each: nothing here waits or tries again. */
export type InteractionApi = ReturnType<typeof createInteractionApi>

const EDIT_TIMEOUT_MS = 5_000
const SentMessage = z.object({ id: z.string(), attachments: z.array(z.object({ id: z.string(), filename: z.string() })).default([]) })

/**
 * The one door through which anything is said in Discord.
 *
 * It has a REST client of its own, because discord.js's counts every call against one limit of 50 a second, though
 * Discord's interaction endpoints lie outside of it: 25 answers a second then wait for each other. This one has no such
 * limit, no bot token to lose, and no retries of its own (discord.js would try again in silence, up to a minute).
 * Source: https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints
 */
export function createInteractionApi(apiUrl: string) {
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    timeout: EDIT_TIMEOUT_MS,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
    rejectOnRateLimit: () => true,
    handlerSweepInterval: 60_000,
  })
  const callback = async ({ id, token }: InteractionHandle, body: unknown, signal: AbortSignal, files: RawFile[] = []) => {
    await rest.post(Routes.interactionCallback(id, token), { auth: false, body, files, signal })
  }

  return {
    defer(handle: InteractionHandle, deferral: Deferral, signal: AbortSignal): Promise<void> {
      const isEphemeral = 'isEphemeral' in deferral && deferral.isEphemeral
      const data = isEphemeral ? { flags: MessageFlags.Ephemeral } : {}
      return callback(handle, { type: deferral.type, data }, signal)
    },
    /** Answers with a message, or with `isUpdate` changes the message whose button was pressed. */
    respond(handle: InteractionHandle, { body, uploads }: Message, isUpdate: boolean, signal: AbortSignal): Promise<void> {
      const type = isUpdate ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource
      return callback(handle, { type, data: body }, signal, uploads)
    },
    openModal(handle: InteractionHandle, data: APIModalInteractionResponseCallbackData, signal: AbortSignal): Promise<void> {
      return callback(handle, { type: InteractionResponseType.Modal, data }, signal)
    },
    suggest(handle: InteractionHandle, choices: APIApplicationCommandOptionChoice<string>[], signal: AbortSignal) {
      const type = InteractionResponseType.ApplicationCommandAutocompleteResult
      return callback(handle, { type, data: { choices } }, signal)
    },
    /** Edits the reply that was deferred, or the message whose button was pressed. */
    async edit({ applicationId, token }: InteractionHandle, { body, uploads }: Message): Promise<Edited> {
      const response = await rest.queueRequest({
        fullRoute: Routes.webhookMessage(applicationId, token, '@original'),
        method: RequestMethod.Patch,
        auth: false,
        body,
        files: uploads,
        signal: AbortSignal.timeout(EDIT_TIMEOUT_MS),
      })
      const { id, attachments } = SentMessage.parse(await response.json())
      const attached = new Map(attachments.map((file) => [file.filename, file.id]))
      return { messageId: id, attached, limits: limitsOf(response.headers) }
    },
    async followUp({ applicationId, token }: InteractionHandle, { body, uploads }: Message): Promise<void> {
      await rest.post(Routes.webhook(applicationId, token), { auth: false, body, files: uploads })
    },
  }
}

/** Source: https://discord.com/developers/docs/topics/rate-limits#header-format */
function limitsOf(headers: { get(name: string): string | null }): EditLimits {
  const limit = numberIn(headers.get('x-ratelimit-limit'))
  const remaining = numberIn(headers.get('x-ratelimit-remaining'))
  const resetAfter = numberIn(headers.get('x-ratelimit-reset-after'))
  return {
    ...(limit !== undefined && { limit }),
    ...(remaining !== undefined && { remaining }),
    ...(resetAfter !== undefined && { resetAfterMs: resetAfter * 1000 }),
  }
}

function numberIn(header: string | null): number | undefined {
  const number = Number.parseFloat(header ?? '')
  return Number.isFinite(number) ? number : undefined
}
