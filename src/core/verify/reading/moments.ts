import { isInPart, partOf } from './moment-parts.ts'

/** A date, month, quarter, year, decade or century in a text, as precise as it is written; offsets are UTF-16. */
export type Moment = {
  start: number
  end: number
  year?: number
  month?: number
  day?: number
  quarter?: number
  /** First and last year of a decade or century: 1990 and 1999 for "the 1990s". */
  era?: readonly [number, number]
  /** Day and month the other way round, where the writing leaves it open: 04/05/2026. */
  swapped?: { month: number; day: number }
  /** Days of its month, or months of its year, that are meant: "the end of March" gives 19 to 31. */
  part?: readonly [number, number]
  /** What the word before makes of it: "before 2010". */
  bound?: 'before' | 'after' | 'until' | 'since'
  /** No earlier than that: "not sooner than 16 April". */
  isEarliest?: true
}

const MONTH_NAMES = [
  'january jan januar enero janvier janeiro',
  'february feb februar febrero février fevereiro',
  'march mar märz marzo mars março',
  'april apr abril avril',
  'may mai mayo maio',
  'june jun juni junio juin junho',
  'july jul juli julio juillet julho',
  'august aug agosto août',
  'september sept sep septiembre septembre setembro',
  'october oct oktober octubre octobre outubro',
  'november nov noviembre novembre novembro',
  'december dec dezember diciembre décembre dezembro',
]
const MONTHS = new Map(MONTH_NAMES.flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])))
const MONTH = `(?:${[...MONTHS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`
const YEAR = '(?:1[0-9]\\d{2}|20\\d{2}|21\\d{2})'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const ORD = '(?:st|nd|rd|th|\\.|er|º)?'

type Form = { pattern: RegExp; read: (parts: Record<string, string>) => Omit<Moment, 'start' | 'end'> }
const number = (text: string | undefined): { value?: number } => (text ? { value: Number(text) } : {})
const monthOf = (name: string): number => MONTHS.get(name.toLowerCase().replace('.', '')) ?? 0
const dated = (year: string | undefined, month: number, day: string | undefined): Omit<Moment, 'start' | 'end'> => ({
  month,
  ...(number(year).value !== undefined && { year: Number(year) }),
  ...(number(day).value !== undefined && { day: Number(day) }),
})

const CENTURIES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  )
/** People count the year 2000 to either century. */
const century = (ordinal: number): readonly [number, number] => [ordinal * 100 - 100, ordinal * 100]
/** "The 1700s" are the century. */
const decade = (year: number): readonly [number, number] => [year, year + (year % 100 === 0 && year < 1900 ? 99 : 9)]
const QUARTERS = ['first', 'second', 'third', 'fourth']
const FORMS: Form[] = [
  {
    pattern: new RegExp(`(?<![\\d.])(?<y>${YEAR})[-/](?<m>0[1-9]|1[0-2]|[1-9])[-/](?<d>${DAY})(?!\\d)`, 'giu'),
    read: ({ y, m, d }) => dated(y, Number(m), d),
  },
  {
    pattern: new RegExp(`(?<![\\d.])(?<y>${YEAR})-(?<m>0[1-9]|1[0-2])(?![\\d-]|\\s${MONTH})`, 'giu'),
    read: ({ y, m }) => dated(y, Number(m), undefined),
  },
  {
    pattern: new RegExp(`(?<![\\d.])(?<a>${DAY})[./](?<b>${DAY})[./](?<y>${YEAR})(?!\\d)`, 'giu'),
    read: ({ a, b, y }) => numeric(Number(a), Number(b), Number(y)),
  },
  {
    pattern: new RegExp(`(?<y>${YEAR})\\s?年(?:\\s?(?<m>\\d{1,2})\\s?月)?(?:\\s?(?<d>\\d{1,2})\\s?日)?`, 'giu'),
    read: ({ y, m, d }) => (m ? dated(y, Number(m), d) : { year: Number(y) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(?<d>${DAY})${ORD}(?:\\s(?:of|de))?[\\s-](?<m>${MONTH})(?![\\p{L}])\\.?(?:,?(?:\\s(?:of|de|del))?[\\s-](?<y>${YEAR})(?!\\d|,\\d))?`,
      'giu',
    ),
    read: ({ d, m, y }) => dated(y, monthOf(m!), d),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?<m>${MONTH})\\.?\\s(?:the\\s)?(?<d>${DAY})(?:st|nd|rd|th)?(?![\\d%:]|[.,]\\d)(?:(?:,\\s?|\\s)(?<y>${YEAR})(?!\\d|,\\d))?`,
      'giu',
    ),
    read: ({ d, m, y }) => dated(y, monthOf(m!), d),
  },
  {
    pattern: new RegExp(`(?<![\\p{L}])(?<m>${MONTH})\\.?,?\\s(?:of\\s|de\\s)?(?<y>${YEAR})(?!\\d)`, 'giu'),
    read: ({ m, y }) => dated(y, monthOf(m!), undefined),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?:Q(?<q>[1-4])(?:\\s(?:of\\s)?|/)?|(?<w>first|second|third|fourth)[\\s-](?:fiscal[\\s-])?quarter(?:\\s(?:of|in))?(?:\\sfiscal)?\\s?)(?<y>${YEAR})?(?!\\d)`,
      'giu',
    ),
    read: ({ q, w, y }) => ({ quarter: q ? Number(q) : QUARTERS.indexOf(w!.toLowerCase()) + 1, ...(y && { year: Number(y) }) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,])(?<d>${DAY})(?:st|nd|rd|th)?(?=\\s?(?:to|-|until|through|and)\\s?${DAY}${ORD}\\s(?<m>${MONTH})(?![\\p{L}])(?:,?\\s(?<y>${YEAR}))?)`,
      'giu',
    ),
    read: ({ d, m, y }) => dated(y, monthOf(m!), d),
  },
  { pattern: /(?<![\d.,])(?<y>1\d{2}0|20\d0)'?s(?!\p{L})/giu, read: ({ y }) => ({ era: decade(Number(y)) }) },
  {
    pattern: /(?<=\bthe\s?(?:(?:early|mid|late)[\s-])?)'?\s?(?<y>[2-9]0)'?s(?!\p{L})/giu,
    read: ({ y }) => ({ era: decade(1900 + Number(y)) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}\\d])(?:(?<n>\\d{1,2})(?:st|nd|rd|th)|(?<w>${CENTURIES.join('|')}))[\\s-]centur(?:y|ies)(?!\\sBC)`,
      'giu',
    ),
    read: ({ n, w }) => ({ era: century(n ? Number(n) : CENTURIES.indexOf(w!.toLowerCase().replace(' ', '-')) + 1) }),
  },
  {
    pattern: new RegExp(
      `(?<=(?:^|[^\\p{L}])(?:[Ii]n|[Oo]f|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Tt]o|[Ee]arly|[Mm]id|[Ll]ate|[Tt]his|[Ll]ast|[Bb]efore|[Aa]fter|[Dd]uring|[Nn]ext|[Bb]etween|and|[Tt]hrough)[\\s-])(?<m>${MONTH})(?![\\p{L}])(?!\\.\\d)`,
      'giu',
    ),
    read: ({ m }) => ({ month: monthOf(m!) }),
  },
  {
    pattern: new RegExp(
      `(?<![\\p{L}])(?<m>january|february|april|june|july|august|september|october|november|december)(?![\\p{L}])`,
      'giu',
    ),
    read: ({ m }) => ({ month: monthOf(m!) }),
  },
]

function numeric(first: number, second: number, year: number): Omit<Moment, 'start' | 'end'> {
  if (second > 12) return { year, month: first, day: second }
  if (first > 12) return { year, month: second, day: first }
  return { year, month: second, day: first, swapped: { month: first, day: second } }
}

/** Most dates read in one text. */
const MOST_MOMENTS = 400

/** All moments in a text (as `plainText` gives it), in order; none overlap. */
export function momentsIn(text: string): Moment[] {
  const found: Moment[] = []
  if (!/\d|centur|january|february|march|april|may|june|july|august|sept|octo|nove|dece|quarter/i.test(text)) return found
  for (const { pattern, read } of FORMS) {
    for (const match of text.matchAll(pattern)) {
      if (found.length >= MOST_MOMENTS) break
      const [start, end] = [match.index, match.index + match[0].trimEnd().length]
      if (found.some((other) => start < other.end && other.start < end)) continue
      const parts = Object.fromEntries(Object.entries(match.groups ?? {}))
      if (/^(?:may|march|mar|mai|dec|jan)$/.test(parts['m'] ?? '') && !/\d{4}/.test(match[0])) continue
      found.push({ start, end, ...read(parts) })
    }
  }
  found.push(...yearsIn(text, found))
  return found.toSorted((a, b) => a.start - b.start).map((moment) => withBound(text, moment))
}

const BEFORE_YEAR =
  /(?:\b(?:in|since|by|of|from|until|till|to|before|after|during|around|circa|c\.|between|and|late|early|mid|year|summer|spring|autumn|fall|winter|for|en|im|em|désde|desde|seit|bis)[\s-]|[(,;-]\s?|^)$/i
const COUNTED_NEXT =
  /^\s(?!(?:was|is|has|as|saw|its|his|this|census|games|olympics|elections|playoffs|finals|awards|series)\b)\p{Ll}+s\b|^\s(?:people|million|billion|thousand|percent|km|kg|mb|gb|square)\b|^%/u

/** Four digits alone are a year where nothing counts with them: not in "1500 voters". */
function yearsIn(text: string, taken: readonly Moment[]): Moment[] {
  const years: Moment[] = []
  for (const match of text.matchAll(/(?<![\p{L}\d.,$€£¥#]|[$€£¥]\s|\p{L}-)(1[0-9]\d{2}|20\d{2}|21\d{2})(?![\d:]|[.,]\d|\p{L}|-\p{L})/gu)) {
    if (years.length >= MOST_MOMENTS) break
    const [start, end] = [match.index, match.index + 4]
    if (taken.some((other) => start < other.end && other.start < end)) continue
    const isIntroduced = BEFORE_YEAR.test(text.slice(Math.max(0, start - 10), start))
    if (!isIntroduced && COUNTED_NEXT.test(text.slice(end, end + 24))) continue
    if (
      /^\s(?:people|tokens?|parameters|million|billion|km|kg|MB|GB|miles|metres|meters|feet|votes|points|Elo)\b|^%/.test(
        text.slice(end, end + 16),
      )
    )
      continue
    years.push({ start, end, year: Number(match[1]) })
    const short = /^-(\d{2})(?!\d|-)/.exec(text.slice(end))
    if (short && Number(short[1]) > Number(match[1]) % 100)
      years.push({ start: end + 1, end: end + 3, year: Number(match[1]!.slice(0, 2) + short[1]) })
  }
  return years
}

const BOUNDS = [
  [/\b(?:before|prior to|earlier than|ahead of)(?: the)?(?: (?:end|start|beginning) of)?(?: (?:early|mid|late))?[\s-]*$/i, 'before'],
  [/\b(?:after|later than|following)(?: the)?(?: (?:end|start|beginning) of)?(?: (?:early|mid|late))?[\s-]*$/i, 'after'],
  [/\b(?:until|till|through|up to)(?: the)?(?: end of)?[\s-]*$/i, 'until'],
  [/\b(?:since|from|starting(?: in| on)?)(?: the)?(?: (?:end|start|beginning) of)?[\s-]*$/i, 'since'],
] as const

const EARLIEST = /\b(?:not|no) (?:sooner|earlier) than (?:the )?$|\b(?:not|n't|never) (?:\S+ ){0,4}?(?:before|until|till) (?:the )?$/i
/** "will not be retired before May". */
const NOT_BEFORE = /(?:\b(?:not|never)\b|n't\b)(?:[^.;]|\.\d)*$/

function withBound(text: string, moment: Moment): Moment {
  const before = text.slice(Math.max(0, moment.start - 40), moment.start)
  const lead = BOUNDS.find(([pattern]) => pattern.test(before))?.[1]
  const bound = lead === 'before' && NOT_BEFORE.test(before) ? 'since' : lead
  const isEarliest = EARLIEST.test(before) || /^,? at the earliest\b|^ or later\b/.test(text.slice(moment.end, moment.end + 20))
  return { ...moment, ...partOf(before, moment), ...(bound && { bound }), ...(isEarliest && { isEarliest }) }
}

/** Whether evidence that gives `known` bears a claim that gives `said`; `years` are all years the evidence names. */
export function bearsMoment(said: Moment, known: Moment, years: ReadonlySet<number>): boolean {
  if (said.swapped && !known.swapped) {
    const { swapped, ...plain } = said
    return bearsMoment(plain, known, years) || bearsMoment({ ...plain, ...swapped }, known, years)
  }
  if (known.swapped) {
    const { swapped, ...plain } = known
    return bearsMoment(said, plain, years) || bearsMoment(said, { ...plain, ...swapped }, years)
  }
  if (said.era !== undefined) return liesIn(said.era, known)
  if (!isInPart(said, known)) return false
  if (said.day !== undefined && said.day !== known.day) return false
  if (said.month !== undefined && said.month !== known.month) return false
  if (said.quarter !== undefined && said.quarter !== (known.quarter ?? quarterOf(known.month))) return false
  return (
    said.year === undefined ||
    said.year === known.year ||
    (known.year === undefined && (known.month ?? known.quarter) !== undefined && years.has(said.year))
  )
}

const liesIn = ([first, last]: readonly [number, number], { year, era }: Moment): boolean => {
  const [from, to] = era ?? [year ?? Number.NaN, year ?? Number.NaN]
  return from >= first && to <= last
}

const quarterOf = (month: number | undefined): number | undefined => month && Math.ceil(month / 3)

/** First and last day as sortable numbers (20260424); undefined without a year. */
export function spanOf(moment: Moment): { first: number; last: number } | undefined {
  const { year, month, day, quarter, era, part } = moment
  if (era !== undefined) return { first: era[0] * 10_000 + 101, last: era[1] * 10_000 + 1231 }
  if (year === undefined) return undefined
  const [firstMonth, lastMonth] = quarter ? [quarter * 3 - 2, quarter * 3] : (part ?? [1, 12])
  const [firstDay, lastDay] = (month === undefined ? undefined : part) ?? [1, 31]
  return {
    first: year * 10_000 + (month ?? firstMonth) * 100 + (day ?? firstDay),
    last: year * 10_000 + (month ?? lastMonth) * 100 + (day ?? lastDay),
  }
}

/** "before 2010" is borne by 2008, "before 26 February" by 25 February 2020; a bound in the evidence bears only the same bound. */
export function bearsBound(said: Moment, known: Moment): boolean {
  const inYear = said.year === undefined && known.year !== undefined ? { ...said, year: known.year } : said
  const [saidSpan, knownSpan] = [spanOf(inYear), spanOf(known)]
  if (!saidSpan || !knownSpan || known.bound) return false
  if (said.bound === 'before') return knownSpan.last < saidSpan.first
  return said.bound === 'after' && knownSpan.first > saidSpan.last
}
