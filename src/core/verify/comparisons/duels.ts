import { contestantsIn, topicsIn, type Comparison } from './comparisons.ts'
import { compareValues } from './compared-values.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { remembered } from '../reading/remembered.ts'
import type { Reading, Span } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'

/** Two figures set against each other, whose they are, and what they were reached on and with. */
type Duel = { first: ProperName; second: ProperName; isFirstAhead: boolean; topics: readonly string[] }

const AGAINST = /^[^;]{0,60}?\b(?:against|versus|vs\.?|compared (?:to|with)|above|below|ahead of|behind)\b[^;,]{0,60}$/
const WITHOUT_TOOLS = /\b(?:without|no)(?: any)? tools?\b/i
const WITH_TOOLS = /\b(?:with|with and without|using) tools?\b/i

/** "97.3 on MATH for A against 96.4 for B, and 90.8 on MMLU against 91.8": what is not named again is that of the pair before. */
const duelsIn = remembered((reading: Reading): readonly Duel[] =>
  reading.sentences.flatMap((sentence, index) => duelsOf(reading, sentence, index)),
)

function duelsOf(reading: Reading, sentence: Span, index: number): Duel[] {
  const { text } = reading
  const values = reading.values.filter((value) => value.sentence === index && !value.isInName)
  const models = contestantsIn(reading).filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
  const found: Duel[] = []
  let from = sentence.start
  for (const [at, a] of values.entries()) {
    const b = values[at + 1]
    const between = b && AGAINST.test(text.slice(a.end, b.start)) ? text.slice(a.end, b.start) : undefined
    if (!b || between === undefined) continue
    const border = a.end + between.search(/\b(?:against|versus|vs|compared|above|below|ahead|behind)\b/)
    const end = b.end + (/[,;]|$/.exec(text.slice(b.end, sentence.end))?.index ?? 0)
    const last = found.at(-1)
    const first = models.find((name) => name.start >= from && name.end <= border) ?? last?.first
    const second = models.find((name) => name.start >= border && name.end <= end) ?? last?.second
    const own = conditionsIn(text.slice(from, end))
    const [isFirstAhead] = compareValues({ ...a, labels: {} }, { ...b, labels: {} }, true)
    if (first && second && isFirstAhead !== undefined && a.dimension !== 'money') {
      const tests = own.some(isTest) ? [] : (last?.topics.filter(isTest) ?? [])
      found.push({ first, second, isFirstAhead, topics: [...own, ...tests] })
    }
    from = end
  }
  return found
}

const isTest = (topic: string): boolean => !topic.endsWith('tools')
const conditionsIn = (text: string): string[] => [
  ...topicsIn(text),
  ...(WITHOUT_TOOLS.test(text) ? ['without tools'] : []),
  ...(WITH_TOOLS.test(text) ? ['with tools'] : []),
]

/** Who is ahead by such figures on each of the things that a comparison speaks of; undefined where there are none. */
export function duelOutcome(claim: Reading, said: Comparison, pieces: readonly Reading[]): boolean | undefined {
  if (said.attribute !== 'quality') return undefined
  const own = conditionsIn(claim.text.slice(said.region.start, said.region.end))
  const verdicts = pieces.flatMap(duelsIn).flatMap((duel) => {
    if (
      !isOn(own.filter(isTest), duel.topics) ||
      !isOn(
        own.filter((topic) => !isTest(topic)),
        duel.topics,
      )
    )
      return []
    const [isAs, isTurned] = [sides(said, duel.first, duel.second), sides(said, duel.second, duel.first)]
    return isAs === isTurned ? [] : [(duel.isFirstAhead === isAs) === said.up]
  })
  if (verdicts.length === 0 || (own.length === 0 && new Set(verdicts).size > 1)) return undefined
  return verdicts.every(Boolean)
}

const isOn = (wanted: readonly string[], topics: readonly string[]): boolean =>
  wanted.length === 0 || wanted.some((topic) => topics.some((known) => known.startsWith(topic) || topic.startsWith(known)))
const sides = ({ left, right }: Comparison, first: ProperName, second: ProperName): boolean =>
  left.some((name) => areSameModel(name, first)) && right.some((name) => areSameModel(name, second))
