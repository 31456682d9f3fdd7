import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'

/** Web and mail addresses: "https://…", "someone@example.org", "evil.example". */
const ADDRESS = /\b(?:https?|ftp):\S+|[\w.+-]{1,64}@[\w-]{1,64}\.\w+|(?<![\w.-])(?:[a-z0-9-]{2,63}\.){1,5}[a-z]{2,24}(?![\w-]|\.[a-z])/giu
/** "U.S.", "e.g." and a blank left out between sentences are no addresses. */
const NO_ADDRESS = /^\p{L}+\.\p{Lu}\p{Ll}/u

/** Addresses that the evidence does not give: nobody is sent where no source points. */
export function checkAddresses(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.map(({ text, publisher = '' }) => `${text}\n${publisher}`.toLowerCase())
  const found = (claim.text.match(ADDRESS) ?? []).map((address) => address.replace(/[.,;:!?)\]"']+$/, ''))
  const unknown = found.find((address) => !NO_ADDRESS.test(address) && !known.some((text) => text.includes(address.toLowerCase())))
  return unknown === undefined ? [] : [`points to ${unknown.slice(0, 60)}, which the cited passage does not`]
}
