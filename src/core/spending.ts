import type { Asker } from './asker.ts'
import { dayOf } from './dates.ts'
import { type FailureCode, FootnoteError } from './errors.ts'
import type { ForgottenSpending } from './forget-person.ts'
import type { Account, Call, ChatModel, Clock, Ledger, Log, Prompt } from './ports.ts'
import { ANSWER_TOKENS, costMicroUsd, estimateMicroUsd, type PriceOf } from './price.ts'
import type { ServerSettings } from './server-settings.ts'

/** The most that may be spent, in micro-dollars, in a UTC day and month. */
export type Caps = { dayMicroUsd: number; monthMicroUsd: number }
/** People are capped by the day alone, as nothing of them is kept for longer than two. */
export type Budgets = { bot: Caps; server: Caps; user: Pick<Caps, 'dayMicroUsd'> }

type SpendingParts = {
  ledger: Ledger
  priceOf: PriceOf
  budgets: Budgets
  /** Counts against a person's budget although nothing says so in the ledger any more. */
  forgotten?: Pick<ForgottenSpending, 'of'>
  clock: Clock
  log: Log
}

/** For whom a chat model is asked; nobody is the operator at the terminal. */
export type Payer = { asker?: Asker | undefined; settings: ServerSettings }

/** The same chat model, but each call is booked before it is made and settled after. */
export type Spend = (chatModel: ChatModel, payer: Payer) => ChatModel

/**
 * Keeps what chat models take within the budgets: of the most a call can take, as much must be left in every account, or the
 * call is not made. Where nothing can be booked, nothing is spent.
 *
 * Streams throw FootnoteError `budget-user-spent`, `budget-server-spent`, `budget-bot-spent`, `chat-model-unpriced` or
 * `store-unusable` before the call, besides what the chat model itself throws.
 */
export function createSpending(parts: SpendingParts): Spend {
  const { ledger, priceOf, clock, log } = parts
  async function book(accounts: readonly Account[], microUsd: number): Promise<void> {
    const refused = await ledger.book(accounts, microUsd)
    if (refused) throw spent(refused, clock.now())
  }

  /** What was booked and not taken is given back; if that fails, too much stays booked, never too little. */
  async function settle(accounts: readonly Account[], microUsd: number): Promise<void> {
    if (microUsd === 0) return
    await ledger.correct(accounts, microUsd).catch((error: unknown) => {
      if (!(error instanceof FootnoteError)) throw error
      log('warn', 'spending-unsettled', { code: error.code, microUsd })
    })
  }

  return (chatModel, payer) => ({
    name: chatModel.name,
    async *stream(prompt: Prompt, signal: AbortSignal, call: Call = {}) {
      const price = priceOf(chatModel.name)
      if (!price) throw new FootnoteError('chat-model-unpriced', `nothing says what ${chatModel.name} costs: give its price in CHAT_PRICES`)
      const booked = estimateMicroUsd(price, prompt, ANSWER_TOKENS)
      const accounts = booked > 0 ? accountsOf(payer, parts) : []
      if (booked > 0) await book(accounts, booked)
      let taken = 0
      const onUsage: Call['onUsage'] = (usage) => {
        taken = costMicroUsd(price, usage)
        call.onUsage?.({ ...usage, microUsd: taken })
      }
      try {
        yield* chatModel.stream(prompt, signal, { ...call, onUsage })
      } finally {
        if (booked > 0) await settle(accounts, taken - booked)
        log('info', 'chat-model-paid', { chatModel: chatModel.name, microUsd: taken })
      }
    },
  })
}

/** What a server may spend: what it decided, up to what the operator allows. */
export function capsOf({ budgetDayUsd, budgetMonthUsd }: ServerSettings, { dayMicroUsd, monthMicroUsd }: Caps): Caps {
  const least = (cap: number, usd: number | undefined) => (usd === undefined ? cap : Math.min(cap, Math.round(usd * 1e6)))
  return { dayMicroUsd: least(dayMicroUsd, budgetDayUsd), monthMicroUsd: least(monthMicroUsd, budgetMonthUsd) }
}

/** In one order for all, the most shared ones last, so that nobody waits for another in a circle, nor for long. */
function accountsOf({ asker, settings }: Payer, { budgets, forgotten, clock }: SpendingParts): Account[] {
  const { bot, server, user } = budgets
  const now = clock.now()
  const day = dayOf(now)
  const month = day.slice(0, 7)
  const caps = capsOf(settings, server)
  const left = (name: string) => user.dayMicroUsd - (forgotten?.of(name, day) ?? 0)
  const own = asker ? [userAccount(asker.key)].map((name) => ({ name, period: day, capMicroUsd: left(name) })) : []
  const servers = asker?.server
    ? [
        { name: serverAccount(asker.server), period: day, capMicroUsd: caps.dayMicroUsd },
        { name: serverAccount(asker.server), period: month, capMicroUsd: caps.monthMicroUsd },
      ]
    : []
  return [
    ...own,
    ...servers,
    { name: BOT_ACCOUNT, period: day, capMicroUsd: bot.dayMicroUsd },
    { name: BOT_ACCOUNT, period: month, capMicroUsd: bot.monthMicroUsd },
  ]
}

export const BOT_ACCOUNT = 'bot'
export const serverAccount = (server: string): string => `server:${server}`
export const userAccount = (key: string): string => `user:${key}`

const SPENT: Record<string, FailureCode> = { user: 'budget-user-spent', server: 'budget-server-spent', bot: 'budget-bot-spent' }

/** Where nothing may be spent at all, waiting doesn't help, and no wait is told. */
function spent({ name, period, capMicroUsd }: Account, now: Date): FootnoteError {
  const code = SPENT[name.split(':')[0] ?? ''] ?? 'budget-bot-spent'
  return new FootnoteError(code, `the budget of ${period} is spent`, capMicroUsd > 0 ? { retryAfterS: secondsUntilEnd(period, now) } : {})
}

/** Of a UTC day or month. */
function secondsUntilEnd(period: string, now: Date): number {
  const isDay = period.length > 'YYYY-MM'.length
  const [year, month, date] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()]
  const end = isDay ? Date.UTC(year, month, date + 1) : Date.UTC(year, month + 1, 1)
  return Math.ceil((end - now.getTime()) / 1000)
}
