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

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')
const numberOf = (word: string): number =>
  /\d/.test(word) ? Number(word) : /^an?$/i.test(word) ? 1 : NUMBERS.indexOf(word.toLowerCase()) + 1

const SAME_DAY = /\b(?:(?:on )?(?:the|that) (?:very )?same day|on that day|that (?:very )?day)\b/gi

/** "the same day": the date named last before, once more. */
export function sameDays(text: string, moments: readonly Moment[]): Moment[] {
  return [...text.matchAll(SAME_DAY)].flatMap((match) => {
    const last = moments.findLast(({ end, day }) => day !== undefined && end <= match.index)
    return last ? [{ ...last, start: match.index, end: match.index + match[0].length }] : []
  })
}

/** "In July one came on the 21st": a day of the month named last before. */
export function daysOfMonth(text: string, moments: readonly Moment[]): Moment[] {
  return [...text.matchAll(/\bon the (\d{1,2})(?:st|nd|rd|th)\b(?=\s?(?:$|[,.;:)]|(?:and|but|while|with|at|after|before)\b))/gi)].flatMap(
    (match) => {
      const last = moments.findLast(({ end, month }) => month !== undefined && end <= match.index)
      if (!last?.month || Number(match[1]) > 31) return []
      const { year, month } = last
      const start = match.index + 'on the '.length
      return [{ month, ...(year !== undefined && { year }), day: Number(match[1]), start, end: match.index + match[0].length }]
    },
  )
}

const LATER = new RegExp(
  String.raw`(?<=[.;]\s|\s)(?:[Jj]ust |[Oo]nly )?\b(an?|\d{1,2}|${NUMBERS.join('|')}) (days?|weeks?) (?:later|after (?:that|this))\b`,
  'gi',
)

/** "On 9 September it said that A would end on the 14th. Two days later": counted from the last date that is not of a plan. */
export function laterDays(text: string, moments: readonly Moment[]): Moment[] {
  return [...text.matchAll(LATER)].flatMap((match) => {
    const last = moments.findLast(
      (moment) => moment.end <= match.index && !/\b(?:will|would|to)\s[^.;]*$/.test(text.slice(0, moment.start)),
    )
    if (last?.day === undefined || last.month === undefined || last.year === undefined) return []
    const days = numberOf(match[1]!) * (match[2]!.toLowerCase().startsWith('w') ? 7 : 1)
    const date = new Date(Date.UTC(last.year, last.month - 1, last.day + days))
    const end = match.index + match[0].length
    return [{ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate(), start: end - 'later'.length, end }]
  })
}
