import { join } from 'node:path'
import { loadCorpus } from './adapters/corpus-files.ts'
import { createJsonLog } from './adapters/json-log.ts'
import { createOpenAIChatModels } from './adapters/openai-chat-model.ts'
import type { Config } from './config.ts'
import { createFootnote, type Footnote } from './core/footnote.ts'
import type { Clock, Log } from './core/ports.ts'

const CORPUS_DIR = join(import.meta.dirname, '..', 'corpus')

export const systemClock: Clock = { now: () => new Date() }

/**
 * Footnote over the project's corpus and the configured chat models, behind no door yet.
 *
 * @throws FootnoteError `corpus-invalid`
 */
export function openFootnote(config: Config, log: Log = logFor(config)): Footnote {
  const chatModels = createOpenAIChatModels({ models: config.chatModels.usable, log })
  return createFootnote({ corpus: loadCorpus(CORPUS_DIR), chatModels, clock: systemClock, log })
}

export function logFor({ logLevel, secrets }: Config): Log {
  return createJsonLog({ level: logLevel, secrets })
}
