import { clashOf, contrastIn } from './axes.ts'
import type { Piece } from './evidence-reading.ts'
import { spanOf } from './moments.ts'
import type { ProperName } from './proper-names.ts'
import { isMoment, isQuantity, type Reading, type Value } from './reading.ts'
import { areComparable } from './same-value.ts'
import { areSameModel, nameOf, subjectOf } from './subjects.ts'

/** Comparatives that mean the same, and which way they point; `of` is what they measure. */
type Kind = { words: RegExp; up: boolean; of: 'money' | 'moment' | 'number' }
const KINDS: readonly Kind[] = [
  { words: /\b(?:cheaper|less expensive|more affordable|costs? less|lower[- ]priced|undercuts?|less costly)\b/i, up: false, of: 'money' },
  { words: /\b(?:more expensive|dearer|costlier|costs? more|pricier|higher[- ]priced|more costly)\b/i, up: true, of: 'money' },
  { words: /\b(?:newer|later|more recent|younger|after)\b/i, up: true, of: 'moment' },
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
  /\b(?:than|outperform(?:s|ed)?|beats?|surpass(?:es|ed)?|exceed(?:s|ed)?|trails?|ahead of|behind|undercuts?|loses to|underperform(?:s|ed)?|outscor(?:es|ed))\b/i

/** Why a comparison in a claim is not borne: neither said by the evidence nor true of the values it gives. */
export function checkComparatives(claim: Reading, pieces: readonly Piece[]): string[] {
  const turned = turnedAround(claim, pieces)
  if (turned) return [turned]
  const versus = VERSUS.exec(claim.text)
  if (!versus || isBound(claim, versus) || (/^(?:beat|outscor|top)/i.test(versus[0]) && claim.models.length === 0)) return []
  const kind = kindAt(claim.text, versus)
  if (!kind) return []
  const contrast = contrastIn(claim)
  if (contrast) return checkContrast(claim, kind, contrast, pieces)
  const [subject, other] = sidesOf(claim, versus.index)
  if (isSaid(kind, subject, other, pieces)) return []
  const outcome = subject && other ? outcomeOf(claim, kind, subject, other, pieces) : undefined
  if (outcome === true) return []
  if (outcome === false) return [`compares ${subject!.text} with ${other!.text} the other way round than the cited values`]
  return [`compares (“${versus[0]}”), which the cited passage does not`]
}

/** "more expensive for output than for input": two values of one release. */
function checkContrast(
  claim: Reading,
  kind: Kind,
  { axis, first, second }: NonNullable<ReturnType<typeof contrastIn>>,
  pieces: readonly Piece[],
): string[] {
  const [model] = claim.models
  const all = pieces.flatMap((piece) =>
    piece.values.filter((value) => isMeasured(kind, value) && (!model || isValueOf(model, value, piece))),
  )
  const of = (label: string) => all.filter(({ labels }) => labels[axis] === label).map((value): Value => ({ ...value, labels: {} }))
  const verdicts = of(first).flatMap((a) => of(second).flatMap((b) => compareValues(a, b, kind.up)))
  if (verdicts.length > 0 && verdicts.every(Boolean)) return []
  return [`compares ${first} with ${second} in a way the cited values do not bear`]
}

/** "less common" where the evidence says "more common". */
function turnedAround(claim: Reading, pieces: readonly Piece[]): string | undefined {
  const text = pieces.map((piece) => piece.text).join('\n')
  for (const [whole, degree, word] of claim.text.matchAll(/\b(more|less)\s(\p{L}{4,})/giu)) {
    const opposite = `${degree!.toLowerCase() === 'more' ? 'less' : 'more'} ${word}`
    const says = (phrase: string) => new RegExp(`\\b${phrase}\\b`, 'iu').test(text)
    if (says(opposite) && !says(whole)) return `says “${whole}”; the cited passage says “${opposite}”`
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
  const models = claim.models
  const names = models.length > 1 ? models : claim.actors
  return [names.find((name) => name.end <= at), names.find((name) => name.start >= at)]
}

/** The evidence makes the same comparison, or the opposite one the other way round. */
function isSaid(kind: Kind, subject: ProperName | undefined, other: ProperName | undefined, pieces: readonly Piece[]): boolean {
  if (!other && pieces.some(({ text }) => /\b(?:compared (?:with|to)|relative to|versus|vs\.?|against|than)\b/i.test(text))) return true
  return pieces.some((piece) =>
    piece.sentences.some(({ start, end }) => {
      const text = piece.text.slice(start, end)
      return KINDS.some((known) => {
        const match = known.of === kind.of || known.words.test(text) ? known.words.exec(text) : null
        if (!match || known.of !== kind.of) return false
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
  if (second && first) return second.start < at && first.start > second.start
  return second !== undefined && second.end <= at && !first
}

const isNamed = (known: ProperName, said: ProperName): boolean =>
  known.isModel && said.isModel ? areSameModel(said, known) : said.tokens.some((token) => token.length > 2 && known.tokens.includes(token))

/** What the cited values say of the comparison; undefined where there are none to compare. */
function outcomeOf(claim: Reading, kind: Kind, subject: ProperName, other: ProperName, pieces: readonly Piece[]): boolean | undefined {
  const all = pieces.flatMap((piece) => piece.values.map((value) => ({ value, piece })))
  const of = (name: ProperName) =>
    all.filter(
      ({ value, piece }) =>
        isMeasured(kind, value) &&
        isValueOf(name, value, piece) &&
        !isExcluded(claim, value) &&
        isOnTopic(claim, subject, other, value, piece),
    )
  const pairs = of(subject).flatMap((a) =>
    of(other).map((b) => ({ a, b, isNear: a.piece === b.piece && a.value.sentence === b.value.sentence })),
  )
  const near = pairs.filter(({ isNear }) => isNear)
  const verdicts = (near.length > 0 ? near : pairs).flatMap(({ a, b }) => compareValues(a.value, b.value, kind.up))
  return verdicts.length === 0 ? undefined : verdicts.every(Boolean)
}

function isMeasured(kind: Kind, value: Value): boolean {
  if (value.isInName) return false
  if (kind.of === 'number') return !isMoment(value) && value.dimension !== 'money' && value.dimension !== 'label'
  return value.dimension === kind.of && value.labels.event !== 'validity'
}

function isValueOf(name: ProperName, value: Value, piece: Piece): boolean {
  const names = name.isModel ? piece.models : piece.actors
  const own = name.isModel ? subjectOf(piece, value, names).names : [nameOf(piece, value, names)].filter((found) => found !== undefined)
  if (own.length > 0) return own.some((found) => isNamed(found, name))
  return name.releases.some((id) => piece.about.includes(id))
}

/** Values that stand with the claim's other names: its benchmark, its place. */
function isOnTopic(claim: Reading, subject: ProperName, other: ProperName, value: Value, piece: Piece): boolean {
  const topics = claim.names.filter((name) => name !== subject && name !== other)
  const sentence = piece.sentences[value.sentence]!
  const text = piece.text.slice(sentence.start, sentence.end).toLowerCase()
  const before = piece.sentences[value.sentence - 1]
  const isBare = !piece.names.some(
    (name) => !name.isModel && name.start >= sentence.start && name.end <= sentence.end && piece.text[name.start - 1] !== '(',
  )
  const around = isBare && before ? piece.text.slice(before.start, sentence.end).toLowerCase() : text
  return topics.every(({ tokens }) => tokens.every((token) => around.includes(token)))
}

/** A claim on input prices is not about output prices. */
function isExcluded(claim: Reading, value: Value): boolean {
  const said = {
    flow:
      /\binput\b/i.test(claim.text) && !/\boutput\b/i.test(claim.text)
        ? 'input'
        : /\boutput\b/i.test(claim.text) && !/\binput\b/i.test(claim.text)
          ? 'output'
          : undefined,
    window: /\bcontext\b/i.test(claim.text) ? 'context' : undefined,
  }
  if (said.window && value.labels.window !== said.window) return true
  if (/\bparameters?\b/i.test(claim.text) && !('counted' in value && value.counted === 'parameter')) return true
  const labels = { ...(said.flow && value.dimension === 'money' && { flow: said.flow }) }
  return clashOf(labels, value.labels) !== undefined
}

function compareValues(a: Value, b: Value, up: boolean): boolean[] {
  const isUneven = (['flow', 'window', 'size'] as const).some((axis) => a.labels[axis] !== b.labels[axis])
  if (isUneven || clashOf(a.labels, b.labels)) return []
  if (isMoment(a) && isMoment(b)) {
    const [spanA, spanB] = [spanOf(a), spanOf(b)]
    if (!spanA || !spanB) return []
    return [up ? spanA.first > spanB.last : spanA.last < spanB.first]
  }
  if (!isQuantity(a) || !isQuantity(b) || !areComparable(a, b)) return []
  const isMixed = a.per && b.per && a.per.size !== b.per.size
  const [valueA, valueB] = isMixed ? [a.value / a.per!.size, b.value / b.per!.size] : [a.value, b.value]
  return [up ? valueA > valueB : valueA < valueB]
}
