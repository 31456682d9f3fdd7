import { type APITextDisplayComponent, ComponentType, DiscordAPIError, REST, Routes } from 'discord.js'
import { z } from 'zod'
import type { Receipt } from '../core/receipt.ts'
import type { MessageBody } from './page.ts'
import { discordFailure } from './refusals.ts'

type MessagePlace = NonNullable<Receipt['place']>

/**
 * What the bot writes and changes in channels of its own accord, with its own token and at the pace that Discord allows.
 * What a server does not let it do is an outcome; what may work later is thrown.
 */
export type ChannelApi = ReturnType<typeof createChannelApi>

/** Why Discord did not take it: deleted, or not permitted. Source: https://discord.com/developers/docs/topics/opcodes-and-status-codes#json */
type Denied = { denied: number | string }

const TIMEOUT_MS = 15_000
const Attachment = z.object({ id: z.string(), filename: z.string() })
const Components = z.array(z.looseObject({ type: z.number() }))
const Message = z.object({ components: Components, attachments: z.array(Attachment) })
type Message = z.infer<typeof Message>
const Media = z.looseObject({ url: z.string(), attachment_id: z.string() })
const Container = z.looseObject({ type: z.literal(ComponentType.Container), components: z.array(z.unknown()) })

/**
 * @param apiUrl without a version
 * @param signal ends what is under way
 */
export function createChannelApi({ token, apiUrl, signal }: { token: string; apiUrl: string; signal?: AbortSignal }) {
  const ending = signal && { signal }
  const rest = new REST({ api: apiUrl, timeout: TIMEOUT_MS }).setToken(token)
  return {
    /** Posts a message. */
    async post(channel: string, body: MessageBody): Promise<Denied | undefined> {
      return unlessDenied('write in a channel', async () => void (await rest.post(Routes.channelMessages(channel), { body, ...ending })))
    },
    /**
     * Puts a line of small text under a message of the bot's, and leaves all else as it is.
     *
     * @param isMeant tells from the message's components, as JSON, whether it still is the message that is meant
     * @returns false if it is another by now
     * @throws FootnoteError `discord-unreachable`, `discord-refused`, `discord-token-refused`
     */
    async addLine({ channel, message }: MessagePlace, line: string, isMeant: (components: string) => boolean): Promise<boolean | Denied> {
      return unlessDenied('mark a message', async () => {
        const route = Routes.channelMessage(channel, message)
        const { components, attachments } = Message.parse(await rest.get(route, { ...ending }))
        if (!isMeant(JSON.stringify(components))) return false
        await rest.patch(route, {
          body: { components: withLine(asSent(components, attachments), line), allowed_mentions: { parse: [] } },
          ...ending,
        })
        return true
      })
    },
  }
}

/** Components as they can be sent again: their pictures are the message's own files, not addresses that end after a day. */
function asSent(components: Message['components'], attachments: Message['attachments']): Message['components'] {
  const names = new Map(attachments.map(({ id, filename }) => [id, filename]))
  const text = JSON.stringify(components, (_, value: unknown) => {
    const media = Media.safeParse(value)
    const name = media.success ? names.get(media.data.attachment_id) : undefined
    return name === undefined ? value : { url: `attachment://${name}` }
  })
  return Components.parse(JSON.parse(text))
}

function withLine(components: Message['components'], line: string): unknown[] {
  const text: APITextDisplayComponent = { type: ComponentType.TextDisplay, content: line }
  const last = Container.safeParse(components.at(-1))
  if (!last.success) return [...components, text]
  return [...components.slice(0, -1), { ...last.data, components: [...last.data.components, text] }]
}

async function unlessDenied<T>(what: string, act: () => Promise<T>): Promise<T | Denied> {
  try {
    return await act()
  } catch (error) {
    if (error instanceof DiscordAPIError && isForGood(error)) return { denied: error.code }
    throw discordFailure(error, what)
  }
}

/** Another try would meet the same: but for a wrong token, which the operator mends, and for a rate limit. */
function isForGood({ status }: DiscordAPIError): boolean {
  return status >= 400 && status < 500 && status !== 401 && status !== 429
}
