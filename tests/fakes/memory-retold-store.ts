import type { RetoldStore } from '../../src/core/ports.ts'

/** A store of retold sentences that lasts as long as a test. */
export function createMemoryRetoldStore(): RetoldStore & { kept: Map<string, { sentences: string; keptAt: string }> } {
  const kept = new Map<string, { sentences: string; keptAt: string }>()
  return {
    kept,
    async find(prompt, chatModel, since) {
      const entry = kept.get(JSON.stringify([prompt, chatModel]))
      return entry && entry.keptAt >= since ? entry.sentences : undefined
    },
    keep: async (prompt, chatModel, retold) => void kept.set(JSON.stringify([prompt, chatModel]), { ...retold }),
    async forgetBefore(instant) {
      for (const [key, { keptAt }] of kept) if (keptAt < instant) kept.delete(key)
    },
  }
}
