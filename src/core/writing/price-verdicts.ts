import { DAY_MS, dayOf, firstDay, type Day } from '../dates.ts'
import { heldOn, type Fact, type Field, type Release } from '../release.ts'
import { soldAt } from '../understanding/price-terms.ts'
import { isGone, termsUnmet } from './facts.ts'
import { formatShare } from './format.ts'
import {
  formatsFor,
  mostTrusted,
  namedWith,
  numbersOf,
  PRICED,
  PRICES,
  restingAlsoOn,
  seenOn,
  tellAhead,
  termsOf,
  winnerOf,
  withMore,
  type Comparing,
  type Measure,
  type Numeric,
  type PriceField,
} from './measured.ts'
import { conditionOf, isAfterEnd, tellFrom, type TellContext, type Told } from './tell.ts'
import { tellGiven } from './tell-given.ts'

/** Who is cheaper for input and output together, where both are asked for, and else in each of what is asked for. */
export function tellPrices(comparing: Comparing, a: Release, b: Release, priced: readonly PriceField[]): Told[] {
  const asksBoth = PRICES.every((field) => priced.includes(field))
  const others = asksBoth ? priced.filter((field) => field === 'price-cached-input') : priced
  return [...(asksBoth ? tellCheaper(comparing, a, b) : []), ...others.flatMap((field) => tellAhead(comparing, a, b, field, 'lower'))]
}

/** Cheaper only where every current price of one is below every current price of the other; else each price by itself. */
function tellCheaper(context: Comparing, a: Release, b: Release): Told[] {
  const winners = PRICES.map((field) => winnerOf(context, a, b, field, 'lower'))
  const each = PRICES.flatMap((field) => tellAhead(context, a, b, field, 'lower'))
  const winner = winners[0]
  if (!winner || winners[1] !== winner || each.length < 2 || ![a, b].every((release) => isOnOneTerm(context, release))) return each
  const loser = winner === a ? b : a
  const told = tellFrom(context, winner, [], (words, locale) => {
    const { bare, whole } = formatsFor(context, words, locale)
    const prices = (field: Measure) => ({
      best: bare(mostTrusted(numbersOf(context, winner, field))),
      other: whole(mostTrusted(numbersOf(context, loser, field))),
    })
    const named = (release: Release) => namedWith(context, release, numbersOf(context, release, 'price-input'), words, locale)
    return words.cheaper(named(winner), named(loser), prices('price-input'), prices('price-output'))
  })
  const english = `${winner.name} is cheaper than ${loser.name} for input and for output.`
  const also = each.map((one) => one.english)
  const evidence = each.flatMap((one) => one.evidence)
  return [withMore({ ...told, english, also }, evidence)]
}

/** Input and output hold on the same terms, or on several each. */
function isOnOneTerm(context: TellContext, release: Release): boolean {
  const [input, output] = PRICES.map((field) => numbersOf(context, release, field))
  const isAlone = [input!, output!].some(({ length }) => length === 1)
  return !isAlone || termsOf(input!) === termsOf(output!)
}

/** Prices compare that hold at one time and, where terms are asked for, on the same ones: today, or when one was last sold. */
export function onOneDay(context: TellContext, a: Release, b: Release, fields: readonly PriceField[]): Comparing | undefined {
  if (context.period || context.past === 'launch') return undefined
  // How a price moved is told of each; which is cheaper, of today.
  const today = atOneSeller({ ...context, past: undefined }, a, b, fields)
  if (!today) return undefined
  const keysOf = (release: Release) => fields.map((field) => termsOf(numbersOf(today, release, field))).join()
  const isUnmet = [a, b].some((release) => termsUnmet(context, release).length > 0)
  if (isUnmet || (today.terms?.length && keysOf(a) !== keysOf(b))) return undefined
  const gone = [a, b].filter((release) => isGone(context, release))
  if (gone.length === 0) return today
  const days = gone.flatMap((release) => lastPricedOn(today, release, fields) ?? []).toSorted((x, y) => x.localeCompare(y))
  const [day] = days
  if (!day || days.length < gone.length) return undefined
  const then = { ...today, today: day, isOver: true as const }
  const compared = [a, b].flatMap((release) => fields.flatMap((field) => numbersOf(then, release, field)))
  return compared.every((fact) => isKnownOn(then, fact, day)) ? then : undefined
}

/** Prices of two sellers tell the sellers apart and not the models: they compare at one that has both, or if sellers are asked for. */
function atOneSeller(context: TellContext, a: Release, b: Release, fields: readonly PriceField[]): TellContext | undefined {
  const { terms = [] } = context
  const sellers = [a, b].flatMap((release) => fields.flatMap((field) => numbersOf(context, release, field).map(({ host }) => host)))
  if (terms.some(({ seller }) => seller) || new Set(sellers).size < 2) return context
  const hostsOf = ({ facts }: Release) => facts.flatMap(({ field, host }) => (host && field.startsWith('price') ? [host] : []))
  const shared = hostsOf(a).find((host) => hostsOf(b).includes(host))
  return shared === undefined ? undefined : { ...context, terms: [...terms, soldAt(shared)] }
}

/** The last day on which a price is known; nothing where that is open, or was noted after the end of what it buys. */
function lastPricedOn(context: TellContext, release: Release, fields: readonly PriceField[]): Day | undefined {
  const [fact] = fields.flatMap((field) => numbersOf(context, release, field))
  if (fact?.until) return dayOf(new Date(Date.parse(firstDay(fact.until)) - DAY_MS))
  if (!fact || fact.from) return undefined
  const seen = seenOn(context, fact)
  return isAfterEnd(context, release, seen) ? undefined : firstDay(seen)
}

const isKnownOn = (context: TellContext, fact: Fact, day: Day): boolean =>
  heldOn(fact, day) && (fact.from !== undefined || firstDay(seenOn(context, fact)) === day)

/** What follows on prices of today that end. */
export function tellNext(context: TellContext, releases: readonly Release[], fields: readonly (Field | 'developer')[]): Told[] {
  if (context.period || context.past) return []
  return releases.flatMap((release) => {
    const ending = PRICED.filter((field) => fields.includes(field)).flatMap((field) => numbersOf(context, release, field))
    const isNext = (fact: Fact) => ending.some((now) => isOfOneRow(now, fact) && now.until !== undefined && now.until === fact.from)
    return tellGiven(context, release, release.facts.filter(isNext))
  })
}

const isOfOneRow = (a: Fact, b: Fact): boolean => a.field === b.field && a.host === b.host && a.condition === b.condition

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
