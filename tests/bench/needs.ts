import { ANSWER_TOKENS, costMicroUsd, estimateMicroUsd, type Price } from '../../src/core/price.ts'
import type { Taken } from './growth.ts'

/** What is taken for granted where many servers are planned for; every figure can be argued with, and the arithmetic stays. */
export const ASSUMED = {
  /** Some servers ask all day and most hardly ever; this is the mean. */
  questionsPerServerDay: 5,
  /** Of a day's questions, those of its busiest hour. */
  busiestHour: 0.1,
  /** In that hour, how much more than its mean comes at times. */
  rush: 2,
  /** Of all questions, those for which a chat model is called. */
  withModel: 0.5,
  /** Seconds that a call of a chat model takes, and tokens it writes. */
  callS: 5,
  writtenTokens: 200,
  /** Bytes of a prompt that are one token, for prices; budgets book by a third of it, to be safe. */
  bytesPerToken: 4,
  /** Of a processor, as much as is planned for at the busiest time. */
  useOfProcessor: 0.5,
  /** As many as Discord recommends; it takes no more than 2,500. */
  serversPerShard: 1_000,
  connectionsPerProcess: 10,
  callsAtOncePerProcess: 4,
  receiptDays: 30,
}

export type Figures = {
  /** With and without a chat model, over PostgreSQL. */
  plain: Taken
  told: Taken
  bytesPerServer: number
  price: Price
  capUsdPerMonth: number
}

/** What so many servers need, as the lines of a table, each under what it is. */
export function needsOf(servers: number, { plain, told, bytesPerServer, price, capUsdPerMonth }: Figures): Record<string, string> {
  const { withModel } = ASSUMED
  const mixed = (of: (taken: Taken) => number) => (1 - withModel) * of(plain) + withModel * of(told)
  const perDay = servers * ASSUMED.questionsPerServerDay
  const perSecond = ((perDay * ASSUMED.busiestHour) / 3_600) * ASSUMED.rush
  const processors = (perSecond * mixed(({ botCpuMs }) => botCpuMs)) / 1_000
  const processes = Math.max(1, Math.ceil(processors / ASSUMED.useOfProcessor))
  const memory = processes * told.residentBytes + servers * bytesPerServer
  const atOnce = perSecond * withModel * ASSUMED.callS
  const call = { inputTokens: told.promptBytes / ASSUMED.bytesPerToken, outputTokens: ASSUMED.writtenTokens, isEstimate: true }
  const usdPerMonth = (perDay * 30 * withModel * costMicroUsd(price, call)) / 1e6
  return {
    servers: servers.toLocaleString('en'),
    'questions a day': perDay.toLocaleString('en'),
    'questions a second, at most': told3(perSecond),
    'processors busy then': told3(processors),
    shards: String(Math.ceil(servers / ASSUMED.serversPerShard)),
    processes: String(processes),
    'memory of all, GB': told3(memory / 1e9),
    'connections to PostgreSQL': String(processes * ASSUMED.connectionsPerProcess),
    'transactions a second, at most': told3(perSecond * mixed(({ transactions }) => transactions ?? 0)),
    'processors of PostgreSQL busy then': told3((perSecond * mixed(({ storeCpuMs }) => storeCpuMs ?? 0)) / 1_000),
    'disk for 30 days, GB': told3((perDay * ASSUMED.receiptDays * mixed(({ bytes }) => bytes)) / 1e9),
    'calls of chat models at once': told3(atOnce),
    CHAT_CALLS_AT_ONCE: String(Math.max(ASSUMED.callsAtOncePerProcess, Math.ceil(atOnce / processes))),
    'chat models a month, USD': told3(usdPerMonth),
    'of which the default caps pay': `${Math.min(100, (capUsdPerMonth / usdPerMonth) * 100).toFixed(usdPerMonth > 20 * capUsdPerMonth ? 1 : 0)}%`,
  }
}

/** What one call costs, and what is booked for it before, in dollars. */
export function callUsd({ told, price }: Figures): { costs: number; booked: number } {
  const call = { inputTokens: told.promptBytes / ASSUMED.bytesPerToken, outputTokens: ASSUMED.writtenTokens, isEstimate: true }
  const prompt = { system: '', user: 'x'.repeat(Math.round(told.promptBytes)) }
  return { costs: costMicroUsd(price, call) / 1e6, booked: estimateMicroUsd(price, prompt, ANSWER_TOKENS) / 1e6 }
}

/** Three digits that count. */
function told3(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en', { maximumFractionDigits: 6 })
}
