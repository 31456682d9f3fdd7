import type { Field } from '../release.ts'
import type { Bound, BoundField } from './bounds.ts'
import { anyWord } from './any-word.ts'
import { TOP } from './how-many.ts'

/** The field of which a question wants the release with the most or the least. */
export type Superlative = { field: RankField; wins: 'lower' | 'higher' }

/** A field by whose value releases can be ranked. */
export type RankField = BoundField | 'price-cached-input' | 'knowledge-cutoff'

/** The measure that a question names decides what "largest" is about, unless it stands there as a bound. */
export function superlativeIn(rest: string, fields: readonly Field[], bounds: readonly Bound[]): Superlative | undefined {
  const isOfActive = fields.includes('parameters-active') && ACTIVE_PARAMETERS.test(rest)
  const field = MEASURES.find((measure) => fields.includes(measure)) ?? (isOfActive ? 'parameters-active' : undefined)
  const found = SUPERLATIVES.find(({ pattern }) => pattern.test(rest))
  const degree = DEGREES.find(({ pattern }) => pattern.test(rest)) ?? (!found && TOP.test(rest) ? MOST : undefined)
  if (field && degree && !bounds.some((bound) => bound.field === field)) return { field, wins: degree.wins }
  if (!found) return ofLowestPrice(rest, fields)
  // "Cheapest" is of the price that is named.
  const priced = found.field === 'price-input' && !fields.includes('price-input')
  const named = priced ? PRICES.find((price) => fields.includes(price)) : undefined
  return { field: named ?? found.field, wins: found.wins }
}

/** "With the lowest price for output". */
function ofLowestPrice(rest: string, fields: readonly Field[]): Superlative | undefined {
  const isPriced = fields.every((field) => field.startsWith('price'))
  const price = (['price-input', ...PRICES] as const).find((field) => fields.includes(field))
  return price && isPriced && LOWEST.test(rest) ? { field: price, wins: 'lower' } : undefined
}

const LOWEST = anyWord('lowest|niedrigste~|mas bajo~|mas baja~|plus bas~|mais baixo~|mais baixa~|最低|最も低い|一番低い')
const MEASURES = ['training-tokens', 'context-window', 'output-limit'] as const
const ACTIVE_PARAMETERS = anyWord(
  'active param~|activated param~|parametros activos|aktive~ parameter~|parametres actifs|parametros ativos|激活参数|活跃参数|アクティブパラメ',
)
const PRICES = ['price-cached-input', 'price-output'] as const
const MOST = { wins: 'higher' } as const

/** Words that ask which release of many has the most or the least of a field. */
const SUPERLATIVES: readonly (Superlative & { pattern: RegExp })[] = [
  {
    field: 'knowledge-cutoff',
    wins: 'higher',
    pattern: anyWord(
      'newest knowledge|latest knowledge|most recent knowledge|newest cutoff|latest cutoff|most recent cutoff|newest training data|latest training data|most recent training data|conocimiento~ mas reciente~|corte mas reciente|neueste~ wissen~|aktuellste~ wissen~|connaissances les plus recentes|conhecimento mais recente|最新知识|最新的知识|知识最新|最新の知識|知識が最新',
    ),
  },
  {
    field: 'knowledge-cutoff',
    wins: 'lower',
    pattern: anyWord('oldest knowledge|earliest knowledge|oldest cutoff|earliest cutoff'),
  },
  {
    field: 'price-input',
    wins: 'lower',
    pattern: anyWord(
      'cheapest|lowest price~|lowest output price~|lowest input price~|least expensive|most affordable|mas barat~ de|modelo~ mas barat~|modelo~ retirad~ mas barat~|modelo~ abiert~ mas barat~|l~ mas barat~|modelo~ mais barat~|modelo~ desativad~ mais barat~|modelo~ abert~ mais barat~|mais barat~ d~|o~ mais barat~|gunstigste~|billigste~|l~ moins cher~|最便宜|最安|最も安い|一番安い|安いモデルトップ|安いモデル上位',
    ),
  },
  {
    field: 'price-input',
    wins: 'higher',
    pattern: anyWord(
      'most expensive|priciest|costliest|highest price~|highest output price~|highest input price~|teuerste~|l~ plus cher~|modelo~ mas car~|mas car~ de|modelo~ mais car~|o~ mais car~|最贵|最も高い|一番高い',
    ),
  },
  {
    field: 'price-input',
    wins: 'lower',
    pattern: anyWord(
      'by price|by cost|by input price|by output price|por precio|nach preis|nach dem preis|par prix|por preco|按价格|按照价格|価格順|値段順|安い順',
    ),
  },
  { field: 'output-limit', wins: 'higher', pattern: anyWord('longest output|largest output|biggest output') },
  {
    field: 'parameters-total',
    wins: 'higher',
    pattern: anyWord(
      'largest|biggest|most parameters|plus gros modele~|plus grand modele~|plus grosse~|maior modelo|by parameter~|by params|by number of parameters|by size|mas grande|grosste~|groesste~|le plus grand|o maior|最大的|最大の|一番大きい',
    ),
  },
  {
    field: 'parameters-total',
    wins: 'lower',
    pattern: anyWord(
      'smallest|fewest parameters|plus petit modele~|menor modelo|mas pequeno|kleinste~|le plus petit|o menor|最小的|一番小さい',
    ),
  },
]

/** Words for the most and the least of whatever measure a question names: "the largest context window". */
const DEGREES: readonly (Pick<Superlative, 'wins'> & { pattern: RegExp })[] = [
  {
    wins: 'higher',
    pattern: anyWord(
      'largest|biggest|longest|highest|most active|most activated|mas parametros activos|meisten aktiven|le plus de parametres actifs|mais parametros ativos|most context|most tokens|most training tokens|mas tokens|meisten token~|le plus de tokens|mais tokens|最多|最も多い|by context~|mas grande~|mas larg~|mayor|grosste~|groesste~|langste~|laengste~|plus grand~|plus long~|maior|mais long~|最大|最长|最長|最も大きい|最も長い|一番大きい|一番長い',
    ),
  },
  {
    wins: 'lower',
    pattern: anyWord(
      'smallest|shortest|lowest|fewest active|least active|least context|mas pequen~|mas cort~|menor|kleinste~|kurzeste~|plus petit~|plus court~|mais curt~|最小|最短|一番小さい|一番短い',
    ),
  },
]

/** Words for the most and the least, to tell which words of a question were taken for them. */
export const SUPERLATIVE_PATTERNS: readonly RegExp[] = [...SUPERLATIVES, ...DEGREES].map(({ pattern }) => pattern)
