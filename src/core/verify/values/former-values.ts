import { AXIS_NAMES, clashOf } from '../reading/axes.ts'
import { isFormer } from '../reading/alignment.ts'
import type { Found } from './found.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isQuantity, type Reading, type Value } from '../reading/reading.ts'

/** Words of a claim that looks back, or compares with what was. */
const LOOKS_BACK =
  /\b(?:(?:was|were)(?: (?:priced|billed|listed|valued|at|only|still)){0,2}(?= [$€£¥]?\d)|had|used to|previous(?:ly)?|former(?:ly)?|before|original(?:ly)?|initial(?:ly)?|earlier|until|instead of|from|old|once|first|ago|prior|than|against|versus|compared|no longer|cost)\b/i
const CHANGED =
  /\b(?:cut|lower\p{L}*|rais\p{L}*|fell|fall\p{L}*|rose|ris\p{L}*|dropp?\p{L}*|increas\p{L}*|decreas\p{L}*|reduc\p{L}*|grew|grow\p{L}*|went|mov\p{L}*|chang\p{L}*|halv\p{L}*|doubl\p{L}*)\b/iu

/** What stands in the past perfect, or is said of an earlier time, held before. */
const HELD_BEFORE =
  /\b(?:had (?:been|cost|\p{L}+ed)|used to|previously|formerly|originally|initially|(?:a|one) year (?:earlier|before|ago))\b/iu

/** Of "cut from $5 to $4" the $4, where a claim that does not look back gives the $5. So with "it had been $5", "it cost $5". */
export function successorOf(claim: Reading, said: Value, fitting: readonly Found[], rivals: readonly Found[]): Found | undefined {
  if (looksBack(claim, said)) return undefined
  const isBefore = [heldBefore, isOver].find((was) => fitting.every(was))
  if (isQuantity(said) && isBefore)
    return rivals.find(
      (rival) =>
        rival.value.dimension === said.dimension &&
        isLabelled(said, rival) &&
        (isBefore === isOver ? tenseOf(rival) === 'present' : !heldBefore(rival)) &&
        fitting.every(({ piece }) => piece === rival.piece),
    )
  if (!fitting.every(isLeft)) return undefined
  const { value, piece } = fitting[0]!
  const next = piece.values[piece.values.indexOf(value) + 1]
  if (!next || next.dimension !== value.dimension || next.sentence !== value.sentence) return undefined
  return /\bto\s[$€£¥]?$/.test(textBefore(piece.text, next.start)) ? { value: next, piece } : undefined
}

export const heldBefore = ({ value, piece }: Found): boolean =>
  HELD_BEFORE.test(piece.text.slice(piece.sentences[value.sentence]!.start, value.start))

export function looksBack({ text, sentences }: Reading, { sentence }: Value): boolean {
  const { start, end } = sentences[sentence]!
  return LOOKS_BACK.test(text.slice(start, end))
}

/** A price told in the past: "the first snapshot cost $5". */
export const isOver = (found: Found): boolean => tenseOf(found) === 'past'

/** In which tense the evidence tells a price; not of "A and B cost" and "prompts cost", which may be either. */
function tenseOf({ value, piece }: Found): 'past' | 'present' | undefined {
  if (value.dimension !== 'money') return undefined
  const before = piece.text.slice(piece.sentences[value.sentence]!.start, value.start)
  const verb = [...before.matchAll(/\b(?:costs?|(?:is|are) (?:charged|priced|billed)|is|are|was|were|charges|charged)\b/g)].at(-1)
  if (!verb) return undefined
  if (/^(?:costs|is|are|charges)\b/.test(verb[0])) return 'present'
  const lead = before.slice(0, verb.index)
  const isOpen =
    verb[0] === 'cost' &&
    (/(?:\p{Ll}s|\b(?:will|would|can|could|may|might|to|not|they|both|all))\s$/u.test(lead) || /\band\s[^,;]{1,40}$/.test(lead))
  return isOpen ? undefined : 'past'
}

/** A value of the same thing: no label apart, and at least one alike. */
const isLabelled = (said: Value, { value }: Found): boolean =>
  clashOf(said.labels, value.labels) === undefined &&
  AXIS_NAMES.some((axis) => said.labels[axis] !== undefined && said.labels[axis] === value.labels[axis])

function isLeft({ value, piece }: Found): boolean {
  const before = piece.text.slice(piece.sentences[value.sentence]!.start, value.start)
  return isFormer({ reading: piece, value }) && CHANGED.test(before)
}
