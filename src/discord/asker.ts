import type { Interaction } from 'discord.js'
import type { Asker } from '../core/asker.ts'
import type { UserKey } from './user-key.ts'

export function askerOf({ user, guildId }: Pick<Interaction, 'user' | 'guildId'>, userKey: UserKey): Asker {
  return { id: user.id, key: userKey(user.id), keyOn: (answer) => userKey(user.id, answer), ...(guildId !== null && { server: guildId }) }
}
