import { join } from 'node:path'
import { commands } from '../commands/index.ts'
import { loadCorpus } from './adapters/corpus-files.ts'
import { createJsonLog } from './adapters/json-log.ts'
import { createOpenAIChatModels } from './adapters/openai-chat-model.ts'
import type { Config } from './config.ts'
import { createFootnote, type Footnote } from './core/footnote.ts'
import type { Clock, Log } from './core/ports.ts'
import { createBot } from './discord/bot.ts'

const CORPUS_DIR = join(import.meta.dirname, '..', 'corpus')
const clock: Clock = { now: () => new Date() }

/** A running bot. `inviteUrl` adds it to a server. */
export type App = { footnote: Footnote; inviteUrl: string; close(): Promise<void> }

/**
 * Footnote over the project's corpus and the configured chat models, behind no door yet.
 *
 * @throws FootnoteError `corpus-invalid`
 */
export function openFootnote(config: Config, log: Log = logFor(config)): Footnote {
  const chatModels = createOpenAIChatModels({ models: config.chatModels.usable, log })
  return createFootnote({ corpus: loadCorpus(CORPUS_DIR), chatModels, clock, log })
}

/**
 * Starts the bot in Discord, or in whatever speaks its protocol at `discord.apiUrl`.
 *
 * @throws FootnoteError `corpus-invalid`, `discord-token-refused`, `discord-unreachable`, `discord-refused`
 */
export async function startApp(config: Config, discord: NonNullable<Config['discord']>): Promise<App> {
  const log = logFor({ ...config, secrets: [...config.secrets, discord.token] })
  const footnote = openFootnote(config, log)
  const bot = createBot({ ...discord, commands, footnote, log, clock })
  const { inviteUrl } = await bot.start()
  return { footnote, inviteUrl, close: () => bot.close() }
}

/** Which chat models can write, and what the others lack, for the operator to read at the start. */
export function describeChatModels({ chatModels }: Config): string[] {
  const usable = chatModels.usable.map(({ name }, index) => `  ${name}${index === 0 ? ' (default)' : ''}`)
  const missing = chatModels.missingKey.map(
    ({ name, variable }) => `  ${name}: not usable, ${variable} is missing`,
  )
  const summary =
    usable.length > 0
      ? 'Chat models:'
      : 'Chat models: none, so answers are extractive, put together from the corpus itself.'
  return [summary, ...usable, ...missing]
}

function logFor({ logLevel, secrets }: Config): Log {
  return createJsonLog({ level: logLevel, secrets })
}
