import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LocalDiscord } from '../../src/emulator/local-discord.ts'
import type { ModelApi } from '../../src/emulator/model.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Longest start on a machine with much else to do, ms. */
export const STARTS_WITHIN_MS = 60_000
/** The one key that the model APIs of tests take. */
export const MODEL_KEY = 'sk-a-key-for-tests'

type LogLine = { level: string; event: string } & Record<string, unknown>

/** Footnote as an operator runs it: a process of its own in a Discord and with a model API that may serve several. */
export function startBotProcess({ discord, model, env }: { discord: LocalDiscord; model: ModelApi; env?: Record<string, string> }) {
  const child = spawn(process.execPath, [join(ROOT, 'src', 'main.ts')], {
    cwd: mkdtempSync(join(tmpdir(), 'footnote-cwd-')),
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      OPENAI_API_KEY: MODEL_KEY,
      OPENAI_BASE_URL: model.baseUrl,
      CHAT_MODELS: 'writer',
      CHAT_PRICES: 'writer=1/2',
      LOG_LEVEL: 'debug',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'footnote-data-')),
      ...env,
    },
  })
  const exit = once(child, 'exit')
  const output = collect(child)
  const lines = (): LogLine[] => output.errors().split('\n').filter(isObject).map(asLine)
  const lineOf = (event: string) => lines().find((line) => line.event === event)
  return {
    child,
    output,
    lines,
    lineOf,
    ready: () => until(() => lineOf('discord-ready') ?? child.exitCode !== null, 'the bot to be ready'),
    /** Exit code, or the signal that ended it. */
    ended: async () => {
      const [code, signal] = await exit
      return (code ?? signal) as number | string
    },
    async kill() {
      child.kill('SIGKILL')
      await exit
    },
  }
}
export type BotProcess = ReturnType<typeof startBotProcess>

/** Waits for something to become true; fails after as long as a start may take. */
export async function until<T>(found: () => T | undefined | false, what: string): Promise<T> {
  const giveUpAt = Date.now() + STARTS_WITHIN_MS
  for (;;) {
    const result = found()
    if (result) return result
    if (Date.now() > giveUpAt) throw new Error(`waited too long for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

function collect(child: ChildProcess) {
  let [printed, errors] = ['', '']
  child.stdout?.setEncoding('utf8').on('data', (piece: string) => (printed += piece))
  child.stderr?.setEncoding('utf8').on('data', (piece: string) => (errors += piece))
  return { printed: () => printed, errors: () => errors }
}

const isObject = (line: string) => line.startsWith('{') && line.endsWith('}')
const asLine = (line: string) => JSON.parse(line) as LogLine
