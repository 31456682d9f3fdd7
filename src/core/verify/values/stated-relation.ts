import type { ProperName } from '../reading/proper-names.ts'
import { textBefore } from '../reading/plain-text.ts'
import { labelsIn } from '../reading/axes.ts'
import { isQuantity, type QuantityValue, type Reading } from '../reading/reading.ts'
import { withJoined } from '../reading/owners.ts'
import { areSameModel } from '../reading/subjects.ts'
import { areAlike, lemmaOf } from '../words/lemmas.ts'
import { relationOf } from './computed-relation.ts'

const UNIT = String.raw`^\s(?:(?:percentage[\s-])?points?\s|tokens?\s|Elo\s)?`
const UP = new RegExp(String.raw`${UNIT}(?:more|higher|above|over|ahead|dearer|expensive|pricier|costlier|larger|bigger|longer|greater)\b`)
const DOWN = new RegExp(String.raw`${UNIT}(?:less|lower|below|under|behind|cheaper|fewer|smaller|shorter|off)\b`)

/** Which way a figure says one thing lies from another: "50% below", "15 points more", "a cut of 80%". */
function directionOf(text: string, { start, end }: QuantityValue): 'up' | 'down' | undefined {
  const [before, after] = [textBefore(text, start), text.slice(end, end + 40)]
  if (UP.test(after) || RISE.test(before)) return 'up'
  return DOWN.test(after) || FALL.test(before) ? 'down' : undefined
}
const RISE = /\b(?:rise|increase|gain|jump|surcharge|premium) of (?:about )?$/
const FALL = /\b(?:cut|reduction|decrease|drop|discount|decline) of (?:about )?$/

const BEFORE_OBJECT =
  /\b(?:than|above|below|over|under|behind|ahead of|as|of what)\s(?:(?:that|those|the \p{L}+) of\s)?(?:the\s)?$|\b(?:times|twice|half)\s(?:that|those|the(?: \p{L}+){1,3}) of\s(?:the\s)?$/u
const BEATEN =
  /\b(?:beat\p{L}*|lead\p{L}*|led|trail\p{L}*|outscor\p{L}*|surpass\p{L}*|exceed\p{L}*|outperform\p{L}*|improv\p{L}* (?:on|over))\s(?:the\s)?$/iu

/** What a figure compares with: B in "15 points above B", "twice the speed of B" and "beats B by 15 points". */
export function objectsOf({ text, models }: Reading, { start, end }: QuantityValue): readonly ProperName[] {
  const object = models.find(
    (name) =>
      (name.start > end && /^[^,;:\d]{1,48}$/.test(text.slice(end, name.start)) && BEFORE_OBJECT.test(textBefore(text, name.start))) ||
      (name.end < start && /^\sby\s(?:\p{L}+\s){0,2}$/u.test(text.slice(name.end, start)) && BEATEN.test(textBefore(text, name.start))),
  )
  return object ? withJoined(text, models, object) : []
}

/** "Six percent of what comparable models take": of none that is named. */
const OF_KIND =
  /^[^,;:.]{0,30}\b(?:than|of what|as) (?:(?:its|the|most|all|many) )?(?:comparable|other|rival|competing|similar|earlier|previous)\b/

/** A figure that says nothing but how two others lie to each other: "twice", "a third", "20%". */
export const isRelative = ({ dimension }: QuantityValue): boolean =>
  dimension === 'times' || dimension === 'fraction' || dimension === 'percent'

const BOTH = /\bboth (?:of )?(?:its |the )?(?:prices|rates)\b|\b(?:prices|rates) both\b/i
const ALL = /\b(?:both|alike|all)\b|\b(?:in|out)puts?(?: and |, )(?:(?:in|out)put|cache)/i

const flowsIn = (text: string): readonly string[] => [...new Set(labelsIn(text, 'flow').map(({ label }) => label))]

/** All prices that a figure's sentence names. */
export const flowsBeside = ({ text, sentences }: Reading, { sentence }: QuantityValue): readonly string[] =>
  flowsIn(text.slice(sentences[sentence]!.start, sentences[sentence]!.end))

/** The prices of which a relation is said: one, or all that are listed ("the input and the output price both double"). */
export function flowsOf(reading: Reading, said: QuantityValue): readonly string[] {
  const { start, end } = reading.sentences[said.sentence]!
  const sentence = reading.text.slice(start, end)
  const all = flowsBeside(reading, said)
  if (all.length === 0 && BOTH.test(sentence)) return ['input', 'output']
  if (all.length < 2 || ALL.test(sentence)) return all
  const own = flowsIn(reading.text.slice(said.slot.start, said.slot.end))
  return own.length === 1 ? own : []
}

/** The prices of which the evidence says it: "twice the input price"; in "$20 for output, 20% less" what stands before. */
function flowsKnown({ text, values }: Reading, known: QuantityValue): readonly string[] {
  const others = values.filter(isQuantity).filter(({ sentence }) => sentence === known.sentence)
  const next = others.find(({ start }) => start >= known.end)
  const behind = labelsIn(text.slice(known.end, Math.min(next?.start ?? Infinity, known.end + 32)), 'flow')[0]?.label
  const last = others.findLast((other) => other.end <= known.start && isRelative(other))?.end ?? 0
  const amounts = others.filter(({ dimension, start, end }) => dimension === 'money' && start >= last && end <= known.start)
  return behind ? [behind] : amounts.flatMap(({ labels }) => labels.flow ?? [])
}

const FAST = /^\s(?:as |the |its )?(?:fast|quick|speed|throughput)/i
const DEAR = /^\s(?:as |the |its )?(?:cheap|expensive|dear|pric|cost)/i
const PRICED = /\b(?:costs?|priced?|billed|charged)\b[^,;]{0,24}$/i

/** "Cut to a tenth", "a tenth of": what is left; "a tenth cheaper", "by a tenth": what has changed. */
function partOf(text: string, value: QuantityValue): 'left' | 'changed' | undefined {
  const [before, after] = [textBefore(text, value.start), text.slice(value.end, value.end + 24)]
  if (value.dimension !== 'fraction' && value.dimension !== 'percent') return undefined
  if (directionOf(text, value) || BY.test(before)) return 'changed'
  return TO.test(before) || /^\s(?:of|as)\b/.test(after) ? 'left' : undefined
}
const ROUGHLY = String.raw`\s(?:(?:about|around|roughly|some|nearly|almost|over|only|just|another|an?)\s){0,2}$`
const [BY, TO] = [new RegExp(String.raw`\bby${ROUGHLY}`), new RegExp(String.raw`\bto${ROUGHLY}`)]
const isHalf = ({ dimension, value }: QuantityValue): boolean => value === (dimension === 'percent' ? 50 : 0.5)

/** "30% more tokens": tokens. */
const nounOf = (text: string, { end }: QuantityValue): string | undefined =>
  /^\s(?:more|fewer|less)\s(?!than\b)(?:\p{L}+\s(?!than\b|for\b|at\b|with\b|in\b))?(\p{L}{3,})/u
    .exec(text.slice(end, end + 40))?.[1]
    ?.toLowerCase()

/** "10.6%" as a score where the evidence has it as what one model gained over another. */
const isGain = (claim: Reading, said: QuantityValue, piece: Reading, known: QuantityValue): boolean =>
  isRelative(said) &&
  directionOf(piece.text, known) !== undefined &&
  objectsOf(piece, known).length > 0 &&
  objectsOf(claim, said).length === 0 &&
  relationOf(claim.text, said) === undefined &&
  SCORES.test(textBefore(claim.text, said.start))
const SCORES =
  /\b(?:scor\p{L}+|reach\p{L}*|achiev\p{L}*|attain\p{L}*|gets?|got|hits?|(?:is|was|comes?|came|stands?) at|result of|rating of|accuracy of)\s(?:[^.;,]{0,40}\s)?$/iu

const COUNTED = /^\s(?:more|fewer|less)\s(?!than|expensive|costly|per|for|on|in|at)\p{L}/u

/** What a relation is of, where its words tell: speed, what is counted, or price. */
function measureOf(text: string, { start, end }: QuantityValue): 'speed' | 'count' | 'price' | undefined {
  if (COUNTED.test(text.slice(end, end + 24))) return 'count'
  if (FAST.test(text.slice(end, end + 24))) return 'speed'
  return DEAR.test(text.slice(end, end + 24)) || PRICED.test(textBefore(text, start)) ? 'price' : undefined
}

/** The evidence says it of other prices, or of speed and not of prices. */
function isOfOther(claim: Reading, said: QuantityValue, piece: Reading, known: QuantityValue): boolean {
  if (!isRelative(said) || !isRelative(known)) return false
  const [own, other] = [measureOf(claim.text, said), measureOf(piece.text, known)]
  if (own && other && own !== other) return true
  const [part, knownPart] = [partOf(claim.text, said), partOf(piece.text, known)]
  if (part && knownPart && part !== knownPart && !isHalf(said)) return true
  const [noun, knownNoun] = [nounOf(claim.text, said), nounOf(piece.text, known)]
  if (noun && knownNoun && !areAlike(lemmaOf(noun), lemmaOf(knownNoun))) return true
  const flows = flowsKnown(piece, known)
  return flows.length > 0 && !flowsOf(claim, said).every((flow) => flows.includes(flow))
}

/** "A is 40% cheaper than B" of "$3, 40% less than B": the evidence gives the same amount, the same way, against the same model. */
export const isSameRelation = (claim: Reading, said: QuantityValue, piece: Reading, known: QuantityValue): boolean =>
  objectsOf(claim, said).some((name) => objectsOf(piece, known).some((other) => areSameModel(name, other))) &&
  directionOf(claim.text, said) === directionOf(piece.text, known) &&
  directionOf(claim.text, said) !== undefined &&
  !isOtherRelation(claim, said, piece, known)

/** The evidence gives the figure the other way, or against another model: "15 points above B" for "beats C by 15 points". */
export function isOtherRelation(claim: Reading, said: QuantityValue, piece: Reading, known: QuantityValue): boolean {
  const [own, others] = [objectsOf(claim, said), objectsOf(piece, known)]
  const isOfOthers = others.length > 0 || OF_KIND.test(piece.text.slice(known.end, known.end + 60))
  if (isOfOthers && own.some((name) => !others.some((other) => areSameModel(name, other)))) return true
  if (isOfOther(claim, said, piece, known) || isGain(claim, said, piece, known)) return true
  const [way, knownWay] = [directionOf(claim.text, said), directionOf(piece.text, known)]
  return way !== undefined && knownWay !== undefined && way !== knownWay
}
