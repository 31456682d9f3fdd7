import { textBefore } from '../reading/plain-text.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { overlaps, type Reading, type Span } from '../reading/reading.ts'
import { isForeign } from '../translation/lexicons.ts'
import { isMakerHere } from './check-attribution.ts'
import { publishersOf, sourcesOf } from './claim-sources.ts'
import { mentionsIn } from './publishers.ts'
import { sourcesOfPiece } from './sources.ts'

/**
 * A publisher that its evidence only has tell of others may not be said to have acted itself: "Amazon released GPT-6.1 Terra",
 * "Amazon's GPT-6.1 Terra" of "GPT-6.1 Terra (OpenAI): released on 26 October, according to Amazon".
 */
export function checkActors(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  const sources = sourcesOf(claim, pieces)
  const acting = mentionsIn(claim, publishersOf(pieces)).filter(
    (mention) => acts(claim, mention) && !sources.some((source) => overlaps(source, mention)),
  )
  return acting
    .filter(({ of, tokens }) => !pieces.some((piece) => isKnownToAct(of, piece) || isMakerHere(claim, { tokens }, piece)))
    .map(({ start, end }) => `says that ${claim.text.slice(start, end)} did; the cited passage only has it tell of others`)
}

function acts({ text, models }: Reading, { start, end }: Span): boolean {
  const after = text.slice(end, end + 60)
  const owns = /^'s?\s(?:[\p{Ll}-]+\s){0,2}/u.exec(after)
  return (
    (owns !== null && models.some((model) => model.start === end + owns[0].length)) ||
    ACTS.test(after) ||
    /\b\p{L}+(?:ed|made|built) by (?:the )?$/u.test(textBefore(text, start))
  )
}
const ACTS =
  /^(?:\s(?:has|have|had|also|itself|first|then|later|officially|already))*\s(?:(?!publish|post|updat|publici[sz])\p{Ll}{2,}ed|made|built|put out|brought out|withdrew|cut)\b/u

const isKnownToAct = (of: readonly string[], piece: Piece): boolean =>
  mentionsIn(piece, of).some((mention) => !sourcesOfPiece(piece).some((source) => overlaps(source, mention)))
