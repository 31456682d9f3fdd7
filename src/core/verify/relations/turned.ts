import type { Relation } from '../reading/relations.ts'
import type { Token } from '../reading/tags.ts'
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
  isMutual,
  isThing,
  isVague,
  meet,
  namesIn,
  partsAside,
  partsOf,
  termsOf,
  type Find,
} from './terms.ts'

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

/** "A answers for B" of "A answers for C, and D for B". */
export const withAnother: Find = (said, known) => {
  const modelsOf = (relation: Relation) => termsOf([...relation.object, ...partsAside(relation)]).filter(({ isModel }) => isModel)
  const same = isVague(said) || isMutual(said) || said.isDenied ? [] : known.filter((relation) => areSameVerb(relation, said))
  for (const agent of namesIn(said.agent))
    for (const other of modelsOf(said)) {
      if (same.some((relation) => hasAll(allOf(relation), [agent, other]))) continue
      const rival = same.find((relation) => has(termsOf(relation.agent), agent) && modelsOf(relation).length > 0)
      if (rival && known.some((relation) => has(allOf(relation), other)))
        return `says “${said.verb.lower}” of ${asText([agent])} and ${asText([other])}; the cited passage says it of others`
    }
  return undefined
}

/** "A asks for more tests of B" of "B asks for …", "trained by A" of "trained in A": who does it in the evidence is told of besides. */
export const displaced: Find = (said, known) => {
  const agents = namesIn(said.agent)
  const same = said.verb.tag === 'AUX' || isMutual(said) ? [] : known.filter((relation) => areSameVerb(relation, said))
  const isDoer = ({ verb, subject, agent }: Relation) => meet(agents, [verb, ...termsOf([...subject, ...agent])])
  if (agents.length === 0 || hasPronoun(said.agent) || same.some(isDoer)) return undefined
  const rest = [...said.object, ...partsAside(said)]
  const other = same.find((relation) => {
    const theirs = namesIn(relation.agent)
    const isShared = headsOf(rest).some((term) => !has(theirs, term) && has(termsOf([...relation.object, ...partsOf(relation)]), term))
    const isTheirs = theirs.length > 0 && hasAll(termsOf(rest), theirs) && namesCompany(theirs) === namesCompany(agents)
    const isPlace = said.isPassive && relation.parts.some(({ preposition, phrase }) => preposition === 'in' && hasAll(phrase.own, agents))
    return isShared && (isTheirs || isPlace)
  })
  return other && `has ${asText(agents)} do it (“${said.verb.lower}”); the cited passage has another`
}
const namesCompany = (terms: readonly Token[]): boolean => terms.some(({ name }) => name !== undefined && isCompany(name.tokens))
