import type { Understanding } from '../understanding/understanding.ts'
import { rankedBy, tellRanked } from './ranking.ts'
import { wordsIn } from './words/index.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** How many of the first are told. */
const MOST_TOLD = 3

/** Which releases have the most or the least of a field, among those that can still be had; the first three, in order, the newest of equals first. */
export function writeExtreme(writing: Writing): Written {
  const { context, understanding } = writing
  const { superlative } = understanding
  if (!superlative) return writeSilence(writing)
  const { field, wins } = superlative
  const ranked = rankedBy(field, understanding.bounds, writing)
  const sign = wins === 'lower' ? 1 : -1
  const first = ranked.toSorted((a, b) => sign * (a.value - b.value) || b.releasedOn.localeCompare(a.releasedOn)).slice(0, MOST_TOLD)
  if (first.length === 0) return writeSilence(writing)
  const told = first.flatMap(({ release }) => tellRanked(context, release, field))
  const words = wordsIn(context.locale)
  const ranking = isNarrowed(understanding) ? 'rankedOfFitting' : 'rankedOf'
  return written(told, { note: words[ranking](String(ranked.length), words.inText(field)) })
}

const isNarrowed = ({ kind, takes, weights, licence, period, excluded, bounds, developers, families }: Understanding): boolean =>
  [kind, takes, weights, licence, period, excluded].some((one) => one !== undefined) ||
  bounds.length + developers.length + families.length > 0
