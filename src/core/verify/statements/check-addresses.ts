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
  const wrong = unknown ?? otherId(claim, pieces)
  return wrong === undefined ? [] : [`points to ${wrong.slice(0, 60)}, which the cited passage does not`]
}

/** An API name that begins as the cited ones do, and is none of them. */
function otherId({ text }: Reading, pieces: readonly Piece[]): string | undefined {
  const names = pieces.flatMap(({ fact }) => (fact?.field === 'api-name' && 'value' in fact ? [fact.value.toLowerCase()] : []))
  const known = pieces.map((piece) => piece.text.toLowerCase()).join(' ')
  const isAkin = (id: string) => names.some((name) => name.split(/[-.]/)[0] === id.split(/[-.]/)[0])
  return names.length === 0 ? undefined : (text.match(ID) ?? []).find((id) => isAkin(id) && !known.includes(id))
}
const ID = /(?<![\w.-])[a-z][a-z\d]*(?:[-.][a-z\d]+)+(?![\w-])/g
