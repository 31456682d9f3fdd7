import type { Piece } from '../reading/evidence-reading.ts'
import { namesOf } from '../reading/owners.ts'
import { isQuantity, type QuantityValue, type Reading, type Span } from '../reading/reading.ts'
import { canBeAbout, subjectOf } from '../reading/subjects.ts'
import { areAlike, lemmaOf } from '../words/lemmas.ts'

const DENIED = /\b(?:non-|not (?:(?:in|from|about|written in) )?|other than |outside )(\p{L}{3,})/giu

/** One share is of what the other leaves out: "40% is English" and "40% is non-English". */
export function areApart(a: Reading, ofA: QuantityValue, b: Reading, ofB: QuantityValue): boolean {
  if (ofA.dimension !== 'percent' || ofB.dimension !== 'percent') return false
  return denies(a, ofA.slot, b, ofB.slot) || denies(b, ofB.slot, a, ofA.slot)
}

/** Whether a share is what another of the evidence leaves of a hundred: "60% is English" of "40% is non-English". */
export function bearsRest(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  const names = namesOf(claim, said, claim.models)
  const isRest = (known: QuantityValue) => !known.bound && !said.bound && Math.abs(said.value + known.value - 100) < 1e-6
  return pieces.some((piece) =>
    piece.values.some(
      (known) =>
        isQuantity(known) &&
        isRest(known) &&
        areApart(claim, said, piece, known) &&
        names.every((name) => canBeAbout(name, subjectOf(piece, known, piece.models))),
    ),
  )
}

/** One stretch denies a word that stands in the other undenied. */
function denies(a: Reading, inA: Span, b: Reading, inB: Span): boolean {
  const text = b.text.slice(inB.start, inB.end)
  const [own, others] = [deniedIn(a.text.slice(inA.start, inA.end)), deniedIn(text)]
  const words = b.words.filter(({ start, end }) => start >= inB.start && end <= inB.end)
  const isIn = (lemma: string, lemmas: readonly string[]) => lemmas.some((other) => areAlike(lemma, other))
  return own.some(
    (lemma) =>
      !isIn(lemma, others) &&
      isIn(
        lemma,
        words.map((word) => word.lemma),
      ),
  )
}

const deniedIn = (text: string): string[] => [...text.matchAll(DENIED)].map(([, word]) => lemmaOf(word!.toLowerCase()))
