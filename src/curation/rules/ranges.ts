import type { Corpus } from '../../core/corpus.ts'
import type { Fact, Release, Unit } from '../../core/release.ts'
import { fault, overFacts, warning, type Finding } from './finding.ts'

type Range = readonly [least: number, most: number]

/** Most a price in the corpus can be, well above the dearest seen: o1-pro's output at 600 USD/Mtok. */
const DEAREST: Partial<Record<Unit, number>> = {
  'USD/Mtok': 1000,
  'EUR/Mtok': 1000,
  'CNY/Mtok': 8000,
  'USD/image': 10,
  'USD/second': 20,
  'USD/minute': 100,
  'USD/Mchar': 2000,
  'USD/song': 20,
  'USD/video': 200,
}

/** From a text encoder's 77 tokens to the 100 million of LTM-2; from a few million parameters to ten times the largest. */
const RANGES: Partial<Record<Fact['field'], Range>> = {
  'context-window': [64, 200e6],
  'output-limit': [16, 20e6],
  'parameters-total': [1e6, 100e12],
  'parameters-active': [1e6, 20e12],
  'training-tokens': [1e6, 1e15],
  'training-compute': [1e16, 1e29],
}

const SCORES: Partial<Record<Unit, Range>> = { '%': [-100, 100], Elo: [0, 5000] }

/** No number is out of the range of its field, and what is a part is not larger than the whole. */
export function checkRanges(corpus: Corpus): Finding[] {
  return overFacts(corpus, (fact, release, placeOf) => {
    if (!('unit' in fact)) return []
    const range = rangeOf(fact)
    const isWithin = !range || (fact.value >= range[0] && fact.value <= range[1])
    if (!isWithin)
      return [
        fault(
          placeOf('value'),
          `${fact.field}: ${fact.value} ${fact.unit} is not between ${range[0]} and ${range[1]}: count its zeros and see its unit`,
        ),
      ]
    if (isCount(fact) && !Number.isInteger(fact.value))
      return [fault(placeOf('value'), `${fact.field}: write a whole number of ${fact.unit}`)]
    const whole = wholeOf(fact, release)
    if (!whole) return []
    const message = `${fact.field}: ${fact.value} is more than ${whole.field}, ${whole.value}`
    return [fact.field === 'parameters-active' ? fault(placeOf('value'), message) : warning(placeOf('value'), message)]
  })
}

type Measured = Fact & { unit: Unit; value: number }

function rangeOf(fact: Measured): Range | undefined {
  if (fact.field === 'benchmark') return SCORES[fact.unit]
  const dearest = DEAREST[fact.unit]
  return dearest === undefined ? RANGES[fact.field] : [0, dearest]
}

function isCount({ unit }: Measured): boolean {
  return unit === 'parameters' || unit === 'tokens'
}

const WHOLES: Partial<Record<Fact['field'], Fact['field']>> = {
  'parameters-active': 'parameters-total',
  'output-limit': 'context-window',
  'price-cached-input': 'price-input',
}

/** The largest value of what this one is a part of, if even that is smaller. */
function wholeOf(fact: Measured, release: Release): Measured | undefined {
  const wholes = release.facts.filter(
    (other): other is Measured => 'unit' in other && other.field === WHOLES[fact.field] && other.unit === fact.unit,
  )
  const largest = wholes.toSorted((a, b) => b.value - a.value)[0]
  return largest && largest.value < fact.value ? largest : undefined
}
