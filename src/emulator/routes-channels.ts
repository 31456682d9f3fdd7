import { MessageCreateRequestSchema, MessageEditRequestPartialSchema } from 'discord-api-spec/zod'
import { refusals } from './discord-error.ts'
import { parseForm } from './form.ts'
import type { Messages, StoredMessage } from './messages.ts'
import { Permission } from './permissions.ts'
import type { RateLimits } from './rate-limits.ts'
import type { Route, RouteCall } from './rest.ts'
import type { Channel, World } from './world.ts'

/** Channels the bot is in, and their messages. Source: https://discord.com/developers/docs/resources/message */
export function channelRoutes(world: World, messages: Messages, rateLimits: RateLimits): Route[] {
  function channelOf(call: RouteCall): Channel {
    const channel = world.channel(call.part('channel'))
    if (!channel) throw refusals.unknownChannel()
    const isHidden = channel.context === 2 || channel.guild?.hasBot === false || !world.botMay(channel, Permission.ViewChannel)
    if (isHidden) throw refusals.missingAccess()
    return channel
  }

  function need(call: RouteCall, permission: bigint): void {
    if (!world.botMay(channelOf(call), permission)) throw refusals.missingPermissions()
  }

  /** Ephemeral messages are reached only through their interaction. */
  function messageOf(call: RouteCall): StoredMessage {
    const message = messages.get(channelOf(call).id, call.part('message'))
    if (!message || message.visibleTo !== undefined) throw refusals.unknownMessage()
    return message
  }

  const path = '/channels/:channel/messages'
  return [
    {
      method: 'GET',
      path: '/channels/:channel',
      answer: (call) => ({ status: 200, body: world.channelJson(channelOf(call)) }),
    },
    {
      method: 'GET',
      path,
      answer(call) {
        const limit = Math.min(Number(call.query.get('limit') ?? 50), 100)
        const visible = messages.in(channelOf(call).id).filter(({ visibleTo }) => visibleTo === undefined)
        const newestFirst = visible.toReversed().slice(0, limit)
        return { status: 200, body: newestFirst.map(({ data }) => data) }
      },
    },
    {
      method: 'GET',
      path: `${path}/:message`,
      answer(call) {
        need(call, Permission.ReadMessageHistory)
        return { status: 200, body: messageOf(call).data }
      },
    },
    {
      method: 'POST',
      path,
      answer(call) {
        const channel = channelOf(call)
        need(call, Permission.SendMessages)
        const body = parseForm(MessageCreateRequestSchema, call.body ?? {})
        const message = messages.create({ channel, authorId: world.applicationId, body, files: call.files })
        return { status: 200, body: message.data }
      },
    },
    {
      method: 'PATCH',
      path: `${path}/:message`,
      answer(call) {
        const message = messageOf(call)
        if (message.data.author['id'] !== world.applicationId) throw refusals.notYourMessage()
        rateLimits.edit(message.data.id, call.headers)
        const body = parseForm(MessageEditRequestPartialSchema, call.body ?? {})
        return { status: 200, body: messages.edit(message, body, call.files).data }
      },
    },
    {
      method: 'DELETE',
      path: `${path}/:message`,
      answer(call) {
        const message = messageOf(call)
        if (message.data.author['id'] !== world.applicationId) throw refusals.missingPermissions()
        messages.remove(message)
        return { status: 204 }
      },
    },
  ]
}
