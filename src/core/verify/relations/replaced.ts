import type { Phrase, Relation } from '../reading/relations.ts'
import type { Token } from '../reading/tags.ts'
import { areAlike, areOpposite, areSynonyms } from '../words/lemmas.ts'
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
  isAside,
  isCompared,
  isTelling,
  isVague,
  phrasesOf,
  termsOf,
  type Find,
} from './terms.ts'

/** What stands in one place of a relation: all that tells, and the last nouns and names of it. */
type Slot = { place: string; own: readonly Token[]; heads: readonly Token[]; isMeant: boolean }

function slotsOf({ agent, object, parts }: Relation): readonly Slot[] {
  const slotOf = (place: string, phrases: readonly Phrase[]): Slot[] => {
    const own = termsOf(phrases).filter((term) => isTelling(term) || term.value !== undefined)
    // What a pronoun behind the verb stands for is often read wrongly.
    return own.length > 0 ? [{ place, own, heads: headsOf(phrases), isMeant: place !== 'agent' && hasPronoun(phrases) }] : []
  }
  return [
    ...slotOf('agent', agent),
    ...slotOf('object', object),
    ...parts.flatMap(({ preposition, phrase }) => slotOf(preposition, [phrase])),
  ]
}

/** "Every fourth layer uses linear attention" of "uses full attention": a relation of the evidence but for one place, in which stands what it has elsewhere. */
export const substituted: Find = (said, known) => {
  if (said.isDenied || isTellingVerb(said.verb.lower) || isCompared(said)) return undefined
  const slots = slotsOf(said)
  const same = known.filter((relation) => areSameVerb(relation, said) && !relation.isDenied)
  for (const relation of same) {
    const all = allOf(relation)
    const kept = slots.filter(({ own }) => hasAll(all, own))
    const [changed, another] = slots.filter((slot) => !kept.includes(slot) && !isAside(slot.place))
    const theirs = slotsOf(relation).find(({ place }) => place === changed?.place)
    const weight = kept.length + (said.verb.tag === 'AUX' || said.verb.isStop ? 0 : 1)
    const isPlain = weight > 1 || (weight === 1 && theirs !== undefined && sharesNoun(changed!, theirs))
    if (!changed || another || !isPlain || !theirs || theirs.isMeant || changed.isMeant) continue
    const added = changed.own.filter((term) => !has(all, term))
    const isElsewhere =
      added.every((term) => term.isModel || known.some((other) => has(allOf(other), term))) ||
      (kept.length > 1 && changed.place !== 'per' && sharesNoun(changed, theirs))
    const isKept = (other: Relation) => kept.length === 0 || slotsOf(other).length < 2 || kept.every(({ own }) => hasAll(allOf(other), own))
    const isTold = same.some((other) => hasAll(allOf(other), changed.own) && isKept(other))
    if (isElsewhere && !isTold && canReplace(changed, theirs, added, known))
      return `says “${asText(changed.own)}” where the cited passage says “${asText(theirs.own)}”`
  }
  return undefined
}

const sharesNoun = (a: Slot, b: Slot): boolean => a.heads.some((head) => !head.name && has(b.heads, head))

/** What may stand for anything, or for several. */
const WIDE =
  /^(?:models?|compan(?:y|ies)|firms?|labs?|vendors?|makers?|releases?|systems?|it|they|siblings?|famil(?:y|ies)|variants?|others?|both|all|members?)$/

/** Models for models, companies for companies, and words for words before one noun, or for another subject of the evidence. */
function canReplace(changed: Slot, theirs: Slot, added: readonly Token[], known: readonly Relation[]): boolean {
  const replaced = theirs.own.filter((term) => !has(changed.own, term))
  const isFigure = [...added, ...replaced].some(({ value }) => value !== undefined)
  if (added.length === 0 || replaced.length === 0 || isFigure || theirs.own.some(({ lower }) => WIDE.test(lower))) return false
  const [one, other] = [added, replaced].map((terms) => terms.find(({ name }) => name !== undefined))
  if (one && other) return one.isModel === other.isModel && isCompany(one.name!.tokens) === isCompany(other.name!.tokens)
  if (one || other) return one !== undefined && one.isModel && changed.place === 'agent' && theirs.own.length > 1
  if (sharesNoun(changed, theirs)) return true
  const isSubject = added.length > 1 && known.some(({ subject }) => hasAll(termsOf(subject), added))
  return isSubject && replaced.length > 1 && (changed.place === 'agent' || changed.place === 'object')
}

/** "Trained on A's chips" of "would run on A's chips", where something else is trained: another thing is done by and to the same. */
export const otherVerb: Find = (said, known) => {
  const slots = slotsOf(said)
  if (isVague(said) || isTellingVerb(said.verb.lower) || said.isDenied || slots.length < 3) return undefined
  const whole = known.filter((relation) => slots.every(({ own }) => hasAll(allOf(relation), own)))
  const isKnown = known.some(({ verb }) => areAlike(verb.lemma, said.verb.lemma))
  if (!isKnown || whole.some((relation) => has(allOf(relation), said.verb))) return undefined
  const doers = termsOf([...said.agent, ...said.subject])
  const other = whole.find(
    (relation) =>
      relation.verb.tag !== 'AUX' &&
      !isTellingVerb(relation.verb.lower) &&
      [...relation.agent, ...relation.subject].every(({ head }) => has(doers, head)),
  )
  return other && `says “${said.verb.lower}” where the cited passage says “${other.verb.lower}”`
}

/** "Increases memory use" of "cuts memory use", "forbids" of "permits": the opposite is done, by the same and to the same. */
export const opposite: Find = (said, known) => {
  const [agents, objects] = [headsOf(said.agent), headsOf(said.object)]
  const isLaw = isBan(said) || isLeave(said)
  if (said.isDenied || said.mood !== 'told' || agents.length === 0 || (objects.length === 0 && !isLaw)) return undefined
  const there = known.filter((relation) => hasAll(allOf(relation), [...agents, ...objects]))
  const isContrary = (other: Relation) =>
    areOpposite(other.verb.lemma, said.verb.lemma) || (isBan(said) && isLeave(other)) || (isLeave(said) && isBan(other))
  const other = there.find((relation) => !relation.isDenied && relation.mood === 'told' && isContrary(relation))
  return other && !there.some((relation) => areSameVerb(relation, said))
    ? `says “${said.verb.lower}”; the cited passage says “${other.verb.lower}”`
    : undefined
}
const isBan = ({ verb }: Relation): boolean => areSynonyms(verb.lemma, 'ban')
const isLeave = ({ verb }: Relation): boolean => areSynonyms(verb.lemma, 'allow')

/** "The first model" of "the first deployed model": a rank among fewer, told of all. */
export const wideRank: Find = (said, known, all) => {
  const wide = phrasesOf(said).find(({ head, own }) => {
    const ranks = own.filter(({ lower }) => RANK.test(lower))
    const same = known.flatMap(phrasesOf).filter((other) => areAlike(other.head.lemma, head.lemma) && hasAll(other.own, ranks))
    const isLimited = (other: Phrase) => other.own.some((term) => isTelling(term) && !all.some((relation) => has(allOf(relation), term)))
    return ranks.length > 0 && same.length > 0 && same.every(isLimited)
  })
  return wide && `says “${asText(wide.own)}” without the limit that the cited passage sets`
}
const RANK = /^(?:first|only|last|best|worst|most|least)$|[a-z]{3}est$/
