import type { Claim } from './answer.ts'
import { sentencesAloneIn } from './copied.ts'
import { factEvidence, type Evidence } from './evidence.ts'
import { givesOrders } from './orders.ts'
import type { Fact } from './release.ts'
import type { Verify } from './verify/verify.ts'
import { shareIn, valuesIn, wordsOf } from './word-overlap.ts'
import { type TellContext, type Told } from './writing/tell.ts'
import { tellGiven } from './writing/tell-given.ts'

/** Share of the words of a sentence, or of what is left of it, that a sentence of its source has to know to be what it meant; less is asked of one that the source bears. */
const LEAST_SHARED = 0.5
const LEAST_SHARED_BORNE = 0.3
/** Most sentences of passages that are told in place of one, and fewest words for which a second one is looked for. */
const MOST_TOLD = 2
const FEWEST_LEFT = 4

/**
 * What an English sentence tells, as what it cites says it; nothing where that is not found.
 *
 * @param isBorne the evidence bears it; else it is told what the sentence may have meant, as far as that is near
 */
export type InSourceWords = (text: string, cited: readonly Evidence[], isBorne: boolean) => Claim[]

/**
 * Makes what tells a sentence that a chat model wrote in the words of its evidence: the nearest sentences of a passage, and
 * what facts say in our own words, in the language of the answer. Passages speak English.
 */
export function createSourceWords(verify: Verify, context: TellContext): InSourceWords {
  return (text, all, isBorne) => {
    const cited = all.filter((piece) => !givesOrders(piece.text))
    const facts = tellFacts(cited, context).filter(({ english, evidence }) => verify(english, evidence).supported)
    const meant = facts.filter(({ english }) => isBorne || shareIn(wordsOf(text), wordsOf(english)) >= LEAST_SHARED)
    return [...nearestIn(text, cited, isBorne ? LEAST_SHARED_BORNE : LEAST_SHARED), ...meant.map(({ claim }) => claim)]
  }
}

function tellFacts(cited: readonly Evidence[], context: TellContext): Told[] {
  const facts = cited.filter(({ fact }) => fact)
  const byRelease = Map.groupBy(facts, ({ about: [id = ''] }) => context.corpus.releases.get(id))
  return [...byRelease].flatMap(([release, own]) => {
    if (!release) return []
    const isCited = (fact: Fact) => own.some(({ text }) => text === factEvidence(context.corpus, release, fact).text)
    return tellGiven(context, release, release.facts.filter(isCited))
  })
}

function nearestIn(text: string, cited: readonly Evidence[], leastShared: number): Claim[] {
  const sentences = cited
    .filter(({ fact }) => !fact)
    .flatMap(({ id, text: passage }) => sentencesAloneIn(passage).map((sentence) => ({ text: sentence, citations: [id] })))
  const told: Claim[] = []
  for (let left = meantBy(text); isWorthMore(left, told);) {
    const nearest = nearestTo(left, sentences, leastShared)
    if (!nearest) break
    told.push(nearest)
    const said = meantBy(nearest.text)
    left = left.filter((word) => !said.includes(word))
  }
  return sentences.filter((sentence) => told.includes(sentence))
}

/** What has to be told again: words and figures. */
const meantBy = (text: string): string[] => [...new Set([...wordsOf(text), ...valuesIn(text)])]

function isWorthMore(left: readonly string[], told: readonly Claim[]): boolean {
  return told.length === 0 || (told.length < MOST_TOLD && (left.length >= FEWEST_LEFT || left.some((word) => /\d/.test(word))))
}

function nearestTo(meant: readonly string[], sentences: readonly Claim[], leastShared: number): Claim | undefined {
  const shares = sentences.map(({ text }) => shareIn(new Set(meant), new Set(meantBy(text))))
  const best = Math.max(0, ...shares)
  return best >= leastShared ? sentences[shares.indexOf(best)] : undefined
}
