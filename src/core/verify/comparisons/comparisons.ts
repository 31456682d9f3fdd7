import { testsIn } from '../values/settings.ts'
import { lemmaOf } from '../words/lemmas.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, type Reading, type Span } from '../reading/reading.ts'
import { COMPARED } from '../reading/owners.ts'
import { textBefore } from '../reading/plain-text.ts'
import { areSameModel } from '../reading/subjects.ts'

/** "A beats B on C": the models on either side, what is compared, and which side has more of it. */
export type Comparison = {
  attribute: string
  up: boolean
  /** Neither side has more: "level with". */
  isEven?: true | undefined
  left: readonly ProperName[]
  right: readonly ProperName[]
  /** Tests, or the flow of a price, that it is said of. */
  topics: readonly string[]
  start: number
  end: number
  /** The part of the sentence that speaks of it. */
  region: Span
}

type Said = { attribute: string; up: boolean; isElliptic?: true; isEven?: true }
type Cue = Span & Said
type Pattern = Said & { pattern: RegExp }

const THAN = String.raw`[^.;]{0,60}?\bthan\b`
/** "pricier than X for output but cheaper for input": the second has its other side from the first. "Beats the larger X" compares no sizes. */
const degrees = (words: string, attribute: string, up: boolean): Pattern[] => [
  { pattern: new RegExp(String.raw`\b(?:${words})\b(?=${THAN})`, 'giu'), attribute, up },
  { pattern: new RegExp(String.raw`(?<!\bthe )\b(?:${words})\b(?!${THAN})`, 'giu'), attribute, up, isElliptic: true },
]
/** By how much, in words. */
const BY = String.raw`(?:(?:an? (?:little|bit|touch|lot|good deal)|slightly|somewhat|much|far|marginally|considerably|significantly|noticeably) )?`
const PATTERNS: readonly Pattern[] = [
  {
    pattern:
      /\b(?:beat(?:s|ing)?|outperform(?:s|ed|ing)?|outscor(?:es?|ed|ing)|surpass(?:es|ed|ing)?|exceed(?:s|ed|ing)?|edg(?:es|ed|ing)(?: out)?|tops|topped|topping|overtak(?:es|ing)|overtook|w(?:ins|on|inning) (?:over|against)|ahead of)\b|\b(?:wins|won|(?:comes?|came|is|are|was|stays?|stayed|remains?|remained) (?:\p{L}+ )?ahead)\b(?! (?:of|over|against)\b)/giu,
    attribute: 'quality',
    up: true,
  },
  {
    pattern:
      /\b(?:trail(?:s|ed|ing)?(?: behind)?|lag(?:s|ged|ging)?(?: behind)?|(?<!(?:trail|lag)\p{L}* )behind|los(?:es|ing|t) to|underperform(?:s|ed|ing)?|falls? short of)\b/giu,
    attribute: 'quality',
    up: false,
  },
  ...degrees('better|stronger|more capable|more accurate|(?<=\\bscor(?:es?|ed|ing) )higher', 'quality', true),
  ...degrees('worse|weaker|less capable|less accurate|(?<=\\bscor(?:es?|ed|ing) )lower', 'quality', false),
  ...degrees(`more expensive|pricier|dearer|costlier|costs? ${BY}more|more costly`, 'price', true),
  ...degrees(`cheaper|less expensive|more affordable|costs? ${BY}less|less costly`, 'price', false),
  { pattern: /(?<=\b(?:costs?|prices?|priced)\b[^;]{0,120})(?:%|\bpercent) (?:less|below|lower)\b/gu, attribute: 'price', up: false },
  { pattern: /(?<=\b(?:costs?|prices?|priced)\b[^;]{0,120})(?:%|\bpercent) (?:more|above|higher)\b/gu, attribute: 'price', up: true },
  ...degrees(String.raw`(?<=\b(?:prices?|rates?)\b[^,;.]{0,80} )(?:higher|larger|greater|more)`, 'price', true),
  ...degrees(String.raw`(?<=\b(?:prices?|rates?)\b[^,;.]{0,80} )(?:lower|smaller|less)`, 'price', false),
  { pattern: /\bundercut(?:s|ting)?\b/gi, attribute: 'price', up: false },
  ...degrees('faster|quicker', 'speed', true),
  ...degrees('slower', 'speed', false),
  ...degrees('larger|bigger', 'size', true),
  ...degrees('smaller', 'size', false),
  ...degrees('(?<=\\b(?:days?|weeks?|months?|years?) )longer', 'stay', true),
  ...degrees('(?<=\\b(?:days?|weeks?|months?|years?) )shorter', 'stay', false),
  {
    pattern: /(?:\b(?:points?|percent)|%|,| and| but| is| ranks?)(?: just| well| far| slightly)? above\b(?! \p{Ll}| \d)/gu,
    attribute: 'quality',
    up: true,
  },
  {
    pattern: /(?:\b(?:points?|percent)|%|,| and| but| is| ranks?)(?: just| well| far| slightly)? below\b(?! \p{Ll}| \d)/gu,
    attribute: 'quality',
    up: false,
  },
  {
    pattern: /\b(?:level|(?:on )?(?:a )?par|tied|ties|even) with\b|\bequal to\b|\bmatch(?:es|ed|ing)(?! or\b)/gi,
    attribute: 'quality',
    up: false,
    isEven: true,
  },
  {
    pattern:
      /\b(?:costs?|priced|billed|charg(?:es|ed)) (?:just |exactly |about )?(?:as much as|the same as|like)\b|(?<!\b(?:times|twice|half|thirds?|quarters?|tenths?|fifths?|percent|nearly|almost|not) |% )\bas expensive as\b|\b(?:the|its) same prices? as\b/giu,
    attribute: 'price',
    up: false,
    isEven: true,
  },
  ...degrees('newer|more recent', 'age', true),
  ...degrees('older', 'age', false),
]
const AMOUNT = /\b(more|fewer|less)\s(?:\p{L}+\s){0,2}?(\p{L}{4,})(?=[^.;]{0,40}?\bthan\b)/giu
const BORDER = /;|,(?!\d)|\b(?:while|whereas|but|although|though)\b/gi

/** All comparisons of models in a text. */
export const comparisonsIn = remembered((reading: Reading): readonly Comparison[] =>
  reading.sentences.flatMap((sentence, index) => comparisonsOf(reading, sentence, reading.sentences[index - 1])),
)

function comparisonsOf(reading: Reading, sentence: Span, before: Span | undefined): Comparison[] {
  const cues = cuesIn(reading.text, sentence)
  const found: Comparison[] = []
  for (const [index, cue] of cues.entries()) {
    const region = {
      start: regionStart(reading.text, sentence, cues, index),
      end: cues[index + 1] ? regionStart(reading.text, sentence, cues, index + 1) : statementEnd(reading.text, sentence, cue),
    }
    const last = found.at(-1)
    const own = leftOf(reading, region, cue)
    const left = own.length > 0 ? own : (last?.left ?? modelsIn(reading, before).slice(0, 1))
    const named = modelsIn(reading, { start: cue.end, end: region.end })
    const right =
      named.length > 0
        ? named
        : othersThan(left, last, [
            ...modelsIn(reading, before),
            ...(SET_BESIDE.test(reading.text.slice(region.start, cue.start))
              ? modelsIn(reading, { start: region.start, end: cue.start })
              : []),
          ])
    found.push({
      attribute: cue.attribute,
      up: cue.up,
      isEven: cue.isEven,
      left,
      right,
      topics: topicsIn(reading.text.slice(region.start, region.end)),
      start: cue.start,
      end: cue.end,
      region,
    })
  }
  return found.filter(({ left, right }) => left.length > 0 && right.length > 0)
}

/** "trails it", "stays ahead": the other side is the one spoken of before. */
function othersThan(left: readonly ProperName[], last: Comparison | undefined, before: readonly ProperName[]): readonly ProperName[] {
  const known = last ? [...last.left, ...last.right] : before
  const others = known.filter((name) => !left.some((own) => areSameModel(own, name)))
  return new Set(others.map(({ tokens }) => tokens.join(' '))).size === 1 ? others.slice(0, 1) : []
}

function cuesIn(text: string, { start, end }: Span): Cue[] {
  const own = text.slice(start, end)
  const spanOf = ({ index, 0: words }: RegExpExecArray): Span => ({ start: start + index, end: start + index + words.length })
  const plain = PATTERNS.flatMap(({ pattern, ...said }) => [...own.matchAll(pattern)].map((match): Cue => ({ ...said, ...spanOf(match) })))
  const amounts = [...own.matchAll(AMOUNT)].map((match): Cue => ({
    attribute: `amount of ${lemmaOf(match[2]!.toLowerCase())}`,
    up: match[1]!.toLowerCase() === 'more',
    ...spanOf(match),
  }))
  const cues = [...plain, ...amounts].toSorted((a, b) => a.start - b.start)
  const apart = cues.filter((cue, index) => index === 0 || cue.start >= cues[index - 1]!.end)
  const first = apart.findIndex(({ isElliptic }) => !isElliptic)
  return first === -1 ? (SET_BESIDE.test(own) ? apart : []) : apart.slice(first)
}

/** "Compared with B, A is cheaper". */
const SET_BESIDE = /\b(?:compared (?:with|to)|relative to|against)\b/i

/** Where the part of a sentence begins that a cue speaks in. */
function regionStart(text: string, sentence: Span, cues: readonly Cue[], index: number): number {
  const previous = cues[index - 1]
  if (!previous) return sentence.start
  const from = previous.end
  const border = [...text.slice(from, cues[index]!.start).matchAll(BORDER)].at(-1)
  return border ? from + border.index : cues[index]!.start
}

/** "A is smaller than B but has four times the context", "cheaper than B on output, and the input price is the same". */
function statementEnd(text: string, sentence: Span, { end }: Cue): number {
  const next = NEXT_STATEMENT.exec(text.slice(end, sentence.end))
  return next ? end + next.index : sentence.end
}
const NEXT_STATEMENT =
  /,?\s(?:but|while|whereas|though|although|yet)\s|,\sand\s(?=(?:\S+\s){1,4}(?:is|are|was|has|have|costs?|takes?|stays?|remains?)\b)/

function leftOf(reading: Reading, region: Span, { start }: Cue): ProperName[] {
  const named = modelsIn(reading, { start: region.start, end: start })
  const own = named.filter((name) => !COMPARED.test(textBefore(reading.text, name.start)))
  const before = own.length > 0 ? own : named
  const from = before.findLastIndex(
    (name, index) => index > 0 && !/^(?:,|,? and|,? or)\s$/.test(reading.text.slice(before[index - 1]!.end, name.start)),
  )
  return before.slice(Math.max(0, from))
}

function modelsIn(reading: Reading, span: Span | undefined): ProperName[] {
  return span ? contestantsIn(reading).filter((name) => isInside(name, span)) : []
}

/** The models of a text, without the tests they take and the "Claude API". */
export const contestantsIn = remembered((reading: Reading): readonly ProperName[] =>
  reading.models.filter(
    ({ text, end }) => testsIn(text).length === 0 && !/^ (?:API|Platform|app)\b/.test(reading.text.slice(end, end + 10)),
  ),
)

/** The tests and flows a stretch of text speaks of, written alike. */
export function topicsIn(text: string): string[] {
  const flows = [...text.matchAll(/\b(?:in|out)put\b/gi)].map(([flow]) => flow.toLowerCase())
  return [...testsIn(text).map((test) => test.toLowerCase().replace(/[^a-z\d]/g, '')), ...flows]
}
