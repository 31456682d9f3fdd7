import { firstDay, type PartialDate } from '../dates.ts'
import type { Fact, FactOf, Field, Release, Unit } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import type { Bound } from '../understanding/bounds.ts'
import { fold } from '../understanding/name-tokens.ts'
import { ENDINGS } from '../understanding/stages.ts'
import type { RankField } from '../understanding/superlatives.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { factsAsked, isGone, stagesOf } from './facts.ts'
import { sayListed, tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import { tellGiven } from './tell-given.ts'
import { formatValue, isPrice } from './values.ts'
import { isMeant } from './write-list.ts'
import type { Writing } from './written.ts'

/** A release, the value by which it is ranked, and the fact that gives it. */
export type Ranked = { release: Release; value: number; fact: Fact; releasedOn: string }

/** What is ranked by: a field, and of a price what is paid for. */
export type Measure = { field: RankField; unit?: Unit }

/** Where a question names no kind of model and nothing that is to come out, language models are meant. */
export const isOfLanguage = ({ kind, gives, soldBy }: Understanding): boolean => !kind && !gives && !soldBy

/** "The cheapest retired model": those that are to be retired can still be had. */
export const asksForRetired = ({ stage, isAhead }: Understanding): boolean => stage === 'retired' && !isAhead

/**
 * The releases a question means that can still be had, or are retired where these are asked for, and of which the sources hold a plain value of a measure.
 *
 * @param within bounds of the question that hold for all of them
 */
export function rankedBy({ field, unit }: Measure, within: readonly Bound[], { context, understanding }: Writing): Ranked[] {
  const { stage, kind = isOfLanguage(understanding) ? ('language' as const) : undefined, ...others } = understanding
  // All that are ranked can still be had: to ask for it narrows nothing.
  const asked = { ...others, ...(kind && { kind }), ...(stage && stage !== 'available' && { stage }) }
  return [...context.corpus.releases.values()].flatMap((release) => {
    const on = dayOf(context, release, understanding)
    if (on === undefined || !isMeant(context, release, on, asked)) return []
    if (asksForRetired(understanding) && !isRetired(context, release)) return []
    const valued = asksForRetired(understanding) ? lastValueOf : valueOf
    const ranked = valued(context, release, field, unit)
    return ranked && within.every((bound) => isWithin(valued(context, release, bound.field)?.value, bound))
      ? [{ release, ...ranked, releasedOn: on }]
      : []
  })
}

/** Of what one host retired, others may go on selling. */
const isRetired = (context: TellContext, release: Release): boolean =>
  stagesOf(context, release).current.some(({ value, host, condition }) => value === 'retired' && !host && !condition)

/** The day of a release: nothing where it is not known; undefined for one that was only announced, unless these are asked for. */
function dayOf(context: TellContext, release: Release, { text }: Understanding): string | undefined {
  const [released] = factsAsked(context, release, 'released')
  if (released?.field === 'released' && 'value' in released) return released.value
  const announced = stagesOf(context, release).current.find(({ value }) => value === 'announced')
  if (!announced) return ''
  return ANNOUNCED.test(fold(text)) ? (announced.from ?? '') : undefined
}

const ANNOUNCED = anyWord('announced|anunciad~|angekundigt~|annonce~|公布|宣布|発表された')

export function isWithin(value: number | undefined, bound: Omit<Bound, 'field'>): boolean {
  if (value === undefined) return false
  if (value === bound.value) return bound.isIncluded
  return bound.isUpper ? value < bound.value : value > bound.value
}

/** The most trusted value of today on ordinary terms, or else on any, rather in use than in training, where it is the developer's own and nobody disputes it. */
export function valueOf(
  context: TellContext,
  release: Release,
  field: RankField,
  unit: Unit = 'USD/Mtok',
): Pick<Ranked, 'value' | 'fact'> | undefined {
  return isOut(context, release, field) ? undefined : lastValueOf(context, release, field, unit)
}

/** The same, whether or not the release can still be had. */
function lastValueOf(
  context: TellContext,
  release: Release,
  field: RankField,
  unit: Unit = 'USD/Mtok',
): Pick<Ranked, 'value' | 'fact'> | undefined {
  const facts = factsAsked(context, release, field).filter((fact) => !isPrice(fact) || fact.unit === unit)
  const fact = facts.find(({ condition }) => condition === undefined) ?? facts.find(({ condition }) => condition !== 'training') ?? facts[0]
  if (!fact || !('value' in fact) || fact.disputed || fact.host) return undefined
  const value = fact.field === 'knowledge-cutoff' ? monthOf(fact.value) : fact.value
  if (typeof value !== 'number') return undefined
  // Collections write nothing for what they don't know.
  const isKnown = value > 0 || context.corpus.sources.get(fact.source)!.tier === 'vendor'
  return isKnown ? { value, fact } : undefined
}

/** Some sources give the day and most the month: only by months do all compare. */
const monthOf = (date: PartialDate): number => Date.parse(firstDay(date.slice(0, 'YYYY-MM'.length)))

/** Taken from service everywhere; open weights stay, whatever becomes of a service. */
export function isOut(context: TellContext, release: Release, field: Field): boolean {
  const isDownloadable = release.facts.some((fact) => fact.field === 'weights' && fact.value === 'open')
  return isGone(context, release) && (field.startsWith('price') || !isDownloadable)
}

/** The value by which a release is ranked, in one sentence: a price is told in both directions. */
export function tellRanked(context: TellContext, release: Release, field: RankField, unit?: Unit): Told[] {
  const fact = lastValueOf(context, release, field, unit)?.fact
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

/** That a release is on its way out, or was only announced, to stand beside what is told of it: who chooses it has to know. */
export function tellStanding(context: TellContext, release: Release): Told[] {
  const { current, ahead } = stagesOf(context, release)
  const isNews = ({ value, condition }: FactOf<'status'>) => condition === undefined && (ENDINGS.has(value) || value === 'announced')
  const [stage] = [...ahead, ...current].filter(isNews)
  return stage && !isGone(context, release) ? tellGiven(context, release, [stage]) : []
}
