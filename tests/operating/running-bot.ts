import { createLocalDiscord, type Faults, type LocalDiscordOptions, type LocalMessage } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi, type ModelReply } from '../../src/emulator/model.ts'
import { MODEL_KEY, startBotProcess, until } from './bot-process.ts'

export { STARTS_WITHIN_MS, until } from './bot-process.ts'

/** Footnote as an operator runs it: a process of its own, in a local Discord, with a chat model that does as told. */
export async function startRunningBot(options: { discord?: LocalDiscordOptions; faults?: Faults; env?: Record<string, string> } = {}) {
  const discord = await createLocalDiscord(options.discord)
  discord.setFaults(options.faults ?? {})
  const model = await createModelApi({ apiKey: MODEL_KEY })
  const bot = startBotProcess({ discord, model, ...(options.env && { env: options.env }) })
  if (options.faults) await until(() => discord.calls().length > 0, 'the bot to call')
  else await bot.ready()

  return {
    ...bot,
    discord,
    model,
    /** Types a question and waits until the chat model was asked. */
    async ask(locale = 'en-US') {
      const asked = model.requests().length
      await discord.runCommand({ name: 'ask', options: { question: 'is v4 pro cheaper than gpt-5.5?' }, locale })
      await until(() => model.requests().length > asked, 'the chat model to be asked')
    },
    newest: (): LocalMessage => discord.messages(discord.guild.channels[0]!.id).at(-1)!,
    async close() {
      await bot.kill()
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
