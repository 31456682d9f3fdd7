import { MessageFlags } from 'discord.js'
import type { Footnote } from '../../core/footnote.ts'
import type { Deferral } from '../interaction-api.ts'
import type { Reply } from '../page.ts'
import { createRecent } from '../recent.ts'
import { referenceOf } from '../reference.ts'
import type { Story, StoryRunner } from '../story.ts'
import { type Answerable, localeOf } from './interaction.ts'

/** Long replies whose pages are remembered; older ones are told anew. */
const REMEMBERED_REPLIES = 200

/** A story as far as the interaction that it answers does not say it. */
type Told = Omit<Story, 'handle' | 'ref' | 'locale'>

export type Telling = ReturnType<typeof createTelling>

/** Tells the stories that answer interactions, and remembers what stands in the end. */
export function createTelling(stories: Pick<StoryRunner, 'run'>) {
  const paged = createRecent<Reply>(REMEMBERED_REPLIES)

  async function tell(interaction: Answerable, footnote: Footnote, told: Told): Promise<void> {
    const { id, token, applicationId, guildId, channelId } = interaction
    const handle = { id, token, applicationId }
    const standing = await stories.run({ handle, ref: referenceOf(id), locale: localeOf(interaction, footnote), ...told })
    if (!standing) return
    const { reply, messageId } = standing
    if (reply.pages.length > 1) paged.set(messageId, reply)
    else paged.delete(messageId)
    const isForAll = guildId !== null && channelId !== null && !isForOne(interaction, told.deferral)
    if (isForAll && reply.answer) await footnote.notePlace(reply.answer, { channel: channelId, message: messageId })
  }

  return {
    tell,
    /** All pages of a message that was told, while they are remembered. */
    pagesOf: (messageId: string) => paged.get(messageId),
  }
}

/** Whether one person alone sees the reply. */
function isForOne(interaction: Answerable, deferral: Deferral): boolean {
  if ('isEphemeral' in deferral) return deferral.isEphemeral
  return 'message' in interaction && interaction.message?.flags.has(MessageFlags.Ephemeral) === true
}
