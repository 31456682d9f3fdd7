import type { Claim } from '../answer.ts'
import { byTrust, type Corpus } from '../corpus.ts'
import { firstDay, type Day, type PartialDate } from '../dates.ts'
import { factEvidence, type Evidence } from '../evidence.ts'
import { formatDate, formatList } from './format.ts'
import type { Locale } from '../locale.ts'
import type { PriceTerm } from '../understanding/price-terms.ts'
import type { Period } from '../understanding/periods.ts'
import type { Past } from '../understanding/understanding.ts'
import type { Fact, FactOf, Field, Release } from '../release.ts'
import { contradictedBy, endsSoon, factsAsked, isGone, isSameValue, stagesOf } from './facts.ts'
import { tellTerm } from './terms/tell-term.ts'
import { formatValue, isPrice } from './values.ts'
import { wordsIn, type Tense, type Words } from './words/index.ts'

/**
 * A sentence our code wrote from facts: as shown, in English for the check, and what it rests on. One that says several
 * things at once is checked thing by thing: `also` are the others.
 */
export type Told = { claim: Claim; english: string; also?: readonly string[]; evidence: Evidence[] }

export type TellContext = {
  corpus: Corpus
  locale: Locale
  today: Day
  period?: Period | undefined
  past?: Past | undefined
  /** Terms on which prices are asked for. */
  terms?: readonly PriceTerm[] | undefined
}

/** Says one thing in the answer's language and in English, resting on the given facts of one release. */
export function tellFrom(
  context: TellContext,
  release: Release,
  facts: readonly Fact[],
  say: (words: Words, locale: Locale) => string,
): Told {
  const evidence = facts.map((fact) => factEvidence(context.corpus, release, fact))
  const sentence = (locale: Locale) => closed(say(wordsIn(locale), locale), locale)
  return { claim: { text: sentence(context.locale), citations: evidence.map(({ id }) => id) }, english: sentence('en'), evidence }
}

function closed(text: string, locale: Locale): string {
  if (/[.!?。]$/.test(text)) return text
  return text + (locale === 'zh-CN' || locale === 'ja' ? '。' : '.')
}

/** Fields that are told in one sentence. */
const TOGETHER: readonly (readonly Field[])[] = [
  ['price-input', 'price-output', 'price-cached-input'],
  ['context-window'],
  ['output-limit'],
  ['parameters-total', 'parameters-active'],
  ['weights', 'licence'],
  ['released'],
  ['status'],
  ['knowledge-cutoff'],
  ['modalities-input', 'modalities-output'],
  ['reasoning'],
  ['api-name'],
  ['architecture'],
  ['training-tokens'],
  ['training-compute'],
  ['replaces'],
  ['replaced-by'],
]

/** The sentences that say what the corpus holds of these fields of a release, in their order; none where it holds nothing. */
export function tellFields(context: TellContext, release: Release, fields: readonly Field[]): Told[] {
  const asked = TOGETHER.map((group) => group.filter((field) => fields.includes(field))).filter((group) => group.length > 0)
  const groups = asked.toSorted((a, b) => fields.indexOf(a[0]!) - fields.indexOf(b[0]!))
  return groups.flatMap((group) => (group[0] === 'status' ? tellStatus(context, release) : tellGroup(context, release, group)))
}

/** One sentence for each set of terms, then what other sources say instead. */
function tellGroup(context: TellContext, release: Release, fields: readonly Field[]): Told[] {
  const all = fields.flatMap((field) => factsAsked(context, release, field))
  const isOverTime = context.past === 'history' || context.past === 'discount'
  const facts = isOverTime ? all.filter((fact) => !fact.disputed && !fact.host) : all
  const hasRival = (fact: Fact) =>
    fact.disputed !== undefined && facts.some((other) => other.field === fact.field && !other.disputed && !isSameValue(other, fact))
  const isOther = (fact: Fact) => contradictedBy(fact, facts) || hasRival(fact)
  const settled = facts.filter((fact) => !isOther(fact))
  const sets = Map.groupBy(settled, (fact) => termsKey(fact, fields))
  const orderOf = isOverTime ? (fact: Fact) => fact.from ?? '' : termsOrder
  const inOrder =
    new Set(facts.map(({ host }) => host)).size > 1 ? cheapestFirst : (a: Fact, b: Fact) => orderOf(a).localeCompare(orderOf(b))
  const ordered = [...sets.values()].toSorted(([a], [b]) => inOrder(a!, b!))
  const told = ordered
    .slice(0, isOverTime || context.period ? 8 : 4)
    .map((set) => onePerField(set, fields))
    .map((own) => tellFrom(context, release, own, (words, locale) => sentenceOf(context, release, own, words, locale)))
    .map((one) => tellDoubted(context, one, facts))
  const others = facts.filter(isOther)
  return [...told, ...others.slice(0, 3).map((fact) => tellOther(context, release, fact))]
}

/** What is disputed and has no rival that would say so: the check reads it without the doubt. */
function tellDoubted(context: TellContext, told: Told, among: readonly Fact[]): Told {
  const isAlone = (fact: Fact) => among.every((other) => other.field !== fact.field || (other.disputed && isSameValue(other, fact)))
  const isDoubted = told.evidence.every(({ fact }) => fact?.disputed !== undefined && isAlone(fact))
  return isDoubted ? { ...told, claim: { ...told.claim, text: wordsIn(context.locale).doubted(told.claim.text) } } : told
}

/** Facts of one key go into one sentence; what is not disclosed has a sentence of its own. */
function termsKey(fact: Fact, fields: readonly Field[]): string {
  if ('undisclosed' in fact) return `undisclosed ${fact.field}`
  const isOfPrices = fields[0]!.startsWith('price')
  const own = fields[0] === 'api-name' ? String(fact.value) : ''
  return isOfPrices ? [fact.host, fact.condition, fact.from, fact.until].join('|') : [fact.host, fact.condition, own].join('|')
}

/** Several sellers are set side by side by what they ask for. */
const cheapestFirst = (a: Fact, b: Fact): number => (isPrice(a) && isPrice(b) ? a.value - b.value : 0)

const termsOrder = (fact: Fact): string => `${fact.condition ? 1 : 0}${fact.from ?? ''}${fact.condition ?? ''}`

function onePerField(facts: readonly Fact[], fields: readonly Field[]): Fact[] {
  return fields.flatMap((field) => facts.find((fact) => fact.field === field) ?? [])
}

/** What another source gives instead; the check reads the value without the words that set it against the first. */
function tellOther(context: TellContext, release: Release, fact: Fact): Told {
  const { publisher } = context.corpus.sources.get(fact.source)!
  const isUndisclosed = 'undisclosed' in fact
  const valueOf = (words: Words, locale: Locale) =>
    (isUndisclosed ? words.notDisclosed : formatValue(fact, words, locale, context.corpus)) + termsOf(context, release, fact, words, locale)
  const told = tellFrom(context, release, [fact], (words, locale) =>
    isUndisclosed ? words.undisclosed(release.name, fact.field) : `${release.name}, ${words.inText(fact.field)}: ${valueOf(words, locale)}`,
  )
  const words = wordsIn(context.locale)
  const text = words.differs(publisher, release.name, words.inText(fact.field), valueOf(words, context.locale))
  return { ...told, claim: { ...told.claim, text: closed(text, context.locale) } }
}

function sentenceOf(context: TellContext, release: Release, facts: readonly Fact[], words: Words, locale: Locale): string {
  const first = facts[0]!
  const terms = termsOf(context, release, first, words, locale)
  const value = (field: Field) => {
    const fact = facts.find((candidate) => candidate.field === field)
    return fact && formatValue(fact, words, locale, context.corpus)
  }
  if ('undisclosed' in first) return words.undisclosed(release.name, first.field)
  switch (first.field) {
    case 'price-input':
    case 'price-output':
    case 'price-cached-input': {
      const parts = facts.flatMap((fact) =>
        isPriceField(fact.field) ? [{ field: fact.field, price: formatValue(fact, words, locale, context.corpus) }] : [],
      )
      return words.price(release.name, parts, tenseOf(context, release, first)) + terms
    }
    case 'context-window':
      return words.context(release.name, value('context-window')!) + terms
    case 'output-limit':
      return words.outputLimit(release.name, value('output-limit')!) + terms
    case 'parameters-total':
    case 'parameters-active':
      return words.parameters(release.name, value('parameters-total'), value('parameters-active')) + terms
    case 'weights':
    case 'licence':
      return words.openness(release.name, weightsOf(facts), value('licence')) + terms
    case 'released':
      return words.released(release.name, value('released')!) + terms
    case 'knowledge-cutoff':
      return words.cutoff(release.name, value('knowledge-cutoff')!) + terms
    case 'modalities-input':
    case 'modalities-output':
      return words.modalitiesOf(release.name, value('modalities-input'), value('modalities-output')) + terms
    case 'training-tokens':
    case 'training-compute':
      return words.trainedOn(release.name, value(first.field)!) + terms
    case 'replaces':
    case 'replaced-by':
      return words.succession(release.name, first.field, value(first.field)!) + terms
    default:
      return words.named(release.name, first.field, value(first.field)!) + terms
  }
}

/** Whether a price was asked for, is, or will be. */
function tenseOf(context: TellContext, release: Release, { from, until }: Fact): Tense {
  if (from !== undefined && firstDay(from) > context.today) return 'ahead'
  return (until !== undefined && firstDay(until) <= context.today) || isGone(context, release) ? 'past' : 'now'
}

export const isPriceField = (field: Field): field is 'price-input' | 'price-output' | 'price-cached-input' => field.startsWith('price')

function weightsOf(facts: readonly Fact[]): 'open' | 'closed' | undefined {
  for (const fact of facts) if (fact.field === 'weights') return fact.value
  return undefined
}

/** Who sells on which terms, where that is not the developer on ordinary ones. */
export function conditionOf({ host, condition }: Fact, locale: Locale): { condition?: string } {
  const said = [host, condition && tellTerm(condition, locale)].filter(Boolean).join(', ')
  return said ? { condition: said } : {}
}

/** Condition and validity; prices always say for when they are known. */
function termsOf(context: TellContext, release: Release, fact: Fact, words: Words, locale: Locale): string {
  const dated = fact.field.startsWith('price')
  const asOf = fact.asOf ?? context.corpus.sources.get(fact.source)!.published
  return words.terms({
    ...conditionOf(fact, locale),
    ...((dated || isOver(context, fact)) && timesOf(context, fact, locale)),
    ...(dated && tenseOf(context, release, fact) === 'past' && { isNotNow: true }),
    ...(dated && asOf && !isAfterEnd(context, release, asOf) && { asOf: formatDate(asOf, locale) }),
  })
}

const isOver = ({ today }: TellContext, { until }: Fact): boolean => until !== undefined && firstDay(until) <= today

/** Collections keep the price of what is no longer sold: their day is none on which it held. */
export function isAfterEnd(context: TellContext, release: Release, on: PartialDate): boolean {
  const ends = stagesOf(context, release).current.flatMap(({ from }) => (from ? [firstDay(from)] : []))
  return isGone(context, release) && ends.length > 0 && ends.every((end) => firstDay(on) >= end)
}

/** From when until when a fact holds. */
export function timesOf(
  { today }: TellContext,
  { from, until }: Fact,
  locale: Locale,
): { from?: string; isNotNow?: boolean; until?: string } {
  return {
    ...(from && { from: formatDate(from, locale), isNotNow: firstDay(from) > today }),
    ...(until && { until: formatDate(until, locale) }),
  }
}

/** Where the release stands today, what is announced for it, and what was said otherwise. */
function tellStatus(context: TellContext, release: Release): Told[] {
  const { current, ahead, ended } = stagesOf(context, release)
  const told = [...current, ...ahead, ...ended].map((fact) => tellStage(context, release, fact))
  const disputed = release.facts.filter((fact) => fact.field === 'status' && fact.disputed)
  return [...told, ...disputed.map((fact) => tellOther(context, release, fact))]
}

/** That a release can no longer be had, and since when, or that it soon ends. */
export function tellEnding(context: TellContext, release: Release): Told[] {
  const stages = isGone(context, release) ? stagesOf(context, release).current : endsSoon(context, release)
  return stages.map((fact) => tellStage(context, release, fact))
}

function tellStage(context: TellContext, release: Release, fact: FactOf<'status'>): Told {
  const isAhead = fact.from !== undefined && firstDay(fact.from) > context.today
  return tellFrom(context, release, [fact], (words, locale) => {
    const stage = words.status(release.name, fact.value, fact.from && formatDate(fact.from, locale), isAhead)
    return stage + termsOf(context, release, fact, words, locale)
  })
}

/** The scores of the benchmarks asked for, the best known few. */
export function tellBenchmarks(context: TellContext, release: Release, isAsked: (benchmark: string) => boolean, most: number): Told[] {
  const scores = release.facts.flatMap((fact) => (fact.field === 'benchmark' && isAsked(fact.benchmark) ? [fact] : []))
  return scores
    .toSorted(byTrust(context.corpus))
    .slice(0, most)
    .map((fact) => tellScore(context, release, fact))
}

export function tellScore(context: TellContext, release: Release, fact: FactOf<'benchmark'>): Told {
  return tellFrom(context, release, [fact], (words, locale) =>
    words.benchmark(
      release.name,
      fact.benchmark,
      formatValue(fact, words, locale, context.corpus),
      fact.setting && tellTerm(fact.setting, locale),
      fact.measuredBy === 'vendor' ? undefined : fact.measuredBy,
    ),
  )
}

/** A release, its maker and its date; the maker only where the name does not begin with it. */
export function sayListed(words: Words, { name, developer }: Release, date: string): string {
  return name.startsWith(developer) ? words.released(name, date) : words.listed(name, developer, date)
}

/** Names in a row: "A, B and C". */
export function namesOf(corpus: Corpus, releases: readonly string[], locale: Locale): string {
  return formatList(
    releases.map((id) => corpus.releases.get(id)?.name ?? id),
    locale,
  )
}
