import type { Field } from '../release.ts'

/** A field by whose value releases can be asked for. */
export type BoundField = Extract<
  Field,
  'price-input' | 'price-output' | 'context-window' | 'output-limit' | 'parameters-total' | 'parameters-active' | 'training-tokens'
>

/** A bound on a value, by which many releases are asked for: "under $1", "at least 1M tokens". */
export type Bound = { field: BoundField; isUpper: boolean; isIncluded: boolean; value: number }

type Side = Pick<Bound, 'isUpper' | 'isIncluded'>

/** Kana as a folded question has them. */
const folded = (words: string): string => words.normalize('NFKD').replace(/\p{M}/gu, '')

/** Before a figure, and in East Asian languages after it too; folded, as questions are. The longer words stand first. */
const BEFORE: readonly (Side & { words: string })[] = [
  {
    isUpper: false,
    isIncluded: true,
    words:
      'at least|no less than|not less than|minimum(?: of)?|>=|≥|al menos|como minimo|mindestens|au moins|pelo menos|no minimo|至少|不少于|不低于|最少',
  },
  {
    isUpper: true,
    isIncluded: true,
    words:
      'at most|up to|no more than|not more than|maximum(?: of)?|<=|≤|como maximo|hasta|hochstens|bis zu|maximal|au plus|jusqu.?a|no maximo|ate|至多|不超过|最多',
  },
  {
    isUpper: true,
    isIncluded: false,
    words:
      'under|below|(?:for )?less than|cheaper than|lower than|smaller than|fewer than|<|menos de|por debajo de|weniger als|unter|moins de|en dessous de|abaixo de|低于|少于|不到|小于',
  },
  {
    isUpper: false,
    isIncluded: false,
    words:
      'over|above|more than|greater than|bigger than|larger than|longer than|higher than|exceeding|beyond|>|mas de|superior a|mehr als|uber|plus de|mais de|acima de|超过|大于|高于|多于',
  },
]
const AFTER: readonly (Side & { words: string })[] = [
  { isUpper: true, isIncluded: false, words: '未満|より安い|より少ない|より小さい|以内|or less than' },
  { isUpper: true, isIncluded: true, words: '以下|or less|or fewer|o menos|oder weniger|ou moins|ou menos' },
  { isUpper: false, isIncluded: true, words: '以上|or more|or larger|\\+|o mas|oder mehr|ou plus|ou mais' },
  { isUpper: false, isIncluded: false, words: 'より多い|より大きい|を超える|超え' },
]

const SCALES: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  mil: 1e3,
  tausend: 1e3,
  mille: 1e3,
  千: 1e3,
  万: 1e4,
  m: 1e6,
  million: 1e6,
  millions: 1e6,
  mio: 1e6,
  millionen: 1e6,
  millon: 1e6,
  millones: 1e6,
  billones: 1e12,
  milhao: 1e6,
  milhoes: 1e6,
  百万: 1e6,
  亿: 1e8,
  億: 1e8,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  billions: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
  bilhoes: 1e9,
  十亿: 1e9,
  t: 1e12,
  trillion: 1e12,
  trillions: 1e12,
  billionen: 1e12,
  万亿: 1e12,
  兆: 1e12,
}
const scaleWords = Object.keys(SCALES)
  .toSorted((a, b) => b.length - a.length)
  .join('|')

const MONEY = folded(String.raw`us-dollars?|us dollars?|dollars?|usd|dolares|dolar|美元|ドル|bucks|cents?`)
const FIGURE = String.raw`(?<sign>(?:us)?\$\s*)?(?<digits>\d[\d.,]*)\s*(?<scale>(?:${scaleWords})(?![a-z]))?\s*(?<noun>${MONEY}|\$|tokens?|token|${folded('トークン|パラメータ')}|params?|parameters?|parametros?|parametern?|parametres?|参数)?`
const CONTEXT_WORDS = String.raw`(?:context|ctx|contexto|kontext\p{L}*|contexte|上下文|コンテキスト)`
const CONTEXT = folded(String.raw`\s*(?:-| )?(?:tokens? )?(?:(?:of|de|von)\s+)?${CONTEXT_WORDS}`)
/** "A context of 1M", "contexto de 1M". */
const OF_CONTEXT = folded(String.raw`(?<![\p{L}\d])${CONTEXT_WORDS}(?:\s+window)?\s+(?:of|de|von|d.)\s*`)

const BARE = FIGURE.replace(/\?<\w+>/g, '')
/** Two figures with nothing but a dash or "to" between them. */
const RANGE = new RegExp(
  `(?:\\b(?:between|from|zwischen|von|entre|de|desde)\\s+|从)?(?<![\\d.-])${BARE}\\s*(?:-|–|—|~|〜|\\b(?:and|to|und|bis|y|e|et|a)\\b|到|至|から)\\s*${BARE}(?:(?:for|de|en|per|pro)\\s+)?((?:output|ausgabe|salida|sortie|saida)\\b|输出|出力)?`,
  'gu',
)

const patterns = [
  ...BEFORE.map(({ words, ...side }) => ({ side, pattern: new RegExp(`(?<![a-z\\d])(?:${folded(words)})\\s*${FIGURE}`, 'gu') })),
  ...AFTER.map(({ words, ...side }) => ({ side, pattern: new RegExp(`${FIGURE}\\s*(?:${folded(words)})`, 'gu') })),
  { side: { isUpper: false, isIncluded: true }, pattern: new RegExp(`${FIGURE}${CONTEXT}`, 'gu') },
  { side: { isUpper: false, isIncluded: true }, pattern: new RegExp(`${OF_CONTEXT}${FIGURE}`, 'gu') },
]

const FREE = String.raw`(?:free|gratis|gratuit\p{L}*|kostenlos\p{L}*|kostenfrei\p{L}*)`
const MODELS = '(?:models?|llms?|ais?|apis?|modelos?|modelle?n?|modeles?)'
const EAST_ASIAN_MODELS = folded('(?:模型|モデル)')
/** Models for nothing: "free models", "which models are free", "is any Claude free", "modelos gratuitos", "免费模型"; "free open source" is no price. */
export const FREE_MODELS = new RegExp(
  String.raw`\b${FREE}(?!\s+(?:and\s+)?open\b)(?=\s+(?:[\p{L}\d-]+\s+){0,3}?${MODELS}\b)|(?<=\b${MODELS}\s+(?:[\p{L}]+\s+){0,2}?)${FREE}\b(?!\s+(?:to|tier|trial|from|of)\b)|(?<=\b(?:any|some)\s+(?:[\p{L}]+\s+){0,3}?)${FREE}(?=\s*(?:\?|$))|免费|無料(?=[的のて]?${EAST_ASIAN_MODELS})|(?<=${EAST_ASIAN_MODELS}.{0,4})無料`,
  'u',
)

/** What bounds look like, to tell which words of a question were taken for them. */
export const BOUND_PATTERNS: readonly RegExp[] = [...patterns.map(({ pattern }) => pattern), RANGE]

/**
 * The bounds that a question sets, one for each figure.
 *
 * @param asked folded, without names of releases
 * @param fields what the question asks for, which tells of what a bare figure is
 */
export function boundsIn(asked: string, fields: readonly Field[]): Bound[] {
  const text = asked.replace(RANGE, spellRange)
  const found = new Map<number, Bound>()
  for (const { side, pattern } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const at = match.index + match[0].search(/\d/)
      const of = isOfOutput(text, match.index, match.index + match[0].length) ? OF_OUTPUT : fields
      const bound = found.has(at) ? undefined : boundOf(match.groups ?? {}, side, text, of)
      if (bound) found.set(at, bound)
    }
  }
  const bounds = [...found.entries()].toSorted(([a], [b]) => a - b).map(([, bound]) => bound)
  return FREE_MODELS.test(text) ? [...bounds, { field: moneyField(fields), isUpper: true, isIncluded: true, value: 0 }] : bounds
}

/** The bound that a question sets by a bare figure, which a score can be held to: "over 80", "at least 75.5%". */
export function bareBoundIn(text: string): (Side & { value: number }) | undefined {
  for (const { side, pattern } of patterns) {
    for (const { groups: { sign, scale, noun, digits = '' } = {} } of text.matchAll(pattern))
      if (!sign && !scale && !noun) return { ...side, value: numberIn(digits) }
  }
  return undefined
}

/** "Between $1 and $3", "7b-14b", as two bounds; what the first figure leaves out stands behind the second. */
function spellRange(range: string, ...groups: unknown[]): string {
  const [signA = '', a = '', scaleA = '', nounA = '', signB = '', b = '', scaleB = '', noun = '', output = ''] = groups.map((group) =>
    typeof group === 'string' ? group : undefined,
  )
  const [sign, scale] = [signB || signA, scaleA || scaleB]
  const isRange = [sign, scale, noun, nounA].some(Boolean) && numberIn(a) * (SCALES[scale] ?? 1) < numberIn(b) * (SCALES[scaleB] ?? 1)
  const figure = (digits: string, own: string) => `${sign}${digits}${own} ${noun || nounA} ${output}`
  return isRange ? ` at most ${figure(b, scaleB)} at least ${figure(a, scale)} ` : range
}

/** "Output under $3", "under $3 per million output tokens". */
const OUTPUT = 'output|ausgabe\\p{L}*|salida|sortie|saida|输出|出力'
const OF_OUTPUT: readonly Field[] = ['price-output', 'output-limit']
const OUTPUT_BEFORE = new RegExp(`(?:${OUTPUT})(?:\\s+(?:price|cost|costs|tokens?))?[\\s:]*$`, 'u')
const OUTPUT_AFTER = new RegExp(
  `^\\s*(?:(?:per|/|pro|por|par)\\s*(?:1?m|million|mio|mtok|millon|milhao)\\s+)?(?:de\\s+tokens?\\s+)?(?:(?:for|de|en)\\s+)?(?:${OUTPUT})`,
  'u',
)

function isOfOutput(text: string, start: number, end: number): boolean {
  return OUTPUT_BEFORE.test(text.slice(0, start)) || OUTPUT_AFTER.test(text.slice(end))
}

function boundOf(figure: Record<string, string | undefined>, side: Side, text: string, fields: readonly Field[]): Bound | undefined {
  const { sign, noun = '', scale = '', digits = '' } = figure
  const number = numberIn(digits)
  const cents = /^cents?$/.test(noun) ? 0.01 : 1
  const value = number * (SCALES[scale] ?? 1) * cents
  const isMoney = sign !== undefined || noun === '$' || new RegExp(`^(?:${MONEY})$`).test(noun)
  const field = isMoney ? moneyField(fields) : countField(noun, value, text, fields)
  return field && Number.isFinite(value) ? { ...side, field, value } : undefined
}

/** `1,000,000` and `200.000` are grouped; `0,50` and `0.125` are not. */
function numberIn(digits: string): number {
  const isGrouped = /^[1-9]\d{0,2}(?:,\d{3}|\.\d{3})+\D?$/.test(digits)
  return Number(isGrouped ? digits.replace(/\D/g, '') : digits.replace(',', '.').replace(/\.$/, ''))
}

function moneyField(fields: readonly Field[]): BoundField {
  return fields.includes('price-output') && !fields.includes('price-input') ? 'price-output' : 'price-input'
}

/** Of what a number without a currency is: small ones are no counts, and years no bounds. */
function countField(noun: string, value: number, text: string, fields: readonly Field[]): BoundField | undefined {
  if (PARAMETERS.test(noun)) return fields.includes('parameters-active') && ACTIVE.test(text) ? 'parameters-active' : 'parameters-total'
  if (value < LEAST_COUNT) return undefined
  if (value >= LEAST_PARAMETERS && (noun !== '' || TRAINED.test(text))) return 'training-tokens'
  if (noun === '' && value >= LEAST_PARAMETERS) return 'parameters-total'
  if (fields.includes('output-limit')) return 'output-limit'
  return noun !== '' || fields.includes('context-window') ? 'context-window' : undefined
}

const PARAMETERS = new RegExp(`^(?:param|参数|${folded('パラメ')})`)
const ACTIVE = new RegExp(`activ|aktiv|激活|${folded('アクティブ')}`)

/** So many tokens are none of a context. */
const TRAINED = /\btrain|\bentren|\bentrain|\btrein|训练|学習/

/** Fewer tokens than any context window has ever had. */
const LEAST_COUNT = 2_100
/** "Under 100B" speaks of parameters: no context window comes near. */
const LEAST_PARAMETERS = 100e6
