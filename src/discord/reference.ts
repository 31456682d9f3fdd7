import { AsyncLocalStorage } from 'node:async_hooks'
import { createHash } from 'node:crypto'
import type { Log } from '../core/ports.ts'

/** Digits and letters that nobody takes for each other. Source: https://www.crockford.com/base32.html */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The four symbols (`7K2M`) by which a member and the log speak of one interaction. */
export function referenceOf(interactionId: string): string {
  const digest = createHash('sha256').update(interactionId).digest()
  return [...digest.subarray(0, 4)].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('')
}

const current = new AsyncLocalStorage<string>()

/** Does something on behalf of an interaction, and so does all that follows from it. */
export function underReference<T>(ref: string, act: () => T): T {
  return current.run(ref, act)
}

/** A log in which each event bears the reference of the interaction on whose behalf it happened. */
export function withReference(log: Log): Log {
  return (level, event, fields) => log(level, event, { ref: current.getStore(), ...fields })
}
