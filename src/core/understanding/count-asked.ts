import { NUMBER, numberIn } from './relative-periods.ts'

const NEWEST =
  'last|latest|newest|most recent|ultim[oa]s|neuest\\p{L}*|jungst\\p{L}*|letzten|dernier(?:e)?s|最新[的の]?|最近[的の]?|直近の?|新しい'
const AFTERWARDS =
  'latest|newest|most recent|mas recientes|mas nuev[oa]s|plus recent(?:e)?s|mais recentes|mais nov[oa]s|derniers|ultim[oa]s|neuesten'
const MODELS = 'models?|llms?|ais?|releases|modelos|lanzamientos|lancamentos|modelle[n]?|modeles|sorties'

/** "The last 5 models", "los 5 modelos más recientes": how many of the newest are asked for. */
export const NEWEST_COUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${NEWEST})\s*(${NUMBER})(?!\.?\d|\p{Script=Latin})|(?<![\p{L}\d.])(${NUMBER})\s+(?:(?:${MODELS})\s+)?(?:${AFTERWARDS})(?![\p{L}\d])`,
  'u',
)

/** @param rest a question, folded and without names */
export function countIn(rest: string): number | undefined {
  const [, before, after] = NEWEST_COUNT.exec(rest) ?? []
  const typed = before ?? after
  const count = typed === undefined ? 0 : numberIn(typed)
  // "One" and "a" are articles as often as numbers.
  return count > 1 || typed === '1' ? count : undefined
}
