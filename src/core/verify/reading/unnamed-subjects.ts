import type { Piece } from './evidence-reading.ts'
import type { ProperName } from './proper-names.ts'
import type { Reading, Span } from './reading.ts'
import { textBefore } from './plain-text.ts'

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
export const GENERIC = /^(?:TV|DVD|CD|PC|USB|GPS|GPU|CPU|API|LLM|AI|SDK|URL)s?$/

/**
 * What the evidence gives in place of a name that it lacks. `nothing`: it has no name that the claim lacks, or the name is
 * the claim's subject, and the evidence opens with no name or a shorter one ("The building was opened in 1963 by Ralph
 * Rapson"). `other`: the evidence opens with another subject. `namesake`: it has the name with another figure.
 */
export function givenInPlaceOf(name: ProperName, claim: Reading, pieces: readonly Piece[]): 'nothing' | 'another' | 'other' | 'namesake' {
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
  if (openers.some(isNew)) return 'other'
  return openers.every(isPart) ? 'nothing' : 'another'
}

/** "Boeing 767" and "Boeing 787", "A330-200" and "A330-300". */
const hasOtherFigure = (a: ProperName, b: ProperName): boolean => {
  const figuresOf = ({ tokens }: ProperName) => tokens.filter((token) => /^\d/.test(token))
  const [own, other] = [figuresOf(a), figuresOf(b)]
  return own.length > 0 && own.length === other.length && own.some((token) => !other.includes(token))
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
  /\b(?:\p{L}+ed|is|are|was|were|has|had|have|by|in|on|at|of|from|for|to|with|and|as|born|began|took|made|won|its|his|her|their|it|he|she|they)\b/iu
