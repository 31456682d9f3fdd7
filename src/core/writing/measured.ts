import type { PartialDate } from '../dates.ts'
import { factEvidence, type Evidence } from '../evidence.ts'
import type { Locale } from '../locale.ts'
import type { Fact, FactOf, Field, Release } from '../release.ts'
import { sourceDate } from '../source.ts'
import { factsAsked } from './facts.ts'
import { formatDate, formatNumber, shortNumber } from './format.ts'
import { conditionOf, tellFrom, type TellContext, type Told } from './tell.ts'
import { formatAmount, formatValue, isPrice } from './values.ts'
import type { Words } from './words/index.ts'

/** Which end wins. */
export type Wins = 'lower' | 'higher'
export type PriceField = (typeof PRICED)[number]
export type Measure = PriceField | (typeof MEASURES)[number]
export type Numeric = Extract<FactOf<Measure>, { value: number }>
/** `isOver`: today is a day of the past, on which both had prices. */
export type Comparing = TellContext & { isOver?: true }

export const PRICES = ['price-input', 'price-output'] as const
export const PRICED = [...PRICES, 'price-cached-input'] as const
export const MEASURES = ['context-window', 'parameters-active', 'parameters-total', 'output-limit', 'training-tokens'] as const

/** The one that has less, or more, of a field in all its values. */
export function winnerOf(context: TellContext, a: Release, b: Release, field: Measure, wins: Wins): Release | undefined {
  const [ofA, ofB] = [numbersOf(context, a, field), numbersOf(context, b, field)]
  if (![ofA, ofB].every(isOfOneThing)) return undefined
  const [least, most] = wins === 'lower' ? [a, b] : [b, a]
  return below(ofA, ofB) ? least : below(ofB, ofA) ? most : undefined
}

/** Who has more (or less) of a field, with both values; nothing where the values overlap. */
export function tellAhead(context: Comparing, a: Release, b: Release, field: Measure, wins: Wins): Told[] {
  const [ofA, ofB] = [numbersOf(context, a, field), numbersOf(context, b, field)]
  const pairs = [ofA, ofB].every(isOfOneThing) ? [{ ofA, ofB }] : onEachTerm(ofA, ofB)
  return pairs.flatMap((pair) => tellPair(context, { release: a, facts: pair.ofA }, { release: b, facts: pair.ofB }, field, wins))
}

type Valued = { release: Release; facts: Numeric[] }

function tellPair(context: Comparing, a: Valued, b: Valued, field: Measure, wins: Wins): Told[] {
  const isBelow = below(a.facts, b.facts)
  if (!isBelow && !below(b.facts, a.facts)) return isSame(a.facts, b.facts) ? [tellSame(context, [a, b], field)] : []
  const [first, second] = isBelow === (wins === 'lower') ? [a, b] : [b, a]
  const [winner, loser] = [first.release, second.release]
  const [best, other] = [mostTrusted(first.facts), mostTrusted(second.facts)]
  const told = tellFrom(context, winner, best, (words, locale) => {
    const { whole, bare } = formatsFor(context, words, locale)
    const [more, less] = [namedWith(context, winner, best, words, locale), namedWith(context, loser, other, words, locale)]
    return words.ahead(more, less, field, wins, bare(best), whole(other))
  })
  return [restingAlsoOn(context, told, loser, other)]
}

/** That two have the same; until when each has it is a statement of its own. */
function tellSame(context: Comparing, pair: readonly [Valued, Valued], field: Measure): Told {
  const [a, b] = pair
  const told = (isDated: boolean) =>
    tellFrom(context, a.release, a.facts, (words, locale) => {
      const [nameA, nameB] = pair.map(({ release, facts }) =>
        isDated ? namedWith(context, release, facts, words, locale) : release.name + words.terms(onOnlyTerms(facts, locale)),
      )
      return words.same(nameA!, nameB!, field, formatsFor(context, words, locale).whole(a.facts))
    })
  const ends = pair.flatMap(({ release, facts }) => facts.flatMap((fact) => tellUntil(context, release, fact)))
  const same = { ...told(true), english: told(false).english, also: ends.map(({ english }) => english) }
  return restingAlsoOn(context, same, b.release, b.facts)
}

function tellUntil(context: Comparing, release: Release, fact: Numeric): Told[] {
  const told = tellFrom(context, release, [fact], (words, locale) => {
    const value = formatValue(fact, words, locale, context.corpus)
    return words.named(release.name, fact.field, value) + words.terms({ ...conditionOf(fact, locale), ...timeOf(context, [fact], locale) })
  })
  return Object.keys(timeOf(context, [fact], 'en')).length > 0 ? [told] : []
}

/** One value, or the same on each of the same terms. */
export function isSame(ofA: readonly Numeric[], ofB: readonly Numeric[]): boolean {
  if (ofA.length === 0 || ofB.length === 0) return false
  return new Set([...ofA, ...ofB].map(({ value }) => value)).size === 1 || valuesOn(ofA) === valuesOn(ofB)
}

const valuesOn = (facts: readonly Numeric[]): string => inOneText(facts.map(({ host, condition, value }) => [host, condition, value]))

/** On which terms values hold, to compare with the terms of others. */
export const termsOf = (facts: readonly Fact[]): string => inOneText(facts.map(({ host, condition }) => [host, condition]))

const inOneText = (rows: readonly (readonly unknown[])[]): string =>
  rows
    .map((row) => row.join('|'))
    .toSorted((a, b) => a.localeCompare(b))
    .join()

/** How values held at once are written: with their unit, or without where it is said already. */
export function formatsFor(context: TellContext, words: Words, locale: Locale) {
  // Two counts of tokens that differ may be short for the same "1M": side by side they stand in full.
  const count = ({ value, field }: Numeric) => (field === 'training-tokens' && shortNumber(value, locale)) || formatNumber(value, locale)
  const plain = (fact: Numeric) => {
    if (isPrice(fact)) return formatAmount(fact, locale)
    return fact.unit === 'tokens' ? count(fact) : formatValue(fact, words, locale, context.corpus)
  }
  const bare = (facts: readonly Numeric[]) => spanOf(facts, plain)
  return {
    bare,
    // Some languages write the unit before the amount: it is said of the whole span.
    whole: (facts: readonly Numeric[]) => (facts[0]!.unit === 'parameters' ? bare(facts) : words.units[facts[0]!.unit](bare(facts))),
  }
}

/** A release, the terms on which the one value of it holds that is compared, and until when, or when, it holds. */
export function namedWith(comparing: Comparing, release: Release, facts: readonly Numeric[], words: Words, locale: Locale): string {
  return release.name + words.terms({ ...onOnlyTerms(facts, locale), ...timeOf(comparing, facts, locale) })
}

function onOnlyTerms([only, ...others]: readonly Numeric[], locale: Locale): { condition?: string } {
  return only && others.length === 0 ? conditionOf(only, locale) : {}
}

/** Until when prices hold or held; those of the past without an end were seen on a day. */
function timeOf(comparing: Comparing, facts: readonly Numeric[], locale: Locale): { asOf?: string; until?: string } {
  const [until] = facts.flatMap((fact) => fact.until ?? []).toSorted((a, b) => a.localeCompare(b))
  if (until) return { until: formatDate(until, locale) }
  const seen = comparing.isOver ? facts.find(({ from }) => from === undefined) : undefined
  return seen ? { asOf: formatDate(seenOn(comparing, seen), locale) } : {}
}

/** For which day a source says it. */
export const seenOn = ({ corpus }: TellContext, fact: Fact): PartialDate => fact.asOf ?? sourceDate(corpus.sources.get(fact.source)!)

/** Several values held at once (peak and off-peak) are told from the least to the most. */
function spanOf(facts: readonly Numeric[], plain: (fact: Numeric) => string): string {
  const sorted = facts.toSorted((x, y) => x.value - y.value)
  const [least, most] = [sorted[0]!, sorted.at(-1)!]
  return least.value === most.value ? plain(most) : `${plain(least)} – ${plain(most)}`
}

/** What two sources say of the same terms is no span: the more trusted speaks. */
export const mostTrusted = (facts: readonly Numeric[]): Numeric[] => [
  ...new Map(facts.toReversed().map((fact) => [termsOf([fact]), fact])).values(),
]

/** Prices by the hour are one price; those of text and of images, or of two variants, are several. */
const isOfOneThing = (facts: readonly Numeric[]): boolean =>
  facts.length === 1 || facts.every(({ condition }) => !condition || BY_THE_HOUR.test(condition))

const BY_THE_HOUR = /\bpeak\b/i

/** Of several values, those that both have on the same terms; one that is no price is set against each of the other's. */
function onEachTerm(ofA: readonly Numeric[], ofB: readonly Numeric[]): { ofA: Numeric[]; ofB: Numeric[] }[] {
  const pairs = ofA.flatMap((one) => ofB.map((other) => ({ ofA: [one], ofB: [other] })))
  const isOfOne = [ofA, ofB].some(({ length }) => length === 1)
  return pairs.filter(({ ofA: [one], ofB: [other] }) => (isOfOne && !isPrice(one!)) || paidFor(one!) === paidFor(other!))
}

/** Vendors write "image tokens" or "image output" for the same. */
const paidFor = ({ host = '', condition = '' }: Fact): string =>
  `${host}|${condition.replace(/^(text|image|audio|video) (?:tokens|input|output)$/, '$1')}`

/** The same sentence, resting on facts of another release too. */
export function restingAlsoOn(context: TellContext, told: Told, release: Release, facts: readonly Fact[]): Told {
  const more = facts.map((fact) => factEvidence(context.corpus, release, fact))
  return withMore(told, more)
}

/** The same sentence, resting on more. */
export function withMore(told: Told, more: readonly Evidence[]): Told {
  const evidence = [...told.evidence, ...more]
  const citations = [...new Set(evidence.map(({ id }) => id))]
  return { ...told, claim: { ...told.claim, citations }, evidence }
}

/** The values to compare: those on ordinary terms, or else all on whatever terms ("off-peak", "peak"). */
export function numbersOf(context: TellContext, release: Release, field: Field): Numeric[] {
  const numbers = factsAsked(context, release, field).flatMap((fact) => (isNumeric(fact) && !fact.disputed ? [fact] : []))
  const ordinary = numbers.filter((fact) => !fact.condition)
  return ordinary.length > 0 ? ordinary : numbers
}

/** Whether a field's values can be more or less. */
export const isMeasure = (field: Field | undefined): field is Measure => [...PRICED, ...MEASURES].some((measure) => measure === field)

function isNumeric(fact: { field: Field }): fact is Numeric {
  const isPerToken = !fact.field.startsWith('price') || ('unit' in fact && fact.unit === 'USD/Mtok')
  return isMeasure(fact.field) && 'value' in fact && isPerToken
}

const below = (low: readonly Numeric[], high: readonly Numeric[]): boolean =>
  low.length > 0 && high.length > 0 && Math.max(...low.map(({ value }) => value)) < Math.min(...high.map(({ value }) => value))
