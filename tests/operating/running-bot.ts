import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLocalDiscord, type Faults, type LocalDiscordOptions, type LocalMessage } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi, type ModelReply } from '../../src/emulator/model.ts'

const ROOT = join(import.meta.dirname, '..', '..')

/** Longest start on a machine with much else to do, ms. */
export const STARTS_WITHIN_MS = 60_000

type LogLine = { level: string; event: string } & Record<string, unknown>

/** Footnote as an operator runs it: a process of its own, in a local Discord, with a chat model that does as told. */
export async function startRunningBot(options: { discord?: LocalDiscordOptions; faults?: Faults; env?: Record<string, string> } = {}) {
  const discord = await createLocalDiscord(options.discord)
  discord.setFaults(options.faults ?? {})
  const model = await createModelApi({ apiKey: 'sk-a-key-for-tests' })
  const child = spawn(process.execPath, [join(ROOT, 'src', 'main.ts')], {
    cwd: mkdtempSync(join(tmpdir(), 'footnote-cwd-')),
    env: {
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.apiUrl,
      OPENAI_API_KEY: 'sk-a-key-for-tests',
      OPENAI_BASE_URL: model.baseUrl,
      CHAT_MODELS: 'writer',
      CHAT_PRICES: 'writer=1/2',
      LOG_LEVEL: 'debug',
      DATA_DIR: mkdtempSync(join(tmpdir(), 'footnote-data-')),
      ...options.env,
    },
  })
  const exit = once(child, 'exit')
  const output = collect(child)
  const lines = (): LogLine[] => output.errors().split('\n').filter(isObject).map(asLine)
  const lineOf = (event: string) => lines().find((line) => line.event === event)
  if (options.faults) await until(() => discord.calls().length > 0, 'the bot to call')
  else await until(() => lineOf('discord-ready') ?? child.exitCode !== null, 'the bot to be ready')

  return {
    discord,
    model,
    child,
    output,
    lines,
    lineOf,
    /** Types a question and waits until the chat model was asked. */
    async ask(locale = 'en-US') {
      const asked = model.requests().length
      await discord.runCommand({ name: 'ask', options: { question: 'is v4 pro cheaper than gpt-5.5?' }, locale })
      await until(() => model.requests().length > asked, 'the chat model to be asked')
    },
    newest: (): LocalMessage => discord.messages(discord.guild.channels[0]!.id).at(-1)!,
    /** Exit code, or the signal that ended it. */
    ended: async () => {
      const [code, signal] = await exit
      return (code ?? signal) as number | string
    },
    async close() {
      child.kill('SIGKILL')
      await exit
      await Promise.all([discord.close(), model.close()])
    },
  }
}
export type RunningBot = Awaited<ReturnType<typeof startRunningBot>>

/** A chat model that quotes its first piece of evidence, and ends so many ms later; without a number it never ends. */
export function slowly(api: ModelApi, endsAfterMs = 600_000): void {
  api.script(({ body }): ModelReply => {
    const prompt = JSON.parse(body.messages.at(-1)!.content) as { evidence: { number: number; text: string }[] }
    const [first, second] = prompt.evidence
    const pauses = Array.from({ length: endsAfterMs / 500 }, () => [{ pauseMs: 500 }, ' ']).flat()
    return { pieces: [`${first!.text} [${first!.number}] `, ...pauses, `${second!.text} [${second!.number}]`] }
  })
}

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

const isObject = (line: string) => line.startsWith('{')
const asLine = (line: string) => JSON.parse(line) as LogLine
