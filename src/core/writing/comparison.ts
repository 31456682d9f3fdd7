import type { Cell, Comparison, ComparisonRow } from '../answer.ts'
import type { Evidence } from '../evidence.ts'
import { factEvidence } from '../evidence.ts'
import type { Locale } from '../locale.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Fact, Field, FactOf, Release, Unit } from '../release.ts'
import { factsAsked, isSameValue, samePeriod, stagesOf } from './facts.ts'
import { timesOf, type TellContext } from './tell.ts'
import { tellTerm } from './terms/tell-term.ts'
import { formatAmount, formatValue, isPrice } from './values.ts'
import { type Aspect, wordsIn } from './words/index.ts'

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
export const ASPECTS: Record<Aspect, readonly (Field | 'developer')[]> = {
  price: ['price-input', 'price-output', 'price-cached-input'],
  context: ['context-window', 'output-limit'],
  size: ['parameters-total', 'parameters-active'],
  openness: ['weights', 'licence'],
  availability: ['released', 'status'],
  knowledge: ['knowledge-cutoff'],
  modalities: ['modalities-input', 'modalities-output'],
  benchmarks: ['benchmark'],
}

export function isAspect(text: string): text is Aspect {
  return Object.hasOwn(ASPECTS, text)
}

/** The aspect that a language calls so, or English. */
export function aspectNamed(text: string, locale: Locale): Aspect | undefined {
  const asked = fold(text)
  const { aspects } = wordsIn(locale)
  return Object.keys(ASPECTS)
    .filter(isAspect)
    .find((aspect) => aspect === asked || fold(aspects[aspect]) === asked)
}

type Table = { comparison: Comparison; evidence: Evidence[] }

/** The table of one or more releases: one row per field, every cell with what it rests on; empty where the sources don't say. */
export function tabulate(
  context: TellContext,
  releases: readonly Release[],
  fields: readonly (Field | 'developer')[],
  isAsked: (benchmark: string) => boolean = () => true,
): Table {
  const evidence: Evidence[] = []
  const rows = fields.flatMap((field): ComparisonRow[] => {
    if (field === 'benchmark') return sharedBenchmarks(context, releases, isAsked, evidence)
    const unit = field === 'developer' ? undefined : sharedUnit(context, field, releases)
    return [
      { field, label: labelOf(context, field, unit), cells: releases.map((release) => cellOf(context, release, field, unit, evidence)) },
    ]
  })
  return { comparison: { releases: releases.map(({ id, name }) => ({ release: id, name })), rows }, evidence }
}

function cellOf(context: TellContext, release: Release, field: Field | 'developer', unit: Unit | undefined, evidence: Evidence[]): Cell {
  if (field === 'developer') {
    const [witness] = factsAsked(context, release, 'released')
    return witness ? [entryOf(context, release, witness, release.developer, evidence)] : []
  }
  const facts = field === 'status' ? standing(context, release) : factsAsked(context, release, field)
  const shown = isOfATime(context, field) ? facts.filter((fact) => !fact.disputed).toSorted(ordinaryFirst) : facts.filter(isFirstOfItsKind)
  return shown
    .slice(0, MOST_IN_CELL)
    .map((fact) => entryOf(context, release, fact, textOf(context, fact, shown, unit !== undefined), evidence))
}

const MOST_IN_CELL = 6

function isFirstOfItsKind(fact: Fact, index: number, facts: readonly Fact[]): boolean {
  return facts.findIndex((other) => other.condition === fact.condition && isSameValue(other, fact)) === index
}

/** Prices that are not, or not only, those of today say when they held. */
const isOfATime = ({ period, past }: TellContext, field: Field): boolean =>
  field.startsWith('price') && (period !== undefined || past !== undefined)

const ordinaryFirst = (a: Fact, b: Fact): number =>
  Number(a.condition !== undefined) - Number(b.condition !== undefined) || (a.from ?? '').localeCompare(b.from ?? '')

/** The stages that hold today, and what is announced. */
function standing(context: TellContext, release: Release): Fact[] {
  const { current, ahead } = stagesOf(context, release)
  return [...current, ...ahead]
}

/** Prices of one unit bear it in the label, once. */
function labelOf(context: TellContext, field: Field | 'developer', unit: Unit | undefined): string {
  const words = wordsIn(context.locale)
  if (field === 'developer') return words.developer
  return words.fields[field] + (unit ? words.terms({ condition: words.units[unit]('').trim() }) : '')
}

function sharedUnit(context: TellContext, field: Field, releases: readonly Release[]): Unit | undefined {
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
  const terms = words.terms({
    ...(fact.condition && { condition: tellTerm(fact.condition, context.locale) }),
    ...(isOfATime(context, fact.field) && timesOf(context, fact, context.locale)),
  })
  // One stage follows another.
  const isContradicted =
    fact.field !== 'status' && among.some((other) => other !== fact && other.condition === fact.condition && samePeriod(other, fact))
  const who = isContradicted ? ` – ${context.corpus.sources.get(fact.source)!.publisher}` : ''
  return value + terms + who
}

/**
 * Scores compare only on the same benchmark under the same setting: those that all releases report, first what one and the
 * same measured.
 */
function sharedBenchmarks(
  context: TellContext,
  releases: readonly Release[],
  isAsked: (benchmark: string) => boolean,
  evidence: Evidence[],
): ComparisonRow[] {
  const words = wordsIn(context.locale)
  const [first, ...others] = releases.map((release) => scoresOf(release).filter(({ fact }) => isAsked(fact.benchmark)))
  const shared = (first ?? []).flatMap((score) => {
    const same = [score, ...others.flatMap((scores) => comparableTo(score, scores))]
    return same.length === releases.length ? [same] : []
  })
  const byMeasurer = shared.toSorted((a, b) => Number(!isMeasuredByOne(a)) - Number(!isMeasuredByOne(b)))
  const distinct = byMeasurer
    .filter(([score], index) => byMeasurer.findIndex(([other]) => other!.fact.benchmark === score!.fact.benchmark) === index)
    .map((scores) => scores.map(({ fact }) => fact))
  return distinct.slice(0, MOST_BENCHMARKS).map((scores) => {
    const cells = scores.map((score, index): Cell => [
      entryOf(context, releases[index]!, score, formatValue(score, words, context.locale, context.corpus), evidence),
    ])
    const { benchmark, setting } = scores[0]!
    return { field: 'benchmark', label: setting ? `${benchmark} (${tellTerm(setting, context.locale)})` : benchmark, cells }
  })
}

const MOST_BENCHMARKS = 6

type Score = { fact: FactOf<'benchmark'>; measurer: string }

function scoresOf(release: Release): Score[] {
  return release.facts.flatMap((fact) =>
    fact.field === 'benchmark' && !fact.disputed ? [{ fact, measurer: measurerOf(release, fact) }] : [],
  )
}

function comparableTo({ fact, measurer }: Score, scores: readonly Score[]): Score[] {
  const comparable = scores.filter((other) => isComparable({ fact, measurer }, other))
  return [comparable.find((other) => other.measurer === measurer) ?? comparable[0] ?? []].flat()
}

function isMeasuredByOne(scores: readonly Score[]): boolean {
  return new Set(scores.map(({ measurer }) => measurer)).size === 1
}

/** Who measured a score, by name: two vendors are two measurers, each with a harness of its own. */
export function measurerOf({ developer }: Release, { measuredBy }: FactOf<'benchmark'>): string {
  return measuredBy === 'vendor' ? developer : measuredBy
}

function isComparable(a: Score, b: Score): boolean {
  const isSameTest = a.fact.benchmark === b.fact.benchmark && a.fact.setting === b.fact.setting && a.fact.unit === b.fact.unit
  return isSameTest && (a.measurer === b.measurer || (a.fact.measuredBy === 'vendor') === (b.fact.measuredBy === 'vendor'))
}
