import type { Asker, ServerId } from './asker.ts'
import type { AnswerStore, Clock, ServerStore } from './ports.ts'
import { DEFAULT_SETTINGS, type ServerSettings, type SettingsChange, SomeSettings } from './server-settings.ts'
import type { Caps } from './spending.ts'

/**
 * Where a server's settings are kept, for somebody who may change them. Nothing here checks who that is: Discord does.
 * @throws FootnoteError `store-unusable`
 */
export type ServerDesk = {
  /** The operator's chat models by name, the default first. */
  chatModels: readonly string[]
  /** Those, and the one that writes where another fails: what a server can allow. */
  allowable: readonly string[]
  /** What the operator lets the server spend; absent: nobody minds. */
  caps: Caps | undefined
  /** What holds now, whoever changed it last. */
  read(): Promise<ServerSettings>
  /** Changes some settings, and gives what holds then: in this process at once, in others within 10 s. */
  change(wanted: SomeSettings): Promise<ServerSettings>
  /** Takes all settings back to what holds without any setup. */
  reset(): Promise<ServerSettings>
  /** The latest changes, newest first. */
  listChanges(): Promise<SettingsChange[]>
}

type DeskParts = {
  servers: ServerStore
  /** What was kept for a setting goes with it. */
  answers: AnswerStore | undefined
  clock: Clock
  chatModels: readonly string[]
  allowable: readonly string[]
  caps: Caps | undefined
  /** Told of what holds after a change. */
  hold: (server: ServerId, settings: ServerSettings) => void
}

export function createServerDesk(
  server: ServerId,
  { id }: Asker,
  { servers, answers, clock, chatModels, allowable, caps, hold }: DeskParts,
): ServerDesk {
  async function change(wanted: SomeSettings | 'defaults'): Promise<ServerSettings> {
    const settings = await servers.changeSettings({ server, changedBy: id, changedAt: clock.now().toISOString(), wanted })
    hold(server, settings)
    if (!settings.keepsQuestions) await answers?.strip(server, 'question')
    if (!settings.marksChangedAnswers) await answers?.strip(server, 'place')
    return settings
  }
  return {
    chatModels,
    allowable,
    caps,
    read: async () => (await servers.findSettings(server)) ?? DEFAULT_SETTINGS,
    change: async (wanted) => change(SomeSettings.parse(wanted)),
    reset: () => change('defaults'),
    listChanges: () => servers.listChanges(server),
  }
}
