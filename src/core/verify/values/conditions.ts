import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isQuantity, overlaps, type QuantityValue, type Reading, type Span } from '../reading/reading.ts'
import { areAlike, isStopWord, lemmaOf } from '../words/lemmas.ts'

/** Words that every price is told with, and words that any condition may be told with. */
const ALWAYS = lemmasOf('price cost rate token input output cached prompt')
const PLAIN = new Set([...ALWAYS, ...lemmasOf('mode tier variant version model context data use api')])
/** "Long prompts", "above that": beyond a limit that is not named. */
const BEYOND =
  /\b(?:long(?:er)?|larger?|bigger)[- ](?:prompts?|inputs?|requests?|contexts?|ones)\b|\b(?:above|beyond|over|exceeding) (?:that|this|it|the (?:threshold|limit))\b|\d (?:above|beyond)(?=[.,;]|$)/i

/** "Up to 200K tokens $2, beyond that $4": what stands with the words for beyond, and not the price before them. */
export function isBeyond({ text, values }: Reading, { start, end }: Span): boolean {
  const at = BEYOND.exec(text)?.index ?? start
  if (values.some(({ dimension, bound }) => dimension === 'count' && bound === 'atMost') && at > start && /[,;]/.test(text.slice(end, at)))
    return false
  return at <= start || !values.some((value) => value.dimension === 'money' && value.start >= end && value.start < at)
}

/** "Up to 200K tokens": where a fact begins to hold, and another of its field has no limit, that other holds. */
export function isBelowLimit({ bound, value, dimension }: QuantityValue, pieces: readonly Piece[]): boolean {
  if (dimension !== 'count' || (bound !== 'atMost' && bound !== 'less')) return false
  const isSame = (limit: QuantityValue) => limit.value === value && (limit.bound === 'more' || limit.bound === 'atLeast')
  const limited = pieces.filter((piece) => piece.fact?.condition !== undefined && limitsOf(piece).some(isSame))
  return limited.some(({ fact, about }) =>
    pieces.some((other) => other.fact?.field === fact?.field && other.fact?.condition === undefined && other.about.join() === about.join()),
  )
}

export const speaksOfBeyond = ({ text }: Reading): boolean => BEYOND.test(text)

/**
 * Whether a claim names the condition that a fact holds on: a limit by its figure, all else by what sets it apart. The
 * "tokens" of "prompts over 200K tokens" and the "DeepSeek" of "in the DeepSeek API" stand with every such price.
 */
export function tellsCondition(claim: Reading, piece: Piece): boolean {
  const condition = conditionOf(piece)
  if (condition === undefined) return true
  const { text } = piece
  const limits = limitsOf(piece)
  if (limits.length > 0) return speaksOfBeyond(claim) || claim.values.some((value) => limits.some((limit) => bearsValue(value, limit)))
  const shared = wordsOf(`${text.slice(0, text.indexOf(':'))} ${piece.publisher ?? ''}`)
  const [affirmed = '', denied] = condition.split(DENIES)
  const isDenied = wordsOf(affirmed).every((word) => PLAIN.has(word))
  if (denied !== undefined && isDenied && !DENIES.test(claim.text)) return false
  const own = wordsOf(isDenied ? condition : affirmed)
  const telling = own.filter((word) => !PLAIN.has(word))
  const apart = telling.filter((word) => !shared.includes(word))
  const words = apart.length > 0 ? apart : own.filter((word) => !ALWAYS.has(word))
  return (words.length > 0 ? words : own).some((word) => isTold(claim, word, shared.includes(word)))
}

/** What a fact holds on; a score of another variant is none of the model's own, however it is tested. */
export const conditionOf = ({ fact }: Piece): string | undefined =>
  fact?.condition ?? (fact?.field === 'benchmark' && fact.setting && OTHER_MODEL.test(fact.setting) ? fact.setting : undefined)
const OTHER_MODEL = /\b(?:variant|snapshot|checkpoint|experimental)\b/i

/** "List price before the discount", "non-thinking mode": what does not hold is no sign of the condition. */
const DENIES = /\b(?:before|without|not|no|non|off|except|excluding|disabled)\b/i

/** A word of the claim; one that names the model or who says it only where it stands in no name. */
const isTold = ({ words, names }: Reading, word: string, isShared: boolean): boolean =>
  words.some((own) => areAlike(own.lemma, word) && !(isShared && names.some((name) => overlaps(name, own))))

/** "Prompts over 200K tokens": from where on a fact holds. */
const limitsOf = ({ fact, text, values }: Piece): QuantityValue[] => {
  const at = text.indexOf(`(${fact?.condition})`)
  return values
    .filter(isQuantity)
    .filter(({ bound, start, dimension }) => at !== -1 && start > at && bound !== undefined && dimension === 'count')
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => !isStopWord(word)).map((word) => lemmaOf(word))

function lemmasOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map((word) => lemmaOf(word)))
}
