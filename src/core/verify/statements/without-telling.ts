import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, overlaps, type Reading, type Span, type Value } from '../reading/reading.ts'
import { PAPERS, PUBLICATIONS } from '../words/telling-words.ts'
import { sourcesOf } from './claim-sources.ts'
import { sourcesOfPiece, type Source } from './sources.ts'
import { daysOfTelling } from './days-of-telling.ts'

/** "The sources disagree", "it depends on whom you ask": told of sources, not of what they speak of. */
const DISAGREE =
  /\b(?:the\s)?(?:(?:two|three|four|cited|published|available)\s)*(?:sources|accounts|reports|publishers|listings|figures)\s(?:disagree|differ|diverge|conflict|vary|contradict each other|do not agree)\b|\b(?:is|are) (?:disputed|contested)\b|\b(?:it|that|this|the answer)\sdepends on (?:whom? (?:you|one) asks?|(?:the|which|whose) (?:source|account|report|list(?:ing)?)s?)\b/giu

/** "On its pricing page", "in a post of": where somebody told it. */
const PLACES = new RegExp(
  String.raw`\b(?:on|in|by|from|per)\s(?:its|their|his|her|an?|the)\s(?:own\s)?(?:[\p{Ll}-]+\s){0,2}(?:${PUBLICATIONS}|documentation|docs|blog|posts?|announcements?|statements?|accounts?)\b(?:\sof\b)?`,
  'giu',
)
/** "Huawei's statement that", "Artificial Analysis found": whoever tells it, that it is told. */
const VERB = new RegExp(String.raw`(?<=^'s?\s|^\s)(?:${PAPERS}|says?|said|f(?:inds|ound)|stat(?:es|ed)|not(?:es|ed)|writes|wrote)\b`, 'u')
const verbOf = ({ text }: Reading, { end }: Source): Span[] => {
  const verb = VERB.exec(text.slice(end, end + 40))
  return verb ? [{ start: end + verb.index, end: end + verb.index + verb[0].length }] : []
}
const spanOf = ({ index, 0: { length } }: RegExpExecArray): Span => ({ start: index, end: index + length })

/**
 * The claim without the words in which it names the publishers of its evidence and the day they speak for: what is left is
 * held against the evidence as if it were stated plainly. Who says it is checked apart.
 */
export function withoutTelling(claim: Reading, pieces: readonly Piece[]): Reading {
  const sources = sourcesOf(claim, pieces).filter(({ isSilent }) => !isSilent)
  const own = sources.filter(({ of }) => of.length > 0)
  const days = daysOfTelling(claim, own, pieces)
  const isContested =
    new Set(pieces.flatMap((piece) => [piece.publisher, ...sourcesOfPiece(piece).flatMap(({ tokens }) => tokens)])).size > 1
  const quarrels = isContested ? [...claim.text.matchAll(DISAGREE)].map(spanOf) : []
  const places = own.length > 0 ? [...claim.text.matchAll(PLACES)].map(spanOf) : []
  const told: Span[] = [
    ...places,
    ...own.map(({ telling }) => telling),
    ...sources.flatMap((source) => verbOf(claim, source)),
    ...days,
    ...quarrels,
  ]
  if (told.length === 0) return claim
  const isName = (name: Span) => own.some((source) => overlaps(source, name))
  const isTold = (span: Span) =>
    told.some((part) => isInside(span, part)) && !claim.models.some((name) => overlaps(name, span) && !isName(name))
  return {
    ...claim,
    text: withBlanks(claim.text, own),
    words: claim.words.map((word) => (isTold(word) ? { ...word, isStop: true } : word)),
    names: claim.names.filter((name) => !isName(name)),
    models: claim.models.filter((name) => !isName(name)),
    actors: claim.actors.filter((name) => !isName(name)),
    values: claim.values.filter((value) => !days.some((day) => day.start === value.start)).map((value) => withTellers(value, own)),
  }
}

function withTellers(value: Value, sources: readonly Source[]): Value {
  const tellers = sources.filter(({ scope }) => isInside(value, scope)).flatMap(({ of }) => of)
  return tellers.length > 0 ? { ...value, tellers } : value
}

const withBlanks = (text: string, spans: readonly Span[]): string =>
  spans.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
