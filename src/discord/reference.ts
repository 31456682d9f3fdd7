import { createHash } from 'node:crypto'

/** Digits and letters that nobody takes for each other. Source: https://www.crockford.com/base32.html */
const SYMBOLS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

/** The four symbols (`7K2M`) by which a member and the log speak of one interaction. */
export function referenceOf(interactionId: string): string {
  const digest = createHash('sha256').update(interactionId).digest()
  return [...digest.subarray(0, 4)].map((byte) => SYMBOLS[byte % SYMBOLS.length]).join('')
}
