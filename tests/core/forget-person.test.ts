import { describe, expect, it } from 'vitest'
import { createForgetPerson, createForgottenSpending } from '../../src/core/forget-person.ts'
import { ANSWER_TOKENS, estimateMicroUsd } from '../../src/core/price.ts'
import { DEFAULT_SETTINGS } from '../../src/core/server-settings.ts'
import { createSpending, userAccount } from '../../src/core/spending.ts'
import { createMemoryLedger } from '../fakes/memory-ledger.ts'

const PROMPT = { system: 'rules', user: 'x'.repeat(1_500) }
const PRICE = { inputMicroUsdPerMtok: 1e6, outputMicroUsdPerMtok: 2e6 }
const MOST = estimateMicroUsd(PRICE, PROMPT, ANSWER_TOKENS)
const asker = { id: '1', key: 'someone' }
const plenty = { dayMicroUsd: 1e9, monthMicroUsd: 1e9 }

/** A chat model that always takes the most it can, for people who may spend that twice a day. */
function aPlace() {
  const ledger = createMemoryLedger()
  const forgotten = createForgottenSpending()
  const clock = { today: '2026-11-24', now: () => new Date(`${clock.today}T12:00:00Z`) }
  const budgets = { bot: plenty, server: plenty, user: { dayMicroUsd: 2 * MOST } }
  const spend = createSpending({ ledger, priceOf: () => PRICE, budgets, forgotten, clock, log: () => undefined })
  const people = {
    forgetPerson: async ({ key }: { key: string }) => (await ledger.forget(userAccount(key)), 1),
    forgetCountsBefore: async () => undefined,
  }
  const forget = createForgetPerson({ people, ledger, forgotten })
  async function ask(): Promise<void> {
    const chatModel = {
      name: 'a/model',
      async *stream(_: unknown, __: unknown, call: { onUsage?: (usage: object) => void } = {}) {
        yield 'It costs.'
        call.onUsage?.({ inputTokens: 0, outputTokens: MOST / 2, isEstimate: false })
      },
    }
    const told = spend(chatModel, { asker, settings: DEFAULT_SETTINGS }).stream(PROMPT, new AbortController().signal)
    for await (const piece of told) expect(piece).toBe('It costs.')
  }
  return { ledger, forget, ask, clock }
}

describe('a budget of somebody who was forgotten', () => {
  it('is not had anew on the same day, however often they are', async () => {
    const { ask, forget, ledger } = aPlace()
    await ask()
    await forget(asker)
    expect((await ledger.spent(userAccount(asker.key))).size).toBe(0)
    await ask()
    await forget(asker)
    await expect(ask()).rejects.toMatchObject({ code: 'budget-user-spent' })
  })

  it('is had anew the day after', async () => {
    const { ask, forget, clock } = aPlace()
    for (const _ of [1, 2]) await ask()
    await forget(asker)
    clock.today = '2026-11-25'
    for (const _ of [1, 2]) await ask()
    await forget(asker)
    await expect(ask()).rejects.toMatchObject({ code: 'budget-user-spent' })
  })
})
