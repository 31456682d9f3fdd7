import type { Attachment, Attachments } from './attachments.ts'
import { MessageFlag } from './limits.ts'
import { mentionsOf, textOf } from './mentions.ts'
import { settleComponents, settleEmbeds } from './message-media.ts'
import { checkMessage } from './message-rules.ts'
import { createSnowflake } from './snowflake.ts'
import type { Component, Embed, Json, MessageBody, UploadedFile } from './wire.ts'
import type { Channel, World } from './world.ts'

/** A message as Discord's API gives it. */
type MessageData = Json & {
  id: string
  channel_id: string
  author: Json
  content: string
  flags: number
  components: Component[]
  embeds: Embed[]
  attachments: Attachment[]
}
export type StoredMessage = {
  data: MessageData
  channel: Channel
  /** Of an ephemeral message: the one person who sees it. */
  visibleTo: string | undefined
  /** Of an interaction's response or follow-up: the token that may edit it. */
  webhookToken: string | undefined
}
export type MessageChange = { type: 'created' | 'updated' | 'deleted'; message: StoredMessage }
export type Messages = ReturnType<typeof createMessages>

/** What a request may set of a message's flags. The others are ignored, as by Discord. */
const SETTABLE = MessageFlag.SuppressEmbeds | MessageFlag.ComponentsV2
const SETTABLE_AT_FIRST = SETTABLE | MessageFlag.SuppressNotifications

type NewMessage = {
  channel: Channel
  authorId: string
  body: MessageBody
  files?: UploadedFile[]
  /** Where the message stands in the request, for errors. */
  prefix?: PropertyKey[]
  visibleTo?: string | undefined
  webhookToken?: string | undefined
  /** Further members of the message object. */
  extra?: Json
}

/** The messages of all channels, in the order they were written. Every change goes to `announce`. */
export function createMessages(world: World, attachments: Attachments, announce: (change: MessageChange) => void) {
  const byId = new Map<string, StoredMessage>()

  function add(message: StoredMessage): StoredMessage {
    byId.set(message.data.id, message)
    announce({ type: 'created', message })
    return message
  }

  function blank(input: NewMessage, flags: number): StoredMessage {
    return {
      channel: input.channel,
      visibleTo: input.visibleTo,
      webhookToken: input.webhookToken,
      data: {
        id: createSnowflake(),
        channel_id: input.channel.id,
        author: world.user(input.authorId),
        content: '',
        timestamp: new Date().toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
        attachments: [],
        embeds: [],
        pinned: false,
        type: 0,
        components: [],
        ...input.extra,
        flags: flags | (input.visibleTo === undefined ? 0 : MessageFlag.Ephemeral),
      },
    }
  }

  /** The members that a body changes, checked as a whole with those that it leaves. */
  function changed(message: StoredMessage, body: MessageBody, files: UploadedFile[], settable: number, prefix: PropertyKey[]) {
    const { data } = message
    const stays = data.flags & ~(MessageFlag.SuppressEmbeds | MessageFlag.Loading)
    const flags = body.flags == null ? data.flags & ~MessageFlag.Loading : stays | (body.flags & settable)
    const parts = {
      content: body.content === undefined ? data.content : (body.content ?? ''),
      embeds: body.embeds === undefined ? data.embeds : (body.embeds ?? []),
      components: body.components === undefined ? data.components : (body.components ?? []),
      flags,
    }
    const fileCount = (body.attachments ?? data.attachments).length + files.length
    checkMessage(body, { ...parts, fileCount }, prefix)
    const merged = attachments.merge(data.channel_id, data.attachments, body.attachments, files, prefix)
    return {
      ...parts,
      attachments: merged,
      embeds: body.embeds == null ? parts.embeds : settleEmbeds(parts.embeds, merged),
      components: body.components == null ? parts.components : settleComponents(parts.components, merged, prefix),
      ...mentionsOf(world, textOf(parts.content, parts.components), body.allowed_mentions),
    }
  }

  return {
    get: (channelId: string, id: string) => {
      const message = byId.get(id)
      return message?.channel.id === channelId ? message : undefined
    },
    byId: (id: string) => byId.get(id),
    in: (channelId: string) => [...byId.values()].filter(({ channel }) => channel.id === channelId),

    create(input: NewMessage): StoredMessage {
      const message = blank(input, 0)
      Object.assign(message.data, changed(message, input.body, input.files ?? [], SETTABLE_AT_FIRST, input.prefix ?? []))
      return add(message)
    },
    /** What people see after a deferral: "… is thinking". */
    createThinking: (input: Omit<NewMessage, 'body'>) => add(blank({ ...input, body: {} }, MessageFlag.Loading)),
    edit(message: StoredMessage, body: MessageBody, files: UploadedFile[] = [], prefix: PropertyKey[] = []) {
      const wasThinking = (message.data.flags & MessageFlag.Loading) !== 0
      const next = changed(message, body, files, SETTABLE, prefix)
      const gone = message.data.attachments.filter(({ id }) => !next.attachments.some((kept) => kept.id === id))
      attachments.forget(gone)
      message.data = {
        ...message.data,
        ...next,
        ...(!wasThinking && { edited_timestamp: new Date().toISOString() }),
      }
      announce({ type: 'updated', message })
      return message
    },
    remove(message: StoredMessage): void {
      if (!byId.delete(message.data.id)) return
      attachments.forget(message.data.attachments)
      announce({ type: 'deleted', message })
    },
  }
}
