import { clashOf } from '../reading/axes.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { isQuantity, type QuantityValue, type Reading } from '../reading/reading.ts'
import { namesOf } from '../reading/owners.ts'
import { areSameModel, canBeAbout, subjectOf } from '../reading/subjects.ts'
import { factorOf } from './derived-rates.ts'
import { areComparable } from './same-value.ts'
import { objectsOf } from './stated-relation.ts'

/** "A costs twice the price of B": what A's figure is of B's. */
type Relation = { factor: number; subject: readonly ProperName[]; object: readonly ProperName[] }

const PRICES = /\b(?:pric\p{L}+|costs?|cheaper|dearer|expensive|charges?|at \$)/iu
const SIZES = /\b(?:parameters?|size[ds]?|large|small|bigger)\b/i

/** Whether a figure of one model follows from that of another and what the evidence says of both: "twice the price of B", A's $5. */
export function bearsRelated(claim: Reading, said: QuantityValue, pieces: readonly Piece[]): boolean {
  const topic = said.dimension === 'money' ? PRICES : said.counted === 'parameter' || said.isScaled ? SIZES : undefined
  const names = namesOf(claim, said, claim.models)
  if (!topic || names.length === 0 || (said.bound !== undefined && said.bound !== 'about')) return false
  const relations = pieces.flatMap((piece) => relationsIn(piece, topic))
  const isBorne = (name: ProperName, { factor, subject, object }: Relation) =>
    (isAmong(name, object) && figuresOf(subject, said, pieces).some((figure) => isClose(said, figure / factor))) ||
    (isAmong(name, subject) && figuresOf(object, said, pieces).some((figure) => isClose(said, figure * factor)))
  return names.every((name) => relations.some((relation) => isBorne(name, relation)))
}

const isAmong = (name: ProperName, names: readonly ProperName[]): boolean => names.some((other) => areSameModel(name, other))

function relationsIn(piece: Piece, topic: RegExp): Relation[] {
  return piece.values.filter(isQuantity).flatMap((value) => {
    const { start, end } = piece.sentences[value.sentence]!
    const factor = topic.test(piece.text.slice(start, end)) && value.bound === undefined ? partOrMultiple(piece.text, value) : undefined
    if (!factor) return []
    const inside = piece.models.filter((name) => name.start >= start && name.start < end)
    const compared = [...objectsOf(piece, value), ...inside.filter((name) => OF.test(piece.text.slice(value.end, name.start)))]
    const subject = subjectOf(piece, value, piece.models).names.filter((name) => !isAmong(name, compared))
    const isOfIts = /^\sof (?:its|their)\b/.test(piece.text.slice(value.end))
    const object = isOfIts ? inside.filter((name) => name.end < value.start && !isAmong(name, subject)) : compared
    return subject.length > 0 && object.length > 0 ? [{ factor, subject, object }] : []
  })
}
const OF = /^\s(?:the\s)?(?:\p{L}+\s){0,3}of\s(?:the\s)?$/u

/** "twice the price of", "20% less than", "half the cost", "a third of its parameters", "three times as large as". */
function partOrMultiple(text: string, value: QuantityValue): number | undefined {
  const after = text.slice(value.end, value.end + 32)
  if (value.dimension === 'times' && /^\sas (?:much|many|large|big|expensive) as\b/.test(after)) return value.value
  if (value.dimension === 'fraction' && /^\s(?:of|the|as)\b/.test(after)) return value.value
  return factorOf(text, value)
}

/** The figures of these models that what is said is comparable with. */
function figuresOf(names: readonly ProperName[], said: QuantityValue, pieces: readonly Piece[]): number[] {
  return pieces.flatMap((piece) =>
    piece.values.flatMap((value) => {
      if (!isQuantity(value) || value.dimension !== said.dimension || value.bound || !areComparable(said, value)) return []
      const subject = subjectOf(piece, value, piece.models)
      const isTheirs = subject.names.length > 0 && names.some((name) => canBeAbout(name, subject))
      return isTheirs && !clashOf(said.labels, value.labels) ? [value.value] : []
    }),
  )
}

/** The figure that is said, as it is rounded. */
const isClose = ({ value, resolution }: QuantityValue, computed: number): boolean =>
  Math.abs(computed - value) <= Math.min(0.5 * resolution, 0.05 * value) * (1 + 1e-9)
