import type { Field, Release } from '../release.ts'
import { factsAsked, isGone } from './facts.ts'
import { tellFields, type TellContext } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { isMeant } from './write-list.ts'
import { writeSilence, written, type Writing, type Written } from './written.ts'

/** How many of the first are told. */
const MOST_TOLD = 3

type Ranked = { release: Release; value: number }

/** Which releases have the most or the least of a field, among those that can still be had; the first three, in order. */
export function writeExtreme(writing: Writing): Written {
  const { context, understanding } = writing
  const { superlative } = understanding
  const field = superlative?.fields[0]
  if (!field) return writeSilence(writing)
  const ranked = [...context.corpus.releases.values()].flatMap((release) => rank(context, release, field, writing))
  const sign = superlative.wins === 'lower' ? 1 : -1
  const first = ranked.toSorted((a, b) => sign * (a.value - b.value)).slice(0, MOST_TOLD)
  if (first.length === 0) return writeSilence(writing)
  const fields: Field[] = field === 'price-input' ? ['price-input', 'price-output'] : [field]
  const told = first.flatMap(({ release }) => tellFields(context, release, fields).slice(0, 1))
  const words = wordsIn(context.locale)
  return written(told, { note: words.rankedOf(String(ranked.length), words.fields[field].toLowerCase()) })
}

function rank(context: TellContext, release: Release, field: Field, { understanding }: Writing): Ranked[] {
  const [released] = factsAsked(context, release, 'released')
  if (
    released?.field !== 'released' ||
    !('value' in released) ||
    !isMeant(context, release, released.value, { ...understanding, kind: understanding.kind ?? 'language' })
  )
    return []
  if (isOut(context, release, field)) return []
  const [fact] = factsAsked(context, release, field)
  const isPlain = fact && 'value' in fact && typeof fact.value === 'number' && fact.value > 0 && !fact.disputed && !fact.host
  const isDollar = isPlain && (!fact.field.startsWith('price') || ('unit' in fact && fact.unit === 'USD/Mtok'))
  return isDollar && typeof fact.value === 'number' ? [{ release, value: fact.value }] : []
}

/** Taken from service everywhere; open weights stay, whatever becomes of a service. */
function isOut(context: TellContext, release: Release, field: Field): boolean {
  const isDownloadable = release.facts.some((fact) => fact.field === 'weights' && fact.value === 'open')
  return isGone(context, release) && (field.startsWith('price') || !isDownloadable)
}
