import { byTrust, type Corpus } from '../corpus.ts'
import { DAY_MS, dayOf, firstDay } from '../dates.ts'
import { heldOn, type Fact, type FactOf, type Field, type Release, type Stage } from '../release.ts'
import { sourceDate } from '../source.ts'
import type { Period } from '../understanding/periods.ts'
import type { PriceTerm } from '../understanding/price-terms.ts'
import type { TellContext } from './tell.ts'

/** Facts of a field that held on the day, or at some time of the period, asked about; most trusted first. */
export function factsAsked(context: TellContext, release: Release, field: Field): Fact[] {
  const { today, past } = context
  const isPriced = field.startsWith('price')
  const all = soldBy(
    context,
    release.facts.filter((fact) => fact.field === field && (!isPriced || past !== 'discount' || isOfDiscount(release, fact))),
  )
  const period = periodAsked(context, release)
  const isHistoric = isPriced && period !== undefined
  const holding = isHistoric ? all.filter((fact) => overlaps(fact, period)) : all.filter((fact) => heldOn(fact, today))
  const undated = all.filter((fact) => !fact.from && !fact.until)
  const found = holding.length > 0 ? holding : isHistoric ? undated : lastKnown(all)
  const byTrusted = found.toSorted(byTrust(context.corpus))
  return inOneCurrency(onTerms(context, isHistoric ? byTrusted : withoutOutdated(context.corpus, byTrusted)))
}

/** The time of which prices are asked: the question's own, all time for "how did it change", the first day for "at launch". */
function periodAsked({ period, past }: TellContext, release: Release): Period | undefined {
  if (past === 'history' || past === 'discount') return { text: '' }
  if (past !== 'launch') return period
  const starts = release.facts.flatMap((fact) => (fact.field.startsWith('price') && fact.from ? [firstDay(fact.from)] : []))
  const first = starts.toSorted()[0]
  return first === undefined ? period : { from: first, until: first, text: '' }
}

/** What the developer itself offers, or whoever is asked about; what others offer only where there is nothing else. */
function soldBy({ terms = [] }: TellContext, facts: Fact[]): Fact[] {
  const sold = terms.filter(({ seller }) => seller !== undefined)
  const asked = facts.filter((fact) => sold.some((term) => (fact.host ? term.isMet(fact) : term.seller === 'any')))
  const own = facts.filter((fact) => !fact.host)
  return [asked, own].find((some) => some.length > 0) ?? facts
}

/** Prices on the terms asked for, where there are any. */
function onTerms({ terms = [] }: TellContext, facts: Fact[]): Fact[] {
  const met = facts.filter((fact) => terms.every((term) => term.seller !== undefined || term.isMet(fact)))
  return met.length > 0 ? met : facts
}

/** The terms asked for on which the sources hold no price of a release. */
export function termsUnmet({ terms = [] }: TellContext, { facts, name, developer }: Release): PriceTerm[] {
  const prices = facts.filter(({ field }) => field.startsWith('price'))
  const isOwn = (typed: string) => [name, developer].some((own) => own.toLowerCase().includes(typed.toLowerCase()))
  return terms.filter((term) => !isOwn(term.typed) && !prices.some((fact) => term.isMet(fact)))
}

/** Prices that a discount brought, where it has its own; else all, each with its days. */
function isOfDiscount(release: Release, fact: Fact): boolean {
  const isDiscounted = ({ field, condition = '' }: Fact) => field.startsWith('price') && DISCOUNT.test(condition)
  return isDiscounted(fact) || !release.facts.some(isDiscounted)
}

const DISCOUNT = /^(?!.*\b(?:before|without|list price)\b).*\b(?:discount|promotion\w*|offer|half price|introductory)\b/i

function overlaps(fact: Fact, period: Period): boolean {
  const startsInTime = !fact.from || !period.until || firstDay(fact.from) <= period.until
  const endsInTime = !fact.until || !period.from || firstDay(fact.until) > period.from
  const isDated = fact.from !== undefined || (fact.asOf !== undefined && heldAt(fact, period))
  return startsInTime && endsInTime && isDated
}

/** Whether the sources hold a price for some day of a period. */
export const isPricedIn = ({ facts }: Release, field: Field, period: Period): boolean =>
  facts.some((fact) => fact.field === field && overlaps(fact, period))

/** A value without a start is only known for the day on which it was seen. */
function heldAt(fact: Fact, period: Period): boolean {
  const seen = firstDay(fact.asOf!)
  return (!period.from || seen >= period.from) && (!period.until || seen <= period.until)
}

function lastKnown(facts: Fact[]): Fact[] {
  const ends = facts.flatMap((fact) => (fact.until ? [firstDay(fact.until)] : [])).toSorted()
  return facts.filter((fact) => fact.until && firstDay(fact.until) === ends.at(-1))
}

/** Drops what was seen before another value began to hold: history, not disagreement. */
export function withoutOutdated<F extends Fact>(corpus: Corpus, facts: F[]): F[] {
  return facts.filter((fact) => {
    const seenOn = firstDay(fact.asOf ?? sourceDate(corpus.sources.get(fact.source)!))
    const isSameTerms = (other: Fact) =>
      other.field === fact.field && other.host === fact.host && (other.condition === fact.condition || !fact.condition)
    const isSince = (other: Fact) => other.from !== undefined && firstDay(other.from) > seenOn
    return fact.from !== undefined || !facts.some((other) => other !== fact && isSameTerms(other) && isSince(other))
  })
}

function inOneCurrency(facts: Fact[]): Fact[] {
  const isDollar = (fact: Fact) => 'unit' in fact && fact.unit.startsWith('USD')
  return facts.some(isDollar) ? facts.filter(isDollar) : facts
}

/** A better trusted fact of the same field and terms says otherwise. */
export function contradictedBy(fact: Fact, facts: readonly Fact[]): boolean {
  const unitOf = (one: Fact) => ('unit' in one ? one.unit : undefined)
  const isSameTerms = (other: Fact) =>
    other.field === fact.field && other.condition === fact.condition && other.host === fact.host && unitOf(other) === unitOf(fact)
  const best = facts.find((other) => isSameTerms(other) && samePeriod(other, fact))
  return best !== undefined && best !== fact && fact.field !== 'api-name' && best.source !== fact.source && !isSameValue(best, fact)
}

/** Whether two facts held at one time. */
export function samePeriod(a: Fact, b: Fact): boolean {
  const startsBefore = (one: Fact, other: Fact) => !one.from || !other.until || firstDay(one.from) < firstDay(other.until)
  return startsBefore(a, b) && startsBefore(b, a)
}

/** Equal values in other units or precision are no disagreement: 1M and 1,048,576 as the vendor writes 1M, 2026-04 and 2026-04-24. */
export function isSameValue(a: Fact, b: Fact): boolean {
  if ('undisclosed' in a || 'undisclosed' in b) return 'undisclosed' in a && 'undisclosed' in b
  if (Array.isArray(a.value) || Array.isArray(b.value)) return sorted(a.value) === sorted(b.value)
  if (typeof a.value === 'number' && typeof b.value === 'number') return isSameNumber(a.value, b.value, a.field)
  const [textA, textB] = [String(a.value).toLowerCase(), String(b.value).toLowerCase()]
  const isDate = a.field === 'released' || a.field === 'knowledge-cutoff'
  return isDate ? textA.startsWith(textB) || textB.startsWith(textA) : textA === textB
}

function sorted(value: unknown): string {
  return [value]
    .flat()
    .map(String)
    .toSorted((a, b) => a.localeCompare(b))
    .join(', ')
}

function isSameNumber(a: number, b: number, field: Field): boolean {
  if (a === b) return true
  const isTokens = field === 'context-window' || field === 'output-limit'
  return isTokens && [1024 / 1000, (1024 * 1024) / 1e6].some((ratio) => Math.abs(Math.max(a, b) / Math.min(a, b) - ratio) < 1e-3)
}

/** Stages that end an offer: worth telling even when it came back. */
const ENDS = new Set<Stage>(['withdrawn', 'retired'])

/** Where a release stands, undisputed: what holds today on ordinary terms, on others and at other hosts, and what is announced. */
export function stagesOf(
  { today }: TellContext,
  release: Release,
): { current: FactOf<'status'>[]; ahead: FactOf<'status'>[]; ended: FactOf<'status'>[] } {
  const stages = release.facts.flatMap((fact) => (fact.field === 'status' && !fact.disputed ? [fact] : []))
  const dated = stages.toSorted((a, b) => startOf(a).localeCompare(startOf(b)))
  const begun = dated.filter((fact) => startOf(fact) <= today)
  const byTerms = Map.groupBy(
    begun.filter((fact) => heldOn(fact, today)),
    ({ host = '', condition = '' }) => host + condition,
  )
  const current = [...byTerms].toSorted(([a], [b]) => a.localeCompare(b)).map(([, held]) => held.at(-1)!)
  const ended = begun.filter((fact) => !current.includes(fact) && !fact.host && !fact.condition && ENDS.has(fact.value))
  return { current, ahead: dated.filter((fact) => startOf(fact) > today), ended: ended.slice(-2) }
}

/** Whether a release can no longer be had from its developer, on any terms. */
export function isGone(context: TellContext, release: Release): boolean {
  const { current } = stagesOf(context, release)
  return current.length > 0 && current.every(({ value }) => ENDS.has(value))
}

/** Within how many days an end ahead is told to those who choose a model. */
const SOON_DAYS = 60

/** The ends that are announced for the days to come. */
export function endsSoon(context: TellContext, release: Release): FactOf<'status'>[] {
  const soon = dayOf(new Date(Date.parse(context.today) + SOON_DAYS * DAY_MS))
  return stagesOf(context, release).ahead.filter((fact) => ENDS.has(fact.value) && !fact.host && !fact.condition && startOf(fact) <= soon)
}

const startOf = (fact: Fact): string => (fact.from ? firstDay(fact.from) : '')
