import type { Cell, Comparison, ComparisonRow } from '../answer.ts'
import type { Evidence } from '../evidence.ts'
import { factEvidence } from '../evidence.ts'
import type { Locale } from '../locale.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Fact, Field, Release, Unit } from '../release.ts'
import { formatDate } from './format.ts'
import { factsAsked, isSameValue, samePeriod, stagesOf, termsUnmet } from './facts.ts'
import { scoreRows, type ScoresAsked, type Shared, sharedScores } from './score-rows.ts'
import { conditionOf, timesOf, type TellContext } from './tell.ts'
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

type Table = { comparison: Comparison; shared: Shared[]; evidence: Evidence[] }

/** The table of one or more releases: one row per field, every cell with what it rests on; empty where the sources don't say. */
export function tabulate(
  context: TellContext,
  releases: readonly Release[],
  fields: readonly (Field | 'developer')[],
  scores: ScoresAsked = { isAsked: () => true, isLoose: false },
): Table {
  const evidence: Evidence[] = []
  const shared = fields.includes('benchmark') ? sharedScores(releases, scores) : []
  const isOnTerms = (release: Release) => termsUnmet(context, release).every(({ seller }) => seller !== undefined)
  const someOnTerms = releases.some(isOnTerms) && !releases.every(isOnTerms)
  const rows = fields.flatMap((field): ComparisonRow[] => {
    if (field === 'benchmark') return scoreRows(context, shared, evidence)
    const unit = field === 'developer' ? undefined : sharedUnit(context, field, releases)
    // Beside a price on the terms asked for, one on others would look like one on the same.
    const isOfTerms = someOnTerms && field.startsWith('price')
    const cells = releases.map((release) => (isOfTerms && !isOnTerms(release) ? [] : cellOf(context, release, field, unit, evidence)))
    return [{ field, label: labelOf(context, field, unit, isOfTerms), cells }]
  })
  return { comparison: { releases: releases.map(({ id, name }) => ({ release: id, name })), rows }, shared, evidence }
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

/** A price of today that ends says until when. */
const endOf = ({ field, until }: Fact, locale: Locale): { until?: string } =>
  field.startsWith('price') && until ? { until: formatDate(until, locale) } : {}

const ordinaryFirst = (a: Fact, b: Fact): number =>
  Number(a.condition !== undefined) - Number(b.condition !== undefined) || (a.from ?? '').localeCompare(b.from ?? '')

/** The stages that hold today, and what is announced. */
function standing(context: TellContext, release: Release): Fact[] {
  const { current, ahead } = stagesOf(context, release)
  return [...current, ...ahead]
}

/** Prices of one unit bear it in the label, once, and the terms where only some hold on them. */
function labelOf(context: TellContext, field: Field | 'developer', unit: Unit | undefined, isOfTerms: boolean): string {
  const words = wordsIn(context.locale)
  if (field === 'developer') return words.developer
  const terms = isOfTerms ? (context.terms ?? []).flatMap(({ typed, seller }) => (seller ? [] : [typed])) : []
  const said = [...terms, ...(unit ? [words.units[unit]('').trim()] : [])].join(', ')
  return words.fields[field] + (said ? words.terms({ condition: said }) : '')
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
    ...conditionOf(fact, context.locale),
    ...(isOfATime(context, fact.field) ? timesOf(context, fact, context.locale) : endOf(fact, context.locale)),
  })
  // One stage follows another.
  const isContradicted =
    fact.field !== 'status' && among.some((other) => other !== fact && other.condition === fact.condition && samePeriod(other, fact))
  const who = isContradicted ? ` – ${context.corpus.sources.get(fact.source)!.publisher}` : ''
  return value + terms + who
}
