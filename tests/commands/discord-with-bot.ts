import { createBot, type BotOptions } from '../../src/discord/bot.ts'
import { createResvgChartDrawer } from '../../src/adapters/resvg-chart-drawer.ts'
import type { LogFields } from '../../src/core/ports.ts'
import { commands } from '../../commands/index.ts'
import { createLocalDiscord, type LocalDiscordOptions, type LocalEvent, type LocalMessage } from '../../src/emulator/local-discord.ts'
import { createScriptedFootnote, type ScriptedFootnote } from '../fakes/scripted-footnote.ts'

type Component = {
  type: number
  content?: string
  label?: string
  url?: string
  custom_id?: string
  components?: Component[]
  accessory?: Component
}
type LogLine = { level: string; event: string } & LogFields

/** The real bot, with all its commands, connected to a local Discord by a real discord.js client. */
export async function startDiscordWithBot(
  options: {
    footnote?: BotOptions['footnote']
    discord?: LocalDiscordOptions
    draw?: BotOptions['draw']
    commands?: BotOptions['commands']
    rateLimiter?: BotOptions['rateLimiter']
  } = {},
) {
  const footnote = options.footnote ?? createScriptedFootnote()
  const discord = await createLocalDiscord(options.discord)
  const lines: LogLine[] = []
  const events: LocalEvent[] = []
  discord.onEvent((event) => events.push(event))
  const aBot = (behind: BotOptions['footnote']) =>
    createBot({
      commands: options.commands ?? commands,
      footnote: behind,
      token: discord.token,
      apiUrl: discord.apiUrl,
      draw: options.draw ?? createResvgChartDrawer(),
      ...(options.rateLimiter && { rateLimiter: options.rateLimiter }),
      log: (level, event, fields) => lines.push({ ...fields, level, event }),
      clock: { now: () => new Date() },
    })
  let bot = aBot(footnote)
  await bot.start()
  const channelId = discord.guild.channels[0]!.id

  const lineOf = (event: string) => lines.find((line) => line.event === event)
  const newest = (where = channelId, userId?: string): LocalMessage => discord.messages(where, userId).at(-1)!

  const isEnd = ({ event }: LogLine) => /^interaction-(answered|failed|lost|refused)$/.test(event)
  /** Does something at a client and waits for the end of the answer to it. */
  async function follow(act: Promise<unknown>): Promise<void> {
    const ends = lines.filter(isEnd).length
    await act
    await until(() => lines.filter(isEnd).length > ends, 'an answer')
  }

  return {
    discord,
    get bot() {
      return bot
    },
    /** Stops the bot and starts another in its place. */
    async restart(behind: BotOptions['footnote']) {
      await bot.close()
      bot = aBot(behind)
      await bot.start()
    },
    /** Presses the button with this label under a message, and waits for the answer; gives the newest message. */
    async press(message: LocalMessage, label: string, userId?: string) {
      const button = buttonsOf(message).find((one) => one.label === label)
      if (!button) throw new Error(`no button "${label}"`)
      await follow(discord.press({ messageId: message.id, customId: button.does, ...(userId && { userId }) }))
      return newest(channelId, userId)
    },
    follow,
    footnote: footnote as ScriptedFootnote,
    lines,
    events,
    channelId,
    until,
    lineOf,
    newest,
    /** Waits until so many interactions have been answered, or failed. */
    settled: (count = 1) =>
      until(
        () => lines.filter(({ event }) => /^interaction-(answered|failed|lost|refused)$/.test(event)).length >= count,
        `${count} settled interactions`,
      ),
    /** Types a command and waits for the end of its answer. */
    async run(name: string, given: Record<string, string | boolean>, where: { userId?: string; channelId?: string; locale?: string } = {}) {
      const before = lines.length
      await discord.runCommand({ name, options: given, ...where })
      await until(() => lines.slice(before).find(({ event }) => /^interaction-(answered|failed|lost|refused)$/.test(event)), 'an answer')
      return newest(where.channelId ?? channelId, where.userId)
    },
    edits: () => discord.calls().filter(({ method }) => method === 'PATCH'),
    async close() {
      await bot.close()
      await discord.close()
    },
  }
}
export type DiscordWithBot = Awaited<ReturnType<typeof startDiscordWithBot>>

/** Waits for something to become true; fails after 15 s. */
async function until<T>(found: () => T | undefined | false, what = 'it'): Promise<T> {
  const giveUpAt = Date.now() + 15_000
  for (;;) {
    const result = found()
    if (result) return result
    if (Date.now() > giveUpAt) throw new Error(`waited too long for ${what}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** The texts of a message, top to bottom. */
export function textsOf(message: LocalMessage): string[] {
  return walk(message.components as Component[]).flatMap(({ content }) => content ?? [])
}

/** What stands on the buttons of a message and what they do. */
export function buttonsOf(message: LocalMessage): { label: string; does: string }[] {
  return walk(message.components as Component[])
    .filter(({ type }) => type === 2)
    .map(({ label, url, custom_id: customId }) => ({ label: label ?? '', does: url ?? customId ?? '' }))
}

function walk(components: Component[]): Component[] {
  return components.flatMap((component) => [
    component,
    ...walk(component.components ?? []),
    ...walk(component.accessory ? [component.accessory] : []),
  ])
}
