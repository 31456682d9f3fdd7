import { contrastIn } from '../reading/axes.ts'
import { compareValues, isMeasured, isNamed, outcomeOf, outcomeOfOwn, type Comparing } from './compared-values.ts'
import { comparisonsIn, contestantsIn, type Comparison } from './comparisons.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isInside, isQuantity, type Reading, type Span, type Value } from '../reading/reading.ts'
import { areSameModel, canBeAbout, subjectOf } from '../reading/subjects.ts'
import { followsFrom } from '../values/derived.ts'
import { bearsSpan } from '../values/derived-spans.ts'
import { bearsQuantity } from '../values/same-value.ts'
import { isSameRelation, objectsOf } from '../values/stated-relation.ts'
import { outcomeAmong } from './rank-among.ts'
import { standingOf } from './standing.ts'

/** Comparatives that mean the same, and which way they point; `of` is what they measure. */
export type Kind = { words: RegExp; up: boolean; of: 'money' | 'moment' | 'number' }
const KINDS: readonly Kind[] = [
  {
    words:
      /\b(?:cheaper|less expensive|more affordable|costs? less|lower[- ]priced|undercuts?|less costly|(?:price|cost|rate)s? (?:\w+ )?(?:fell|falls|dropped|went down|decreased|halved))\b/i,
    up: false,
    of: 'money',
  },
  {
    words:
      /\b(?:more expensive|dearer|costlier|costs? more|pricier|higher[- ]priced|more costly|(?:price|cost|rate)s? (?:\w+ )?(?:rose|rises|went up|climbed|increased|jumped|doubled|tripled))\b/i,
    up: true,
    of: 'money',
  },
  { words: /\b(?:newer|later|more recent|younger|after|following|followed|follows?)\b/i, up: true, of: 'moment' },
  { words: /\b(?:older|earlier|before|sooner)\b/i, up: false, of: 'moment' },
  {
    words:
      /\b(?:larger|bigger|greater|higher|longer|taller|heavier|faster|more|better|stronger|wider|deeper|outperform(?:s|ed|ing)?|beats?|surpass(?:es|ed)?|exceed(?:s|ed)?|ahead of|tops|outscor\p{L}+|leads?|above)\b/iu,
    up: true,
    of: 'number',
  },
  {
    words:
      /\b(?:smaller|lower|shorter|lighter|slower|fewer|less|worse|weaker|narrower|trails?|lags?|behind|loses to|underperform(?:s|ed)?|below)\b/i,
    up: false,
    of: 'number',
  },
]
const VERSUS =
  /\b(?:than|outperform(?:s|ed)?|beats?|surpass(?:es|ed)?|exceed(?:s|ed)?|trails?|ahead of|(?<=\b(?:is|are|was|were|comes?|came|falls?|fell|stays?|lags?|finish(?:es|ed)|lands?|landed|ranks?|just|slightly|far|close|well|points?|places?|narrowly|still|remains?|clearly)\s)behind|undercuts?|loses to|underperform(?:s|ed)?|outscor(?:es|ed))\b/i

/** Why a comparison in a claim is not borne: neither said by the evidence nor true of the values it gives. */
export function checkComparatives(claim: Reading, pieces: readonly Piece[]): string[] {
  if (outcomeAmong(claim, pieces) === false) return ['ranks models otherwise than the cited values']
  const [even, uneven] = [true, false].map((isEven) => comparisonsIn(claim).filter((comparison) => isEven === (comparison.isEven === true)))
  const apart = even!.find((comparison) => comparison.attribute === 'price' && areApart(claim, comparison, pieces))
  if (apart) return [reversedReason(apart.left[0]!, apart.right[0]!)]
  const own = uneven!.map((comparison) => ({ comparison, standing: standingOf(comparison, pieces) }))
  const contrary = own.find(({ standing }) => standing === 'contrary')?.comparison
  const late = turnedInTime(claim, pieces)
  if (late) return [late]
  if (contrary) return [reversedReason(contrary.left[0]!, contrary.right[0]!)]
  const open = own.filter(({ standing }) => standing === 'unknown').flatMap(({ comparison }) => checkComparison(claim, comparison, pieces))
  if (open.length > 0) return open
  const turned = own.some(({ standing }) => standing === 'borne') ? undefined : turnedAround(claim, pieces)
  if (turned) return [turned]
  return own.length > 0 ? [] : checkVersus(claim, pieces)
}

/** "A costs as much as B", and the cited values of one are above those of the other. */
const areApart = (claim: Reading, comparison: Comparison, pieces: readonly Piece[]): boolean =>
  comparison.left.some((subject) =>
    comparison.right.some((other) =>
      [true, false].some((up) => partsOf(claim, { ...comparison, up }).some((part) => outcomeOf(part, subject, other, pieces))),
    ),
  )

/** A comparison of models that the evidence does not make itself: its values must bear it. */
function checkComparison(claim: Reading, comparison: Comparison, pieces: readonly Piece[]): string[] {
  const { up, left, right, region } = comparison
  const parts = partsOf(claim, comparison)
  return left.flatMap((subject) =>
    right.flatMap((other) => {
      const outcomes = parts.map((part) => outcomeOf(part, subject, other, pieces))
      if (outcomes.includes(false)) return [reversedReason(subject, other)]
      if (outcomes.every((outcome) => outcome === true)) return []
      const kind = KINDS.find((known) => known.of === parts[0]!.of && known.up === up)!
      const isKnown = isSaid(kind, subject, other, pieces) && !isOnlyAhead(comparison, subject, other, pieces)
      return isKnown || isMeasuredSo(claim, region, subject, other, pieces)
        ? []
        : [`compares ${subject.text} with ${other.text}, which the cited passage does not`]
    }),
  )
}

/** "A surpasses its variant B" of "its variant B surpasses C": the other is ahead there, of others, and this one of none. */
function isOnlyAhead({ attribute, up }: Comparison, subject: ProperName, other: ProperName, pieces: readonly Piece[]): boolean {
  const ahead = pieces
    .flatMap(comparisonsIn)
    .filter((known) => known.attribute === attribute && known.up === up && !known.isEven)
    .flatMap(({ left }) => left)
  const isAhead = (name: ProperName) => ahead.some((known) => areSameModel(name, known))
  return isAhead(other) && !isAhead(subject)
}

/** What is compared: each flow of prices that is named, or all. */
function partsOf(claim: Reading, { attribute, up, topics, region }: Comparison): Comparing[] {
  const of = attribute === 'price' ? 'money' : attribute === 'age' || attribute === 'stay' ? 'moment' : 'number'
  const flows = [...new Set(topics.filter((topic) => topic === 'input' || topic === 'output'))]
  return (flows.length > 0 ? flows : [undefined]).map((flow) => ({ claim, up, of, flow, region }))
}

/** It comes with its amount, and the evidence gives that of the same two: "40% cheaper than B". */
const isMeasuredSo = (claim: Reading, region: Span, subject: ProperName, other: ProperName, pieces: readonly Piece[]): boolean =>
  claim.values.filter(isQuantity).some((said) => {
    const isOfOther = isInside(said, region) && objectsOf(claim, said).some((name) => name === other)
    const bears = (piece: Piece) => (known: Value) =>
      isQuantity(known) &&
      bearsQuantity(said, known) &&
      isSameRelation(claim, said, piece, known) &&
      canBeAbout(subject, subjectOf(piece, known, piece.models))
    return isOfOther && pieces.some((piece) => piece.values.some(bears(piece)))
  })

const reversedReason = (subject: ProperName, other: ProperName): string =>
  `compares ${subject.text} with ${other.text} the other way round than the cited passage`

/** Any other comparison: "newer than the one before". */
function checkVersus(claim: Reading, pieces: readonly Piece[]): string[] {
  const versus = VERSUS.exec(claim.text)
  const kind = versus && kindAt(claim.text, versus)
  if (!versus || !kind) return []
  const span = { start: versus.index, end: versus.index + versus[0].length }
  const own = isBound(claim, versus) && !claim.text.startsWith(' the ', span.end) ? undefined : outcomeOfOwn(claim, span, kind.up)
  if (own === false) return [`compares (“${versus[0]}”) the other way round than its own figures`]
  if (own || isBound(claim, versus) || isAmount(claim, versus, pieces)) return []
  const contrast = contrastIn(claim)
  if (contrast) return checkContrast(kind, contrast, pieces)
  const ofHosts =
    kind.of === 'money' || /\bcharg|\bpric|\bcost|[$€£¥]/i.test(claim.text) ? outcomeOfHosts(claim, versus, kind.up, pieces) : undefined
  if (ofHosts !== undefined) return ofHosts ? [] : ['compares prices of hosts the other way round than the cited facts']
  // "Better on these tests than on those" compares no two models.
  if (/^ (?:on|in|at|for|with|without|under) /.test(claim.text.slice(versus.index + versus[0].length))) return []
  const [subject, other] = sidesOf(claim, versus.index)
  if (isSaid(kind, subject, other, pieces)) return []
  const outcome =
    subject && other
      ? outcomeOf({ ...kind, claim, flow: undefined, region: { start: 0, end: claim.text.length } }, subject, other, pieces)
      : undefined
  if (outcome === true) return []
  if (outcome === false) return [reversedReason(subject!, other!)]
  return [`compares (“${versus[0]}”), which the cited passage does not`]
}

/** "Venice charges more than Vercel": what the prices of the two publishers say; undefined where they do not tell. */
function outcomeOfHosts(claim: Reading, versus: RegExpExecArray, up: boolean, pieces: readonly Piece[]): boolean | undefined {
  const prices = pieces.filter(({ fact, publisher }) => publisher !== undefined && fact?.field.startsWith('price') === true)
  const behind = claim.text.slice(versus.index, versus.index + versus[0].length + 40)
  const theirs = prices.filter(({ publisher }) => behind.includes(publisher!))
  const ours = prices.filter((piece) => !theirs.includes(piece))
  if (theirs.length === 0 || [ours, theirs].some((side) => new Set(side.map(({ publisher }) => publisher)).size !== 1)) return undefined
  const verdicts = ours.flatMap((a) =>
    theirs
      .filter((b) => a.fact!.field === b.fact!.field && a.about.join() === b.about.join() && a.fact!.condition === b.fact!.condition)
      .flatMap((b) => a.values.flatMap((one) => b.values.flatMap((two) => (isMeasured('money', one) ? compareValues(one, two, up) : [])))),
  )
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean)
}

/** "more expensive for output than for input": two values of one release. */
function checkContrast(
  kind: Kind,
  { axis, first, second }: NonNullable<ReturnType<typeof contrastIn>>,
  pieces: readonly Piece[],
): string[] {
  const all = pieces.flatMap(({ values }) => values.filter((value) => isMeasured(axis === 'flow' ? 'money' : kind.of, value)))
  const of = (label: string) => all.filter(({ labels }) => labels[axis] === label).map((value): Value => ({ ...value, labels: {} }))
  const verdicts = of(first).flatMap((a) => of(second).flatMap((b) => compareValues(a, b, kind.up)))
  if (verdicts.length > 0 && verdicts.every(Boolean)) return []
  return [`compares ${first} with ${second} in a way the cited values do not bear`]
}

/** "A was released after B" where the evidence dates A before B. */
function turnedInTime(claim: Reading, pieces: readonly Piece[]): string | undefined {
  const { text, models } = claim
  for (const [index, other] of models.entries()) {
    const [cue, released, came] = CAME.exec(textBefore(text, other.start)) ?? []
    const subject = cue === undefined ? undefined : models.slice(0, index).findLast(({ end }) => end <= other.start - cue.length)
    const isAlone = subject && !text.slice(subject.end, other.start).includes('.')
    const part: Comparing = {
      claim,
      up: (released ?? came) === 'after',
      of: 'moment',
      flow: undefined,
      region: { start: 0, end: text.length },
    }
    if (isAlone && outcomeOf(part, subject, other, pieces) === false) return reversedReason(subject, other)
  }
  return undefined
}
const CAME =
  /\b(?:releas|launch|publish|debut|introduc|ship|announc|appear|arriv)ed (after|before) (?:the )?$|\b(?:came|comes|went) (?:out|live) (after|before) (?:the )?$/

/** "less common" where the evidence says "more common", "fewer tokens" where it says "more tokens". */
function turnedAround(claim: Reading, pieces: readonly Piece[]): string | undefined {
  const text = pieces.map((piece) => piece.text).join('\n')
  for (const [whole, degree, word] of claim.text.matchAll(/\b(more|less|fewer)\s(\p{L}{4,})/giu)) {
    const isMore = degree!.toLowerCase() === 'more'
    const find = (degrees: string) => new RegExp(`\\b(?:${degrees}) ${word}\\b`, 'iu').exec(text)?.[0]
    const opposite = find(isMore ? 'less|fewer' : 'more')
    if (opposite && !find(isMore ? 'more' : 'less|fewer')) return `says “${whole}”; the cited passage says “${opposite}”`
  }
  return undefined
}

/** "more than 4,700" bounds a figure; that is checked with the figure. */
function isBound(claim: Reading, versus: RegExpExecArray): boolean {
  const end = versus.index + versus[0].length
  return claim.values.some(
    (value) => value.start >= end && /^\W*(?:(?:a|an|the|about|around|its|US)\W*)*$/i.test(claim.text.slice(end, value.start)),
  )
}

/** "9B more than the maker states": the difference follows from the figures. */
const isAmount = (claim: Reading, versus: RegExpExecArray, pieces: readonly Piece[]): boolean =>
  claim.values
    .filter(isQuantity)
    .some(
      (said) =>
        AMOUNT.test(claim.text.slice(said.end, versus.index)) && (followsFrom(claim, said, pieces) || bearsSpan(claim, said, pieces)),
    )
const AMOUNT = /^\s(?:\p{L}+\s)?(?:more|less|fewer|larger|smaller|higher|lower|longer|shorter|cheaper|dearer)\s(?:\p{L}+\s){0,4}$/u

function kindAt(text: string, versus: RegExpExecArray): Kind | undefined {
  const own = KINDS.find(({ words }) => words.test(versus[0]))
  if (own) return own
  const before = text.slice(Math.max(0, versus.index - 60), versus.index)
  const found = KINDS.flatMap((kind) =>
    [...before.matchAll(new RegExp(kind.words, `g${kind.words.flags}`))].map((match) => ({ kind, at: match.index })),
  )
  return found.toSorted((a, b) => b.at - a.at)[0]?.kind
}

function sidesOf(claim: Reading, at: number): [ProperName | undefined, ProperName | undefined] {
  const find = (names: readonly ProperName[]) => [names.find((name) => name.end <= at), names.find((name) => name.start >= at)] as const
  const [subject, other] = find(contestantsIn(claim))
  return subject && other ? [subject, other] : [...find(claim.actors)]
}

/** The evidence makes the same comparison, or the opposite one the other way round. */
function isSaid(kind: Kind, subject: ProperName | undefined, other: ProperName | undefined, pieces: readonly Piece[]): boolean {
  if (!other && pieces.some(({ text }) => /\b(?:compared (?:with|to)|relative to|versus|vs\.?|against|than)\b/i.test(text))) return true
  return pieces.some((piece) =>
    piece.sentences.some(({ start, end }) => {
      const text = piece.text.slice(start, end)
      return KINDS.some((known) => {
        const match = known.of === kind.of ? known.words.exec(text) : null
        if (!match) return false
        const isSwapped = subject !== undefined && other !== undefined && isReversed(piece, start, end, start + match.index, subject, other)
        return known.up === kind.up ? !isSwapped : isSwapped
      })
    }),
  )
}

/** In this sentence the claim's second name stands before the comparative, its first behind. */
function isReversed(piece: Piece, start: number, end: number, at: number, subject: ProperName, other: ProperName): boolean {
  const here = piece.actors.filter((name) => name.start >= start && name.end <= end)
  const second = here.find((name) => isNamed(name, other) && !isNamed(name, subject))
  const first = here.findLast((name) => isNamed(name, subject) && !isNamed(name, other))
  return second !== undefined && first !== undefined && second.start < at && first.start > at
}
