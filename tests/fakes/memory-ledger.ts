import type { Ledger } from '../../src/core/ports.ts'

/** A ledger that lasts as long as a test. */
export function createMemoryLedger(): Ledger & { readonly total: number } {
  const accounts = new Map<string, Map<string, number>>()
  const of = (name: string) => accounts.get(name) ?? accounts.set(name, new Map()).get(name)!
  const add = ({ name, period }: { name: string; period: string }, microUsd: number) =>
    of(name).set(period, (of(name).get(period) ?? 0) + microUsd)
  return {
    async book(booked, microUsd) {
      const full = booked.find(({ name, period, capMicroUsd }) => (of(name).get(period) ?? 0) + microUsd > capMicroUsd)
      if (!full) for (const account of booked) add(account, microUsd)
      return full
    },
    correct: async (booked, microUsd) => booked.forEach((account) => add(account, microUsd)),
    spent: async (name) => of(name),
    forget: async (name) => void accounts.delete(name),
    async forgetBefore(day, beginning) {
      for (const [name, periods] of accounts)
        for (const period of periods.keys()) if (name.startsWith(beginning) && period < day) periods.delete(period)
    },
    get total() {
      return [...of('bot').values()].reduce((sum, microUsd) => Math.max(sum, microUsd), 0)
    },
  }
}
