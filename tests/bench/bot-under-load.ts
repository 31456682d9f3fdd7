/**
 * The bot in a process of its own, so that its processor time and memory are nobody else's. For each line on standard input it
 * says what it has taken so far.
 *
 *     node bot-under-load.ts <settings as JSON>
 */
import { createInterface } from 'node:readline'
import { startApp } from '../../src/app.ts'
import { loadConfig } from '../../src/config.ts'

const config = loadConfig(JSON.parse(process.argv[2] ?? '{}') as Record<string, string>)
const app = await startApp(config, config.discord!)
console.log('ready')
for await (const _ of createInterface({ input: process.stdin })) {
  const { user, system } = process.cpuUsage()
  console.log(JSON.stringify({ cpuMs: (user + system) / 1_000, residentBytes: process.memoryUsage.rss() }))
}
await app.close()
