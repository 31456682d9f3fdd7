import { firstDay, lastDay, type Day } from '../dates.ts'
import { INTENTS } from './lexicon.ts'
import { fold } from './name-tokens.ts'
import { partOfYear } from './parts-of-year.ts'
import { relativePeriod, shift, type FoundPeriod } from './relative-periods.ts'
import { AHEAD, asksForEndings, speaksOfPast } from './stages.ts'

/** A span of days a question speaks of, both ends included. An open end is the corpus's own. */
export type Period = { from?: Day; until?: Day; text: string }

/** Month names by number, folded, in the seven languages. */
const MONTHS: readonly string[] = [
  'january|jan|enero|ene|januar|janner|janvier|janv|janeiro',
  'february|feb|febrero|februar|fevrier|fevr|fevereiro|fev',
  'march|mar|marzo|marz|maerz|mars|marco',
  'april|apr|abril|abr|avril|avr',
  'may|mayo|mai|maio',
  'june|jun|junio|juni|juin|junho',
  'july|jul|julio|juli|juillet|juil|julho',
  'august|aug|agosto|ago|aout',
  'september|sept|sep|septiembre|septembre|setembro|set',
  'october|oct|octubre|oktober|okt|octobre|outubro|out',
  'november|nov|noviembre|novembre|novembro',
  'december|dec|diciembre|dic|dezember|dez|decembre|dezembro',
]
const MONTH = new RegExp(`\\b(?:${MONTHS.map((names) => `(${names})`).join('|')})\\b\\.?`, 'g')
/** "The last two weeks of October" are not counted from today. */
const OF_MONTH = new RegExp(`^\\s+(?:of|de|d.|del|von|im|in)\\s+(?:the\\s+month\\s+of\\s+)?(?:${MONTHS.join('|')}|20\\d\\d)\\b`)
/** What stands behind the number of a day: "4 August", "4. Mai 2025", "4 de mayo de 2025", "4月". */
const MONTH_BEHIND = new RegExp(
  `^(?:月|\\.?\\s+(?:de\\s+|of\\s+)?(?!(?:may|mar|set|out|ago|mars|march|mai)\\b(?!,?\\s+(?:de\\s+)?20\\d\\d))(?:${MONTHS.join('|')})\\b)`,
)
const NEEDS_COMPANY = /^(may|mar|set|out|ago|mars|march|mai)$/
const YEAR = /(?<![\d.$€£-])(20[12]\d)(?![\d.]\d|-\d)/

/** Whether a number is a day, by what follows it. */
export const isDayOfMonth = (after: string): boolean => MONTH_BEHIND.test(fold(after))

const MONTH_OF_YEAR = new RegExp(`^(?:${MONTHS.join('|')})\\b[.,]?\\s+(?:de\\s+)?20\\d\\d(?!\\d)`)
const IN_MONTH = new RegExp(`(?<!\\p{L})(?:im|en) (?:${MONTHS.join('|')})$`, 'u')

/** Whether a word is a month, by the year behind it or by what stands before it: "mai 2025", "im Mai". */
export const isMonth = (text: string, { start, end }: { start: number; end: number }): boolean =>
  MONTH_OF_YEAR.test(fold(text.slice(start))) || IN_MONTH.test(fold(text.slice(0, end)))

/** Words before a period that open one of its ends. */
const SINCE = /\b(since|after|from|starting|desde|a partir de|seit|ab|nach|depuis|apres|apos|depois de)\s*(?:the\s+)?$/
const BEFORE = /\b(before|until|till|up to|by|antes de|hasta|vor|bis|avant|jusqu'?en|jusqu'?a|ate)\s*(?:the\s+)?$/

/**
 * The span of days a question names, if any: a day, a month (with a year, or the last such month before today), a
 * quarter or half, a year, "last month", "two weeks ago", "in the next 3 months", in any of the seven languages.
 */
export function periodIn(question: string, today: Day): Period | undefined {
  const text = fold(question)
  const span = between(text, today)
  if (span) return span
  const relative = relativePeriod(text, today)
  const byName = () => month(text, today) ?? eastAsianMonth(text, today) ?? year(text)
  const isOfAnother = relative && OF_MONTH.test(text.slice(relative.index + relative.text.length))
  const found = isoDate(text) ?? partOfYear(text, today) ?? (isOfAnother ? undefined : relative) ?? byName()
  return found && openEnd(text, found)
}

/** "between July 1 and July 15 2026", "from April to June": the first start and the last end; a year said once holds for both. */
function between(text: string, today: Day): Period | undefined {
  const match = /\b(?:between|from|zwischen|entre|von|de)\s+(.{3,24}?)\s+(?:and|to|until|und|bis|y|et|e|a)\s+(.{3,24})/.exec(text)
  if (!match) return undefined
  const end = month(match[2]!, today) ?? isoDate(match[2]!) ?? year(match[2]!)
  const inYear = end && YEAR.test(match[2]!) && !YEAR.test(match[1]!) ? `${match[1]} ${end.from.slice(0, 4)}` : match[1]!
  const start = end && (month(inYear, today) ?? isoDate(inYear) ?? year(inYear))
  return start && start.from <= end.until ? { from: start.from, until: end.until, text: match[0] } : undefined
}

function openEnd(text: string, found: FoundPeriod): Period {
  const before = text.slice(0, found.index)
  const after = text.slice(found.index + found.text.length)
  if (/^\s*年?(以来|以降|から|之后|以后|起)/.test(after)) return { from: found.from, text: found.text }
  if (/^\s*年?(以前|之前|ま[てで]|前)/.test(after)) return { until: found.until, text: found.text }
  if (SINCE.test(before)) return { from: /\bafter\s*$/.test(before) ? found.until : found.from, text: found.text }
  if (BEFORE.test(before)) return { until: /\bby\s*$/.test(before) ? found.until : dayBefore(found.from), text: found.text }
  return { from: found.from, until: found.until, text: found.text }
}

function dayBefore(day: Day): Day {
  return shift(day, -1)
}

function isoDate(text: string): FoundPeriod | undefined {
  const match = /\b20\d\d-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?\b/.exec(text)
  return match ? { index: match.index, text: match[0], from: firstDay(match[0]), until: lastDay(match[0]) } : undefined
}

function month(text: string, today: Day): FoundPeriod | undefined {
  for (const match of text.matchAll(MONTH)) {
    const number = match.slice(1).findIndex(Boolean) + 1
    const beside = besideMonth(text, match.index, match[0].length)
    const isAlone = !beside.year && !beside.day
    if (isAlone && NEEDS_COMPANY.test(match[0]) && !followsPreposition(text.slice(0, match.index))) continue
    const inYear = beside.year ?? yearMeant(number, text, today)
    const name = `${inYear}-${String(number).padStart(2, '0')}`
    const date = beside.day ? `${name}-${beside.day.padStart(2, '0')}` : name
    return {
      index: beside.start,
      text: text.slice(beside.start, beside.end),
      from: firstDay(date),
      until: lastDay(date),
    }
  }
  return undefined
}

function followsPreposition(before: string): boolean {
  return /\b(in|since|during|until|before|after|of|from|en|desde|im|seit|vor|em|de|depuis|last|by|through|around|early|late|mid)\s+$/.test(
    before,
  )
}

/** The day and year written beside a month: "24 April 2026", "April 24, 2026", "abril de 2026". */
function besideMonth(text: string, index: number, length: number): { start: number; end: number; day?: string; year?: string } {
  const before = /(?:^|[^\d.])(\d{1,2})(?:st|nd|rd|th|\.)?\s+(?:of\s+|de\s+)?$/.exec(text.slice(0, index))
  const after = /^\s*(?:(\d{1,2})(?:st|nd|rd|th)?(?!\d)\s*)?(?:,|\.)?\s*(?:(?:of|de|del)\s+)?(20\d\d)?/.exec(text.slice(index + length))
  const day = before?.[1] ?? after?.[1]
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= 31
  const start = isDay && before ? index - before[0].trimStart().length : index
  const end = index + length + (after?.[0].trimEnd().length ?? 0)
  return { start: Math.max(start, 0), end, ...(isDay && { day }), ...(after?.[2] && { year: after[2] }) }
}

/** A month without a year: the next one where what is to come is asked for, of what ends the nearest, else the last. */
function yearMeant(number: number, text: string, today: Day): string {
  if (AHEAD.test(text) || NOW_AND.test(text)) return nextYear(number, today)
  const ahead = (number - Number(today.slice(5, 7)) + 12) % 12
  const isNearer = asksForEndings(text) && !speaksOfPast(text) && ahead <= 6
  return isNearer ? nextYear(number, today) : latestYear(number, today)
}

/** "Now and in December" goes forward. */
const NOW_AND = new RegExp(`(?:${INTENTS.now.source})\\s*(?:and|vs\\.?|or|then|to|,|und|oder|y|o|et|ou|e|和|与|と)(?![\\p{L}\\d])`, 'u')

function nextYear(number: number, today: Day): string {
  const thisYear = Number(today.slice(0, 4))
  return String(number >= Number(today.slice(5, 7)) ? thisYear : thisYear + 1)
}

function latestYear(number: number, today: Day): string {
  const thisYear = Number(today.slice(0, 4))
  return String(number <= Number(today.slice(5, 7)) ? thisYear : thisYear - 1)
}

function eastAsianMonth(text: string, today: Day): FoundPeriod | undefined {
  const match = /(?:(20\d\d)\s*年\s*)?(1[0-2]|[1-9])\s*月(?:\s*(\d{1,2})\s*日)?/.exec(text)
  if (!match) return undefined
  const inYear = match[1] ?? yearMeant(Number(match[2]), text, today)
  const name = `${inYear}-${match[2]!.padStart(2, '0')}`
  const date = match[3] ? `${name}-${match[3].padStart(2, '0')}` : name
  return { index: match.index, text: match[0], from: firstDay(date), until: lastDay(date) }
}

function year(text: string): FoundPeriod | undefined {
  const match = YEAR.exec(text)
  return match ? { index: match.index, text: match[0], from: firstDay(match[1]!), until: lastDay(match[1]!) } : undefined
}
