import type { Person } from './asker.ts'
import type { Ledger, PersonStore } from './ports.ts'
import { userAccount } from './spending.ts'

/** Hours after which nothing is kept any more that counted what somebody spent and how often they asked. */
export const COUNTS_KEPT_HOURS = 48

export type ForgetPerson = (person: Person) => Promise<void>

/** What people had spent when they were forgotten, so that a budget is not had anew by it. In memory only, and by day. */
export type ForgottenSpending = {
  /** In micro-dollars. */
  of(account: string, period: string): number
  add(account: string, spent: ReadonlyMap<string, number>): void
}

export function createForgottenSpending(): ForgottenSpending {
  const byPeriod = new Map<string, Map<string, number>>()
  return {
    of: (account, period) => byPeriod.get(period)?.get(account) ?? 0,
    add(account, spent) {
      const [newest] = [...spent.keys(), ...byPeriod.keys()].toSorted().toReversed()
      for (const period of byPeriod.keys()) if (period !== newest) byPeriod.delete(period)
      if (newest === undefined || !spent.has(newest)) return
      const accounts = byPeriod.get(newest) ?? new Map<string, number>()
      byPeriod.set(newest, accounts.set(account, (accounts.get(account) ?? 0) + (spent.get(newest) ?? 0)))
    },
  }
}

/**
 * Deletes all that is kept of somebody. What they spent today still counts in this process until the day ends.
 *
 * Throws FootnoteError `store-unusable`.
 */
export function createForgetPerson(parts: { people: PersonStore; ledger: Ledger; forgotten: ForgottenSpending }): ForgetPerson {
  const { people, ledger, forgotten } = parts
  return async (person) => {
    const account = userAccount(person.key)
    const spent = await ledger.spent(account)
    await people.forgetPerson(person)
    forgotten.add(account, spent)
  }
}
