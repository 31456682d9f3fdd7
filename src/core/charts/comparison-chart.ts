import type { Answer, Cell, ComparisonRow } from '../answer.ts'
import type { Corpus } from '../corpus.ts'
import type { Locale } from '../locale.ts'
import type { FactOf, Field } from '../release.ts'
import { measurerOf } from '../writing/score-rows.ts'
import { formatNumber, shortNumber } from '../writing/format.ts'
import { formatAmount, isPrice } from '../writing/values.ts'
import { wordsIn } from '../writing/words/index.ts'
import type { ChartValue, ComparisonChart, Measure } from './chart.ts'
import { citedFacts, type CitedFact } from './cited-facts.ts'

/** What is measured, in the order drawn, as far as people compare it at a glance. */
const MEASURED = [
  'price-input',
  'price-output',
  'price-cached-input',
  'context-window',
  'parameters-total',
] as const satisfies readonly Field[]
type Measured = (typeof MEASURED)[number]
/** Benchmarks in one picture; the table has more. */
const MOST_BENCHMARKS = 3
/** Values of one measure of one release, by their terms; the table has more. */
const MOST_VALUES = 2

/** A comparison of two releases as a chart; undefined where there is no measure of which the sources give both. */
export function comparisonChart(answer: Answer, corpus: Corpus, locale: Locale): ComparisonChart | undefined {
  const { comparison } = answer
  if (comparison?.releases.length !== 2) return undefined
  const cited = citedFacts(answer, corpus)
  const rows = comparison.rows.toSorted((a, b) => placeOf(a) - placeOf(b))
  const measures = rows.flatMap((row) => measuresOf(row, cited, locale))
  const benchmarks = measures.filter(({ scale }) => scale.startsWith('benchmark'))
  const shown = measures.filter((measure) => !benchmarks.slice(MOST_BENCHMARKS).includes(measure))
  if (!shown.some(({ sides }) => sides.every(({ values }) => values.length > 0))) return undefined
  const releases = comparison.releases.map(({ release, name }) => ({ name, developer: corpus.releases.get(release)?.developer ?? '' }))
  const said = shown.flatMap(({ sides }) => sides.flatMap(({ values, silence }) => (values.length > 0 ? values : [silence])))
  const sources = cited.sourcesOf(said)
  return { kind: 'comparison', locale, sources, releases, measures: shown }
}

function placeOf({ field }: ComparisonRow): number {
  return isMeasured(field) ? MEASURED.indexOf(field) : MEASURED.length
}

type Cited = ReturnType<typeof citedFacts>

function measuresOf({ field, cells }: ComparisonRow, cited: Cited, locale: Locale): Measure[] {
  const sides = cells.map((cell) => cell.flatMap(({ citations }) => citations.flatMap(cited.find)))
  if (field === 'benchmark') return benchmarkOf(sides, locale)
  if (!isMeasured(field) || sides.every((facts) => facts.length === 0)) return []
  const units = new Set(sides.flatMap((facts) => facts.flatMap(({ fact }) => ('unit' in fact ? [fact.unit] : []))))
  const [unit] = units
  // Two units lie on no common scale; the table has both.
  if (units.size !== 1 || unit === undefined) return []
  const words = wordsIn(locale)
  return [
    {
      label: words.fields[field],
      detail: field === 'parameters-total' ? '' : words.units[unit]('').trim(),
      scale: field.startsWith('price') ? unit : field,
      isPercent: false,
      sides: sides.map((facts, index) => sideOf(facts, cells[index] ?? [], field, locale)),
    },
  ]
}

function isMeasured(field: Field | 'developer'): field is Measured {
  return MEASURED.some((measured) => measured === field)
}

function sideOf(facts: readonly CitedFact[], cell: Cell, field: Measured, locale: Locale): Measure['sides'][number] {
  const { silent, notDisclosed } = wordsIn(locale)
  const undisputed = facts.filter(({ fact }) => !fact.disputed)
  const values = (undisputed.length > 0 ? undisputed : facts).flatMap((fact) => valueOf(fact, field, locale)).slice(0, MOST_VALUES)
  const isUndisclosed = cell.length > 0
  return {
    values,
    silence: { text: isUndisclosed ? notDisclosed : silent, sources: isUndisclosed ? facts.flatMap((own) => own.sources) : [] },
  }
}

function valueOf({ fact, sources }: CitedFact, field: Measured, locale: Locale): ChartValue[] {
  if ('undisclosed' in fact || fact.field !== field || typeof fact.value !== 'number') return []
  const text = isPrice(fact) ? formatAmount(fact, locale) : (shortNumber(fact.value, locale) ?? formatNumber(fact.value, locale))
  return [{ text, value: fact.value, sources, ...(fact.condition && { condition: fact.condition }) }]
}

/** Scores lie on one scale only if the same people measured them in the same way. */
function benchmarkOf(sides: readonly CitedFact[][], locale: Locale): Measure[] {
  const [first, second] = sides.map(([only]) => only)
  if (first?.fact.field !== 'benchmark' || second?.fact.field !== 'benchmark') return []
  const [a, b] = [first.fact, second.fact]
  const measurer = measurerOf(first.release, a)
  const isOneScale = a.setting === b.setting && a.unit === b.unit && measurer === measurerOf(second.release, b)
  if (!isOneScale || Math.min(a.value, b.value) < 0) return []
  const words = wordsIn(locale)
  const scoreOf = (fact: FactOf<'benchmark'>, { sources }: CitedFact) => ({
    silence: { text: words.silent, sources: [] },
    values: [{ text: words.units[fact.unit](formatNumber(fact.value, locale)), value: fact.value, sources }],
  })
  return [
    {
      label: a.benchmark,
      detail: [a.setting, measurer].filter(Boolean).join(' · '),
      scale: a.unit === '%' ? 'benchmarks in percent' : `benchmark ${a.benchmark}`,
      isPercent: a.unit === '%' && Math.max(a.value, b.value) <= 100,
      sides: [scoreOf(a, first), scoreOf(b, second)],
    },
  ]
}
