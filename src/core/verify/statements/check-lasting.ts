import type { Piece } from '../reading/evidence-reading.ts'
import { areAlike, lemmaOf } from '../words/lemmas.ts'
import { endingIn, hasNegation } from '../words/negations.ts'
import { remembered } from '../reading/remembered.ts'
import type { Reading, Word } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import { statementsOf } from '../reading/support.ts'

const LASTS =
  /\b(?:stay(?:s|ed)?|remain(?:s|ed)?|continu(?:es?|ed)|persist(?:s|ed)?|(?:is|are|was|were) (?:kept|retained|still|unchanged)|still (?:applies|applied|holds?|exists?|runs?)|goes on|carries on)\b/i
const PASSIVE_DENIED = /\b(?:has|have|had|is|are|was|were)(?:n't| not| never)(?: yet)?(?: been)? (\p{L}{3,})/iu
const DID = /\b(?:has|have|had|is|are|was|were)(?: also| now| since| already)?(?: been)? (?:\p{L}+ly )?(\p{L}{3,})|\b(\p{L}{3,}ed)\b/iu

/**
 * What has ended told as going on, and the other way round: "the night discount stays in place" of "the night discount ends at
 * the same time"; and what has not been done told as done: "has published the training data" of "The training data has not
 * been published".
 */
export function checkLasting(claim: Reading, pieces: readonly Piece[]): string[] {
  if (!pieces.some(({ text }) => PASSIVE_DENIED.test(text) || LASTS.test(text) || REMOVES.test(text) || endingIn(text) >= 0))
    return checkChanged(claim, pieces)
  const own = clausesIn(claim)
  const known = pieces.flatMap(clausesIn)
  const found = own.flatMap((clause) => lastingReason(clause, known) ?? doneReason(clause, known) ?? [])
  return [...found, ...checkRemoved(claim, pieces), ...checkChanged(claim, pieces)]
}

const PRICE = String.raw`(?:prices?|pricing|costs?|rates?|limits?|fees?)`
const CHANGES = new RegExp(
  String.raw`\b(?:rais|lower|increas|reduc|cut|slash|hik|doubl|halv|chang)(?:e|es|ed|ing|s|ting)?\s(?:\p{L}+\s){0,2}${PRICE}\b|\b${PRICE}\s(?:[\p{L}\d.-]+\s){0,3}(?:rose|rises|fell|falls|increased|decreased|dropped|doubled|halved|changed|went (?:up|down)|(?:was|were|has been) (?:raised|cut|lowered))\b`,
  'iu',
)
const KEEPS = new RegExp(
  String.raw`\bunchanged\b|\b(?:same|identical)\s(?:\p{L}+\s)?${PRICE}\b|\b${PRICE}\s(?:[\p{L}\d.-]+\s){0,3}(?:stays?|stayed|remains?|remained)\b|\b(?:keeps?|kept|retains?|retained)\s(?:\p{L}+\s){0,2}${PRICE}\b`,
  'iu',
)

/** "Raised the price" of "at the same price", and the other way round. */
function checkChanged({ text }: Reading, pieces: readonly Piece[]): string[] {
  const says = (pattern: RegExp) => pieces.some((piece) => pattern.test(piece.text))
  const isTurned = (own: RegExp, other: RegExp) => own.test(text) && !other.test(text) && says(other) && !says(own)
  if (isTurned(CHANGES, KEEPS)) return ['says that a price changed; the cited passage says that it did not']
  return isTurned(KEEPS, CHANGES) ? ['says that a price stayed; the cited passage says that it changed'] : []
}

const REMOVES =
  /\b(?:remov(?:es?|ed|ing)|withdr(?:aws?|ew|awn)|pull(?:s|ed)|delist(?:s|ed)|tak(?:es|en) (?:down|off)|took (?:down|off)|drop(?:s|ped)|discontinu(?:es|ed))\b/i

/** "Remains in the free plan" of a model that the evidence says was removed from it. */
function checkRemoved(claim: Reading, pieces: readonly Piece[]): string[] {
  return statementsOf(claim.text).flatMap(({ start, end }) => {
    const text = claim.text.slice(start, end)
    const at = /\b(?:longer|shorter) than\b/i.test(text) ? -1 : text.search(LASTS)
    const model = at < 0 || hasNegation(text) ? undefined : claim.models.find((name) => name.start >= start && name.end <= start + at)
    if (!model) return []
    const words = claim.words.filter((word) => !word.isStop && word.start > start + at && word.end <= end)
    const isRemoved = pieces.some((piece) =>
      piece.sentences.some((sentence, index) => {
        const told = piece.text.slice(sentence.start, sentence.end)
        const isNamed = piece.models.some(
          (other) => other.start >= sentence.start && other.end <= sentence.end && areSameModel(model, other),
        )
        const here = piece.words.filter((word) => word.sentence === index && !LASTS.test(word.lower))
        return (
          isNamed &&
          REMOVES.test(told) &&
          !LASTS.test(told) &&
          words.filter((word) => here.some(({ lemma }) => lemma === word.lemma)).length >= 2
        )
      }),
    )
    return isRemoved ? [`says that ${model.text} stays; the cited passage says that it was removed`] : []
  })
}

type Clause = { text: string; words: readonly Word[] }

const clausesIn = remembered(findClauses)

function findClauses({ text, words: all, sentences, names }: Reading): Clause[] {
  const named = new Set(names.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, index) => start + index)))
  const bySentence = Map.groupBy(
    all.filter(({ start }) => !named.has(start)),
    ({ sentence }) => sentence,
  )
  return sentences.flatMap(({ start, end }, index) =>
    statementsOf(text.slice(start, end)).map((clause) => ({
      text: text.slice(start + clause.start, start + clause.end),
      words: (bySentence.get(index) ?? []).filter((word) => word.start >= start + clause.start && word.end <= start + clause.end),
    })),
  )
}

function lastingReason(clause: Clause, known: readonly Clause[]): string | undefined {
  if (hasNegation(clause.text)) return undefined
  const [lasts, ends] = [clause.text.search(LASTS), endingIn(clause.text)]
  if (lasts < 0 === ends < 0) return undefined
  const subject = subjectOf(clause, Math.max(lasts, ends))
  if (subject.length === 0) return undefined
  const findAt = (other: Clause, isEnd: boolean) => (isEnd ? endingIn(other.text) : other.text.search(LASTS))
  const says = (isEnd: boolean) =>
    known.find((other) => {
      const at = findAt(other, isEnd)
      return at >= 0 && !hasNegation(other.text) && areSame(subject, subjectOf(other, at))
    })
  const contrary = says(lasts >= 0)
  return contrary && !says(lasts < 0) ? `says the opposite of “${contrary.text.trim().slice(0, 60)}”` : undefined
}

/** The last words of content before the verb. */
function subjectOf({ text, words }: Clause, at: number): readonly Word[] {
  const offset = words[0] ? words[0].start - Math.max(0, text.search(/\p{L}/u)) : 0
  return words.filter((word) => !word.isStop && word.end <= offset + at).slice(-2)
}

/** One subject: the last word of one is in the other, and no word of the shorter is missing. */
function areSame(a: readonly Word[], b: readonly Word[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.length > 0 && short.every(({ lemma }) => long.some((other) => other.lemma === lemma))
}

function doneReason(clause: Clause, known: readonly Clause[]): string | undefined {
  if (hasNegation(clause.text) || !DID.test(clause.text)) return undefined
  const denied = known.find((other) => {
    const match = PASSIVE_DENIED.exec(other.text)
    if (!match) return false
    const subject = subjectOf(other, match.index)
    const verb = lemmaOf(match[1]!.toLowerCase())
    return subject.length > 0 && says(clause, [verb, ...subject.map(({ lemma }) => lemma)])
  })
  if (!denied) return undefined
  const match = PASSIVE_DENIED.exec(denied.text)!
  const wanted = [lemmaOf(match[1]!.toLowerCase()), ...subjectOf(denied, match.index).map(({ lemma }) => lemma)]
  const isSaid = known.some((other) => !hasNegation(other.text) && says(other, wanted))
  return isSaid ? undefined : `says the opposite of “${denied.text.trim().slice(0, 60)}”`
}

const says = ({ words }: Clause, lemmas: readonly string[]): boolean =>
  lemmas.every((lemma) => words.some((word) => areAlike(word.lemma, lemma)))
