import type { Day } from '../dates.ts'
import type { Locale } from '../locale.ts'
import type { Question } from '../question.ts'
import type { Field, Kind, ReleaseId, Stage, Unit } from '../release.ts'
import type { BenchmarkNamed } from './benchmarks-named.ts'
import type { Bound } from './bounds.ts'
import type { COMPARATIVES } from './lexicon.ts'
import type { Mention } from './names.ts'
import type { PriceTerm } from './price-terms.ts'
import type { Period } from './periods.ts'
import type { GIVES, TAKES } from './scope-words.ts'
import type { Superlative } from './superlatives.ts'

/**
 * `facts`: fields of releases. `compare`: two or more releases side by side. `why`: reasons, workings, reception.
 * `newest` and `list`: releases by developer, kind, weights and period. `extreme`: which of these has the most or least
 * of a field. `bounded`: which of these have values within bounds. `overview`: one release in short.
 * `open`: none of these; only what retrieval finds can tell whether it is about our subject.
 */
export type Intent = 'facts' | 'compare' | 'why' | 'newest' | 'list' | 'extreme' | 'bounded' | 'overview' | 'open'

/** What a value was at first, how it changed, or what it was for the time of a discount. */
export type Past = 'launch' | 'history' | 'discount'

/** What a question asks, as far as words alone can tell. */
export type Understanding = {
  /** The question as typed. */
  text: string
  locale: Locale
  intent: Intent
  /** Releases meant, in order of mention. */
  releases: ReleaseId[]
  /** A name that fits several releases where it matters which. */
  ambiguous?: Mention
  /** Families of which some members are meant and the others, here, are asked about less. */
  besides?: Mention[]
  /** Names that look like releases and are none we know. */
  unknown: Mention[]
  families: Mention[]
  developers: string[]
  fields: Field[]
  comparative?: (typeof COMPARATIVES)[number]
  superlative?: Superlative
  /** What is to be paid for, where that is not tokens: "per image". */
  soldBy?: Unit
  /** Bounds on values, by which many releases are asked for. */
  bounds: Bound[]
  period?: Period
  past?: Past
  /** Terms on which a price is asked for. */
  terms?: readonly PriceTerm[]
  kind?: Kind
  /** How many of many are asked for: "top 10". */
  count?: number
  /** Of the newest, the most or the least, one is asked for: "the cheapest model". */
  asksOne?: true
  /** Of the newest of many, the oldest instead. */
  isOldest?: boolean
  /** It is asked how many there are. */
  asksCount?: boolean
  /** What each of many is to take as input. */
  takes?: (typeof TAKES)[number]['modality']
  /** What each of many is to give as output. */
  gives?: (typeof GIVES)[number]['modality']
  weights?: 'open' | 'closed'
  /** A stage that a list is asked of: "which models were retired". */
  stage?: Stage
  /** That stage is asked of as one to come, or as one that was reached; nothing where the words leave it open. */
  isAhead?: boolean
  /** A land that a list is asked of, as typed. */
  origin?: string
  /** A licence that a list is asked of. */
  licence?: string
  /** A release right after which a list is to begin: "which models came after GLM-5.2". */
  after?: ReleaseId
  /** Releases that a list is to leave out: "not from OpenAI". */
  excluded?: ReadonlySet<ReleaseId>
  /** Who made what is named is asked for. */
  asksMaker?: true
  /** A benchmark named in the question. */
  benchmark?: BenchmarkNamed
}

export type Understand = (question: Question, today: Day) => Understanding

/** What stands in a question, before it is decided what is asked. */
export type Found = Omit<Understanding, 'intent' | 'ambiguous'> & {
  /** How many names of releases stand there; one name can be several releases'. */
  named: number
}
