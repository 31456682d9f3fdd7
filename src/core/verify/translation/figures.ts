import { hanNumberOf } from '../reading/number-words.ts'
import { momentsIn, type Moment } from '../reading/moments.ts'
import { DATE, FIGURE, replaceMatches, SHARE, type Masks } from './masks.ts'
import type { Tongue } from './tongue.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/** Smaller figures that stand alone count something. */
const FIRST_YEAR = 1900

/** Dates as English writes them: "am 7. August 2025", "2025年8月7日". */
export function maskDates(text: string, masks: Masks): string {
  const whole = momentsIn(text).filter(
    ({ month, quarter, era, year, end }) =>
      quarter === undefined &&
      era === undefined &&
      (month !== undefined || (year ?? 0) >= FIRST_YEAR) &&
      !/^\s?[万亿億千兆]/.test(text.slice(end, end + 2)),
  )
  const masked = whole.toReversed().reduce((rest, moment) => masks.replace(rest, moment, DATE, englishDate(moment)), text)
  return masked
    .replace(/(?:同年|今年|同)?\s?(\d{1,2})\s?月\s?(\d{1,2})\s?[日号]/g, (_, month: string, day: string) =>
      masks.add(DATE, englishDate({ month: Number(month), day: Number(day) })),
    )
    .replace(/(?<![\d:])\d{1,2}:\d{2}(?![\d:])/gu, (clock) => ` ${masks.add(DATE, clock)} `)
    .replace(
      /(?<!\d)(\d{1,2})\s?(?:h|Uhr|horas|[時时点])\s?(\d{2})?(?=\s*(?:\(?UTC|[\uE200-\uE3FF]))/gu,
      (_, hour: string, minute = '00') => masks.add(DATE, `at ${hour.padStart(2, '0')}:${minute}`),
    )
    .replace(/(?:同年|今年)\s?(\d{1,2})\s?月/g, (_, month: string) => masks.add(DATE, MONTHS[Number(month) - 1] ?? ''))
}

function englishDate({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): string {
  return [day, month && MONTHS[month - 1], year].filter((part) => part !== undefined).join(' ')
}

/** "per million" in the language's own words; what it counts may stand inside. */
export function maskShares(text: string, { share }: Tongue, masks: Masks): string {
  return replaceMatches(text, share, ({ groups }) => ` ${masks.add(SHARE, 'per million')}${groups?.['noun'] ?? ''} `)
}

const BEFORE = String.raw`(?:(?<sign>US\$|CN¥|R\$|\$|€|£|¥|USD|EUR|CNY|RMB)\s?)?`
const NUMBER = String.raw`\d{1,3}(?:[.,']\d{3})+(?:[.,]\d+)?(?!\d)|\d{1,3}(?: \d{3})+(?:,\d+)?(?!\d)|\d+[.,]\d+|\d+`
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:US\$|\$|USD|(?:us-?)?d[oó]ll?ar(?:es|s)?(?:\s(?:estadounidenses|americanos|américains))?|米?ドル|美元|美金)$/i, '$'],
  [/^(?:€|EUR|euros?|欧元|ユーロ)$/i, '€'],
  [/^(?:¥|CN¥|RMB|CNY|yuan(?:es|s)?|人民币|元|人民元)$/i, '¥'],
  [/^£$/, '£'],
]
const AFTER = String.raw`(?:\s?(?:d[e']\s?)?(?<unit>(?:US\$|\$|€)|(?:USD|EUR|CNY|RMB|US-?Dollar|[Dd][oó]ll?ar(?:es|s)?(?:\s(?:estadounidenses|americanos|américains))?|[Ee]uros?|[Yy]uan(?:es|s)?|美元|美金|人民币|人民元|欧元|元|米?ドル|ユーロ)(?![\p{L}--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]])))?`
const PERCENT = String.raw`(?<percent>\s?(?:%|Prozent(?![\p{L}])|por\s?ciento|por\s?cento|pour\s?cent|パーセント))?`

/** Numbers with their scale and currency as English writes them: "2,50 $" is "$2.50", "20万" is "200,000". */
export function maskFigures(text: string, tongue: Tongue, masks: Masks): string {
  const isAsian = tongue.groups === ','
  const words = Object.entries(tongue.scales).flatMap(([english, own]) => own.split(' ').map((word) => [word, english] as const))
  const longest = words.toSorted(([a], [b]) => b.length - a.length).map(([word]) => word)
  const scale = isAsian
    ? String.raw`(?<scale>\s?[十百千万萬亿億兆]+(?:\d+)?)?`
    : String.raw`(?:(?:\s(?<scale>${longest.join('|')})\.?(?![\p{L}]))|(?<letter>\s?[KMBT](?![\p{L}\d])))?`
  const letter = isAsian ? String.raw`(?<letter>\s?[KMBT](?![A-Za-z\d]))?` : ''
  const pattern = new RegExp(
    `(?<![${isAsian ? 'A-Za-z' : '\\p{L}'}\\d.])${BEFORE}(?<number>${NUMBER})${scale}${letter}${PERCENT}${AFTER}`,
    isAsian ? 'gv' : 'giv',
  )
  const replaced = replaceMatches(text, pattern, ({ groups = {} }) => {
    const { sign, number = '', scale: scaleWord, letter: scaleLetter, percent, unit } = groups
    const currency = CURRENCIES.find(([known]) => known.test(sign ?? unit ?? ''))?.[1] ?? ''
    const plain = plainNumber(number, tongue, scaleWord !== undefined || scaleLetter !== undefined)
    const size = scaleWord === undefined ? plain + (scaleLetter?.trim() ?? '') : scaled(plain, scaleWord.trim(), words)
    return ` ${masks.add(FIGURE, currency + size + (percent === undefined ? '' : '%'))} `
  })
  return isAsian
    ? replaced.replace(/(?<![\p{Script=Han}])[〇一二三四五六七八九两十百千万亿億]*[百千万亿億](?![\p{Script=Han}])/gu, (han) =>
        hanFigure(han, masks),
      )
    : replaced
}

const hanFigure = (han: string, masks: Masks): string => {
  const value = hanNumberOf(han)
  return value === undefined || value < 100 ? han : ` ${masks.add(FIGURE, shortest(value))} `
}

/** Figures without marks between thousands and with a dot before decimals. */
function plainNumber(number: string, { groups }: Tongue, isScaled: boolean): string {
  const bare = number.replaceAll(/[ ']/g, '')
  const [last] = bare.match(/[.,](?=\d+$)/) ?? []
  if (last === undefined) return bare.length > 4 ? withCommas(bare) : bare
  const marks = bare.match(/[.,]/g)!
  const isMixed = new Set(marks).size > 1
  const isGroup = /[.,]\d{3}$/.test(bare) && !bare.startsWith('0') && !isMixed
  const areGroups =
    isGroup &&
    (marks.length > 1 || (last === groups && (groups === ',' || bare.endsWith('000'))) || (!isScaled && (last === groups || last === ',')))
  const [whole, decimals] = areGroups ? [bare, ''] : [bare.slice(0, bare.lastIndexOf(last)), bare.slice(bare.lastIndexOf(last) + 1)]
  return withCommas(whole.replaceAll(/[.,]/g, '')) + (decimals === '' ? '' : `.${decimals}`)
}

const withCommas = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ',')

/** "744 bilhões" as "744 billion", "104万8576" as "1,048,576". */
function scaled(plain: string, scale: string, words: readonly (readonly [string, string])[]): string {
  const word = words.find(([own]) => new RegExp(`^${own}$`, 'i').test(scale))?.[1]
  const size = SCALES.find(([, own]) => own === word)?.[0] ?? 1e3
  if (word !== undefined)
    return Number(plain.replaceAll(',', '')) < 1000 ? `${plain} ${word}` : shortest(Number(plain.replaceAll(',', '')) * size)
  const [, han = '', rest = '0'] = /^(\D+)(\d+)?$/.exec(scale) ?? []
  const times = Array.from(han).reduce((product, sign) => product * (HAN[sign] ?? 1), 1)
  return shortest(Number((Number(plain.replaceAll(',', '')) * times + Number(rest)).toPrecision(13)))
}
const HAN: Record<string, number> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, 兆: 1e12 }

const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const

function shortest(value: number): string {
  const [size, word] = SCALES.find(([least]) => value >= least) ?? [1, '']
  const short = Number((value / size).toPrecision(13))
  return word !== '' && String(short).length <= 6 ? `${short} ${word}` : withCommas(String(value))
}
