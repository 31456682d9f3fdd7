import { spawn } from 'node:child_process'
import { parseArgs } from 'node:util'
import { commands } from '../../commands/index.ts'
import { createResvgChartDrawer } from '../../src/adapters/resvg-chart-drawer.ts'
import { createBot } from '../../src/discord/bot.ts'
import { createLocalDiscord } from '../../src/emulator/local-discord.ts'
import { createScriptedFootnote } from '../fakes/scripted-footnote.ts'

const HELP = `How much memory a server takes: the bot's Discord side in a process of its own, in a local Discord that sends
servers of 25 channels, 15 roles and 15 emojis each.

  node tests/bench/guild-memory.ts [--servers 2500] [--shards 1]`

const { values } = parseArgs({
  options: {
    servers: { type: 'string', default: '2500' },
    shards: { type: 'string', default: '1' },
    /** Where the local Discord is, for the process that is measured. */
    place: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(HELP)
else if (values.place) await runBot(values.place)
else await measure(Number(values.servers), Number(values.shards))

async function measure(servers: number, shards: number): Promise<void> {
  const [few, many] = [await bytesWith(1, 1), await bytesWith(servers, shards)]
  const mebibytes = (bytes: number) => `${(bytes / 2 ** 20).toFixed(1)} MiB`
  const kibibytes = (bytes: number) => `${(bytes / 2 ** 10).toFixed(2)} KiB`
  console.log(`one server: heap ${mebibytes(few.heap)}, resident ${mebibytes(few.resident)}`)
  console.log(`${servers} servers, ${shards} shards: heap ${mebibytes(many.heap)}, resident ${mebibytes(many.resident)}`)
  console.log(`per server: heap ${kibibytes((many.heap - few.heap) / (servers - 1))}, ready after ${many.readyMs} ms`)
}

type Measured = { heap: number; resident: number; readyMs: number }

async function bytesWith(servers: number, shards: number): Promise<Measured> {
  const discord = await createLocalDiscord({ moreGuilds: servers - 1, shards, maxConcurrency: shards })
  const { promise, resolve } = Promise.withResolvers<Measured>()
  const place = JSON.stringify({ token: discord.token, apiUrl: discord.apiUrl })
  const child = spawn(process.execPath, ['--expose-gc', import.meta.filename, '--place', place], { stdio: ['ignore', 'pipe', 'inherit'] })
  let text = ''
  child.stdout.on('data', (piece: Buffer) => (text += piece.toString()))
  child.on('close', () => resolve(JSON.parse(text) as Measured))
  const measured = await promise
  await discord.close()
  return measured
}

async function runBot(place: string): Promise<void> {
  const where = JSON.parse(place) as { token: string; apiUrl: string }
  const startedAt = performance.now()
  const clock = { now: () => new Date() }
  const bot = createBot({
    draw: createResvgChartDrawer(),
    ...where,
    commands,
    footnote: createScriptedFootnote(),
    log: () => undefined,
    clock,
  })
  await bot.start()
  const readyMs = Math.round(performance.now() - startedAt)
  await new Promise((resolve) => setTimeout(resolve, 1_000))
  globalThis.gc?.()
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  console.log(JSON.stringify({ heap: heapUsed, resident: rss, readyMs }))
  await bot.close()
  process.exit(0)
}
