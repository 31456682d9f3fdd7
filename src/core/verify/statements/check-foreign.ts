import type { Piece } from '../reading/evidence-reading.ts'
import { bearsValue } from '../reading/alignment.ts'
import { isInside, type Reading } from '../reading/reading.ts'
import { isSaidOtherwise } from '../words/said-otherwise.ts'
import { HEDGE_KINDS, isHedged } from '../words/hedges.ts'
import { hasNegation } from '../words/negations.ts'
import { makersOf } from '../words/vendors.ts'
import { EMPTY, unknownWords } from './check-vocabulary.ts'
import { checkLeftOut } from './check-left-out.ts'
import { sourcesIn, type Source } from './sources.ts'

/**
 * Why the words of a claim in another language are not borne by English evidence. Few who keep Footnote can read such a
 * sentence, so each of its words must be known and the evidence's own.
 */
export function checkForeign(claim: Reading, pieces: readonly Piece[]): string[] {
  if (claim.untold === undefined) return []
  const isFacts = pieces.every(({ fact }) => fact !== undefined)
  const unknown = unknownWords(
    claim,
    pieces,
    isFacts ? undefined : EMPTY,
    hasNegation(claim.text) || HEDGE_KINDS.some((hedge) => isHedged(claim.text, hedge)),
  )
  const unborne = unknown.filter((word) => !COMPARES.test(word.lower) && !isSaidOtherwise(word, pieces))
  const untold = new Set(claim.untold)
  const other = unborne.map(({ text }) => text).filter((word) => !untold.has(word))
  const words = [...untold, ...other].slice(0, 4).map((word) => word.slice(0, 30))
  const spoken = words.length > 0 ? [`speaks of “${words.join(', ')}”, which the cited passage does not`] : []
  return [...spoken, ...checkSpeakers(claim, pieces), ...checkUndisclosed(claim, pieces), ...checkLeftOut(claim, pieces)]
}

/** Words of comparisons, which are held to the figures and sides they compare. */
const COMPARES =
  /^(?:cheaper|dearer|expensive|higher|lower|larger|smaller|bigger|faster|slower|longer|shorter|better|worse|compared|ahead|behind|twice|half)$/

/** Who is said to say it must be who publishes the evidence that gives its figures, or who speaks in it. */
function checkSpeakers(claim: Reading, pieces: readonly Piece[]): string[] {
  const named = sourcesIn(claim).filter(({ tokens, isSilent }) => tokens.length > 0 && !isSilent)
  return named
    .filter((source) => !speaksIn(claim, source, pieces))
    .map(({ text }) => `rests on ${text.slice(0, 40)}, who does not say so in the cited passage`)
}

function speaksIn(claim: Reading, { tokens, scope }: Source, pieces: readonly Piece[]): boolean {
  const makers = makersOf(tokens)
  const isSame = (other: readonly string[]) =>
    tokens.some((token) => token.length > 1 && other.includes(token)) || makersOf(other).some((maker) => makers.includes(maker))
  const own = pieces.filter(
    (piece) =>
      isSame((piece.publisher ?? '').toLowerCase().split(/[^\p{L}\d]+/u)) || sourcesIn(piece).some((source) => isSame(source.tokens)),
  )
  const border = /\b(?:while|whereas|but)\b|;/.exec(claim.text.slice(scope.start, scope.end))
  const ends = border ? scope.start + border.index : scope.end
  const values = claim.values.filter((value) => !value.isInName && isInside(value, { start: scope.start, end: ends }))
  return own.length > 0 && values.every((said) => own.some((piece) => piece.values.some((value) => bearsValue(said, value))))
}

/** What its vendor keeps to itself is not nothing: "has no active parameters". */
function checkUndisclosed({ text }: Reading, pieces: readonly Piece[]): string[] {
  const isKept = pieces.length > 0 && pieces.every(({ fact }) => fact !== undefined && 'undisclosed' in fact)
  return isKept && !/\b(?:disclos|publish|reveal|unknown|shar|stat|giv|said?|say)/i.test(text)
    ? ['does not say that it is only not disclosed']
    : []
}
