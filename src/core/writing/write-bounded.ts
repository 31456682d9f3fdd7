import type { BoundField } from '../understanding/bounds.ts'
import { INTENTS } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { isOfLanguage, isWithin, type Ranked, rankedBy, tellDay, tellRanked, tellStanding } from './ranking.ts'
import { wordsIn } from './words/index.ts'
import { countTold, leftOf } from './write-list.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** Most releases told; the rest is counted. */
const MOST_TOLD = 8

/** The releases whose values lie within the bounds asked for, best first, and out of how many. */
export function writeBounded(writing: Writing): Written {
  const { context, understanding } = writing
  const [first, ...others] = understanding.bounds
  if (!first) return writeSilence(writing)
  const ranked = rankedBy(first, others, writing)
  const sign = first.isUpper ? 1 : -1
  const within = ranked.filter(({ value }) => isWithin(value, first)).toSorted((a, b) => sign * (a.value - b.value))
  const isNewest = INTENTS.newest.test(fold(understanding.text))
  const words = wordsIn(context.locale)
  const all = rankedBy(first, [], { ...writing, understanding: unnarrowed(understanding) }).length
  const measure = words.inText(first.field)
  // Most of those that give images or sound are no language models, of which all others are counted.
  const note = understanding.gives
    ? words.rankedOfFitting(String(within.length), measure, false)
    : words.withinOf(within.length, all, measure, isOfLanguage(understanding))
  if (all === 0) return writeSilence(writing)
  if (within.length === 0) return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
  const fields = toldFields(understanding.bounds)
  const isNewestAlone = isNewest && understanding.asksOne === true
  const most = isNewestAlone ? 1 : countTold(understanding, MOST_TOLD)
  const shown = isNewest ? newestFirst(within).slice(0, most) : mostAskedAbout(within, most)
  const told = shown.flatMap(({ release }) => [
    ...(isNewestAlone ? tellDay(context, release) : []),
    ...fields.flatMap((field) => tellRanked(context, release, field)),
    ...tellStanding(context, release),
  ])
  const left = isNewestAlone ? 0 : understanding.count ? leftOf(understanding, within.length, most) : within.length - shown.length
  const more = left > 0 ? `(${words.andMore(left)})` : ''
  return written(told, understanding.asksCount ? { caveat: note, note: more } : { note: `${note} ${more}`.trim() })
}

/** The same question of every model of its kind. */
function unnarrowed({ text, locale, intent, releases, unknown, fields, bounds, kind }: Understanding): Understanding {
  return { text, locale, intent, releases, unknown, fields, bounds, families: [], developers: [], ...(kind && { kind }) }
}

const newestFirst = (ranked: readonly Ranked[]): Ranked[] => ranked.toSorted((a, b) => b.releasedOn.localeCompare(a.releasedOn))

/** When too many fit, those that people ask about most stay, in their order. */
function mostAskedAbout(ranked: readonly Ranked[], most: number): Ranked[] {
  const place = ({ release }: Ranked) => ['high', 'medium', 'low'].indexOf(release.prominence)
  const kept = new Set(ranked.toSorted((a, b) => place(a) - place(b)).slice(0, most))
  return ranked.filter((entry) => kept.has(entry))
}

/** The fields told of each: the price for output stands in the sentence on that for input. */
function toldFields(bounds: readonly { field: BoundField }[]): BoundField[] {
  const fields = [...new Set(bounds.map(({ field }) => field))]
  return fields.filter((field) => field !== 'price-output' || !fields.includes('price-input'))
}
