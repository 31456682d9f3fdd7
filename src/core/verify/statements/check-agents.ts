import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { areAlike, areSynonyms, isLight } from '../words/lemmas.ts'
import { isNamed } from '../comparisons/compared-values.ts'
import { makersOf } from '../words/vendors.ts'

/** Somebody or something that a verb is told of: a name, or a word. */
type Actor = Span & { text: string; lemma: string; name?: ProperName }
/** Who does something, and what else the sentence names behind. */
type Act = { verb: Word; agent: Actor; others: readonly Actor[] }

const FINITE =
  /(?:[^s]s|ed)$|^(?:beat|led|won|cut|put|set|made|took|sold|bought|gave|withdrew|built|wrote|kept|said|told|found|chose|drew|sent)$/
const BETWEEN =
  /^(?:,? (?:also|then|now|still|first|later|already|officially|himself|itself|themselves|has|have|had|will|would|can|may|\p{Ll}+ly))*\s$/u
const PASSIVE = /\b(?:is|are|was|were|been|being|be|gets?|got)\s(?:\p{Ll}+ly\s)?$/u
const OBLIQUE =
  /\b(?:of|for|in|on|at|by|from|with|to|than|as|under|through|over|against|about|after|before|per|into|between|among)\s(?:the |its |their |an? )?(?:\p{Ll}+\s)?$/u

/**
 * Whoever does something in a claim, where the evidence has somebody else do it and names them as well: "users called it off after
 * protests from A" of "A called it off after protests from users".
 */
export function checkAgents(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(actsIn)
  return actsIn(claim).flatMap((said) => {
    const there = known.filter(({ verb }) => areSynonyms(verb.lemma, said.verb.lemma))
    const decider = isModel(said.agent) && DECIDES.test(said.verb.lower) ? there.find(({ agent }) => !isModel(agent)) : undefined
    if (decider && !there.some(({ agent }) => isModel(agent))) return [reasonOf(said, decider)]
    if (there.some(({ agent }) => areSame(agent, said.agent) || isOwn(agent, said.agent))) return []
    const turned = there.find((act) => isOutsider(act.agent) !== isOutsider(said.agent) || areTurned(said, act))
    return turned ? [reasonOf(said, turned)] : []
  })
}

const reasonOf = (said: Act, known: Act): string =>
  `has ${said.agent.text} ${said.verb.text}; in the cited passage ${known.agent.text} does`
const isModel = ({ name }: Actor): boolean => name?.isModel === true
/** What only people and companies do, not their models. */
const DECIDES = /^(?:announc|declar|promis|complain|decid|apologi|negotiat|licens|cancel|withdr|publish|acquir|invest|protest|call)/

/** People who have no part in the making of a model, and can be no other name for who has. */
const OUTSIDER =
  /^(?:users?|customers?|clients?|people|persons?|humans?|readers?|reviewers?|raters?|testers?|critics?|rivals?|competitors?|subscribers?|protest[eo]rs?|students?|teachers?|journalists?|investors?|regulators?|governments?|courts?|judges?|partners?|volunteers?|fans?|buyers?|consumers?|audiences?|communit(?:y|ies)|public|everybody|nobody)$/
const isOutsider = ({ name, text }: Actor): boolean => !name && OUTSIDER.test(text.toLowerCase())

/** Each has the other's place: both are named, and neither is a model, which stands for its maker. */
const areTurned = (said: Act, known: Act): boolean =>
  said.agent.name?.isModel === false &&
  known.agent.name?.isModel === false &&
  known.others.some((other) => areSame(other, said.agent)) &&
  said.others.some((other) => areSame(other, known.agent))

const areSame = (a: Actor, b: Actor): boolean =>
  a.name && b.name ? isNamed(a.name, b.name) : !a.name && !b.name && areAlike(a.lemma, b.lemma)

/** What a maker does its model is said to do too. */
const isOwn = ({ name: a }: Actor, { name: b }: Actor): boolean =>
  a !== undefined && b !== undefined && makersOf(a.tokens).some((maker) => makersOf(b.tokens).includes(maker))

const actsIn = remembered((reading: Reading): readonly Act[] => {
  const actors = actorsOf(reading)
  return reading.words.flatMap((verb): Act[] => {
    if (
      ((verb.isStop || isLight(verb.lemma)) && !DECIDES.test(verb.lower)) ||
      !FINITE.test(verb.lower) ||
      reading.names.some((name) => overlaps(name, verb))
    )
      return []
    const sentence = reading.sentences[verb.sentence]!
    const here = actors.filter(
      ({ start, end }) => start >= sentence.start && end <= sentence.end && (end <= verb.start || start >= verb.end),
    )
    const agent = agentOf(reading, sentence, verb, here)
    return agent && (agent.name || isOutsider(agent)) ? [{ verb, agent, others: here.filter((other) => other !== agent) }] : []
  })
})

function agentOf({ text }: Reading, sentence: Span, verb: Word, here: readonly Actor[]): Actor | undefined {
  if (PASSIVE.test(text.slice(sentence.start, verb.start))) {
    const by = /^(?:\s\S+){0,4}?\sby (?:the |an? |its )?/u.exec(text.slice(verb.end, sentence.end))
    return by ? here.find(({ start }) => start === verb.end + by[0].length) : undefined
  }
  const before = here.findLast(({ end }) => end <= verb.start)
  if (!before || !BETWEEN.test(text.slice(before.end, verb.start))) return undefined
  return OBLIQUE.test(text.slice(sentence.start, before.start)) ? undefined : before
}

const actorsOf = ({ words, actors, models, values, text }: Reading): readonly Actor[] => {
  const names = [...new Set([...actors, ...models])]
  return [
    ...names.map((name) => ({ start: name.start, end: name.end, text: name.text, lemma: name.text.toLowerCase(), name })),
    ...words
      .filter((word) => !word.isStop && ![...names, ...values].some((other) => overlaps(other, word)))
      .map(({ start, end, lemma }) => ({ start, end, text: text.slice(start, end), lemma })),
  ].toSorted((a, b) => a.start - b.start)
}
