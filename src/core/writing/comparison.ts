import type { Cell, Comparison, ComparisonRow } from '../answer.ts'
import type { Evidence } from '../evidence.ts'
import { factEvidence } from '../evidence.ts'
import type { Fact, Field, FactOf, Release, Unit } from '../release.ts'
import { factsAsked, isSameValue, type TellContext } from './tell.ts'
import { formatAmount, formatValue, isPrice } from './values.ts'
import { wordsIn } from './words/index.ts'

/** Rows of a comparison in their order; benchmarks both report follow. */
export const COMPARED: readonly (Field | 'developer')[] = [
  'developer',
  'released',
  'status',
  'weights',
  'licence',
  'parameters-total',
  'parameters-active',
  'context-window',
  'output-limit',
  'price-input',
  'price-output',
  'knowledge-cutoff',
  'modalities-input',
  'modalities-output',
]

/** The aspects to which a comparison can be narrowed, by the fields each shows. */
export const ASPECTS: Record<string, readonly (Field | 'developer')[]> = {
  price: ['price-input', 'price-output', 'price-cached-input'],
  context: ['context-window', 'output-limit'],
  size: ['parameters-total', 'parameters-active'],
  openness: ['weights', 'licence'],
  availability: ['released', 'status'],
  knowledge: ['knowledge-cutoff'],
  modalities: ['modalities-input', 'modalities-output'],
  benchmarks: ['benchmark'],
}

export type Compared = { comparison: Comparison; evidence: Evidence[] }

/** The table of two releases: one row per field, every cell with what it rests on; empty where the sources don't say. */
export function compareReleases(context: TellContext, a: Release, b: Release, fields: readonly (Field | 'developer')[]): Compared {
  const evidence: Evidence[] = []
  const rows: ComparisonRow[] = fields.flatMap((field) => {
    if (field === 'benchmark') return sharedBenchmarks(context, a, b, evidence)
    const unit = field === 'developer' ? undefined : sharedUnit(context, field, [a, b])
    const cells: [Cell, Cell] = [cellOf(context, a, field, unit, evidence), cellOf(context, b, field, unit, evidence)]
    return [{ field, label: labelOf(context, field, unit), cells }]
  })
  const releases = [a, b].map(({ id, name }) => ({ release: id, name }))
  return { comparison: { releases: [releases[0]!, releases[1]!], rows }, evidence }
}

function cellOf(context: TellContext, release: Release, field: Field | 'developer', unit: Unit | undefined, evidence: Evidence[]): Cell {
  if (field === 'developer') {
    const [witness] = factsAsked(context, release, 'released')
    return witness ? [entryOf(context, release, witness, release.developer, evidence)] : []
  }
  const facts = field === 'status' ? currentStatus(context, release) : factsAsked(context, release, field)
  const distinct = facts.filter(
    (fact, index) => facts.findIndex((other) => other.condition === fact.condition && isSameValue(other, fact)) === index,
  )
  return distinct.slice(0, 4).map((fact) => entryOf(context, release, fact, textOf(context, fact, distinct, unit !== undefined), evidence))
}

/** Prices of one unit bear it in the label, once. */
function labelOf(context: TellContext, field: Field | 'developer', unit: Unit | undefined): string {
  const words = wordsIn(context.locale)
  if (field === 'developer') return words.developer
  return unit ? `${words.fields[field]} (${words.units[unit]('').trim()})` : words.fields[field]
}

function sharedUnit(context: TellContext, field: Field, releases: Release[]): Unit | undefined {
  const units = new Set(
    releases.flatMap((release) => factsAsked(context, release, field).flatMap((fact) => (isPrice(fact) ? [fact.unit] : []))),
  )
  return units.size === 1 ? [...units][0] : undefined
}

function entryOf(context: TellContext, release: Release, fact: Fact, text: string, evidence: Evidence[]): Cell[number] {
  const piece = factEvidence(context.corpus, release, fact)
  evidence.push(piece)
  return { text, citations: [piece.id] }
}

function textOf(context: TellContext, fact: Fact, among: readonly Fact[], isBare: boolean): string {
  const words = wordsIn(context.locale)
  if ('undisclosed' in fact) return words.notDisclosed
  const value = isBare && isPrice(fact) ? formatAmount(fact, context.locale) : formatValue(fact, words, context.locale, context.corpus)
  const terms = words.terms({ ...(fact.condition && { condition: fact.condition }) })
  const isContradicted = among.some((other) => other !== fact && other.condition === fact.condition)
  const who = isContradicted ? ` – ${context.corpus.sources.get(fact.source)!.publisher}` : ''
  return value + terms + who
}

function currentStatus(context: TellContext, release: Release): FactOf<'status'>[] {
  const settled = release.facts.flatMap((fact) => (fact.field === 'status' && !fact.disputed ? [fact] : []))
  const begun = settled
    .filter((fact) => !fact.from || fact.from <= context.today)
    .toSorted((a, b) => (a.from ?? '').localeCompare(b.from ?? ''))
  const ahead = settled.filter((fact) => fact.from && fact.from > context.today)
  return [...begun.slice(-1), ...ahead]
}

/** Scores compare only on the same benchmark under the same setting. */
function sharedBenchmarks(context: TellContext, a: Release, b: Release, evidence: Evidence[]): ComparisonRow[] {
  const words = wordsIn(context.locale)
  const scores = (release: Release) => release.facts.flatMap((fact) => (fact.field === 'benchmark' && !fact.disputed ? [fact] : []))
  const pairs = scores(a).flatMap((score) => {
    const other = scores(b).find((candidate) => isComparable(score, candidate))
    return other ? [[score, other] as const] : []
  })
  const distinct = pairs.filter(([score], index) => pairs.findIndex(([other]) => other.benchmark === score.benchmark) === index)
  return distinct.slice(0, 6).map(([scoreA, scoreB]) => {
    const cell = (release: Release, score: Fact): Cell => [
      entryOf(context, release, score, formatValue(score, words, context.locale, context.corpus), evidence),
    ]
    const label = scoreA.setting ? `${scoreA.benchmark} (${scoreA.setting})` : scoreA.benchmark
    return { field: 'benchmark', label, cells: [cell(a, scoreA), cell(b, scoreB)] }
  })
}

function isComparable(a: FactOf<'benchmark'>, b: FactOf<'benchmark'>): boolean {
  return (
    a.benchmark === b.benchmark &&
    a.setting === b.setting &&
    a.unit === b.unit &&
    (a.measuredBy === 'vendor') === (b.measuredBy === 'vendor')
  )
}
