import { startApp, type App } from '../app.ts'
import type { Config } from '../config.ts'
import { createLocalDiscord } from '../emulator/local-discord.ts'
import { startPlayground } from './server.ts'

/** A bot on this machine alone, with the page on which to use it. */
export type LocalApp = App & { pageUrl: string }

/**
 * Starts a local Discord, the bot in it, and the page to both: Footnote without a token.
 *
 * @throws FootnoteError `corpus-invalid`; Node's EADDRINUSE if the page's port is taken
 */
export async function startLocally(config: Config): Promise<LocalApp> {
  const discord = await createLocalDiscord({ botName: 'Footnote' })
  const app = await startApp(config, {
    token: discord.token,
    applicationId: discord.applicationId,
    apiUrl: discord.apiUrl,
  })
  const page = await startPlayground({ discord, port: config.playgroundPort })
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
