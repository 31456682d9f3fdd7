import { firstDay, lastDay, type Day } from '../dates.ts'
import type { FoundPeriod } from './relative-periods.ts'
import { AHEAD } from './stages.ts'

/** Ordinals, folded, in the seven languages. */
const ORDINALS: readonly string[] = [
  '1st|first|1\\.|erste[nrsm]?|1er|primer|premier|primeiro|1o|1e|premiere',
  '2nd|second|2\\.|zweite[nrsm]?|2o|2do|segundo|2e|deuxieme|seconde',
  '3rd|third|3\\.|dritte[nrsm]?|3er|tercer|3e|troisieme|terceiro|3o',
  '4th|fourth|4\\.|vierte[nrsm]?|4o|4to|cuarto|4e|quatrieme|quarto',
]
const EAST_ASIAN_NUMBERS: readonly string[] = ['1一', '2二', '3三', '4四']

/** A kind of part: how many months it has, its letter before a number, and its nouns. */
type Part = { months: number; letter: string; noun: string; eastAsian: (index: number) => string }
const QUARTER: Part = {
  months: 3,
  letter: 'q',
  noun: 'quarter|quartals?|trimestre',
  eastAsian: (index) => String.raw`第\s*[${EAST_ASIAN_NUMBERS[index]}]\s*(?:个?季度|四半期)`,
}
const HALF: Part = {
  months: 6,
  letter: 'h',
  noun: 'half|halbjahre?s?|semestre|moitie',
  eastAsian: (index) => ['上半[年期]', '下半[年期]'][index]!,
}

/** A year before a part, and one after it. */
const YEAR_BEFORE = String.raw`(?:(20\d\d)\s*年?\s*的?)?`
const YEAR_AFTER = String.raw`(?:\s*(?:of|de|del|du|von|des jahres|,|')?\s*(20\d\d))?`

const PATTERNS = [QUARTER, HALF].flatMap((part) =>
  ORDINALS.slice(0, 12 / part.months).map((ordinal, index) => {
    const { letter, noun, months, eastAsian } = part
    const west = String.raw`(?<![\p{L}\d])${YEAR_BEFORE}\s*(?:${letter}${index + 1}(?![\p{L}\d_])|(?:${ordinal})\s*(?:${noun})(?!\p{L}))${YEAR_AFTER}`
    return { number: index + 1, months, pattern: new RegExp(`${west}|${YEAR_BEFORE}${eastAsian(index)}`, 'u') }
  }),
)

/** The last quarter of a year is its fourth; "the last quarter" alone is the one before today's. */
const LAST_OF_YEAR = new RegExp(
  String.raw`(?<![\p{L}\d])(?:last|final|letzte[nrsm]?|ultimo|dernier)\s+(?:${QUARTER.noun})\s+(?:of|de|del|von)\s+(20\d\d)`,
  'u',
)

/**
 * The quarter or half of a calendar year that a question names: "Q3", "the third quarter of 2026", "第三季度", "H1". One
 * without a year is the latest that has begun, or of what is to come the next that has not ended.
 *
 * @param text a question, folded
 */
export function partOfYear(text: string, today: Day): FoundPeriod | undefined {
  const last = LAST_OF_YEAR.exec(text)
  if (last) return spanOf(last, 4, QUARTER.months, last[1]!)
  for (const { number, months, pattern } of PATTERNS) {
    const match = pattern.exec(text)
    if (match) return spanOf(match, number, months, match.slice(1).find(Boolean) ?? yearMeant(number, months, text, today))
  }
  return undefined
}

function spanOf({ index, 0: text }: RegExpExecArray, number: number, months: number, year: string): FoundPeriod {
  const [first, last] = [(number - 1) * months + 1, number * months].map((month) => `${year}-${String(month).padStart(2, '0')}`)
  return { index, text, from: firstDay(first!), until: lastDay(last!) }
}

function yearMeant(number: number, months: number, text: string, today: Day): string {
  const thisYear = Number(today.slice(0, 4))
  const current = Math.ceil(Number(today.slice(5, 7)) / months)
  if (AHEAD.test(text)) return String(number >= current ? thisYear : thisYear + 1)
  return String(number <= current ? thisYear : thisYear - 1)
}
