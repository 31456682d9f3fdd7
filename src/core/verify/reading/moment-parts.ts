import type { Moment } from './moments.ts'

/** Which months of a year, or days of a month, a part of it spans: "late 2025", "the end of March". */
const PARTS: readonly { pattern: RegExp; months: readonly [number, number]; days: readonly [number, number] }[] = [
  { pattern: /\b(?:first half of|H1)[\s-]$/i, months: [1, 6], days: [1, 15] },
  { pattern: /\b(?:second half of|H2)[\s-]$/i, months: [7, 12], days: [15, 31] },
  { pattern: /\b(?:early(?: in)?|(?:start|beginning) of)[\s-]$/i, months: [1, 5], days: [1, 12] },
  { pattern: /\b(?:mid|middle of|mid-?way through)[\s-]$/i, months: [4, 9], days: [8, 22] },
  { pattern: /\b(?:late(?: in)?|end of|close of)[\s-]$/i, months: [9, 12], days: [19, 31] },
]

/** The part of its month or year that the words before a moment name: `[19, 31]` for "the end of March". */
export function partOf(before: string, { month, day, year, quarter, era }: Moment): { part?: readonly [number, number] } {
  if (day !== undefined || quarter !== undefined || era !== undefined || (month === undefined && year === undefined)) return {}
  const found = PARTS.find(({ pattern }) => pattern.test(before))
  return found ? { part: month === undefined ? found.months : found.days } : {}
}

/** Whether a date can lie in the part that is said; one that is not more precise can. */
export function isInPart(said: Moment, known: Moment): boolean {
  if (said.part === undefined) return true
  const [first, last] = said.part
  if (known.part !== undefined && (said.month === undefined) === (known.month === undefined))
    return known.part[0] <= last && known.part[1] >= first && (known.part[0] < last || known.part[1] > first)
  const finer = said.month === undefined ? known.month : known.day
  return finer === undefined || (finer >= first && finer <= last)
}

const SAME_DAY = /\b(?:(?:on )?(?:the|that) (?:very )?same day|on that day|that (?:very )?day)\b/gi

/** "the same day": the date named last before, once more. */
export function sameDays(text: string, moments: readonly Moment[]): Moment[] {
  return [...text.matchAll(SAME_DAY)].flatMap((match) => {
    const last = moments.findLast(({ end, day }) => day !== undefined && end <= match.index)
    return last ? [{ ...last, start: match.index, end: match.index + match[0].length }] : []
  })
}
