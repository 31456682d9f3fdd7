import type { ReleaseId } from '../../release.ts'
import type { Piece } from './evidence-reading.ts'
import { isOther, namesOf, OPPOSED, withJoined } from './owners.ts'
import type { ProperName } from './proper-names.ts'
import { overlaps, sentenceAt, type Reading, type Span, type Value, type Word } from './reading.ts'
import { textBefore } from './plain-text.ts'

/** What a value is said of: the name nearest to it (or all of the sentence before), or what a whole passage is about. */
export type Subject = { names: readonly ProperName[]; about: readonly ReleaseId[] }

/** Words after a model's name that make it another model. */
const NEUTRAL = new Set('preview model models instruct chat api base official series family release version'.split(' '))

/** The name among `names` that a value in this reading belongs to, inside its sentence. */
export const nameOf = (reading: Reading, value: Value, names: readonly ProperName[]): ProperName | undefined =>
  namesOf(reading, value, names).at(-1)

/** A sentence that goes on about all that was named before. */
const TOGETHER = /^(?:both|they|each|all|these|the (?:two|three|four|models|others?))\b/i

/** "On GPQA they reach 78 and 77.5": each its own, in the order of the names before. */
const THEY = /\b(?:they|these|the two|the three)\b/i

const subjects = new WeakMap<readonly ProperName[], Map<Value, Subject>>()

/** The model a value of the evidence is said of; sentences without a name go on about the one before. */
export function subjectOf(piece: Piece, value: Value, models: readonly ProperName[]): Subject {
  const known = subjects.get(models) ?? new Map<Value, Subject>()
  if (!subjects.has(models)) subjects.set(models, known)
  const subject = known.get(value) ?? withEquals(piece, value, models, findSubject(piece, value, models))
  known.set(value, subject)
  return subject
}

/** "It costs $2 and $8, the same as B": B's too. */
function withEquals({ text, values }: Piece, value: Value, models: readonly ProperName[], subject: Subject): Subject {
  const equal = models.find(
    ({ start }) =>
      start >= value.end &&
      /^[^.;]*\bthe same as (?:the |for )?$/.test(text.slice(value.end, start)) &&
      values.every((other) => other.start <= value.start || other.start >= start || other.dimension === value.dimension),
  )
  return equal && subject.names.length > 0 ? { ...subject, names: [...subject.names, equal] } : subject
}

function findSubject(piece: Piece, value: Value, models: readonly ProperName[]): Subject {
  if (piece.fact) return { names: [], about: piece.about }
  const own = namesOf(piece, value, models)
  if (own.length > 0) return { names: own, about: piece.about }
  if (piece.about.length === 1) return { names: [], about: piece.about }
  const isSubjectHere = (name: ProperName) => !isOther(piece.text, name, value) && !OPPOSED.test(textBefore(piece.text, name.start))
  const before = models.filter((name) => name.end <= value.start && name.start >= piece.titleEnd && isSubjectHere(name))
  if (TOGETHER.test(piece.text.slice(piece.sentences[value.sentence]!.start))) return { names: before, about: piece.about }
  const last = before.at(-1)
  const start = last ? piece.sentences[sentenceAt(piece.sentences, last.start)]!.start : 0
  const said = last ? before.filter((name) => name.start >= start) : []
  const alike = piece.values.filter((other) => other.sentence === value.sentence && other.dimension === value.dimension && !other.isInName)
  const isEach =
    said.length > 1 && alike.length === said.length && THEY.test(piece.text.slice(piece.sentences[value.sentence]!.start, value.start))
  if (isEach) return { names: [said[alike.indexOf(value)]!], about: piece.about }
  const isIt = /^(?:it|its|this model|the model)\b/i.test(piece.text.slice(piece.sentences[value.sentence]!.start))
  const names = last ? (isIt ? withJoined(piece.text, said, said[0]!) : said) : models.filter((name) => name.start < piece.titleEnd)
  return { names: piece.about.length > 0 && !last ? [] : names, about: piece.about }
}

/** A claim with the names that are short for a model of the evidence, as "Scout" is for "Llama 4 Scout". */
export function withAliases(claim: Reading, pieces: readonly Piece[]): Reading {
  const known = pieces.flatMap(({ models }) => models)
  const isNew = (word: Word) => !claim.models.some((name) => overlaps(name, word)) && /^\p{Lu}\p{L}{2}/u.test(word.text)
  const aliases = claim.words.filter(isNew).flatMap(({ text, lower, start, end }): ProperName[] => {
    const named = known.find(({ tokens }) => tokens.length > 1 && tokens.at(-1) === lower)
    return named ? [{ ...named, text, start, end, tokens: [lower], releases: [], isRelease: false }] : []
  })
  if (aliases.length === 0) return claim
  return { ...claim, models: [...claim.models, ...aliases].toSorted((a, b) => a.start - b.start) }
}

/** Whether two names can mean one model. Without releases, by their pieces: "V4.1-Pro", "DeepSeek V4.1 Pro", "deepseek-v4-1-pro". */
export function areSameModel(a: ProperName, b: ProperName): boolean {
  if (a.releases.length > 0 && b.releases.length > 0) return a.releases.some((release) => b.releases.includes(release))
  if ((a.isFamily && startsWith(b.tokens, a.tokens)) || (b.isFamily && startsWith(a.tokens, b.tokens))) return true
  const [one, other] = [a, b].map(({ tokens }) => tokens.flatMap((token) => token.split('.')))
  const [short, long] = one!.length <= other!.length ? [one!, other!] : [other!, one!]
  for (let at = 0; at + short.length <= long.length; at++) {
    const isHere = short.every((token, index) => token === long[at + index])
    if (isHere && long.slice(at + short.length).every(isNeutral)) return true
  }
  return false
}

/** A snapshot's date tells no other model: "gpt-4o-2024-05-13", "R1-0528". */
const isNeutral = (token: string, at: number, all: readonly string[]): boolean =>
  NEUTRAL.has(token) || /^\d{4,}$/.test(token) || (/^\d\d$/.test(token) && all.slice(0, at).some((other) => /^20\d\d$/.test(other)))

/** "V4" begins "V4-Pro", with or without the maker's name before it. */
const startsWith = (tokens: readonly string[], family: readonly string[]): boolean =>
  tokens.some((_, at) => at + family.length <= tokens.length && family.every((token, index) => token === tokens[at + index]))

/** Whether evidence said of `known` can bear what a claim says of `said`. */
export function canBeAbout(said: ProperName, known: Subject): boolean {
  if (known.names.length > 0) return known.names.some((name) => areSameModel(said, name))
  if (said.releases.length > 0 && known.about.length > 0) return said.releases.some((id) => known.about.includes(id))
  return true
}

/** Words that speak of somebody or something named before. */
const REFERENCE =
  /\b(?:he|she|it|they|his|her|its|their|the (?:(?:first|second|third|last) )?(?:film|movie|game|album|song|single|track|band|group|duo|club|team|show|series|season|book|novel|play|state|city|town|country|island|company|firm|university|school|church|disease|virus|epidemic|video|channel|website|site|actor|actress|singer|player|author|artist))\b/i
const LEADS_IN = /\b(?:in|on|at|by|from|since|as of|during|after|before|with|under|to|for)\s(?:the\s)?$/i

/**
 * Whether evidence was cut from a text on a subject that it never names: "It was released in 2017". Names before the
 * reference name no such subject where they only say where or when, here or in the claim.
 */
export function isCutOut(claim: Reading, { text, actors, about, titleEnd }: Piece): boolean {
  const reference = about.length === 0 && titleEnd === 0 ? REFERENCE.exec(text) : null
  const isGiven = ({ tokens }: ProperName) =>
    claim.actors.some(
      (own) => own.tokens.some((token) => token.length > 2 && tokens.includes(token)) && LEADS_IN.test(textBefore(claim.text, own.start)),
    )
  return (
    reference !== null &&
    actors.every((actor) => actor.start > reference.index || LEADS_IN.test(textBefore(text, actor.start)) || isGiven(actor))
  )
}

/** What joins the parts of a title: "47 Meters Down", "A Dog's Purpose", "Hitman: Agent 47", "Thanks for Sharing". */
const JOINS = /^(?:'s)?:?\s(?:(?:a|an|and|at|by|for|from|in|of|on|the|to|with)\s){0,2}$/i

/** Whether a name or word belongs to the subject of a claim: its first name with little and no verb before it, and what a title joins to that. */
export function isSubject(claim: Reading, { start }: Span): boolean {
  if (start === 0) return true
  const actors = claim.actors.filter(({ text }) => !GENERIC.test(text))
  const at = actors.findIndex((actor) => actor.start === start)
  if (at === -1) return false
  const first = actors.findIndex((actor) => !LEADS_IN.test(claim.text.slice(0, actor.start)) || !claim.text.startsWith(',', actor.end))
  if (at <= first) return at === first && start < 40 && !VERB.test(claim.text.slice(0, start).replace(/^[^,]*,/, ''))
  const before = actors[at - 1]
  return before !== undefined && JOINS.test(claim.text.slice(before.end, start)) && isSubject(claim, before)
}
/** Initials that are words for a kind of thing. */
export const GENERIC = /^(?:TV|DVD|CD|PC|USB|GPS)s?$/

/**
 * What the evidence gives in place of a name that it lacks. `nothing`: it has no name that the claim lacks, or the name is
 * the claim's subject, and the evidence opens with no name or a shorter one ("The building was opened in 1963 by Ralph
 * Rapson"). `namesake`: the evidence opens with another subject, or has the name with another figure.
 */
export function givenInPlaceOf(name: ProperName, claim: Reading, pieces: readonly Piece[]): 'nothing' | 'another' | 'namesake' {
  const said = new Set(claim.actors.flatMap(({ tokens }) => tokens))
  const known = pieces.flatMap(({ names }) => names)
  const isNew = ({ tokens }: ProperName) => !tokens.some((token) => said.has(token))
  const isShared = ({ tokens }: ProperName) => tokens.some((token) => name.tokens.includes(token))
  const isPart = ({ tokens }: ProperName) => tokens.every((token) => name.tokens.includes(token))
  if (known.some((other) => isShared(other) && hasOtherFigure(name, other))) return 'namesake'
  if (name.tokens.some((token) => /^\d/.test(token) && !pieces.some(({ tokens }) => tokens.includes(token)))) return 'another'
  if (!known.some((other) => isNew(other) || (isShared(other) && !isPart(other)))) return 'nothing'
  if (!isSubject(claim, name)) return 'another'
  const openers = pieces.flatMap(openersOf)
  if (openers.some(isNew)) return 'namesake'
  return openers.every(isPart) ? 'nothing' : 'another'
}

/** "Boeing 767" and "Boeing 787". */
const hasOtherFigure = (a: ProperName, b: ProperName): boolean => {
  const [own, other] = [a, b].map(({ tokens }) => tokens.filter((token) => /^\d/.test(token)))
  return own!.length > 0 && other!.length > 0 && !own!.some((token) => other!.includes(token))
}

/** Whether a figure is part of a title in a claim: "47 Meters Down", "Super Mario 3D World", "Annie (2014 film)". */
export function isInTitle({ text }: Reading, { start, end }: Span): boolean {
  const [before, after] = [textBefore(text, start), text.slice(end, end + 24)]
  const isCapital = start > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, end))
  const isKind =
    before.endsWith('(') && /^\s(?:TV |video |animated |short )?(?:film|album|song|series|novel|game|book|band|EP|play)\)/.test(after)
  const isLong = /^(?:\s\p{Lu}\p{Ll}+){2}/u.test(after) && /(?:^|[,"(]|\b(?:film|album|song|series|novel|game|book|band))\s?$/.test(before)
  return isKind || isLong || (/^\p{L}?\s\p{Lu}/u.test(after) && (start === 0 || isCapital || /\p{Lu}[\p{L}'-]*\s$/u.test(before)))
}

const openersOf = ({ text, sentences, actors }: Piece): ProperName[] =>
  sentences.flatMap(
    ({ start, end }) => actors.find((actor) => actor.start >= start && actor.start < end && opens(text.slice(start, actor.start))) ?? [],
  )

/** Nothing stands before a subject but a time or place, an article, and a word or two for what it is. */
const opens = (before: string): boolean =>
  /^(?:[^,]*,\s)?["'(]*(?:(?:the|an?)\s)?(?:[\p{L}-]+\s){0,3}["'(]*$/iu.test(before) && !VERB.test(before.replace(/^[^,]*,/, ''))
const VERB =
  /\b(?:\p{L}+ed|is|are|was|were|has|had|have|by|in|on|at|of|from|for|to|with|an?d|as|born|began|took|made|won|its|his|her|their|it|he|she|they)\b/iu
