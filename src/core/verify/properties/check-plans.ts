import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areAlike } from '../words/lemmas.ts'

/** "the standard tier", "the free plan": under what terms something is so. */
const PLAN = /\b(\p{Ll}+(?:-\p{Ll}+)?) (?:tier|plan|subscription)s?\b/gu
const MAY_SAY = /\b(?:tier|plan|subscription)s?\b/
const NO_PLAN = /^(?:the|a|an|this|that|which|each|any|every|all|its|other|same)$/
const DENIAL = /\b(?:never|not|no|without|nor|cannot|neither)\b|n't\b/i
const CLAUSE_END = /[;:]|,?\s\b(?:while|whereas|but|although|though)\b/g
/** What a text says under one plan; `lemmas`: its words of content. */
type Said = { plans: readonly string[]; lemmas: readonly string[]; isDenied: boolean; hasPrice: boolean }

/**
 * What a claim says of one plan and the cited passage only of another, or denies of it: "on the standard tier Meta may
 * train on prompts" of "on the standard tier Meta never trains on them".
 */
export function checkPlans(claim: Reading, pieces: readonly Piece[]): string[] {
  if (plansIn(claim.text).length === 0 || !pieces.some(({ text }) => plansIn(text).length > 0)) return []
  const known = pieces.flatMap(saidUnder)
  return saidUnder(claim).flatMap(({ plans: [plan], lemmas, isDenied, hasPrice }) => {
    if (plan === undefined || hasPrice) return []
    const places = known.filter((other) => other.lemmas.some((lemma) => lemmas.some((own) => areAlike(own, lemma))))
    const own = places.filter(({ plans }) => plans.includes(plan))
    const isBorne = own.some((other) => isDenied || !other.isDenied) || places.length === 0
    return isBorne || (own.length === 0 && places.some(({ plans }) => plans.length === 0))
      ? []
      : [`says of the ${plan} plan what the cited passage ${own.length > 0 ? 'says otherwise' : 'says of another'}`]
  })
}

const plansIn = (text: string): string[] =>
  !MAY_SAY.test(text) ? [] : [...text.matchAll(PLAN)].map(([, plan]) => plan!).filter((plan) => !NO_PLAN.test(plan))

/** The clauses of a text with the plans they speak of; one that names none goes on about those of the clause before. */
const saidUnder = remembered(({ text, sentences, words, names, values }: Reading): Said[] => {
  let plans: readonly string[] = []
  return sentences.flatMap((sentence) => {
    const ends = [...text.slice(sentence.start, sentence.end).matchAll(CLAUSE_END)].map(({ index }) => sentence.start + index)
    return [sentence.start, ...ends].flatMap((start, index) => {
      const end = ends[index] ?? sentence.end
      const clause = text.slice(start, end)
      const here = plansIn(clause)
      if (here.length > 0 || index === 0) plans = here
      const isIn = (span: Span) => span.start >= start && span.start < end
      const isOwn = (word: Word) =>
        isIn(word) &&
        !word.isStop &&
        word.text.length > 3 &&
        !here.includes(word.lower) &&
        !/^(?:tier|plan|subscription)s?$/.test(word.lower)
      const lemmas = words.filter((word) => isOwn(word) && !names.some((name) => overlaps(word, name))).map(({ lemma }) => lemma)
      const hasPrice = values.some((value) => isIn(value) && value.dimension === 'money')
      return [{ plans, lemmas, isDenied: DENIAL.test(clause), hasPrice }]
    })
  })
})
