import type { Field } from '../release.ts'
import { anyWord } from './any-word.ts'
import { isWithinEdits } from './edit-distance.ts'
import { ASKED, INTENTS } from './lexicon.ts'
import { fold } from './name-tokens.ts'
import type { Mention } from './names.ts'
import type { Period } from './periods.ts'

/** The fields a few words ask for, whatever release they are about. */
export function fieldsIn(text: string): Field[] {
  return fieldsNamed(fold(text))
}

/**
 * The fields asked for; where a name stands, typos count too, and "did it come out in May" asks for the day.
 *
 * @param rest a question, folded and without names of releases
 */
export function fieldsAsked(rest: string, namesBenchmark: boolean, mentions: readonly Mention[], period: Period | undefined): Field[] {
  const fields = turnedRound(fieldsNamed(rest, namesBenchmark), rest, mentions)
  const has = (kind: Mention['kind']) => mentions.some((mention) => mention.kind === kind)
  if (fields.length > 0 || !(has('release') || has('family'))) return fields
  return period && has('release') && CAME_OUT.test(rest) ? ['released'] : fieldsNamed(repairFieldWords(rest))
}

/** "Models replaced by GPT-5" asks what it replaces, and "what was GPT-5 replaced by" what replaces it. */
function turnedRound(fields: Field[], rest: string, mentions: readonly Mention[]): Field[] {
  const isReplacing = mentions.some(({ start }) => REPLACED_BY.test(rest.slice(0, start)))
  return isReplacing ? fields.map((field) => (field === 'replaced-by' ? 'replaces' : field)) : fields
}

const REPLACED_BY = /\b(?:replaced|superseded|succeeded) by(?: the)?\s*$/
const CAME_OUT = /\bdid\b.*\b(release|launch|ship|drop|publish)\b/

/** "When did the discount end" asks for the prices and their days. */
export const asksForDiscount = (rest: string): boolean => INTENTS.discount.test(rest) && INTENTS.ends.test(rest)

/** From when until when it could be had. */
const LIFETIME = anyWord(
  'how long|wie lange|cuanto tiempo|combien de temps|quanto tempo|多久|多长时间|どれくらい|どのくらい|いつからいつまで',
)
const OFFERED = anyWord(
  'available|around|online|live|sold|on sale|offered|exist~|last|lasted|in service|served|supported|usable|verfugbar|angeboten|gab es|disponible~|duro|en venta|dure|en ligne|disponive~|durou|no ar|可用|上线|存在|提供|在线|卖|利用|使え|販売',
)

function fieldsNamed(rest: string, namesBenchmark = false): Field[] {
  if (asksForDiscount(rest)) return ['price-input', 'price-output']
  if (LIFETIME.test(rest) && OFFERED.test(rest)) return ['released', 'status']
  const asked = ASKED.filter(({ pattern }) => pattern.test(rest)).flatMap(({ fields }) => [...fields])
  const fields = new Set<Field>(namesBenchmark ? [...asked, 'benchmark'] : asked)
  narrowPrices(fields, rest)
  if (fields.has('output-limit') && !/price|cost|\$/.test(rest))
    for (const field of ['price-input', 'price-output'] as const) fields.delete(field)
  if (fields.size > 1) dropWeaker(fields, rest)
  return [...fields]
}

/** "How much memory does it need" asks for no price. */
const OTHER_AMOUNT = /how much (?:v?ram|memory|gpu|storage|disk|space|data|power|time|context|compute)\b/
const PRICE_WORDS = /pric|cost|cheap|expens|\bpay|fee|dollar|usd|\$/

const patternOf = (field: Field): RegExp => ASKED.find(({ fields }) => fields[0] === field)!.pattern
const OF_CACHE = patternOf('price-cached-input')
const OF_PRICES = patternOf('price-input')

/** "input price" asks for one direction, "cached" for the third. */
function narrowPrices(fields: Set<Field>, rest: string): void {
  if (/\btrain(ing|ed)?\b|entren|trainier|entra[iî]n|trein|训练|学習/.test(rest) || (OTHER_AMOUNT.test(rest) && !PRICE_WORDS.test(rest)))
    for (const field of ['price-input', 'price-output'] as const) fields.delete(field)
  const asksInput = /\binput|entrada|eingabe|entree|输入|入力/.test(rest)
  const asksOutput = /\boutput|salida|ausgabe|sortie|saida|输出|出力/.test(rest)
  const asksPrice = fields.has('price-input')
  if (asksPrice && asksInput && !asksOutput) fields.delete('price-output')
  if (asksPrice && asksOutput && !asksInput) {
    fields.delete('price-input')
    fields.delete('output-limit')
  }
  const isOfCacheAlone = rest.split(/\band\b|,/).every((part) => OF_CACHE.test(part) || !OF_PRICES.test(part))
  if (fields.has('price-cached-input') && isOfCacheAlone) for (const field of ['price-input', 'price-output'] as const) fields.delete(field)
}

/** "When was it deprecated" asks for the status, not for the release day; "active" belongs to parameters. */
function dropWeaker(fields: Set<Field>, rest: string): void {
  const asksEnd = fields.has('status') || fields.has('knowledge-cutoff') || fields.has('replaced-by') || fields.has('replaces')
  if (asksEnd && !/release|launch|come out|came out/.test(rest)) fields.delete('released')
  if (fields.has('training-tokens') || (fields.has('output-limit') && !/context|ctx|window/.test(rest))) fields.delete('context-window')
  const asksPrice = fields.has('price-input') || fields.has('price-output')
  if (asksPrice && INTENTS.launch.test(rest) && !/when|release date/.test(rest)) fields.delete('released')
  if (fields.has('weights') && fields.has('released') && /open[\s-]?sourc|open[\s-]?weight/.test(rest)) fields.delete('released')
  if (fields.has('replaces') && /\b(?:what|which) (?:model )?(?:replaces|replaced|will replace)\b|replaced by|什么取代/.test(rest))
    fields.delete('replaces')
  const isSizeOfContext = (fields.has('context-window') || fields.has('output-limit')) && !/param|参数|パラメ/.test(rest)
  if (isSizeOfContext) for (const field of ['parameters-total', 'parameters-active'] as const) fields.delete(field)
  const asksDegree = /how much (less|more|better|faster|bigger|smaller|larger)/.test(rest) && !/price|cost|cheap|expens|\$/.test(rest)
  if (asksDegree) for (const field of ['price-input', 'price-output'] as const) fields.delete(field)
  const asksOther = [...fields].some((field) => field !== 'released' && field !== 'modalities-input' && field !== 'modalities-output')
  if (asksOther && /\b(see|video|image)\b/.test(rest) && !/support|accept|input|modalit/.test(rest)) {
    fields.delete('modalities-input')
    fields.delete('modalities-output')
  }
  if (
    fields.has('parameters-active') &&
    !fields.has('parameters-total') &&
    fields.size > 1 &&
    !/activ|activo|aktiv|激活|アクティブ/.test(rest)
  )
    fields.delete('parameters-active')
}

/** Words for fields as people mistype them. */
const FIELD_WORDS = 'price prices pricing license licence context parameters benchmark cutoff deprecated modalities'.split(' ')
/** Words of their own, one typo away from those. */
const OTHER_WORDS = new Set('pride prime prize prizes contest content contexts'.split(' '))

/** The same words with typos in those for fields repaired: one typo from five letters on. */
function repairFieldWords(rest: string): string {
  return rest.replace(/\p{L}{5,}/gu, (word) =>
    OTHER_WORDS.has(word) ? word : (FIELD_WORDS.find((known) => known[0] === word[0] && isWithinEdits(word, known, 1)) ?? word),
  )
}
