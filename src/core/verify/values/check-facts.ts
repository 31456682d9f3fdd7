import type { Fact } from '../../release.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { areAlike, isStopWord, lemmaOf } from '../words/lemmas.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isMoment, isQuantity, type Reading, type Span } from '../reading/reading.ts'
import { bearsQuantity } from './same-value.ts'
import { tellValue } from './tell-value.ts'

/** A price told as if it still held: in the present, and without a date. */
const PRESENT = /\b(?:costs|charges|(?:is|are) priced|prices? (?:\S+ ){0,5}?(?:is|are|stands? at)|currently|now)\b/i
const PAST = /\b(?:cost(?= \$| €| ¥)|was|were|had|charged|used to|initially|originally|at launch|launched|until|formerly|previously)\b/i

/** Values that hold only on terms, or only held for a time, told as if they held always. */
export function checkFacts(claim: Reading, pieces: readonly Piece[]): string[] {
  return claim.values.flatMap((said) => {
    if (!isQuantity(said) || isRange(claim.text, said)) return []
    const bearing = pieces.filter((piece) => piece.values.some((value) => isQuantity(value) && bearsQuantity(said, value)))
    const facts = bearing.flatMap(({ fact }) => fact ?? [])
    if (facts.length === 0 || facts.length < bearing.length) return []
    const reason = dropsCondition(claim, facts) ?? dropsEnd(claim, facts)
    return reason === undefined ? [] : [`says ${tellValue(claim, said)}, which ${reason}`]
  })
}

/** "$0.22-$0.44" spans the terms. */
const isRange = (text: string, { start, end }: Span): boolean =>
  /^\s?-\s?[$€£¥]?\d/.test(text.slice(end)) || /\d\s?-\s?[$€£¥]?$/.test(textBefore(text, start))

function dropsCondition(claim: Reading, facts: readonly Fact[]): string | undefined {
  const isTold = ({ condition }: Fact) =>
    condition === undefined || wordsOf(condition).some((word) => claim.words.some(({ lemma }) => areAlike(lemma, word)))
  return facts.some(isTold) ? undefined : `holds only on these terms: ${facts[0]!.condition}`
}

function dropsEnd(claim: Reading, facts: readonly Fact[]): string | undefined {
  const isPrice = facts.every(({ field, until }) => field.startsWith('price') && until !== undefined)
  const isDated = claim.values.some((value) => isMoment(value))
  if (!isPrice || isDated || PAST.test(claim.text) || !PRESENT.test(claim.text)) return undefined
  return `held only until ${facts[0]!.until}`
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []).filter((word) => !isStopWord(word)).map((word) => lemmaOf(word))
