import { firstDay, lastDay, type PartialDate } from '../dates.ts'
import type { Field, Release } from '../release.ts'
import { factsAsked } from './facts.ts'
import { isMeasure, isSame, MEASURES, numbersOf, PRICED, restingAlsoOn, tellAhead, winnerOf, type Measure, type Wins } from './measured.ts'
import { onOneDay, tellNext, tellPrices } from './price-verdicts.ts'
import type { Shared } from './score-rows.ts'
import { tellFrom, type TellContext, type Told } from './tell.ts'
import { tellTerm } from './terms/tell-term.ts'
import { formatValue } from './values.ts'

const MOST_VERDICTS = 3

/**
 * At most three sentences on what differs between two releases, each computed from the facts it cites, and what prices that
 * end soon come to be.
 *
 * @param wins whether it is asked which is newer, or which came first
 */
export function tellDifferences(
  context: TellContext,
  a: Release,
  b: Release,
  fields: readonly (Field | 'developer')[],
  shared: readonly Shared[] = [],
  wins: Wins = 'higher',
): Told[] {
  const priced = PRICED.filter((field) => fields.includes(field))
  const comparing = priced.length > 0 ? onOneDay(context, a, b, priced) : undefined
  const prices = comparing ? tellPrices(comparing, a, b, priced) : []
  const told = [...prices, ...measuresIn(fields).flatMap((field) => tellAhead(context, a, b, field, 'higher'))]
  if (fields.includes('weights')) told.push(...tellWeights(context, a, b))
  if (fields.includes('released')) told.push(...tellNewer(context, a, b, wins))
  if (told.length === 0) told.push(...shared.filter(({ isAlike }) => isAlike).flatMap((one) => tellHigher(context, one)))
  const differing = told.filter(({ english }) => !SAYS_SAME.test(english))
  const verdicts = [...differing, ...told.filter((one) => !differing.includes(one))].slice(0, MOST_VERDICTS)
  return prices.length > 0 ? [...verdicts, ...tellNext(context, [a, b], priced)] : verdicts
}

const SAYS_SAME = / have the same |: .* for both /

/** Active parameters are another measure than parameters: they are compared where they are asked for first. */
const measuresIn = (fields: readonly (Field | 'developer')[]): Measure[] =>
  MEASURES.filter((field) => {
    const total = fields.indexOf('parameters-total')
    return fields.includes(field) && (field !== 'parameters-active' || total < 0 || fields.indexOf(field) < total)
  })

/** Of more than two, the one that nobody is ahead of in what is asked for, against each of the others. */
export function tellFirst(context: TellContext, releases: readonly Release[], fields: readonly Field[], wins: Wins): Told[] {
  const [field] = fields
  if (field !== 'released' && !isMeasure(field)) return []
  const isNotBehind = (one: Release, other: Release) =>
    field === 'released' ? isOutFirst(one, other, wins) : hasMost(context, one, other, field, wins)
  const first = releases.find((one) => releases.every((other) => other === one || isNotBehind(one, other)))
  const told = first ? releases.flatMap((other) => (other === first ? [] : tellDifferences(context, first, other, fields, [], wins))) : []
  return [...new Map(told.map((one) => [one.claim.text, one])).values()]
}

function hasMost(context: TellContext, a: Release, b: Release, field: Measure, wins: Wins): boolean {
  return winnerOf(context, a, b, field, wins) === a || isSame(numbersOf(context, a, field), numbersOf(context, b, field))
}

/** The earliest, or the latest. */
function isOutFirst(a: Release, b: Release, wins: Wins): boolean {
  const [[dayA], [dayB]] = [daysOf(a), daysOf(b)]
  if (dayA === undefined || dayB === undefined) return false
  return dayA === dayB || (wins === 'lower' ? isOlder(a, b) : isOlder(b, a))
}

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

/** Which came out later, or first, where that holds by all dates that sources give; else both days. */
function tellNewer(context: TellContext, a: Release, b: Release, wins: Wins): Told[] {
  const [ofA] = factsAsked(context, a, 'released')
  const [ofB] = factsAsked(context, b, 'released')
  if (ofA?.field !== 'released' || ofB?.field !== 'released') return []
  const older = isOlder(a, b) ? a : isOlder(b, a) ? b : undefined
  const newer = older === a ? b : a
  const told = tellFrom(context, a, [ofA], (words, locale) => {
    const [dayA, dayB] = [formatValue(ofA, words, locale, context.corpus), formatValue(ofB, words, locale, context.corpus)]
    const [early, late] = older === a ? [dayA, dayB] : [dayB, dayA]
    if (older && wins === 'lower') return words.cameOut(older.name, newer.name, 'earlier', early, late)
    if (older) return words.cameOut(newer.name, older.name, 'later', late, early)
    return dayA === dayB ? words.same(a.name, b.name, 'released', dayA) : words.differsBy('released', a.name, dayA, b.name, dayB)
  })
  return [restingAlsoOn(context, told, b, [ofB])]
}

/** By all dates that sources give. */
const isOlder = (a: Release, b: Release): boolean => daysOf(a).every((day) => daysOf(b).every((later) => lastDay(day) < firstDay(later)))

const daysOf = (release: Release): PartialDate[] => release.facts.flatMap((fact) => (fact.field === 'released' ? [fact.value] : []))
