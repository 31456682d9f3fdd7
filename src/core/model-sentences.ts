import type { Claim, WithheldSentence } from './answer.ts'
import type { DraftSentence } from './draft.ts'
import type { Evidence } from './evidence.ts'
import type { Locale } from './locale.ts'
import { isNearCopy } from './near-copy.ts'
import type { Verify } from './verify/verify.ts'
import { areNearDuplicates, shareIn, valuesIn, wordsOf } from './word-overlap.ts'

/** What the sentences of a chat model are held against, and how. */
export type Checking = {
  evidence: readonly Evidence[]
  verify: Verify
  /** What a sentence meant to tell, as what it cites says it. */
  inSourceWords: (text: string, cited: readonly Evidence[]) => Claim[]
}

/**
 * What became of a sentence of the model: it is told as it stands, or in the words of its source, which also tell what a
 * withheld one meant.
 */
export type Checked = { sentence: Claim; withheld?: WithheldSentence; told: Claim[] }

/** Only a sentence that passes the check and keeps to the words of its source stands as it is: what is put freely is wrong too often. */
export function checkSentence(
  { text, citations: numbers, english }: DraftSentence,
  locale: Locale,
  { evidence, verify, inSourceWords }: Checking,
): Checked {
  const cited = numbers.flatMap((number) => evidence[number - 1] ?? [])
  const sentence = { text, citations: cited.map(({ id }) => id), ...(english !== undefined && { english }) }
  const isWhole = cited.length > 0 && cited.length === numbers.length
  const original = english === undefined ? undefined : { english, locale }
  const verdict = isWhole ? verify(text, cited, original) : { supported: false, reasons: ['cites no evidence it was given'] }
  if (verdict.supported && isNearCopy(english ?? text, cited)) return { sentence, told: [sentence] }
  const told = inSourceWords(english ?? text, cited)
  if (verdict.supported && told.length > 0) return { sentence, told }
  const reasons = verdict.supported ? [TOO_FREE] : verdict.reasons
  return { sentence, told, withheld: { text, citations: sentence.citations, reasons } }
}
const TOO_FREE = 'is put too freely to be held against the cited passage'

/** What passed the check, as it stands or in the words of its source. */
export const claimsIn = (checked: readonly Checked[]): Claim[] => checked.flatMap(({ withheld, told }) => (withheld ? [] : told))

/**
 * All that is told, in order, each thing once: a claim gives way to a later one that says all of it, with all its values. In
 * place of a withheld sentence nothing is told of facts that were told before.
 */
export function toldIn(checked: readonly Checked[], evidence: readonly Evidence[]): Claim[] {
  const facts = new Set(evidence.flatMap(({ id, fact }) => (fact ? [id] : [])))
  let all: Claim[] = []
  for (const { withheld, told } of checked)
    for (const claim of told) {
      const isTold = (id: string) => facts.has(id) && all.some(({ citations }) => citations.includes(id))
      if (all.some((other) => saysAll(other, claim)) || (withheld && claim.citations.every(isTold))) continue
      all = [...all.filter((other) => !saysAll(claim, other)), claim]
    }
  return all
}

/** Share of the words of one claim that another has, which says it all. */
const ALL = 0.9

/** Whether one claim says all that the other does, on the same evidence, and in the language of the answer if that one does. */
function saysAll(claim: Claim, other: Claim): boolean {
  const [own, its] = [claim.english ?? claim.text, other.english ?? other.text]
  if (other.english !== undefined && claim.english === undefined) return false
  if (!other.citations.every((id) => claim.citations.includes(id))) return false
  const values = valuesIn(own)
  const isSaid = shareIn(wordsOf(its), wordsOf(own)) >= ALL && valuesIn(its).every((value) => values.includes(value))
  return isSaid || (claim.english !== undefined && other.english === undefined && areNearDuplicates(own, its))
}
