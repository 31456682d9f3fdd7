import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { loadCorpus } from './adapters/corpus-files.ts'
import { openDatabase } from './adapters/database/open-database.ts'
import { createStore, type Store } from './adapters/database/store.ts'
import { createJsonLog } from './adapters/json-log.ts'
import { paidModel, type ChatModelSettings } from './adapters/chat-providers.ts'
import { createOpenAIChatModels } from './adapters/openai-chat-model.ts'
import type { Config } from './config.ts'
import type { Corpus } from './core/corpus.ts'
import { FootnoteError } from './core/errors.ts'
import { createFootnote, type Footnote } from './core/footnote.ts'
import type { AnswerStore, Clock, Log } from './core/ports.ts'
import { createPriceList } from './core/price-list.ts'
import type { PriceOf } from './core/price.ts'
import { RECEIPT_DAYS } from './core/receipt.ts'

const CORPUS_DIR = join(import.meta.dirname, '..', 'corpus')

export const systemClock: Clock = { now: () => new Date() }

const DAY_MS = 24 * 60 * 60 * 1000

/**
 * Footnote over the project's corpus and the configured chat models, behind no door yet.
 *
 * @param answers where receipts are kept; without it none are, and answers have no buttons that need one
 * @throws FootnoteError `corpus-invalid`
 */
export function openFootnote(config: Config, log: Log = logFor(config), answers?: AnswerStore): Footnote {
  const models = createOpenAIChatModels({ models: allModels(config), log })
  const offered = config.chatModels.usable.length
  const [chatModels, [fallback]] = [models.slice(0, offered), models.slice(offered)]
  const receipts = answers && { store: answers, createId: () => randomUUID() }
  const kept = { ...(fallback && { fallback }), ...(receipts && { receipts }) }
  return createFootnote({ corpus: loadCorpus(CORPUS_DIR), chatModels, clock: systemClock, log, ...kept })
}

/** What the configured chat models cost, today. */
export function openPriceList(config: Config, corpus: Corpus): PriceOf {
  return createPriceList({ corpus, clock: systemClock, models: allModels(config).map(paidModel), given: config.chatPrices })
}

/** Those offered, then the fallback. */
function allModels({ chatModels: { usable, fallback } }: Config): ChatModelSettings[] {
  return [...usable, ...(fallback ? [fallback] : [])]
}

/**
 * What Footnote keeps, without what is too old. If it can't be used, the log says why and what to do, and each use fails with
 * that reason until it can: answering goes on.
 */
export async function openStore(config: Config, log: Log): Promise<Store> {
  const store = createStore(openDatabase(config))
  const oldest = new Date(systemClock.now().getTime() - RECEIPT_DAYS * DAY_MS).toISOString()
  await store.answers.forgetBefore(oldest).catch((error: unknown) => {
    if (!(error instanceof FootnoteError)) throw error
    log('error', 'store-unusable', { code: error.code, message: error.message })
  })
  return store
}

export function logFor({ logLevel, secrets }: Config): Log {
  return createJsonLog({ level: logLevel, secrets })
}
