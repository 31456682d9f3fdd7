import type { Locale } from '../locale.ts'
import { factEvidence, type Evidence } from '../evidence.ts'
import type { Fact, FactOf, Field, Release } from '../release.ts'
import { factsAsked, isGone } from './facts.ts'
import { formatNumber, formatShare } from './format.ts'
import type { Shared } from './score-rows.ts'
import { conditionOf, tellFrom, type TellContext, type Told } from './tell.ts'
import { tellTerm } from './terms/tell-term.ts'
import { formatAmount, formatValue, isPrice } from './values.ts'
import type { Words } from './words/index.ts'

type Wins = 'lower' | 'higher'
type Measure = 'price-input' | 'price-output' | 'context-window' | 'output-limit' | 'parameters-total'
type Numeric = Extract<FactOf<Measure>, { value: number }>

/** At most three sentences on what differs between two releases, each computed from the facts it cites. */
export function tellDifferences(
  context: TellContext,
  a: Release,
  b: Release,
  fields: readonly (Field | 'developer')[],
  shared: readonly Shared[] = [],
): Told[] {
  const told: Told[] = []
  const isNow =
    !context.period && context.past !== 'launch' && !context.terms?.length && ![a, b].some((release) => isGone(context, release))
  // How a price moved is told of each; which is cheaper, of today.
  const today = { ...context, past: undefined }
  if (isNow && (fields.includes('price-input') || fields.includes('price-output'))) told.push(...tellCheaper(today, a, b))
  for (const field of ['context-window', 'parameters-total', 'output-limit'] as const) {
    if (fields.includes(field)) told.push(...tellAhead(context, a, b, field, 'higher'))
  }
  if (fields.includes('weights')) told.push(...tellWeights(context, a, b))
  if (fields.includes('released')) told.push(...tellNewer(context, a, b))
  if (told.length === 0) told.push(...shared.filter(({ isAlike }) => isAlike).flatMap((one) => tellHigher(context, one)))
  const differing = told.filter(({ english }) => !SAYS_SAME.test(english))
  return [...differing, ...told.filter((one) => !differing.includes(one))].slice(0, 3)
}

const SAYS_SAME = / have the same |: .* for both /

/** Who scores higher on a test that both were measured on alike. */
function tellHigher(context: TellContext, { scores }: Shared): Told[] {
  const [best, other] = scores.toSorted((x, y) => y.fact.value - x.fact.value)
  if (!best || !other || best.fact.value === other.fact.value) return []
  const told = tellFrom(context, best.release, [best.fact], (words, locale) => {
    const [more, less] = [best, other].map(({ fact }) => formatValue(fact, words, locale, context.corpus))
    const { benchmark, setting } = best.fact
    const named = benchmark + words.terms({ ...(setting && { condition: tellTerm(setting, locale) }) })
    return words.scoresHigher(best.release.name, other.release.name, named, more!, less!)
  })
  return [restingAlsoOn(context, told, other.release, [other.fact])]
}

/** Cheaper only where every current price of one is below every current price of the other; else each price by itself. */
function tellCheaper(context: TellContext, a: Release, b: Release): Told[] {
  const winners = PRICES.map((field) => winnerOf(context, a, b, field, 'lower'))
  const each = PRICES.flatMap((field) => tellAhead(context, a, b, field, 'lower'))
  const winner = winners[0]
  if (!winner || winners[1] !== winner || each.length < 2 || ![a, b].every((release) => isOnOneTerm(context, release))) return each
  const loser = winner === a ? b : a
  const told = tellFrom(context, winner, [], (words, locale) => {
    const { bare, whole } = formatsFor(context, words, locale)
    const prices = (field: Measure) => ({ best: bare(numbersOf(context, winner, field)), other: whole(numbersOf(context, loser, field)) })
    const named = (release: Release) => namedWith(release, numbersOf(context, release, 'price-input'), words, locale)
    return words.cheaper(named(winner), named(loser), prices('price-input'), prices('price-output'))
  })
  const english = `${winner.name} is cheaper than ${loser.name} for input and for output.`
  const also = each.map((one) => one.english)
  const evidence = each.flatMap((one) => one.evidence)
  return [withMore({ ...told, english, also }, evidence)]
}

/** Input and output hold on the same terms, or on several each. */
function isOnOneTerm(context: TellContext, release: Release): boolean {
  const [input, output] = PRICES.map((field) =>
    numbersOf(context, release, field).map(({ host, condition }) => [host, condition].join('|')),
  )
  const isAlone = [input!, output!].some(({ length }) => length === 1)
  return !isAlone || (input!.length === output!.length && input![0] === output![0])
}

/** By what share each price of the cheaper one is lower, on each of its terms. */
export function tellShares(context: TellContext, a: Release, b: Release, fields: readonly (Field | 'developer')[]): Told[] {
  const pairs = PRICES.filter((field) => fields.includes(field)).flatMap((field): [Priced, Priced][] => {
    const winner = winnerOf(context, a, b, field, 'lower')
    const [lows, highs] =
      winner === b ? [settled(context, b, field), settled(context, a, field)] : [settled(context, a, field), settled(context, b, field)]
    return winner ? lows.flatMap((low) => highs.map((high): [Priced, Priced] => [low, high])) : []
  })
  return pairs
    .filter(([low, high]) => 1 - low.fact.value / high.fact.value < ALL_BUT_NOTHING)
    .slice(0, MOST_SHARES)
    .map(([low, high]) => tellShare(context, low, high))
}

type Priced = { release: Release; fact: Numeric }

const MOST_SHARES = 4
/** What would be rounded to the whole, and is no part. */
const ALL_BUT_NOTHING = 0.9995

/** The prices of a release that are the only ones on their terms. */
function settled(context: TellContext, release: Release, field: Measure): Priced[] {
  const all = numbersOf(context, release, field)
  const isOnlyOne = ({ condition }: Fact) => all.filter((other) => other.condition === condition).length === 1
  return all.filter(isOnlyOne).map((fact) => ({ release, fact }))
}

function tellShare(context: TellContext, low: Priced, high: Priced): Told {
  const told = tellFrom(context, low.release, [low.fact], (words, locale) => {
    const named = ({ release, fact }: Priced) => release.name + words.terms(conditionOf(fact, locale))
    return words.lowerBy(named(low), named(high), low.fact.field, formatShare(1 - low.fact.value / high.fact.value, locale))
  })
  return restingAlsoOn(context, told, high.release, [high.fact])
}

/** How values held at once are written: with their unit, or without where it is said already. */
function formatsFor(context: TellContext, words: Words, locale: Locale) {
  // Two counts of tokens that differ may be short for the same "1M": side by side they stand in full.
  const full = (fact: Numeric) =>
    fact.unit === 'tokens' ? words.units.tokens(formatNumber(fact.value, locale)) : formatValue(fact, words, locale, context.corpus)
  const plain = (fact: Numeric) =>
    isPrice(fact) ? formatAmount(fact, locale) : fact.unit === 'tokens' ? formatNumber(fact.value, locale) : full(fact)
  return {
    whole: (facts: Numeric[]) => spanOf(facts, plain, full),
    bare: (facts: Numeric[]) => spanOf(facts, plain, plain),
  }
}

/** A release, and the terms on which the one value of it holds that is compared. */
function namedWith(release: Release, facts: readonly Numeric[], words: Words, locale: Locale): string {
  const [only, ...others] = facts
  return release.name + (only && others.length === 0 ? words.terms(conditionOf(only, locale)) : '')
}

const PRICES = ['price-input', 'price-output'] as const

function winnerOf(context: TellContext, a: Release, b: Release, field: Measure, wins: Wins): Release | undefined {
  const [ofA, ofB] = [numbersOf(context, a, field), numbersOf(context, b, field)]
  const [least, most] = wins === 'lower' ? [a, b] : [b, a]
  return below(ofA, ofB) ? least : below(ofB, ofA) ? most : undefined
}

/** Who has more (or less) of a field, with both values; nothing where the values overlap. */
function tellAhead(context: TellContext, a: Release, b: Release, field: Measure, wins: Wins): Told[] {
  const [ofA, ofB] = [numbersOf(context, a, field), numbersOf(context, b, field)]
  const winner = winnerOf(context, a, b, field, wins)
  const isSame = ofA.length > 0 && ofB.length > 0 && [...ofA, ...ofB].every((fact) => fact.value === ofA[0]!.value)
  if (!winner && !isSame) return []
  const [best, other] = winner === b ? [ofB, ofA] : [ofA, ofB]
  const loser = winner === b ? a : b
  const told = tellFrom(context, winner ?? a, best, (words, locale) => {
    const { whole, bare } = formatsFor(context, words, locale)
    const named = (release: Release) => namedWith(release, numbersOf(context, release, field), words, locale)
    return winner
      ? words.ahead(named(winner), named(loser), field, wins, bare(best), whole(other))
      : words.same(named(a), named(b), field, whole(best))
  })
  return [restingAlsoOn(context, told, loser, other)]
}

/** Several values held at once (peak and off-peak) are told from the least to the most, the unit once. */
function spanOf(facts: Numeric[], plain: (fact: Numeric) => string, format: (fact: Numeric) => string): string {
  const sorted = facts.toSorted((x, y) => x.value - y.value)
  const [least, most] = [sorted[0]!, sorted.at(-1)!]
  return least.value === most.value ? format(most) : `${plain(least)} – ${format(most)}`
}

function tellWeights(context: TellContext, a: Release, b: Release): Told[] {
  const [ofA] = factsAsked(context, a, 'weights')
  const [ofB] = factsAsked(context, b, 'weights')
  if (ofA?.field !== 'weights' || ofB?.field !== 'weights') return []
  if (ofA.value === ofB.value) return []
  const told = tellFrom(context, a, [ofA], (words) =>
    words.differsBy('weights', a.name, words.weights[ofA.value], b.name, words.weights[ofB.value]),
  )
  return [restingAlsoOn(context, told, b, [ofB])]
}

function tellNewer(context: TellContext, a: Release, b: Release): Told[] {
  const [ofA] = factsAsked(context, a, 'released')
  const [ofB] = factsAsked(context, b, 'released')
  if (ofA?.field !== 'released' || ofB?.field !== 'released') return []
  const told = tellFrom(context, a, [ofA], (words, locale) => {
    const [dayA, dayB] = [ofA, ofB].map((fact) => formatValue(fact, words, locale, context.corpus))
    return dayA === dayB ? words.same(a.name, b.name, 'released', dayA!) : words.differsBy('released', a.name, dayA!, b.name, dayB!)
  })
  return [restingAlsoOn(context, told, b, [ofB])]
}

/** The same sentence, resting on facts of another release too. */
function restingAlsoOn(context: TellContext, told: Told, release: Release, facts: readonly Fact[]): Told {
  const more = facts.map((fact) => factEvidence(context.corpus, release, fact))
  return withMore(told, more)
}

function withMore(told: Told, more: readonly Evidence[]): Told {
  const evidence = [...told.evidence, ...more]
  const citations = [...new Set(evidence.map(({ id }) => id))]
  return { ...told, claim: { ...told.claim, citations }, evidence }
}

/** The values to compare: those on ordinary terms, or else all on whatever terms ("off-peak", "peak"). */
function numbersOf(context: TellContext, release: Release, field: Field): Numeric[] {
  const numbers = factsAsked(context, release, field).flatMap((fact) => (isNumeric(fact) && !fact.disputed ? [fact] : []))
  const ordinary = numbers.filter((fact) => !fact.condition)
  return ordinary.length > 0 ? ordinary : numbers
}

const NUMERIC = new Set<Field>(['price-input', 'price-output', 'context-window', 'output-limit', 'parameters-total'])
function isNumeric(fact: { field: Field }): fact is Numeric {
  const isPerToken = !fact.field.startsWith('price') || ('unit' in fact && fact.unit === 'USD/Mtok')
  return NUMERIC.has(fact.field) && 'value' in fact && isPerToken
}

const below = (low: readonly Numeric[], high: readonly Numeric[]): boolean =>
  low.length > 0 && high.length > 0 && Math.max(...low.map(({ value }) => value)) < Math.min(...high.map(({ value }) => value))
