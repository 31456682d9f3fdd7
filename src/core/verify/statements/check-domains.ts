import type { Piece } from '../reading/evidence-reading.ts'
import type { Reading } from '../reading/reading.ts'

/** Fields in which models are rated, each by all its words. */
const DOMAINS: readonly RegExp[] = [
  /\bcyber\p{L}*|\bhack(?:ing|ers?)\b|\bsecurity\b/iu,
  /\bbio(?:log\p{L}+|weapons?|risk)?\b|\bvirolog\p{L}+/iu,
  /\bchemi\p{L}+/iu,
  /\bnuclear\b|\bradiolog\p{L}+/iu,
  /\bphysics\b/iu,
  /\bmath\p{L}*\b|\bAIME\b/iu,
  /\b(?:coding|programming|code|software)\b|\bSWE-?bench/iu,
  /\b(?:law|legal)\b/iu,
  /\b(?:medic\p{L}+|health\p{L}*|clinical)\b/iu,
  /\b(?:financ\p{L}+|accounting|banking)\b/iu,
  /\btranslat\p{L}+/iu,
  /\b(?:writing|literature|poetry)\b/iu,
]
/** "Rated critical in biology" where the cited passage says so of cybersecurity and never speaks of biology. */
export function checkDomains(claim: Reading, pieces: readonly Piece[]): string[] {
  if (!pieces.some(({ text }) => DOMAINS.some((domain) => domain.test(text)))) return []
  return DOMAINS.flatMap((domain) => {
    const said = domain.exec(claim.text)
    return said && !pieces.some(({ text }) => domain.test(text)) ? [`says “${said[0]}”; the cited passage speaks of another field`] : []
  })
}
