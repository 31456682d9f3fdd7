import type { Field } from '../release.ts'
import type { Bound, BoundField } from './bounds.ts'
import { anyWord } from './any-word.ts'

/** The field of which a question wants the release with the most or the least. */
export type Superlative = { field: BoundField; wins: 'lower' | 'higher' }

/** The measure that a question names decides what "largest" is about, unless it stands there as a bound. */
export function superlativeIn(rest: string, fields: readonly Field[], bounds: readonly Bound[]): Superlative | undefined {
  const field = (['training-tokens', 'context-window', 'output-limit'] as const).find((measure) => fields.includes(measure))
  const degree = DEGREES.find(({ pattern }) => pattern.test(rest))
  if (field && degree && !bounds.some((bound) => bound.field === field)) return { field, wins: degree.wins }
  const found = SUPERLATIVES.find(({ pattern }) => pattern.test(rest))
  if (!found) return undefined
  const isOfOutput = found.field === 'price-input' && fields.includes('price-output') && !fields.includes('price-input')
  return { field: isOfOutput ? 'price-output' : found.field, wins: found.wins }
}

/** Words that ask which release of many has the most or the least of a field. */
const SUPERLATIVES: readonly (Superlative & { pattern: RegExp })[] = [
  {
    field: 'price-input',
    wins: 'lower',
    pattern: anyWord(
      'cheapest|lowest price~|lowest output price~|lowest input price~|least expensive|most affordable|mas barat~ de|modelo~ mas barat~|l~ mas barat~|modelo~ mais barat~|mais barat~ d~|o~ mais barat~|gunstigste~|billigste~|l~ moins cher~|最便宜|最安|一番安い',
    ),
  },
  {
    field: 'price-input',
    wins: 'higher',
    pattern: anyWord(
      'most expensive|priciest|costliest|highest price~|highest output price~|highest input price~|teuerste~|l~ plus cher~|modelo~ mas car~|mas car~ de|modelo~ mais car~|o~ mais car~|最贵|一番高い',
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
      'largest|biggest|longest|highest|most context|most tokens|most training tokens|mas tokens|meisten token~|le plus de tokens|mais tokens|最多|最も多い|by context~|mas grande~|mas larg~|mayor|grosste~|groesste~|langste~|laengste~|plus grand~|plus long~|maior|mais long~|最大|最长|最長|最も大きい|最も長い|一番大きい|一番長い',
    ),
  },
  {
    wins: 'lower',
    pattern: anyWord(
      'smallest|shortest|lowest|least context|mas pequen~|mas cort~|menor|kleinste~|kurzeste~|plus petit~|plus court~|mais curt~|最小|最短|一番小さい|一番短い',
    ),
  },
]

/** Words for the most and the least, to tell which words of a question were taken for them. */
export const SUPERLATIVE_PATTERNS: readonly RegExp[] = [...SUPERLATIVES, ...DEGREES].map(({ pattern }) => pattern)
