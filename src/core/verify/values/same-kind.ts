import { areAlike } from '../words/lemmas.ts'
import { isQuantity, type Reading, type Value } from '../reading/reading.ts'

/** Whether two figures could stand for each other: of one dimension and, where things are counted, of like things. */
export function areSameKind(a: Reading, ofA: Value, b: Reading, ofB: Value): boolean {
  if (ofA.dimension !== ofB.dimension) return isBareScore(ofA, ofB)
  if (!isQuantity(ofA) || !isQuantity(ofB) || (ofA.dimension !== 'count' && ofA.dimension !== 'ordinal')) return true
  if (ofA.counted !== undefined && ofA.counted === ofB.counted) return true
  const [nextA, nextB] = [nextWord(a, ofA), nextWord(b, ofB)]
  if (nextA === undefined || nextB === undefined) return Math.max(ofA.value, ofB.value) <= 10 * Math.min(ofA.value, ofB.value)
  return areAlike(nextA, nextB)
}

/** Scores stand with or without "%". */
const isBareScore = (a: Value, b: Value): boolean =>
  [a, b].some((value) => value.dimension === 'percent') &&
  [a, b].some((value) => isQuantity(value) && value.dimension === 'count' && value.noun === undefined)

/** The word right behind a figure, or behind a name after it ("34 COVID-19 cases"), if it is one of content. */
export function nextWord(reading: Reading, { end }: Value): string | undefined {
  const after = reading.names.find((name) => name.start - end >= 0 && name.start - end <= 1)?.end ?? end
  const word = reading.words.find(({ start }) => start >= after)
  return word && !word.isStop && word.start - after <= 1 ? word.lemma : undefined
}
