import type { Fact, FactOf, Release } from '../release.ts'
import type { Source } from '../source.ts'
import { formatMoney, formatNumber, shortNumber } from './format.ts'
import { en } from './words/en.ts'

/**
 * A fact as one English sentence that holds all it says: "DeepSeek V4-Pro: input price $1.74 per million tokens
 * (off-peak), from 2026-04-24 until 2026-05-22." Numbers keep all their digits, dates stand as in ISO 8601. Who says
 * so is named unless it is the vendor or a paper.
 */
export function factSentence(release: Release, fact: Fact, source: Source): string {
  const terms = [fact.host, fact.condition, writtenOtherwise(fact)].filter((term) => term !== undefined)
  const brackets = terms.length > 0 ? ` (${terms.join('; ')})` : ''
  const isOwnWord = source.tier === 'vendor' || source.tier === 'paper'
  const speaker = isOwnWord ? '' : `, according to ${source.publisher}`
  const maker = fact.field === 'released' ? ` (${release.developer})` : ''
  return `${release.name}${maker}: ${statement(fact)}${brackets}${validity(fact, source)}${speaker}.`
}

function statement(fact: Fact): string {
  if ('undisclosed' in fact) return `${labelOf(fact)} not disclosed by the vendor`
  switch (fact.field) {
    case 'parameters-total':
      return `${amount(fact.value)} parameters in total`
    case 'parameters-active':
      return `${amount(fact.value)} active parameters`
    case 'benchmark':
      return benchmarkStatement(fact)
    case 'weights':
      return en.weights[fact.value]
    case 'replaces':
    case 'replaced-by':
      return `${labelOf(fact)} ${fact.value.slice(fact.value.indexOf('/') + 1)}`
    case 'modalities-input':
    case 'modalities-output':
      return `${labelOf(fact)} ${fact.value.map((modality) => en.modalities[modality]).join(', ')} as ${fact.field.slice('modalities-'.length)}`
    default:
      return `${labelOf(fact)} ${plainValue(fact)}`
  }
}

type Plain = Exclude<
  Exclude<Fact, { undisclosed: true }>,
  {
    field:
      | 'parameters-total'
      | 'parameters-active'
      | 'benchmark'
      | 'weights'
      | 'replaces'
      | 'replaced-by'
      | 'modalities-input'
      | 'modalities-output'
  }
>

function plainValue(fact: Plain): string {
  switch (fact.field) {
    case 'context-window':
    case 'output-limit':
      return `${formatNumber(fact.value, 'en')} tokens`
    case 'training-tokens':
      return `${amount(fact.value)} tokens`
    case 'training-compute':
      return `${fact.value.toExponential().replace('e+', 'e')} FLOP`
    case 'price-input':
    case 'price-output':
    case 'price-cached-input':
      return en.units[fact.unit](formatMoney(fact.value, fact.unit.slice(0, 3), 'en'))
    case 'status':
      return en.stages[fact.value]
    default:
      return fact.value
  }
}

function benchmarkStatement(fact: FactOf<'benchmark'>): string {
  const score = en.units[fact.unit](formatNumber(fact.value, 'en'))
  const setting = fact.setting ? ` (${fact.setting})` : ''
  const judge = fact.measuredBy === 'vendor' ? 'its vendor' : fact.measuredBy
  return `benchmark ${fact.benchmark} ${score}${setting}, measured by ${judge}`
}

/** `1.6T` where no digit is lost, or all digits. */
function amount(value: number): string {
  return shortNumber(value, 'en') ?? formatNumber(value, 'en')
}

function labelOf({ field }: Fact): string {
  const label = en.fields[field]
  return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase()
}

/** How the source writes it, where the statement does not already say so. */
function writtenOtherwise(fact: Fact): string | undefined {
  return fact.asWritten && !statement(fact).includes(fact.asWritten) ? `written as ${fact.asWritten}` : undefined
}

function validity({ from, until, ...fact }: Fact, source: Source): string {
  const asOf = fact.asOf ?? (fact.field.startsWith('price') ? source.published : undefined)
  const period = [from && `from ${from}`, until && `until ${until}`].filter(Boolean).join(' ')
  if (period !== '') return `, ${period}`
  return asOf ? `, as of ${asOf}` : ''
}
