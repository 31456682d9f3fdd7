import type { QuantityValue } from '../reading/reading.ts'

/** What a figure of a claim says of two others: how many times, which part, by how much more or less. */
export type Relation = {
  kind: 'ratio' | 'share' | 'change' | 'difference'
  isUp: boolean
  isDown: boolean
  said: QuantityValue
  /** Whether a computed figure is the one said, as it is written and bounded. */
  isMet: (computed: number) => boolean
}

const UPWARD =
  /\b(?:more|higher|larger|bigger|greater|longer|faster|better|expensive|pricier|dearer|costlier|as (?:much|many|large|big|high|long|expensive|fast)|times (?:the|its|as|that)|twice (?:the|its|as|that)|double|doubled|tripled|increase[ds]?|rises?|rose|grows?|grew|up|gain(?:s|ed|ing)?|rais(?:es|ed|ing)|improv(?:es|ed|ing)|taller|heavier|older|later|ahead|leads?|beats?|above)\b/i
const DOWNWARD =
  /\b(?:less|lower(?:s|ed|ing)?|fewer|smaller|cheaper|shorter|slower|worse|decrease[ds]?|fell|falls|fallen|drop(?:s|ped)|down|cut(?:s|ting)?|reduc(?:es?|ed|ing)|reduction|discount|off|behind|trail(?:s|ed|ing)?|below|halved|half|slash(?:es|ed)?|lowered|trim(?:s|med)?|knock(?:s|ed)?|shav(?:es|ed)|earlier|younger|fraction)\b/i
const CHANGE_NEXT =
  /^\s(?:cheaper|below|above|less|lower|fewer|smaller|off|faster|slower|shorter|more|higher|larger|longer|bigger|greater|better|worse|dearer|pricier|costlier)\b/i

/** The bound of another figure: "83%, based on less than 346 reviews". */
const NEXT_BOUND = /\b(?:more|less|fewer|higher|lower|under|over|above|below)(?: than)? [$€£¥]?\d/gi

/** The relation that a figure states, with the words beside it; undefined where it states none. */
export function relationOf(text: string, said: QuantityValue): Relation | undefined {
  const kind = kindOf(text, said)
  const own = kind === 'change' ? ' ' : text.slice(said.start, said.end)
  const window = text.slice(Math.max(0, said.start - 40), said.start) + own + text.slice(said.end, said.end + 48).replace(NEXT_BOUND, ' ')
  const isQuick = said.dimension === 'time' && /\b(?:faster|quicker|sooner)\b/i.test(window)
  const [isUp, isDown] = [UPWARD.test(window), isQuick || DOWNWARD.test(window)]
  const isBounded = said.bound === 'more' || said.bound === 'less' || said.bound === 'atLeast' || said.bound === 'atMost'
  if (isBounded && said.dimension !== 'times' && said.dimension !== 'fraction') return undefined
  if (!isUp && !isDown && kind !== 'ratio' && kind !== 'share') return undefined
  const isExact = /\bexactly\s$/i.test(text.slice(Math.max(0, said.start - 12), said.start))
  const scale = said.dimension === 'percent' && kind !== 'difference' ? 100 : 1
  const isPoints = said.dimension === 'percent'
  const value = { ...said, value: Math.abs(said.value) }
  return {
    kind,
    isUp,
    isDown,
    said,
    isMet: (computed) => isMet(value, computed, isExact) || (isPoints && kind !== 'difference' && isMet(value, computed * scale, isExact)),
  }
}

/** "by a third" and "a third cheaper" are changes, "a third of" and "a third as much" shares. */
function kindOf(text: string, said: QuantityValue): Relation['kind'] {
  if (said.dimension === 'times') return 'ratio'
  const after = text.slice(said.end, said.end + 16)
  const isChange = CHANGE_NEXT.test(after) || /\bby\s(?:\p{L}+\s){0,2}$/iu.test(text.slice(Math.max(0, said.start - 24), said.start))
  if (said.dimension === 'fraction') return isChange ? 'change' : 'share'
  if (said.dimension !== 'percent') return 'difference'
  return !isChange && /^\s(?:of|as)\b/.test(after) ? 'share' : 'change'
}

/** How far a figure may lie beyond its bound: "more than twice" is not said of five times. */
const FAR = 1.35
const JUST = 1.1

function isMet(said: QuantityValue, computed: number, isExact: boolean): boolean {
  const ratio = computed / said.value
  if (isExact) return Math.abs(ratio - 1) < 1e-9
  switch (said.bound) {
    case 'more':
      return ratio > 1 && ratio <= FAR
    case 'atLeast':
      return ratio > 1 - 1e-9 && ratio <= FAR
    case 'justOver':
      return ratio > 1 && ratio <= JUST
    case 'less':
      return ratio < 1 && ratio >= 1 / FAR
    case 'justUnder':
    case 'almost':
      return ratio < 1 && ratio >= 1 / JUST
    case 'atMost':
      return Math.abs(ratio - 1) < 1e-9
    default:
      return isClose(computed, said)
  }
}

/** Equal when rounded as written, and within a tenth; a fraction in words within a twentieth. */
function isClose(computed: number, { value, resolution, dimension }: QuantityValue): boolean {
  const step = dimension === 'fraction' ? 0.1 * value : resolution
  const distance = Math.abs(computed - value)
  return distance <= Math.max(0.5 * step, 1e-6) * (1 + 1e-9) && distance <= Math.abs(value) * 0.1
}
