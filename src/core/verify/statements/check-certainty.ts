import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { findings, type Finding } from '../finding.ts'
import { HEDGE_KINDS, hedgedWords, isHedged, type Hedge } from '../words/hedges.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import type { Match, Sentence } from '../reading/support.ts'

/**
 * What the passage only holds possible, plans or reports, the claim may not state. It weighs less where most of what the
 * claim says lies outside the hedge.
 */
export function checkCertainty(claim: Reading, matches: readonly Match[], best: Sentence, pieces: readonly Piece[]): Finding[] {
  return [...checkHedges(claim, matches, best), ...findings('certainty', checkPlanned(claim, pieces))]
}

function checkHedges(claim: Reading, matches: readonly Match[], best: Sentence): Finding[] {
  const held = HEDGE_KINDS.flatMap((hedge) => (isHedged(claim.text, hedge) ? [] : (shareHeld(claim, matches, best, hedge) ?? [])))
  if (held.length === 0) return []
  return findings(Math.max(...held) >= 0.5 ? 'certainty' : 'certainty-aside', ['states as certain what the cited passage does not'])
}

/** How much of what the best sentence has of the claim stands under its hedge; undefined where too little does. */
function shareHeld(claim: Reading, matches: readonly Match[], best: Sentence, hedge: Hedge): number | undefined {
  const hedged = hedgedWords(best.words, best.text, best.piece.sentences[best.index]!.start, hedge)
  const first = [...hedged].find((word) => !word.isStop)
  const here = matches.map(({ found }) => found.filter(({ sentence }) => sentence === best).map(({ word }) => word)).filter(isFilled)
  const reached = here.filter((words) => words.every((word) => hedged.has(word)))
  const names = claim.names.filter(({ tokens }) => [...hedged].some(({ lower }) => tokens.includes(lower)))
  // A figure or a date told beside the hedge is checked by itself; there, one word is too little to go by.
  const isPlain = claim.values.length === 0
  const isHeldValue =
    DONE.test(claim.text) &&
    claim.values.some((said) => best.piece.values.some((value) => isUnder(hedged, value) && bearsValue(said, value)))
  const isHeld =
    reached.length + Math.min(1, names.length) + (isHeldValue ? 1 : 0) >= 2 ||
    (isPlain && reached.some((words) => words.some((word) => word === first)))
  return isHeld ? reached.length / here.length : undefined
}

const isUnder = (hedged: ReadonlySet<Word>, value: Span): boolean => [...hedged].some((word) => overlaps(word, value))
const isFilled = (words: readonly unknown[]): boolean => words.length > 0

/** What is told as having happened. */
export const DONE =
  /\b(?:has|have|had|was|were|been|got|is now|are now|already)\s(?:\p{L}+\s){0,3}?(?:\p{L}{2,}ed|made|put|shut|out|open|open-source|available|withdrawn|begun|given|cut|built|become|gone|left)\b|\b(?:releas|publish|launch|shipp|open-sourc|debut|retir|unveil|introduc|replac|remov|discontinu|withdr[ea]w|end|start|roll|open|clos)ed\b|\b(?:came out|went live|withdrew|made available|became|began|left|(?:is|are) (?:now |already )?(?:available|out|open|live|here))\b/iu

/** "Grok 3 will be made open source" told as "has published the weights of Grok 3": wherever the evidence names it, it speaks of plans. */
function checkPlanned(claim: Reading, pieces: readonly Piece[]): string[] {
  if (!DONE.test(claim.text) || isHedged(claim.text, 'planned')) return []
  return claim.models.flatMap((name) => {
    const told = pieces.flatMap((piece) => clausesNaming(piece, name))
    const isPlan = told.length > 0 && told.every((clause) => PLAN.test(clause) && !DONE.test(clause))
    return isPlan ? [`tells of ${name.text} as done what the cited passage only plans`] : []
  })
}
const PLAN =
  /\b(?:will(?! not\b)|expect(?:s|ed)?|plan(?:s|ned|ning)?|propos(?:es|ed)|intends?|wants? to|hopes? to|aims? to|considering|set to|due|scheduled|slated|upcoming|to be|to follow|promis(?:es|ed))\b/i

function clausesNaming({ text, sentences, models }: Piece, name: ProperName): string[] {
  return sentences.flatMap(({ start, end }) => {
    const borders = [...text.slice(start, end).matchAll(/\b(?:while|whereas|but|although|though)\b/gi)].map(({ index }) => start + index)
    const starts = [start, ...borders]
    return starts.flatMap((from, index) => {
      const to = starts[index + 1] ?? end
      return models.some((other) => other.start >= from && other.end <= to && areSameModel(name, other)) ? [text.slice(from, to)] : []
    })
  })
}
