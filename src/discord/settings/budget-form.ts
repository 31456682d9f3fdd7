import type { SomeSettings } from '../../core/server-settings.ts'
import { cleanText, clipWords, escapeText } from '../markdown.ts'
import type { ModalForm, TextField } from '../modal.ts'
import type { Place } from './place.ts'
import { capsOf, sayUsd } from './values.ts'

const AMOUNT_LENGTH = 12
/** `2.50`, `$2.50`, `2,5 USD`: not `1,000`, which is one thing here and another there. */
const USD = /^\$?\s*(?<whole>\d{1,5})(?:[.,](?<cents>\d{1,2}))?\s*(?:\$|USD)?$/i

/** The two budgets to type, as they are now. */
export function budgetForm(place: Place): ModalForm {
  const { words, locale } = place
  const { budgetDayUsd, budgetMonthUsd } = place.now
  const field = (label: string, amount: number | undefined, cap: number | undefined): TextField => ({
    label,
    maxLength: AMOUNT_LENGTH,
    hint: cap === undefined ? words.usdHint : words.usdHintUpTo(sayUsd(cap, locale)),
    isOptional: true,
    ...(amount !== undefined && { value: amount.toFixed(2) }),
  })
  const { dayUsd, monthUsd } = capsOf(place)
  const fields = [
    field(words.names.budgetDayUsd, budgetDayUsd, dayUsd),
    field(words.names.budgetMonthUsd, budgetMonthUsd, monthUsd),
  ] as const
  return { title: words.topics.budget, fields }
}

/** What was typed: settings to change, or why nothing is changed, as markdown. */
export function readBudget([day = '', month = '']: readonly string[], place: Place): { wanted: SomeSettings } | { refusal: string } {
  const { dayUsd, monthUsd } = capsOf(place)
  const refusal = refusalOf(day, dayUsd, place) ?? refusalOf(month, monthUsd, place)
  return refusal === undefined ? { wanted: { budgetDayUsd: readUsd(day), budgetMonthUsd: readUsd(month) } } : { refusal }
}

/** @returns undefined for nothing typed, NaN for what is no amount */
function readUsd(typed: string): number | undefined {
  if (typed.trim() === '') return undefined
  const { whole, cents = '0' } = USD.exec(typed.trim())?.groups ?? {}
  return Number(`${whole}.${cents}`)
}

function refusalOf(typed: string, cap: number | undefined, { words, locale }: Place): string | undefined {
  const amount = readUsd(typed)
  if (amount === undefined) return undefined
  if (Number.isNaN(amount)) return words.notAnAmount(escapeText(clipWords(cleanText(typed), AMOUNT_LENGTH)))
  return cap !== undefined && amount > cap ? words.overCap(sayUsd(amount, locale), sayUsd(cap, locale)) : undefined
}
