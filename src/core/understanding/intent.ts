import type { Field } from '../release.ts'
import { anyWord } from './any-word.ts'
import { asksForLast } from './how-many.ts'
import { ASKED, INTENTS } from './lexicon.ts'
import { specificWords } from './specific-words.ts'
import { AHEAD, ENDING_PATTERNS, ENDINGS } from './stages.ts'
import { SUPERLATIVE_PATTERNS } from './superlatives.ts'
import type { Found, Intent } from './understanding.ts'

/**
 * Decides what is asked.
 *
 * @param rest the question, folded and without names
 */
export function intentOf(found: Found, rest: string): Intent {
  const names = found.named + found.families.length
  const asksFirst = found.comparative !== undefined || found.superlative !== undefined || found.isOldest || INTENTS.newest.test(rest)
  const isCompared = names + found.unknown.length >= 2 && (INTENTS.compare.test(rest) || asksFirst || found.fields.length === 0)
  if (names >= 2 && found.fields.length === 0 && INTENTS.changed.test(rest) && INTENTS.between.test(rest)) return 'compare'
  if (names > 0 && (INTENTS.changed.test(rest) || /what happened/.test(rest))) return 'why'
  if (isCompared) return 'compare'
  const hasScope = isNarrowed(found)
  const ranksOwn = found.superlative !== undefined && (OF_MODELS_ALONE.has(found.superlative.field) || ranksBare(found, rest))
  const isOfMany = found.releases.length === 0 && found.unknown.length === 0 && (hasScope || ranksOwn || OF_MODELS.test(rest))
  if (isOfMany && found.superlative) return 'extreme'
  if (isOfMany && found.bounds.length > 0) return 'bounded'
  if (found.releases.length === 0 && isListOfEndings(found, rest)) return isOfNewest(found, rest) && !found.isAhead ? 'newest' : 'list'
  if (found.releases.length === 0 && (hasScope || OF_MODELS.test(rest)) && (found.isOldest || isNewest(found, rest))) return 'newest'
  if (found.releases.length === 0 && isList(found, rest, hasScope)) return 'list'
  if ((names > 0 || found.developers.length > 0) && isWhy(found, rest)) return 'why'
  if (names + found.unknown.length > 0 && found.fields.length > 0) return 'facts'
  if (names + found.unknown.length > 0) return 'overview'
  const isMakerAlone = !/[\p{L}\d]/u.test(rest.replace(INTENTS.overview, ''))
  if (isMakerAlone && found.developers.length > 0) return 'newest'
  return 'open'
}

function isNarrowed({ developers, families, kind, takes, gives, weights, licence, stage }: Found): boolean {
  return developers.length > 0 || families.length > 0 || [kind, takes, gives, weights, licence, stage].some((one) => one !== undefined)
}

/** The latest knowledge is another matter. */
function isNewest(found: Found, rest: string): boolean {
  const { period, fields, families, developers, asksCount } = found
  const asksKnowledge = fields.includes('knowledge-cutoff') && families.length + developers.length === 0
  return isOfNewest(found, rest) && !period && !asksKnowledge && !asksCount
}

/** "The latest", "the last five"; "the last five weeks" are a time. */
function isOfNewest({ period }: Found, rest: string): boolean {
  return INTENTS.newest.test(rest) || (!period && asksForLast(rest))
}

function isWhy({ fields }: Found, rest: string): boolean {
  if (STRONG_WHY.test(rest)) return true
  const asksReasons = INTENTS.why.test(rest) || (fields.length === 0 && specificWords(rest).length > 0)
  const asksAmount = fields.includes('training-tokens') && /how many|cuant|wie viel|combien|quant/.test(rest)
  return !asksAmount && asksReasons && fields.every((field) => WEAK_FIELDS.has(field))
}

/** Measures that nothing but models has: "the longest context window" needs no noun. */
const OF_MODELS_ALONE = new Set<Field>([
  'context-window',
  'output-limit',
  'parameters-active',
  'price-output',
  'price-cached-input',
  'knowledge-cutoff',
])
const OF_MODELS = new RegExp(`${INTENTS.listNoun.source}|\\b(?:model|modelo|modell|modele|llm|llms|ai|ia|ki|release(?! dates?))\\b`, 'u')
/** "Top 3 cheapest in yuan" speaks of nothing that something else than models could have; of laptops it would. */
function ranksBare({ count, superlative }: Found, rest: string): boolean {
  if (count === undefined || !superlative?.field.startsWith('price')) return false
  const others = [OF_PRICES, ...SUPERLATIVE_PATTERNS].reduce((text, { source }) => text.replace(new RegExp(source, 'gu'), ' '), rest)
  return specificWords(others).length === 0
}

const OF_PRICES = ASKED.find(({ fields }) => fields[0] === 'price-input')!.pattern
const STRONG_WHY =
  /\b(why|how does|how do|explain|what changed|what'?s new|what is new|matters?|por que|pourquoi|warum|wieso|porque)\b|为什么|为何|なぜ|どうして/
/** Fields whose words also stand in questions after reasons: "how was it trained", "which chips". */
const WEAK_FIELDS = new Set<Field>([
  'training-tokens',
  'training-compute',
  'architecture',
  'released',
  'modalities-input',
  'modalities-output',
  'reasoning',
  'benchmark',
])

/** Releases by period, developer, kind or weights: not one release's facts. */
function isList(found: Found, rest: string, hasScope: boolean): boolean {
  const asksOther = found.fields.some((field) => !LISTED.has(field))
  const [hasNoun, hasVerb] = [INTENTS.listNoun.test(rest), INTENTS.listVerb.test(rest)]
  if (found.asksCount && hasNoun && (!asksOther || OF_US.test(rest))) return true
  if (asksOther || (!hasNoun && !hasVerb)) return false
  const family = found.families[0]
  if (family && !family.developer) return found.period !== undefined || INTENTS.whole.test(rest)
  return found.period !== undefined || (hasScope && hasNoun) || found.developers.length > 0
}

/** "What gets shut down in december", "upcoming retirements": a stage that ends what is offered needs no noun. */
function isListOfEndings({ stage, isAhead, period, developers, families, unknown, fields }: Found, rest: string): boolean {
  if (!stage || !ENDINGS.has(stage) || unknown.length > 0 || fields.some((field) => !LISTED.has(field))) return false
  if (INTENTS.listNoun.test(rest)) return isAhead !== undefined || period !== undefined || INTENTS.newest.test(rest)
  const isOfMakers = developers.length + families.length > 0
  const isOfSome = isOfMakers || ((period !== undefined || isAhead === true) && speaksOfNothingElse(rest, period?.text))
  return isOfSome && (ASKS_WHICH.test(rest) || ENDINGS_NOUN.test(rest)) && !IT.test(rest)
}

/** "Upcoming government shutdowns" are of something else. */
function speaksOfNothingElse(rest: string, period = ''): boolean {
  const others = [AHEAD, ENDINGS_NOUN, ASKS_WHICH, ...ENDING_PATTERNS].reduce(
    (text, { source }) => text.replace(new RegExp(source, 'gu'), ' '),
    rest.replace(period, ' ').replace(/\p{Script=Hiragana}+/gu, ' '),
  )
  return specificWords(others).length === 0
}

const ENDINGS_NOUN = anyWord(
  'shutdowns|retirements|deprecations|sunsets|retirement dates|retirement schedule|deprecation schedule|shutdown dates|jubilaciones|retiros|retiradas|abschaltungen|abschalttermine|retraits|arrets|desativacoes|aposentadorias|descontinuacoes',
)
const ASKS_WHICH = anyWord(
  'what|whats|what s|which|who|anything|something|any|list|show|everything|next|upcoming|was|welche~|was wird|que|cual~|qu est ce qui|qu est ce que|quel~|quoi|o que|qual|quais|什么|哪些|哪个|有没有|何|どれ|どの|なに',
)
/** Asks on about one that was named before. */
const IT = anyWord(
  'it|its|this one|that one|this model|that model|er|sie|este modelo|ese modelo|ce modele|esse modelo|它|这个模型|それ|これ',
)
/** Asks what the sources hold, not what models know. */
const OF_US = /\b(?:do|can) (?:you|u) (?:know|have|cover|list|track)\b|\b(?:your|the) (?:db|database|sources|corpus|list)\b/

/** Fields whose words also stand in questions for lists. */
const LISTED = new Set<Field>(['released', 'weights', 'licence', 'status', 'modalities-input', 'modalities-output', 'benchmark'])
