import type { ServerId } from './asker.ts'
import { failureCode } from './errors.ts'
import type { Clock, Log, ServerStore } from './ports.ts'
import { DEFAULT_SETTINGS, type ServerSettings, UNREADABLE_SETTINGS } from './server-settings.ts'

/** How long settings are taken as read: another process may change them. */
const FRESH_MS = 10_000
/** Servers whose settings are held in memory. */
const MOST_HELD = 5_000

type Held = { settings: ServerSettings; readAtMs: number }

/** Reads the settings of servers, seldom, as every interaction needs them before it is answered. Never throws for a store that fails. */
export function createSettingsReader({ servers, clock, log }: { servers?: ServerStore | undefined; clock: Clock; log: Log }) {
  const held = new Map<ServerId, Held>()

  async function read(store: ServerStore, server: ServerId): Promise<ServerSettings> {
    try {
      const settings = (await store.findSettings(server)) ?? DEFAULT_SETTINGS
      hold(server, settings)
      return settings
    } catch (error) {
      const code = failureCode(error)
      if (!code) throw error
      log('warn', 'settings-unread', { code })
      return held.get(server)?.settings ?? UNREADABLE_SETTINGS
    }
  }

  /** Takes settings as read now. */
  function hold(server: ServerId, settings: ServerSettings): void {
    held.delete(server)
    held.set(server, { settings, readAtMs: clock.now().getTime() })
    const [oldest] = held.keys()
    if (held.size > MOST_HELD && oldest !== undefined) held.delete(oldest)
  }

  return {
    async read(server: ServerId | undefined): Promise<ServerSettings> {
      if (server === undefined || !servers) return DEFAULT_SETTINGS
      const known = held.get(server)
      const isFresh = known !== undefined && clock.now().getTime() - known.readAtMs < FRESH_MS
      return isFresh ? known.settings : read(servers, server)
    },
    hold,
  }
}
