import type { Understanding } from '../understanding/understanding.ts'
import { rankedBy, tellDay, tellRanked, type Ranked } from './ranking.ts'
import { wordsIn } from './words/index.ts'
import { countTold, leftOf } from './write-list.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** How many of the first, or of those that share the first place, are told where no number is asked for. */
const MOST_TOLD = 3

/**
 * Which releases have the most or the least of a field, among those that can still be had, the newest of equals first: the
 * one that is asked for and its equals, each with its day, or the first three; how many more are equal to the last is said.
 */
export function writeExtreme(writing: Writing): Written {
  const { context, understanding } = writing
  const { superlative } = understanding
  if (!superlative) return writeSilence(writing)
  const { field, wins } = superlative
  const sign = wins === 'lower' ? 1 : -1
  const inOrder = rankedBy(field, understanding.bounds, writing).toSorted(
    (a, b) => sign * (a.value - b.value) || b.releasedOn.localeCompare(a.releasedOn),
  )
  const first = firstOf(inOrder, understanding)
  if (first.length === 0) return writeSilence(writing)
  const told = first.flatMap(({ release }) => [
    ...tellRanked(context, release, field),
    ...(understanding.asksOne ? tellDay(context, release) : []),
  ])
  const words = wordsIn(context.locale)
  const ranking = isNarrowed(understanding) ? 'rankedOfFitting' : 'rankedOf'
  const equal = inOrder.slice(first.length).filter(({ value }) => value === first.at(-1)!.value).length
  const left = leftOf(understanding, inOrder.length, first.length)
  const ranked = words[ranking](String(inOrder.length), words.inText(field))
  const more = left > 0 ? `(${words.andMore(left)})` : equal > 0 && words.asMany(equal)
  return written(told, { note: [ranked, more].filter(Boolean).join(' ') })
}

function firstOf(inOrder: readonly Ranked[], understanding: Understanding): Ranked[] {
  const most = inOrder.slice(0, countTold(understanding, MOST_TOLD))
  return understanding.asksOne ? most.filter(({ value }) => value === inOrder[0]!.value) : most
}

const isNarrowed = ({ kind, takes, gives, weights, licence, period, excluded, bounds, developers, families }: Understanding): boolean =>
  [kind, takes, gives, weights, licence, period, excluded].some((one) => one !== undefined) ||
  bounds.length + developers.length + families.length > 0
