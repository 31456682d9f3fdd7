import { DAY_MS, dayOf, firstDay } from '../dates.ts'
import type { FactOf, Release } from '../release.ts'
import { BEST, HIGHEST, isOfModels, workNamed } from '../understanding/best.ts'
import { anyWord } from '../understanding/any-word.ts'
import { type BenchmarkNamed, testOf } from '../understanding/benchmarks-named.ts'
import { bareBoundIn, type Bound } from '../understanding/bounds.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { factsAsked } from './facts.ts'
import { isOut, isWithin } from './ranking.ts'
import { tellScore } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { countTold, isMeant } from './write-list.ts'
import { writeGap, written, type Writing, type Written } from './written.ts'

/** How many of the highest are told where no number is asked for. */
const MOST_TOLD = 5
/** How many within a bound. */
const MOST_WITHIN = 8
/** So few are no field to be first of. */
const LEAST_SCORED = 3
/** Benchmarks age: of several that test the same, the one on which most releases of so many days have a score is asked for. */
const RECENT_DAYS = 90

type Scored = { release: Release; fact: FactOf<'benchmark'> & { value: number }; releasedOn: string }

/** Asks for the scores of any. */
const SCORES = anyWord(
  'score|scores|scored|result|results|ranking|rankings|rank|ranked|leaderboard|scoreboard|standings|numbers|punkte|werte|punktzahl~|ergebnis~|rangliste|bestenliste|puntuacion~|puntaje~|resultado~|clasificacion|classement|scores|resultats|pontuac~|ranking|跑分|得分|分数|成绩|排名|排行|スコア|ランキング|順位|結果',
)

const LOWEST = anyWord(
  'worst|lowest|least|schlechteste~|niedrigste~|peor|peores|mas bajo~|pire~|plus bas~|pior|piores|mais baix~|最低|最差|最も低い|一番低い',
)

/** A benchmark's name and nothing else. */
const isNameAlone = (rest: string, { typed }: BenchmarkNamed): boolean => bare(rest) === bare(fold(typed))
const bare = (words: string): string => words.replace(/[^\p{L}\d]/gu, '')

/** The highest scores, where they are asked for: "which model is best at maths", "Terminal-Bench scores". */
export function writeHighest(writing: Writing): Written | undefined {
  const { text, superlative, bounds, releases, intent } = writing.understanding
  if (releases.length > 0 || superlative || bounds.length > 0 || intent === 'newest') return undefined
  const rest = fold(text)
  const { benchmark } = writing.understanding
  const asksScores = benchmark !== undefined && (SCORES.test(rest) || isNameAlone(rest, benchmark))
  if (asksScores && benchmark.names.size + benchmark.kin.size === 0) return writeGap(writing.context, 'not-in-sources', benchmark.typed, [])
  if (LOWEST.test(rest)) return asksScores ? writeGap(writing.context, 'nothing-found', '', []) : undefined
  const isBounded = benchmark !== undefined && bareBoundIn(rest) !== undefined
  return HIGHEST.test(rest) || BEST.test(rest) || asksScores || isBounded ? writeScores(writing) : undefined
}

/**
 * The highest scores of the benchmark that a question names, or that tests for the work it names; of each release its highest.
 * Nothing where the question names none, or where too few have been tested, lately for a kind of work.
 */
function writeScores(writing: Writing): Written | undefined {
  const { context, understanding } = writing
  const text = fold(understanding.text)
  const { benchmark } = understanding
  const isNamed = benchmark && !PLAIN_WORDS.test(benchmark.typed)
  const isAboutModels = understanding.developers.length + understanding.families.length > 0 || isOfModels(text)
  const work = isNamed || !isAboutModels ? undefined : workNamed(text)
  const isAsked = (name: string) => (isNamed ? benchmark.names.has(name) : (work?.benchmarks.test(name) ?? false))
  const least = isNarrowed(understanding) || (isNamed && SCORES.test(text)) ? 1 : LEAST_SCORED
  const byBenchmark = [...Map.groupBy(scoresOf(writing, isAsked), ({ fact }) => testOf(fact)).values()]
  const enough = byBenchmark.filter((scored) => scored.length > least && (!work || recentIn(writing, scored) >= least))
  const [scored] = enough.toSorted((a, b) => recentIn(writing, b) - recentIn(writing, a) || b.length - a.length)
  if (!scored) return undefined
  const highest = scored.toSorted((a, b) => b.fact.value - a.fact.value)
  const bound = isNamed && bareBoundIn(text)
  if (bound) return writeWithin(writing, highest, bound)
  return written(
    highest.slice(0, countTold(understanding, MOST_TOLD)).map(({ release, fact }) => tellScore(context, release, fact)),
    { caveat: wordsIn(context.locale).highestScores(testOf(scored[0]!.fact), scored.length) },
  )
}

/** The scores within a bound, out of how many: "over 80 on SWE-bench Verified". */
function writeWithin({ context, understanding }: Writing, highest: readonly Scored[], bound: Omit<Bound, 'field'>): Written {
  const within = highest.filter(({ fact }) => isWithin(fact.value, bound))
  const note = wordsIn(context.locale).withinOf(within.length, highest.length, testOf(highest[0]!.fact), false)
  if (within.length === 0) return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
  const told = within.slice(0, countTold(understanding, MOST_WITHIN)).map(({ release, fact }) => tellScore(context, release, fact))
  return written(told, { caveat: note })
}

/** Of few models, few have been tested. */
const isNarrowed = ({ developers, families, weights, licence, takes, gives }: Understanding): boolean =>
  developers.length + families.length > 0 || [weights, licence, takes, gives].some((one) => one !== undefined)

/** A benchmark that is called what people ask for. */
const PLAIN_WORDS = /^math$/i

/** The highest undisputed score of each release and benchmark, among the releases meant that can still be had. */
function scoresOf({ context, understanding }: Writing, isTested: (benchmark: string) => boolean): Scored[] {
  const asked = { ...understanding, kind: understanding.kind ?? ('language' as const) }
  return [...context.corpus.releases.values()].flatMap((release) => {
    const [released] = factsAsked(context, release, 'released')
    if (released?.field !== 'released' || !('value' in released) || !isMeant(context, release, released.value, asked)) return []
    if (isOut(context, release, 'benchmark')) return []
    const scores = release.facts.flatMap((fact) => (isScore(fact) && isTested(testOf(fact)) && !fact.disputed ? [fact] : []))
    const byBenchmark = Map.groupBy(scores, testOf)
    return [...byBenchmark.values()].map((facts) => {
      const [fact] = facts.toSorted((a, b) => b.value - a.value)
      return { release, fact: fact!, releasedOn: released.value }
    })
  })
}

function isScore(fact: Release['facts'][number]): fact is Scored['fact'] {
  return fact.field === 'benchmark' && 'value' in fact && typeof fact.value === 'number'
}

function recentIn({ context }: Writing, scored: readonly Scored[]): number {
  const since = dayOf(new Date(Date.parse(context.today) - RECENT_DAYS * DAY_MS))
  return scored.filter(({ releasedOn }) => firstDay(releasedOn) >= since).length
}
