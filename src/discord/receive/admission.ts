import type { RateLimiter } from '../../core/ports.ts'
import { askerOf } from '../asker.ts'
import { isPanel } from '../command.ts'
import { readCustomId } from '../custom-id.ts'
import type { UserKey } from '../user-key.ts'
import type { Answerable, CommandNamed } from './interaction.ts'

type AdmissionParts = { commandNamed: CommandNamed; userKey: UserKey; rateLimiter?: RateLimiter | undefined }

/** Counts who asks. The seconds to wait for whoever asks too often; undefined for anybody else. */
export function createAdmission({ commandNamed, userKey, rateLimiter }: AdmissionParts) {
  return async (interaction: Answerable): Promise<number | undefined> =>
    asksNothing(interaction, commandNamed) ? undefined : rateLimiter?.admit(askerOf(interaction, userKey))
}

/** Whoever reads on, says what they think, or sets something on a panel, asks nothing new. */
function asksNothing(interaction: Answerable, commandNamed: CommandNamed): boolean {
  const id = 'customId' in interaction ? readCustomId(interaction.customId) : undefined
  return id !== undefined && (/page$|^helpful$|^wrong$/.test(id.action) || isPanel(commandNamed(id.command)))
}
