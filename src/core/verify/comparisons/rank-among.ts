import { outcomeOf, type Comparing } from './compared-values.ts'
import { contestantsIn } from './comparisons.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import type { ProperName } from '../reading/proper-names.ts'
import type { Reading } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'

/** What a rank is said among: "of the two", "of these three models", "the cheaper one". */
const AMONG =
  /\b(?:of|among|between) (?:the|these|those) (two|three|four|five)\b|\bthe (?:(?:more|less) \p{L}+|\p{L}+er) (?:one|model|option|choice|version)\b/iu
const COUNTS: Record<string, number> = { three: 3, four: 4, five: 5 }
const DEGREES: readonly (Pick<Comparing, 'up' | 'of'> & { words: RegExp })[] = [
  { words: /\b(?:cheaper|cheapest|least expensive|less expensive)\b/i, up: false, of: 'money' },
  { words: /\b(?:dearer|dearest|costlier|costliest|pricier|(?:more|most) expensive)\b/i, up: true, of: 'money' },
  { words: /\b(?:newer|newest|latest|younger|youngest)\b/i, up: true, of: 'moment' },
  { words: /\b(?:older|oldest|earliest)\b/i, up: false, of: 'moment' },
  { words: /\b(?:high|long)(?:er|est)\b|\b(?:larg|bigg)(?:er|est) (?:context|output)\b/i, up: true, of: 'number' },
  { words: /\b(?:low|short)(?:er|est)\b|\bsmall(?:er|est) (?:context|output)\b/i, up: false, of: 'number' },
]

/**
 * Whether the values of the evidence bear the rank of one model among those that it names: "of the two, A is the cheaper
 * one", "of these three, A has the shortest context". Undefined where a claim gives no such rank, or values do not tell.
 */
export function outcomeAmong(claim: Reading, pieces: readonly Piece[]): boolean | undefined {
  const among = AMONG.exec(claim.text)
  const degree = DEGREES.find(({ words }) => words.test(claim.text))
  const [subject, ...more] = distinct(contestantsIn(claim))
  if (!among || !degree || !subject || more.length > 0) return undefined
  const others = distinct(pieces.flatMap(contestantsIn)).filter((name) => !areSameModel(name, subject))
  if (others.length + 1 !== (COUNTS[among[1]?.toLowerCase() ?? ''] ?? 2)) return undefined
  const flow = /\b(?:in|out)put\b/i.exec(claim.text)?.[0].toLowerCase()
  const part: Comparing = { claim, up: degree.up, of: degree.of, flow, region: { start: 0, end: claim.text.length } }
  const outcomes = others.map((other) => outcomeOf(part, subject, other, pieces))
  if (outcomes.includes(false)) return false
  return outcomes.every((outcome) => outcome === true) ? true : undefined
}

const distinct = (names: readonly ProperName[]): ProperName[] =>
  names.filter((name, index) => names.findIndex((other) => areSameModel(name, other)) === index)
