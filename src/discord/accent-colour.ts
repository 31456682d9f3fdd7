import type { Answer } from '../core/answer.ts'
import type { Corpus } from '../core/corpus.ts'
import { NEUTRAL_COLOUR } from './page.ts'

/** Far enough apart to tell neighbours, and readable beside Discord's dark and light grounds. */
const COLOURS = [0x3b82f6, 0xe0652f, 0x12a37f, 0x9b5de5, 0xd6336c, 0x0ea5b7, 0xb7791f, 0x5c7cfa, 0x74a12e, 0xc2410c, 0x7c6f64, 0xad4bb8]

/** One colour per developer, always the same: that of the release the answer is about first. */
export function accentColour(answer: Answer, corpus: Corpus): number {
  if (answer.kind !== 'answered') return NEUTRAL_COLOUR
  const first = answer.comparison?.releases[0]?.release ?? answer.evidence.get(answer.claims[0]?.citations[0] ?? '')?.about[0]
  const developer = first === undefined ? undefined : corpus.releases.get(first)?.developer
  return developer === undefined ? NEUTRAL_COLOUR : (COLOURS[placeOf(developer)] ?? NEUTRAL_COLOUR)
}

/** FNV-1a, which spreads short names well. Source: https://www.rfc-editor.org/rfc/rfc9923 */
function placeOf(name: string): number {
  let hash = 0x811c9dc5
  for (const byte of new TextEncoder().encode(name)) hash = Math.imul(hash ^ byte, 0x01000193)
  return (hash >>> 0) % COLOURS.length
}
