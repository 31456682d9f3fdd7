import { type App, describeChatModels, startApp } from './app.ts'
import { loadConfig, type Config } from './config.ts'
import { readEnvironment } from './config/environment.ts'
import { startLocally } from './playground/start.ts'
import { reportFailure } from './terminal/report-failure.ts'
import { stopOnSignal } from './terminal/stop-on-signal.ts'

/** Answers on their way get this long to come to their own end. */
const DRAIN_MS = 12_000

async function main(): Promise<void> {
  const config = loadConfig(readEnvironment())
  let running: App | undefined
  stopOnSignal(async () => {
    console.log('\nStopping: answers on their way may end first. Once more stops at once.')
    await running?.close(DRAIN_MS)
  })
  const { app, greeting } = config.discord ? await inDiscord(config, config.discord) : await onThisMachine(config)
  running = app
  console.log(describeChatModels(config, app.footnote.corpus).join('\n'))
  console.log(`\n${greeting}`)
}

async function inDiscord(config: Config, discord: NonNullable<Config['discord']>) {
  const app = await startApp(config, discord)
  return { app, greeting: `Running. Add Footnote to a server: ${app.inviteUrl}` }
}

async function onThisMachine(config: Config) {
  const app = await startLocally(config)
  return { app, greeting: `Open ${app.pageUrl} to try Footnote on this machine. For a server, put a DISCORD_TOKEN in .env.` }
}

await main().catch((error: unknown) => {
  reportFailure(error)
  process.exit()
})
