import { areAlike } from '../words/lemmas.ts'
import type { QuantityValue, Reading, Word } from '../reading/reading.ts'

/** Most words of a noun with what describes it: "203 difficult engineering tasks". */
const MOST_WORDS = 4

/** "36 Mamba-2 and mixture-of-experts layers". */
const JOINS = /^(?:-\d+)?(?:[\s-]|\sand\s|-of-)$/

/** The noun a count stands with, and what describes it: of "203 engineering tasks" the words "engineering" and "tasks". */
function nounsOf(reading: Reading, { end }: QuantityValue): readonly Word[] {
  const found: Word[] = []
  let reached = end
  for (const word of reading.words) {
    if (word.start < end || (word.start > reached && /^(?:and|of)$/.test(word.lower))) continue
    if (found.length === MOST_WORDS || word.isStop || !JOINS.test(reading.text.slice(reached, word.start))) break
    found.push(word)
    reached = word.end
    if (PLURAL.test(word.lower) && !/^ \p{Ll}+s\b/u.test(reading.text.slice(word.end))) break
  }
  return found.length > 0 && PLURAL.test(found.at(-1)!.lower) ? found : []
}
const PLURAL = /(?:[^s]s|people|children|staff)$/

/**
 * How many words of a count's noun stand with another count too; undefined where one of them stands with none, or with
 * people, who may be anyone.
 */
export function shareOfNoun(a: Reading, ofA: QuantityValue, b: Reading, ofB: QuantityValue): number | undefined {
  if (ofA.dimension !== 'count' || ofB.dimension !== 'count') return undefined
  const [own, other] = [nounsOf(a, ofA), nounsOf(b, ofB)]
  if (own.length === 0 || other.length === 0) return undefined
  if ([own, other].some((nouns) => nouns.at(-1)!.lower === 'people')) return undefined
  return own.filter((word) => other.some((known) => areAlike(word.lemma, known.lemma))).length
}
