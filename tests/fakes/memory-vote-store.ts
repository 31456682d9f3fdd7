import type { VoteStore } from '../../src/core/ports.ts'
import type { Vote } from '../../src/core/vote.ts'

/** Keeps votes as long as the test. */
export function createMemoryVoteStore(): VoteStore & { votes: Map<string, Vote> } {
  const votes = new Map<string, Vote>()
  return {
    votes,
    cast: async (vote) => void votes.set(vote.key, structuredClone(vote)),
    async *listSince(instant, server) {
      const meant = [...votes.values()].filter((vote) => vote.answeredAt >= instant && (server === undefined || vote.server === server))
      yield* meant.toSorted((a, b) => (a.answeredAt + a.key < b.answeredAt + b.key ? -1 : 1))
    },
    async forgetOf(keyOn) {
      const own = [...votes.values()].filter(({ key, answer }) => key === keyOn(answer))
      for (const { key } of own) votes.delete(key)
      return own.length
    },
    async forgetBefore(instant) {
      for (const { key, answeredAt } of votes.values()) if (answeredAt < instant) votes.delete(key)
    },
  }
}
