import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { findings, type Finding } from '../finding.ts'
import { HEDGE_KINDS, hedgedWords, isHedged, type Hedge } from '../words/hedges.ts'
import { hasNegation } from '../words/negations.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { isInside, isMoment, overlaps, type MomentValue, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import type { Match, Sentence } from '../reading/support.ts'

/** What the passage only holds possible, plans or reports, the claim may not state. */
export function checkCertainty(claim: Reading, matches: readonly Match[], best: Sentence, pieces: readonly Piece[]): Finding[] {
  return [
    ...checkHedges(claim, matches, best),
    ...findings('certainty', [...checkPlanned(claim, pieces), ...checkEarliest(claim, pieces), ...checkAhead(claim, pieces)]),
  ]
}

function checkHedges(claim: Reading, matches: readonly Match[], best: Sentence): Finding[] {
  const isOff = hasNegation(claim.text) && GIVEN_UP.test(best.text)
  const isBold = HEDGE_KINDS.some(
    (hedge) => !(isOff && hedge === 'planned') && !isHedged(claim.text, hedge) && isHeld(claim, matches, best, hedge),
  )
  return isBold ? findings('certainty', ['states as certain what the cited passage does not']) : []
}

/** "Was not retired after all" of "withdrew the plan to retire it". */
const GIVEN_UP = /\b(?:withdr[ae]w|call(?:ed|s) off|cancel|dropp(?:ed|s)|revers|scrap|revok|retract|abandon)\p{L}*/iu

/** Whether what the best sentence has of the claim stands under its hedge. */
function isHeld(claim: Reading, matches: readonly Match[], best: Sentence, hedge: Hedge): boolean {
  const hedged = hedgedWords(best.words, best.text, best.piece.sentences[best.index]!.start, hedge)
  const here = matches.map(({ found }) => found.filter(({ sentence }) => sentence === best).map(({ word }) => word))
  const reached = here.filter((words) => words.length > 0 && words.every((word) => hedged.has(word)))
  const names = claim.names.filter(({ tokens }) => [...hedged].some(({ lower }) => tokens.includes(lower)))
  const values = claim.values.filter((said) => best.piece.values.some((value) => isUnder(hedged, value) && bearsValue(said, value)))
  // A figure or a date is checked by itself; beside it, one word is too little to go by.
  const isFirst = claim.values.length === 0 && reached.flat().includes([...hedged].find((word) => !word.isStop)!)
  return isFirst || reached.length + Math.min(1, names.length) + Math.min(1, values.length) >= 2
}

/** "Shuts down on 16 October" of "the earliest possible date is 16 October". */
function checkEarliest(claim: Reading, pieces: readonly Piece[]): string[] {
  if (/\b(?:earliest|before|earlier|sooner|until|from|since|may|might|can|could|possibl[ey])\b/.test(claim.text)) return []
  return claim.values.filter(isMoment).flatMap((said) => {
    const places = pieces.flatMap(({ text, values }) =>
      values.filter((value) => bearsValue(said, value)).map(({ start }) => text.slice(Math.max(0, start - 60), start)),
    )
    const isOpen = places.length > 0 && places.every((lead) => /\bearliest\b[^,;.]*$/i.test(lead))
    return isOpen ? [`says ${claim.text.slice(said.start, said.end)}, which the cited passage only gives as the earliest date`] : []
  })
}

/** "Reached 90% in tests" of "the announced 90%": a figure that is only claimed wherever it is given, told as found. */
export function checkClaimed({ text, values }: Reading, pieces: readonly Piece[]): string[] {
  if (ONLY_CLAIMED.test(text)) return []
  return values.flatMap((said) => {
    const leads = pieces.flatMap((piece) =>
      piece.values.filter((value) => bearsValue(said, value)).map(({ start }) => piece.text.slice(Math.max(0, start - 30), start)),
    )
    const isClaimed = leads.length > 0 && leads.every((lead) => CLAIMED_LEAD.test(lead))
    return isClaimed ? [`says ${text.slice(said.start, said.end)}, which the cited passage only gives as a claim`] : []
  })
}
const CLAIMED = String.raw`announced|claimed|promised|expected|planned|advertised|alleged|projected|supposed|rumou?red|targeted|stated|so-called`
const CLAIMED_LEAD = new RegExp(String.raw`\b(?:the|an?|its|their|'s) (?:${CLAIMED}) (?:(?:about|around|roughly|nearly) )?$`, 'i')
const ONLY_CLAIMED =
  /\b(?:announc|claim|promis|expect|plan|advertis|alleg|project|suppos|rumou?r|target|stat(?:es|ed)|say|said|accord|puts? |debate|doubt)/i

/** "Left the API on 11 December" of evidence that speaks for a day in June: what then lay ahead, told as done. */
function checkAhead({ text, values, sentences }: Reading, pieces: readonly Piece[]): string[] {
  return values.filter(isMoment).flatMap((said) => {
    const own = text.slice(sentences[said.sentence]!.start, sentences[said.sentence]!.end)
    if (!DONE.test(own) || isHedged(own, 'planned')) return []
    const bearing = pieces.flatMap((piece) =>
      piece.values
        .filter((value) => bearsValue(said, value))
        .map(({ sentence }) => ({ piece, told: piece.text.slice(piece.sentences[sentence]!.start, piece.sentences[sentence]!.end) })),
    )
    const isAhead =
      bearing.length > 0 &&
      bearing.every(
        ({ piece: { fact, date = '' }, told }) => !fact && date !== '' && liesAfter(said, date) && !DONE.test(told) && !PAST.test(told),
      )
    return isAhead ? [`tells of ${text.slice(said.start, said.end)} as past, which lay ahead of the cited passage`] : []
  })
}

const PAST = /\b(?!announc|plann|schedul|expect|propos)\p{Ll}{3,}ed\b/u

/** Of what both give, a year, a month and a day, the date comes later. */
function liesAfter({ year, month, day }: MomentValue, date: string): boolean {
  const known = date.split('-').map(Number)
  const own = [year, month, day]
  const at = own.findIndex((part, index) => part === undefined || part !== known[index])
  return at !== -1 && own[at] !== undefined && known[at] !== undefined && own[at] > known[at]
}

const isUnder = (hedged: ReadonlySet<Word>, value: Span): boolean => [...hedged].some((word) => overlaps(word, value))

/** What is told as having happened. */
export const DONE =
  /\b(?:has|have|had|was|were|been|got|is now|are now|already)\s(?:\p{L}+\s){0,3}?(?:\p{L}{2,}ed|made|put|shut|out|open|open-source|available|withdrawn|begun|given|cut|built|become|gone|left)\b|\b(?:releas|publish|launch|shipp|open-sourc|debut|retir|unveil|introduc|replac|remov|discontinu|withdr[ea]w|end|start|roll|open|clos)ed\b|\b(?:came out|went live|withdrew|made available|became|began|left|(?<!\b(?:be|to|will|would|could|can|may) (?:be )?)shut|(?:is|are) (?:now |already )?(?:available|out|open|live|here))\b/iu

/** "Grok 3 will be made open source" told as "has published the weights of Grok 3": wherever the evidence names it, it speaks of plans. */
function checkPlanned(claim: Reading, pieces: readonly Piece[]): string[] {
  if (!DONE.test(claim.text) || isHedged(claim.text, 'planned')) return []
  return claim.models.flatMap((name) => {
    const told = pieces.flatMap((piece) => sentencesNaming(piece, name))
    const isPlan = told.length > 0 && told.every((clause) => PLAN.test(clause) && !DONE.test(clause))
    return isPlan ? [`tells of ${name.text} as done what the cited passage only plans`] : []
  })
}
const PLAN =
  /\b(?:will(?! not\b)|expect(?:s|ed)?|plan(?:s|ned|ning)?|propos(?:es|ed)|intends?|wants? to|hopes? to|aims? to|considering|set to|due|scheduled|slated|upcoming|to be|to follow|promis(?:es|ed))\b/i

function sentencesNaming({ text, sentences, models }: Piece, name: ProperName): string[] {
  const isIn = (span: Span) => models.some((other) => isInside(other, span) && areSameModel(name, other))
  return sentences.filter(isIn).map(({ start, end }) => text.slice(start, end))
}
