import type { Claim } from './answer.ts'
import type { Evidence } from './evidence.ts'
import { givesOrders } from './orders.ts'
import { sentencesOf } from './sentences.ts'
import type { Verify } from './verify/verify.ts'
import { shareIn, valuesIn, wordsOf } from './word-overlap.ts'
import { tellGiven, type TellContext, type Told } from './writing/tell.ts'

/** Share of the words of a sentence, or of what is left of it, that a sentence of its source has to know to be what it meant. */
const LEAST_SHARED = 0.5
/** Most sentences of passages that are told in place of one, and fewest words for which a second one is looked for. */
const MOST_TOLD = 2
const FEWEST_LEFT = 4

/** What an English sentence meant to tell, as what it cites says it; nothing where that is not found. */
export type InSourceWords = (text: string, cited: readonly Evidence[], context: TellContext) => Claim[]

/**
 * Makes what tells a sentence that a chat model wrote in the words of its evidence: the nearest sentences of a passage, and
 * what facts say in our own words, in the language of the answer. Passages speak English.
 */
export function createSourceWords(verify: Verify): InSourceWords {
  const isBorne = (english: string, evidence: readonly Evidence[]) => verify(english, evidence).supported
  return (text, all, context) => {
    const cited = all.filter((piece) => !givesOrders(piece.text))
    const facts = tellFacts(cited, context).filter(({ english, evidence }) => isBorne(english, evidence))
    return [...nearestIn(text, cited), ...facts.map(({ claim }) => claim)]
  }
}

function tellFacts(cited: readonly Evidence[], context: TellContext): Told[] {
  const facts = cited.flatMap(({ fact, about: [id = ''] }) => (fact ? { fact, release: context.corpus.releases.get(id) } : []))
  const byRelease = Map.groupBy(facts, ({ release }) => release)
  return [...byRelease].flatMap(([release, own]) =>
    release
      ? tellGiven(
          context,
          release,
          own.map(({ fact }) => fact),
        )
      : [],
  )
}

function nearestIn(text: string, cited: readonly Evidence[]): Claim[] {
  const sentences = cited
    .filter(({ fact }) => !fact)
    .flatMap(({ id, text: passage }) => sentencesOf(passage).map((sentence) => ({ text: sentence, citations: [id] })))
  const told: Claim[] = []
  for (let left = meantBy(text); isWorthMore(left, told);) {
    const nearest = nearestTo(left, sentences)
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

function nearestTo(meant: readonly string[], sentences: readonly Claim[]): Claim | undefined {
  const shares = sentences.map(({ text }) => shareIn(new Set(meant), new Set(meantBy(text))))
  const best = Math.max(0, ...shares)
  return best >= LEAST_SHARED ? sentences[shares.indexOf(best)] : undefined
}
