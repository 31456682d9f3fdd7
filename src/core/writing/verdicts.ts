import type { FactOf, Field, Release } from '../release.ts'
import { factsAsked, tellFrom, type TellContext, type Told } from './tell.ts'
import { formatValue } from './values.ts'

type Wins = 'lower' | 'higher'
type PriceField = 'price-input' | 'price-output'
type Numeric = Extract<
  FactOf<PriceField | 'context-window' | 'output-limit' | 'parameters-total'>,
  { value: number }
>

/** At most three sentences on what differs between two releases, each computed from the facts it cites. */
export function tellDifferences(
  context: TellContext,
  a: Release,
  b: Release,
  fields: readonly (Field | 'developer')[],
): Told[] {
  const told: Told[] = []
  if (fields.includes('price-input') || fields.includes('price-output'))
    told.push(...tellCheaper(context, a, b))
  for (const field of ['context-window', 'parameters-total', 'output-limit'] as const) {
    if (fields.includes(field)) told.push(...tellAhead(context, a, b, field, 'higher'))
  }
  if (fields.includes('weights')) told.push(...tellWeights(context, a, b))
  if (fields.includes('released')) told.push(...tellNewer(context, a, b))
  return told.slice(0, 3)
}

/** Cheaper only where every current price of one is below every current price of the other. */
function tellCheaper(context: TellContext, a: Release, b: Release): Told[] {
  const prices = (release: Release, field: PriceField) =>
    numbersOf(context, release, field).filter((fact) => isDollarPerToken(fact))
  const verdicts = (['price-input', 'price-output'] as const).flatMap((field) => {
    const [pricesA, pricesB] = [prices(a, field), prices(b, field)]
    const winner = below(pricesA, pricesB) ? a : below(pricesB, pricesA) ? b : undefined
    return pricesA.length > 0 && pricesB.length > 0 ? [{ field, winner, pricesA, pricesB }] : []
  })
  const winner = verdicts[0]?.winner
  if (!winner || verdicts.some((verdict) => verdict.winner !== winner)) return []
  const loser = winner === a ? b : a
  const isWholly = verdicts.length === 2
  const told = tellFrom(context, a, verdicts.map(({ pricesA }) => pricesA[0]!), (words) => words.cheaper(winner.name, loser.name, isWholly)) // prettier-ignore
  return [withMore(told, tellFrom(context, b, verdicts.map(({ pricesB }) => pricesB[0]!), () => ''))] // prettier-ignore
}

function tellAhead(
  context: TellContext,
  a: Release,
  b: Release,
  field: 'context-window' | 'parameters-total' | 'output-limit',
  wins: Wins,
): Told[] {
  // prettier-ignore
  const [ofA, ofB] = [numbersOf(context, a, field), numbersOf(context, b, field)]
  if (ofA.length === 0 || ofB.length === 0) return []
  const aWins = wins === 'higher' ? below(ofB, ofA) : below(ofA, ofB)
  const bWins = wins === 'higher' ? below(ofA, ofB) : below(ofB, ofA)
  const isSame = [...ofA, ...ofB].every((fact) => fact.value === ofA[0]!.value)
  if (!aWins && !bWins && !isSame) return []
  const [winner, loser] = aWins ? [a, b] : [b, a]
  const [best, other] = aWins ? [ofA[0]!, ofB[0]!] : [ofB[0]!, ofA[0]!]
  const told = tellFrom(context, winner, [best], (words, locale) => {
    const value = (fact: Numeric) => formatValue(fact, words, locale, context.corpus)
    return isSame
      ? words.same(a.name, b.name, field)
      : words.ahead(winner.name, loser.name, field, wins, value(best), value(other))
  })
  return [
    withMore(
      told,
      tellFrom(context, loser, [other], () => ''),
    ),
  ]
}

function tellWeights(context: TellContext, a: Release, b: Release): Told[] {
  const [ofA] = factsAsked(context, a, 'weights')
  const [ofB] = factsAsked(context, b, 'weights')
  if (ofA?.field !== 'weights' || ofB?.field !== 'weights') return []
  const told = tellFrom(context, a, [ofA], (words) =>
    ofA.value === ofB.value ? words.same(a.name, b.name, 'weights') : words.differsBy('weights', a.name, words.weights[ofA.value], b.name, words.weights[ofB.value]),
  ) // prettier-ignore
  return [
    withMore(
      told,
      tellFrom(context, b, [ofB], () => ''),
    ),
  ]
}

function tellNewer(context: TellContext, a: Release, b: Release): Told[] {
  const [ofA] = factsAsked(context, a, 'released')
  const [ofB] = factsAsked(context, b, 'released')
  if (ofA?.field !== 'released' || ofB?.field !== 'released') return []
  const told = tellFrom(context, a, [ofA], (words, locale) => words.differsBy('released', a.name, formatValue(ofA, words, locale, context.corpus), b.name, formatValue(ofB, words, locale, context.corpus))) // prettier-ignore
  return [
    withMore(
      told,
      tellFrom(context, b, [ofB], () => ''),
    ),
  ]
}

/** A sentence that rests on facts of two releases. */
function withMore(told: Told, more: Told): Told {
  const citations = [...told.claim.citations, ...more.claim.citations]
  return { ...told, claim: { ...told.claim, citations }, evidence: [...told.evidence, ...more.evidence] }
}

function numbersOf<F extends Field>(context: TellContext, release: Release, field: F): Numeric[] {
  return factsAsked(context, release, field).flatMap((fact) =>
    isNumeric(fact) && !fact.disputed ? [fact] : [],
  )
}

const NUMERIC = new Set<Field>([
  'price-input',
  'price-output',
  'context-window',
  'output-limit',
  'parameters-total',
])
function isNumeric(fact: { field: Field }): fact is Numeric {
  return NUMERIC.has(fact.field) && 'value' in fact
}

const isDollarPerToken = (fact: Numeric): boolean => fact.unit === 'USD/Mtok'
const below = (low: readonly Numeric[], high: readonly Numeric[]): boolean =>
  low.length > 0 &&
  high.length > 0 &&
  Math.max(...low.map(({ value }) => value)) < Math.min(...high.map(({ value }) => value))
