import type { AnswerStore } from '../../src/core/ports.ts'
import type { Receipt } from '../../src/core/receipt.ts'

export type MemoryAnswerStore = AnswerStore & { receipts: Map<string, Receipt> }

/** Keeps receipts as long as the test. */
export function createMemoryAnswerStore(): MemoryAnswerStore {
  const receipts = new Map<string, Receipt>()
  return {
    receipts,
    keep: async (receipt) => void receipts.set(receipt.id, structuredClone(receipt)),
    find: async (id) => structuredClone(receipts.get(id)),
    async forgetBefore(instant) {
      for (const { id, answeredAt } of receipts.values()) if (answeredAt < instant) receipts.delete(id)
    },
  }
}
