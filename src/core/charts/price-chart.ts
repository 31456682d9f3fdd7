import type { Answer } from '../answer.ts'
import type { Corpus } from '../corpus.ts'
import { firstDay } from '../dates.ts'
import type { Locale } from '../locale.ts'
import type { FactOf } from '../release.ts'
import { formatAmount, isPrice, type PriceField } from '../writing/values.ts'
import { wordsIn } from '../writing/words/index.ts'
import type { PriceChart, PriceLine, PriceStep } from './chart.ts'
import { citedFacts, type CitedFact } from './cited-facts.ts'

const DRAWN = ['price-input', 'price-output'] as const

/** The prices of one release over time as steps; undefined where an answer does not tell that a price changed. */
export function priceChart(answer: Answer, corpus: Corpus, locale: Locale): PriceChart | undefined {
  const cited = citedFacts(answer, corpus)
  const prices = cited.inClaims().filter(({ fact }) => isPrice(fact) && !fact.disputed && !fact.host)
  const [first, ...others] = new Set(prices.map(({ release }) => release))
  if (!first || others.length > 0) return undefined
  const lines = DRAWN.flatMap((field) => lineOf(field, prices, locale))
  if (!lines.some(hasChanged)) return undefined
  const { name, developer } = first
  const sources = cited.sourcesOf(lines.flatMap(({ steps }) => steps))
  return { kind: 'prices', locale, sources, release: { name, developer }, today: corpus.asOf, lines }
}

function hasChanged({ steps }: PriceLine): boolean {
  return new Set(steps.map(({ from }) => firstDay(from))).size > 1
}

/** Prices in one unit: that of the first. */
function lineOf(field: (typeof DRAWN)[number], prices: readonly CitedFact[], locale: Locale): PriceLine[] {
  const own = prices.flatMap((price) => (price.fact.field === field && isPrice(price.fact) ? [{ ...price, fact: price.fact }] : []))
  const unit = own[0]?.fact.unit
  const steps = own.filter(({ fact }) => fact.unit === unit).flatMap(({ fact, sources }) => stepOf(fact, sources, locale))
  if (unit === undefined || steps.length === 0) return []
  const words = wordsIn(locale)
  const inOrder = steps.toSorted((a, b) => firstDay(a.from).localeCompare(firstDay(b.from)) || b.value - a.value)
  return [{ field, label: words.fields[field], detail: words.units[unit]('').trim(), steps: inOrder }]
}

function stepOf(fact: FactOf<PriceField> & { value: number }, sources: number[], locale: Locale): PriceStep[] {
  const from = fact.from ?? fact.asOf
  if (from === undefined) return []
  const { value, condition, until } = fact
  const terms = { ...(condition && { condition }), ...(until && { until }) }
  return [{ text: formatAmount(fact, locale), value, sources, from, isSpot: fact.from === undefined, ...terms }]
}
