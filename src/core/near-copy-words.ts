/** `key`: lower case without common endings, so that "costs" meets "cost"; `isFirst`: a comma, dash or bracket stands before it. */
export type Word = { key: string; kind: 'figure' | 'content' | 'scope' | 'function'; isFirst: boolean }

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const FUNCTION = listed(
  "a an the of in on at to for by with from as is are was were be been being it its they their that which who this these those and or also has have had do does did will would than then so into over under between about per there yes own same it's",
)
/** Words that limit, turn, doubt or count what stands beside them: none of them may come or go. */
const SCOPE = listed(
  'not no never none nor only if unless until except without within up least most around roughly approximately may might could can should before after since during through both all each every some any such first last preview beta planned plans announced claims claimed reported alleged allegedly reportedly expected more less fewer higher lower other another instead neither but however though although while when where',
)

export const keysOf = (text: string): string[] => wordsIn(text).map(({ key }) => key)

/** The words of a text, with its figures and days in one form. */
export function wordsIn(text: string): Word[] {
  const plain = inOneForm(text)
  return [...plain.matchAll(WORD)].map((match) => {
    const word = match[0].toLowerCase().replace(/['’]s$|[.,'’-]+$/g, '')
    return { key: keyOf(word), kind: kindOf(word), isFirst: /(?:^|[,;:()–—.!?])\s*$/.test(plain.slice(0, match.index)) }
  })
}
const WORD = /[$€£¥]?\d[\d.,]*(?:\p{L}+|%)?|[\p{L}\d][\p{L}\p{N}'’.-]*/gu

const kindOf = (word: string): Word['kind'] =>
  /\d/.test(word) ? 'figure' : SCOPE.has(word) ? 'scope' : FUNCTION.has(word) ? 'function' : 'content'

function keyOf(word: string): string {
  if (/\d/.test(word)) return word.replaceAll(',', '')
  const ending = ['ing', 'ed', 'es', 's', 'e'].find((end) => word.endsWith(end) && word.length > end.length + 2)
  return ending ? word.slice(0, -ending.length) : word
}

const MONTHS = 'january february march april may june july august september october november december'.split(' ')
const MONTH = MONTHS.join('|')
const DAY_FIRST = new RegExp(`\\b(\\d{1,2}) (${MONTH}) (\\d{4})\\b`, 'gi')
const MONTH_FIRST = new RegExp(`\\b(${MONTH}) (\\d{1,2}),? (\\d{4})\\b`, 'gi')
const NO_DAY = new RegExp(`\\b(${MONTH}) (\\d{4})\\b`, 'gi')
const SCALED = /(\d) (m|b|tr)illion\b/gi

/** Days and large numbers as "2026-02-12" and "1.6T", however they are written. */
function inOneForm(text: string): string {
  const day = (year: string, month: string, of?: string) =>
    [year, String(MONTHS.indexOf(month.toLowerCase()) + 1).padStart(2, '0'), ...(of ? [of.padStart(2, '0')] : [])].join('-')
  return text
    .replace(/\[\d+\]/g, '')
    .replace(DAY_FIRST, (_, of: string, month: string, year: string) => day(year, month, of))
    .replace(MONTH_FIRST, (_, month: string, of: string, year: string) => day(year, month, of))
    .replace(NO_DAY, (_, month: string, year: string) => day(year, month))
    .replace(SCALED, (_, digit: string, scale: string) => digit + scale[0]!)
}

/** Keys of what facts are told with, beside their own words: compared, their figures are checked. */
export const TELLING = keysOf(
  'according says said gives gave given puts reports states writes lists listed itself costs cost price charges model models date dated day came two one both each more less higher lower but while whereas',
)
