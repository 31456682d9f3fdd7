import { startApp, type App } from '../app.ts'
import type { Config } from '../config.ts'
import { createLocalDiscord } from '../emulator/local-discord.ts'
import { Permission } from '../emulator/permissions.ts'
import { startPlayground } from './server.ts'
import { createTraces } from './traces.ts'

/** A bot on this machine alone, with the page on which to use it. */
export type LocalApp = App & { pageUrl: string }

/** Somebody of each standing, to try who may do and see what. */
const SERVER = {
  channelNames: ['general', 'releases', 'off-topic'],
  roles: [{ name: 'Manager', permissions: Permission.ManageGuild }],
  people: [
    { name: 'Mira', roles: ['Manager'] },
    { name: 'Noah', roles: [] },
  ],
}

/**
 * Starts a local Discord, the bot in it, and the page to both: Footnote without a token.
 *
 * @throws FootnoteError `corpus-invalid`; Node's EADDRINUSE if the page's port is taken
 */
export async function startLocally(config: Config): Promise<LocalApp> {
  const discord = await createLocalDiscord({ botName: 'Footnote', ...SERVER })
  const traces = createTraces()
  const { token, applicationId, apiUrl } = discord
  const app = await startApp(config, { token, applicationId, apiUrl }, (trace) => traces.add(trace))
  const page = await startPlayground({ discord, traces, port: config.playgroundPort })
  return {
    ...app,
    pageUrl: page.url,
    async close(drainMs) {
      await app.close(drainMs)
      await page.close()
      await discord.close()
    },
  }
}
