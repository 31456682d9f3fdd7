import { releasedOn, type Field, type Release } from '../release.ts'
import type { Topic } from '../source.ts'
import { BETTER } from '../understanding/best.ts'
import { INTENTS } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'
import { ASPECTS, tabulate } from './comparison.ts'
import { isGone, termsUnmet } from './facts.ts'
import { aboutOnly, askedWords, byFitness, MOST_FOUND, tellPassages } from './passages.ts'
import { benchmarksAsked } from './scores-asked.ts'
import { tellEnding, tellFields, type TellContext, type Told } from './tell.ts'
import type { Wins } from './measured.ts'
import { tellNext, tellShares } from './price-verdicts.ts'
import { tellDifferences, tellFirst } from './verdicts.ts'
import { wordsIn } from './words/index.ts'
import { isEmpty, sayHowMeasured, tellEach, writeApart } from './write-apart.ts'
import { sayTermUnmet } from './write-terms.ts'
import { namesSaid, passagesFor } from './write-reasons.ts'
import { fieldAsked, writeSilence, written, type Writing, type Written } from './written.ts'

type Row = Field | 'developer'

/** What a comparison typed into a question shows when it names no field. */
const USUAL: readonly Row[] = ['released', 'weights', 'parameters-total', 'context-window', 'price-input', 'price-output']
/** What is told of each of more than two, in this order as far as there is room. */
const USUAL_OF_MANY: readonly (readonly Field[])[] = [
  ['price-input', 'price-output'],
  ['context-window'],
  ['released'],
  ['weights', 'licence'],
]
/** Most sentences when more than two releases are compared. */
const MOST_TOLD = 8
/** Most sentences of each of two where no difference is told, and where it is asked how they changed. */
const MOST_EACH = 2
const MOST_OVER_TIME = 6

/** Two releases side by side, with what differs said in sentences; more than two in sentences alone. */
export function writeComparison(writing: Writing): Written {
  const { context, understanding, releases } = writing
  const [a, b, ...others] = releases
  const asked = understanding.fields.length > 0 ? understanding.fields : (understanding.comparative?.fields ?? [])
  const rows = asked.length > 0 ? withCompany(asked) : USUAL
  if (!a || !b || others.length > 0) return writeMany(writing, asked)
  const scores = { isAsked: benchmarksAsked(understanding, [a, b]), isLoose: true }
  const { comparison, shared, evidence } = tabulate(context, [a, b], rows, scores)
  if (isEmpty(comparison)) return apart(writing, [a, b], fieldsOf(rows), scores.isAsked)
  // Of which is better there are only the words of those who made them.
  const folded = fold(understanding.text)
  const asksChange = asked.length === 0 && INTENTS.changed.test(folded)
  const beyond = asksChange ? tellNewer(writing, a, b) : asked.length === 0 && !BETTER.test(folded) ? tellBeyondFields(writing) : []
  const differences = asksStages(asked)
    ? []
    : tellDifferences(context, a, b, asked.length > 0 ? asked : rows, shared, winsAsked(understanding))
  const gone = rows.some((row) => row.startsWith('price')) ? [a, b].flatMap((release) => tellEnding(context, release)) : []
  const told =
    differences.length > 0
      ? [...differences, ...gone]
      : [...gone, ...tellEachApart(context, [a, b], asked.length > 0 ? asked : fieldsOf(rows)), ...tellNext(context, [a, b], rows)]
  const share = rows.some((row) => row.startsWith('price')) ? INTENTS.share.exec(folded)?.[0] : undefined
  const words = wordsIn(context.locale)
  const shares = share === undefined ? [] : tellShares({ ...context, past: undefined }, a, b, rows)
  const caveat = sayUnmet(context, [a, b])
  const unsaid = share !== undefined && shares.length === 0 ? [words.gap['not-in-sources'](share)] : []
  const note = [sayHowMeasured(context, shared), ...unsaid].filter(Boolean).join(' ')
  return written([...beyond, ...shares, ...told], { comparison, cellEvidence: evidence, ...(note && { note }), ...(caveat && { caveat }) })
}

function sayUnmet(context: TellContext, releases: readonly Release[]): string {
  const words = wordsIn(context.locale)
  return releases.flatMap((release) => termsUnmet(context, release).map((term) => sayTermUnmet(words, release, term))).join(' ')
}

/** Whether the most or the least is asked for; where neither is, the newest, the largest and the cheapest come first. */
function winsAsked({ superlative, comparative, isOldest, fields }: Understanding): Wins {
  if (isOldest) return 'lower'
  return superlative?.wins ?? comparative?.wins ?? (fields.some((field) => field.startsWith('price')) ? 'lower' : 'higher')
}

/** Which of two is retired first is no matter of their release. */
const asksStages = (asked: readonly Field[]): boolean => asked.length > 0 && asked.every((field) => field === 'status')

/** Of each of two by itself. */
function tellEachApart(context: TellContext, releases: readonly Release[], fields: readonly Field[]): Told[] {
  const most = context.past ? MOST_OVER_TIME : MOST_EACH
  return releases.flatMap((release) => tellFields(context, release, fields).slice(0, most))
}

function apart(writing: Writing, pair: Release[], fields: readonly Field[], isAsked: (benchmark: string) => boolean): Written {
  const { context, understanding } = writing
  const words = wordsIn(context.locale)
  const what = fields.map((field) => fieldAsked(understanding, field, words)).join(', ')
  return writeApart(context, pair, fields, { isAsked, what }) ?? writeSilence(writing)
}

const fieldsOf = (rows: readonly Row[]): Field[] => rows.filter((row) => row !== 'developer')

/** What is said of the later of two as new: what came with the earlier is no change between them. */
function tellNewer(writing: Writing, a: Release, b: Release): Told[] {
  const { context, understanding, retrieve } = writing
  const newer = (releasedOn(a) ?? '') > (releasedOn(b) ?? '') ? a : b
  const { corpus } = context
  const found = retrieve({ text: CHANGES, releases: [newer.id] }, MOST_FOUND).filter(
    (piece) => !piece.fact && piece.about.includes(newer.id),
  )
  const telling = found.filter(({ id }) => CHANGE_TOPICS.has(corpus.passages.get(id)?.topic))
  const isNew = aboutOnly(corpus, [newer])
  return tellPassages(understanding.text, byFitness(corpus, CHANGES, [], telling), 3, isNew)
}

const CHANGES = 'what changed, new, improved'
const CHANGE_TOPICS: ReadonlySet<Topic | undefined> = new Set(['change', 'capability', 'architecture'])

/** Passages that know what a comparison asks beyond fields: "how much less KV cache does it need". */
function tellBeyondFields(writing: Writing): Told[] {
  const { text } = writing.understanding
  return asksBeyondNames(writing) ? tellPassages(text, passagesFor(writing), 3) : []
}

const asksBeyondNames = ({ understanding, releases }: Writing): boolean => askedWords(understanding.text, namesSaid(releases)).length > 0

/** Asks for each by itself rather than for what was written of them. */
const SIDE_BY_SIDE = /\b(vs|versus|compar\p{L}*|vergleich\p{L}*)\b|对比|比较|比較/iu

/** More than two: what passages say of how they differ, or else the same fields of each, in turn. */
function writeMany(writing: Writing, asked: readonly Field[]): Written {
  const { context, releases, understanding } = writing
  const asksFields = asked.length > 0
  const isAboutFacts = asksFields || (SIDE_BY_SIDE.test(understanding.text) && !asksBeyondNames(writing))
  const reasons = isAboutFacts ? [] : tellPassages(understanding.text, passagesFor(writing))
  if (reasons.length > 0) return written(reasons)
  // What can no longer be had is no rival in price.
  const asksPrices = asked.some((field) => field.startsWith('price'))
  const had = releases.filter((release) => !asksPrices || !isGone(context, release))
  const first = had.length > 1 ? tellFirst(context, had, asked, winsAsked(understanding)) : []
  const ends = asksPrices ? releases.flatMap((release) => tellEnding(context, release)) : []
  const each = Math.max(1, Math.floor(MOST_TOLD / releases.length))
  const isAsked = benchmarksAsked(understanding, releases)
  const tellOne = (release: Release) =>
    asksFields
      ? tellEach(context, release, asked, isAsked, each)
      : USUAL_OF_MANY.slice(0, each).flatMap((fields) => tellFields(context, release, fields).slice(0, 1))
  const entries = releases.slice(0, MOST_TOLD).map((release) => ({ release, told: tellOne(release) }))
  const told = entries.flatMap((one) => one.told)
  if (told.length === 0) return writeSilence(writing)
  const silent = entries.filter((one) => one.told.length === 0)
  const fields = asksFields ? asked : fieldsOf(USUAL)
  const note = silent.map(({ release }) => sayNothingOf(writing, release, fields)).join(' ')
  const caveat = sayUnmet(context, releases)
  return written([...first, ...ends, ...told], { ...(note && { note }), ...(caveat && { caveat }) })
}

function sayNothingOf({ context, understanding }: Writing, release: Release, fields: readonly Field[]): string {
  const words = wordsIn(context.locale)
  return words.notInSources(fields.map((field) => fieldAsked(understanding, field, words)).join(', '), release.name)
}

/** A field brings those that belong to it: total and active parameters, weights and licence. */
function withCompany(asked: readonly Field[]): Row[] {
  const aspectOf = (field: Field) => Object.values(ASPECTS).find((aspect) => aspect.includes(field))
  return [...new Set(asked.flatMap((field) => (field.startsWith('price') ? [field] : (aspectOf(field) ?? [field]))))]
}
