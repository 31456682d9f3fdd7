import type { Corpus } from '../../core/corpus.ts'
import { firstDay } from '../../core/dates.ts'
import type { Fact, Release } from '../../core/release.ts'
import { fault, type Finding } from './finding.ts'

/** Two facts of one release that cannot both hold, by their places in its file. */
type Contradiction = { release: Release; first: number; second: number; isMarked: boolean }

/** A release can have several of these at once, or they are told in free words. */
const NOT_COMPARED = new Set(['api-name', 'reasoning', 'architecture', 'replaces', 'replaced-by'])

/** Values that differ say so, with `disputed`, a period, or a condition; and no fact stands twice. */
export function checkContradictions(corpus: Corpus): Finding[] {
  const unmarked = contradictionsIn(corpus).filter(({ isMarked }) => !isMarked)
  const clashes = unmarked.map(({ release, first, second }) => {
    const [a, b] = [release.facts[first]!, release.facts[second]!]
    const message = `${b.field}: ${valueOf(b)} contradicts ${valueOf(a)} of fact ${first + 1} (${a.source}). Say from and until when each held, or under which condition, or mark one as disputed`
    return fault({ release: release.id, path: ['facts', second, 'value'] }, message)
  })
  return [...clashes, ...repeated(corpus)]
}

/** Every pair of values that differ for one thing at one time, marked as disputed or not. */
export function contradictionsIn({ releases }: Corpus): Contradiction[] {
  return [...releases.values()].flatMap((release) => {
    const groups = Map.groupBy(release.facts.entries(), ([, fact]) => subjectOf(fact))
    return [...groups.values()].flatMap((group) => pairsIn(release, group))
  })
}

type Numbered = [number, Fact]

function pairsIn(release: Release, group: readonly Numbered[]): Contradiction[] {
  if (NOT_COMPARED.has(group[0]![1].field)) return []
  return group.flatMap(([second, b], place) =>
    group.slice(0, place).flatMap(([first, a]) => {
      if (isEqual(a, b) || !isAtOneTime(a, b)) return []
      const isMarked = a.disputed !== undefined || b.disputed !== undefined
      return [{ release, first, second, isMarked }]
    }),
  )
}

/** What a fact is the value of: only facts with the same subject can contradict each other. */
function subjectOf(fact: Fact): string {
  const money = fact.field.startsWith('price-') && 'unit' in fact ? fact.unit : ''
  const test = fact.field === 'benchmark' ? [fact.benchmark, fact.unit, fact.setting, fact.measuredBy] : []
  return JSON.stringify([fact.field, fact.condition, fact.host, money, ...test])
}

/** A stage lasts until the next begins, so only stages that begin together are at odds. */
function isAtOneTime(a: Fact, b: Fact): boolean {
  if (a.field === 'status') return a.from === b.from
  return startOf(a) < endOf(b) && startOf(b) < endOf(a)
}

const startOf = ({ from }: Fact): string => (from ? firstDay(from) : '')
const endOf = ({ until }: Fact): string => (until ? firstDay(until) : '9')

/** The same value, as precisely as the vaguer of the two says it. */
export function isEqual(a: Fact, b: Fact): boolean {
  if (!('value' in a) || !('value' in b)) return !('value' in a) && !('value' in b)
  if (typeof a.value === 'number' && typeof b.value === 'number') return isSameNumber(a, b, a.value, b.value)
  if (Array.isArray(a.value) && Array.isArray(b.value)) return a.value.toSorted().join() === b.value.toSorted().join()
  const [one, other] = [String(a.value), String(b.value)]
  if (a.field === 'licence') return plainLicence(one) === plainLicence(other)
  return one === other || (isDate(a) && (one.startsWith(other) || other.startsWith(one)))
}

function isDate({ field }: Fact): boolean {
  return field === 'released' || field === 'knowledge-cutoff'
}

/** "Apache License 2.0" and "Apache-2.0" are one licence. */
function plainLicence(text: string): string {
  return text.toLowerCase().replace(/licen[cs]e|version|\bv(?=\d)|\bthe\b|[^a-z0-9.]/g, '')
}

/** Prices are exact; other numbers are as exact as their figures: 1.6T is 1.57T, 1M tokens are 1,048,576. */
function isSameNumber(a: Fact, b: Fact, one: number, other: number): boolean {
  if (one === other || (a.asWritten !== undefined && a.asWritten === b.asWritten)) return true
  if (a.field.startsWith('price-')) return false
  const digits = Math.max(2, Math.min(figuresOf(one), figuresOf(other)))
  return one.toPrecision(digits) === other.toPrecision(digits)
}

function figuresOf(value: number): number {
  return value.toExponential().replace(/e.*|\D/g, '').length
}

/** A value as its file writes it. */
export function valueOf(fact: Fact): string {
  if (!('value' in fact)) return 'undisclosed'
  const value = Array.isArray(fact.value) ? fact.value.join(', ') : String(fact.value)
  return 'unit' in fact ? `${value} ${fact.unit}` : value
}

function repeated({ releases }: Corpus): Finding[] {
  return [...releases.values()].flatMap((release) => {
    const seen = new Map<string, number>()
    return release.facts.flatMap((fact, index) => {
      const text = JSON.stringify(Object.entries(fact).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      const before = seen.get(text)
      seen.set(text, index)
      if (before === undefined) return []
      const message = `${fact.field}: this is fact ${before + 1} once more. Remove it`
      return [fault({ release: release.id, path: ['facts', index] }, message)]
    })
  })
}
