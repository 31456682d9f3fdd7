/** All that the core asks of the world. */

import type { Asker, Person, ServerId } from './asker.ts'
import type { Chart } from './charts/chart.ts'
import type { AnswerId, Receipt, ReceiptHead } from './receipt.ts'
import type { ServerSettings, SettingsChange, WantedChange } from './server-settings.ts'
import type { Vote } from './vote.ts'

/** What a chat model is given: instructions, and the question with its evidence fenced as data. */
export type Prompt = { system: string; user: string }

/**
 * What one call of a chat model took, in tokens: thoughts are output, and cached input is part of the input. `isEstimate`
 * where the provider did not say.
 */
export type Usage = {
  inputTokens: number
  cachedInputTokens?: number
  outputTokens: number
  isEstimate: boolean
  /** What that costs; told where spending is kept. */
  microUsd?: number
}

/** What one call is told besides its prompt. */
export type Call = {
  /**
   * Told once, however the call ends, even when it fails or is left: as the provider says, or an estimate. Not told where
   * nothing can have been taken: no connection, or a refusal.
   */
  onUsage?: (usage: Usage) => void
  /** Time for the whole answer, where that is less than usual. */
  withinMs?: number
}

export type ChatModel = {
  /** `provider/model`, as members choose it. */
  name: string
  /**
   * Streams one answer, piece by piece, without thoughts. Bounded in time and length by the adapter.
   * @throws FootnoteError `chat-model-*`; what was streamed before stays valid text of an unfinished answer
   */
  stream(prompt: Prompt, signal: AbortSignal, call?: Call): AsyncIterable<string>
}

/**
 * Keeps the receipts of answers, so that their buttons work after a restart.
 * @throws FootnoteError `store-unusable`
 */
export type AnswerStore = {
  /** Resolves when the receipt is safe. An id comes once. */
  keep(receipt: Receipt): Promise<void>
  find(id: AnswerId): Promise<Receipt | undefined>
  /** Those of answers given since an instant, oldest first, read in pages; with `toMark` those whose message is yet to be marked. */
  listSince(instant: string, toMark?: boolean): AsyncIterable<Receipt>
  /** The same of one server, or of all, without what the answers say. */
  listHeads(since: string, server?: ServerId): AsyncIterable<ReceiptHead>
  /** Notes which message shows an answer. */
  notePlace(id: AnswerId, place: NonNullable<Receipt['place']>): Promise<void>
  /** Notes that an answer's message has been marked, or with undefined that it has not. Gives whether that is news, to one alone. */
  noteMarked(id: AnswerId, markedAt: string | undefined): Promise<boolean>
  /** Takes the questions of a server, or the places of its answers, out of its receipts. */
  strip(server: ServerId, part: 'question' | 'place'): Promise<void>
  /** Deletes the receipts of answers given before an instant. */
  forgetBefore(instant: string): Promise<void>
}

/**
 * Keeps what people think of answers.
 * @throws FootnoteError `store-unusable`
 */
export type VoteStore = {
  /** Keeps a vote in place of an earlier one under the same key. */
  cast(vote: Vote): Promise<void>
  /** Those on answers given since an instant, in one server or in all, oldest answer first. */
  listSince(instant: string, server?: ServerId): AsyncIterable<Vote>
  /** Deletes all votes of one person, known by the key they have on each answer. Gives how many. */
  forgetOf(keyOn: (answer: AnswerId) => string): Promise<number>
  /** Deletes the votes on answers given before an instant. */
  forgetBefore(instant: string): Promise<void>
}

/**
 * What is done once, by one process of many: each round by its name, and up to where it has come.
 * @throws FootnoteError `store-unusable`
 */
export type RoundStore = {
  last(name: string): Promise<string | undefined>
  /** Moves a round on from where it was last seen. Gives whether it was still there: to one caller alone. */
  moveOn(name: string, from: string | undefined, to: string | undefined): Promise<boolean>
}

/**
 * Keeps what servers decide for their members, and which servers there are.
 * @throws FootnoteError `store-unusable`
 */
export type ServerStore = {
  /** Undefined where nobody has changed anything. */
  findSettings(server: ServerId): Promise<ServerSettings | undefined>
  /**
   * Changes settings and notes who did, both or neither, whoever else changes some at the same moment. Where nothing differs
   * nothing is noted. Members that a later version wrote stay as they are, unless all settings are taken back.
   * @returns what holds then
   */
  changeSettings(change: WantedChange): Promise<ServerSettings>
  /** The latest changes, newest first, at most 500: older ones are dropped. */
  listChanges(server: ServerId): Promise<SettingsChange[]>
  /** The servers a bot is in that have decided something, with what they decided; read in pages. */
  listDecided(bot: string): AsyncIterable<{ server: ServerId; settings: ServerSettings }>
  /** Notes that a bot is in some servers, again or for the first time. */
  noteJoined(bot: string, servers: readonly ServerId[]): Promise<void>
  /** Notes that a bot has left a server; the first instant counts. */
  noteLeft(bot: string, server: ServerId, leftAt: string): Promise<void>
  /** The servers that a bot was last noted to be in. */
  findJoined(bot: string): Promise<ServerId[]>
  findLeftBefore(bot: string, instant: string): Promise<ServerId[]>
  /**
   * Deletes all that is kept of a server, in whichever table, all of it or nothing.
   * @param leftBefore deletes only if it was left before that instant, and not joined again
   * @returns whether there was such a server
   */
  forgetServer(server: ServerId, leftBefore?: string): Promise<boolean>
}

/** What money is spent from: an account (`bot`, `server:…`, `user:…`) in a UTC day or month (`2026-11-29`, `2026-11`), and its cap. */
export type Account = { name: string; period: string; capMicroUsd: number }

/**
 * What has been spent, in whole micro-dollars, however many processes spend at once.
 * @throws FootnoteError `store-unusable`
 */
export type Ledger = {
  /** Books an amount in all accounts, or in none where one would pass its cap: that one is given back. */
  book(accounts: readonly Account[], microUsd: number): Promise<Account | undefined>
  /** Changes what was booked by a difference, whatever the caps. */
  correct(accounts: readonly Account[], microUsd: number): Promise<void>
  /** What an account has spent, by period. */
  spent(name: string): Promise<ReadonlyMap<string, number>>
  /** Deletes an account, as if it had spent nothing. */
  forget(name: string): Promise<void>
  /** Deletes what accounts whose name begins so spent before a day. */
  forgetBefore(day: string, nameBeginning: string): Promise<void>
}

/**
 * Sentences that chat models wrote and that stood up to the check, to be told again for the same prompt.
 * @throws FootnoteError `store-unusable`
 */
export type RetoldStore = {
  /** @param since the instant from which on what was kept still counts */
  find(prompt: Prompt, chatModel: string, since: string): Promise<string | undefined>
  keep(prompt: Prompt, chatModel: string, retold: { sentences: string; keptAt: string }): Promise<void>
  forgetBefore(instant: string): Promise<void>
}

/**
 * Forgets people, in whichever table something is kept of them.
 * @throws FootnoteError `store-unusable`
 */
export type PersonStore = {
  /**
   * Deletes all that is kept of somebody, all of it or nothing. What they changed in a server's settings stays, as changed by
   * somebody who was removed.
   * @returns rows that were deleted or changed
   */
  forgetPerson(person: Person): Promise<number>
  /** Deletes how often people and servers asked, where an instant is past the minute that was counted. */
  forgetCountsBefore(instant: string): Promise<void>
}

/** Counts what somebody asks within a minute. Never fails. */
export type RateLimiter = {
  /** Counts one interaction. Gives the seconds to wait where it is one too many. */
  admit(asker: Asker): Promise<number | undefined>
}
/** Draws a chart as PNG: the same bytes for the same chart. Rejects if it can't, or once the signal is aborted before it began. */
export type DrawChart = (chart: Chart, signal: AbortSignal) => Promise<Uint8Array>

export type Clock = { now(): Date }

/** One event of the log. Values are plain data: no secret, no question, no model text. */
export type Log = (level: 'debug' | 'info' | 'warn' | 'error', event: string, fields?: LogFields) => void
export type LogFields = Record<string, string | number | boolean | undefined>
