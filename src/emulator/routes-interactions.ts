import { IncomingWebhookRequestPartialSchema, IncomingWebhookUpdateRequestPartialSchema } from 'discord-api-spec/zod'
import { carryOutCallback, responseMessage } from './answers.ts'
import { refusals } from './discord-error.ts'
import { parseForm } from './form.ts'
import { CallbackType, type Interaction, type Interactions } from './interactions.ts'
import { MessageFlag } from './limits.ts'
import type { Messages, StoredMessage } from './messages.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Route, RouteCall } from './rest.ts'
import type { Json, MessageBody } from './wire.ts'
import type { World } from './world.ts'

/** Answers, follow-ups and edits. Source: https://discord.com/developers/docs/interactions/receiving-and-responding#endpoints */
export function interactionRoutes(input: {
  world: World
  messages: Messages
  interactions: Interactions
  rateLimits: RateLimits
}): Route[] {
  const { world, messages, interactions, rateLimits } = input
  const applicationId = world.applicationId

  function interactionOf(call: RouteCall): Interaction {
    if (call.part('application') !== applicationId) throw refusals.unknownWebhook()
    return interactions.answered(call.part('token'))
  }

  function messageOf(call: RouteCall): StoredMessage {
    const interaction = interactionOf(call)
    const id = call.part('message')
    const message = id === '@original' ? interaction.original : messages.byId(id)
    const isOurs = message === interaction.original || message?.webhookToken === interaction.token
    if (!message || !isOurs || !messages.byId(message.data.id)) throw refusals.unknownMessage()
    return message
  }

  const path = '/webhooks/:application/:token'
  return [
    {
      method: 'POST',
      path: '/interactions/:interaction/:token/callback',
      isOpen: true,
      isAcknowledgement: true,
      answer(call) {
        const interaction = interactions.waiting(call.part('interaction'), call.part('token'))
        const { body, files } = call
        const type = carryOutCallback(messages, applicationId, interaction, body, files)
        interactions.acknowledged(interaction, type)
        return call.query.get('with_response') === 'true' ? { status: 200, body: callbackResponse(interaction, type) } : { status: 204 }
      },
    },
    {
      method: 'POST',
      path,
      isOpen: true,
      answer(call) {
        const interaction = interactionOf(call)
        const body = parseForm(IncomingWebhookRequestPartialSchema, call.body ?? {})
        return { status: 200, body: followUp(interaction, body, call).data }
      },
    },
    {
      method: 'GET',
      path: `${path}/messages/:message`,
      isOpen: true,
      answer: (call) => ({ status: 200, body: messageOf(call).data }),
    },
    {
      method: 'PATCH',
      path: `${path}/messages/:message`,
      isOpen: true,
      answer(call) {
        const message = messageOf(call)
        rateLimits.edit(message.data.id, call.headers)
        const body = parseForm(IncomingWebhookUpdateRequestPartialSchema, call.body ?? {})
        return { status: 200, body: messages.edit(message, body, call.files).data }
      },
    },
    {
      method: 'DELETE',
      path: `${path}/messages/:message`,
      isOpen: true,
      answer(call) {
        messages.remove(messageOf(call))
        return { status: 204 }
      },
    },
  ]

  /** The first follow-up to a deferral takes the place of "… is thinking", as in Discord. */
  function followUp(interaction: Interaction, body: MessageBody, call: RouteCall): StoredMessage {
    const { original } = interaction
    if (original && (original.data.flags & MessageFlag.Loading) !== 0) return messages.edit(original, body, call.files)
    const isPrivate = ((body.flags ?? 0) & MessageFlag.Ephemeral) !== 0
    const response = responseMessage(interaction, applicationId, isPrivate)
    const extra = original ? { ...response.extra, ...reply(original, interaction) } : response.extra
    return messages.create({ ...response, extra, body, files: call.files })
  }
}

/** A follow-up is shown as a reply to the first answer. */
function reply(original: StoredMessage, interaction: Interaction): Json {
  return {
    type: 19,
    message_reference: {
      type: 0,
      channel_id: original.data.channel_id,
      message_id: original.data.id,
      ...(original.channel.guild && { guild_id: original.channel.guild.id }),
    },
    interaction_metadata: { ...interaction.metadata, original_response_message_id: original.data.id },
  }
}

/** Source: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-callback-interaction-callback-response-object */
function callbackResponse(interaction: Interaction, type: number): Json {
  const { original } = interaction
  const hasMessage = type === CallbackType.Message || type === CallbackType.DeferredMessage
  return {
    interaction: {
      id: interaction.id,
      type: interaction.type,
      channel_id: interaction.channel.id,
      ...(interaction.channel.guild && { guild_id: interaction.channel.guild.id }),
      ...(hasMessage &&
        original && {
          response_message_id: original.data.id,
          response_message_loading: type === CallbackType.DeferredMessage,
          response_message_ephemeral: original.visibleTo !== undefined,
        }),
    },
    resource: {
      type,
      ...(original && (hasMessage || type === CallbackType.Update) && { message: original.data }),
    },
  }
}
