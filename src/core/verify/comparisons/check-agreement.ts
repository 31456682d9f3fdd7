import type { Fact } from '../../release.ts'
import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isInside, type Reading, type Span } from '../reading/reading.ts'

/** A word for how values stand to each other: `isOne`, they are the same. */
type Relation = Span & { isOne: boolean; isOfSources: boolean; isOfGiven: boolean; region: Span; fields: readonly Fact['field'][] }
type FactPiece = Piece & { fact: Fact }

const NOT = String.raw`(?:(?:do|does|did)(?: not|n't)|(?:can|could)not|never|no longer|hardly|fails? to) `
/** Sources agree or disagree on one release; releases match or differ. */
const WORDS: readonly { isOne: boolean; isOfSources: boolean; isOfGiven?: true; pattern: RegExp }[] = [
  {
    isOne: true,
    isOfSources: true,
    pattern: new RegExp(String.raw`(?<!${NOT})\bagree[sd]?\b|\b(?:concur|are (?:agreed|unanimous))\b`, 'giu'),
  },
  {
    isOne: true,
    isOfSources: true,
    pattern:
      /\b(?:both|all (?:two|three|four)?) (?:sources )?(?:put|gives?|gave|say|said|states?|lists?|names?|reports?|quotes?|dates?)\b/giu,
  },
  {
    isOne: false,
    isOfSources: true,
    pattern: new RegExp(
      String.raw`\bdisagree[sd]?\b|\bdisagreement\b|\bdiscrepanc(?:y|ies)\b|\bconflict(?:s|ing)?\b|\bcontradict(?:s|ory|ions?)?\b|\bdepends? on (?:whom?|(?:which|the) (?:source|page))\b|\bdisputed?\b|\binconsistent\b|\bat odds\b|${NOT}(?:agree|match|coincide)\b`,
      'giu',
    ),
  },
  { isOne: true, isOfSources: false, pattern: new RegExp(String.raw`(?<!${NOT})\b(?:match(?:es)?|coincide[sd]?)\b(?! or\b)`, 'giu') },
  {
    isOne: true,
    isOfSources: false,
    pattern:
      /(?<!\bnot )\b(?:costs?|charges?|asks?|prices?|takes?|reads?|writes?|has|have|share) (?:exactly )?(?:the same|identical|equal)\b(?! (?:as|date|day)\b)/giu,
  },
  {
    isOne: true,
    isOfSources: false,
    isOfGiven: true,
    pattern: /\b(?:both|each|either) (?:costs?|charges?|asks?|takes?|reads?|writes?|holds?|accepts?|has|have|offers?|came|were|was)\b/giu,
  },
  {
    isOne: true,
    isOfSources: false,
    isOfGiven: true,
    pattern: /\b(?:both|either|each|all (?:two|three|four)?) ?(?:of the )?(?:models?|releases?|versions)\b/giu,
  },
  { isOne: false, isOfSources: false, pattern: /\b(?:differ(?:s|ed)?|diverge[sd]?)\b/giu },
]
const BORDER = /;|:|\b(?:while|whereas|but|although|though|and (?=differ|match|agree|disagree|diverge))\b/giu
const TOPICS: readonly { words: RegExp; fields: readonly Fact['field'][] }[] = [
  { words: /\bcach/i, fields: ['price-cached-input'] },
  { words: /\b(?:output limit|maximum output)\b/i, fields: ['output-limit'] },
  { words: /\binput\b/i, fields: ['price-input'] },
  { words: /\boutput\b/i, fields: ['price-output'] },
  { words: /\b(?:prices?|costs?)\b/i, fields: ['price-input', 'price-output'] },
  { words: /\b(?:context|window)\b/i, fields: ['context-window'] },
  { words: /\bactive\b/i, fields: ['parameters-active'] },
  { words: /\b(?:total|parameters?|size)\b/i, fields: ['parameters-total'] },
  { words: /\b(?:release|launch)\b/i, fields: ['released'] },
  { words: /\blicen[cs]e\b/i, fields: ['licence'] },
  { words: /\bcut-?off\b/i, fields: ['knowledge-cutoff'] },
  { words: /\bweights\b/i, fields: ['weights'] },
]

/** "The sources agree on 30 April", "they match on input and differ on output": of facts, their values tell. */
export function checkAgreement(claim: Reading, pieces: readonly Piece[]): string[] {
  const facts = pieces.filter((piece): piece is FactPiece => piece.fact !== undefined)
  if (facts.length < pieces.length) return []
  return relationsIn(claim).flatMap((relation) =>
    holds(claim, relation, facts)
      ? []
      : [`says “${claim.text.slice(relation.start, relation.end)}”, which the values of the cited facts do not bear`],
  )
}

function relationsIn({ text }: Reading): Relation[] {
  return WORDS.flatMap(({ pattern, isOne, isOfSources, isOfGiven = false }) =>
    [...text.matchAll(pattern)].map(({ index: start, 0: own }): Relation => {
      const end = start + own.length
      const borders = [...text.matchAll(BORDER)].map(({ index }) => index)
      const region = { start: borders.findLast((at) => at < start) ?? 0, end: borders.find((at) => at >= end) ?? text.length }
      const topic = /^ (?:(?:on|in|about|over|for) )?([^,;.]{1,40})/.exec(text.slice(end, region.end))?.[1] ?? ''
      const fields = TOPICS.find(({ words }) => words.test(topic))?.fields ?? []
      return { start, end, isOne, isOfSources, isOfGiven, region, fields }
    }),
  )
}

function holds(claim: Reading, { isOne, isOfSources, isOfGiven, region, fields }: Relation, facts: readonly FactPiece[]): boolean {
  const own = fields.length > 0 ? facts.filter(({ fact }) => fields.includes(fact.field)) : facts
  const groups = [...Map.groupBy(own, (piece) => keyOf(piece, isOfSources)).values()].filter((group) => group.length > 1)
  if (!isOne) return groups.some((group) => new Set(group.map(valueOf)).size > 1)
  const given = claim.values.filter((value) => !value.isInName && isInside(value, region))
  const isGiven = ({ values }: FactPiece) => values.some((known) => given.some((said) => bearsValue(said, known)))
  const isSame = (group: readonly FactPiece[]) => group.length > 1 && new Set(group.map(valueOf)).size === 1
  if (isOfGiven && given.length === 0) return !ofWeights(claim, region) || groups.every(isSame)
  // "Both came in 2026": dates are as exact as the claim; 10M and 10,485,760 are not one.
  const isOneGiven = (group: readonly FactPiece[]) =>
    isSame(group) || (group.length > 1 && group.every(({ fact }) => fact.field === 'released'))
  return given.length > 0 ? groups.some((group) => isOneGiven(group.filter(isGiven))) : groups.length > 0 && groups.every(isSame)
}

const ofWeights = ({ text }: Reading, { start, end }: Span): boolean => /\bweights\b/.test(text.slice(start, end))

/** Values of one field, under the same terms, may be one or differ; sources speak of one release. */
const keyOf = ({ fact, about }: FactPiece, isOfSources: boolean): string =>
  [fact.field, fact.condition, 'benchmark' in fact ? fact.benchmark : '', isOfSources ? about.join() : ''].join('|')
const valueOf = ({ fact }: FactPiece): string => ('undisclosed' in fact ? '' : String(fact.value))
