import type { Piece } from '../reading/evidence-reading.ts'
import { DONE } from './check-certainty.ts'
import { bearsMoment } from '../reading/moments.ts'
import { isInside, isMoment, overlaps, type MomentValue, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areAlike } from '../words/lemmas.ts'
import { hasNegation } from '../words/negations.ts'

/** What was once planned, told from later on: nothing says that it came about. */
const ONCE_PLANNED = String.raw`(?:was|were)(?: (?:first|originally|initially|at first|once))? (?:to|due|meant|supposed|scheduled|planned|expected|set)\b|would\b`
const PLANNED = new RegExp(
  String.raw`\b(?:${ONCE_PLANNED}|will|plan(?:s|ned|ning)?|scheduled|due to|expect(?:s|ed)|intend(?:s|ed)|set to|wanted)\b`,
  'i',
)
const PLAN = String.raw`(?:plans?|decision|notice|announcement|retirement|shutdown|shut-down|end|deprecation|removal|withdrawal|launch|release|change|increase)`
const CALLED_OFF = new RegExp(
  String.raw`\b(?:call(?:ed|s|ing) (?:it |this |that )?off|cancel(?:l?ed|s|l?ing|lation)|(?:withdr(?:ew|awn)|dropp?(?:ed|s)|revers(?:ed|es)|revok(?:ed|es)|retract(?:ed|s)|took back) (?:the|that|this|its)(?: \p{L}+)? ${PLAN}|${PLAN} (?:was|were) (?:withdrawn|dropped|reversed|revoked|retracted)|scrapp(?:ed|ing)|abandon(?:ed|s)|reversed course|postpon(?:ed|es))\b`,
  'iu',
)
const PUT_OFF =
  /\b(?:mov|push|delay|postpon|shift|extend|put|bring|brought|reschedul)\p{L}* (?:back |off |forward |on |up |out )?(?:from|until|to|by)\b/iu
/** A state that a claim gives as begun: "since then", "are served as". */
const HOLDS = /\b(?:since (?:then|that day)|from (?:then|that day) on|are|is)\b/i

/** "V4 was shut down on 14 September" where the evidence says it would be, and then that this was called off. */
export function checkCalledOff(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isCalledOffAlone(claim, pieces)) return ['calls off what the cited passage does not']
  return claim.sentences.flatMap((sentence, index) => {
    const text = claim.text.slice(sentence.start, sentence.end)
    if (!(DONE.test(text) || HOLDS.test(text)) || [PLANNED, CALLED_OFF, PUT_OFF].some((told) => told.test(text))) return []
    const dates = claim.values.filter(isMoment).filter((value) => value.sentence === index)
    const dated = dates.find((said) => pieces.some((piece) => isCalledOff(said, piece)))
    if (dated) return [`says ${claim.text.slice(dated.start, dated.end)} of what was only planned`]
    const isUndated = dates.length === 0 && isToldOfPlan(wordsIn(claim, sentence), pieces)
    return isUndated ? ['says as done what the cited passage calls off'] : []
  })
}

/** "Dropped its plans to retire it" where the evidence only has the plans. */
const isCalledOffAlone = ({ text }: Reading, pieces: readonly Piece[]): boolean =>
  CALLED_OFF.test(text) &&
  !hasNegation(text) &&
  pieces.some((piece) => PLANNED.test(piece.text)) &&
  !pieces.some((piece) => CALLED_OFF.test(piece.text) || GIVEN_UP.test(piece.text))
const GIVEN_UP =
  /\b(?:withdr[ae]w\p{L}*|withdrawal|cancel\p{L}*|revers\p{L}+|dropp?\p{L}*|scrap\p{L}*|revok\p{L}+|retract\p{L}+|postpon\p{L}+|delay\p{L}*|suspend\p{L}*|off|stays?|stayed|kept|keeps|continu\p{L}+|permanent|instead|push\p{L}*|mov\p{L}+|extend\p{L}*)\b/iu

/** Every sentence with that date speaks of a plan, and it was but once planned, or the same sentence or a later one calls it off. */
function isCalledOff(said: MomentValue, { text, sentences, values }: Piece): boolean {
  const years = new Set(values.filter(isMoment).flatMap(({ year }) => year ?? []))
  const dated = values.filter(isMoment).filter((known) => bearsMoment(said, known, years))
  const isPlan = ({ sentence }: MomentValue) => PLANNED.test(text.slice(sentences[sentence]!.start, sentences[sentence]!.end))
  const wasPlan = ({ start }: MomentValue) => WAS_PLAN.test(text.slice(Math.max(0, start - 60), start))
  return dated.length > 0 && (dated.every(wasPlan) || (dated.every(isPlan) && CALLED_OFF.test(text.slice(dated[0]!.end))))
}
const WAS_PLAN = new RegExp(String.raw`\b(?:${ONCE_PLANNED})[^,;.]*$`, 'i')

/** Wherever the evidence has the words together, it speaks of a plan, and calls one off behind that. */
function isToldOfPlan(said: readonly Word[], pieces: readonly Piece[]): boolean {
  const places = pieces.flatMap((piece) =>
    piece.sentences.flatMap((sentence) => {
      const there = wordsIn(piece, sentence)
      const shared = said.filter(({ lemma }) => there.some((word) => areAlike(lemma, word.lemma))).length
      return shared >= 2 && shared >= said.length / 2 ? [{ piece, sentence }] : []
    }),
  )
  return (
    places.length > 0 &&
    places.every(({ piece, sentence: { start, end } }) => PLANNED.test(piece.text.slice(start, end))) &&
    places.some(({ piece, sentence }) => CALLED_OFF.test(piece.text.slice(sentence.start)))
  )
}

const wordsIn = ({ words, names }: Reading, span: Span): Word[] =>
  words.filter((word) => isInside(word, span) && !word.isStop && !names.some((name) => overlaps(name, word)))
