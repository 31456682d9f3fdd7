import { comparisonsIn } from '../comparisons/comparisons.ts'
import { checkCertainty } from './check-certainty.ts'
import { findings, type Finding } from '../finding.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { checkNegation } from './check-negation.ts'
import { isForeign } from '../translation/lexicons.ts'
import { isLeftOut } from '../words/denied-otherwise.ts'
import { oppositesOf } from '../words/lemmas.ts'
import { isSaidOtherwise } from '../words/said-otherwise.ts'
import { addsNothing } from '../words/linking-words.ts'
import { isInside, overlaps, sentenceAt, type Reading, type Span } from '../reading/reading.ts'
import { negatedWords } from '../words/negations.ts'
import { bestSentence, clausesOf, matchWords, sentencesIn, type Match, type Sentence } from '../reading/support.ts'
import { isCutOut, isSubject } from '../reading/unnamed-subjects.ts'

/** Share of the content words (by weight) of a claim or clause that the evidence may lack. */
const MOST_MISSING = 0.45

/** Why the words of a claim, its figures and names aside, are not borne by the evidence. */
export function checkWords(claim: Reading, pieces: readonly Piece[]): Finding[] {
  const isBare = claim.names.length === 0 && claim.values.length === 0
  if (isForeign(claim) && !pieces.every(isForeign)) return isBare ? NOTHING : []
  const sentences = sentencesIn(pieces)
  const matches = matchWords(claim, sentences)
  const best = bestSentence(matches, claim, sentences)
  const saysNothing = isBare && matches.every(({ word, found }) => found.length === 0 || addsNothing(claim, word))
  if (!best || saysNothing) return NOTHING
  // Each word of a claim on facts alone is held to their vocabulary.
  const isOnFacts = pieces.every(({ fact }) => fact)
  return [
    ...(isOnFacts ? [] : findings('words-unknown', checkKnown(claim, checkedHere(claim, matches, pieces)))),
    ...(isOnFacts ? [] : findings('predicate-unknown', checkPredicate(claim, matches, pieces))),
    ...findings('predicate-unknown', checkModalities(claim, pieces)),
    ...findings('opposite', checkOpposites(claim, matches, best)),
    ...checkNegation(claim, matches, best, sentences),
    ...checkCertainty(claim, matches, best, pieces),
  ]
}

/** "Accepts audio" where the evidence lists what is accepted without it. */
function checkModalities(claim: Reading, pieces: readonly Piece[]): string[] {
  const texts = pieces.map(({ text }) => text)
  const negated = negatedWords(claim.words, claim.text, 0)
  if (!TAKES.test(claim.text)) return []
  const added = claim.words.find(
    (word) => !negated.has(word) && !claim.names.some((name) => overlaps(name, word)) && isLeftOut(word.lower, texts),
  )
  return added ? [`speaks of “${added.text}”, which the cited passage does not list`] : []
}
const TAKES = /\b(?:accepts?|takes?|reads?|handles?|process(?:es)?|understands?|supports?|inputs?|outputs?|generates?|creates?|makes?)\b/

/** All but the subject of evidence that never names its own, and but "beats", "pricier than", which are held to the sides they compare. */
function checkedHere(claim: Reading, matches: readonly Match[], pieces: readonly Piece[]): Match[] {
  const isCut = pieces.some((piece) => isCutOut(claim, piece))
  const compared = comparisonsIn(claim).filter(({ isEven }) => !isEven)
  const negated = negatedWords(claim.words, claim.text, 0)
  const texts = pieces.map(({ text }) => text)
  return matches.filter(({ word, found }) => {
    if (found.length > 0) return true
    const isCompared = compared.some(({ start, end }) => word.start >= start && word.end <= end)
    const isEmpty = addsNothing(claim, word) || isSaidOtherwise(word, pieces) || (negated.has(word) && isLeftOut(word.lower, texts))
    return !isCompared && !isEmpty && !(isCut && isSubject(claim, word))
  })
}
const NOTHING = findings('nothing', ['says nothing that can be checked'])

/** Too much of the claim, or of one of its clauses, is unknown to the evidence. */
function checkKnown(claim: Reading, matches: readonly Match[]): string[] {
  const clauses = clausesOf(claim.text).flatMap((clause) => {
    const own = matches.filter(({ word }) => isInside(word, clause))
    const unknown = own.filter((match) => match.weight >= 1 && isMissing(match)).length
    const isBare = clause.start > 0 && own.every(isMissing) && anchorsIn(claim, clause) === 0
    return unknown >= 2 || (unknown === 1 && isBare) ? [{ clause, own }] : []
  })
  const parts = [{ clause: { start: 0, end: claim.text.length }, own: matches }, ...clauses]
  const unknown = parts.find(({ clause, own }) => shareMissing(claim, clause, own) > MOST_MISSING)
  if (!unknown) return []
  const missing = unknown.own.filter(isMissing)
  const words = missing.filter(({ weight }) => weight >= 1).map(({ word }) => word.text)
  const named = (words.length > 0 ? words : missing.map(({ word }) => word.text)).slice(0, 4).map((word) => word.slice(0, 30))
  return [`speaks of “${named.join(', ')}”, which the cited passage does not`]
}

const isMissing = ({ found }: Match): boolean => found.length === 0

function shareMissing(claim: Reading, clause: Span, own: readonly Match[]): number {
  const sum = (entries: readonly Match[]) => entries.reduce((total, { weight }) => total + weight, 0)
  const missing = sum(own.filter(isMissing))
  return missing === 0 ? 0 : missing / (sum(own) + anchorsIn(claim, clause))
}

/** Figures and names that were found bear part of a clause too. */
function anchorsIn({ values, names }: Reading, { start, end }: Span): number {
  const count = (spans: readonly Span[]) => Math.min(3, spans.filter((span) => span.start >= start && span.end <= end).length)
  return 0.5 * (count(values) + count(names))
}

/** "V4-Pro … is kestrel": all that the claim says of its subject is unknown to the evidence, however much stands before. */
function checkPredicate(claim: Reading, matches: readonly Match[], pieces: readonly Piece[]): string[] {
  return [...claim.text.matchAll(COMPLEMENT)].flatMap(({ index }) => {
    const end = claim.sentences[sentenceAt(claim.sentences, index)]!.end
    const said = matches.filter(({ word }) => word.start >= index && word.start < end)
    const isOther = [...claim.values, ...claim.names].some((other) => other.start >= index && other.start < end)
    const isUnknown =
      said.length > 0 && said.every(({ word, found, weight }) => found.length === 0 && weight >= 1 && !isSaidOtherwise(word, pieces))
    return isUnknown && !isOther ? [`speaks of “${said[0]!.word.text.slice(0, 30)}”, which the cited passage does not`] : []
  })
}
const COMPLEMENT = /\b(?:is|are|was|were)\b(?= (?:an? |the )?[\p{L}-]+[.!]?(?:\s|$))/gu

/** The claim's word is missing, and the best sentence says its opposite; but the "first since" one has that as the "last before". */
function checkOpposites(claim: Reading, matches: readonly Match[], best: Sentence): string[] {
  if (/\blast\b/i.test(claim.text) && /\bfirst\b(?:[^.;]|\.(?=\d)){0,120}\bsince\b/i.test(best.text)) return []
  const negated = negatedWords(best.words, best.text, best.piece.sentences[best.index]!.start)
  const own = negatedWords(claim.words, claim.text, 0)
  for (const { word, found } of matches) {
    if (own.has(word) || found.some(({ sentence }) => sentence === best)) continue
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
