import type { Corpus } from '../corpus.ts'
import type { Evidence } from '../evidence.ts'
import type { Release } from '../release.ts'
import { TIERS, type Topic } from '../source.ts'
import { fold } from '../understanding/name-tokens.ts'
import { specificWords } from '../understanding/specific-words.ts'
import { sentencesOf } from '../sentences.ts'
import type { Told } from './tell.ts'
import { areNearDuplicates, shareIn, wordsOf } from '../word-overlap.ts'

/** The topics that answer a kind of question, best first. */
const FITTING: readonly { pattern: RegExp; topics: readonly Topic[] }[] = [
  { pattern: /chang|what'?s new|what is new|differ|improv|upgrade|cambi|neu|nouveau|mud|变化|変わ/, topics: ['change', 'capability'] },
  { pattern: /attention|architect|how (does|do) .*work|moe|experts|mla|funciona|funktioniert|架构|仕組み/, topics: ['architecture'] },
  { pattern: /train|data|trainiert|entren|训练|学習/, topics: ['training', 'hardware'] },
  { pattern: /chip|gpu|hardware|huawei|nvidia|export/, topics: ['hardware', 'training'] },
  { pattern: /cheap|pric|cost|expensive|discount|barat|teuer|cher|便宜|価格|安/, topics: ['pricing'] },
  {
    pattern:
      /receiv|recept|review|react|people|critic|hype|good|bad|disappoint|flop|fail|backlash|controvers|like|reaktion|aufgenommen|resonanz|recepcion|recibi|acogi|accueil|accueilli|recepcao|recebid|反响|评价|反応|評判/,
    topics: ['reception', 'evaluation'],
  },
  { pattern: /eval|bewert|benchmark|score|independent|perform|behind|beat/, topics: ['evaluation', 'capability'] },
  {
    pattern: /retire|shut|available|verfugbar|disponib|disponiv|提供|可用|withdrawn|pulled|end of|deprecat|happened|cant i use|can i use/,
    topics: ['availability'],
  },
  { pattern: /licen|open/, topics: ['licence', 'significance'] },
  { pattern: /safe|risk|danger|jailbreak/, topics: ['safety'] },
  { pattern: /.*/, topics: ['significance', 'capability', 'change'] },
]

/** Tells sentences about the releases asked from those of the same passage that name only others. */
export function aboutOnly(corpus: Corpus, releases: readonly Release[]): (sentence: string, passage: Evidence) => boolean {
  const own = releases.flatMap((release) =>
    [release.name, ...release.families.filter((family) => /\d/.test(family)), ...release.aliases].map(fold),
  )
  return (sentence, passage) => {
    const text = fold(sentence)
    const others = passage.about
      .flatMap((id) => corpus.releases.get(id)?.name ?? [])
      .map(fold)
      .filter((name) => !own.includes(name))
    return releases.length === 0 || !others.some((name) => text.includes(name)) || own.some((name) => hasName(text, name))
  }
}

/** A name as a whole: "DeepSeek V3" does not stand in "DeepSeek V3.2". */
function hasName(text: string, name: string): boolean {
  const at = text.indexOf(name)
  return at >= 0 && !/^[\w.-]*\w/.test(text.slice(at + name.length))
}

/** Whether a passage is of a topic that the question names, whatever words it uses. */
export function isOnTopic(corpus: Corpus, question: string, piece: Evidence): boolean {
  const fitting = FITTING.slice(0, -1).find(({ pattern }) => pattern.test(fold(question)))
  const topic = corpus.passages.get(piece.id)?.topic
  return fitting !== undefined && topic !== undefined && fitting.topics.includes(topic)
}

/** Passages in the order in which they fit a question: by what they know of it, by topic, by tier, and as found. */
export function byFitness(corpus: Corpus, question: string, asked: readonly string[], passages: readonly Evidence[]): Evidence[] {
  const { topics } = FITTING.find(({ pattern }) => pattern.test(fold(question)))!
  const most = Math.max(...passages.map(({ score }) => score), 1)
  const fitness = (piece: Evidence): number => {
    const place = topics.indexOf(corpus.passages.get(piece.id)?.topic ?? 'usage')
    const tier = TIERS.indexOf(corpus.sources.get(piece.source)!.tier)
    return (place < 0 ? 0 : 0.6 - 0.15 * place) + (0.5 * piece.score) / most - 0.2 * tier + coverage(asked, piece)
  }
  return passages.toSorted((a, b) => fitness(b) - fitness(a))
}

/** Pieces looked at for their passages: a release has more facts than passages. */
export const MOST_FOUND = 120
/** Below this score (BM25) what is found has too little to do with a question that names no release. */
export const LEAST_SCORE = 6
/** Most sentences, and most characters, of an answer made of passages. */
const MOST_SENTENCES = 5
/** What each sentence already taken from a passage costs its next one. */
const SAME_PASSAGE = 0.3
const MOST_CHARACTERS = 780

/**
 * The sentences of the best passages that answer a question, best first, whole and without near-duplicates. Passages
 * come in rank order; of each the sentence that shares most with the question leads.
 */
export function tellPassages(
  question: string,
  passages: readonly Evidence[],
  most = MOST_SENTENCES,
  isApt: (sentence: string, passage: Evidence) => boolean = () => true,
): Told[] {
  const asked = wordsOf(question)
  const candidates = passages.flatMap((passage, rank) =>
    sentencesOf(passage.text)
      .filter((text) => isApt(text, passage))
      .map((text, place) => ({
        text,
        passage,
        score: 1 / (rank + 1.5) + 0.25 * shareIn(asked, wordsOf(text)) - 0.04 * place,
      })),
  )
  const told: Told[] = []
  let length = 0
  const left = new Set(candidates)
  while (told.length < most && left.size > 0) {
    const usedOf = (passage: Evidence) => told.filter((other) => other.evidence[0] === passage).length
    const [best] = [...left].toSorted((a, b) => b.score - SAME_PASSAGE * usedOf(b.passage) - (a.score - SAME_PASSAGE * usedOf(a.passage)))
    left.delete(best!)
    const { text, passage } = best!
    const isRepeated = told.some((other) => areNearDuplicates(other.english, text))
    if (isRepeated || length + text.length > MOST_CHARACTERS) continue
    told.push({ claim: { text, citations: [passage.id] }, english: text, evidence: [passage] })
    length += text.length
  }
  return told
}

/** The words a question asks with, beyond the names in it. */
export function askedWords(question: string, names: readonly string[]): string[] {
  const known = new Set(names.flatMap((name) => specificWords(name)))
  return specificWords(question).filter((word) => !known.has(word))
}

/** The share of the asked words that a piece of evidence knows, from 0 to 1; 1 where nothing in particular is asked. */
export function coverage(asked: readonly string[], piece: Evidence): number {
  if (asked.length === 0) return 1
  const text = new Set(specificWords(`${piece.title} ${piece.text}`))
  return asked.filter((word) => text.has(word)).length / asked.length
}
