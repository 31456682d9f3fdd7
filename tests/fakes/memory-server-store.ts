import type { ServerStore } from '../../src/core/ports.ts'
import { differenceOf, ServerSettings, type SettingsChange, type SomeSettings } from '../../src/core/server-settings.ts'

type Server = { bot?: string; settings?: SomeSettings; leftAt?: string; changes: SettingsChange[] }

/** Keeps what servers decide as long as the test. */
export function createMemoryServerStore(): ServerStore {
  const servers = new Map<string, Server>()
  const at = (id: string): Server => {
    const server = servers.get(id) ?? { changes: [] }
    servers.set(id, server)
    return server
  }
  const idsWhere = (fits: (server: Server) => boolean) => [...servers].flatMap(([id, server]) => (fits(server) ? [id] : []))
  return {
    async findSettings(id) {
      const { settings } = servers.get(id) ?? {}
      return settings && ServerSettings.parse(settings)
    },
    async changeSettings({ server: id, changedAt, changedBy, wanted }) {
      const server = at(id)
      const next = wanted === 'defaults' ? {} : { ...server.settings, ...wanted }
      const after = ServerSettings.parse(next)
      const difference = differenceOf(ServerSettings.parse({ ...server.settings }), after)
      if (difference) Object.assign(server, { settings: next, changes: [{ changedAt, changedBy, ...difference }, ...server.changes] })
      return after
    },
    listChanges: async (id) => servers.get(id)?.changes ?? [],
    async *listDecided(bot) {
      for (const id of idsWhere((server) => server.bot === bot && server.leftAt === undefined && server.settings !== undefined)) {
        yield { server: id, settings: ServerSettings.parse(servers.get(id)?.settings) }
      }
    },
    async noteJoined(bot, ids) {
      for (const id of ids) {
        delete at(id).leftAt
        at(id).bot = bot
      }
    },
    async noteLeft(bot, id, leftAt) {
      const server = at(id)
      server.bot ??= bot
      server.leftAt ??= leftAt
    },
    findJoined: async (bot) => idsWhere((server) => server.bot === bot && server.leftAt === undefined),
    findLeftBefore: async (bot, instant) => idsWhere((server) => server.bot === bot && (server.leftAt ?? instant) < instant),
    async forgetServer(id, leftBefore) {
      const server = servers.get(id)
      const isMeant = leftBefore === undefined || (server?.leftAt ?? leftBefore) < leftBefore
      return isMeant && servers.delete(id)
    },
  }
}
