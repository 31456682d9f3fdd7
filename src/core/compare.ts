import type { Choice } from './answer.ts'
import { aspectNamed, ASPECTS, COMPARED, tabulate } from './writing/comparison.ts'
import type { Corpus } from './corpus.ts'
import { fold } from './understanding/name-tokens.ts'
import type { NameIndex } from './understanding/names.ts'
import type { ComparisonQuestion } from './question.ts'
import type { Field, Release, ReleaseId } from './release.ts'
import { type BenchmarkNamed, createBenchmarkFinder } from './understanding/benchmarks-named.ts'
import { fieldsIn } from './understanding/fields-asked.ts'
import { benchmarksAsked } from './writing/scores-asked.ts'
import type { TellContext } from './writing/tell.ts'
import { tellDifferences } from './writing/verdicts.ts'
import { wordsIn } from './writing/words/index.ts'
import { isEmpty, sayHowMeasured, writeApart } from './writing/write-apart.ts'
import { writeGap, written, type Written } from './writing/written.ts'

/** A name typed into `/compare`, resolved: one release, several that it fits, or none. */
type Named = { release: Release } | { candidates: ReleaseId[] } | { nearest: ReleaseId[] }

/** What a name means: a release's id as chosen from the list, or a name as typed. Never a guess. */
export function resolveName(corpus: Corpus, names: NameIndex, typed: string): Named {
  const chosen = corpus.releases.get(typed)
  if (chosen) return { release: chosen }
  const [mention, ...others] = names.find(typed)
  const isWhole = mention !== undefined && others.length === 0 && isCovered(typed, mention.start, mention.end)
  if (!isWhole || mention.kind === 'unknown' || mention.kind === 'developer') {
    return { nearest: mention?.kind === 'unknown' ? mention.releases : names.nearest(typed, 3) }
  }
  const [only] = mention.releases
  if (mention.releases.length > 1 || !only) return { candidates: mention.releases }
  return { release: corpus.releases.get(only)! }
}

/** Nothing but small words stands outside the name. */
function isCovered(typed: string, start: number, end: number): boolean {
  const rest = fold(typed.slice(0, start) + ' ' + typed.slice(end))
  return rest.replace(/\b(the|model|preview|by|from|openai|anthropic|google|meta)\b|[^a-z0-9]/g, '') === ''
}

type Row = Field | 'developer'

const EVERYTHING: readonly Row[] = [...COMPARED, 'benchmark']

/** What a comparison is to show: all there is, or what an aspect, chosen or typed freely, narrows it to. */
type Compared = { rows: readonly Row[]; benchmark?: BenchmarkNamed; unknown?: string }

function compared({ corpus, locale }: TellContext, aspect: string | undefined): Compared {
  if (!aspect) return { rows: EVERYTHING }
  const named = aspectNamed(aspect, locale)
  if (named) return { rows: ASPECTS[named] }
  const benchmark = createBenchmarkFinder(corpus)(fold(aspect))
  const fields = new Set<Field>([...fieldsIn(aspect), ...(benchmark ? (['benchmark'] as const) : [])])
  if (fields.size === 0) return { rows: EVERYTHING, unknown: aspect }
  return { rows: [...fields], ...(benchmark && { benchmark }) }
}

/** The extractive side of a comparison: the table, and at most three sentences on what differs; or a question back. */
export function answerComparison(context: TellContext, names: NameIndex, question: ComparisonQuestion): Written {
  const typed = [question.modelA, question.modelB] as const
  const [a, b] = typed.map((name) => resolveName(context.corpus, names, name))
  if ('nearest' in a! && 'nearest' in b!) {
    return writeGap(context, 'unknown-release', typed.join(', '), [...a.nearest.slice(0, 2), ...b.nearest.slice(0, 2)])
  }
  const unclear = [a!, b!].findIndex((named) => !('release' in named))
  if (unclear >= 0) return askBack(context, typed[unclear]!, [a!, b!][unclear]!)
  if (!('release' in a!) || !('release' in b!)) throw new Error('both names are resolved here')
  if (a.release.id === b.release.id) return askForAnother(context, names, a.release)
  return compareOn(context, [a.release, b.release], question.aspect)
}

function compareOn(context: TellContext, pair: [Release, Release], aspect: string | undefined): Written {
  const { rows, benchmark, unknown } = compared(context, aspect)
  const isAsked = benchmarksAsked({ text: aspect ?? '', ...(benchmark && { benchmark }) }, pair)
  const { comparison, shared, evidence } = tabulate(context, pair, rows, { isAsked, isLoose: rows !== EVERYTHING })
  if (isEmpty(comparison)) return apart(context, pair, { rows, isAsked, ...(benchmark && { benchmark }) })
  const told = tellDifferences(context, ...pair, rows, shared)
  const note = sayHowMeasured(context, shared)
  const caveat = unknown && wordsIn(context.locale).gap['not-in-sources'](unknown)
  return written(told, { comparison, cellEvidence: evidence, ...(note && { note }), ...(caveat && { caveat }) })
}

const isField = (row: Row): row is Field => row !== 'developer'

type Asked = Pick<Compared, 'rows' | 'benchmark'> & { isAsked: (benchmark: string) => boolean }

/** What there is of each by itself, or that there is nothing. */
function apart(context: TellContext, pair: [Release, Release], { rows, benchmark, isAsked }: Asked): Written {
  const words = wordsIn(context.locale)
  const fields = rows.filter(isField)
  const what = fields.map((field) => (field === 'benchmark' && benchmark?.typed) || words.inText(field)).join(', ')
  const silence = () => writeGap(context, 'not-in-sources', `${pair.map(({ name }) => name).join(', ')}: ${what}`, [])
  return writeApart(context, pair, fields, { isAsked, what }) ?? silence()
}

/** A question back for a name that fits several releases; the nearest for one nobody knows. */
export function askBack(context: TellContext, typed: string, named: Named): Written {
  if ('nearest' in named) return writeGap(context, 'unknown-release', typed, named.nearest)
  const candidates = 'candidates' in named ? named.candidates : []
  return back(context, wordsIn(context.locale).whichOne(typed), candidates.slice(0, 5))
}

function askForAnother(context: TellContext, names: NameIndex, release: Release): Written {
  const others = names.nearest(release.name, 6).filter((id) => id !== release.id)
  return back(context, wordsIn(context.locale).sameTwice(release.name), others.slice(0, 4))
}

function back(context: TellContext, note: string, releases: readonly ReleaseId[]): Written {
  const choices: Choice[] = releases.map((id) => ({
    release: id,
    name: context.corpus.releases.get(id)!.name,
  }))
  return { kind: 'ambiguous', told: [], note, choices, cellEvidence: [] }
}
