import { textBefore } from './plain-text.ts'
import { isStopWord } from '../words/lemmas.ts'
import type { Quantity } from './quantities.ts'

const PER =
  /^[^.;]{0,36}?(?:\/|\bper\b|\ba(?=\s(?:month|year|day|week|hour|minute|second|million|thousand|user|seat|piece|share|barrel|night)\b)|\beach\b|\bpro\b|\bpar\b|\bpor\b|每)\s?(?:(1[\s-]?(?:M|m|million|K|k|thousand)|1,000,000|1\.000\.000|1,000|1000|million|millions|Million|millón|milhão|thousand|M(?![\p{L}])|K(?![\p{L}])|k(?![\p{L}])|百万|千|mtok|MTok|Mtok)\s?)?((?:[\p{L}-]+\s?){0,4})/u
const PER_SCALES: readonly [RegExp, number][] = [
  [/^(?:1[\s-]?)?(?:m|million|millions|millón|milhão|百万|万|mtok)$|^1[,.]000[,.]000$/i, 1e6],
  [/^(?:1[\s-]?)?(?:k|thousand|千)$|^1,?000$/i, 1e3],
]
const PER_NOUNS =
  /(?:\b|Eingabe-?|Ausgabe-?)(token|tok|image|second|minute|hour|day|week|month|year|character|song|video|user|seat|request|call|page|share|barrel|person|capita)/i

/** "Per million image output tokens", "per million text": what the tokens are of. */
const OF_TOKENS = /\btok(?:en)?s?\b|^(?:text|image|audio|video|speech)\b/i

/** The share a price is for: "per million input tokens" gives a million of `token`. */
export function perOf(after: string): { per?: Quantity['per'] & object } {
  const match = PER.exec(after)
  if (!match || (/\d/.test(after.slice(0, match[0].search(/\/|per\b|\ba\b|each|pro\b|par\b|por\b|每/))) && !/^\s?\//.test(after))) return {}
  const scale = match[1]?.trim()
  const size = scale ? (PER_SCALES.find(([pattern]) => pattern.test(scale))?.[1] ?? 1) : 1
  const words = match[2] ?? ''
  const isOfTokens = scale !== undefined && OF_TOKENS.test(words)
  const noun = isOfTokens ? 'token' : (PER_NOUNS.exec(words)?.[1]?.toLowerCase() ?? (scale ? otherNoun(words) : undefined))
  if (!noun) return {}
  return { per: { size, noun: noun === 'tok' ? 'token' : noun } }
}

const PERIOD = /^(?:\s\p{L}+){0,2}\s(?:(?:of|in)\s)?(year|annual|month|week|dai|hour)(?:ly|ised)?\s(?!plan|tier)\p{L}/iu
const PERIOD_BEFORE = /\b(year|annual|month|week|dai|hour)(?:ly|ised)?\s(?:\p{L}+\s){1,6}\D?$/iu
const PERIODS: Record<string, string> = { annual: 'year', dai: 'day' }

/** "$20 million of monthly revenue", "yearly revenue of $1M": the time that an amount is for. */
export function periodOf(before: string, after: string): { per?: Quantity['per'] & object } {
  const word = (PERIOD.exec(after) ?? PERIOD_BEFORE.exec(before))?.[1]?.toLowerCase()
  return word === undefined ? {} : { per: { size: 1, noun: PERIODS[word] ?? word } }
}

/** "per million", "per million input/output", "per million on A": tokens are meant. */
function otherNoun(words: string): string {
  const lower = words.trim().toLowerCase()
  const first = lower.split(/[\s-]/)[0]!
  return first === '' || isStopWord(first) || /^(?:input|output|cached)$/.test(first) ? 'token' : lower
}

const LEADING_PER =
  /(?:\/|\bper\b)\s?(?:1[\s-]?)?(M|million|K|thousand|1,000)\s?(?:tokens|tok)\b|(?:每|100(?=万))\s?(百万|千|万)\s?(?:tokens?|词元|トークン)(?:あたり)?/i

/** "Prices per million tokens: input $1.74": the share stands before the amounts. */
export function withLeadingPer(text: string, quantity: Quantity): Quantity {
  if (quantity.per || quantity.dimension !== 'money') return quantity
  const time = /\b(?:an?|per|each|every|one) (hour|minute|second) (?:of|with|on|through|in)\b[^.;]{0,60}$/i.exec(
    textBefore(text, quantity.start),
  )
  if (time) return { ...quantity, per: { size: 1, noun: time[1]!.toLowerCase() } }
  const sentence = text
    .slice(Math.max(0, quantity.start - 200), quantity.start)
    .split(/[.!?]\s|\n/)
    .at(-1)!
  const lead = LEADING_PER.exec(sentence)
  const scale = lead && PER_SCALES.find(([pattern]) => pattern.test((lead[1] ?? lead[2])!))?.[1]
  return scale && (lead[2] || !/\d/.test(sentence.slice(0, lead.index))) ? { ...quantity, per: { size: scale, noun: 'token' } } : quantity
}
