import { scaleUtc } from 'd3-scale'
import { DAY_MS, firstDay, lastDay, type Day, type PartialDate } from '../../core/dates.ts'
import type { Locale } from '../../core/locale.ts'
import { widthOf } from './font.ts'
import { HAIRLINE, MUTED, SMALL } from './look.ts'
import { line, textLine } from './svg.ts'

/** Shown on either side of a single day. */
const AROUND_MS = 15 * DAY_MS

/** A line of time from left to right. */
export type TimeAxis = {
  at(day: Day): number
  /** Where a date begins and ends; a whole day ends where it begins. */
  spanOf(date: PartialDate): [number, number]
  /** Lines from top to bottom, and below each what time it stands for. */
  draw(top: number, bottom: number): string
}

/** @param days the first and the last to be shown; @param sides where they lie, in pixels */
export function createTimeAxis([first, last]: [Day, Day], [left, right]: [number, number], locale: Locale): TimeAxis {
  const [from, until] = [msOf(first), msOf(last)]
  const around = from === until ? AROUND_MS : 0
  const scale = scaleUtc([from - around, until + around], [left, right])
  const at = (day: Day) => scale(msOf(day))
  return {
    at,
    spanOf: (date) => [at(firstDay(date)), date.length === 10 ? at(date) : at(lastDay(date))],
    draw(top, bottom) {
      const ticks = from === until ? [new Date(from)] : scale.ticks(6)
      const label = labelsFor(ticks, locale)
      const parts: string[] = []
      let free = left
      for (const tick of ticks) {
        const x = scale(tick)
        const text = label(tick)
        const half = widthOf(text, SMALL) / 2
        const middle = Math.min(Math.max(x, left + half), right - half)
        if (middle - half < free) continue
        parts.push(line(x, top, x, bottom, HAIRLINE))
        parts.push(textLine(text, SMALL, { x: middle, y: bottom + SMALL.size + 8, anchor: 'middle', fill: MUTED }))
        free = middle + half + BETWEEN
      }
      return parts.join('')
    },
  }
}

/** Between two labels. */
const BETWEEN = 14

/** Years, months or days, whichever the ticks are apart. */
function labelsFor(ticks: readonly Date[], locale: Locale): (tick: Date) => string {
  const isMonths = ticks.length > 1 && ticks.every((tick) => tick.getUTCDate() === 1)
  const isYears = isMonths && ticks.every((tick) => tick.getUTCMonth() === 0)
  const named = locale === 'en' ? 'en-GB' : locale
  const formatOf = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(named, { timeZone: 'UTC', ...parts })
  const whole = formatOf(
    isYears ? { year: 'numeric' } : isMonths ? { year: 'numeric', month: 'short' } : { month: 'short', day: 'numeric', year: 'numeric' },
  )
  const short = isYears ? whole : formatOf(isMonths ? { month: 'short' } : { month: 'short', day: 'numeric' })
  const opensYear = new Set(ticks.filter((tick, index) => tick.getUTCFullYear() !== ticks[index - 1]?.getUTCFullYear()))
  return (tick) => (opensYear.has(tick) ? whole : short).format(tick)
}

function msOf(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`)
}
