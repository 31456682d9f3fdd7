import type { ServerId } from './asker.ts'
import { DAY_MS } from './dates.ts'
import { failureCode } from './errors.ts'
import type { Clock, Log, ServerStore } from './ports.ts'

/** Days after which all that is kept of a server is deleted, once Footnote has left it. */
export const FORGET_SERVER_AFTER_DAYS = 30

/** Which servers a bot is in, as one of its processes knows. */
export type Roll = {
  /** The bot's application id: several bots may share a store. */
  bot: string
  present: readonly ServerId[]
  /** Whether this process would be told of a server and has not been: one that another process is told of has not left. */
  hasLeft: (server: ServerId) => boolean
}

/** Keeps note of the servers Footnote is in, and forgets those it left. A store that fails is made up for by the next roll call. */
export type Membership = {
  joined(bot: string, server: ServerId): Promise<void>
  left(bot: string, server: ServerId): Promise<void>
  /** To be called at the start and daily: finds the servers left unnoticed, and deletes what is kept of those left long ago. */
  callRoll(roll: Roll): Promise<void>
}

export function createMembership({ servers, clock, log }: { servers: ServerStore; clock: Clock; log: Log }): Membership {
  const daysAgo = (days: number) => new Date(clock.now().getTime() - days * DAY_MS).toISOString()

  async function noteMissing({ bot, hasLeft }: Roll): Promise<number> {
    const missing = (await servers.findJoined(bot)).filter(hasLeft)
    for (const server of missing) await servers.noteLeft(bot, server, daysAgo(0))
    return missing.length
  }

  async function forgetLongLeft({ bot, hasLeft }: Roll): Promise<number> {
    const before = daysAgo(FORGET_SERVER_AFTER_DAYS)
    let forgotten = 0
    for (const server of (await servers.findLeftBefore(bot, before)).filter(hasLeft)) {
      if (await servers.forgetServer(server, before)) forgotten++
    }
    return forgotten
  }

  async function noting(act: () => Promise<void>): Promise<void> {
    try {
      await act()
    } catch (error) {
      const code = failureCode(error)
      if (!code) throw error
      log('warn', 'membership-unnoted', { code })
    }
  }

  return {
    joined: (bot, server) => noting(() => servers.noteJoined(bot, [server])),
    left: (bot, server) => noting(() => servers.noteLeft(bot, server, daysAgo(0))),
    callRoll: (roll) =>
      noting(async () => {
        await servers.noteJoined(roll.bot, roll.present)
        const left = await noteMissing(roll)
        const forgotten = await forgetLongLeft(roll)
        log('info', 'roll-called', { servers: roll.present.length, left, forgotten })
      }),
  }
}
