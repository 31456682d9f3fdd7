import { clashOf } from './axes.ts'
import { textBefore } from './plain-text.ts'
import type { ProperName } from './proper-names.ts'
import { isQuantity, type Reading, type Span, type Value } from './reading.ts'

/** The names that a value belongs to, inside its sentence: of "A on 5 May, B and C on 7 May", B and C for the 7 May. */
export function namesOf(reading: Reading, value: Value, names: readonly ProperName[]): readonly ProperName[] {
  const { text } = reading
  const sentence = reading.sentences[value.sentence]!
  const inside = names.filter((name) => name.start >= sentence.start && name.start < sentence.end)
  const changed = ofChange(reading, value, inside)
  if (changed) return [changed]
  const inRow = inOrder(reading, value, inside, sentence) ?? ofSeries(reading, value, inside)
  if (inRow) return [inRow]
  const isRelation = value.dimension === 'times' || value.dimension === 'fraction'
  const after = inside.find(
    (name, at) =>
      isListed(text, value, name) ||
      (!(isRelation && at > 0 && /\bof\s(?:the\s)?$/.test(textBefore(text, name.start))) &&
        isAttached(text.slice(value.end, name.start), value.end <= name.start) &&
        !COMPARED.test(textBefore(text, name.start))),
  )
  const own = inside.filter((name) => !isOther(text, name, value))
  if (after) return withJoined(text, own.includes(after) ? own : inside, after)
  const before = own.filter((name) => name.end <= value.start)
  const isOwn = (name: ProperName) =>
    !/\b(?:of|from|as)\s(?:the\s)?$/.test(textBefore(text, name.start)) ||
    (HAS.test(text.slice(name.end, value.start)) && value.start - name.end <= 40)
  const last = before.findLast(isOwn) ?? before.at(-1) ?? own[0]
  if (!last) return []
  return withJoined(text, own, last.end <= value.start && IT.test(text.slice(last.end, value.start)) ? before[0]! : last)
}
/** "A beats B, though a test ranks it eighth": A. */
const IT = /\bit\b/

/** Names joined with this one: "A and B", "A, B or C". */
export function withJoined(text: string, inside: readonly ProperName[], name: ProperName): readonly ProperName[] {
  const at = inside.indexOf(name)
  let [from, to] = [at, at]
  while (from > 0 && JOINED.test(text.slice(inside[from - 1]!.end, inside[from]!.start))) from--
  while (to + 1 < inside.length && JOINED.test(text.slice(inside[to]!.end, inside[to + 1]!.start))) to++
  const joined = inside.slice(from, to + 1)
  return SIBLINGS.test(text.slice(joined.at(-1)!.end)) ? [...joined, familyOf(joined.at(-1)!)] : joined
}
const SIBLINGS = /^,? (?:and|as well as|like|with) (?:all )?(?:its|their|the) (?:other )?(?:siblings|sisters|variants|relatives|rest of)\b/

/** The family of "Qwen3-235B-A22B": what its name begins with, up to the first figure. */
const familyOf = (name: ProperName): ProperName => ({
  ...name,
  tokens: name.tokens.slice(0, name.tokens.findIndex((token) => /\d/.test(token)) + 1),
  releases: [],
  isFamily: true,
})
const JOINED = /^(?:'s)?(?:,|\/|,? (?:and|or|as well as|(?:just )?(?:as|like)(?: for| in| with)?)) ?(?:the |both )?$/

/** What comes before a name with which something is compared: "faster than", "ahead of", "surpassing". */
const COMPARED =
  /\b(?:than|what|as \p{L}{2,12} as|against|versus|vs\.?|over|behind|ahead of|above|below|unlike|(?:similar|equal|close|next|relative|compared|comparable|superior|inferior) (?:to|with)|(?:comparisons?|compared|level|tied|par|duels?|matches) with|beats?|beating|surpass\p{L}*|outscor\p{L}*|outperform\p{L}*|match(?:es|ing)|trail\p{L}*|exceed\p{L}*|top(?:s|ped|ping)|replac\p{L}*|succeed\p{L}*)\s(?:the\s|(?:that|those) of\s|\p{L}+'s\s)?(?:\p{L}{2,12}\s)?$/iu
/** "behind GPT-5.5 with 1260": the value is that of the name after all. */
const HAS =
  /^(?:'s\s(?!\S+\sby\b)|,? which (?:is|was|has|had|costs?)\b|,? whose\b|,? at\b| with\b| \(| (?:is|was|has|had|costs?|scores?d?|reach\p{L}*|gets?|got|needs?|takes?)\b)/u

/** The model a claim is about, and the one it compares that with. */
export function sidesOf({ text, models }: Reading): [ProperName | undefined, ProperName | undefined] {
  const other = models.find((name) => COMPARED.test(textBefore(text, name.start))) ?? models[1]
  return [models.find((name) => name !== other), other]
}

/** A name that a value is set against, not the one it is said of. */
export function isOther(text: string, name: ProperName, value: Value): boolean {
  const before = textBefore(text, name.start)
  if (name.end <= value.start && PREDICATED.test(before)) return true
  if (!COMPARED.test(before)) return false
  if (name.end > value.start) return true
  const isRelation = value.dimension === 'times' || value.dimension === 'fraction'
  const between = text.slice(name.end, value.start)
  return isRelation || !HAS.test(between) || between.length > 40 || /\d[^,]*,\s(?:and\s)?[^,]{0,2}$/.test(between)
}
/** "A is a further trained B with": A. */
const PREDICATED = /\b(?:is|was|are|were) (?:just |still )?an? (?:[\p{L}-]+ ){0,4}$/u

/** "B is dearer than A: from $4 to $15", "from A to B it rose from $4 to $15": the first value is A's, the second B's. */
function ofChange(reading: Reading, value: Value, inside: readonly ProperName[]): ProperName | undefined {
  const { text, values } = reading
  const [first, second] = inside
  if (inside.length !== 2 || !first || !second || first.end > value.start) return undefined
  if (second.end > value.start && !COMPARED.test(textBefore(text, second.start))) return undefined
  const at = values.indexOf(value)
  const isPair = (a: Value | undefined, b: Value | undefined): boolean =>
    a?.dimension === b?.dimension &&
    a !== undefined &&
    b !== undefined &&
    /\bfrom [$€£¥]?$/.test(textBefore(text, a.start)) &&
    /^[^.;]{0,40}?\bto [$€£¥]?$/.test(text.slice(a.end, b.start))
  const [isFrom, isTo] = [isPair(value, values[at + 1]), isPair(values[at - 1], value)]
  if (!isFrom && !isTo) return undefined
  const [later, earlier] = COMPARED.test(textBefore(text, second.start)) ? [first, second] : [second, first]
  return isFrom ? earlier : later
}

/** "$5 for GPT-5.5", "1.6T (V4-Pro)". */
function isAttached(between: string, isAfter: boolean): boolean {
  return (
    isAfter &&
    !/\b(?:up|down) from\b/.test(between) &&
    /^\)?(?:-[$€£¥]?[\d.,]+)?(?:\s(?!and\b|while\b|but\b|against\b|versus\b|than\b|over\b|compared\b)[\p{L}\d/$€£.()%—-]+){0,8}\s(?:for|of|by|with|on|in)\s(?:the\s)?$|^(?:\s\p{L}+){0,3}\sthat\s(?:the\s)?$|^\s?\($/u.test(
      between,
    )
  )
}

/** A bare figure may be of any kind: "6 million GPU hours against 2.4 million". */
const isOfKind = (a: Value, b: Value): boolean => a.dimension === b.dimension || (isBare(a) && isMeasure(b)) || (isBare(b) && isMeasure(a))
const isMeasure = ({ dimension }: Value): boolean => !/^(?:times|fraction|ordinal|moment|clock|label)$/.test(dimension)
const isBare = (value: Value): boolean =>
  isQuantity(value) && value.dimension === 'count' && value.isScaled && value.noun === undefined && value.counted === undefined

/** "up from 355B and 32B in GLM-4.5": both are GLM-4.5's. */
const isListed = (text: string, value: Value, name: ProperName): boolean =>
  /\b(?:from|against|versus|than|with|as)\s(?:the\s)?[$€£¥]?$/.test(textBefore(text, value.start)) &&
  value.end <= name.start &&
  /^(?:\s\p{L}{1,12})?\sand\s[$€£¥]?\d[\d.,]{0,12}[KMBT%]?(?:\s\p{L}{1,12})?\s(?:in|for|of|with)\s$/u.test(
    text.slice(value.end, name.start),
  )

/** "A and B cost X and Y": as many names as values of a kind, all names first; not "A and B left on X and both came back on Y". */
function inOrder({ text, values }: Reading, value: Value, inside: readonly ProperName[], sentence: Span): ProperName | undefined {
  const last = inside.at(-1)
  if (inside.length < 2 || !last) return undefined
  const kin = values.filter(
    (other) =>
      isOfKind(other, value) && other.start >= sentence.start && other.start < sentence.end && !clashOf(other.labels, value.labels),
  )
  const after = kin.filter(({ start }) => start >= last.end)
  const between = after[1] ? text.slice(after[0]!.end, after[1].start) : ''
  const isSetAgainst = /^\s(?:to|against|versus|vs\.?|compared (?:to|with))\s(?:about\s)?[$€£¥]?$/.test(between)
  if (after.length !== inside.length || (kin.length > after.length && !isSetAgainst)) return undefined
  const isOneSided = !isSetAgainst && inside.some((name) => COMPARED.test(textBefore(text, name.start))) && / and\b/.test(between)
  return isOneSided || /\b(?:both|all|it|them|they)\b/.test(between) ? undefined : inside[after.indexOf(value)]
}

/** "A scores 9 on P against 8 for B, 7 on Q against 6": what stands behind "against" is B's from there on, the rest A's. */
function ofSeries({ text }: Reading, value: Value, inside: readonly ProperName[]): ProperName | undefined {
  const other = inside.find((name) => OPPOSED.test(textBefore(text, name.start)))
  if (!other || value.start < other.end) return undefined
  if (/\b(?:against|versus|vs\.?|from)\s[$€£¥]?$/.test(textBefore(text, value.start))) return other
  return /,\s(?:and\s)?[$€£¥]?$/.test(textBefore(text, value.start))
    ? inside.findLast((name) => name.end < other.start && name.tokens.join(' ') !== other.tokens.join(' '))
    : undefined
}
const OPPOSED =
  /\b(?:against|versus|vs\.?|up from|down from)\s[$€£¥]?\d[\d.,]{0,9}%?(?:\s\p{L}{1,12}){0,2}\s(?:for|of|by|with|in)\s(?:the\s)?$/u
