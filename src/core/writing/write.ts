import type { Answer, Choice, Gap } from '../answer.ts'
import { ASPECTS, tabulate } from './comparison.ts'
import type { Corpus } from '../corpus.ts'
import type { Day } from '../dates.ts'
import type { Evidence } from '../evidence.ts'
import { formatDate } from './format.ts'
import { SUBJECT } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Mention, NameIndex } from '../understanding/names.ts'
import type { Field, Release, ReleaseId } from '../release.ts'
import type { Retrieve } from '../search/retrieve.ts'
import { factsAsked, namesOf, tellBenchmarks, tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import type { Understanding } from '../understanding/understand.ts'
import { formatValue } from './values.ts'
import { tellDifferences } from './verdicts.ts'
import { wordsIn } from './words/index.ts'
import { tellList } from './write-list.ts'
import { askedWords, byFitness, coverage, isOnTopic, tellPassages } from './write-passages.ts'

/** What the extractive writer has to say, before the check. */
export type Written = {
  kind: Answer['kind']
  told: Told[]
  note?: string
  gap?: Gap
  choices: Choice[]
  comparison?: Answer['comparison']
  /** Evidence of the table's cells. */
  cellEvidence: Evidence[]
}

export type Write = (understanding: Understanding, today: Day) => Written

/** What an overview of one release tells, in order. */
const OVERVIEW: Field[] = ['weights', 'licence', 'parameters-total', 'parameters-active', 'context-window', 'price-input', 'price-output']
/** What a comparison typed into a question shows when it names no field. */
const COMPARISON: (Field | 'developer')[] = ['released', 'weights', 'parameters-total', 'context-window', 'price-input', 'price-output']
/** Pieces looked at for their passages: a release has more facts than passages. */
const MOST_FOUND = 120
/** Below this score (BM25) what is found has too little to do with the question. */
const LEAST_SCORE = 6

/** The writer that needs no model: answers made of facts and passages, in whole sentences, each with its evidence. */
export function createWriter(corpus: Corpus, retrieve: Retrieve, names: NameIndex): Write {
  return (understanding, today) => {
    const context: TellContext = { corpus, locale: understanding.locale, today, period: understanding.period, past: understanding.past }
    return settle(context, understanding, retrieve, names)
  }
}

function settle(context: TellContext, understanding: Understanding, retrieve: Retrieve, names: NameIndex): Written {
  const { ambiguous, unknown } = understanding
  if (ambiguous) return writeChoice(context, ambiguous)
  if (unknown.length > 0) return writeUnknown(context, unknown)
  const releases = understanding.releases.flatMap((id) => context.corpus.releases.get(id) ?? [])
  switch (understanding.intent) {
    case 'compare':
      return writeComparison(context, releases, understanding, retrieve)
    case 'newest':
    case 'list':
      return writeList(context, understanding)
    case 'facts':
      return writeFacts(context, releases, understanding, retrieve)
    case 'overview':
      return writeOverview(context, releases, understanding, retrieve)
    case 'why':
    case 'open':
      return writePassages(context, releases, understanding, retrieve, names)
  }
}

const written = (told: Told[], more: Partial<Written> = {}): Written => ({
  kind: 'answered',
  told,
  choices: [],
  cellEvidence: [],
  ...more,
})

/** Nothing to say: which kind of nothing, the nearest thing the corpus holds, and how old it is. */
export function writeGap(context: TellContext, gap: Gap, subject: string, nearest: readonly ReleaseId[]): Written {
  const words = wordsIn(context.locale)
  const parts = [words.gap[gap](subject)]
  if (nearest.length > 0) parts.push(words.nearest(namesOf(context.corpus, nearest, context.locale)))
  parts.push(words.corpusDate(formatDate(context.corpus.asOf, context.locale)))
  return written([], {
    kind: 'unanswered',
    gap,
    note: parts.join(' '),
    choices: choicesOf(context.corpus, nearest),
  })
}

function writeUnknown(context: TellContext, unknown: readonly Mention[]): Written {
  const subject = unknown.map((mention) => mention.text).join(', ')
  const nearest = unknown.flatMap((mention) => mention.releases.slice(0, 3))
  return writeGap(context, 'unknown-release', subject, [...new Set(nearest)])
}

function writeChoice(context: TellContext, mention: Mention): Written {
  const note = wordsIn(context.locale).whichOne(mention.text)
  return written([], {
    kind: 'ambiguous',
    note,
    choices: choicesOf(context.corpus, mostAsked(context.corpus, mention.releases).slice(0, 5)),
  })
}

function mostAsked(corpus: Corpus, releases: readonly ReleaseId[]): ReleaseId[] {
  const rank = (id: ReleaseId) => ['high', 'medium', 'low'].indexOf(corpus.releases.get(id)?.prominence ?? 'low')
  return releases.toSorted((a, b) => rank(a) - rank(b))
}

function choicesOf(corpus: Corpus, releases: readonly ReleaseId[]): Choice[] {
  return releases.map((id) => ({ release: id, name: corpus.releases.get(id)?.name ?? id }))
}

function writeFacts(context: TellContext, releases: Release[], understanding: Understanding, retrieve: Retrieve): Written {
  const told = releases.flatMap((release) => tellAsked(context, release, understanding))
  const missing = releases.flatMap((release) => missingFields(context, release, understanding))
  if (told.length > 0) {
    const all = [...told.slice(0, 8), ...tellEnd(context, understanding, retrieve)]
    return written(all, missing.length > 0 ? { note: missing.join(' ') } : {})
  }
  const passages = retrieve(
    { text: understanding.text, releases: understanding.releases, fields: understanding.fields },
    MOST_FOUND,
  ).filter((piece) => !piece.fact && piece.score >= LEAST_SCORE)
  const related = tellPassages(understanding.text, passages, 2)
  const gap = writeGap(context, 'not-in-sources', subjectOf(context, releases, understanding), [])
  return related.length > 0 && isAboutFields(understanding) ? written(related, { note: gap.note! }) : gap
}

/** What passages tell of the end, or the called-off end, of a release whose status is asked. */
function tellEnd(context: TellContext, understanding: Understanding, retrieve: Retrieve): Told[] {
  if (!understanding.fields.includes('status') || understanding.locale !== 'en') return []
  const found = retrieve({ text: understanding.text, releases: understanding.releases }, MOST_FOUND).filter((piece) => !piece.fact)
  const ends = found.filter(
    (piece) =>
      context.corpus.passages.get(piece.id)?.topic === 'availability' &&
      /retire|withdr|shut|end of|call(ed)? off|discontinu|suspend/i.test(piece.text),
  )
  return tellPassages(understanding.text, ends, 2)
}

/** Fields of which passages may say what no fact does. */
function isAboutFields({ fields }: Understanding): boolean {
  return fields.every(
    (field) =>
      field === 'architecture' || field === 'reasoning' || field === 'replaces' || field === 'replaced-by' || field === 'benchmark',
  )
}

function tellAsked(context: TellContext, release: Release, { fields, benchmark }: Understanding): Told[] {
  const told = tellFields(context, release, fields)
  const wantsScores = fields.includes('benchmark') && (benchmark !== undefined || fields.length === 1)
  return wantsScores ? [...told, ...tellBenchmarks(context, release, benchmark, benchmark ? 3 : 5)] : told
}

function missingFields(context: TellContext, release: Release, understanding: Understanding): string[] {
  const words = wordsIn(context.locale)
  const asked = understanding.fields.filter((field) => !OPTIONAL.has(field))
  const missing = asked.filter((field) => field !== 'benchmark' && factsAsked(context, release, field).length === 0)
  return missing.length > 0 ? [words.notInSources(missing.map((field) => words.fields[field].toLowerCase()).join(', '), release.name)] : []
}

/** Asked together with a weightier field; their absence is no news. */
const OPTIONAL = new Set<Field>(['parameters-active', 'modalities-output', 'licence', 'price-output', 'price-cached-input'])

function subjectOf(context: TellContext, releases: Release[], { fields }: Understanding): string {
  const words = wordsIn(context.locale)
  const about = releases.map(({ name }) => name).join(', ')
  return [about, fields.map((field) => words.fields[field].toLowerCase()).join(', ')].filter(Boolean).join(': ')
}

function writeComparison(context: TellContext, releases: Release[], understanding: Understanding, retrieve: Retrieve): Written {
  const [a, b] = releases
  const asked = understanding.fields.length > 0 ? understanding.fields : (understanding.comparative?.fields ?? [])
  const fields = asked.length > 0 ? withCompany(asked) : COMPARISON
  if (!a || !b || releases.length > 2) return writeSideBySide(context, releases, fields)
  const { comparison, evidence } = tabulate(context, [a, b], fields)
  const filled = comparison.rows.filter((row) => row.cells.some((cell) => cell.length > 0))
  const told = tellDifferences(context, a, b, fields)
  const facts =
    told.length > 0
      ? []
      : [a, b].flatMap((release) =>
          tellFields(
            context,
            release,
            fields.filter((field) => field !== 'developer'),
          ).slice(0, 2),
        )
  if (filled.length === 0) return writeGap(context, 'not-in-sources', subjectOf(context, releases, understanding), [])
  const differ = asked.length === 0 ? tellHowTheyDiffer(context, [a, b], understanding, retrieve) : []
  return written([...differ, ...told, ...facts], {
    comparison: { ...comparison, rows: comparison.rows },
    cellEvidence: evidence,
  })
}

/** Passages that know what a comparison asks beyond fields: "how much less KV cache does it need". */
function tellHowTheyDiffer(context: TellContext, releases: Release[], understanding: Understanding, retrieve: Retrieve): Told[] {
  if (askedWords(understanding.text, namesSaid(releases)).length === 0) return []
  return tellPassages(understanding.text, passagesFor(context, releases, understanding, retrieve), 3)
}

/** More than two releases: the same fields of each, in turn. */
function writeSideBySide(context: TellContext, releases: Release[], fields: readonly (Field | 'developer')[]): Written {
  const asked = fields.filter((field) => field !== 'developer')
  const each = Math.max(1, Math.floor(8 / releases.length))
  return written(releases.slice(0, 8).flatMap((release) => tellFields(context, release, asked).slice(0, each)))
}

/** A field brings those that belong to it: total and active parameters, weights and licence. */
function withCompany(asked: readonly Field[]): (Field | 'developer')[] {
  const aspectOf = (field: Field) => Object.values(ASPECTS).find((aspect) => aspect.includes(field))
  return [...new Set(asked.flatMap((field) => (field.startsWith('price') ? [field] : (aspectOf(field) ?? [field]))))]
}

function writeList(context: TellContext, understanding: Understanding): Written {
  const { told, left } = tellList(context, understanding)
  const words = wordsIn(context.locale)
  if (told.length === 0) {
    const note = `${words.noneListed()} ${words.corpusDate(formatDate(context.corpus.asOf, context.locale))}`
    return written([], { kind: 'unanswered', gap: 'not-in-sources', note })
  }
  return written(told, left > 0 ? { note: words.andMore(left) } : {})
}

/** One release in short: its main facts, then why it mattered. */
function writeOverview(context: TellContext, releases: Release[], understanding: Understanding, retrieve: Retrieve): Written {
  const facts = releases
    .slice(0, 3)
    .flatMap((release) => [...tellMaker(context, release), ...tellFields(context, release, OVERVIEW).slice(0, releases.length > 1 ? 2 : 4)])
  const passages = retrieve({ text: understanding.text, releases: understanding.releases }, MOST_FOUND).filter((piece) => !piece.fact)
  const told = [...facts, ...tellPassages(understanding.text, passages, 1)]
  return told.length > 0 ? written(told) : writeGap(context, 'not-in-sources', subjectOf(context, releases, understanding), [])
}

/** Who made it, and when it came out. */
function tellMaker(context: TellContext, release: Release): Told[] {
  const [fact] = factsAsked(context, release, 'released')
  if (fact?.field !== 'released') return []
  return [
    tellFrom(context, release, [fact], (words, locale) =>
      words.listed(release.name, release.developer, formatValue(fact, words, locale, context.corpus)),
    ),
  ]
}

function writePassages(
  context: TellContext,
  releases: Release[],
  understanding: Understanding,
  retrieve: Retrieve,
  names: NameIndex,
): Written {
  const told = tellPassages(understanding.text, passagesFor(context, releases, understanding, retrieve))
  if (told.length > 0) return written([...told, ...tellRelated(context, releases, understanding)])
  if (releases.length > 0) return writeAbout(context, releases, understanding, retrieve)
  const isOurSubject = SUBJECT.test(fold(understanding.text)) || understanding.developers.length > 0
  return isOurSubject
    ? writeGap(context, 'nothing-found', '', names.nearest(understanding.text, 3))
    : writeGap(context, 'off-topic', '', [])
}

/** Passages that know what is asked beyond names, best first; a question in another language than theirs cannot be held to that. */
function passagesFor(context: TellContext, releases: Release[], understanding: Understanding, retrieve: Retrieve): Evidence[] {
  const { text, locale } = understanding
  const found = retrieve({ text, releases: understanding.releases, fields: understanding.fields }, MOST_FOUND)
  const passages = found.filter((piece) => !piece.fact && (releases.length > 0 || piece.score >= LEAST_SCORE))
  if (releases.length > 0 && locale !== 'en') return byFitness(context.corpus, text, [], passages)
  const asked = askedWords(text, namesSaid(releases))
  if (releases.length === 0 && asked.length === 0) return []
  const least = releases.length === 0 ? 0.6 : asked.length === 2 ? 1 : 0.3
  const asksTrainingCost = /cost|spen[dt]|budget/i.test(text) && /train/i.test(text)
  const knows = (piece: Evidence) => coverage(asked, piece) >= (asksTrainingCost ? 1 : least)
  const fits = (piece: Evidence) => releases.length > 0 && asked.length < 4 && !asksTrainingCost && isOnTopic(context.corpus, text, piece)
  return byFitness(
    context.corpus,
    text,
    asked,
    passages.filter((piece) => knows(piece) || fits(piece)),
  )
}

/** No passage knows the answer: what the corpus holds of the fields asked; of a question that asks nothing in particular, an overview. */
function writeAbout(context: TellContext, releases: Release[], understanding: Understanding, retrieve: Retrieve): Written {
  const facts = releases.slice(0, 3).flatMap((release) => tellFields(context, release, understanding.fields).slice(0, 3))
  if (facts.length > 0) return written(facts)
  const asksMore = askedWords(understanding.text, namesSaid(releases)).length > 0
  return asksMore
    ? writeGap(context, 'not-in-sources', subjectOf(context, releases, understanding), [])
    : writeOverview(context, releases, understanding, retrieve)
}

/** Every way the releases are called: words that say which release, and not what is asked of it. */
function namesSaid(releases: readonly Release[]): string[] {
  return releases.flatMap((release) => [release.name, release.developer, ...release.families, ...release.aliases])
}

/** A reason asked about a value stands beside the value: "why is it so cheap?" gets the price too. */
function tellRelated(context: TellContext, releases: Release[], { fields, locale }: Understanding): Told[] {
  const first = releases[0]
  if (!first || (fields.length === 0 && locale === 'en')) return []
  return tellFields(context, first, fields).slice(0, 1)
}
