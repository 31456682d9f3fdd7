import type { Cell, ComparisonRow } from '../answer.ts'
import { type Evidence, factEvidence } from '../evidence.ts'
import type { FactOf, Release } from '../release.ts'
import { testOf } from '../understanding/benchmarks-named.ts'
import type { TellContext } from './tell.ts'
import { tellTerm } from './terms/tell-term.ts'
import { formatValue } from './values.ts'
import { wordsIn } from './words/index.ts'

/** Scores of releases on one test, one of each. `isAlike`: measured so that they compare; `isByOne`: by one and the same. */
export type Shared = { benchmark: string; scores: Score[]; isAlike: boolean; isByOne: boolean }
type Score = { release: Release; fact: FactOf<'benchmark'>; measurer: string }

/** Which benchmarks to look at, and whether those count that were measured in different ways. */
export type ScoresAsked = { isAsked: (benchmark: string) => boolean; isLoose: boolean }

const MOST_BENCHMARKS = 6

/**
 * The tests of which all releases have a score: first those measured under the same setting, by one and the same before by
 * each vendor; then, where asked for, those measured otherwise.
 */
export function sharedScores(releases: readonly Release[], { isAsked, isLoose }: ScoresAsked): Shared[] {
  const [first, ...others] = releases.map((release) => scoresOf(release).filter(({ fact }) => isAsked(fact.benchmark)))
  const alike = (first ?? []).flatMap((score) => sharedWith(score, others, isComparable, true))
  const loose = isLoose ? (first ?? []).flatMap((score) => sharedWith(score, others, isOfOneTest, false)) : []
  const inOrder = [
    ...alike.toSorted((a, b) => Number(b.isByOne) - Number(a.isByOne)),
    ...loose.toSorted((a, b) => likenessOf(b.scores) - likenessOf(a.scores)),
  ]
  return inOrder
    .filter(({ benchmark }, index) => inOrder.findIndex((other) => other.benchmark === benchmark) === index)
    .slice(0, MOST_BENCHMARKS)
}

function sharedWith(score: Score, others: readonly Score[][], fits: typeof isComparable, isAlike: boolean): Shared[] {
  const same = others.flatMap(
    (matching) =>
      bestMatch(
        score,
        matching.filter((other) => fits(score, other)),
      ) ?? [],
  )
  const scores = [score, ...same]
  const isWhole = same.length === others.length
  return isWhole
    ? [{ benchmark: testOf(score.fact), scores, isAlike, isByOne: new Set(scores.map(({ measurer }) => measurer)).size === 1 }]
    : []
}

function bestMatch(score: Score, scores: readonly Score[]): Score | undefined {
  return scores.toSorted((a, b) => likenessOf([score, b]) - likenessOf([score, a]))[0]
}

/** How alike two ways of measuring are: who measured weighs most, or that each is its vendor, then the words that the settings share. */
function likenessOf([a, ...others]: readonly Score[]): number {
  const measurers = (b: Score) => (a!.measurer === b.measurer ? 2 : Number(isByVendor(a!) && isByVendor(b)))
  return others.reduce((sum, other) => sum + measurers(other) + shareOf(termsOf(a!), termsOf(other)), 0)
}

const isByVendor = ({ fact }: Score): boolean => fact.measuredBy === 'vendor'
/** A setting that is not stated is none that could be shared. */
const termsOf = ({ fact }: Score): ReadonlySet<string> => new Set(fact.setting?.split(', '))

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((term) => b.has(term)).length
  return common / Math.max(1, a.size + b.size - common)
}

/** Scores side by side, one row for each test; those that were measured otherwise say how. */
export function scoreRows(context: TellContext, shared: readonly Shared[], evidence: Evidence[]): ComparisonRow[] {
  const words = wordsIn(context.locale)
  return shared.map(({ scores, isAlike, isByOne }) => {
    const cells = scores.map(({ release, fact, measurer }): Cell => {
      const piece = factEvidence(context.corpus, release, fact)
      evidence.push(piece)
      const value = formatValue(fact, words, context.locale, context.corpus)
      const setting = fact.setting ? tellTerm(fact.setting, context.locale) : words.settingUnsaid
      const text = isAlike ? value : value + words.terms({ condition: setting }) + (isByOne ? '' : ` – ${measurer}`)
      return [{ text, citations: [piece.id] }]
    })
    const { benchmark, setting } = scores[0]!.fact
    return { field: 'benchmark', label: isAlike && setting ? `${benchmark} (${tellTerm(setting, context.locale)})` : benchmark, cells }
  })
}

function scoresOf(release: Release): Score[] {
  return release.facts.flatMap((fact) =>
    fact.field === 'benchmark' && !fact.disputed ? [{ release, fact, measurer: measurerOf(release, fact) }] : [],
  )
}

/** Who measured a score, by name: two vendors are two measurers, each with a harness of its own. */
export function measurerOf({ developer }: Release, { measuredBy }: FactOf<'benchmark'>): string {
  return measuredBy === 'vendor' ? developer : measuredBy
}

const isOfOneTest = (a: Score, b: Score): boolean => testOf(a.fact) === testOf(b.fact) && a.fact.unit === b.fact.unit

/** Scores compare only on the same benchmark under the same setting, and only if one and the same measured them, or each vendor. */
function isComparable(a: Score, b: Score): boolean {
  const isSameTest = a.fact.benchmark === b.fact.benchmark && a.fact.setting === b.fact.setting && a.fact.unit === b.fact.unit
  return isSameTest && (a.measurer === b.measurer || isByVendor(a) === isByVendor(b))
}
