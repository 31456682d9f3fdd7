import { bearsMoment } from '../reading/moments.ts'
import { isMoment, type MomentValue } from '../reading/reading.ts'
import type { Phrase, Relation } from '../reading/relations.ts'
import { isTellingVerb } from '../words/telling-words.ts'
import type { Token } from '../reading/tags.ts'
import { allOf, areSameVerb, asText, has, hasAll, isTelling, isVague, namesIn, phrasesOf, termsOf, type Find } from './terms.ts'

const isDenied = (relation: Relation): boolean =>
  relation.isDenied || [...relation.subject, ...relation.object].some((phrase) => phrase.isDenied)

const DENYING = /^(?:den[iy]|disput|reject|contradict|refut)/
/** What the evidence denies wherever it says it: of all that is said, or of whoever does it at all. */
export const denied: Find = (said, known) => {
  const isDenying = DENYING.test(said.verb.lemma)
  const isEmpty = isVague(said) && !isDenying && !isTellingVerb(said.verb.lower)
  if (isEmpty || isDenied(said) || phrasesOf(said).some((phrase) => phrase.isDenied)) return undefined
  const ownOf = (relation: Relation) => allOf(relation).filter((term) => term !== relation.verb && isTelling(term))
  const isClausal = isDenying && said.object.length === 0 && said.parts.length === 0
  const [own, agents] = [isClausal ? ownOf(said).filter((term) => !has(termsOf(said.agent), term)) : ownOf(said), namesIn(said.agent)]
  const isWider = (other: Relation) => agents.length > 0 && hasAll(termsOf(other.agent), agents) && hasAll(own, ownOf(other))
  const same = known.filter((other) => areSameVerb(other, said) && (hasAll(allOf(other), own) || isWider(other)))
  // "Without a new name" denies nothing of a name.
  const isOfSaid = ({ isDenied: isOff, own: terms }: Phrase) => !isOff || hasAll(allOf(said), terms)
  const isTurned = (other: Relation) =>
    isDenied(other) && other.object.every(isOfSaid) && (other.mood === said.mood || other.mood === 'told')
  return (own.length > 0 || isClausal) && same.length > 0 && same.every(isTurned)
    ? `says the opposite of the cited passage (“${said.verb.lower}”)`
    : undefined
}

/** "Through the API" of "neither through the API nor in the app": what the evidence names only to deny it. */
export const deniedPlace: Find = (said, known) => {
  const isPlace = ({ name, isModel, lower }: Token) => !isModel && (name !== undefined || lower === 'api')
  const places = isDenied(said) ? [] : said.parts.flatMap(({ phrase }) => (phrase.isDenied ? [] : phrase.own.filter(isPlace)))
  const isDeniedIn = (relation: Relation, phrase: Phrase) => phrase.isDenied || (relation.subject.includes(phrase) && isDenied(relation))
  const only = places.find((term) => {
    const found = known.flatMap((relation) =>
      phrasesOf(relation).flatMap((phrase) => (has(phrase.terms, term) ? [isDeniedIn(relation, phrase)] : [])),
    )
    return found.length > 0 && found.every(Boolean)
  })
  return only && `speaks of ${asText([only])}, which the cited passage only denies`
}

/** "No longer uses M" of "does not name M": what the evidence only keeps silent on, told of something. */
export const untold: Find = (said, known) => {
  if (isTellingVerb(said.verb.lower) || isSilent(said)) return undefined
  const names = termsOf(phrasesOf(said)).filter(({ name, isModel }) => name !== undefined && !isModel)
  const only = names.find((term) => {
    const places = known.filter((relation) => has(allOf(relation), term))
    return places.length > 0 && places.every((relation) => isSilent(relation, term))
  })
  return only && `tells of ${asText([only])}, on which the cited passage keeps silent`
}
/** "A confirmed it" of "A declined to comment". */
export const declined: Find = (said, known) => {
  const [teller] = isTellingVerb(said.verb.lower) && !isDenied(said) ? namesIn(said.agent) : []
  const own = known.filter((relation) => teller && has(termsOf(relation.agent), teller))
  const isTold = own.some((relation) => isTellingVerb(relation.verb.lower) && !isDenied(relation))
  return teller && !isTold && own.some(({ verb }) => /^(?:declin|refus)/.test(verb.lemma))
    ? `has ${asText([teller])} tell what it declines to in the cited passage`
    : undefined
}

const isSilent = (relation: Relation, term?: Token): boolean =>
  /^(?:name|mention|say|list|state|give|disclos|report|document)/.test(relation.verb.lemma) &&
  isDenied(relation) &&
  // "Reported with 27% on H without tools" is silent on tools alone.
  (!term || relation.isDenied || has(termsOf([...relation.subject, ...relation.object.filter((phrase) => phrase.isDenied)]), term))

const PLANS = /^(?:plan|schedul|expect|intend|promis|propos|postpon|cancel)/
const PUTS_OFF = /^(?:push|mov|put|delay|extend|shift|drop|withdr|call|abandon|revers)/
const isPlanned = ({ mood, verb }: Relation): boolean => mood === 'planned' || PLANS.test(verb.lemma)
const momentsIn = (phrases: readonly Phrase[]): readonly MomentValue[] =>
  termsOf(phrases).flatMap(({ value }) => (value && isMoment(value) ? [value] : []))

/** "Ended on 14 September" of "would end on 14 September": what is only planned wherever its day is told, told as done. */
export const planned: Find = (said, known) => {
  if (!said.isPast || said.mood !== 'told' || said.isDenied || isPlanned(said) || PUTS_OFF.test(said.verb.lemma)) return undefined
  const years = new Set(known.flatMap((relation) => momentsIn(phrasesOf(relation)).flatMap(({ year }) => year ?? [])))
  const days = said.parts.flatMap(({ preposition, phrase }) => (/^(?:on|in|since)$/.test(preposition) ? momentsIn([phrase]) : []))
  const isOnlyPlanned = (day: MomentValue) => {
    const dated = known.filter((relation) => momentsIn(phrasesOf(relation)).some((moment) => bearsMoment(day, moment, years)))
    return dated.length > 0 && dated.every(isPlanned)
  }
  return days.some(isOnlyPlanned) ? `says as done what the cited passage only plans for that day (“${said.verb.lower}”)` : undefined
}
