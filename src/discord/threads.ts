import { ChannelType, type Client, Events, type Interaction } from 'discord.js'
import { z } from 'zod'
import { createRecent } from './recent.ts'

/** Threads of which it is remembered where they are. */
const REMEMBERED_THREADS = 1_000
const THREADS = [ChannelType.AnnouncementThread, ChannelType.PublicThread, ChannelType.PrivateThread] as const

const InThread = z.object({
  t: z.literal('INTERACTION_CREATE'),
  d: z.object({ channel: z.object({ id: z.string(), type: z.literal(THREADS), parent_id: z.string() }) }),
})

/** The channel in which an interaction is, or that of its thread: where a server lets answers be public, their threads count too. */
export type ChannelOf = (interaction: Pick<Interaction, 'channelId'>) => string | null

/** The packet of an interaction says where its thread is; discord.js drops that unless it remembers every channel. */
export function createChannelOf(client: Client): ChannelOf {
  const parents = createRecent<string>(REMEMBERED_THREADS)
  client.on(Events.Raw, (packet: unknown) => {
    const { data } = InThread.safeParse(packet)
    if (data) parents.set(data.d.channel.id, data.d.channel.parent_id)
  })
  return ({ channelId }) => channelId && (parents.get(channelId) ?? channelId)
}
