import { anyWord } from './any-word.ts'

/** Words for the newest, which ask for one unless something else in the question stands in the plural; "what's new" does not. */
const THE_NEWEST = anyWord(
  'newest|latest|most recent|last model|last release|current flagship|mas reciente|mas nuevo|mas nueva|ultimo|ultima|neueste~|aktuellste~|jungste~|letzte~|dernier|derniere|plus recent|plus recente|mais recente|mais novo|mais nova|最新|一番新しい',
)

/** Nouns, verbs and pronouns of several, and words that ask for a row of them. */
const SEVERAL = anyWord(
  'models|llms|releases|versions|ones|lms|ais|apis|options|launches|are|were|have|list|top|rank~|sort~|order~|some|any|all|every|few|several|by price|by size|by context|by parameter~|by params|by number of parameters|cheapest to~',
  'modelos|lanzamientos|lancamentos|versiones|versoes|opciones|opcoes|los|las|cuales|quais|son|sao|estan|algunos|alguns|lista|listar|todos|todas|mas recientes|mas nuevos|ultimos|ultimas|mais recentes|mais novos|mas barat~s|mais barat~s|mas car~s|mais car~s|mas grandes|mais longos|mas pequenos|maiores|menores',
  'modelle|modellen|versionen|sind|welche modelle|alle|liste|einige|rangliste',
  'modeles|sorties|les|quels|quelles|sont|liste|tous|toutes|derniers|dernieres|plus recents|plus recentes|moins chers|moins cheres|plus chers|plus grands|plus petits',
  '哪些|有什么|列出|几个|几款|排名|排行|一览|一覧|ランキング|すべて|全部|たち|順に|並べ',
)
/** German superlatives of several, which a noun in the singular makes one: "vom günstigsten Modell". */
const GERMAN_SEVERAL = /(?<!\p{L})(?:die|der|welche)\s+\p{L}+sten(?!\p{L})(?!\s+modell(?!\p{L}))/u

/** Says where it looks, and not what for: "the latest from OpenAI" is news of any number. */
const WITHOUT_NOUN = /(?<!\p{L})(?:newest|latest|most recent)\s+(?:from|by|of|at|in|on|news|updates?|stuff|things)(?!\p{L})/u

/**
 * Whether the most, the least or the newest is asked for as one: "the cheapest model", and not "the cheapest models".
 *
 * @param rest a question, folded and without names
 * @param isRanked the question wants the most or the least of some field
 */
export function asksForOne(rest: string, isRanked: boolean): boolean {
  const isSought = isRanked || (THE_NEWEST.test(rest) && !WITHOUT_NOUN.test(rest))
  return isSought && !SEVERAL.test(rest) && !GERMAN_SEVERAL.test(rest)
}
