import type { Bound, BoundField } from '../understanding/bounds.ts'
import { INTENTS } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { formatList } from './format.ts'
import { asksForRetired, isOfLanguage, isWithin, type Ranked, rankedBy, tellDay, tellRanked, tellStanding } from './ranking.ts'
import { subjectsOf } from './subjects.ts'
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
  const isRetired = asksForRetired(understanding)
  // Most of those that give images or sound are no language models, of which all others are counted; nor are those counted that ended.
  const note =
    understanding.gives || isRetired
      ? words.rankedOf({ count: within.length, field: measure, isOfLanguage: isOfLanguage(understanding), isFitting: true, isRetired })
      : words.withinOf(within.length, all, measure, isOfLanguage(understanding))
  if (all === 0 || (isRetired && within.length === 0)) return writeSilence(writing)
  if (within.length === 0) return writeNone(writing, first)
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

/** That none of all models, or of those of the makers and families asked about, lies within the bound. */
function writeNone(writing: Writing, bound: Bound): Written {
  const { context, understanding } = writing
  const { developers, families, gives } = understanding
  const theirs = rankedBy(bound, [], {
    ...writing,
    understanding: { ...unnarrowed(understanding), developers, families, ...(gives && { gives }) },
  })
  if (theirs.length === 0) return writeSilence(writing)
  const isFree = bound.value === 0 && !theirs.some(({ value }) => isWithin(value, bound))
  const whose = formatList([...new Set(subjectsOf(context.corpus, understanding).map(({ name }) => name))], context.locale)
  const words = wordsIn(context.locale)
  const note = words.noneWithin(theirs.length, words.inText(bound.field), isOfLanguage(understanding), whose, isFree)
  return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
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
