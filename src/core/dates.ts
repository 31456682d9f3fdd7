import { z } from 'zod'

/** A day, a month or a year, as precise as its source is: `2026-04-24`, `2026-04` or `2026`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'write a date as YYYY-MM-DD, YYYY-MM or YYYY')
  .refine(exists, 'this day does not exist in the calendar')
export type PartialDate = z.infer<typeof PartialDate>

/** One calendar day, `YYYY-MM-DD`. */
export const Day = PartialDate.refine((text) => text.length === 10, 'write the whole day, YYYY-MM-DD')
export type Day = string

export const DAY_MS = 24 * 60 * 60 * 1000

/** The day of an instant, in UTC. */
export function dayOf(instant: Date): Day {
  return instant.toISOString().slice(0, 10)
}

/** First day covered by a partial date: `2026-04` gives `2026-04-01`. */
export function firstDay(date: PartialDate): Day {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`
}

/** Last day covered by a partial date: `2026-04` gives `2026-04-30`. */
export function lastDay(date: PartialDate): Day {
  if (date.length === 10) return date
  const year = Number(date.slice(0, 4))
  const month = date.length === 7 ? Number(date.slice(5)) : 12
  return dayOf(new Date(Date.UTC(year, month, 0)))
}

function exists(text: string): boolean {
  if (text.length < 10) return true
  const instant = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text)
}
