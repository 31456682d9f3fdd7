import type { Piece } from '../reading/evidence-reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import type { Reading, Span } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'

/** One model in the place of another: the newer one replaces, or is recommended over, the older. */
type Succession = { chosen: ProperName; dropped: ProperName | undefined }

const REPLACES =
  /\b(?:replac(?:es|ed|ing)|supersed(?:es|ed|ing)|succeed(?:s|ed|ing)|(?:takes?|took) (?:over from|the place of)|(?:the |a )?(?:recommended |official |direct |designated )?(?:replacement|successor) (?:for|of|to))\b/gi
const ITS = /\bas (?:its|the|a) (?:recommended |suggested )?(?:replacement|successor)\b(?! (?:for|of|to)\b)/i

/** "A replaces B" where it is B that replaces A, or C that replaces B. */
export function checkSuccessors(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = replacedIn(claim)
  const known = own.length > 0 ? pieces.flatMap(replacedIn) : []
  const isSame = (a: Succession, b: Succession) => areSameModel(a.chosen, b.chosen) && areSameModel(a.dropped!, b.dropped!)
  return own.flatMap((said) => {
    const turned = { chosen: said.dropped!, dropped: said.chosen }
    const isTurned = known.some((other) => isSame(turned, other)) && !known.some((other) => isSame(said, other))
    if (isTurned) return [`has ${said.chosen.text} replace ${said.dropped!.text}; in the cited passage it is the other way round`]
    const ofDropped = known.filter(({ dropped }) => areSameModel(said.dropped!, dropped!))
    const other = ofDropped.some(({ chosen }) => areSameModel(said.chosen, chosen)) ? undefined : ofDropped[0]
    return other ? [`has ${said.chosen.text} replace ${said.dropped!.text}; the cited passage names ${other.chosen.text}`] : []
  })
}

function replacedIn(reading: Reading): Succession[] {
  const verbs = cuesIn(reading, REPLACES).flatMap(({ cue, sentence }) => {
    const before = modelsIn(reading, { start: sentence.start, end: cue.start }).at(-1) ?? spokenOf(reading, sentence)
    const after = modelsIn(reading, { start: cue.end, end: sentence.end })[0]
    if (!before || !after) return []
    const isPassive = /^\s(?:\p{L}+\s){0,4}?by\b/u.test(reading.text.slice(cue.end, after.start))
    return [isPassive ? { chosen: after, dropped: before } : { chosen: before, dropped: after }]
  })
  const named = reading.sentences.flatMap((sentence) => replacementsOf(reading, sentence))
  // "will retire A and recommends B as its replacement"
  const its = reading.sentences.flatMap((sentence) => {
    const at = reading.text.slice(sentence.start, sentence.end).search(ITS)
    const before = at < 0 ? [] : modelsIn(reading, { start: sentence.start, end: sentence.start + at })
    const [first, last] = [before[0], before.at(-1)]
    return first && last && first !== last ? [{ chosen: last, dropped: first }] : []
  })
  return [...named, ...verbs, ...its]
}

/** "B is the replacement that it named for A", "the replacement for A is B", "A's successor is B". */
function replacementsOf(reading: Reading, sentence: Span): Succession[] {
  return modelsIn(reading, sentence).flatMap((name, index, all) => {
    const next = all[index + 1]
    if (!next) return []
    const [before, between] = [reading.text.slice(sentence.start, name.start), reading.text.slice(name.end, next.start)]
    const isFor = FOR.test(before) && IS.test(between)
    const isRouted = ROUTED.test(between) || (/\brequests? (?:for|to) $/i.test(before) && /^ (?:by|to) $/.test(between))
    if (isFor || isRouted || OWNS.test(between)) return [{ chosen: next, dropped: name }]
    return NAMED_FOR.test(between) ? [{ chosen: name, dropped: next }] : []
  })
}
const FOR = /\b(?:replacement|successor) (?:for|of|to)\s(?:the\s)?$/i
const IS = /^,?\s(?:is|was|will be)\s(?:the\s)?$/
const OWNS = /^'s? (?:\p{L}+ ){0,2}(?:replacement|successor) (?:is|was|will be) (?:the )?$/u
/** "Requests for A are answered by B, and requests for C by D". */
const ROUTED =
  /^[^,;.]{0,50}\b(?:answered|served|handled|rout(?:ed|es?|ing)|redirect(?:ed|s|ing)?|forward(?:ed|s|ing)?|fall(?:s|ing)? back|switch(?:ed|es)?)(?: and \p{L}+)? (?:by|to|as|with) (?:the )?$/iu
const NAMED_FOR =
  /^ (?:is|was|as) (?:the|a|its) (?:\p{L}+ )?(?:replacement|successor) (?:[^,;]{1,40} )?for (?:the )?$|^ (?:rather than|instead of|in place of) (?:the )?$/u

/** "It was replaced by": the first model of the sentence before. */
function spokenOf(reading: Reading, { start, end }: Span): ProperName | undefined {
  const last = reading.sentences.findLast((other) => other.end <= start)
  return last && /^(?:it|they)\b/i.test(reading.text.slice(start, end)) ? modelsIn(reading, last)[0] : undefined
}

function cuesIn({ text, sentences }: Reading, pattern: RegExp): { cue: Span; sentence: Span }[] {
  return sentences.flatMap((sentence) =>
    [...text.slice(sentence.start, sentence.end).matchAll(pattern)].map(({ 0: words, index }) => ({
      cue: { start: sentence.start + index, end: sentence.start + index + words.length },
      sentence,
    })),
  )
}

const modelsIn = ({ models }: Reading, { start, end }: Span): ProperName[] =>
  models.filter((name) => name.start >= start && name.end <= end)
