import type { ServerId } from './asker.ts'
import type { AnswerId } from './receipt.ts'

export const OPINIONS = ['helpful', 'wrong'] as const

/** Characters of what somebody says is wrong. */
export const VOTE_NOTE_LENGTH = 300

/** What somebody thinks of an answer. Kept as long as the answer's receipt; no two votes can be told to be one person's. */
export type Vote = {
  /** The person and the answer under one keyed hash: a later vote of the same person takes the place of this one. */
  key: string
  answer: AnswerId
  /** When the answer was given. */
  answeredAt: string
  /** Of the answer; absent outside of servers. */
  server?: ServerId | undefined
  opinion: (typeof OPINIONS)[number]
  /** What is wrong, as typed; at most {@link VOTE_NOTE_LENGTH} characters. */
  note?: string | undefined
}
