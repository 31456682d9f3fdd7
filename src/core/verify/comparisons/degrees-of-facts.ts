import type { Fact } from '../../release.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { remembered } from '../reading/remembered.ts'
import { isInside, overlaps, type Reading, type Span, type Value } from '../reading/reading.ts'
import { opposedIn, type Opposed } from '../reading/opposed.ts'
import { bearsValue } from '../reading/alignment.ts'
import { areSameModel } from '../reading/subjects.ts'
import { outcomeOfOwn } from './compared-values.ts'
import { comparisonsIn, contestantsIn } from './comparisons.ts'
import { outcomeAmong } from './rank-among.ts'

/** A degree that a claim gives one release among those of its facts ("dearer", "the larger window"), and whether their values bear it. */
export type JudgedDegree = Span & { subject?: ProperName; isBorne: boolean }
type FactPiece = Piece & { fact: Fact }
type Field = Fact['field']

const PRICES: readonly Field[] = ['price-input', 'price-output', 'price-cached-input']
const SIZES: readonly Field[] = ['parameters-total', 'parameters-active']
const LENGTHS: readonly Field[] = ['context-window', 'output-limit']
const DEGREES: readonly { words: RegExp; up: boolean; fields: readonly Field[]; isFollowing?: true }[] = [
  {
    words: /\b(?:dearer|dearest|costlier|pricier|(?:more|most) (?:expensive|costly)|higher (?:price|rate|cost)s?)\b/giu,
    up: true,
    fields: PRICES,
  },
  {
    words: /\b(?:cheap(?:er|est)|(?:less|least) (?:expensive|costly)|more affordable|lower (?:price|rate|cost)s?)\b/giu,
    up: false,
    fields: PRICES,
  },
  { words: /\b(?:newe(?:r|st)|young(?:er|est)|more recent|most recent|later one|latest)\b/giu, up: true, fields: ['released'] },
  { words: /\b(?:olde(?:r|st)|earlier one|earliest|came first)\b/giu, up: false, fields: ['released'] },
  { words: /\bfollow(?:ed|s)\b(?! by\b)/giu, up: true, fields: ['released'], isFollowing: true },
  { words: /\b(?:larg|bigg|great|long|wid)(?:er|est)(?= (?:\p{L}+ )?(?:context|window|output))/giu, up: true, fields: LENGTHS },
  { words: /\b(?:reads?|takes?|holds?|accepts?|writes?) more\b/giu, up: true, fields: LENGTHS },
  { words: /\b(?:small|short|narrow)(?:er|est)(?= (?:\p{L}+ )?(?:context|window|output))/giu, up: false, fields: LENGTHS },
  { words: /\b(?:larg|bigg)(?:er|est)(?= (?:one|model|of the)\b)/giu, up: true, fields: SIZES },
  { words: /\bsmall(?:er|est)(?= (?:one|model|of the)\b)/giu, up: false, fields: SIZES },
]
const BORDER = /[;:]|,(?= (?:and|while|but|whereas))|\b(?:while|whereas|but|although|though|where)\b/giu

/** Changes, which only figures that are set against each other bear. */
const CHANGES: typeof DEGREES = [
  { words: /\b(?:rises?|rose|climb(?:s|ed)|increase[sd]?|go(?:es)? up|went up|grows?|grew)\b/giu, up: true, fields: [] },
  { words: /\b(?:falls?|fell|drop(?:s|ped)|decrease[sd]?|go(?:es)? down|went down|shrinks?|shrank)\b/giu, up: false, fields: [] },
]

/** Degrees without "than" in a claim on facts alone. Those that the facts of no two releases can bear are left out. */
export function degreesOfFacts(own: Reading, pieces: readonly Piece[]): readonly JudgedDegree[] {
  const facts = pieces.filter((piece): piece is FactPiece => piece.fact !== undefined)
  if (facts.length < pieces.length) return []
  const claim = withReleases(own, facts)
  const compared = comparisonsIn(claim)
  return [...DEGREES, ...CHANGES].flatMap((degree) =>
    [...claim.text.matchAll(degree.words)].flatMap(({ index: start, 0: words }): JudgedDegree[] => {
      const span = { start, end: start + words.length }
      if (degree.fields.length === 0) return changesSo(claim, span, degree.up, facts)
      const borne = degree.isFollowing || NAMES_FIELD.test(words) ? undefined : outcomeOfOwn(claim, span, degree.up)
      if (borne !== undefined && !compared.some((comparison) => overlaps(comparison, span))) return [{ ...span, isBorne: borne }]
      const region = regionOf(claim, span)
      const subject = subjectBefore(claim, span) ?? onlyIn(claim, region)
      if (!subject || compared.some((comparison) => overlaps(comparison, span)) || / than\b/.test(claim.text.slice(span.end, region.end)))
        return []
      const others = degree.isFollowing ? contestantsIn(claim).filter(({ end }) => end <= subject.start) : undefined
      const verdicts = verdictsOf(facts, fieldsIn(claim.text.slice(region.start, region.end), degree.fields), degree.up, subject, others)
      return verdicts.length === 0 ? [] : [{ ...span, subject, isBorne: verdicts.every(Boolean) }]
    }),
  )
}

/** Why degrees in a claim on facts are not borne by their values. */
export function checkDegrees(claim: Reading, pieces: readonly Piece[]): string[] {
  const judged = degreesOfFacts(claim, pieces)
  const ofTwo = judged.length === 0 && pieces.every(({ fact }) => fact !== undefined) ? OF_TWO.exec(claim.text) : null
  if (ofTwo && outcomeAmong(claim, pieces) === undefined) return [`says “${ofTwo[0]}”, and the cited facts give no two values to compare`]
  return judged.flatMap(({ start, end, subject, isBorne }) =>
    isBorne
      ? []
      : [`says “${claim.text.slice(start, end)}”${subject ? ` of ${subject.text}` : ''}, which the values of the cited facts do not bear`],
  )
}
/** "M.1" for "Laguna M.1": short names stand for the one release of the facts that they may mean. */
function withReleases(claim: Reading, facts: readonly FactPiece[]): Reading {
  if (claim.models.every(({ releases }) => releases.length > 0)) return claim
  const meant = (name: ProperName) => [
    ...new Set(facts.flatMap(({ models, about }) => (models.some((known) => areSameModel(name, known)) ? about : []))),
  ]
  return { ...claim, models: claim.models.map((name) => (name.releases.length > 0 ? name : { ...name, releases: meant(name) })) }
}

/** "Rises from $2 to $4": the one held before the other, or holds on terms that the first does not. */
function changesSo(claim: Reading, span: Span, up: boolean, facts: readonly FactPiece[]): JudgedDegree[] {
  const pairs = opposedIn(claim).filter(({ now }) => now.start >= span.end)
  const ofValue = (said: Value) => facts.filter(({ values }) => values.some((known) => bearsValue(said, known)))
  const isBefore = ({ fact: a }: FactPiece, { fact: b }: FactPiece) =>
    a.field === b.field && (b.condition && !a.condition ? true : (a.from ?? '') < (b.from ?? ''))
  const isBorne = ({ now, before }: Opposed) =>
    (up ? now.value > before.value : now.value < before.value) &&
    ofValue(before).some((a) => ofValue(now).some((b) => a !== b && (a.about.join() !== b.about.join() || isBefore(a, b))))
  return pairs.length === 0 ? [] : [{ ...span, isBorne: pairs.every(isBorne) }]
}

/** "Newer" is no matter of figures. */
const NAMES_FIELD = /new|old|young|recent|late|early|first/i
/** "The larger of the two", "the bigger model of the pair". */
const OF_TWO =
  /\b(?:more|less|\p{L}{3,}er)\s(?:\p{L}+\s){0,2}of the (?:two|pair)\b|\bof the (?:two|pair), [^,;]* (?:more|less|\p{L}{3,}er)\b/iu

const bordersIn = remembered(({ text }: Reading): readonly number[] => [...text.matchAll(BORDER)].map(({ index }) => index))

/** The part of its sentence that a degree stands in; where that names no release, the sentence. */
function regionOf(claim: Reading, { start, end }: Span): Span {
  const sentence = claim.sentences.findLast((own) => own.start <= start)!
  const borders = bordersIn(claim).filter((at) => at > sentence.start && at < sentence.end)
  const clause = { start: borders.findLast((at) => at < start) ?? sentence.start, end: borders.find((at) => at >= end) ?? sentence.end }
  return contestantsIn(claim).some((name) => isInside(name, clause)) ? clause : sentence
}

/** "A costs $3, B is dearer": B. */
const subjectBefore = (claim: Reading, { start }: Span): ProperName | undefined =>
  contestantsIn(claim).findLast(
    ({ releases, end }) =>
      releases.length === 1 &&
      end < start &&
      /^ (?:is|was|has|comes?|costs?|remains?|offers?) (?:[\p{L}-]+ ){0,3}$/u.test(claim.text.slice(end, start)),
  )

function onlyIn(claim: Reading, region: Span): ProperName | undefined {
  const [first, ...more] = contestantsIn(claim).filter((name) => isInside(name, region))
  return first && more.every(({ releases }) => releases.join() === first.releases.join()) && first.releases.length === 1 ? first : undefined
}

/** Those of the fields that the words around name, if they do. */
function fieldsIn(text: string, fields: readonly Field[]): readonly Field[] {
  const named = fields.filter((field) => FIELD_WORDS[field]?.test(text))
  return named.length > 0 ? named : fields
}
const FIELD_WORDS: Partial<Record<Field, RegExp>> = {
  'price-input': /\binput\b/i,
  'price-output': /\boutput\b/i,
  'price-cached-input': /\bcach/i,
  'context-window': /\bcontext\b|\bwindow\b/i,
  'output-limit': /\boutput\b/i,
  'parameters-active': /\bactive\b/i,
}

/** For each two facts of one field under the same terms, one of the release and one of another: whether they lie so. */
function verdictsOf(
  facts: readonly FactPiece[],
  fields: readonly Field[],
  up: boolean,
  { releases: [id] }: ProperName,
  others: readonly ProperName[] | undefined,
): boolean[] {
  const isOf = ({ about }: FactPiece) => about.includes(id!)
  const isMeant = ({ about }: FactPiece) =>
    others === undefined || others.some(({ releases }) => releases.some((own) => about.includes(own)))
  const asked = facts.filter(({ fact }) => fields.includes(fact.field))
  return asked.filter(isOf).flatMap((own) =>
    asked
      .filter((other) => !isOf(other) && isMeant(other) && areAlike(own.fact, other.fact))
      .flatMap((other) => {
        const [a, b] = [valueOf(own.fact), valueOf(other.fact)]
        return a === undefined || b === undefined || typeof a !== typeof b ? [] : [up ? a > b : a < b]
      }),
  )
}

const areAlike = (a: Fact, b: Fact): boolean =>
  a.field === b.field && a.condition === b.condition && ('unit' in a ? a.unit : '') === ('unit' in b ? b.unit : '')
const valueOf = (fact: Fact): string | number | undefined =>
  'value' in fact && (typeof fact.value === 'number' || typeof fact.value === 'string') ? fact.value : undefined
