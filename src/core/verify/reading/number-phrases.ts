import type { Literal } from './number-literals.ts'
import { numberOf } from './number-words.ts'
import { scaleOf } from './units.ts'

const CLOCK =
  /(?<![\d.:$€£¥])(?:(?<h>[01]?\d|2[0-4]):(?<m>[0-5]\d)(?::[0-5]\d)?(?![\d:]|\s?%)(?:\s?(?<p>[ap])\.?m\b)?|(?<h12>1[0-2]|[1-9])\s?(?<p12>[ap])\.?m\b)/giu
const CLOCK_ZONE = /^\s?(?:UTC|GMT|CES?T|[PEMC][SD]?T|a\.?m|p\.?m|Uhr|h\b|o'clock)/i
const CLOCK_LEAD = /\b(?:at|until|till|before|after|from|by|since|between|and|to)\s(?:just )?$/i
/** Parts of a large number: "half a million", "one and a half million"; and "one and a half times". */
const PART_OF_LARGE =
  /\b(?:(?<n>one|two|three|four|five|six|seven|eight|nine|\d{1,3})(?: and a |-and-a-)half(?: (?<s>million|billion|trillion|thousand)|(?=\stimes\b))|half an? (?<t>million|billion|trillion)|a quarter of an? (?<u>million|billion|trillion))\b/giu
/** "one in ten", "one out of five". */
const ONE_IN =
  /\bone (?:in|out of) (?:every )?(two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|\d{1,3})\b(?! (?:hours?|days?|weeks?|months?|years?|models?)\b)/giu
/** "a single H100", "one 80 GB GPU": how many chips or machines. */
const ONE_CHIP =
  /\b(?:(?:an?|one|just one) single|one)(?=\s(?:\d{1,3}\s?GB\s)?(?:\p{L}+\s)?(?:[HABVL]\d{2,3}s?|(?:GPU|TPU|accelerator|chip|card|machine|server|node)s?)\b)/giu
/** "a dollar", "one cent", "one point ahead", "number one": one, where it is plainly counted. */
const ONE =
  /(?<=\b(?:number|season|episode|part|chapter|phase|level|volume)[\s-])one\b|(?<=\bdiffer(?:s|ed)? by )(?:an?|one)(?=\s(?:week|month|year|day)\b)|\b(?:an?|one)(?=\s(?:(?:week|month|year|day)\s(?:after|before|later|earlier|apart)\b|(?:dollar|cent|euro)\b(?!\s(?:figure|amount|price|value|sign|store)))|\s(?:percentage[- ])?point\s(?:ahead|behind|more|less|higher|lower|better|worse|above|below)\b)/giu
const UP_TO_NINE = 'zero one two three four five six seven eight nine'.split(' ')

/** Numbers that are more than their words: clock times, parts of a million, "a dollar". */
export function phraseLiterals(text: string): Literal[] {
  return [...clockTimes(text), ...partsOfLarge(text), ...ones(text), ...millions(text), ...oneIn(text)]
}

/** "15:59 UTC", "from 01:00", "4 pm": in minutes of the day. */
function clockTimes(text: string): Literal[] {
  return [...text.matchAll(CLOCK)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    const { h, m, p, h12, p12 } = match.groups!
    const isTime =
      h12 !== undefined ||
      h!.length === 2 ||
      CLOCK_ZONE.test(text.slice(end, end + 10)) ||
      CLOCK_LEAD.test(text.slice(Math.max(0, start - 16), start))
    if (!isTime) return []
    const half = (p ?? p12)?.toLowerCase()
    const hour = Number(h ?? h12)
    const value = ((half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)) % 24) * 60 + Number(m ?? 0)
    return [{ start, end, kind: 'clock' as const, value, resolution: 1, lastFigure: 1, isScaled: false }]
  })
}

const wholeOf = (word: string): number => (/\d/.test(word) ? Number(word) : UP_TO_NINE.indexOf(word.toLowerCase()))

function partsOfLarge(text: string): Literal[] {
  return [...text.matchAll(PART_OF_LARGE)].map((match) => {
    const { n, s, t, u } = match.groups!
    const scale = scaleOf((s ?? t ?? u)?.toLowerCase() ?? '') ?? 1
    const whole = n === undefined ? 0 : wholeOf(n)
    const value = (whole + (u ? 0.25 : 0.5)) * scale
    return {
      start: match.index,
      end: match.index + match[0].length,
      kind: 'number',
      value,
      resolution: 0.1 * scale,
      lastFigure: 0.1 * scale,
      isScaled: scale > 1,
    }
  })
}

/** "$0.30 for a million input tokens" gives the price of a share. */
const IS_SHARE = /^\s(?:\p{L}+\s){0,2}(?:tokens?|characters|requests)\b/u
const IS_PRICED = /[$€£¥]|\b(?:cents?|dollars?|euros?|yuan)\b/i

/** "a million", "a hundred" as a figure, not in "a million times better". */
function millions(text: string): Literal[] {
  return [
    ...text.matchAll(
      /(?<!\bhalf )\ba (?:full |whole |good )?(hundred|thousand|million|billion|trillion)\b(?!\s(?:and|times|ways|miles|reasons|million|billion|thousand))/giu,
    ),
  ].flatMap((match) => {
    const around = text.slice(Math.max(0, match.index - 80), match.index + 80)
    if (IS_SHARE.test(text.slice(match.index + match[0].length)) && IS_PRICED.test(around)) return []
    const scale = scaleOf(match[1]!.toLowerCase())!
    return [
      {
        start: match.index,
        end: match.index + match[0].length,
        kind: 'number' as const,
        value: scale,
        resolution: 0.1 * scale,
        lastFigure: 0.1 * scale,
        isScaled: true,
      },
    ]
  })
}

function oneIn(text: string): Literal[] {
  return [...text.matchAll(ONE_IN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'fraction',
    value: 1 / (/\d/.test(match[1]!) ? Number(match[1]) : numberOf([match[1]!.toLowerCase()])!),
    resolution: 0,
    lastFigure: 0,
    isScaled: false,
  }))
}

function ones(text: string): Literal[] {
  return [...text.matchAll(ONE), ...text.matchAll(ONE_CHIP)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    kind: 'number',
    value: 1,
    resolution: 1,
    lastFigure: 1,
    isScaled: false,
  }))
}
