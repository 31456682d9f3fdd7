import type { RoundStore } from '../../src/core/ports.ts'

/** Keeps rounds as long as the test. */
export function createMemoryRoundStore(): RoundStore {
  const rounds = new Map<string, string>()
  return {
    last: async (name) => rounds.get(name),
    async moveOn(name, from, to) {
      if (rounds.get(name) !== from) return false
      if (to === undefined) return rounds.delete(name)
      rounds.set(name, to)
      return true
    },
  }
}
