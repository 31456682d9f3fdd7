import { firstDay, type PartialDate } from '../dates.ts'
import type { Fact, Field, Release } from '../release.ts'
import type { Bound } from '../understanding/bounds.ts'
import type { RankField } from '../understanding/superlatives.ts'
import { factsAsked, isGone } from './facts.ts'
import { sayListed, tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import { formatValue } from './values.ts'
import { isMeant } from './write-list.ts'
import type { Writing } from './written.ts'

/** A release, the value by which it is ranked, and the fact that gives it. */
export type Ranked = { release: Release; value: number; fact: Fact; releasedOn: string }

/**
 * The releases a question means that can still be had and of which the sources hold a plain value of a field.
 *
 * @param within bounds of the question that hold for all of them
 */
export function rankedBy(field: RankField, within: readonly Bound[], { context, understanding }: Writing): Ranked[] {
  const { stage, kind = understanding.gives ? undefined : ('language' as const), ...others } = understanding
  // All that are ranked can still be had: to ask for it narrows nothing.
  const asked = { ...others, ...(kind && { kind }), ...(stage && stage !== 'available' && { stage }) }
  return [...context.corpus.releases.values()].flatMap((release) => {
    const [released] = factsAsked(context, release, 'released')
    if (released?.field !== 'released' || !('value' in released) || !isMeant(context, release, released.value, asked)) return []
    const ranked = valueOf(context, release, field)
    return ranked && within.every((bound) => isWithin(valueOf(context, release, bound.field)?.value, bound))
      ? [{ release, ...ranked, releasedOn: released.value }]
      : []
  })
}

export function isWithin(value: number | undefined, bound: Omit<Bound, 'field'>): boolean {
  if (value === undefined) return false
  if (value === bound.value) return bound.isIncluded
  return bound.isUpper ? value < bound.value : value > bound.value
}

/** The most trusted value of today on ordinary terms, or else on any, rather in use than in training, where it is the developer's own and nobody disputes it. */
export function valueOf(context: TellContext, release: Release, field: RankField): Pick<Ranked, 'value' | 'fact'> | undefined {
  if (isOut(context, release, field)) return undefined
  const facts = factsAsked(context, release, field)
  const fact = facts.find(({ condition }) => condition === undefined) ?? facts.find(({ condition }) => condition !== 'training') ?? facts[0]
  if (!fact || !('value' in fact) || fact.disputed || fact.host) return undefined
  const value = fact.field === 'knowledge-cutoff' ? monthOf(fact.value) : fact.value
  if (typeof value !== 'number') return undefined
  const isPlain = !field.startsWith('price') || ('unit' in fact && fact.unit === 'USD/Mtok')
  // Collections write nothing for what they don't know.
  const isKnown = value > 0 || context.corpus.sources.get(fact.source)!.tier === 'vendor'
  return isPlain && isKnown ? { value, fact } : undefined
}

/** Some sources give the day and most the month: only by months do all compare. */
const monthOf = (date: PartialDate): number => Date.parse(firstDay(date.slice(0, 'YYYY-MM'.length)))

/** Taken from service everywhere; open weights stay, whatever becomes of a service. */
export function isOut(context: TellContext, release: Release, field: Field): boolean {
  const isDownloadable = release.facts.some((fact) => fact.field === 'weights' && fact.value === 'open')
  return isGone(context, release) && (field.startsWith('price') || !isDownloadable)
}

/** The value by which a release is ranked, in one sentence: a price is told in both directions. */
export function tellRanked(context: TellContext, release: Release, field: RankField): Told[] {
  const fact = valueOf(context, release, field)?.fact
  const told = tellFields(context, release, field === 'price-input' ? ['price-input', 'price-output'] : [field])
  const ranked = told.find(({ evidence }) => evidence.some((piece) => piece.fact === fact)) ?? told[0]
  return ranked ? [ranked] : []
}

/** The day of a release, to stand beside the value by which it was found. */
export function tellDay(context: TellContext, release: Release): Told[] {
  const [fact] = factsAsked(context, release, 'released')
  if (fact?.field !== 'released') return []
  return [
    tellFrom(context, release, [fact], (words, locale) => sayListed(words, release, formatValue(fact, words, locale, context.corpus))),
  ]
}
