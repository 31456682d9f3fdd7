import { findings, type Finding } from './finding.ts'
import type { Piece } from './evidence-reading.ts'
import { isForeign } from './languages.ts'
import { oppositesOf } from './lemmas.ts'
import { overlaps, sentenceAt, type Reading } from './reading.ts'
import { deniedWords, hasNegation, hedgedWords, isHedged, negatedWords } from './negations.ts'
import { bestSentence, matchWords, sentencesIn, type Match, type Sentence } from './support.ts'
import { isCutOut, isSubject } from './subjects.ts'

/** Share of a claim's content words (by weight) that the evidence may lack. */
const MOST_MISSING = 0.45

/** Why the words of a claim, its figures and names aside, are not borne by the evidence. */
export function checkWords(claim: Reading, pieces: readonly Piece[]): Finding[] {
  const isBare = claim.names.length === 0 && claim.values.length === 0
  if (isForeign(claim) && !pieces.every(isForeign)) return isBare ? NOTHING : []
  const sentences = sentencesIn(pieces)
  const matches = matchWords(claim, sentences)
  const best = bestSentence(matches, claim, sentences)
  if (!best || (matches.length === 0 && isBare)) return NOTHING
  return [
    ...findings('words-unknown', checkKnown(claim, pieces.some(isCutOut) ? matches.filter(({ word }) => !isSubject(claim, word)) : matches)),
    ...findings('predicate-unknown', checkPredicate(claim, matches)),
    ...findings('opposite', checkOpposites(matches, best)),
    ...checkNegation(claim, matches, best),
    ...checkCertainty(claim, matches, best),
  ]
}

const NOTHING = findings('nothing', ['says nothing that can be checked'])

function checkKnown(claim: Reading, matches: readonly Match[]): string[] {
  const missing = matches.filter(({ found }) => found.length === 0)
  const sum = (entries: readonly Match[]) => entries.reduce((total, { weight }) => total + weight, 0)
  if (missing.length === 0 || sum(missing) / (sum(matches) + anchorsOf(claim)) <= MOST_MISSING) return []
  const words = missing.filter(({ weight }) => weight >= 1).map(({ word }) => word.text)
  const named = (words.length > 0 ? words : missing.map(({ word }) => word.text)).slice(0, 4).map((word) => word.slice(0, 30))
  return [`speaks of “${named.join(', ')}”, which the cited passage does not`]
}

/** "V4-Pro … is kestrel": all that the claim says of its subject is unknown to the evidence, however much stands before. */
function checkPredicate(claim: Reading, matches: readonly Match[]): string[] {
  return [...claim.text.matchAll(COMPLEMENT)].flatMap(({ index }) => {
    const end = claim.sentences[sentenceAt(claim.sentences, index)]!.end
    const said = matches.filter(({ word }) => word.start >= index && word.start < end)
    const isOther = [...claim.values, ...claim.names].some((other) => other.start >= index && other.start < end)
    const isUnknown = said.length > 0 && said.every(({ found, weight }) => found.length === 0 && weight >= 1)
    return isUnknown && !isOther ? [`speaks of “${said[0]!.word.text.slice(0, 30)}”, which the cited passage does not`] : []
  })
}
const COMPLEMENT = /\b(?:is|are|was|were)\b(?= (?:an? |the )?[\p{L}-]+[.!]?(?:\s|$))/gu

/** Figures that were found bear part of a sentence too. */
const anchorsOf = (claim: Reading): number => 0.5 * (Math.min(3, claim.values.length) + Math.min(3, claim.names.length))

/** The claim's word is missing, and the best sentence says its opposite. */
function checkOpposites(matches: readonly Match[], best: Sentence): string[] {
  const negated = negatedWords(best.words, best.text, best.piece.sentences[best.index]!.start)
  for (const { word, found } of matches) {
    if (found.some(({ sentence }) => sentence === best)) continue
    const opposites = oppositesOf(word.lemma)
    const other = best.words.find(
      (candidate) =>
        opposites.has(candidate.lemma) && !negated.has(candidate) && !best.piece.names.some((name) => overlaps(name, candidate)),
    )
    if (other && !isSaidToo(matches, other.lemma)) return [`says “${word.text}”; the cited passage says “${other.text}”`]
  }
  return []
}

const isSaidToo = (matches: readonly Match[], lemma: string): boolean => matches.some(({ word }) => word.lemma === lemma)

function checkNegation(claim: Reading, matches: readonly Match[], best: Sentence): Finding[] {
  const own = negatedWords(claim.words, claim.text, 0)
  for (const { word, weight, found } of matches) {
    const inBest = found.filter(({ sentence }) => sentence === best)
    const here = inBest.length > 0 ? inBest : found
    if (here.length === 0 || weight < 0.4) continue
    if (own.size === 0 && here.every((entry) => isDeniedIn(entry)) && !hasOpposite(matches, word.lemma))
      return [{ kind: 'denial-dropped', reason: `says “${word.text}” without the “not” of the cited passage` }]
  }
  const denied = matches.filter(({ word }) => own.has(word))
  const isDeniedThere = denied.some(
    ({ word, found }) =>
      found.some((entry) => isNegatedIn(entry)) ||
      (found.length === 0 && best.words.some(({ lemma }) => oppositesOf(word.lemma).has(lemma))),
  )
  if (denied.length > 0 && !isDeniedThere && !hasNegation(best.text))
    return [{ kind: 'denial-added', reason: 'denies what the cited passage does not deny' }]
  return []
}

function isDeniedIn({ word, sentence }: { word: Sentence['words'][number]; sentence: Sentence }): boolean {
  return deniedWords(sentence.words, sentence.text, sentence.piece.sentences[sentence.index]!.start).has(word)
}

function isNegatedIn({ word, sentence }: { word: Sentence['words'][number]; sentence: Sentence }): boolean {
  return negatedWords(sentence.words, sentence.text, sentence.piece.sentences[sentence.index]!.start).has(word)
}

const hasOpposite = (matches: readonly Match[], lemma: string): boolean => matches.some(({ word }) => oppositesOf(word.lemma).has(lemma))

/**
 * What the passage only holds possible, plans or reports, the claim may not state. It weighs less where most of what the
 * claim says lies outside the hedge.
 */
function checkCertainty(claim: Reading, matches: readonly Match[], best: Sentence): Finding[] {
  const held = [true, false].flatMap((isPlan) => (isHedged(claim.text, isPlan) ? [] : (shareHeld(claim, matches, best, isPlan) ?? [])))
  if (held.length === 0) return []
  return findings(Math.max(...held) >= 0.5 ? 'certainty' : 'certainty-aside', ['states as certain what the cited passage does not'])
}

/** How much of what the best sentence has of the claim stands under its hedge; undefined where too little does. */
function shareHeld(claim: Reading, matches: readonly Match[], best: Sentence, isPlan: boolean): number | undefined {
  const hedged = hedgedWords(best.words, best.text, best.piece.sentences[best.index]!.start, isPlan)
  const first = [...hedged].find((word) => !word.isStop)
  const here = matches.map(({ found }) => found.filter(({ sentence }) => sentence === best).map(({ word }) => word)).filter(isFilled)
  const reached = here.filter((words) => words.every((word) => hedged.has(word)))
  const names = claim.names.filter(({ tokens }) => [...hedged].some(({ lower }) => tokens.includes(lower)))
  // A figure or a date told beside the hedge is checked by itself; there, one word is too little to go by.
  const isPlain = claim.values.length === 0
  const isHeld = reached.length + Math.min(1, names.length) >= 2 || (isPlain && reached.some((words) => words.some((word) => word === first)))
  return isHeld ? reached.length / here.length : undefined
}

const isFilled = (words: readonly unknown[]): boolean => words.length > 0
