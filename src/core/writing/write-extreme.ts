import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import { PIECES } from '../understanding/sold-by.ts'
import type { Superlative } from '../understanding/superlatives.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { asksForRetired, isOfLanguage, rankedBy, tellDay, tellRanked, tellStanding, type Measure, type Ranked } from './ranking.ts'
import { tellFields, type Told } from './tell.ts'
import { wordsIn, type Words } from './words/index.ts'
import { countTold, leftOf } from './write-list.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** How many of the first, or of those that share the first place, are told where no number is asked for; of a list, more. */
const MOST_TOLD = 3
const MOST_LISTED = 8
const LISTED = anyWord(
  'list|sort|sorted|order|ordered|lista~|ordena~|auflist~|sortier~|geordnet|class~|trie~|triee~|liste~|列出|排序|排列|一覧|順',
)

/**
 * Which releases have the most or the least of a field, among those that can still be had, or are retired
 * where these are asked for, the newest of equals first: the one that is asked for and its equals, each with its day, or the
 * first few; how many more are equal to the last is said.
 * What is sold by the token and what by the piece is ranked apart.
 */
export function writeExtreme(writing: Writing): Written {
  const { superlative } = writing.understanding
  if (!superlative) return writeSilence(writing)
  const rankings = measuresOf(superlative, writing.understanding).flatMap((measure) => {
    const inOrder = rankedBy(measure, writing.understanding.bounds, writing).toSorted(
      (a, b) => (superlative.wins === 'lower' ? a.value - b.value : b.value - a.value) || b.releasedOn.localeCompare(a.releasedOn),
    )
    return inOrder.length > 0 ? [tellRanking(writing, measure, inOrder)] : []
  })
  if (rankings.length === 0) return writeSilence(writing)
  return written(
    rankings.flatMap(({ told }) => told),
    { note: rankings.map(({ note }) => note).join(' ') },
  )
}

/** Prices are of tokens where nothing else is named; what makes images or sound may be sold by these. */
function measuresOf({ field }: Superlative, understanding: Understanding): Measure[] {
  if (!field.startsWith('price')) return [{ field }]
  const byPiece = (unit: Measure['unit']): Measure => ({ field: 'price-output', ...(unit && { unit }) })
  if (understanding.soldBy) return [byPiece(understanding.soldBy)]
  return isOfLanguage(understanding) ? [{ field }] : [{ field, unit: 'USD/Mtok' }, ...PIECES.map(byPiece)]
}

function tellRanking(
  { context, understanding }: Writing,
  { field, unit }: Measure,
  inOrder: readonly Ranked[],
): { told: Told[]; note: string } {
  const first = firstOf(inOrder, understanding)
  const told = first.flatMap(({ release }) => [
    ...tellRanked(context, release, field, unit),
    ...(understanding.asksOne ? tellDay(context, release) : []),
    ...(asksForRetired(understanding) ? tellFields(context, release, ['status']).slice(0, 1) : tellStanding(context, release)),
  ])
  const words = wordsIn(context.locale)
  const measure = measureIn(words, { field, ...(unit && { unit }) })
  const ranked = words.rankedOf({
    count: inOrder.length,
    field: measure,
    isOfLanguage: isOfLanguage(understanding),
    isFitting: isNarrowed(understanding),
    isRetired: asksForRetired(understanding),
  })
  const equal = inOrder.slice(first.length).filter(({ value }) => value === first.at(-1)!.value).length
  const left = isListed(understanding) ? inOrder.length - first.length : leftOf(understanding, inOrder.length, first.length)
  const more = left > 0 ? `(${words.andMore(left)})` : equal > 0 && words.asMany(equal)
  return { told, note: [ranked, more].filter(Boolean).join(' ') }
}

function measureIn(words: Words, { field, unit }: Measure): string {
  if (!unit) return words.inText(field)
  const name = unit === 'USD/Mtok' ? words.inText(field) : words.aspects.price
  return name + words.terms({ condition: words.units[unit]('').trim() })
}

const isListed = ({ count, asksOne, text }: Understanding): boolean => count === undefined && !asksOne && LISTED.test(fold(text))

function firstOf(inOrder: readonly Ranked[], understanding: Understanding): Ranked[] {
  const most = inOrder.slice(0, countTold(understanding, isListed(understanding) ? MOST_LISTED : MOST_TOLD))
  return understanding.asksOne ? most.filter(({ value }) => value === inOrder[0]!.value) : most
}

const isNarrowed = ({
  kind,
  takes,
  gives,
  weights,
  licence,
  period,
  excluded,
  soldBy,
  bounds,
  developers,
  families,
}: Understanding): boolean =>
  [kind, takes, gives, weights, licence, period, excluded, soldBy].some((one) => one !== undefined) ||
  bounds.length + developers.length + families.length > 0
