import type { AnswerStore } from '../../src/core/ports.ts'
import { type Receipt, ReceiptHead } from '../../src/core/receipt.ts'

type MemoryAnswerStore = AnswerStore & { receipts: Map<string, Receipt> }

/** Keeps receipts as long as the test. */
export function createMemoryAnswerStore(): MemoryAnswerStore {
  const receipts = new Map<string, Receipt>()
  const since = (instant: string) =>
    [...receipts.values()]
      .filter(({ answeredAt }) => answeredAt >= instant)
      .toSorted((a, b) => (a.answeredAt + a.id < b.answeredAt + b.id ? -1 : 1))
      .map((receipt) => structuredClone(receipt))
  return {
    receipts,
    keep: async (receipt) => void receipts.set(receipt.id, structuredClone(receipt)),
    find: async (id) => structuredClone(receipts.get(id)),
    async *listSince(instant, toMark = false) {
      yield* since(instant).filter(({ place, markedAt }) => !toMark || (place && !markedAt))
    },
    async *listHeads(instant, server) {
      yield* since(instant)
        .filter((receipt) => server === undefined || receipt.server === server)
        .map((receipt) => ReceiptHead.parse(receipt))
    },
    async notePlace(id, place) {
      const receipt = receipts.get(id)
      if (receipt) receipt.place = place
    },
    async noteMarked(id, markedAt) {
      const receipt = receipts.get(id)
      if (!receipt || (receipt.markedAt === undefined) === (markedAt === undefined)) return false
      if (markedAt === undefined) delete receipt.markedAt
      else receipt.markedAt = markedAt
      return true
    },
    async strip(server, part) {
      for (const receipt of receipts.values()) if (receipt.server === server) delete receipt[part]
    },
    async forgetBefore(instant) {
      for (const { id, answeredAt } of receipts.values()) if (answeredAt < instant) receipts.delete(id)
    },
  }
}
