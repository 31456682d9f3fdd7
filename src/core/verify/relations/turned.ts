import type { Phrase, Relation } from '../reading/relations.ts'
import type { Token } from '../reading/tags.ts'
import { isTellingVerb } from '../words/telling-words.ts'
import { isCompany } from '../words/vendors.ts'
import {
  allOf,
  areSameVerb,
  asText,
  has,
  hasAll,
  hasPronoun,
  headsOf,
  isCompared,
  isAside,
  isMutual,
  isTelling,
  isThing,
  isVague,
  meet,
  namesIn,
  partsAside,
  partsOf,
  phrasesOf,
  termsOf,
  type Find,
} from './terms.ts'

/** "A scores what B writes" of "B scores what A writes": who does one of two things does the other. */
export const crossed: Find = (said, known, all) => {
  const doersOf = ({ agent }: Relation) => termsOf(agent).filter(isTelling)
  const isOnly = (verb: Relation, own: readonly Token[], others: readonly Token[]) => {
    const same = known.filter((relation) => areSameVerb(relation, verb) && relation.agent.length > 0)
    return same.length > 0 && same.every((relation) => meet(others, doersOf(relation)) && !meet(own, termsOf(relation.agent)))
  }
  const own = doersOf(said)
  const other = all.find((relation) => {
    const others = doersOf(relation)
    const isApart = own.length > 0 && others.length > 0 && !meet(own, others) && !areSameVerb(said, relation)
    return isApart && said.verb.tag !== 'AUX' && relation.verb.tag !== 'AUX' && isOnly(said, own, others) && isOnly(relation, others, own)
  })
  return other && `has ${asText(own)} and ${asText(doersOf(other))} change their parts (“${said.verb.lower}”)`
}

const SIDE = /^(?:to|over|than|from|before|after)$/
/** What stands in each place of a relation: who does it, to what, and behind which preposition. */
const sidesOf = ({ agent, object, parts }: Relation): ReadonlyMap<string, readonly Token[]> =>
  new Map([
    // "Replaces A by B" may be told as done by B.
    ['agent', termsOf([...agent, ...parts.flatMap(({ preposition, phrase }) => (preposition === 'by' ? [phrase] : []))]).filter(isThing)],
    ['object', termsOf(object).filter(isThing)],
    ...parts.flatMap(({ preposition, phrase }) => (SIDE.test(preposition) ? [[preposition, phrase.terms.filter(isThing)] as const] : [])),
  ])

/** "A bought B" of "B bought A", "preferred A to B" of "preferred B to A". */
export const turned: Find = (said, known) => {
  if (hasPronoun([...said.agent, ...said.object]) || said.verb.tag === 'AUX' || isMutual(said) || isCompared(said)) return undefined
  const objects = headsOf(said.object)
  const isSame = (other: Relation) => areSameVerb(other, said) && (!isVague(said) || (objects.length > 0 && hasAll(allOf(other), objects)))
  const same = known.filter(isSame).map(sidesOf)
  const sides = [...sidesOf(said)]
  for (const [at, [place, one]] of sides.entries())
    for (const [other, another] of sides.slice(at + 1)) {
      const [ones, others] = [one.filter((term) => !has(another, term)), another.filter((term) => !has(one, term))]
      const lies = (first: string, second: string) =>
        same.some((there) => {
          const [left, right] = [there.get(first) ?? [], there.get(second) ?? []]
          return ones.some((term) => has(left, term) && !has(right, term)) && others.some((term) => has(right, term) && !has(left, term))
        })
      if (lies(other, place) && !lies(place, other))
        return `has ${asText(one)} and ${asText(another)} the other way round than the cited passage (“${said.verb.lower}”)`
    }
  return undefined
}

/** "A answers for B" of "A answers for C, and D for B", "puts A above B" of "puts A above C, and D above B". */
export const withAnother: Find = (said, known) => {
  const modelsOf = (phrases: readonly Phrase[]) => termsOf(phrases).filter(({ isModel }) => isModel)
  const pairsOf = (relation: Relation): readonly (readonly [readonly Token[], readonly Token[]])[] => [
    [namesIn(relation.agent), modelsOf([...relation.object, ...partsAside(relation)])],
    [modelsOf(relation.agent), modelsOf(relation.parts.flatMap(({ preposition, phrase }) => (isAside(preposition) ? [phrase] : [])))],
  ]
  const isPlain = (said.verb.tag === 'AUX' || !isVague(said)) && !isMutual(said) && !said.isDenied
  const same = isPlain ? known.filter((relation) => areSameVerb(relation, said)) : []
  for (const [place, [owns, others]] of pairsOf(said).entries())
    for (const own of owns)
      for (const other of others) {
        if ((place === 0 ? same : known).some((relation) => hasAll(allOf(relation), [own, other]))) continue
        const isRival = (relation: Relation) => {
          const [left, right] = pairsOf(relation)[place]!
          return has(left, own) && right.length > 0
        }
        if (same.some(isRival) && known.some((relation) => has(allOf(relation), other)))
          return `says “${said.verb.lower}” of ${asText([own])} and ${asText([other])}; the cited passage says it of others`
      }
  return undefined
}

/** "A asks for more tests of B" of "B asks for …", "trained by A" of "trained in A": who does it in the evidence is told of besides. */
export const displaced: Find = (said, known, all) => {
  const agents = namesIn(said.agent)
  const same = said.verb.tag === 'AUX' || isMutual(said) ? [] : known.filter((relation) => areSameVerb(relation, said))
  const isDoer = ({ verb, subject, agent }: Relation) => meet(agents, [verb, ...termsOf([...subject, ...agent])])
  if (agents.length === 0 || hasPronoun(said.agent) || same.some(isDoer)) return undefined
  const rest = [...said.object, ...partsAside(said)]
  const isVariant = (relation: Relation) =>
    relation.agent.some(({ head }) => VARIANT.test(head.lower) && !all.some((other) => has(allOf(other), head)))
  const other = same.find((relation) => {
    const theirs = namesIn(relation.agent)
    const isShared = headsOf(rest).some((term) => !has(theirs, term) && has(termsOf([...relation.object, ...partsOf(relation)]), term))
    const isTheirs = theirs.length > 0 && hasAll(termsOf(rest), theirs) && namesCompany(theirs) === namesCompany(agents)
    const isDoneTo = theirs.some(({ isModel }) => isModel) && agents.every((term) => term.isModel && has(termsOf(relation.object), term))
    const isPlace = said.isPassive && relation.parts.some(({ preposition, phrase }) => preposition === 'in' && hasAll(phrase.own, agents))
    return isShared && (isTheirs || isDoneTo || isPlace || isVariant(relation))
  })
  return other && `has ${asText(agents)} do it (“${said.verb.lower}”); the cited passage has another`
}
/** "A improves on P" of "A improves on Q and leads on P": what the evidence tells of the same only with another verb. */
export const misplaced: Find = (said, known) => {
  if (isVague(said) || isMutual(said) || isCompared(said) || isTellingVerb(said.verb.lower) || hasPronoun(said.agent)) return undefined
  const isOwn = ({ agent, subject }: Relation) => meet(termsOf([...said.subject, ...said.agent]), termsOf([...agent, ...subject]))
  const same = known.filter((relation) => areSameVerb(relation, said) && isOwn(relation))
  const others = known.filter((relation) => !areSameVerb(relation, said) && isOwn(relation))
  const isThere = (relations: readonly Relation[], preposition: string, own: readonly Token[]) =>
    relations.some(({ parts }) => parts.some((part) => part.preposition === preposition && hasAll(part.phrase.terms, own)))
  const moved = said.parts.find(({ preposition, phrase }) => {
    const own = phrase.own.filter(isTelling)
    const isKnown = own.length === 0 || isAside(preposition) || same.some((relation) => hasAll(allOf(relation), own))
    return (
      !isKnown &&
      !phrase.isPronoun &&
      isThere(same, preposition, []) &&
      others.some((relation) => phrasesOf(relation).some(({ terms }) => hasAll(terms, own)))
    )
  })
  return moved && `says “${said.verb.lower}” of ${asText(moved.phrase.own)}; the cited passage says something else of it`
}

/** What a model has several of, each with values of its own. */
const VARIANT = /^(?:modes?|variants?|versions?|previews?|editions?|tiers?|drafts?|snapshots?|checkpoints?)$/
const namesCompany = (terms: readonly Token[]): boolean => terms.some(({ name }) => name !== undefined && isCompany(name.tokens))
