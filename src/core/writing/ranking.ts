import type { Release } from '../release.ts'
import type { Bound, BoundField } from '../understanding/bounds.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { factsAsked, isGone } from './facts.ts'
import type { TellContext } from './tell.ts'
import { isMeant } from './write-list.ts'
import type { Writing } from './written.ts'

export type Ranked = { release: Release; value: number; releasedOn: string }

/**
 * The releases a question means that can still be had and of which the sources hold a plain value of a field.
 *
 * @param within bounds of the question that hold for all of them
 */
export function rankedBy(field: BoundField, within: readonly Bound[], { context, understanding }: Writing): Ranked[] {
  const asked = { ...understanding, kind: understanding.kind ?? ('language' as const) }
  return [...context.corpus.releases.values()].flatMap((release) => {
    const [released] = factsAsked(context, release, 'released')
    if (released?.field !== 'released' || !('value' in released) || !isMeant(context, release, released.value, asked)) return []
    const value = valueOf(context, release, field)
    if (!doesTake(context, release, understanding.takes)) return []
    return value !== undefined && within.every((bound) => isWithin(valueOf(context, release, bound.field), bound))
      ? [{ release, value, releasedOn: released.value }]
      : []
  })
}

/** A release of whose input the sources say nothing is not one that takes what was asked for. */
function doesTake(context: TellContext, release: Release, modality: Understanding['takes']): boolean {
  if (!modality) return true
  return factsAsked(context, release, 'modalities-input').some(
    (fact) => fact.field === 'modalities-input' && 'value' in fact && fact.value.includes(modality),
  )
}

export function isWithin(value: number | undefined, bound: Bound): boolean {
  if (value === undefined) return false
  if (value === bound.value) return bound.isIncluded
  return bound.isUpper ? value < bound.value : value > bound.value
}

/** The most trusted value of today, where it is the developer's own and nobody disputes it. */
function valueOf(context: TellContext, release: Release, field: BoundField): number | undefined {
  if (isOut(context, release, field)) return undefined
  const [fact] = factsAsked(context, release, field)
  if (!fact || !('value' in fact) || typeof fact.value !== 'number' || fact.value <= 0 || fact.disputed || fact.host) return undefined
  const isPlain = !field.startsWith('price') || ('unit' in fact && fact.unit === 'USD/Mtok')
  return isPlain ? fact.value : undefined
}

/** Taken from service everywhere; open weights stay, whatever becomes of a service. */
function isOut(context: TellContext, release: Release, field: BoundField): boolean {
  const isDownloadable = release.facts.some((fact) => fact.field === 'weights' && fact.value === 'open')
  return isGone(context, release) && (field.startsWith('price') || !isDownloadable)
}
