import { areAlike, areOpposite } from '../words/lemmas.ts'
import { bearsMoment } from './moments.ts'
import { isInside, isMoment, isQuantity, overlaps, type Reading, type Span, type Value, type Word } from './reading.ts'
import { bearsQuantity } from '../values/same-value.ts'

/**
 * How much nearer the claim's words stand to `rival` than to `known`: above 0 the rival fits better, at most 1. Of two
 * figures in one sentence, its models are known already.
 */
export function preference(claim: Reading, said: Value, known: Spot, rival: Spot): number {
  let difference = 0
  let most = 0
  const isNamed = isQuantity(said) && known.reading === rival.reading && known.value.sentence === rival.value.sentence
  for (const { word, weight } of wordsAround(claim, said)) {
    if (isNamed && claim.models.some((name) => overlaps(name, word))) continue
    if (isShared(word, known, rival) || isOfAnother(claim, said, word)) continue
    most += weight
    difference += weight * (nearness(word, rival) - nearness(word, known))
  }
  const others = claim.values.filter((other) => other !== said && other.sentence === said.sentence)
  const company = others.reduce((sum, other) => sum + standsWith(other, rival) - standsWith(other, known), 0)
  return (most === 0 ? 0 : difference / most) + 0.15 * company
}

/** In "38% on P and 17% on Q" the P says nothing of the 17%. */
const isOfAnother = (claim: Reading, said: Value, word: Word): boolean =>
  !isInside(word, said.slot) &&
  claim.values.some(
    (other) => other !== said && isInside(word, other.slot) && word.start >= Math.min(other.end, Math.max(said.end, other.slot.start)),
  )

/** "The A380 first flew in 2005 and entered service in 2007": a subject before both values is that of both. */
function isShared(word: Word, known: Spot, rival: Spot): boolean {
  if (!isCapital(word) || known.reading !== rival.reading || known.value.sentence !== rival.value.sentence) return false
  const [first, last] = [known.value.start, rival.value.start].toSorted((a, b) => a - b)
  const { words, names } = known.reading
  const shared = words.findLast(
    (other) => other.sentence === known.value.sentence && other.end <= first! && isCapital(other) && areAlike(word.lemma, other.lemma),
  )
  return shared !== undefined && !names.some(({ start, end }) => start > shared.end && end < last!)
}

/** Whether another value of the claim stands in the same sentence there. */
const standsWith = (other: Value, { reading, value }: Spot): number =>
  reading.values.some(
    (candidate) => candidate.start !== value.start && candidate.sentence === value.sentence && bearsValue(other, candidate),
  )
    ? 1
    : 0

/** Between two values that belong to each other: "$3.6 billion in 2025". */
const BOUND_TO = /^(?:\s(?:dollars?|euros?|tokens?))?\s?(?:in|on|for|as of|by|at|since|\()\s?(?:\p{L}+\s)?[$€£¥]?$/iu

/** The value that a claim sets beside this one, as in "$3.6 billion in 2025". */
export function companionOf(claim: Reading, said: Value): Value | undefined {
  const at = claim.values.indexOf(said)
  return [claim.values[at - 1], claim.values[at + 1]].find((other) => other !== undefined && areBound(claim.text, said, other))
}

/** Whether a claim's companion stands beside the value there too; undefined where its sentence does not have it. */
export function keepsCompany(companion: Value, { reading, value }: Spot): boolean | undefined {
  const there = reading.values.filter((known) => known.sentence === value.sentence && bearsValue(companion, known))
  return there.length === 0 ? undefined : there.some((known) => areBound(reading.text, value, known))
}

/**
 * Whether the claim's one other value is the partner of this one, where values of two kinds take turns: "8 times at 32K
 * and 19 times at 256K". Undefined where they do not.
 */
export function keepsSeries(claim: Reading, said: Value, { reading, value }: Spot): boolean | undefined {
  const inSentence = ({ values }: Reading, { sentence }: Value | Spot['value']) =>
    values.filter((other) => other.sentence === sentence && !other.isInName)
  const [partner, ...others] = inSentence(claim, said).filter((other) => other !== said)
  if (!partner || others.length > 0 || partner.dimension === said.dimension) return undefined
  const there = inSentence(reading, value).filter(({ dimension }) => dimension === said.dimension || dimension === partner.dimension)
  const isInTurns = there.length > 3 && there.length % 2 === 0 && there.every(({ dimension }, at) => dimension === there[at % 2]!.dimension)
  const at = there.findIndex(({ start }) => start === value.start)
  if (!isInTurns || there[0]!.dimension === there[1]!.dimension || at === -1) return undefined
  return bearsValue(partner, there[at % 2 === 0 ? at + 1 : at - 1]!)
}

const areBound = (text: string, a: Span, b: Span): boolean => BOUND_TO.test(text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start)))

/** Whether one value, taken by itself, bears another. */
export function bearsValue(said: Value, known: Value): boolean {
  if (isMoment(said)) return isMoment(known) && bearsMoment(said, known, new Set())
  return isQuantity(known) && bearsQuantity(said, known)
}

/** A place in a text: a value with the stretch that is its own. */
export type Spot = { reading: Reading; value: Span & { slot: Span; sentence: number } }

/** What the figure itself counts tells it from no other figure. */
const isCountedBy = (said: Value, word: Word): boolean => isQuantity(said) && word.start >= said.end && word.start - said.end <= 1

/** Words that labels and units already speak for. */
const LABELS = /^(?:million|billion|thousand|trillion|tokens?|inputs?|outputs?|cached|percent)$/

/** Content words of the claim's sentence; those of the value's own stretch and those nearby weigh most. */
function wordsAround(claim: Reading, said: Value): { word: Word; weight: number }[] {
  return claim.words.flatMap((word) => {
    if (word.isStop || LABELS.test(word.lower) || isCountedBy(said, word) || word.sentence !== said.sentence || isInside(word, said))
      return []
    const weight = (isInside(word, said.slot) ? 1 : 0.4) * (isCapital(word) ? 1.5 : 1)
    return [{ word, weight: weight / (1 + gap(word, said) / 40) }]
  })
}

/** 1 beside the value, less with distance, less outside its own stretch, next to nothing in the sentence before. */
function nearness(word: Word, { reading, value }: Spot): number {
  let best = 0
  const { start, end } = reading.sentences[value.sentence]!
  const goesOn = /\b(?:it|he|she|they|him|them|its|his|her|their|this|these)\b/i.test(reading.text.slice(start, end))
  for (const other of reading.words) {
    const isBefore = other.sentence === value.sentence - 1
    if ((other.sentence !== value.sentence && !isBefore) || !areAlike(word.lemma, other.lemma)) continue
    const place = isBefore ? (goesOn ? 0.4 : 0.1) : isInside(other, value.slot) ? 1 : 0.4
    best = Math.max(best, place / (1 + gap(other, value) / 80))
  }
  return best
}

const isCapital = (word: Word): boolean => /^\p{Lu}/u.test(word.text)
const gap = (a: Span, b: Span): number => Math.max(0, a.end <= b.start ? b.start - a.end : a.start - b.end)

/** How well a value of the evidence fits the claim's words: 0 to 1. */
export function fit(claim: Reading, said: Value, spot: Spot): number {
  const around = wordsAround(claim, said)
  const most = around.reduce((sum, { weight }) => sum + weight, 0)
  return most === 0 ? 0 : around.reduce((sum, { word, weight }) => sum + weight * nearness(word, spot), 0) / most
}

/** "rose 4.5%" against "fell 4.5%", "from 30" against "to 30": the claim turns around what the evidence says. */
export function isTurned(claim: Reading, said: Value, { reading, value }: Spot): boolean {
  const [own, known] = [leadOf(claim.text, said), leadOf(reading.text, value)]
  if (own !== known && own !== '' && known !== '') return true
  const ours = slotWords(claim, said)
  const theirs = slotWords(reading, value)
  return ours.some(
    (word) =>
      !theirs.some((other) => areAlike(word.lemma, other.lemma)) &&
      theirs.some((other) => areOpposite(word.lemma, other.lemma) && !ours.some((mine) => areAlike(mine.lemma, other.lemma))),
  )
}

/** What a change came from holds no more. */
export const isFormer = ({ reading, value }: Spot): boolean => leadOf(reading.text, value) === 'from'

/** Both are what a change came from, or both what it went to. */
export const keepsLead = (claim: Reading, said: Value, { reading, value }: Spot): boolean => {
  const lead = leadOf(claim.text, said)
  return lead !== '' && lead === leadOf(reading.text, value)
}

/** The words of a value's own stretch, figures' neighbours first; far ones say nothing of its direction. */
function slotWords(reading: Reading, value: Span & { slot: Span; sentence: number }): Word[] {
  return reading.words.filter((word) => word.sentence === value.sentence && isInside(word, value.slot) && gap(word, value) < 60)
}

/** "from" and "to" tell the two values of a change apart. */
function leadOf(text: string, value: Span): string {
  const before = text.slice(Math.max(0, value.start - 24), value.start)
  const word = /(\p{L}+)\s[$€£¥]?$/u.exec(before)?.[1]?.toLowerCase()
  return word === 'from' || word === 'to' ? word : ''
}
