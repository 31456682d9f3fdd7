import type { Corpus } from '../corpus.ts'
import type { Fact } from '../release.ts'
import { anyWord } from './any-word.ts'
import { fold, foldedWithPlaces } from './name-tokens.ts'

/** Terms on which a price is asked for. */
export type PriceTerm = {
  /** As the question has them; a host by its name. */
  typed: string
  /** Who sells: one host alone, or whoever meets it and the developer. */
  seller?: 'host' | 'any'
  /** Whether a price of the corpus is one on these terms. */
  isMet: (fact: Fact) => boolean
  /** Whether an English sentence speaks of them. */
  isSaidIn: (sentence: string) => boolean
}

/** Terms that vendors sell on, and the words of the corpus's conditions for them. */
const CONDITIONS: readonly { pattern: RegExp; condition: RegExp }[] = [
  { pattern: anyWord('batch~|stapel~|por lotes|em lote|par lots|traitement par lot|批处理|批量|バッチ'), condition: /\bbatch\b/i },
  { pattern: anyWord('flex|flex tier'), condition: /\bflex\b/i },
  { pattern: anyWord('priority|priority tier|prioritat~|prioridad|prioridade|priorite|prioritaire|优先|優先'), condition: /\bpriority\b/i },
  {
    pattern: anyWord(
      'fast mode|fast variant|highspeed|high speed|lightning|turbo mode|schnellmodus|schnelle variante|modo rapido|mode rapide|高速|快速模式|极速',
    ),
    condition: /\b(?:fast|high-?speed|lightning)\b/i,
  },
  {
    pattern: anyWord(
      'off peak|offpeak|nebenzeit~|ausserhalb der spitzenzeit~|horas valle|fuera de hora punta|heures creuses|fora do pico|fora de pico|非高峰|低谷|闲时|オフピーク',
    ),
    condition: /\boff-peak\b/i,
  },
  {
    pattern:
      /(?<!\boff[\s-]?|non[\s-]?)\bpeak\b|\bspitzenzeit|\bhoras? (?:punta|pico)\b|\bheures pleines\b|\bhorario de pico\b|(?<!非)高峰|(?<!オフ)ヒーク/u,
    condition: /(?<!off-)\bpeak\b/i,
  },
  {
    pattern:
      /\blong[\s-](?:context|prompts?)\b|\blange[rn]? (?:kontext|prompts?)|\bprompts? (?:over|above|uber|de mas)|\b(?:over|above|beyond|more than|uber|mehr als|mas de|plus de|mais de)\s*\d{2,3}\s?k\b|长上下文|長いコンテキスト/u,
    condition: /\bprompts over\b/i,
  },
  { pattern: tokensOf('audio'), condition: /\baudio\b|USD\/(?:minute|second|Mchar|song)/i },
  { pattern: tokensOf('images?|bild(?:er)?'), condition: /\bimage\b/i },
  // Currencies other than the dollar, in which nearly all prices are.
  { pattern: /\b(?:yuan(?:e?s)?|cny|rmb|renminbi)\b|(?<![美日欧多])元(?!宝)|人民币/u, condition: /\b(?:CNY|RMB|yuan)\b/i },
  { pattern: /\b(?:euros?|eur)\b|€|欧元|ユーロ/u, condition: /\b(?:EUR|euros?)\b|€/i },
  { pattern: /\b(?:pounds?|gbp|sterling|pfund)\b|£|英镑|ホント/u, condition: /\b(?:GBP|pounds?)\b|£/i },
  { pattern: /\b(?:yens?|jpy)\b|日元|日本円|円/u, condition: /\b(?:JPY|yen)\b/i },
  { pattern: /\b(?:rupees?|rupien|rupias?|roupies?|inr)\b|₹|卢比|ルヒー/u, condition: /\b(?:INR|rupees?)\b|₹/i },
]

/** "Audio tokens", "price per image": what else than text is paid for. */
function tokensOf(medium: string): RegExp {
  const paid = '(?:tokens?|pric\\p{L}*|costs?|preis\\p{L}*)'
  return new RegExp(`\\b(?:${medium})[\\s-]*(?:input |output )?${paid}\\b|\\b${paid} (?:per|of|for|pro|fur) (?:${medium})\\b`, 'u')
}

/** Hosts of others' models that the corpus may have no price of. */
const OTHER_HOSTS =
  'Amazon Bedrock, AWS, Azure, Vertex AI, Google Cloud, OpenRouter, Together AI, Fireworks, Groq, DeepInfra, Replicate, Novita, SambaNova, Hyperbolic, SiliconFlow, Nebius, Lambda, Baseten, Anyscale, Databricks, Snowflake, Cloudflare, Hugging Face, fal.ai, Poe, Parasail, Friendli, Chutes, GMI Cloud, Scaleway, OVH, Oracle Cloud, watsonx, GitHub Models, Vercel, Cerebras, NVIDIA NIM'.split(
    ', ',
  )

/** Asks who else sells a model. */
const ANY_HOST = anyWord(
  'host|hosts|hosting|hosted|provider|providers|reseller~|third party|elsewhere|anbieter~|anderswo|proveedor~|hebergeur~|fournisseur~|provedor~|fornecedor~|revendedor~|托管|供应商|服务商|第三方|プロバイダ~|ホスト|提供元|他社',
)

/** "Where is V4 Pro cheapest" asks for all who sell it. */
const WHERE_CHEAPEST =
  /\bwhere\b(?=.*\bcheap)|\bwo\b(?=.*\b(?:gunstig|billig))|\bdonde\b(?=.*\bbarat)|\bou\b(?=.*\bmoins cher)|\bonde\b(?=.*\bbarat)|哪里(?=.*便宜)|とこ(?=.*安)/u

/**
 * Learns who sells models that are not its own.
 *
 * @returns finds the terms on which a question, as typed, asks for a price
 */
export function createPriceTermFinder(corpus: Corpus): (text: string) => PriceTerm[] {
  const known = [...corpus.releases.values()].flatMap(({ facts }) => facts.flatMap((fact) => fact.host ?? []))
  const hosts = [...new Set([...known, ...OTHER_HOSTS])].map((name) => ({ name, pattern: hostPattern(name) }))
  return (text) => {
    const { folded, places } = foldedWithPlaces(text)
    const named = hosts.filter(({ pattern }) => pattern.test(folded)).map(({ name }) => soldAt(name))
    // "Together AI" and "Together" are one.
    const sold = named.filter(({ typed }, index) => named.findIndex((other) => other.isSaidIn(typed)) === index)
    const any = sold.length > 0 ? undefined : ANY_HOST.exec(folded)
    const where = sold.length > 0 || any ? undefined : WHERE_CHEAPEST.exec(folded)
    const typedAt = (found: RegExpExecArray) => text.slice(places[found.index], places[found.index + found[0].length])
    const conditions = CONDITIONS.flatMap(({ pattern, condition }): PriceTerm[] => {
      const found = pattern.exec(folded)
      if (!found) return []
      const isMet = (fact: Fact) => condition.test(`${fact.condition ?? ''} ${'unit' in fact ? fact.unit : ''}`)
      return [{ typed: typedAt(found), isMet, isSaidIn: (sentence) => condition.test(sentence) }]
    })
    return [
      ...sold,
      ...(any ? [{ ...SOLD_ELSEWHERE, typed: typedAt(any) }] : []),
      // The developer's own price answers it, too.
      ...(where ? [{ ...SOLD_ELSEWHERE, isMet: () => true, typed: typedAt(where) }] : []),
      ...conditions,
    ]
  }
}

/** Prices at one host. */
export function soldAt(name: string): PriceTerm {
  const pattern = hostPattern(name)
  return {
    typed: name,
    seller: 'host',
    isMet: ({ host = '' }) => pattern.test(fold(host)),
    isSaidIn: (sentence) => pattern.test(fold(sentence)),
  }
}

const SOLD_ELSEWHERE = {
  seller: 'any',
  isMet: ({ host }: Fact) => host !== undefined,
  isSaidIn: (sentence: string) => /\b(?:host|provider|reseller)s?\b/i.test(sentence),
} as const

/** "Novita AI" is also called Novita, and "Amazon Bedrock" Bedrock. */
function hostPattern(name: string): RegExp {
  const plain = fold(name)
  const short = plain.replace(/^amazon /, '').replace(/ (?:ai gateway|api|cloud|ai)$/, '')
  const isPlain = COMMON.has(short)
  const alone = isPlain ? `(?<=\\b(?:on|at|via|or|vs|than) )${escaped(short)}` : escaped(short)
  const words = short.length > 3 && (!isPlain || short === 'together') ? `${escaped(plain)}|${alone}` : escaped(plain)
  return new RegExp(`(?<![a-z0-9])(?:${words})(?![a-z0-9])`, 'u')
}

/** Names that say something else alone: a model family, or a plain word. */
const COMMON = new Set(['together', 'llama', 'google', 'oracle', 'lambda', 'github models', 'nvidia nim'])
const escaped = (words: string): string => words.replace(/[.*+?^${}()[\]\\|]/g, '\\$&')
