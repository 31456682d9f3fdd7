import { describeChatModels, startApp, type App } from './app.ts'
import { loadConfig, readEnvironment } from './config.ts'
import { startLocally, type LocalApp } from './playground/start.ts'
import { reportFailure } from './terminal/report-failure.ts'

async function main(): Promise<void> {
  const config = loadConfig(readEnvironment())
  console.log(describeChatModels(config).join('\n'))
  const app: App | LocalApp = config.discord ? await startApp(config, config.discord) : await startLocally(config)
  console.log(
    'pageUrl' in app
      ? `\nOpen ${app.pageUrl} to try Footnote on this machine. For a server, put a DISCORD_TOKEN in .env.`
      : `\nRunning. Add Footnote to a server: ${app.inviteUrl}`,
  )
  const stop = () => void app.close().then(() => process.exit(0))
  process.once('SIGINT', stop).once('SIGTERM', stop)
}

await main().catch((error: unknown) => {
  reportFailure(error)
  process.exit()
})
