import type { PartialDate } from '../dates.ts'
import type { Locale } from '../locale.ts'

/** A number with the locale's marks, all its digits kept: 1048576 gives `1,048,576` in English. */
export function formatNumber(value: number, locale: Locale): string {
  return numberFormat(locale).format(value)
}

const numberFormat = kept((locale: Locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 8, useGrouping: 'always' }))

/** Formats are slow to make and few. */
function kept<T>(make: (locale: Locale, options: string) => T): (locale: Locale, options?: string) => T {
  const made = new Map<string, T>()
  return (locale, options = '') => {
    const key = `${locale} ${options}`
    const known = made.get(key) ?? make(locale, options)
    made.set(key, known)
    return known
  }
}

/** By how precisely a date is known. */
const dateFormat = kept((locale: Locale, precision) => {
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
  if (precision !== 'year') options.month = 'long'
  if (precision === 'day') options.day = 'numeric'
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, options)
})

const SCALES = [
  [1e12, 'T'],
  [1e9, 'B'],
  [1e6, 'M'],
  [1e3, 'K'],
] as const

/** A large number as people in the field write it, when no digit is lost: 1.6e12 gives `1.6T`; undefined otherwise. */
export function shortNumber(value: number, locale: Locale): string | undefined {
  const scale = SCALES.find(([size]) => value >= size)
  if (!scale) return undefined
  const scaled = value / scale[0]
  const rounded = Number(scaled.toPrecision(4))
  if (Math.abs(rounded * scale[0] - value) > value * 1e-9) return undefined
  return formatNumber(rounded, locale) + scale[1]
}

/** An amount of money, never rounded, at least two decimals: `$1.74`, `0,003625 $`. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  return new Intl.NumberFormat(locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 8,
  }).format(amount)
}

/** A date as precise as it is known: `24 April 2026`, `April 2026`, `2026`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year, month, day] = date.split('-')
  const instant = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
  const written = dateFormat(locale, day ? 'day' : month ? 'month' : 'year').format(instant)
  // French alone has an ordinal for the first of a month, and the formatter leaves it out.
  return locale === 'fr' ? written.replace(/^1 /, '1er ') : written
}

const MINUTE_S = 60
const HOUR_S = 60 * MINUTE_S
const DAY_S = 24 * HOUR_S

/** How long to wait, as people say it, never too short: `in 12 seconds`, `in 2 Stunden`, `3 日後`. */
export function formatWait(seconds: number, locale: Locale): string {
  const [size, unit] =
    seconds < 2 * MINUTE_S
      ? ([1, 'second'] as const)
      : seconds < 2 * HOUR_S
        ? ([MINUTE_S, 'minute'] as const)
        : seconds < 2 * DAY_S
          ? ([HOUR_S, 'hour'] as const)
          : ([DAY_S, 'day'] as const)
  return new Intl.RelativeTimeFormat(locale).format(Math.max(1, Math.ceil(seconds / size)), unit)
}

/** How long something took, in tenths of a second: `0.4s`, `0,4 Sek.`, `0.4秒`. */
export function formatSeconds(ms: number, locale: Locale): string {
  const format = { style: 'unit', unit: 'second', unitDisplay: 'narrow', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(locale, format).format(Math.max(ms, 100) / 1000)
}

/** `text, images and audio`, by the locale's rules. */
export function formatList(parts: string[], locale: Locale): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale, { type: 'conjunction' }).format(parts)
}

/** A part of a whole: `2.5%`, `2,5 %`. */
export function formatShare(share: number, locale: Locale): string {
  return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 }).format(share)
}
