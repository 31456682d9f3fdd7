import type { Field } from '../release.ts'
import { INTENTS } from './lexicon.ts'
import { specificWords } from './specific-words.ts'
import type { Found, Intent } from './understanding.ts'

/**
 * Decides what is asked.
 *
 * @param rest the question, folded and without names
 */
export function intentOf(found: Found, rest: string): Intent {
  const names = found.named + found.families.length
  const isCompared =
    names + found.unknown.length >= 2 && (INTENTS.compare.test(rest) || found.comparative !== undefined || found.fields.length === 0)
  if (names > 0 && /what'?s new|what is new|what changed|what happened|was ist neu|quoi de neuf|que cambio|o que mudou/.test(rest))
    return 'why'
  if (isCompared) return 'compare'
  const hasScope = isNarrowed(found)
  const ranksTokens = found.superlative?.field === 'context-window' || found.superlative?.field === 'output-limit'
  const isOfMany = found.releases.length === 0 && found.unknown.length === 0 && (hasScope || ranksTokens || OF_MODELS.test(rest))
  if (isOfMany && found.superlative) return 'extreme'
  if (isOfMany && found.bounds.length > 0) return 'bounded'
  if (found.releases.length === 0 && (hasScope || OF_MODELS.test(rest)) && isNewest(found, rest)) return 'newest'
  if (found.releases.length === 0 && isList(found, rest, hasScope)) return 'list'
  if ((names > 0 || found.developers.length > 0) && isWhy(found, rest)) return 'why'
  if (names + found.unknown.length > 0 && found.fields.length > 0) return 'facts'
  if (names + found.unknown.length > 0) return 'overview'
  const isMakerAlone = !/[\p{L}\d]/u.test(rest.replace(INTENTS.overview, ''))
  if (isMakerAlone && found.developers.length > 0) return 'newest'
  return 'open'
}

function isNarrowed({ developers, families, kind, takes, weights, licence, stage }: Found): boolean {
  return developers.length > 0 || families.length > 0 || [kind, takes, weights, licence, stage].some((one) => one !== undefined)
}

/** The latest knowledge is another matter. */
function isNewest({ period, fields, families, developers }: Found, rest: string): boolean {
  const asksKnowledge = fields.includes('knowledge-cutoff') && families.length + developers.length === 0
  return INTENTS.newest.test(rest) && !period && !asksKnowledge
}

function isWhy({ fields }: Found, rest: string): boolean {
  if (STRONG_WHY.test(rest)) return true
  const asksReasons = INTENTS.why.test(rest) || (fields.length === 0 && specificWords(rest).length > 0)
  const asksAmount = fields.includes('training-tokens') && /how many|cuant|wie viel|combien|quant/.test(rest)
  return !asksAmount && asksReasons && fields.every((field) => WEAK_FIELDS.has(field))
}

const OF_MODELS = new RegExp(`${INTENTS.listNoun.source}|\\b(?:model|modelo|modell|modele|llm|llms|ai|ia|ki)\\b`, 'u')
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
  if (asksOther || (!hasNoun && !hasVerb)) return false
  const family = found.families[0]
  if (family && !family.developer) return found.period !== undefined || INTENTS.whole.test(rest)
  return found.period !== undefined || (hasScope && hasNoun) || found.developers.length > 0
}

/** Fields whose words also stand in questions for lists. */
const LISTED = new Set<Field>(['released', 'weights', 'licence', 'status', 'modalities-input', 'modalities-output', 'benchmark'])
