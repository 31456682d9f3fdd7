import { bearsValue, companionOf, isFormer, isTurned, keepsCompany, keepsLead, keepsSeries, preference } from '../reading/alignment.ts'
import { clashOf } from '../reading/axes.ts'
import { shareOfNoun } from './counted-nouns.ts'
import { areUnderOneLimit } from './check-limits.ts'
import type { Finding } from '../finding.ts'
import { heldBefore, isOver, looksBack, successorOf } from './former-values.ts'
import { spotOf, type Found } from './found.ts'
import { areAlike } from '../words/lemmas.ts'
import { isMoment, isQuantity, type MomentValue, type Reading, type Value } from '../reading/reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { namesOf } from '../reading/owners.ts'
import { areSameKind, nextWord } from './same-kind.ts'
import { canBeAbout, subjectOf, type Subject } from '../reading/subjects.ts'
import { keepsTerms } from './terms.ts'
import { notGiven, saidOfOther, tellValue } from './tell-value.ts'
import { tiersOf } from './tiers.ts'

/** By how much another value must fit the claim's words better before a value counts as belonging elsewhere. */
const MARGIN = 0.05
/** The same for a value in another sentence, whose words are its own, and for a year against a day. */
const FAR_MARGIN = 0.15

/** Places of a value whose neighbours are looked at. */
const MOST_PLACES = 40
/** Values that are weighed against each other word by word. */
const MOST_RIVALS = 12

/** Takes the values that could bear what is said and asks whether one of them is said of the same thing. */
export function judge(claim: Reading, said: Value, bearing: readonly Found[], rivals: readonly Found[]): Finding | undefined {
  if (bearing.length === 0) return { kind: 'value-absent', reason: notGiven(claim, said, rivals) }
  const models = isTitled(claim, said) || isOccasion(claim, said) ? [] : namesOf(claim, said, claim.models)
  const labelled = bearing.filter((found) => areLabelledAlike(said, found))
  const ours = labelled.filter((found) => isOfSome(models, found))
  if (ours.length === 0 || !models.every((model) => labelled.some((found) => isOfSome([model], found))))
    return { kind: 'value-of-other', reason: saidOfOther(claim, said, bearing[0]!) }
  const longer = ours.map((found) => longerName(claim, said, found)).filter((name) => name !== undefined)
  if (longer.length === ours.length)
    return { kind: 'value-of-other', reason: `says ${tellValue(claim, said)}; the cited passage gives it of ${longer[0]!.text}` }
  const straight = ours.filter((found) => !isTurned(claim, said, spotOf(found)))
  const alike = straight.filter(({ value }) => value.dimension === said.dimension)
  const fitting = alike.length > 0 ? alike : straight
  if (fitting.length === 0)
    return { kind: 'value-turned', reason: `turns around what the cited passage says of ${tellValue(ours[0]!.piece, ours[0]!.value)}` }
  const others = rivals.filter((rival) => isOfSome(models, rival))
  const swapped = nounOfOther(claim, said, ours, others) ?? eventOfOther(said, ours, others) ?? successorOf(claim, said, fitting, others)
  if (swapped) return { kind: 'value-swapped', reason: notGiven(claim, said, [swapped]) }
  const isFar = (rival: Found) => models.length === 0 && fitting.some((found) => isOfUnmeant(claim, said, found, rival))
  const better = betterOf(
    claim,
    said,
    fitting,
    others.filter((rival) => !isFar(rival)),
  )
  return (
    better && {
      kind: fitting.some((found) => isNextTo(found, better)) ? 'value-swapped' : 'value-elsewhere',
      reason: notGiven(claim, said, [better]),
    }
  )
}

/** "Fugu scores 73.7%" where that is said of "Fugu Ultra", and of "Fugu" something else: the longer name. */
function longerName(claim: Reading, said: Value, { value, piece }: Found): ProperName | undefined {
  const isIn =
    ({ sentence }: Value, { sentences }: Reading) =>
    ({ start }: ProperName) =>
      start >= sentences[sentence]!.start && start < sentences[sentence]!.end
  const begins = (long: ProperName, short: ProperName) => short.tokens.every((token, at) => token === long.tokens[at])
  for (const name of claim.actors.filter(isIn(said, claim))) {
    const alike = piece.actors.filter((other) => begins(other, name))
    const own = alike.filter(isIn(value, piece)).findLast(({ start }) => start < value.start)
    const isNamed = alike.some(({ tokens }) => tokens.length === name.tokens.length)
    const rest = own?.tokens.slice(name.tokens.length) ?? []
    if (!name.isModel && isNamed && rest.length > 0 && rest.every((token) => /^\p{L}+$/u.test(token))) return own
  }
  return undefined
}

const areLabelledAlike = (said: Value, { value }: Found): boolean => clashOf(said.labels, value.labels) === undefined

const isOfSome = (models: readonly ProperName[], { value, piece }: Found): boolean =>
  models.length === 0 || models.some((model) => canBeAbout(model, subjectOf(piece, value, piece.models)))

/** Who "it" is, the words around a value do not tell: a rival of another release counts only with more of the claim's other values. */
function isOfUnmeant(claim: Reading, said: Value, found: Found, rival: Found): boolean {
  const [own, other] = [found, rival].map(({ value, piece }) => subjectOf(piece, value, piece.models))
  if (own!.names.length === 0 || other!.names.length === 0 || own!.names.some((name) => canBeAbout(name, other!))) return false
  const sharedBy = ({ names }: Subject, { piece }: Found) =>
    claim.values.filter(
      (more) => more !== said && piece.values.some((value) => bearsValue(more, value) && isOfSome(names, { value, piece })),
    )
  return sharedBy(own!, found).length >= sharedBy(other!, rival).length
}

/** The value that fits the claim's words better than all that could bear what is said. */
function betterOf(claim: Reading, said: Value, fitting: readonly Found[], rivals: readonly Found[]): Found | undefined {
  const companion = companionOf(claim, said)
  const isBeside = (found: Found) =>
    (companion && keepsCompany(companion, spotOf(found))) ??
    keepsSeries(claim, said, spotOf(found)) ??
    keepsTerms(claim, said, found.piece, found.value)
  const company = fitting.slice(0, MOST_PLACES).map(isBeside)
  if (company.includes(true) || isPaired(claim, said)) return undefined
  if (isMoment(said) && fitting.some((found) => isEndOfFact(said, found))) return undefined
  if (fitting.some((found) => keepsLead(claim, said, spotOf(found)) || keepsNoun(claim, said, found))) return undefined
  const plausible = rivals.filter(
    (rival) =>
      areLabelledAlike(said, rival) &&
      (isAsPrecise(said, rival.value) || fitting.some((found) => isNextTo(found, rival))) &&
      fitting.every((found) => areSameKind(found.piece, found.value, rival.piece, rival.value)) &&
      !isOfOwnEvent(said, rival.value, fitting) &&
      !areOtherEnds(
        said,
        rival.value,
        fitting.some(({ value }) => isMoment(value) && value.bound === 'until'),
      ) &&
      !fitting.some((found) => isLessLike(claim, said, found, rival)) &&
      !(isQuantity(said) && (isFormer(spotOf(rival)) || (heldBefore(rival) && !fitting.every(heldBefore)))) &&
      (areUnderOneLimit(claim, said, rival.piece, rival.value) ||
        !fitting.some(({ piece, value }) => areUnderOneLimit(claim, said, piece, value))) &&
      !(isOver(rival) && !fitting.some(isOver) && !looksBack(claim, said) && !isDatedIn(claim, rival)),
  )
  const isApart = company.length > 0 && company.every((kept) => kept === false)
  const beside = isApart ? plausible.slice(0, MOST_PLACES).find(isBeside) : undefined
  return (
    beside ??
    plausible.find((rival) => fitting.every((found) => isOfOther(claim, said, found, rival))) ??
    plausible
      .slice(0, MOST_RIVALS)
      .find(
        (rival) =>
          fitting
            .slice(0, MOST_RIVALS)
            .every((found) => preference(claim, said, spotOf(found), spotOf(rival)) > marginOf(said, found, rival)) &&
          isFree(claim, said, rival, fitting),
      )
  )
}

/** "Until 16 August": a fact held until then; of which fact it is said is checked apart. */
const isEndOfFact = ({ bound }: MomentValue, { value, piece }: Found): boolean =>
  piece.fact !== undefined && isMoment(value) && bound !== undefined && value.bound === bound

/** A day of the claim stands in the sentence of a value. */
const isDatedIn = (claim: Reading, { value, piece }: Found): boolean =>
  claim.values.some((said) => isMoment(said) && piece.values.some((other) => other.sentence === value.sentence && bearsValue(said, other)))

/** "At the priority tier $2", "88 layers" beside "40 experts": no rival is the price of another tier, or the number of something else. */
function isLessLike(claim: Reading, said: Value, found: Found, rival: Found): boolean {
  const [own, known, other] = [tiersOf(claim, said), tiersOf(found.piece, found.value), tiersOf(rival.piece, rival.value)]
  const hasTier = (tiers: readonly string[]) => tiers.some((tier) => own.includes(tier))
  const [most, less] = [found, rival].map((place) => shareOf(claim, said, place))
  return (hasTier(known) && !hasTier(other)) || (most !== undefined && less !== undefined && most > less)
}

const shareOf = (claim: Reading, said: Value, { value, piece }: Found): number | undefined =>
  isQuantity(said) && isQuantity(value) ? shareOfNoun(claim, said, piece, value) : undefined

/** "Released on 5 May" where that day is the announcement's, and the release has a day of its own: that day. */
function eventOfOther({ labels }: Value, ours: readonly Found[], others: readonly Found[]): Found | undefined {
  const isOfAnother = ({ value }: Found) => value.labels.event !== undefined && value.labels.event !== labels.event
  return labels.event !== undefined && ours.every(isOfAnother) ? others.find(({ value }) => value.labels.event === labels.event) : undefined
}

/** "163 tasks", "36 attention layers" where the evidence has 163 experts, 36 Mamba layers, and another number of these: that. */
function nounOfOther(claim: Reading, said: Value, ours: readonly Found[], rivals: readonly Found[]): Found | undefined {
  const share = (found: Found) => shareOf(claim, said, found)
  const most = Math.max(...ours.map((found) => share(found) ?? Infinity))
  const isBeside = ({ piece, value }: Found) => ours.every((found) => found.piece === piece && found.value.sentence === value.sentence)
  return rivals.find((rival) => (share(rival) ?? 0) > most && isBeside(rival))
}

/** The year in "AIME 2025" or "Olympics 2016" is part of what it names. */
function isTitled({ text }: Reading, said: Value): boolean {
  const before = textBefore(text, said.start)
  const isYear = isMoment(said) && yearAsFigure(said) !== undefined
  return isYear && /(?:^|\s)\p{Lu}[\p{L}-]*\s$/u.test(before) && !/\b(?:In|Since|By|Until|From|Before|After|During|Of)\s$/.test(before)
}

/** "Before the price cut of 29 September A cost $5": the day is that of the cut. */
const isOccasion = ({ text }: Reading, said: Value): boolean =>
  isMoment(said) &&
  (/\b(?:before|after|since|until|with|at) the (?:[\p{L}-]+ ){1,3}(?:of|on) $/iu.test(textBefore(text, said.start)) ||
    (/\b(?:before|after|since|until|with|at|by) the $/iu.test(textBefore(text, said.start)) && OCCASION.test(text.slice(said.end))))
const OCCASION = /^ (?:removal|shut-?down|retirement|cut-?off|deadline|launch|release|switch|change|price|cut|update)\b/

/** "2029" may be a rating. */
export const yearAsFigure = ({ year, month, quarter, era }: MomentValue): number | undefined =>
  month === undefined && quarter === undefined && era === undefined ? year : undefined

/** Both values stand in one sentence or in two that follow each other. */
const isNextTo = (a: Found, b: Found): boolean => a.piece === b.piece && Math.abs(a.value.sentence - b.value.sentence) <= 1

/** "the 2016 Olympics" here and there: a year that belongs to its noun. */
function keepsNoun(claim: Reading, said: Value, { piece, value }: Found): boolean {
  const [own, known] = [nextWord(claim, said), nextWord(piece, value)]
  return isMoment(said) && own !== undefined && known !== undefined && areAlike(own, known)
}

const marginOf = (said: Value, found: Found, rival: Found): number =>
  found.piece === rival.piece && found.value.sentence === rival.value.sentence && isAsPrecise(said, rival.value) ? MARGIN : FAR_MARGIN

/** The rival stands with the claim's own name, the value found only with one that the claim does not speak of. */
function isOfOther(claim: Reading, said: Value, found: Found, rival: Found): boolean {
  const own = actorsIn(claim, said)
  const there = actorsIn(found.piece, found.value).filter((actor) => !goesOn(actor, found, rival))
  const isOwn = (token: string) => own.some(({ tokens }) => tokens.includes(token))
  const isForeign =
    there.length > 0 && there.every((actor) => !claim.actors.some(({ tokens }) => tokens.some((token) => actor.tokens.includes(token))))
  return isForeign && actorsIn(rival.piece, rival.value).some(({ tokens }) => tokens.some(isOwn))
}

/** In "the A380 flew in 2005 and entered service in 2007 with Singapore Airlines" the airline is no new subject. */
const goesOn = (actor: ProperName, found: Found, rival: Found): boolean =>
  actor.start > found.value.end &&
  rival.value.end < found.value.start &&
  found.piece === rival.piece &&
  found.value.sentence === rival.value.sentence &&
  /\band\s(?:\p{Ll}+\s){1,6}$/u.test(found.piece.text.slice(rival.value.end, found.value.start))

const actorsIn = ({ actors }: Reading, { slot }: Value): readonly ProperName[] =>
  actors.filter(({ start, end }) => start >= slot.start && end <= slot.end)

/** A rival that another value of the claim speaks of counts only if that one fits better here: the two are swapped. */
function isFree(claim: Reading, said: Value, rival: Found, fitting: readonly Found[]): boolean {
  const others = claim.values.filter((other) => other !== said && other.sentence === said.sentence && bearsValue(other, rival.value))
  return others.every((other) => fitting.some((found) => preference(claim, other, spotOf(rival), spotOf(found)) > MARGIN))
}

/** A day of release is no rival of another day, of which a claim says something else. */
const isOfOwnEvent = (said: Value, rival: Value, fitting: readonly Found[]): boolean =>
  isMoment(said) &&
  said.labels.event === undefined &&
  rival.labels.event !== undefined &&
  fitting.every(({ value }) => value.labels.event === undefined)

/** "until the end of 2026" is no rival of "from 1 January 2027". */
const areOtherEnds = (said: Value, rival: Value, isEnd: boolean): boolean =>
  isMoment(said) &&
  isMoment(rival) &&
  rival.bound !== undefined &&
  (said.bound === undefined ? rival.bound === 'until' && said.month !== undefined && !isEnd : said.bound !== rival.bound)

/** Far off, a year is no rival of a day. */
const isAsPrecise = (said: Value, rival: Value): boolean => !isMoment(said) || !isMoment(rival) || precisionOf(rival) >= precisionOf(said)
const precisionOf = ({ day, month, quarter, era }: MomentValue): number =>
  era !== undefined ? 0 : day !== undefined ? 3 : (month ?? quarter) !== undefined ? 2 : 1

/** "3-1", "7 to 4", "13B of 284B": figures that stand together keep to each other. */
function isPaired(claim: Reading, said: Value): boolean {
  const at = claim.values.indexOf(said)
  const [before, after] = [claim.values[at - 1], claim.values[at + 1]]
  const gaps = [before && claim.text.slice(before.end, said.start), after && claim.text.slice(said.end, after.start)]
  return (
    gaps.some((gap) => gap !== undefined && /^\s?(?:-|:|to|out of|of)\s?$/.test(gap)) ||
    isSpan(claim, said, before) ||
    isSpan(claim, said, after)
  )
}

/** "between 1961 and 1963", "from August through October". */
function isSpan({ text }: Reading, said: Value, other: Value | undefined): boolean {
  if (!other || !isMoment(said) || !isMoment(other)) return false
  const [first, second] = said.start < other.start ? [said, other] : [other, said]
  return (
    /^\s(?:and|to|through|until|till)\s$/.test(text.slice(first.end, second.start)) &&
    /\b(?:between|from|during)\s$/i.test(textBefore(text, first.start))
  )
}
