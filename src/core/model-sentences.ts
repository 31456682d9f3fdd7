import type { Claim, WithheldSentence } from './answer.ts'
import { copiedFrom } from './copied.ts'
import type { DraftSentence } from './draft.ts'
import type { Evidence } from './evidence.ts'
import type { InSourceWords } from './in-source-words.ts'
import type { Locale } from './locale.ts'
import type { Verify } from './verify/verify.ts'

/** What the sentences of a chat model are held against, and how. */
export type Checking = {
  evidence: readonly Evidence[]
  verify: Verify
  inSourceWords: InSourceWords
}

/**
 * What became of a sentence of the model: it is told as it stands, or in the words of its source, which also tell what a
 * withheld one meant.
 */
export type Checked = { sentence: Claim; withheld?: WithheldSentence; told: Claim[] }

/** Only a sentence that passes the check and is its source's, word for word, stands as it is: what is put in other words is wrong too often. */
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
  const source = verdict.supported ? copiedFrom(english ?? text, cited) : undefined
  if (source !== undefined) return { sentence, told: [{ ...sentence, citations: [source] }] }
  const told = inSourceWords(english ?? text, cited, verdict.supported)
  if (verdict.supported && told.length > 0) return { sentence, told }
  const reasons = verdict.supported ? [TOO_FREE] : verdict.reasons
  return { sentence, told, withheld: { text, citations: sentence.citations, reasons } }
}
const TOO_FREE = 'is put too freely to be held against the cited passage'

/** What passed the check, as it stands or in the words of its source. */
export const claimsIn = (checked: readonly Checked[]): Claim[] => checked.flatMap(({ withheld, told }) => (withheld ? [] : told))

/**
 * All that is told, in order, each thing once: a claim gives way to a later one that says all of it, and in place of a
 * withheld sentence nothing is told of facts that were told before.
 */
export function toldIn(checked: readonly Checked[], evidence: readonly Evidence[]): Claim[] {
  const facts = new Set(evidence.flatMap(({ id, fact }) => (fact ? [id] : [])))
  let all: Claim[] = []
  for (const { withheld, told } of checked)
    for (const claim of told) {
      const isTold = (id: string) => facts.has(id) && all.some(({ citations }) => citations.includes(id))
      if (all.some((other) => saysAll(other, claim)) || (withheld && claim.citations.every(isTold))) continue
      all = [...all.filter((other) => !givesWay(other, claim)), claim]
    }
  return all
}

/** Whether one claim holds all that another says, word for word, as its source does. */
function saysAll(claim: Claim, other: Claim): boolean {
  const [own, its] = [claim, other].map(({ text, english }) => (english ?? text).replace(/[.;]$/, ''))
  return own!.includes(its!) && other.citations.every((id) => claim.citations.includes(id))
}

/** What stands in the language of the answer gives way to no English. */
const givesWay = (claim: Claim, later: Claim): boolean =>
  saysAll(later, claim) && (claim.english === undefined || later.english !== undefined)
