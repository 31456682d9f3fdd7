import { beforeEach, describe, expect, it } from 'vitest'
import { FootnoteError } from '../../src/core/errors.ts'
import type { ChatModel, Ledger, Prompt, Usage } from '../../src/core/ports.ts'
import { ANSWER_TOKENS, estimateMicroUsd } from '../../src/core/price.ts'
import { DEFAULT_SETTINGS } from '../../src/core/server-settings.ts'
import { type Budgets, createSpending } from '../../src/core/spending.ts'
import { createMemoryLedger } from '../fakes/memory-ledger.ts'

const PROMPT: Prompt = { system: 'rules', user: 'x'.repeat(1_500) }
/** $1 and $2 per million tokens: one micro-dollar per token read, two per token written. */
const PRICE = { inputMicroUsdPerMtok: 1e6, outputMicroUsdPerMtok: 2e6 }
const BOOKED = estimateMicroUsd(PRICE, PROMPT, ANSWER_TOKENS)
const USED: Usage = { inputTokens: 900, outputTokens: 50, isEstimate: false }
const TAKEN = 1_000
const plenty = { dayMicroUsd: 1e9, monthMicroUsd: 1e9 }
const asker = { id: '1', key: 'someone', server: 'a-server' }

let ledger: ReturnType<typeof createMemoryLedger>
beforeEach(() => void (ledger = createMemoryLedger()))

const model = (parts: { usage?: Usage; failure?: Error; until?: Promise<void> } = { usage: USED }): ChatModel => ({
  name: 'a/model',
  async *stream(_, __, { onUsage } = {}) {
    try {
      yield 'It '
      await parts.until
      if (parts.failure) throw parts.failure
      yield 'costs.'
    } finally {
      if (parts.usage) onUsage?.(parts.usage)
    }
  },
})

function spending(budgets: Partial<Budgets> = {}, parts: { ledger?: Ledger; now?: string; isPriced?: boolean } = {}) {
  return createSpending({
    ledger: parts.ledger ?? ledger,
    priceOf: () => (parts.isPriced === false ? undefined : PRICE),
    budgets: { bot: plenty, server: plenty, user: plenty, ...budgets },
    clock: { now: () => new Date(parts.now ?? '2026-11-24T23:00:00Z') },
    log: () => undefined,
  })
}

type Spending = ReturnType<typeof spending>

async function call(spend: Spending, chatModel = model(), settings = DEFAULT_SETTINGS): Promise<string> {
  let text = ''
  for await (const piece of spend(chatModel, { asker, settings }).stream(PROMPT, new AbortController().signal)) text += piece
  return text
}

const spent = async (name: string, period: string) => (await ledger.spent(name)).get(period)

describe('what a chat model takes', () => {
  it('is booked for the person by day, and for server and bot by day and month', async () => {
    expect(await call(spending())).toBe('It costs.')
    expect(await spent('user:someone', '2026-11-24')).toBe(TAKEN)
    for (const period of ['2026-11-24', '2026-11']) {
      expect(await spent('server:a-server', period)).toBe(TAKEN)
      expect(await spent('bot', period)).toBe(TAKEN)
    }
    expect((await ledger.spent('user:someone')).size).toBe(1)
  })

  it('is booked at the most it can be while the call runs', async () => {
    const { promise: until, resolve } = Promise.withResolvers<void>()
    const running = call(spending(), model({ usage: USED, until }))
    await new Promise((later) => setTimeout(later, 5))
    expect(ledger.total).toBe(BOOKED)
    resolve()
    await running
    expect(ledger.total).toBe(TAKEN)
  })

  it('is booked of a call that fails, or is left, and nothing of one that never reached the provider', async () => {
    const broken = new FootnoteError('chat-model-cut-off', 'broke off')
    await expect(call(spending(), model({ usage: USED, failure: broken }))).rejects.toBe(broken)
    expect(ledger.total).toBe(TAKEN)
    const paid = spending()(model(), { asker, settings: DEFAULT_SETTINGS })
    for await (const _ of paid.stream(PROMPT, new AbortController().signal)) break
    expect(ledger.total).toBe(2 * TAKEN)
    await expect(call(spending(), model({ failure: new FootnoteError('chat-model-unreachable', 'refused') }))).rejects.toThrow('refused')
    expect(ledger.total).toBe(2 * TAKEN)
  })

  it('stays booked too high rather than too low where the store fails after the call', async () => {
    const fails: Ledger = { ...ledger, correct: () => Promise.reject(new FootnoteError('store-unusable', 'disk full')) }
    expect(await call(spending({}, { ledger: fails }))).toBe('It costs.')
    expect(ledger.total).toBe(BOOKED)
  })
})

describe('a call that would pass a budget', () => {
  const little = { dayMicroUsd: BOOKED - 1, monthMicroUsd: 1e9 }
  it.each([
    ['the person’s', { user: little }, 'budget-user-spent'],
    ['the server’s', { server: little }, 'budget-server-spent'],
    ['the bot’s', { bot: little }, 'budget-bot-spent'],
  ])('is not made, and says that it is %s', async (_, budgets, code) => {
    let isAsked = false
    const asked: ChatModel = { name: 'a/model', stream: () => ((isAsked = true), model().stream(PROMPT, new AbortController().signal)) }
    await expect(call(spending(budgets), asked)).rejects.toMatchObject({ code, retryAfterS: 3_600 })
    expect(isAsked).toBe(false)
    expect(ledger.total).toBe(0)
  })

  it('waits for the next month where the month’s is spent', async () => {
    const monthly = { bot: { dayMicroUsd: 1e9, monthMicroUsd: 10 } }
    const sixDaysAndAnHour = (6 * 24 + 1) * 3_600
    await expect(call(spending(monthly))).rejects.toMatchObject({ code: 'budget-bot-spent', retryAfterS: sixDaysAndAnHour })
  })

  it('tells no wait where the server allows nothing at all', async () => {
    const settings = { ...DEFAULT_SETTINGS, budgetDayUsd: 0 }
    await expect(call(spending(), model(), settings)).rejects.toMatchObject({ code: 'budget-server-spent', retryAfterS: undefined })
  })

  it('goes by the server’s own budget where that is less, and by the operator’s where it is more', async () => {
    const settings = { ...DEFAULT_SETTINGS, budgetDayUsd: 0 }
    await expect(call(spending(), model(), settings)).rejects.toMatchObject({ code: 'budget-server-spent' })
    const generous = { ...DEFAULT_SETTINGS, budgetDayUsd: 1_000 }
    await expect(call(spending({ server: little }), model(), generous)).rejects.toMatchObject({ code: 'budget-server-spent' })
  })

  it('has a new day', async () => {
    const once = { bot: { dayMicroUsd: BOOKED, monthMicroUsd: 1e9 } }
    await call(spending(once))
    await expect(call(spending(once))).rejects.toMatchObject({ code: 'budget-bot-spent' })
    expect(await call(spending(once, { now: '2026-11-25T00:00:00Z' }))).toBe('It costs.')
  })

  it('is not made where nothing can be booked, or nobody knows the price', async () => {
    const fails: Ledger = { ...ledger, book: () => Promise.reject(new FootnoteError('store-unusable', 'disk full')) }
    await expect(call(spending({}, { ledger: fails }))).rejects.toMatchObject({ code: 'store-unusable' })
    await expect(call(spending({}, { isPriced: false }))).rejects.toMatchObject({ code: 'chat-model-unpriced' })
  })

  it('overshoots by no more than calls are in flight, in a flood', async () => {
    const cap = 5 * BOOKED
    const spend = spending({ bot: { dayMicroUsd: cap, monthMicroUsd: 1e9 } })
    const told = await Promise.allSettled(Array.from({ length: 10_000 }, () => call(spend)))
    expect(told.filter(({ status }) => status === 'fulfilled').length).toBeGreaterThanOrEqual(5)
    expect(ledger.total).toBeLessThanOrEqual(cap)
  })
})

describe('a chat model that costs nothing', () => {
  it('needs no budget, and no store', async () => {
    const fails: Ledger = { ...ledger, book: () => Promise.reject(new FootnoteError('store-unusable', 'disk full')) }
    const free = { inputMicroUsdPerMtok: 0, outputMicroUsdPerMtok: 0 }
    const spend = createSpending({
      ledger: fails,
      priceOf: () => free,
      budgets: { bot: { dayMicroUsd: 0, monthMicroUsd: 0 }, server: plenty, user: plenty },
      clock: { now: () => new Date() },
      log: () => undefined,
    })
    expect(await call(spend)).toBe('It costs.')
  })
})
