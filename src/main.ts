import { describeChatModels, startApp } from './app.ts'
import { loadConfig, readEnvironment, type Config } from './config.ts'
import { startLocally } from './playground/start.ts'
import { reportFailure } from './terminal/report-failure.ts'

async function main(): Promise<void> {
  const config = loadConfig(readEnvironment())
  const { app, greeting } = config.discord ? await inDiscord(config, config.discord) : await onThisMachine(config)
  console.log(describeChatModels(config, app.footnote.corpus).join('\n'))
  console.log(`\n${greeting}`)
  const stop = () => void app.close().then(() => process.exit(0))
  process.once('SIGINT', stop).once('SIGTERM', stop)
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
