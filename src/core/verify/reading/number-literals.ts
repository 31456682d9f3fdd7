import { hanNumberOf, isLargeWord, isNumberWord, multipleOf, numberOf, ordinalOf, partOf } from './number-words.ts'
import { phraseLiterals } from './number-phrases.ts'
import { scaleOf } from './units.ts'
import { textBefore } from './plain-text.ts'

/** A number as written, in figures or in words, before its unit is looked at. */
export type Literal = {
  start: number
  end: number
  kind: 'number' | 'ordinal' | 'fraction' | 'times' | 'clock'
  value: number
  alternative?: number
  resolution: number
  /** The same for the last figure written, were it a zero or not. */
  lastFigure: number
  isScaled: boolean
}

const FIGURES =
  /(?<![\p{L}\d_]|\d[.,])([-+]?)((?:(?!0,)\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?|\d{1,3}(?: \d{3})+(?![\d,.]\d|\d)|\d+[.,]\d+(?![.,]\d)|\d+(?:\.\d+){2,}|\d+|(?<!\d)\.\d+))((?:st|nd|rd|th)(?!\p{L})|[eE][+-]?\d{1,2}(?![\p{L}\d])|[\s-]?(?:thousand|[Mm]illions?|billions?|trillions?|hundred|lakhs?|crores?|dozen|mn|bn|tn|Tausend|Millionen|Mio\.?|Milliarden?|Mrd\.?|Billionen|mille|milliards?|millones|millón|mil|milhões|milhão|bilhões|bilhão|trilhões)(?!\p{L})|\s?[KMBT](?![\p{L}\d])|[kmb](?![\p{L}\d])|\s?(?:百万|十亿|千|万|亿|億|兆))?/gu
const FRACTION = /(?<![\d./])(\d{1,2})\/(\d{1,3})(?![\d/])/g
const WORD = /\p{L}+/gu
const HAN = /[〇一二三四五六七八九两十百千万萬亿億]{2,}/g

/** Most numbers read in one text: tables of more bear nothing anyone could check by eye. */
const MOST_NUMBERS = 800

/** All numbers of a text, in order; none overlap. */
export function numberLiterals(text: string): Literal[] {
  const found = [...phraseLiterals(text), ...fractions(text), ...hanNumbers(text)]
  const add = (literal: Literal): void => {
    if (!found.some((other) => literal.start < other.end && other.start < literal.end)) found.push(literal)
  }
  for (const match of text.matchAll(FIGURES)) {
    add(fromFigures(text, match))
    if (found.length >= MOST_NUMBERS) break
  }
  for (const literal of fromWords(text)) add(literal)
  return withHalves(
    text,
    found.toSorted((a, b) => a.start - b.start),
  )
}

/** "six and a half" is one number. */
function withHalves(text: string, found: readonly Literal[]): Literal[] {
  return found.flatMap((literal, index) => {
    const [previous, next] = [found[index - 1], found[index + 1]]
    if (previous && isHalfMore(text, previous, literal)) return []
    if (!next || !isHalfMore(text, literal, next)) return [literal]
    return [{ ...literal, end: next.end, value: literal.value + 0.5, resolution: 0.1, lastFigure: 0.1 }]
  })
}

const isHalfMore = (text: string, whole: Literal, half: Literal): boolean =>
  whole.kind === 'number' &&
  !whole.isScaled &&
  half.kind === 'fraction' &&
  half.value === 0.5 &&
  /^(?:[\s-]and[\s-]a[\s-]| (?=1\/2))$/.test(text.slice(whole.end, half.start))

function fromFigures(text: string, match: RegExpExecArray): Literal {
  const figures = match[2]!
  const suffix = match[3] ?? ''
  const start = match.index + match[1]!.length
  const isSigned = match[1] === '-' && !/[\d\p{L}%)]$/u.test(textBefore(text, match.index))
  const read = readFigures(figures)
  const isOrdinal = /^(?:st|nd|rd|th)$/.test(suffix)
  const isMetre = suffix === 'm' && !/[$€£¥]\s?$/.test(textBefore(text, start))
  const scale = isOrdinal || isMetre ? 1 : scaleIn(suffix)
  const sign = isSigned ? -1 : 1
  return {
    start: isSigned ? match.index : start,
    end: start + figures.length + (isMetre ? 0 : suffix.length),
    kind: isOrdinal ? 'ordinal' : 'number',
    value: sign * exact(read.value * scale),
    resolution: read.resolution * scale,
    lastFigure: Math.min(1, read.resolution || 1) * scale,
    isScaled: scale > 1,
    ...(read.alternative !== undefined && scale === 1 && { alternative: sign * exact(read.alternative * scale) }),
  }
}

const exact = (value: number): number => Number(value.toPrecision(14))

function scaleIn(suffix: string): number {
  const exponent = /^[eE]([+-]?\d+)$/.exec(suffix)
  if (exponent) return 10 ** Number(exponent[1])
  return scaleOf(suffix.replace(/^[\s-]/, '').replace(/\.$/, '')) ?? 1
}

type Figures = { value: number; resolution: number; alternative?: number }

function readFigures(figures: string): Figures {
  const decimals = (text: string): number => 10 ** -(text.split('.')[1]?.length ?? 0)
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(figures) && !figures.startsWith('0,')) return plain(figures.replaceAll(',', ''))
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$/.test(figures)) return plain(figures.replaceAll('.', '').replace(',', '.'))
  if (figures.includes(' ')) return plain(figures.replaceAll(' ', ''))
  if (/^\d+,\d+$/.test(figures)) return plain(figures.replace(',', '.'))
  if (/^[1-9]\d{0,2}\.\d{3}$/.test(figures))
    return { value: Number(figures), resolution: decimals(figures), alternative: Number(figures.replace('.', '')) }
  if (/^\d+(?:\.\d+){2,}$/.test(figures)) return { value: versionNumber(figures), resolution: 0 }
  return plain(figures)
}

/** A version of three parts or more as one number, so that different versions differ: 3.1.2. */
const versionNumber = (figures: string): number => figures.split('.').reduce((sum, part, index) => sum + Number(part) / 1000 ** index, 0)

function plain(figures: string): Figures {
  const resolution = 10 ** -(figures.split('.')[1]?.length ?? 0)
  if (resolution < 1) return { value: Number(figures), resolution }
  const zeros = /0*$/.exec(figures)![0].length
  return { value: Number(figures), resolution: 10 ** Math.min(zeros, figures.length - 1) }
}

function fractions(text: string): Literal[] {
  return [...text.matchAll(FRACTION)].flatMap((match) => {
    const [above, below] = [Number(match[1]), Number(match[2])]
    if (below <= above || above === 0 || below > 100) return []
    return [fractionAt(match.index, match.index + match[0].length, above / below)]
  })
}

const fractionAt = (start: number, end: number, value: number): Literal => ({
  start,
  end,
  kind: 'fraction',
  value,
  resolution: 0,
  lastFigure: 0,
  isScaled: false,
})

function hanNumbers(text: string): Literal[] {
  return [...text.matchAll(HAN)].flatMap((match) => {
    const value = hanNumberOf(match[0])
    const isFigure = value !== undefined && !/\d\s?$/.test(textBefore(text, match.index))
    return isFigure
      ? [
          {
            start: match.index,
            end: match.index + match[0].length,
            kind: 'number' as const,
            value,
            resolution: 1,
            lastFigure: 1,
            isScaled: false,
          },
        ]
      : []
  })
}

type Word = { text: string; start: number; end: number }

/** Numbers in words: "twenty-one", "two thirds", "twice", "third" (of a row), "half". */
function fromWords(text: string): Literal[] {
  const words = [...text.matchAll(WORD)].map((match): Word => ({
    text: match[0].toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
  const found: Literal[] = []
  for (let index = 0; index < words.length; index++) {
    const run = runAt(text, words, index)
    const literal = literalOf(text, words, index, run)
    if (!literal) continue
    found.push(literal.literal)
    index += literal.length - 1
  }
  return found
}

/** How many words from here on spell one number. */
function runAt(text: string, words: readonly Word[], from: number): number {
  let length = 0
  for (let index = from; index < words.length; index++) {
    const word = words[index]!.text
    const isJoined = index === from || /^[\s-]$/.test(text.slice(words[index - 1]!.end, words[index]!.start))
    const isLink = word === 'and' && length > 0 && isLargeWord(words[index - 1]!.text) && isNumberWord(words[index + 1]?.text ?? '')
    if (!isJoined || !(isNumberWord(word) || isLink)) break
    length++
  }
  return length
}

function literalOf(text: string, words: readonly Word[], index: number, run: number): { literal: Literal; length: number } | undefined {
  const first = words[index]!
  const part = wordPart(text, words, index, run)
  if (part) return part
  if (run > 0) return spelledNumber(words, index, run)
  const multiple = multipleOf(first.text)
  if (multiple !== undefined)
    return {
      literal: { start: first.start, end: first.end, kind: 'times', value: multiple, resolution: 1, lastFigure: 1, isScaled: false },
      length: 1,
    }
  const ordinal = ordinalOf(first.text)
  if (ordinal !== undefined && isPlaceWord(text, words, index, ordinal))
    return {
      literal: { start: first.start, end: first.end, kind: 'ordinal', value: ordinal, resolution: 1, lastFigure: 1, isScaled: false },
      length: 1,
    }
  return undefined
}

/** "third" in a row or rank; "first" only in a rank: "ranks it first", "took first place". */
function isPlaceWord(text: string, words: readonly Word[], index: number, ordinal: number): boolean {
  const { start, end } = words[index]!
  const isRanked =
    /^\splace\b/.test(text.slice(end, end + 7)) ||
    (/\b(?:rank(?:s|ed|ing)?|came|comes|coming|finish\p{L}*|plac(?:e[sd]?|ing))\b[^,;]{0,30}$/u.test(
      text.slice(Math.max(0, start - 40), start),
    ) &&
      /^(?:\s(?:overall|on|among|of|for|out|at|with|and)\b|[.,;)]|$)/.test(text.slice(end, end + 10)))
  if (ordinal === 1 || words[index + 1]?.text === 'of') return isRanked
  return !/^(?:per|a|one)$/.test(words[index - 1]?.text ?? '')
}

/** "two thirds", "one-tenth", "a quarter of", "half". */
function wordPart(text: string, words: readonly Word[], index: number, run: number): { literal: Literal; length: number } | undefined {
  const first = words[index]!
  if (
    (first.text === 'half' || first.text === 'halved') &&
    !/^\s(?:hour|year|dozen|back|time\b|brother|sister)/.test(text.slice(first.end))
  )
    return { literal: fractionAt(first.start, first.end, 0.5), length: 1 }
  const isCounted = run === 1 || first.text === 'a' || first.text === 'an'
  const next = words[index + 1]
  if (!isCounted || !next || !/^[\s-]$/.test(text.slice(first.end, next.start))) return undefined
  const below = partOf(next.text)
  if (below === undefined) return undefined
  const above = run === 1 ? numberOf([first.text])! : 1
  const isPlace =
    above === 1 &&
    /^\s(?:\p{L})/u.test(text.slice(next.end)) &&
    !/^\s(?:of|the|as|less|more|lower|higher|that|to|on|in|cheaper|dearer|below|above|off|and)\b/.test(text.slice(next.end))
  return above >= below || isPlace ? undefined : { literal: fractionAt(first.start, next.end, above / below), length: 2 }
}

/** "one" alone is rarely a number ("no one", "one of"), "hundred(s)" alone neither. */
function spelledNumber(words: readonly Word[], index: number, run: number): { literal: Literal; length: number } | undefined {
  const texts = words.slice(index, index + run).map(({ text }) => text)
  const isVague = run === 1 && (texts[0] === 'one' || isLargeWord(texts[0]!))
  const value = isVague ? undefined : numberOf(texts)
  if (value === undefined) return undefined
  const isScaled = texts.some(isLargeWord)
  return {
    literal: {
      start: words[index]!.start,
      end: words[index + run - 1]!.end,
      kind: 'number',
      value,
      resolution: isScaled ? plain(String(value)).resolution : 1,
      lastFigure: 1,
      isScaled,
    },
    length: run,
  }
}
