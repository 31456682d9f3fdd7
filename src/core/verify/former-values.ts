import { isFormer } from './alignment.ts'
import type { Found } from './judge-value.ts'
import { textBefore } from './plain-text.ts'
import type { Reading, Value } from './reading.ts'

/** Words of a claim that looks back, or compares with what was. */
const LOOKS_BACK =
  /\b(?:was|were|had|used|previous(?:ly)?|former(?:ly)?|before|original(?:ly)?|initial(?:ly)?|earlier|until|instead of|from|old|once|first|ago|prior|than|against|versus|compared|no longer|cost)\b/i
const CHANGED =
  /\b(?:cut|lower\p{L}*|rais\p{L}*|fell|fall\p{L}*|rose|ris\p{L}*|dropp?\p{L}*|increas\p{L}*|decreas\p{L}*|reduc\p{L}*|grew|grow\p{L}*|went|mov\p{L}*|chang\p{L}*|halv\p{L}*|doubl\p{L}*)\b/iu

/** Of "cut from $5 to $4" the $4, where a claim that does not look back gives the $5. */
export function successorOf(claim: Reading, said: Value, fitting: readonly Found[]): Found | undefined {
  const { start, end } = claim.sentences[said.sentence]!
  if (LOOKS_BACK.test(claim.text.slice(start, end)) || !fitting.every(isLeft)) return undefined
  const { value, piece } = fitting[0]!
  const next = piece.values[piece.values.indexOf(value) + 1]
  if (!next || next.dimension !== value.dimension || next.sentence !== value.sentence) return undefined
  return /\bto\s[$€£¥]?$/.test(textBefore(piece.text, next.start)) ? { value: next, piece } : undefined
}

function isLeft({ value, piece }: Found): boolean {
  const before = piece.text.slice(piece.sentences[value.sentence]!.start, value.start)
  return isFormer({ reading: piece, value }) && CHANGED.test(before)
}
