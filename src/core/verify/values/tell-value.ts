import { fit } from '../reading/alignment.ts'
import { clashOf } from '../reading/axes.ts'
import { namesOf } from '../reading/owners.ts'
import type { Reading, Value } from '../reading/reading.ts'
import { canBeAbout, subjectOf } from '../reading/subjects.ts'
import { spotOf, type Found } from './found.ts'

/** A value as its text writes it, with its sign and unit: `$0.28 for cached input`. */
export function tellValue(reading: Reading, value: Value, withLabel = false): string {
  const before = /(?:US\$|CN¥|[$€£¥₹]|(?<![\d\p{L}])-)\s?$/u.exec(reading.text.slice(Math.max(0, value.start - 4), value.start))?.[0] ?? ''
  const after =
    /^[\s-]?(?:%|°[CF]|€|[KMGT]B\b|(?!per\b|against\b|each\b|than\b|and\b|or\b|of\b|in\b|for\b|with\b|was\b|is\b|are\b|the\b|to\b|on\b|by\b|at\b|as\b|a\b|but\b|from\b|while\b)\p{L}+)/u.exec(
      reading.text.slice(value.end),
    )?.[0] ?? ''
  const own = before + reading.text.slice(value.start, value.end) + (value.dimension === 'moment' ? '' : after)
  const labels = Object.values(value.labels)
  return withLabel && labels.length > 0 ? `${own.trim()} for ${labels.join(', ')}` : own.trim()
}

export function notGiven(claim: Reading, said: Value, rivals: readonly Found[]): string {
  const own = tellValue(claim, said)
  const near = closestTo(claim, said, rivals)
  if (!near) return `says ${own}, which the cited passage does not give`
  return `says ${own}; the cited passage gives ${tellValue(near.piece, near.value, true)}`
}

/** The value of its kind whose words are most like the claim's. */
export function closestTo(claim: Reading, said: Value, rivals: readonly Found[]): Found | undefined {
  const fits = rivals
    .filter(({ value }) => value.dimension === said.dimension)
    .map((found) => ({ found, fit: fit(claim, said, spotOf(found)) - (clashOf(said.labels, found.value.labels) ? 1 : 0) }))
  return fits.toSorted((a, b) => b.fit - a.fit)[0]?.found
}

export function saidOfOther(claim: Reading, said: Value, { value, piece }: Found): string {
  const axis = clashOf(said.labels, value.labels)
  const own = tellValue(claim, said)
  if (axis) return `says ${own} for ${said.labels[axis]}; the cited passage gives it for ${value.labels[axis]}`
  const models = namesOf(claim, said, claim.models)
  const model = models.find((name) => !canBeAbout(name, subjectOf(piece, value, piece.models))) ?? models[0]
  const other = subjectOf(piece, value, piece.models).names[0]?.text ?? (piece.about.join(', ') || 'another')
  return `says ${own} of ${model?.text ?? 'another release'}; the cited passage gives it of ${other}`
}
