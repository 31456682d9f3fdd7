import { anyWord } from './any-word.ts'
import { COUNTING_NUMBER, NUMBER, numberIn } from './numbers.ts'

/** Most that a question can ask for by number; a larger one counts something else. */
const MOST_ASKED = 100

const COUNT = `(${COUNTING_NUMBER})`
/** What stands between a number and the models that it counts: "five newest", "10 most recent open". */
const BETWEEN = '(?:[\\p{L}-]+\\s+){0,4}?'
const MODELS =
  '(?:models?|llms?|releases|ones|modelos?|modelle?n?|modeles?|lanzamientos|lancamentos|sorties|veroffentlichungen|newest|latest|cheapest|largest|biggest|smallest|longest|best)'
/** Of a number before one of these no models are counted. */
const UNIT = `(?!\\s*(?:[kmbt]\\b|%|\\$|€|days?|weeks?|months?|years?|quarters?|hours?|tokens?|params?|parameters?|million|billion|tage?n?|wochen?|monate?n?|jahre?n?|dias|semanas|meses|anos|jours|semaines|mois|ans|dollars?|usd|cents?))`

const NEWEST =
  'last|latest|newest|most recent|ultim[oa]s|neuest\\p{L}*|jungst\\p{L}*|letzten|dernier(?:e)?s|最新[的の]?|最近[的の]?|直近の?|新しい'
const AFTERWARDS =
  'latest|newest|most recent|mas recientes|mas nuev[oa]s|plus recent(?:e)?s|mais recentes|mais nov[oa]s|derniers|ultim[oa]s|neuesten'

/** "Top 10", which says by nothing what to rank by. */
export const TOP = new RegExp(`\\btop[\\s-]*${COUNT}(?![\\d.])`, 'u')
/** "The last 5 models", "los 5 modelos más recientes", which are the newest. */
export const LAST = new RegExp(
  String.raw`(?<![\p{L}\d])(?:${NEWEST})\s*(${NUMBER})(?!\.?\d|\p{Script=Latin})${UNIT}|(?<![\p{L}\d.])(${NUMBER})\s+(?:${MODELS}\s+)?(?:${AFTERWARDS})(?![\p{L}\d])`,
  'u',
)
const COUNTS: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\d$.,-])${COUNT}(?![\\d.,]*\\d)${UNIT}(?=\\s+${BETWEEN}${MODELS}(?![\\p{L}\\d]))`, 'u'),
  new RegExp(`(?:前|上位|トッフ)\\s*${COUNT}(?![\\d.]|[年月日])`, 'u'),
  new RegExp(`(?<![\\d.])${COUNT}\\s*(?:个|款|つ|個|件|モテル)`, 'u'),
]

/**
 * How many of many a question asks for, if it says: "top 10", "five newest models".
 *
 * @param rest a question, folded and without names and times
 */
export const countIn = (rest: string): number | undefined => countBy([TOP, LAST, ...COUNTS], rest)

/** Whether a number of the newest is asked for, whatever word for new stands there. */
export const asksForLast = (rest: string): boolean => countBy([LAST], rest) !== undefined

function countBy(patterns: readonly RegExp[], rest: string): number | undefined {
  const typed = patterns.flatMap((pattern) => pattern.exec(rest)?.slice(1) ?? []).filter((number) => number !== undefined)
  // "One" and "a" are articles as often as numbers.
  return typed
    .filter((number) => number === '1' || numberIn(number) > 1)
    .map(numberIn)
    .find((count) => count <= MOST_ASKED)
}

/** Asks how many there are. */
export const HOW_MANY = anyWord(
  'how many|how much models|number of|count of|wie viele|wieviele|anzahl|cuantos|cuantas|numero de|combien de|combien d|combien|nombre de|quantos|quantas|多少个|多少款|多少种|有多少|几个|几款|いくつ|何個|何件|何種類|何モデル|何本',
)
/** The words of a number, to tell which words of a question were taken for it. */
export const COUNT_PATTERNS: readonly RegExp[] = [...COUNTS, HOW_MANY]
