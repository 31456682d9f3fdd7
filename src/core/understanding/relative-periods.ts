import { DAY_MS, dayOf, firstDay, lastDay, type Day } from '../dates.ts'
import { NUMBER, numberIn } from './numbers.ts'

/** A span of days found in a text, both ends included, and where it stands. */
export type FoundPeriod = { index: number; text: string; from: Day; until: Day }

/** Names of a unit of time, with an ending for several. */
const UNITS = {
  day: 'days?|dias?|tage?n?|jours?|天|日間?',
  week: 'weeks?|semanas?|wochen?|semaines?|个?星期|周|週間?',
  month: 'months?|mes(?:es)?|monate?n?|mois|个月|[かヶケカ]月',
  quarter: 'quarters?|trimestres?|quartals?|quartalen?|季度|四半期',
  year: 'years?|anos?|jahre?n?|an(?:s|nees?)|年',
} as const
type Unit = keyof typeof UNITS
const PLURALS: Record<Unit, string> = {
  day: 'days|dias|tagen?|jours',
  week: 'weeks|semanas|wochen|semaines',
  month: 'months|meses|monaten?|mois',
  quarter: 'quarters|trimestres|quartalen?',
  year: 'years|anos|jahren?|annees|ans',
}

const UNIT_NAMES: readonly Unit[] = ['day', 'week', 'month', 'quarter', 'year']
const NEXT = 'next|coming|proxim[oa]s?|nachste[nrsm]?|kommende[nrsm]?|prochaine?s?|下一?个?|今后|来|翌|明'
const AFTERWARDS = 'que viene|que vem|prochaine?s?|proxim[oa]s?'
const LAST =
  'last|past|previous|pasad[oa]s?|ultim[oa]s?|letzte[nrsm]?|vergangene[nrsm]?|dernier(?:e)?s?|passad[oa]s?|过去|過去|最近|直近の?|上一?个?|去|先|昨|前(?=四半期)'
const BEFORE = 'pasad[oa]|derniere?|passad[oa]|ultim[oa]'
const THIS = 'this|current|est[ea]|diese[nrsm]?|cette|ce|本|这个?|今'
const [START, END] = [String.raw`(?<![\p{L}\d])`, String.raw`(?![\p{L}\d])`]
/** East Asian words have no borders. */
const EAST = /[\u3040-\u30ff\u3400-\u9fff]/

/** Words before or after a unit, as a pattern; `%` stands for the unit, `%s` for several of it. */
function around(templates: readonly string[], unit: Unit): RegExp {
  // A Chinese or Japanese month that is counted has a word for it: "3月" is March.
  const isCounted = templates.some((template) => template.includes(NUMBER))
  const names = [...UNITS[unit].split('|'), ...(unit === 'month' && !isCounted ? ['月'] : [])]
  const [east, west] = [names.filter((name) => EAST.test(name)), names.filter((name) => !EAST.test(name))]
  const fill = (template: string, units: readonly string[]) =>
    template.replace('%s', `(?:${PLURALS[unit]})`).replace('%', `(?:${units.join('|')})`)
  const spaced = templates.map((template) => START + fill(template, west) + END)
  const unspaced = templates
    .filter((template) => !template.includes('%s'))
    .map((template) => fill(template, east).replaceAll(String.raw`\s+`, String.raw`\s*`))
  return new RegExp([...spaced, ...unspaced].join('|'), 'u')
}

type Span = (unit: Unit, count: number, today: Day) => [Day, Day]

/** The ways to speak of a time by its distance from today, the longer ones first. */
const WAYS: readonly { templates: readonly string[]; span: Span }[] = [
  {
    templates: [
      String.raw`(${NUMBER})\s+%\s+(?:ago|earlier|back|atras)`,
      String.raw`(?:hace|vor|il\s+y\s+a|ha|faz)\s+(${NUMBER})\s+%`,
      String.raw`(${NUMBER})\s+%(?:之?前|以前)`,
    ],
    span: (unit, count, today) => nearly(unit, -count, today),
  },
  {
    templates: [String.raw`(?:${LAST})\s+(${NUMBER})\s+%`, String.raw`(${NUMBER})\s+(?:${LAST})\s+%`],
    span: (unit, count, today) => [shift(today, -count * DAYS[unit]), today],
  },
  {
    templates: [
      String.raw`(?:${NEXT})\s+(${NUMBER})\s+%`,
      String.raw`(${NUMBER})\s+(?:${NEXT})\s+%`,
      String.raw`(?:within|in)\s+(?:the\s+next\s+)?(${NUMBER})\s+%`,
    ],
    span: (unit, count, today) => [today, shift(today, count * DAYS[unit])],
  },
  {
    templates: [String.raw`(?:next|coming|proxim[oa]s|nachsten|kommenden|prochaine?s)\s+%s`],
    span: (unit, _, today) => [today, shift(today, SEVERAL * DAYS[unit])],
  },
  {
    templates: [String.raw`(?:last|past|ultim[oa]s|letzten|vergangenen|dernier(?:e)?s)\s+%s`],
    span: (unit, _, today) => [shift(today, -SEVERAL * DAYS[unit]), today],
  },
  {
    templates: [String.raw`(?:${NEXT})\s+%`, String.raw`%\s+(?:${AFTERWARDS})`],
    span: (unit, _, today) => whole(unit, 1, today),
  },
  {
    templates: [String.raw`(?:${LAST})\s+%`, String.raw`%\s+(?:${BEFORE})`],
    span: (unit, _, today) => (unit === 'week' || unit === 'day' ? [shift(today, -DAYS[unit]), today] : whole(unit, -1, today)),
  },
  {
    templates: [String.raw`(?:${THIS})\s+%`],
    // What was new this week is asked on a Monday too.
    span: (unit, _, today) => (unit === 'week' ? [shift(today, -7), whole(unit, 0, today)[1]] : whole(unit, 0, today)),
  },
]

/** What several days, weeks or months are taken to be. */
const SEVERAL = 3
const DAYS: Record<Unit, number> = { day: 1, week: 7, month: 30.5, quarter: 91.3, year: 365.25 }

const PATTERNS = WAYS.flatMap(({ templates, span }) => UNIT_NAMES.map((unit) => ({ unit, span, pattern: around(templates, unit) })))
const NAMED_DAYS: readonly [RegExp, number][] = [
  [namedDay('day before yesterday|anteayer|antier|vorgestern|avant[- ]hier|anteontem', '前天|一昨日|おととい'), -2],
  [namedDay('day after tomorrow|pasado manana|ubermorgen|apres[- ]demain|depois de amanha', '后天|明後日|あさって'), 2],
  [namedDay('yesterday|ayer|gestern|hier|ontem', '昨天|昨日'), -1],
  [namedDay('tomorrow|manana|morgen|demain|amanha', '明天|明日'), 1],
]

/** "Yesterday-ish" is no day. */
function namedDay(words: string, signs: string): RegExp {
  return new RegExp(String.raw`\b(?:${words})(?![\p{L}\d]|-\p{L})|${signs}`, 'u')
}

/** "Last month", "two weeks ago", "the next 3 months", "tomorrow": in the seven languages, in folded text. */
export function relativePeriod(text: string, today: Day): FoundPeriod | undefined {
  for (const { unit, span, pattern } of PATTERNS) {
    const match = pattern.exec(text)
    if (!match) continue
    const typed = match.slice(1).find(Boolean)
    const [from, until] = span(unit, typed === undefined ? 1 : numberIn(typed), today)
    return { index: match.index, text: match[0], from, until }
  }
  const [pattern, days] = NAMED_DAYS.find(([named]) => named.test(text)) ?? []
  const match = pattern?.exec(text)
  if (!match) return undefined
  return { index: match.index, text: match[0], from: shift(today, days!), until: shift(today, days!) }
}

/** As precise as it is said: "two months ago" is a whole month, "two weeks ago" the days about that day. */
function nearly(unit: Unit, offset: number, today: Day): [Day, Day] {
  if (unit === 'month' || unit === 'quarter' || unit === 'year') return whole(unit, offset, today)
  const day = shift(today, offset * DAYS[unit])
  return unit === 'week' ? [shift(day, -3), shift(day, 3)] : [day, day]
}

/** A calendar unit, so many before or after that of today; weeks begin on Monday. */
function whole(unit: Unit, offset: number, today: Day): [Day, Day] {
  if (unit === 'day') return [shift(today, offset), shift(today, offset)]
  if (unit === 'week') {
    const monday = shift(today, 7 * offset - ((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7))
    return [monday, shift(monday, 6)]
  }
  if (unit === 'year') {
    const year = String(Number(today.slice(0, 4)) + offset)
    return [firstDay(year), lastDay(year)]
  }
  if (unit === 'quarter') return quarterOf(today, offset)
  const month = monthOf(today, offset)
  return [firstDay(month), lastDay(month)]
}

/** The calendar quarter, so many before or after that of a day, from its first day to its last. */
function quarterOf(day: Day, offset: number): [Day, Day] {
  const intoQuarter = (Number(day.slice(5, 7)) - 1) % 3
  const first = monthOf(day, 3 * offset - intoQuarter)
  return [firstDay(first), lastDay(monthOf(firstDay(first), 2))]
}

/** The month, so many before or after that of a day: "2026-04". */
function monthOf(day: Day, offset: number): string {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + offset)
  return date.toISOString().slice(0, 7)
}

export function shift(day: Day, days: number): Day {
  return dayOf(new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS))
}
