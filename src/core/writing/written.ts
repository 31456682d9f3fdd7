import type { Answer, Choice, Comparison, Gap } from '../answer.ts'
import type { Corpus } from '../corpus.ts'
import type { Evidence } from '../evidence.ts'
import type { Field, Release, ReleaseId } from '../release.ts'
import type { Retrieve } from '../search/retrieve.ts'
import type { NameIndex } from '../understanding/names.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { formatDate } from './format.ts'
import { namesOf, type TellContext, type Told } from './tell.ts'
import { wordsIn, type Words } from './words/index.ts'

/** What the extractive writer has to say, before the check. */
export type Written = {
  kind: Answer['kind']
  told: Told[]
  note?: string
  caveat?: string
  gap?: Gap
  choices: Choice[]
  comparison?: Comparison
  /** Evidence of the table's cells. */
  cellEvidence: Evidence[]
}

/** One question being answered: what it asks, the releases it is about, and the means to find what else is known. */
export type Writing = {
  context: TellContext
  understanding: Understanding
  releases: Release[]
  retrieve: Retrieve
  names: NameIndex
}

export function written(told: Told[], more: Partial<Written> = {}): Written {
  return { kind: 'answered', told, choices: [], cellEvidence: [], ...more }
}

/** Nothing to say: which kind of nothing, the nearest thing the corpus holds, and how old it is. */
export function writeGap(context: TellContext, gap: Gap, subject: string, nearest: readonly ReleaseId[]): Written {
  const words = wordsIn(context.locale)
  const parts = [words.gap[gap](subject)]
  if (nearest.length > 0) parts.push(words.nearest(namesOf(context.corpus, nearest, context.locale)))
  if (gap !== 'off-topic') parts.push(words.corpusDate(formatDate(context.corpus.asOf, context.locale)))
  return written([], { kind: 'unanswered', gap, note: parts.join(' '), choices: choicesOf(context.corpus, nearest) })
}

/** Releases named in a sentence; a whole family would be a list. */
const MOST_NAMED = 4

/** The sources are silent on what was asked: of which releases, and which fields. */
export function writeSilence({ context, releases, understanding }: Writing): Written {
  const words = wordsIn(context.locale)
  const about = [...releases.slice(0, MOST_NAMED).map(({ name }) => name), ...(releases.length > MOST_NAMED ? ['…'] : [])].join(', ')
  const asked = understanding.fields.map((field) => fieldAsked(understanding, field, words)).join(', ')
  return writeGap(context, 'not-in-sources', [about, asked].filter(Boolean).join(': '), [])
}

/** A field as the question has it: a benchmark by its name. */
export const fieldAsked = ({ benchmark }: Understanding, field: Field, words: Words): string =>
  (field === 'benchmark' && benchmark?.typed) || words.inText(field)

export function choicesOf(corpus: Corpus, releases: readonly ReleaseId[]): Choice[] {
  return releases.map((id) => ({ release: id, name: corpus.releases.get(id)?.name ?? id }))
}
