import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type CallQueue, createCallQueue } from './adapters/call-queue.ts'
import { loadCorpus } from './adapters/corpus-files.ts'
import { openDatabase } from './adapters/database/open-database.ts'
import { createStore, type Store } from './adapters/database/store.ts'
import { createJsonLog } from './adapters/json-log.ts'
import { paidModel, recipientOf, type ChatModelSettings } from './adapters/chat-providers.ts'
import { createOpenAIChatModels } from './adapters/openai-chat-model.ts'
import { createResvgChartDrawer } from './adapters/resvg-chart-drawer.ts'
import type { Config } from './config.ts'
import type { Corpus } from './core/corpus.ts'
import { FootnoteError } from './core/errors.ts'
import { createFootnote, type Footnote } from './core/footnote.ts'
import { COUNTS_KEPT_HOURS, createForgetPerson, createForgottenSpending } from './core/forget-person.ts'
import type { Clock, DrawChart, Log } from './core/ports.ts'
import { createPriceList } from './core/price-list.ts'
import type { PriceOf } from './core/price.ts'
import { RECALLED_FOR_HOURS } from './core/recall.ts'
import { RECEIPT_DAYS } from './core/receipt.ts'
import { createSpending, userAccount } from './core/spending.ts'
import type { Observe } from './core/trace.ts'

export const CORPUS_DIR = join(import.meta.dirname, '..', 'corpus')

export const systemClock: Clock = { now: () => new Date() }

export const drawChart: DrawChart = createResvgChartDrawer()

export const HOUR_MS = 60 * 60 * 1000

/** The parts of a store that answering makes use of. */
type Keeping = Partial<Pick<Store, 'answers' | 'ledger' | 'retold' | 'servers' | 'people' | 'votes'>>

/**
 * Footnote over the project's corpus and the configured chat models, behind no door yet.
 *
 * @param keeping without `answers` no receipts are kept, and answers have no buttons that need one; without `ledger` nobody
 *   minds what is spent; without `retold` no chat model's words are used twice; without `servers` none decides anything;
 *   without `votes` nobody can say what they think of an answer, and servers have no insights;
 *   without `people` nobody can be forgotten
 * @param observe hears how each answer came about; without it nothing is noted
 * @throws FootnoteError `corpus-invalid`
 */
export function openFootnote(
  config: Config,
  log: Log = logFor(config),
  keeping: Keeping = {},
  queue: CallQueue = openCallQueue(config),
  observe?: Observe,
): Footnote {
  const { answers, ledger, retold, servers, people, votes } = keeping
  const corpus = loadCorpus(CORPUS_DIR)
  const models = createOpenAIChatModels({ models: allModels(config), log })
  const offered = config.chatModels.usable.length
  const [chatModels, [fallback]] = [models.slice(0, offered), models.slice(offered)]
  const priceOf = openPriceList(config, corpus)
  const forgotten = createForgottenSpending()
  return createFootnote({
    corpus,
    chatModels,
    clock: systemClock,
    log,
    queue: (chatModel) => queue.behind(chatModel),
    ...(fallback && { fallback }),
    ...(answers && { receipts: { store: answers, createId: () => randomUUID() } }),
    ...(ledger && { ledger, spend: createSpending({ ledger, priceOf, budgets: config.budgets, forgotten, clock: systemClock, log }) }),
    ...(retold && { retold }),
    ...(observe && { observe }),
    ...(votes && { votes }),
    ...(servers && { servers, serverCaps: config.budgets.server }),
    recipients: [...new Set(allModels(config).map(recipientOf))],
    ...(people && ledger && { forgetPerson: createForgetPerson({ people, ledger, forgotten }) }),
  })
}

/** In which the calls of chat models wait for their turn, all models together. */
export function openCallQueue({ chatQueue }: Config): CallQueue {
  return createCallQueue(chatQueue)
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
  await forgetOld(store, systemClock.now()).catch((error: unknown) => {
    if (!(error instanceof FootnoteError)) throw error
    log('error', 'store-unusable', { code: error.code, message: error.message })
  })
  return store
}

/** Does something again and again, as long as the process has other things to do. */
export function repeatedly(everyMs: number, act: () => Promise<unknown>, log: Log): { stop(): void } {
  const timer = setInterval(() => {
    act().catch((error: unknown) => {
      const told = error instanceof FootnoteError ? { code: error.code, message: error.message } : { code: 'bug' }
      log('error', 'round-failed', told)
    })
  }, everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

const DAY_HOURS = 24

/** Deletes what has been kept for as long as we say, if it is called every hour. */
export async function forgetOld({ answers, ledger, retold, people, votes }: Store, now: Date): Promise<void> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR_MS).toISOString()
  await answers.forgetBefore(before(RECEIPT_DAYS * DAY_HOURS))
  await votes.forgetBefore(before(RECEIPT_DAYS * DAY_HOURS))
  // A whole day is one count, and goes in time by its first hour; the next call may be an hour away.
  await ledger.forgetBefore(before(COUNTS_KEPT_HOURS - DAY_HOURS - 1).slice(0, 10), userAccount(''))
  await people.forgetCountsBefore(before(0))
  await retold.forgetBefore(before(RECALLED_FOR_HOURS))
}

export function logFor({ logLevel, secrets }: Config): Log {
  return createJsonLog({ level: logLevel, secrets })
}
