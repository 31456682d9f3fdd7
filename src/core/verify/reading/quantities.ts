import { boundOf, type Bound } from './bounds.ts'
import { numberLiterals, type Literal } from './number-literals.ts'
import { isStopWord } from '../words/lemmas.ts'
import { perOf, periodOf, withLeadingPer } from './shares.ts'
import { countedOf, currencyOf, unitOf } from './units.ts'
import { textBefore } from './plain-text.ts'

/** What a number is the measure of, once its unit is unified. */
export type Dimension = 'count' | 'percent' | 'fraction' | 'times' | 'money' | 'ordinal' | 'version' | 'label' | (string & {})

/** A number in a text with what it measures; offsets are UTF-16. */
export type Quantity = {
  start: number
  end: number
  /** With sign and scale, in the unit's base: `1M` gives 1,000,000. */
  value: number
  /** Another reading of the same figures: `1.000` as one thousand. */
  alternative?: number
  /** What one unit of its last written digit is worth. */
  resolution: number
  /** What one unit of the last figure is worth, were it a zero or not. */
  lastFigure: number
  /** Written short, with a scale: "1.6T", "12 million". */
  isScaled: boolean
  dimension: Dimension
  /** Currency of money, kind of a label ("step"), nothing else. */
  of?: string
  /** What is counted, where telling it from other things matters: `token`. */
  counted?: string
  /** The word right behind it in lower case, if it can be what is counted. */
  noun?: string
  /** "per million tokens": the share (1,000,000) and of what (`token`). */
  per?: { size: number; noun: string }
  bound?: Bound
  /** Part of a compound such as "52-week". */
  isCompound: boolean
  /** What `value` and `resolution` were multiplied with for the unit: 1,000 for km. */
  unitSize: number
}

/** All quantities in a text (as `plainText` gives it) outside the spans already read as dates or names. */
export function quantitiesIn(text: string, taken: readonly { start: number; end: number }[]): Quantity[] {
  const found: Quantity[] = []
  for (const literal of numberLiterals(text)) {
    if (taken.some((span) => literal.start < span.end && span.start < literal.end) || isNumbering(text, literal)) continue
    if (/(?:\bper|\bevery|\beach|\/|每)\s?$/.test(textBefore(text, literal.start)) && isShare(text.slice(literal.end, literal.end + 60)))
      continue
    if (/^\s?(?:トークン|token|文字)\s?(?:あたり|当たり|につき)/.test(text.slice(literal.end, literal.end + 12))) continue
    found.push(measured(text, literal))
  }
  return shareUnits(text, found)
}

/** "1." before an item of a list. */
const isNumbering = (text: string, { start, end, value, isScaled }: Literal): boolean =>
  /^[.)](?:\s|$)/.test(text.slice(end, end + 2)) &&
  /(?:\n\s?|[:;.]\s)$/.test(textBefore(text, start)) &&
  end - start < 3 &&
  !isScaled &&
  (!/:\s$/.test(textBefore(text, start)) || text.includes(`${value + 1}${text[end]!} `, end))

/** In "$5 per 1M tokens" the million is no value of its own. */
const isShare = (after: string): boolean =>
  /^\s?(?:\p{L}+\s){0,2}(?:tokens?|tok|characters|people|inhabitants|images|requests|words)\b|^\s?(?:词元|字符)/u.test(after)

const CURRENCY_BEFORE = /(US\$|CN¥|HK\$|A\$|C\$|\$|€|£|¥|₹|\b(?:USD|EUR|GBP|CNY|RMB|JPY|INR|CHF)\s?)\s?$/i
const CURRENCY_AFTER =
  /^[\s-]?(€|£|¥|\$|₹|元|美元|円|ドル|(?:US |U\.S\. |Canadian |Australian )?(?:dollars?|euros?|cents?|yuan|renminbi|yen|won|rupees|francs|crowns|dólares)\b|(?:USD|EUR|GBP|CNY|RMB|JPY|INR|KRW|CHF)\b|pounds? sterling\b)/i
const PERCENT = /^\s?(?:%|percent\b|per cent\b|percentage[- ]points?\b|pct\b|pp\b|Prozent\b|por ciento\b|pour cent\b)/i
const MULTIPLIED = /\b(?:multipl\p{L}+ [^.;,]{1,40} by|(?:by )?a factor of)\s$/iu
const TIMES = /^(?:\s?[x×](?![\p{L}\d])|\s?-?fold\b|\stimes\b)/u
const LABEL =
  /\b(step|table|figure|fig|chapter|section|page|no|number|phase|part|round|level|tier|grade|episode|season|day|week|article|item|volume|vol|stage|type|class|route|highway|rank|ranked|game|line|appendix|contexts?|sources?|references?|passages?|documents?|pass)\b\.?\s?[#@]?$/i
/** "Context 1,050,000" is a length. */
const MOST_LABEL = 10_000
/** "Number one", "ranked #1", "No. 1". */
const RANK = /^(?:no|number|ranked|#)$/i
const VERSION = /\b(?:version|versions|release|v)\.?\s?$/i

function measured(text: string, literal: Literal): Quantity {
  const before = text.slice(Math.max(0, literal.start - 48), literal.start)
  const after = text.slice(literal.end, literal.end + 64)
  const { start, end, value, alternative, resolution, lastFigure, isScaled } = literal
  const base = {
    start,
    end,
    value,
    resolution,
    lastFigure,
    isScaled,
    isCompound: false,
    unitSize: 1,
    ...(alternative !== undefined && { alternative }),
    ...boundOf(before, literal.kind === 'clock', after),
  }
  const part = literal.kind === 'fraction' ? /^\s(?:an?\s)?(\p{L}+)/u.exec(after)?.[1] : undefined
  const whole = part === undefined ? undefined : unitOf(part)
  if (whole) return { ...base, value: value * whole.size, resolution: 0, unitSize: whole.size, dimension: whole.dimension }
  if (literal.kind === 'number' && /\baged?\s$/i.test(before))
    return { ...base, value: value * 12, resolution: resolution * 12, unitSize: 12, dimension: 'months', isCompound: true }
  if (literal.kind !== 'number') return { ...base, dimension: literal.kind, ...countedAfter(after) }
  const currency = moneyOf(before, after)
  if (currency) return { ...moneyIn(base, currency, after), ...periodOf(before, after), ...perOf(after) }
  const percent = PERCENT.exec(after)
  if (percent) return { ...base, end: end + percent[0].length, dimension: 'percent' }
  if (MULTIPLIED.test(before)) return { ...base, dimension: 'times' }
  const times = TIMES.exec(after)
  if (times && (value > 100 || isScaled)) return { ...base, dimension: 'count' }
  if (times) return { ...base, end: end + times[0].length, dimension: 'times' }
  if (VERSION.test(before) || resolution === 0) return { ...base, dimension: 'version' }
  const label = LABEL.exec(before) ?? /(#)\s?$/.exec(before)
  const period = label && unitOf(label[1]!)
  if (period)
    return {
      ...base,
      value: value * period.size,
      resolution: resolution * period.size,
      unitSize: period.size,
      dimension: period.dimension,
      isCompound: true,
    }
  if (label && Number.isInteger(value) && !isScaled && value < MOST_LABEL)
    return { ...base, dimension: 'label', of: RANK.test(label[1]!) ? 'rank' : label[1]!.toLowerCase() }
  return withoutSpan({ ...withUnit(base, after), ...perOf(after) }, before)
}

/** "over 21 days" is as long as it takes, not more. */
function withoutSpan(quantity: Quantity, before: string): Quantity {
  const isSpan = (quantity.dimension === 'time' || quantity.dimension === 'months') && /\bover (?:a |an |the )?$/i.test(before)
  if (!isSpan) return quantity
  const { bound, ...rest } = quantity
  return bound === 'more' ? rest : quantity
}

function moneyOf(before: string, after: string): string | undefined {
  const sign = CURRENCY_BEFORE.exec(before)?.[1] ?? CURRENCY_AFTER.exec(after)?.[1]
  return (
    sign &&
    currencyOf(
      sign
        .trim()
        .replace(/^(?:US|U\.S\.|Canadian|Australian)\s/i, '')
        .replace(/^pounds?\s/i, ''),
    )
  )
}

type Base = Omit<Quantity, 'dimension'>

function moneyIn(base: Base, currency: string, after: string): Quantity {
  const isCents = /^\s?cents?\b/i.test(after)
  const factor = isCents ? 0.01 : 1
  return {
    ...base,
    value: exact(base.value * factor),
    resolution: base.resolution * factor,
    unitSize: factor,
    dimension: 'money',
    of: currency,
  }
}

/** "GPU hours", "H800 GPU-hours", "H100 hours". */
const CHIP_HOURS =
  /^[\s-](?:(?:NVIDIA |AMD )?[A-Z]{1,3}\d{2,4}[A-Z]?(?:-\d{1,3}GB)?[\s-]|(?=GPU|TPU|accelerator|chip))(?:(?:GPU|TPU|accelerator|chip)[\s-])?hours?\b/

/** The unit that follows, at most three words on: "1M output tokens", "80-gigabyte". */
function withUnit(base: Base, after: string): Quantity {
  const isCompound = /^-\p{L}/u.test(after)
  if (CHIP_HOURS.test(after)) return { ...base, isCompound, dimension: 'chip hours' }
  const words = (/^(?:[\s-]?°?[\p{L}'°]+){1,4}/u.exec(after)?.[0] ?? '').split(/[\s-]+/).filter(Boolean)
  const unit = words[0] === undefined ? undefined : unitOf(words[0])
  if (unit) {
    const { dimension, size } = unit
    return {
      ...base,
      value: base.value * size,
      resolution: base.resolution * size,
      unitSize: size,
      dimension,
      isCompound,
      ...(base.alternative !== undefined && { alternative: base.alternative * size }),
    }
  }
  const noun = words[0]?.toLowerCase()
  const isModelSize = base.isScaled && base.value >= 1e8 && /^\s(?:\p{L}+[\s-]){0,2}(?:model|checkpoint)s?\b/u.test(after)
  return {
    ...base,
    dimension: 'count',
    isCompound,
    ...(isModelSize ? { counted: 'parameter' } : countedAfter(after)),
    ...(noun !== undefined && !isStopWord(noun) && { noun }),
  }
}

/** "eight H100 or four H200 GPUs", "two NVIDIA A100s". */
const CHIPS = /^\s(?:\d{1,3}\s?GB\s)?(?:(?:NVIDIA|AMD)\s)?([HABVL]\d{2,3}|MI\d{3})(?:X|s)?\b/

function countedAfter(after: string): { counted?: string } {
  const chip = CHIPS.exec(after)?.[1]
  if (chip) return { counted: chip.toLowerCase() }
  const words = (
    /^(?:[\s-](?!and\b|or\b|per\b|are\b|is\b|was\b|were\b|of which\b|with\b|in\b|for\b|on\b|to\b|but\b)[\p{L}']+){1,4}/u.exec(after)?.[0] ??
    ''
  )
    .toLowerCase()
    .split(/[\s-]+/)
  const counted = words.map(countedOf).find((noun) => noun !== undefined)
  return counted === undefined ? {} : { counted }
}

/** In "10-20 km" and "$1.74 / $3.48 per million tokens" what stands behind the last is meant for all. */
function shareUnits(text: string, found: Quantity[]): Quantity[] {
  for (let index = found.length - 2; index >= 0; index--) {
    const [here, next] = [found[index]!, found[index + 1]!]
    const between = text.slice(here.end, next.start)
    const isRange = /^\s?(?:-|to|and|or|\/)\s?[$€£¥]?$/.test(between)
    if (isRange && here.dimension === 'count' && here.counted === undefined && next.dimension !== 'ordinal')
      found[index] = likeNext(here, next)
    else if (here.dimension === 'money' && !here.per && next.dimension === 'money' && next.per && !/[.!?]\s|\n/.test(between))
      found[index] = { ...here, per: next.per }
  }
  return found.map((quantity) => withLeadingPer(text, quantity))
}

function likeNext(here: Quantity, next: Quantity): Quantity {
  const { dimension, of, counted, per } = next
  const size =
    dimension === 'count' || dimension === 'money'
      ? next.isScaled && !here.isScaled && here.value < 1000
        ? scaleSize(next)
        : next.unitSize
      : next.unitSize
  return {
    ...here,
    value: here.value * size,
    resolution: here.resolution * size,
    isScaled: here.isScaled || size > 1,
    dimension,
    ...(of && { of }),
    ...(counted && { counted }),
    ...(per && { per }),
  }
}

const exact = (value: number): number => Number(value.toPrecision(14))
const scaleSize = ({ value }: Quantity): number => [1e12, 1e9, 1e6, 1e3].find((size) => value >= size) ?? 1
