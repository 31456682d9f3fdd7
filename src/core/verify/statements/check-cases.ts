import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Span } from '../reading/reading.ts'
import { areAlike, isLight } from '../words/lemmas.ts'
import { hasNegation } from '../words/negations.ts'

/** Kinds of service and stages of a release that things are said of apart from the others of their line. */
const CASES: readonly RegExp[] = [
  /\b(free|paid|standard|contributor|enterprise|business|consumer|batch|priority|fast) (?:tier|plan|mode|version|service|option|licen[cs]e)s?\b/giu,
  /\b(preview|experimental|beta|generally available|stable|released) (?:models?|versions?|variants?|releases?)\b/giu,
]
/** A case in a text: which of its line, and where. */
type Case = Span & { line: number; name: string }

/**
 * What a claim says of one case and the cited passage only of another: "on the standard tier it may train on prompts" of "the
 * contributor tier is cheap, in exchange for permission to train on prompts".
 */
export function checkCases(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = casesIn(claim)
  const [said] = own
  if (!said || own.some(({ name }) => name !== said.name) || hasNegation(claim.text) || ASIDE.test(claim.text)) return []
  const told = [...wordsOf(claim, said), ...claim.values.filter(({ isInName }) => !isInName)]
  const cases = told.flatMap((item) => {
    const places = pieces.flatMap((piece) => placesOf(piece, item).map((place) => caseAt(piece, place, said.line)))
    return places.length > 0 && !places.includes(undefined) ? [places] : []
  })
  const ofOthers = cases.filter((places) => places.every((name) => name !== said.name))
  return ofOthers.length > 1 && ofOthers.length >= cases.length * MOST_OF_OTHERS
    ? [`says of “${said.name}” what the cited passage says of “${ofOthers[0]![0]}”`]
    : []
}
/** Share of what a claim says that has to be said of another case alone. */
const MOST_OF_OTHERS = 0.7
const ASIDE = /\b(?:than|unlike|instead|compared|against|while|whereas)\b/i

const casesIn = remembered(({ text }: Reading): Case[] =>
  CASES.flatMap((pattern, line) =>
    [...text.matchAll(pattern)].map(({ index, 0: own, 1: name }) => ({
      line,
      name: name!.toLowerCase(),
      start: index,
      end: index + own.length,
    })),
  ),
)

type Item = Reading['words'][number] | Reading['values'][number]
const wordsOf = ({ words, names }: Reading, said: Span): Reading['words'] =>
  words.filter((word) => !word.isStop && !isLight(word.lemma) && !overlaps(word, said) && !names.some((name) => overlaps(name, word)))

const placesOf = ({ words, values }: Piece, item: Item): readonly Span[] =>
  'lemma' in item ? words.filter(({ lemma }) => areAlike(item.lemma, lemma)) : values.filter((value) => bearsValue(item, value))

/** The case that stands in the clause of a place, or in the ones before it in its sentence. */
function caseAt(piece: Piece, place: Span, line: number): string | undefined {
  const sentence = piece.sentences.find((own) => isInside(place, own))
  if (!sentence) return undefined
  const rest = piece.text.slice(place.end, sentence.end)
  const clause = { start: sentence.start, end: place.end + (/[,;](?!\d)/.exec(rest)?.index ?? rest.length) }
  return casesIn(piece).findLast((own) => own.line === line && isInside(own, clause))?.name
}
