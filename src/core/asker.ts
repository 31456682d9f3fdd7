import type { AnswerId } from './receipt.ts'

/** A server's id, as Discord gives it. */
export type ServerId = string

/** Somebody, as far as anything is kept of them. */
export type Person = {
  /** The person under a keyed hash: the only name that is ever stored for limits. */
  key: string
  /** The person as the voter on an answer, another on each: votes don't show that they are one person's. Absent: no voter. */
  keyOn?: (answer: AnswerId) => string
  /** The person's id as Discord gives it. In memory only, except where an admin signs a change of settings. */
  id: string
}

/** Who asks, and where: what limits, settings and privacy need to know. */
export type Asker = Person & {
  /** Absent in direct messages. */
  server?: ServerId
}
