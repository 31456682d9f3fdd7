import { clashOf } from './axes.ts'
import { textBefore } from './plain-text.ts'
import type { ProperName } from './proper-names.ts'
import { ofDuel } from './set-against.ts'
import { isQuantity, type Reading, type Span, type Value } from './reading.ts'

/** The names that a value belongs to, inside its sentence: of "A on 5 May, B and C on 7 May", B and C for the 7 May. */
export function namesOf(reading: Reading, value: Value, names: readonly ProperName[]): readonly ProperName[] {
  const { text } = reading
  const sentence = reading.sentences[value.sentence]!
  const inside = names.filter(
    (name) =>
      name.start >= sentence.start &&
      name.start < sentence.end &&
      !SPEAKS.test(text.slice(name.end)) &&
      !isAside(text, name) &&
      !(name.end <= value.start && KEPT.test(textBefore(text, name.start))),
  )
  const inColumn = ofColumn(reading, value, names)
  if (inColumn) return [inColumn]
  const changed = ofChange(reading, value, inside)
  if (changed) return [changed]
  const opposed = ofCompared(reading, value, inside) ?? ofOther(reading, value, inside)
  if (opposed) return opposed
  if (isOfSubject(text, value, inside)) return []
  const inRow = inOrder(reading, value, inside, sentence) ?? ofSeries(reading, value, inside)
  if (inRow) return [inRow]
  const isRelation = value.dimension === 'times' || value.dimension === 'fraction' || isShareOf(text, value)
  const after = inside.find(
    (name, at) =>
      isListed(text, value, name) ||
      isPredicate(text, value, name) ||
      (!(at > 0 && name.isModel && (isRelation ? OF : ON).test(textBefore(text, name.start)) && (isRelation || isTest(name))) &&
        isAttached(text.slice(value.end, name.start).replace(/ {2,}/g, ' '), value.end <= name.start) &&
        !/^: ?[$€£¥]?\d/.test(text.slice(name.end)) &&
        !COMPARED.test(textBefore(text, name.start))),
  )
  const own = inside.filter((name) => !isOther(text, name, value))
  if (after) return withJoined(text, own.includes(after) ? own : inside, after)
  const before = own.filter((name) => name.end <= value.start)
  const isOwn = (name: ProperName) =>
    !/\b(?:of|from|as)\s(?:the\s)?$/.test(textBefore(text, name.start)) ||
    (HAS.test(text.slice(name.end, value.start).replace(KIND, '')) && value.start - name.end <= 40) ||
    /^ [$€£¥]?$/.test(text.slice(name.end, value.start))
  const ahead = own.find((name) => name.start >= value.end && !SET_AGAINST.test(text.slice(value.end, name.start)))
  const last = before.findLast(isOwn) ?? before.at(-1) ?? ahead
  if (!last) return []
  if (last === ahead && BOTH.test(text.slice(sentence.start, value.start))) return own
  if (last === ahead && UNNAMED.test(text.slice(sentence.start, value.start))) return []
  if (last === ahead && value.dimension === 'moment')
    return [...withJoined(text, own, last), ...own.filter((name) => goesAlong(text, last, name))]
  return withJoined(text, own, last.end <= value.start && isIt(text, last, value) ? before[0]! : last)
}
/** "On 5 May Acme lowered A from $3 to $2 and B from $2 to $1": the day is B's too. */
const goesAlong = (text: string, first: ProperName, name: ProperName): boolean =>
  name.start > first.end && /\d,? and (?:the )?$/.test(textBefore(text, name.start))
/** "It costs $5, down from $15 for A": no name after it owns the $5. */
const SET_AGAINST =
  /\b(?:(?:up|down) from|instead of|rather than|against|versus|vs\.?|compared (?:to|with)|than|(?:close|near|equal|similar|comparable|identical|next) to)\s/
/** "A is twice the size of B", "A scores 41 on NL2Repo": the value is A's; but B's in "$25 on A and $30 on B". */
const [OF, ON] = [/\b(?:of|that)\s(?:the\s)?$/, /\bon\s(?:the\s)?$/]
const isTest = ({ releases }: ProperName): boolean => releases.length === 0
/** "B, which A replaces, costs $3": nothing is said of A. */
const isAside = (text: string, { start, end }: ProperName): boolean =>
  /, (?:which|whom) $/.test(textBefore(text, start)) && /^ (?:\p{L}+ ){0,2}\p{L}+(?:s|ed)[,.]/u.test(text.slice(end))
/** "A needs 10% of the cache of B", "of the cache that B needs". */
const isShareOf = (text: string, { dimension, end }: Value): boolean =>
  dimension === 'percent' && /^(?: of (?:the|that|what)| the size of) /.test(text.slice(end))
/** "$3 and $15 are the prices of B", "$3 for input and $15 for output is what B costs". */
const isPredicate = (text: string, { end }: Value, { start }: ProperName): boolean => end <= start && PREDICATE.test(text.slice(end, start))
const PREDICATE =
  /^(?:(?: \p{L}+){0,6},? and [$€£¥]?[\d.,]+[KMBT%]?)*(?: \p{L}+){0,6} (?:is|are|was|were) (?:what|the (?:[\p{L}-]+ ){1,3}(?:of|for|at)) (?:the )?$/u
/** "The former costs $5 and B $15": the $5 is not B's. */
const UNNAMED =
  /\b(?:the (?:former|latter|first|second|other|older|newer|smaller|larger|predecessor|successor)(?! \p{L}+ (?:of|for))|it|this model|this one)\b/iu
/** "4AI reports that A scores 9": who tells it does not own it. */
const SPEAKS = /^ (?:says|reports|writes(?! (?:\p{L}+ ){0,2}\d)|notes|explains|finds|states|adds)\b/u
/** "The MiniMax base". */
const KIND = /^ (?:base|model|release|version|variant|checkpoint|family|series|line)s?\b/
/** "Both cost $5, but output is $25 on A and $30 on B", "the same 1M tokens hold more with A than with B": that of both. */
const BOTH = /\bthe same [$€£¥]?$|\b(?:both|they|each|either|the two) (?!of\b)\p{L}+(?: \p{L}+){0,3} [$€£¥]?$/iu
/** "A beats B, though a test ranks it eighth": A; but B in "A has 1M, for B it is 2M". */
const isIt = (text: string, { start, end }: ProperName, value: Value): boolean =>
  /(?<!\b(?:which|that|whom) )\bit\b/.test(text.slice(end, value.start)) &&
  !(/^ it\b/.test(text.slice(end)) && /\b(?:for|with|on|in|at) $/i.test(textBefore(text, start)))

/** Names joined with this one: "A and B", "A, B or C". */
export function withJoined(text: string, inside: readonly ProperName[], name: ProperName): readonly ProperName[] {
  const at = inside.indexOf(name)
  let [from, to] = [at, at]
  while (from > 0 && areJoined(text, inside[from - 1]!, inside[from]!)) from--
  while (to + 1 < inside.length && areJoined(text, inside[to]!, inside[to + 1]!)) to++
  // "For A, B comes to": a comma alone ends no list.
  if (to > at && isComma(text, inside[to - 1]!, inside[to]!)) to = at
  if (from < at && to === at && isComma(text, inside[at - 1]!, name)) from = at
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
/** "A and B", but not "A and B, the latter", and "Claude Haiku 3 (claude-3-haiku-20240307)": one model's name and its id. */
const areJoined = (text: string, a: ProperName, b: ProperName): boolean =>
  (JOINED.test(text.slice(a.end, b.start)) && !/^the (?:former|latter)\b/i.test(b.text)) ||
  (text.slice(a.end, b.start) === ' (' && text[b.end] === ')' && piecesOf(a).every((piece) => piecesOf(b).includes(piece)))
const isComma = (text: string, a: Span, b: Span): boolean => text.slice(a.end, b.start) === ', '
const piecesOf = (name: ProperName): string[] => name.text.toLowerCase().split(/[^a-z\d]+/)
const JOINED = /^(?:'s)?(?:,|\/|,? (?:and|or|as well as|(?:just )?(?:as|like)(?: for| in| with)?)) ?(?:the |both )?$/

/** What comes before a name with which something is compared: "faster than", "ahead of", "surpassing". */
export const COMPARED =
  /\b(?:than|what|(?:as \p{L}{2,12}|the same) as|against|versus|vs\.?|over|behind|ahead of|above|below|unlike|(?:similar|equal|close|next|relative|compared|comparable|superior|inferior) (?:to|with)|(?:comparisons?|compared|level|tied|par|duels?|matches) with|improv\p{L}* (?:on|upon|over)|beats?|beating|surpass\p{L}*|outscor\p{L}*|outperform\p{L}*|match(?:es|ing)|trail\p{L}*|exceed\p{L}*|top(?:s|ped|ping)|replac\p{L}*|succeed\p{L}*|follow(?:s|ed|ing)(?! by\b))\s(?:the\s|(?:that|those) of\s|\p{L}+'s\s)?(?:\p{L}{2,12}\s)?$/iu
/** "behind GPT-5.5 with 1260": the value is that of the name after all. */
const HAS =
  /^(?:'s\s(?!\S+\sby\b)|,? which \p{L}+\b|,? whose\b|,? at\b(?! an? )| with\b| \(| (?:is|was|has|had|costs?|scores?d?|reach\p{L}*|gets?|got|needs?|takes?)\b)/u

/** The model a claim is about, and the one it compares that with. */
export function sidesOf({ text, models }: Reading): [ProperName | undefined, ProperName | undefined] {
  const other = models.find((name) => COMPARED.test(textBefore(text, name.start))) ?? models[1]
  return [models.find((name) => name !== other), other]
}

/** A name that a value is set against, not the one it is said of. */
export function isOther(text: string, name: ProperName, value: Value): boolean {
  const before = textBefore(text, name.start)
  if (name.end <= value.start && PREDICATED.test(before) && !/^, (?:which|whose)\b/.test(text.slice(name.end))) return true
  if (!COMPARED.test(before)) return false
  if (name.end > value.start || DUEL.test(text.slice(value.end))) return true
  const isRelation = value.dimension === 'times' || value.dimension === 'fraction'
  const between = text.slice(name.end, value.start)
  return isRelation || !HAS.test(between) || between.length > 40 || /\d[^,]*,\s(?:and\s)?[^,]{0,2}$/.test(between)
}
/** "A is ahead of B with 47% wins to 40% losses": both are A's. */
const DUEL = /^\s(?:wins?|losses|ties|draws)\b/
/** "A kept the price of B, $2": A. */
export const KEPT = /\b(?:keeps?|kept|keeping|shares?|shared|has|have|had|with) the (?:same )?(?:\p{L}+ ){1,2}(?:of|as) (?:the )?$/u
/** "A is a further trained B with", "A, the light version of B, has": A; in "The light version of B has" it is B. */
const PREDICATED =
  /\b(?:is|was|are|were) (?:just |still )?(?:an? (?:[\p{L}-]+ ){0,4}|(?:that|those) of (?:the )?)$|(?<!(?:^|[.;:] )The (?:[\p{L}-]+ )?)\b(?:version|variant|derivative|distillation|fine-tune|successor|predecessor|forerunner|replacement|alternative|sibling) (?:of|to|for) (?:the )?$/u

/**
 * "B is dearer than A: from $4 to $15", "compared with A, B grows from 4B (1B active) to 9B (2B active)": what stands behind
 * "from" is the earlier one's, what stands behind "to" the later one's.
 */
function ofChange({ text, values }: Reading, value: Value, inside: readonly ProperName[]): ProperName | undefined {
  const isCompared = (name: ProperName) => COMPARED.test(textBefore(text, name.start))
  const ends = betweenIn(text, inside)
  const [first, second, third] = ends ?? inside.filter((name) => name.end <= value.start || isCompared(name))
  if (third || !first || !second || (first.end > value.start && !ends)) return undefined
  const all = values.filter((other) => other.sentence === value.sentence && (ends || other.start >= first.end))
  const froms = all.filter((other) => /\bfrom [$€£¥]?$/.test(textBefore(text, other.start)))
  // "A from $3 to $2 and B from $2 to $1": each has its own change.
  if (!ends && froms.some((other) => other.end <= second.start)) return undefined
  const start = froms.findLast((other) => other.start <= value.start)
  const end = start && all.find((other) => other.start > start.start && isGoal(text, start, other))
  if (!end || (value.start >= end.end && value !== end && !IN_BRACKETS.test(text.slice(end.end, value.start)))) return undefined
  const [later, earlier] = isCompared(second) ? [first, second] : [second, first]
  return value.start < end.start ? earlier : later
}
/** "From 64K to 128K between A and B", "from A to B it went from $3 to $2". */
function betweenIn(text: string, inside: readonly ProperName[]): readonly ProperName[] | undefined {
  const [first, second] = inside
  if (inside.length !== 2 || !first || !second) return undefined
  const [before, between] = [textBefore(text, first.start), text.slice(first.end, second.start)]
  const isPair = (/\bbetween $/i.test(before) && between === ' and ') || (/\bfrom $/i.test(before) && between === ' to ')
  return isPair ? inside : undefined
}
const isGoal = (text: string, from: Value, to: Value): boolean =>
  from.dimension === to.dimension && /^[^.;]{0,40}?\bto [$€£¥]?$/.test(text.slice(from.end, to.start))
const IN_BRACKETS = /^[^;,()]*\([^()]*$/

/** "A is dearer than B: $5 instead of $2", "A is ahead with 5 to 3 for B". */
function ofCompared({ text, values }: Reading, value: Value, inside: readonly ProperName[]): readonly ProperName[] | undefined {
  const [first, second, third] = inside.filter((name, at) => at === 0 || !isSameName(name, inside[at - 1]!))
  if (third || !first) return undefined
  if (second && first.end <= value.start && TO_OTHER.test(text.slice(value.end, second.start)) && !FROM.test(textBefore(text, value.start)))
    return [first]
  const other = second ?? first
  const isCompared = COMPARED.test(textBefore(text, other.start)) && (second === undefined || other.end <= value.start)
  return isCompared ? ofDuel(text, values, value, [second && first, other]) : undefined
}
const TO_OTHER = /^%? to [$€£¥]?[\d.,]{1,9}%? (?:for|of|by) (?:the )?$/
const FROM = /\bfrom [$€£¥]?$/

/**
 * "Unlike B, A has 69.8 against 49.0", "$2 and $10 against $3 and $15": what stands behind "against" is of the other of the
 * two; of none that is named in "A is the larger one (1.6T against 397B)".
 */
function ofOther(reading: Reading, value: Value, inside: readonly ProperName[]): readonly ProperName[] | undefined {
  const { text, values } = reading
  const before = values[values.indexOf(value) - 1]
  if (before?.sentence !== value.sentence || before.dimension !== value.dimension || inside.some(({ end }) => end > before.start))
    return undefined
  const between = text.slice(before.end, value.start)
  if (/^ and [$€£¥]?$/.test(between)) return ofOther(reading, before, inside)
  if (!/^[^,;]{0,60} (?:against|versus|vs\.?) [$€£¥]?$/.test(between)) return undefined
  if (inside.every((name) => isSameName(name, inside[0]!))) return []
  const own = namesOf(reading, before, inside)
  const others = inside.filter((name) => own.length === 1 && !isSameName(name, own[0]!))
  return others.length > 0 && others.every((name) => isSameName(name, others[0]!)) ? [others[0]!] : undefined
}
/** "It has 9 on P against 8 for B and 7 on Q against 6": what is set against B's is not B's, whoever it is of. */
function isOfSubject(text: string, { start, end }: Value, [other, ...more]: readonly ProperName[]): boolean {
  const isLone = other !== undefined && other.end <= start && more.every((name) => isSameName(name, other))
  return isLone && OPPOSED.test(textBefore(text, other.start)) && SET_AGAINST_NEXT.test(text.slice(end))
}
const SET_AGAINST_NEXT = /^[%\p{L}]?(?: (?:on|in|at) [^,;]{1,30})? (?:against|versus|vs\.?) [$€£¥]?\d/u
const isSameName = (a: ProperName, b: ProperName): boolean => a.tokens.join(' ') === b.tokens.join(' ')

/** "(A / B / C): GPQA 81 / 88 / 80", "A and B have 17B and 34B, respectively": the second of each row is B's. */
function ofColumn({ text, values, sentences }: Reading, value: Value, names: readonly ProperName[]): ProperName | undefined {
  const isTold = text.slice(value.end, sentences[value.sentence]!.end).includes('respectively')
  for (const part of isTold ? [SLASH, COMMA] : [SLASH]) {
    const row = runAround(text, values, value, part)
    const last = row.length > 1 ? names.findLast(({ end }) => end <= row[0]!.start) : undefined
    const heads = last ? runAround(text, names, last, part) : []
    if (heads.length > 0 && heads.length === row.length) return heads[row.indexOf(value)]
  }
  return undefined
}
const SLASH = /^(?: \p{L}{1,12})? ?\/ ?[$€£¥]?$/u
const COMMA = /^(?:,|,? and) [$€£¥]?$/

/** A span with those before and after it that such marks alone part: "A / B preview / C". */
function runAround<T extends Span>(text: string, all: readonly T[], one: T, part: RegExp): readonly T[] {
  const isNext = (at: number) => {
    const [before, after] = [all[at - 1], all[at]]
    return before && after && part.test(text.slice(before.end, after.start))
  }
  let [from, to] = [all.indexOf(one), all.indexOf(one)]
  while (isNext(from)) from--
  while (isNext(to + 1)) to++
  return all.slice(from, to + 1)
}

/** "$5 for GPT-5.5", "1.6T (V4-Pro)". */
function isAttached(between: string, isAfter: boolean): boolean {
  return (
    isAfter &&
    !SET_AGAINST.test(between) &&
    /^\)?(?:[-/][$€£¥]?[\d.,]+)?(?:\s(?!and\b|while\b|but\b|against\b|versus\b|than\b|over\b|compared\b)[\p{L}\d/$€£.()%—-]+){0,8}\s(?:for|of|by|with|on|in)\s(?:the\s)?$|^(?:\s\p{L}+){0,3}\sthat\s(?:the\s)?(?:(?:[\p{L}.]+\s){1,3}(?:gives|lists|has|states|reports|names|sets|asks|charges)\s(?:for\s)?)?$|^\s?\($/u.test(
      between,
    )
  )
}

/** Not "eight images" and "four megapixels". */
function countAlike(text: string, a: Value, b: Value): boolean {
  if (a.dimension !== 'count' || b.dimension !== 'count') return true
  const [one, other] = [a, b].map(({ end }) => /^ (?:\p{Ll}+ )?(\p{Ll}{4,}s)\b(?!')/u.exec(text.slice(end, end + 40))?.[1])
  return one === undefined || other === undefined || one === other
}

/** A bare figure may be of any kind: "6 million GPU hours against 2.4 million". */
const isOfKind = (a: Value, b: Value): boolean => a.dimension === b.dimension || (isBare(a) && isMeasure(b)) || (isBare(b) && isMeasure(a))
const isMeasure = ({ dimension }: Value): boolean => !/^(?:times|fraction|ordinal|moment|clock|label)$/.test(dimension)
const isBare = (value: Value): boolean =>
  isQuantity(value) && value.dimension === 'count' && value.isScaled && value.noun === undefined && value.counted === undefined

/** "up from 355B and 32B in GLM-4.5": both are GLM-4.5's. */
const isListed = (text: string, value: Value, name: ProperName): boolean =>
  /\b(?:from|against|versus|than|with|as|of|below|above|under|behind)\s(?:the\s)?[$€£¥]?$/.test(textBefore(text, value.start)) &&
  value.end <= name.start &&
  /^(?:\s\p{L}{1,12})?\sand\s[$€£¥]?\d[\d.,]{0,12}[KMBT%]?(?:\s\p{L}{1,12})?\s(?:in|for|of|with)\s$/u.test(
    text.slice(value.end, name.start),
  )

/** "A and B cost X and Y": as many names as values of a kind, all names first; not "A and B left on X and both came back on Y". */
function inOrder({ text, values }: Reading, value: Value, inside: readonly ProperName[], sentence: Span): ProperName | undefined {
  const last = inside.at(-1)
  // "A is behind, as B has 9 against 8": only B stands in that clause.
  if (inside.length < 2 || !last || /, (?:as|though|although|but|since) /.test(text.slice(inside[0]!.end, last.start))) return undefined
  const kin = values.filter(
    (other) =>
      isOfKind(other, value) &&
      countAlike(text, other, value) &&
      other.start >= sentence.start &&
      other.start < sentence.end &&
      !clashOf(other.labels, value.labels),
  )
  const after = kin.filter(({ start }) => start >= last.end)
  const between = after[1] ? text.slice(after[0]!.end, after[1].start) : ''
  const isSetAgainst =
    /^(?:\s(?:tokens?|parameters?|points?|percent|[GT]B|years?|months?|days?))?\s(?:to|against|versus|vs\.?|compared (?:to|with))\s(?:about\s)?[$€£¥]?$/.test(
      between,
    )
  if (after.length !== inside.length || (kin.length > after.length && !isSetAgainst)) return undefined
  const isOneSided = !isSetAgainst && inside.some((name) => COMPARED.test(textBefore(text, name.start))) && ONE_SIDED.test(between)
  return isOneSided || /\b(?:both|all|it|them|they)\b/.test(between) ? undefined : inside[after.indexOf(value)]
}

/** "A beats B, with 47% wins to 40% losses": what is counted differs, so both are A's. */
const ONE_SIDED = / and\b|^\s\p{L}+\s(?:to|against)\s/u

/** "A scores 9 on P against 8 for B, 7 on Q against 6": what stands behind "against" is B's from there on, the rest A's. */
function ofSeries({ text }: Reading, value: Value, inside: readonly ProperName[]): ProperName | undefined {
  const isOpposed = ({ start }: ProperName) => OPPOSED.test(textBefore(text, start))
  const own = inside.find((name) => name.start >= value.end && isOpposed(name) && !/\d/.test(text.slice(value.end, name.start)))
  if (own) return own
  const other = inside.find(isOpposed)
  if (!other || value.start < other.end) return undefined
  if (/\b(?:against|versus|vs\.?|from)\s[$€£¥]?$/.test(textBefore(text, value.start))) return other
  return /,\s(?:and\s)?[$€£¥]?$/.test(textBefore(text, value.start))
    ? inside.findLast((name) => name.end < other.start && name.tokens.join(' ') !== other.tokens.join(' '))
    : undefined
}
export const OPPOSED =
  /\b(?:against|versus|vs\.?|up from|down from)\s[$€£¥]?\d[\d.,]{0,9}%?(?:\sand\s[$€£¥]?\d[\d.,]{0,9}%?)?(?:\s\p{L}{1,12}){0,2}\s(?:for|of|by|with|in)\s(?:the\s)?$/u
