import type { Field } from '../release.ts'
import type { BoundField } from '../understanding/bounds.ts'
import { isWithin, type Ranked, rankedBy } from './ranking.ts'
import { tellFields } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** Most releases told; the rest is counted. */
const MOST_TOLD = 8

/** The releases whose values lie within the bounds asked for, best first, and out of how many. */
export function writeBounded(writing: Writing): Written {
  const { context, understanding } = writing
  const [first, ...others] = understanding.bounds
  if (!first) return writeSilence(writing)
  const ranked = rankedBy(first.field, others, writing)
  const sign = first.isUpper ? 1 : -1
  const within = ranked.filter(({ value }) => isWithin(value, first)).toSorted((a, b) => sign * (a.value - b.value))
  const words = wordsIn(context.locale)
  const note = words.withinOf(within.length, ranked.length, words.inText(first.field))
  if (ranked.length === 0) return writeSilence(writing)
  if (within.length === 0) return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
  const told = mostAskedAbout(within).flatMap(({ release }) =>
    toldFields(understanding.bounds).flatMap((fields) => tellFields(context, release, fields).slice(0, 1)),
  )
  return written(told, { note })
}

/** When too many fit, those that people ask about most stay, in their order. */
function mostAskedAbout(ranked: readonly Ranked[]): Ranked[] {
  const place = ({ release }: Ranked) => ['high', 'medium', 'low'].indexOf(release.prominence)
  const kept = new Set(ranked.toSorted((a, b) => place(a) - place(b)).slice(0, MOST_TOLD))
  return ranked.filter((entry) => kept.has(entry))
}

/** The fields of one sentence for each: a price is told in both directions. */
export function toldFields(bounds: readonly { field: BoundField }[]): Field[][] {
  const fields = [...new Set(bounds.map(({ field }) => field))]
  return fields.map((field) => (field === 'price-input' ? ['price-input', 'price-output'] : [field]))
}
