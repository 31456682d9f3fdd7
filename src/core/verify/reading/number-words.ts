const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const SIMPLE = new Map<string, number>([
  ...ONES.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
])
const LARGE = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
])

const ORDINALS = new Map<string, number>(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
)
const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['quarter', 4],
  ['fourth', 4],
  ['fifth', 5],
  ['sixth', 6],
  ['seventh', 7],
  ['eighth', 8],
  ['ninth', 9],
  ['tenth', 10],
  ['hundredth', 100],
  ['thousandth', 1000],
])
const MULTIPLES = new Map([
  ['twice', 2],
  ['double', 2],
  ['doubled', 2],
  ['doubles', 2],
  ['doubling', 2],
  ['twofold', 2],
  ['thrice', 3],
  ['triple', 3],
  ['tripled', 3],
  ['triples', 3],
  ['tripling', 3],
  ['threefold', 3],
  ['quadruple', 4],
  ['quadrupled', 4],
  ['fourfold', 4],
  ['fivefold', 5],
  ['tenfold', 10],
  ['hundredfold', 100],
])

/** What a run of words counts to: "twenty-one thousand" gives 21,000; undefined where it is no number. */
export function numberOf(words: readonly string[]): number | undefined {
  let total = 0
  let part = 0
  let isNumber = false
  for (const word of words) {
    const simple = SIMPLE.get(word)
    const large = LARGE.get(word)
    if (simple !== undefined) part += simple
    else if (word === 'hundred') part = (part || 1) * 100
    else if (large !== undefined) {
      total += (part || 1) * large
      part = 0
    } else if (word !== 'and' && word !== 'a') return undefined
    isNumber ||= simple !== undefined || large !== undefined
  }
  return isNumber ? total + part : undefined
}

export const isNumberWord = (word: string): boolean => SIMPLE.has(word) || LARGE.has(word)
export const isLargeWord = (word: string): boolean => LARGE.has(word)
export const ordinalOf = (word: string): number | undefined => ORDINALS.get(word)
/** How many of it make a whole: "tenth" and "tenths" give 10. */
export const partOf = (word: string): number | undefined => PARTS.get(word) ?? PARTS.get(word.replace(/s$/, ''))
export const multipleOf = (word: string): number | undefined => MULTIPLES.get(word)

const HAN_DIGITS = new Map('〇 一 二 三 四 五 六 七 八 九'.split(' ').map((digit, value): [string, number] => [digit, value]))
const HAN_SCALES = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['萬', 1e4],
  ['亿', 1e8],
  ['億', 1e8],
])

/** A number in Han characters: 一百万 gives 1,000,000; undefined where a character is none. */
export function hanNumberOf(text: string): number | undefined {
  let total = 0
  let section = 0
  let digit = 0
  for (const character of text.replace('两', '二')) {
    const value = HAN_DIGITS.get(character)
    const scale = HAN_SCALES.get(character)
    if (value !== undefined) digit = value
    else if (scale === undefined) return undefined
    else if (scale >= 1e4) {
      total = (total + section + digit || 1) * scale
      section = 0
      digit = 0
    } else {
      section += (digit || 1) * scale
      digit = 0
    }
  }
  return total + section + digit
}
