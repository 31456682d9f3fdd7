import type { Field, Release } from '../release.ts'
import { anyWord } from '../understanding/any-word.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { RankField } from '../understanding/superlatives.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { valueOf } from './ranking.ts'
import { benchmarksAsked } from './scores-asked.ts'
import type { Writing } from './written.ts'

const RANKS = anyWord(
  'rank|ranks|ranked|ranking|rankings|sort|sorted|order by|ordered by|highest|lowest|best|clasifica~|ordena~|mejor~|sortier~|rangliste|rangfolge|reihenfolge|beste~|hochste~|class~ par|classement|trie~|meilleur~|melhor~|排序|排名|排行|最高|最低|ランキング|順位|並べ|順に|一番',
)
/** Two stand side by side. */
const LEAST_RANKED = 3

/** Several releases by the value that a question ranks them by, the first first; those without one come last, in order of mention. */
export function inRank(writing: Writing): Writing {
  const { releases, understanding } = writing
  const { text, superlative, comparative } = understanding
  const isRanked = superlative !== undefined || comparative !== undefined || RANKS.test(fold(text))
  if (releases.length < LEAST_RANKED || !isRanked) return writing
  const field = superlative?.field ?? [...(comparative?.fields ?? []), ...understanding.fields].find(isRankable)
  if (!field) return writing
  const isLower = (superlative?.wins ?? comparative?.wins ?? (field.startsWith('price') ? 'lower' : 'higher')) === 'lower'
  const value = new Map(releases.map((release) => [release, rankValue(writing, release, field) ?? (isLower ? Infinity : -Infinity)]))
  const ranked = releases.toSorted((a, b) => (isLower ? 1 : -1) * compared(value.get(a)!, value.get(b)!))
  return { ...writing, releases: ranked }
}

/** Two infinities differ by no number. */
const compared = (a: number, b: number): number => (a === b ? 0 : a - b)

const isRankable = (field: Field): field is RankField | 'benchmark' =>
  [
    'price-input',
    'price-output',
    'price-cached-input',
    'context-window',
    'output-limit',
    'parameters-total',
    'parameters-active',
    'training-tokens',
    'knowledge-cutoff',
    'benchmark',
  ].includes(field)

function rankValue({ context, releases, understanding }: Writing, release: Release, field: RankField | 'benchmark'): number | undefined {
  return field === 'benchmark' ? bestScore(understanding, releases, release) : valueOf(context, release, field)?.value
}

/** The highest undisputed score on the benchmark that is named; without a name there is nothing to rank by. */
function bestScore(understanding: Understanding, releases: readonly Release[], { facts }: Release): number | undefined {
  if (!understanding.benchmark) return undefined
  const isAsked = benchmarksAsked(understanding, releases)
  const scores = facts.flatMap((fact) => (fact.field === 'benchmark' && isAsked(fact.benchmark) && !fact.disputed ? [fact.value] : []))
  return scores.length > 0 ? Math.max(...scores) : undefined
}
