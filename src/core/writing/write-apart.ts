import type { Comparison } from '../answer.ts'
import type { Field, Release } from '../release.ts'
import type { Shared } from './score-rows.ts'
import { tellBenchmarks, tellFields, type TellContext, type Told } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { written, type Written } from './written.ts'

/** Most sentences of each release where the two share nothing. */
const MOST_APART = 3

/** Whether no cell of a table says anything. */
export const isEmpty = ({ rows }: Comparison): boolean => rows.every(({ cells }) => cells.every((cell) => cell.length === 0))

/**
 * Nothing stands side by side: what there is of each, by itself; nothing where there is nothing at all.
 *
 * @param asked.isAsked which benchmarks count
 * @param asked.what what is asked, in words
 */
export function writeApart(
  context: TellContext,
  releases: readonly Release[],
  fields: readonly Field[],
  asked: { isAsked: (benchmark: string) => boolean; what: string },
): Written | undefined {
  const { isAsked, what } = asked
  const entries = releases.map((release) => ({ release, told: tellEach(context, release, fields, isAsked, MOST_APART) }))
  const told = entries.flatMap((entry) => entry.told)
  const words = wordsIn(context.locale)
  const silent = entries.filter((entry) => entry.told.length === 0).map(({ release }) => words.notInSources(what, release.name))
  const note = silent.length > 0 ? silent.join(' ') : words.nothingShared(what)
  return told.length > 0 ? written(told, { note }) : undefined
}

/** Fields of one release, scores among them. */
export function tellEach(
  context: TellContext,
  release: Release,
  fields: readonly Field[],
  isAsked: (benchmark: string) => boolean,
  most: number,
): Told[] {
  const scores = fields.includes('benchmark') ? tellBenchmarks(context, release, isAsked, most) : []
  return [...tellFields(context, release, fields), ...scores].slice(0, most)
}

/** Under scores side by side: of which it is not known that they were measured alike, and which each vendor measured. */
export function sayHowMeasured({ locale }: TellContext, shared: readonly Shared[]): string | undefined {
  const words = wordsIn(locale)
  const namesOf = (some: readonly Shared[]) => some.map(({ benchmark }) => benchmark).join(', ')
  const otherwise = shared.filter(({ isAlike }) => !isAlike)
  const byVendors = shared.filter(({ isAlike, isByOne }) => isAlike && !isByOne)
  const said = [
    ...(byVendors.length > 0 ? [words.measuredByVendors(namesOf(byVendors))] : []),
    ...(otherwise.length > 0 ? [words.measuredOtherwise(namesOf(otherwise))] : []),
  ]
  return said.join(' ') || undefined
}
