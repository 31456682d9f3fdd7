import type { Corpus } from '../corpus.ts'
import type { Day } from '../dates.ts'
import type { ReleaseId } from '../release.ts'
import type { Retrieve } from '../search/retrieve.ts'
import type { Mention, NameIndex } from '../understanding/names.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { isOfMany, withCaveat, writeBetter, writeMostReleases } from './caveats.ts'
import { formatDate } from './format.ts'
import { inRank } from './in-rank.ts'
import { forOthers } from './relative-bounds.ts'
import { tellNext } from './succession.ts'
import type { TellContext } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { writeAlternatives } from './write-alternatives.ts'
import { writeBounded } from './write-bounded.ts'
import { writeComparison } from './write-comparison.ts'
import { writeConcern } from './write-concern.ts'
import { writeDisputes } from './write-disputes.ts'
import { writeExtreme } from './write-extreme.ts'
import { writeFacts } from './write-facts.ts'
import { writeMaker } from './write-maker.ts'
import { tellList } from './write-list.ts'
import { writeOpenness } from './write-openness.ts'
import { writeProduct } from './write-product.ts'
import { writeComing, writeOverview, writeReasons, writeSubjectless, writeSubscription } from './write-reasons.ts'
import { writeHighest } from './write-scores.ts'
import { choicesOf, writeGap, written, type Writing, type Written } from './written.ts'

type Write = (understanding: Understanding, today: Day) => Written

/** How each kind of question is answered. */
const WRITERS: Record<Understanding['intent'], (writing: Writing) => Written> = {
  facts: writeFacts,
  compare: writeComparison,
  newest: writeList,
  list: writeList,
  extreme: writeExtreme,
  bounded: writeBounded,
  overview: writeOverview,
  why: writeReasons,
  open: writeReasons,
}

/** What is asked for in words that no intent knows: the first that hears its own answers. */
const FIRST: readonly ((writing: Writing) => Written | undefined)[] = [
  writeSubscription,
  writeComing,
  writeBetter,
  writeHighest,
  writeMostReleases,
  writeProduct,
  writeMaker,
  writeOpenness,
  writeAlternatives,
  writeConcern,
  writeDisputes,
]

/** The writer that needs no model: answers made of facts and passages, in whole sentences, each with its evidence. */
export function createWriter(corpus: Corpus, retrieve: Retrieve, names: NameIndex): Write {
  return (understanding, today) => {
    const { locale, period, past, terms, ambiguous, unknown, origin, intent } = understanding
    const context: TellContext = { corpus, locale, today, period, past, terms }
    if (unknown.length > 0) return writeUnknown(context, unknown)
    if (origin && (isOfMany(intent) || intent === 'open')) return writeGap(context, 'not-in-sources', origin, [])
    const releases = understanding.releases.flatMap((id) => corpus.releases.get(id) ?? [])
    const writing = { context, understanding, releases, retrieve, names }
    const ahead = FIRST.reduce<Written | undefined>((answer, write) => answer ?? write(writing), undefined)
    if (ahead) return ahead
    if (ambiguous) return asksDaysOf(ambiguous, understanding) ? writeList(datesOf(writing, ambiguous)) : writeChoice(context, ambiguous)
    const asked = forOthers(inRank(writing))
    return writeSubjectless(writing) ?? withCaveat(asked, WRITERS[asked.understanding.intent])
  }
}

function writeUnknown(context: TellContext, unknown: readonly Mention[]): Written {
  const subject = unknown.map((mention) => mention.text).join(', ')
  const nearest = unknown.flatMap((mention) => mention.releases.slice(0, 3))
  return writeGap(context, 'unknown-release', subject, [...new Set(nearest)])
}

/** Most releases offered in a question back. */
const MOST_CHOICES = 5

function writeChoice({ corpus, locale }: TellContext, mention: Mention): Written {
  const releases = mostAsked(corpus, mention.releases).slice(0, MOST_CHOICES)
  return written([], { kind: 'ambiguous', note: wordsIn(locale).whichOne(mention.text), choices: choicesOf(corpus, releases) })
}

/** "Is GPT-6 out?" is answered with the days of all its releases. */
function asksDaysOf({ text }: Mention, { fields }: Understanding): boolean {
  return /\d/.test(text) && fields.length > 0 && fields.every((field) => field === 'released')
}

function datesOf(writing: Writing, family: Mention): Writing {
  const { developer: _, ...bare } = family
  return { ...writing, understanding: { ...writing.understanding, intent: 'list', families: [bare], developers: [] } }
}

function mostAsked(corpus: Corpus, releases: readonly ReleaseId[]): ReleaseId[] {
  const rank = (id: ReleaseId) => ['high', 'medium', 'low'].indexOf(corpus.releases.get(id)?.prominence ?? 'low')
  return releases.toSorted((a, b) => rank(a) - rank(b))
}

function writeList({ context, understanding }: Writing): Written {
  const { told, left, silent } = tellList(context, understanding)
  const words = wordsIn(context.locale)
  const counted = understanding.asksCount && { caveat: words.countHeld(told.length + left) }
  const oldest = understanding.intent === 'newest' && understanding.isOldest && { caveat: words.earliestHeld() }
  const notes = [...(left > 0 ? [words.andMore(left)] : []), ...silent.map((name) => words.gap['not-in-sources'](name))]
  const next = understanding.after === undefined ? [] : tellNext(context, understanding.after)
  if (told.length > 0) return written([...next, ...told], { ...(notes.length > 0 && { note: notes.join(' ') }), ...counted, ...oldest })
  const note = `${words.noneListed()} ${words.corpusDate(formatDate(context.corpus.asOf, context.locale))}`
  return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
}
