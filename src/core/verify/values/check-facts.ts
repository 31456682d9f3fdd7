import type { Fact } from '../../release.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { areAlike, isStopWord, lemmaOf } from '../words/lemmas.ts'
import { textBefore } from '../reading/plain-text.ts'
import { isMoment, isQuantity, type Reading, type Span, type Value } from '../reading/reading.ts'
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
    const cited = pieces.flatMap(({ fact }) => fact ?? [])
    const reason = dropsCondition(claim, facts) ?? addsCondition(claim, said, facts, cited) ?? dropsEnd(claim, facts)
    return reason === undefined ? [] : [`says ${tellValue(claim, said)}, which ${reason}`]
  })
}

/** "$0.22-$0.44" spans the terms. */
const isRange = (text: string, { start, end }: Span): boolean =>
  /^\s?-\s?[$€£¥]?\d/.test(text.slice(end)) || /\d\s?-\s?[$€£¥]?$/.test(textBefore(text, start))

function dropsCondition(claim: Reading, facts: readonly Fact[]): string | undefined {
  const isTold = ({ condition }: Fact) => condition === undefined || toldAt(claim, condition) !== undefined
  return facts.some(isTold) ? undefined : `holds only on these terms: ${facts[0]!.condition}`
}

/** Where a claim tells a condition: by a word of it that prices have not anyway, or by its figure. */
function toldAt({ text, words }: Reading, condition: string): number | undefined {
  const all = wordsOf(condition)
  const telling = all.filter((word) => !OF_PRICES.has(word))
  const word = words.find(({ lemma }) =>
    (telling.length > 0 ? telling : all).some((own) => lemma === own || (!OF_PRICES.has(lemma) && areAlike(lemma, own))),
  )
  const figure = /\d{2,}/.exec(condition)?.[0]
  const at = figure === undefined ? -1 : text.search(new RegExp(`\\b${figure}(?:K\\b|,?000\\b)`))
  return word?.start ?? (at === -1 ? undefined : at)
}
const OF_PRICES = new Set(['token', 'input', 'output', 'million', 'price', 'cost', 'k'])

/** "Prompts over 272K tokens cost $10 in and $30 out" where the $30 hold without those terms. */
function addsCondition(claim: Reading, { start, sentence }: Value, facts: readonly Fact[], all: readonly Fact[]): string | undefined {
  if (!facts.every(({ field, condition }) => field.startsWith('price') && condition === undefined)) return undefined
  const terms = all.flatMap(({ field, condition }) => (field.startsWith('price') && condition !== undefined ? condition : []))
  const isUnder = (condition: string) => {
    const at = toldAt(claim, condition)
    const isAhead = at !== undefined && at >= claim.sentences[sentence]!.start && at < start
    return isAhead && !CONTRAST.test(claim.text.slice(at, start))
  }
  const own = terms.find(isUnder)
  return own === undefined ? undefined : `does not hold on these terms: ${own}`
}
const CONTRAST =
  /\b(?:otherwise|standard|normal(?:ly)?|usual(?:ly)?|regular(?:ly)?|instead|rather|while|whereas|but|against|versus|(?<!\b(?:more|less|longer|larger|fewer) )than|compared|up to|below|under|shorter|list|without|half|twice|double)\b|;/i

function dropsEnd(claim: Reading, facts: readonly Fact[]): string | undefined {
  const isPrice = facts.every(({ field, until }) => field.startsWith('price') && until !== undefined)
  const isDated = claim.values.some((value) => isMoment(value))
  if (!isPrice || isDated || PAST.test(claim.text) || !PRESENT.test(claim.text)) return undefined
  return `held only until ${facts[0]!.until}`
}

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}]+|\d+/gu) ?? []).filter((word) => !isStopWord(word)).map((word) => lemmaOf(word))
