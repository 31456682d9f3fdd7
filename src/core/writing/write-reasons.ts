import type { Evidence } from '../evidence.ts'
import type { Corpus } from '../corpus.ts'
import { type Field, type Release, type ReleaseId, releasedOn } from '../release.ts'
import type { Topic } from '../source.ts'
import { anyWord } from '../understanding/any-word.ts'
import { INTENTS, SUBJECT } from '../understanding/lexicon.ts'
import { fold, nameTokens } from '../understanding/name-tokens.ts'
import { unheededIn } from '../understanding/unheeded.ts'
import { aboutOnly, askedWords, byFitness, coverage, isOnTopic, LEAST_SCORE, MOST_FOUND, tellPassages } from './passages.ts'
import { factsAsked } from './facts.ts'
import { sayListed, tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import { formatValue } from './values.ts'
import { wordsIn } from './words/index.ts'
import { ENDS, tellEnd, tellNamesakes } from './write-facts.ts'
import { choicesOf, writeGap, writeSilence, written, type Writing, type Written } from './written.ts'

/** What an overview of one release tells, in order. */
const OVERVIEW: Field[] = ['weights', 'licence', 'parameters-total', 'parameters-active', 'context-window', 'price-input', 'price-output']

/** Why, how, what changed, or anything that no field answers: told from passages that know what is asked. */
export function writeReasons(writing: Writing): Written {
  const { context, understanding, releases, names } = writing
  if (asksForList(writing)) return writeGap(context, 'nothing-found', '', [])
  const fate = HAPPENED.test(fold(understanding.text)) ? tellFates(writing) : []
  if (fate.length > 0) return written(fate)
  const ends = tellEnd(writing)
  const told = [
    ...ends,
    ...tellPassages(understanding.text, passagesFor(writing), MOST_REASONS - ends.length, aboutOnly(context.corpus, releases)),
  ]
  if (told.length > 0) return written([...distinct(told), ...tellRelated(writing)])
  if (releases.length > 0) return writeAbout(writing)
  const isOurSubject =
    SUBJECT.test(fold(understanding.text)) || understanding.developers.length > 0 || understanding.benchmark !== undefined
  return isOurSubject
    ? writeGap(context, 'nothing-found', '', names.nearest(understanding.text, 3))
    : writeGap(context, 'off-topic', '', [])
}

/** "Is it open source?", "and the mini?" of nothing: what passages say of some release or other is no answer. */
export function writeSubjectless({ context, understanding, releases, names }: Writing): Written | undefined {
  const { intent, developers, families, fields, text } = understanding
  if (intent !== 'open' || releases.length + developers.length + families.length > 0 || OF_A_MODEL.test(fold(text))) return undefined
  if (fields.every((field) => field === 'benchmark') && fields.length > 0) return undefined
  const more = unheededIn(understanding, names, fields)
  const [rest] = more
  const isEndAlone = more.length === 1 && rest !== undefined && NAME_END.test(rest)
  const asksOn = fields.length > 0 || ASKS_ON.test(text)
  if (!isEndAlone && (!asksOn || more.length > 0)) return undefined
  const words = wordsIn(context.locale)
  const meant = isEndAlone && /\d/.test(rest) ? namesEndingIn(context.corpus, rest) : []
  if (rest !== undefined && meant.length > 0)
    return written([], { kind: 'ambiguous', note: words.whichOne(rest), choices: choicesOf(context.corpus, meant) })
  return written([], { kind: 'unanswered', gap: 'nothing-found', note: words.namesNoModel() })
}

/** Most releases offered for the end of a name. */
const MOST_MEANT = 5

/** Releases in whose names the words stand, the newest first: "3.8 flash" without the brand. */
function namesEndingIn({ releases }: Corpus, typed: string): ReleaseId[] {
  const wanted = nameTokens(typed).map(({ text }) => text)
  const fitting = [...releases.values()].filter(({ name }) => {
    const tokens = nameTokens(name).map(({ text }) => text)
    return wanted.every((token) => tokens.includes(token))
  })
  const newest = fitting.toSorted((a, b) => (releasedOn(b) ?? '').localeCompare(releasedOn(a) ?? ''))
  return newest.slice(0, MOST_MEANT).map(({ id }) => id)
}

/** Says what it is about, or that it is about any. */
const OF_A_MODEL = new RegExp(`${INTENTS.listNoun.source}|${anyWord('model|llm|modell|modelo|modele').source}`, 'u')
/** Goes on from something said before. */
const ASKS_ON = /^\s*(?:and|what about|how about|und|et|y|e)\b/i
/** A name's end without the name: "mini", "3.8 flash", "5.6". */
const NAME_END = /^(?=\S)(?:v?\d+(?:\.\d+)*)?[\s-]*(?:mini|nano|pro|max|ultra|flash|lite|turbo|small|medium|large|preview)?$/i

/** "When is the next OpenAI model coming?" lies ahead: what passages say of some "next" model or other is no answer. */
export function writeComing(writing: Writing): Written | undefined {
  const { context, understanding, releases } = writing
  const text = fold(understanding.text)
  const named = releases.filter(({ id }) => !understanding.families.some((family) => family.releases.includes(id)))
  // When the next one ends is known where it is announced.
  if (named.length > 0 || (understanding.intent === 'list' && understanding.isAhead)) return undefined
  const isOurs = SUBJECT.test(text) || understanding.developers.length + understanding.families.length > 0
  const isNext = isOurs && NEXT.test(text) && WHEN.test(text)
  return isNext || asksWhatComes(writing, text) ? writeGap(context, 'not-yet', '', []) : undefined
}

/** "What comes out next quarter?" */
function asksWhatComes({ context, understanding }: Writing, text: string): boolean {
  const { intent, period, stage, fields } = understanding
  const isToCome = period?.from !== undefined && period.from > context.today
  const isOfReleases = fields.every((field) => field === 'released') && stage === undefined
  return isToCome && isOfReleases && (intent === 'list' || (intent === 'open' && COMES.test(text)))
}

const COMES = anyWord(
  'comes|come|coming|drops|drop|ships|ship|launches|launch|released|release|releases|expected|planned|viene|vienen|sale|salen|saldra~|sort|sortent|sortira|sortiront|kommt|kommen|erscheint|erscheinen|vem|sai|saem|saira|发布|推出|出る|出ます|リリース|発表',
)

const NEXT = anyWord('next|upcoming|nachste~|naechste~|proximo|proxima|prochain~|下一|下个|次の')
const WHEN = anyWord('when|whens|wann|cuando|quand|quando|什么时候|何时|いつ')

/** What a subscription costs is asked for in every server, and stands in no source: they give what an API costs. */
export function writeSubscription({ context, understanding, releases }: Writing): Written | undefined {
  const { fields, families, text } = understanding
  if (!fields.includes('price-input') && !fields.includes('price-output')) return undefined
  const asked = SUBSCRIPTION.exec(fold(text))?.[0] ?? (releases.length + families.length === 0 ? CHATGPT.exec(text)?.[0] : undefined)
  return asked === undefined ? undefined : writeGap(context, 'not-in-sources', asked, [])
}

const SUBSCRIPTION = anyWord(
  'chatgpt plus|chatgpt pro|chatgpt go|chatgpt team|supergrok|subscription~|per month|a month|monthly|abo|abonnement~|pro monat|monatlich~|suscripcion~|al mes|assinatura~|por mes|par mois|订阅|会员|サブスク|月額',
)
const CHATGPT = /\bchatgpt\b(?!.*\bapi\b)/i

/** "Which models cost less than $1": a list by a value, which passages about some model or other do not answer. */
function asksForList({ understanding, releases }: Writing): boolean {
  return (
    releases.length === 0 && INTENTS.listNoun.test(fold(understanding.text)) && understanding.fields.some((field) => LISTED_BY.has(field))
  )
}

const LISTED_BY = new Set<Field>(['price-input', 'context-window', 'output-limit', 'parameters-total', 'licence', 'knowledge-cutoff'])

const MOST_REASONS = 5

function distinct(told: Told[]): Told[] {
  return told.filter((one, index) => told.findIndex((other) => other.english === one.english) === index)
}

/** One release in short: who made it, its main facts, then why it mattered. */
export function writeOverview(writing: Writing): Written {
  const { context, understanding, releases, retrieve } = writing
  const most = releases.length > 1 ? 2 : 4
  const facts = releases
    .slice(0, 3)
    .flatMap((release) => [...tellMaker(context, release), ...tellFields(context, release, OVERVIEW).slice(0, most)])
  const passages = retrieve({ text: understanding.text, releases: understanding.releases }, MOST_FOUND).filter((piece) => !piece.fact)
  const told = [...facts, ...tellPassages(understanding.text, passages, 1, aboutOnly(context.corpus, releases))]
  return told.length > 0 ? written(told) : writeSilence(writing)
}

function tellMaker(context: TellContext, release: Release): Told[] {
  const [fact] = factsAsked(context, release, 'released')
  if (fact?.field !== 'released') return []
  return [
    tellFrom(context, release, [fact], (words, locale) => sayListed(words, release, formatValue(fact, words, locale, context.corpus))),
  ]
}

/** Passages that know what is asked beyond names, best first; a question in another language than theirs cannot be held to that. */
export function passagesFor({ context, understanding, releases, retrieve }: Writing): Evidence[] {
  const { text, locale, fields } = understanding
  const found = retrieve({ text, releases: understanding.releases, fields }, MOST_FOUND)
  const passages = found.filter((piece) => !piece.fact && (releases.length > 0 || piece.score >= LEAST_SCORE))
  if (releases.length > 0 && locale !== 'en') return byFitness(context.corpus, text, [], passages)
  const asked = askedWords(text, namesSaid(releases))
  if (releases.length === 0 && asked.length === 0) return []
  const least = leastCoverage(text, asked, releases.length > 0)
  const isShort = releases.length > 0 && asked.length < 4 && !RARELY_SAID.test(text)
  // An end is told in many words: "suspended", "switched off", "withdrawn".
  const isOfEnd = (piece: Evidence) => releases.length > 0 && fields.includes('status') && ENDS.test(piece.text)
  const isOnTheSame = (piece: Evidence) => isShort && (isOnTopic(context.corpus, text, piece) || isOfEnd(piece))
  const knowing = passages.filter((piece) => coverage(asked, piece) >= least || isOnTheSame(piece))
  return byFitness(context.corpus, text, asked, knowing)
}

/** Asked so often and answered so rarely that a passage must know all of the words. */
const RARELY_SAID = /(cost|spen[dt]|budget).*train|train.*(cost|spen[dt]|budget)|tokens? ?(per|a|\/) ?s(ec|econd)?\b|rate limit|how fast/i

/** The share of the asked words that a passage must know. Chosen on the open half of the golden questions. */
function leastCoverage(text: string, asked: readonly string[], hasRelease: boolean): number {
  if (!hasRelease) return 0.6
  return asked.length === 2 || RARELY_SAID.test(text) ? 1 : 0.3
}

/** No passage knows the answer: what the corpus holds of the fields asked; of a question that asks nothing in particular, an overview. */
function writeAbout(writing: Writing): Written {
  const { context, understanding, releases } = writing
  const facts = releases.slice(0, 3).flatMap((release) => tellFields(context, release, understanding.fields).slice(0, 3))
  if (facts.length > 0) return written(facts)
  const asksMore = askedWords(understanding.text, namesSaid(releases)).length > 0
  return asksMore ? writeSilence(writing) : writeOverview(writing)
}

const HAPPENED = anyWord(
  'what happened to|whatever happened to|what became of|que paso con|que fue de|was wurde aus|was ist mit|was passierte mit|qu est devenu~|qu est il arrive|o que aconteceu com|que fim levou|怎么了|どうなった',
)

/** How far releases have come, or those that came after them under their names, and what passages tell of their ends and changes. */
function tellFates(writing: Writing): Told[] {
  const { context, understanding, releases } = writing
  const stages = releases.slice(0, MOST_FATES).flatMap((release) => {
    const told = tellFields(context, release, ['status'])
    return told.length > 0 ? told : tellNamesakes(context, release, ['status'])
  })
  const telling = passagesFor(writing).filter(({ id }) => TELLS_FATE.has(context.corpus.passages.get(id)?.topic))
  return [...stages, ...tellPassages(understanding.text, telling, MOST_REASONS - 2, aboutOnly(context.corpus, releases))]
}

/** Releases of which it is told what became of them. */
const MOST_FATES = 3
const TELLS_FATE: ReadonlySet<Topic | undefined> = new Set<Topic>(['availability', 'change'])

/** Every way the releases are called: words that say which release, and not what is asked of it. */
export function namesSaid(releases: readonly Release[]): string[] {
  return releases.flatMap((release) => [release.name, release.developer, ...release.families, ...release.aliases])
}

/** A reason asked about a value stands beside the value: "why is it so cheap?" gets the price too. */
function tellRelated({ context, understanding, releases }: Writing): Told[] {
  const first = releases[0]
  return first ? tellFields(context, first, understanding.fields).slice(0, 1) : []
}
