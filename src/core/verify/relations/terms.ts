import { isNamed } from '../comparisons/compared-values.ts'
import { bearsValue } from '../reading/alignment.ts'
import type { Phrase, Relation } from '../reading/relations.ts'
import type { Token } from '../reading/tags.ts'
import { areAlike, areSynonyms, isLight } from '../words/lemmas.ts'

/** Why one relation of a claim, of `all` of it, is not borne by those of the evidence, or undefined. */
export type Find = (said: Relation, known: readonly Relation[], all: readonly Relation[]) => string | undefined

export const termsOf = (phrases: readonly Phrase[]): readonly Token[] => phrases.flatMap(({ terms }) => terms)
export const partsOf = ({ parts }: Relation): readonly Phrase[] => parts.map(({ phrase }) => phrase)
export const phrasesOf = (relation: Relation): readonly Phrase[] => [
  ...new Set([...relation.subject, ...relation.agent, ...relation.object, ...partsOf(relation)]),
]
export const allOf = (relation: Relation): readonly Token[] => [relation.verb, ...termsOf(phrasesOf(relation))]
export const asText = (terms: readonly Token[]): string => terms.map(({ name, lower }) => name?.text ?? lower).join(' ')

/** A verb that says little by itself. */
export const isVague = ({ verb }: Relation): boolean => verb.tag === 'AUX' || verb.isStop || isLight(verb.lemma)
export const isTelling = (term: Token): boolean => !term.value && !term.isStop && !isLight(term.lemma)
export const isThing = ({ isStop, value }: Token): boolean => !isStop && value === undefined
export const hasPronoun = (phrases: readonly Phrase[]): boolean => phrases.some(({ isPronoun }) => isPronoun)
export const areSameVerb = (a: Relation, b: Relation): boolean => areSynonyms(a.verb.lemma, b.verb.lemma)

/** One thing: names of the same, figures that bear each other, words that mean the same. */
function areSame(a: Token, b: Token): boolean {
  if (a.name && b.name) return isNamed(a.name, b.name)
  if (a.value && b.value) return bearsValue(a.value, b.value)
  if (a.value || b.value) return false
  if (a.name || b.name) return (a.name ?? b.name)!.tokens.includes((a.name ? b : a).lower)
  return areAlike(a.lemma, b.lemma)
}
export const has = (terms: readonly Token[], sought: Token): boolean => terms.some((term) => areSame(sought, term))
export const hasAll = (terms: readonly Token[], sought: readonly Token[]): boolean => sought.every((term) => has(terms, term))
export const meet = (a: readonly Token[], b: readonly Token[]): boolean => a.some((term) => has(b, term))

/** The last nouns of phrases, and the names in them. */
export const headsOf = (phrases: readonly Phrase[]): readonly Token[] =>
  phrases.flatMap(({ head, terms }) => terms.filter((term) => (term === head || term.name !== undefined) && isTelling(term)))
export const namesIn = (phrases: readonly Phrase[]): readonly Token[] => headsOf(phrases).filter(({ name }) => name !== undefined)

/** What only measures one thing by another. */
const ASIDE = /^(?:than|below|above|against|over|under|behind|between|among|like|unlike|before|after)$/
export const isAside = (preposition: string): boolean => ASIDE.test(preposition)
/** What follows a preposition, but what something is only measured by. */
export const partsAside = ({ parts }: Relation): readonly Phrase[] =>
  parts.flatMap(({ preposition, phrase }) => (isAside(preposition) ? [] : [phrase]))
/** All that a relation says, but what something is only measured by: "unlike B". */
export const mainOf = (relation: Relation): readonly Token[] => [
  relation.verb,
  ...termsOf([...relation.subject, ...relation.agent, ...relation.object, ...partsAside(relation)]),
]
/** What two do to each other, or have their measure of: who is named first says nothing. */
export const isMutual = ({ verb }: Relation): boolean =>
  /^(?:meet|met|fac|play|collabor|partner|merg|join|cost|score|rank|compar|reach|match)/.test(verb.lemma)
/** "Uses more than B": comparisons are held to their sides themselves. */
export const isCompared = ({ parts }: Relation): boolean => parts.some(({ preposition }) => preposition === 'than')
