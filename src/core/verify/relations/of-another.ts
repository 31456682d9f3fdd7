import type { Phrase, Relation } from '../reading/relations.ts'
import type { Token } from '../reading/tags.ts'
import { areAlike } from '../words/lemmas.ts'
import { isTellingVerb } from '../words/telling-words.ts'
import { isCompany, isEvaluator, isPress } from '../words/vendors.ts'
import {
  allOf,
  asText,
  has,
  hasAll,
  isCompared,
  isTelling,
  mainOf,
  isVague,
  meet,
  partsAside,
  partsOf,
  phrasesOf,
  termsOf,
  type Find,
} from './terms.ts'

/** What makes a phrase one of several of its kind: the model it names, a named part, the words before its noun, or its share. */
type Kind = 'model' | 'part' | 'noun' | 'share'
/** Share of what a relation says that the evidence has to say of others alone. */
const LEAST_OF_OTHERS = 0.5

/** "B thinks by default" of "A thinks by default": most of what is said of one is said of another of its kind alone. */
export const ofAnother: Find = (said, known) => {
  if (said.isDenied || isTellingVerb(said.verb.lower) || isCompared(said)) return undefined
  const other = [...said.subject, ...partsOf(said)].find((phrase) => kindsOf(phrase).some((kind) => isOfAnother(said, phrase, kind, known)))
  return other && `says of ${asText(other.terms)} what the cited passage says of another`
}

function isOfAnother(said: Relation, phrase: Phrase, kind: Kind, known: readonly Relation[]): boolean {
  const isSubject = said.subject.includes(phrase)
  const own = tellingOf(phrase, kind)
  if ((kind !== 'noun' && !isSubject) || !known.some((relation) => hasAll(allOf(relation), own))) return false
  const others = [...said.object, ...partsAside(said)].filter((part) => part !== phrase)
  // A model's figures are held to their owners themselves.
  if (kind === 'model' && termsOf(others).some(({ value }) => value !== undefined)) return false
  const items = [...(isVague(said) ? [] : [said.verb]), ...itemsOf(others, kind)].filter((term) => !has(phrase.terms, term))
  const places = items.map((term) => placesOf(term, own, phrase, kind, known)).filter((found) => found.length > 0)
  const ofOthers = places.filter((found) => found.every((place) => place === 'other'))
  return (
    places.length >= (kind === 'part' ? 2 : 1) &&
    ofOthers.length > (kind === 'noun' ? places.length * LEAST_OF_OTHERS : 0) &&
    ofOthers.length >= places.length * LEAST_OF_OTHERS
  )
}

/** The last nouns and names of phrases, and of what is told of a kind of thing also the figures. */
const itemsOf = (phrases: readonly Phrase[], kind: Kind): readonly Token[] =>
  phrases.flatMap(({ head, terms }) =>
    terms.filter(
      (term) => (kind === 'noun' && term.value !== undefined) || ((term === head || term.name !== undefined) && isTelling(term)),
    ),
  )

/** Wherever the evidence has a word: beside what it is said of, beside another of its kind, or beside neither. */
const placesOf = (
  term: Token,
  own: readonly Token[],
  phrase: Phrase,
  kind: Kind,
  known: readonly Relation[],
): ('own' | 'other' | 'wide')[] =>
  known.flatMap((relation) => {
    const all = mainOf(relation)
    if (!has(all, term)) return []
    if (meet(own, all)) return ['own']
    const rivals = (kind === 'noun' ? phrasesOf(relation) : relation.subject).filter((other) => areRivals(phrase, kind, other))
    return [rivals.some((other) => (kind === 'model' ? !term.isModel : !has(other.terms, term))) ? 'other' : 'wide']
  })

const SHARE = /^(?:every|other|others|each|first|last|rest)$/
const isPart = ({ name, isModel }: Token): boolean =>
  name !== undefined && !isModel && !name.isModel && !isCompany(name.tokens) && !isEvaluator(name.text) && !isPress(name.text)

function kindsOf({ head, own, terms }: Phrase): readonly Kind[] {
  const model: Kind[] = terms.some(({ isModel }) => isModel) ? ['model'] : []
  if (own.some(isPart)) return [...model, 'part']
  if (own.length > 0 && own.every(({ value, lower }) => value !== undefined || SHARE.test(lower))) return [...model, 'share']
  const isNoun = !head.name && !own.some(({ value }) => value !== undefined) && own.some((term) => term !== head && !term.name)
  return isNoun ? [...model, 'noun'] : model
}

function tellingOf({ head, own, terms }: Phrase, kind: Kind): readonly Token[] {
  if (kind === 'model') return terms.filter(({ isModel }) => isModel)
  if (kind === 'share') return own
  return kind === 'part' ? own.filter(isPart) : own.filter((term) => term !== head && !term.value && !term.name)
}

/** Two of a kind that are not the same: two models, two named parts, the free tier and the paid one. */
const areRivals = (own: Phrase, kind: Kind, other: Phrase): boolean =>
  kindsOf(other).includes(kind) &&
  (kind !== 'noun' || areAlike(own.head.lemma, other.head.lemma)) &&
  !meet(tellingOf(own, kind), kind === 'noun' ? other.own : other.terms)
