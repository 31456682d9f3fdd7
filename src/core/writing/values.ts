import type { Corpus } from '../corpus.ts'
import { formatDate, formatList, formatMoney, formatNumber, shortNumber } from './format.ts'
import type { Locale } from '../locale.ts'
import type { Fact, FactOf } from '../release.ts'
import type { Words } from './words/index.ts'

export type PriceField = 'price-input' | 'price-output' | 'price-cached-input'

export function isPrice(fact: Fact): fact is FactOf<PriceField> & { value: number } {
  return fact.field.startsWith('price')
}

/** A fact's value as people read it, with its unit: `$1.74 per million tokens`, `1,000,000 tokens (1M)`, `24 April 2026`. */
export function formatValue(fact: Fact, words: Words, locale: Locale, corpus: Corpus): string {
  if ('undisclosed' in fact) return '–'
  switch (fact.field) {
    case 'parameters-total':
    case 'parameters-active':
      return shortNumber(fact.value, locale) ?? formatNumber(fact.value, locale)
    case 'context-window':
    case 'output-limit':
    case 'training-tokens':
      return words.units.tokens(tokenCount(fact.value, fact.asWritten, locale))
    case 'training-compute':
      return words.units.FLOP(fact.value.toExponential().replace('e+', 'e'))
    case 'price-input':
    case 'price-output':
    case 'price-cached-input':
      return words.units[fact.unit](formatMoney(fact.value, fact.unit.slice(0, 3), locale))
    case 'released':
    case 'knowledge-cutoff':
      return formatDate(fact.value, locale)
    case 'status':
      return words.stages[fact.value] + (fact.from ? `, ${formatDate(fact.from, locale)}` : '')
    case 'weights':
      return words.weights[fact.value]
    case 'modalities-input':
    case 'modalities-output':
      return formatList(
        fact.value.map((modality) => words.modalities[modality]),
        locale,
      )
    case 'replaces':
    case 'replaced-by':
      return corpus.releases.get(fact.value)?.name ?? fact.value
    case 'benchmark':
      return words.units[fact.unit](formatNumber(fact.value, locale))
    default:
      return fact.value
  }
}

/** An amount without what it is for: `$1.74`. */
export function formatAmount(fact: FactOf<PriceField> & { value: number }, locale: Locale): string {
  return formatMoney(fact.value, fact.unit.slice(0, 3), locale)
}

/** All digits, and the short form people use where it is exact or the source's own: `131,072 (128K)`. */
function tokenCount(value: number, asWritten: string | undefined, locale: Locale): string {
  const exact = formatNumber(value, locale)
  const short = shortNumber(value, locale)
  if (value >= 1e9) return short ?? exact
  const brief =
    short && short.replace(/\D/g, '').length <= 3 ? short : asWritten && /^[\d.]+\s?[KMB]$/i.test(asWritten) ? asWritten : undefined
  return brief && value >= 1000 ? `${exact} (${brief})` : exact
}
