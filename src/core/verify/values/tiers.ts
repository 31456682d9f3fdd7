import { isQuantity, type Reading, type Span, type Value } from '../reading/reading.ts'
import { isRelative } from './stated-relation.ts'
import { textBefore } from '../reading/plain-text.ts'
import { remembered } from '../reading/remembered.ts'

/** Kinds of price and service that a figure may hold under alone: "fast mode", "Batch", "list price", "off-peak". */
const TIER =
  /\b(?:(fast|high-?speed|contributor|standard|regular|normal|list(?:ed)?|preview) (?:mode|tier|plan|price|rate|processing|version|variant)s?|(batch(?! (?:size|reports|says|writes))|flex|priority|promo(?:tional)?|introductory|discounted|off-?peak|peak)|(?:during|in) (?:the |its )?(?:public )?(preview)|(at (?:any|every|all) (?:time|hour)s?|around the clock))\b/gi
const SYNONYMS: readonly [RegExp, string][] = [
  [/^(?:regular|normal)$/, 'standard'],
  [/^(?:promo|introductory|discounted)$/, 'promotional'],
  [/^listed$/, 'list'],
  [/^offpeak$/, 'off-peak'],
]
const tierOf = (word: string): string => SYNONYMS.find(([pattern]) => pattern.test(word))?.[1] ?? word

/** Kinds of price said in one breath ("Batch and Flex"). `isTrailing`: of the figure before it ("$5 in Batch"). */
type Mention = Span & { tiers: readonly string[]; sentence: number; isTrailing: boolean }

const BREAK = /[;:,]|\b(?:and|or|while|but|against|than|versus|compared|where|from)\b/
/** What parts figures from a kind of price that follows them. */
const ENDS_BEFORE = /[;:]|,\s(?:and|but|or|with)\s|\b(?:while|but|against|than|versus|whereas|where|compared|instead of)\b/
/** What ends the reach of a kind of price named first: "list price of $1.74, against". */
const ENDS_AFTER = /;|\b(?:while|but|against|than|versus|whereas|where|compared|instead of)\b/

/** An amount of money, a speed, and what is told of a price: "half its standard price". */
export function isPrice({ text, sentences }: Reading, value: Value): boolean {
  if (value.dimension === 'money' || ('per' in value && value.per?.noun === 'second')) return true
  const { start, end } = sentences[value.sentence]!
  return isQuantity(value) && isRelative(value) && PRICED.test(text.slice(start, end))
}
const PRICED = /\b(?:pric\p{L}+|costs?|bill\p{L}*|charge[sd]?|rates?)\b/iu
/** "Half its standard price": what another price is told by. */
const BASE =
  /(?:\b(?:half|times|twice|double|percent|thirds?|quarters?|tenths?|of|than|below|above|over|under)|%)\s(?:of )?(?:(?:the|its|their|that) )?$/i

const mentionsIn = remembered((reading: Reading): Mention[] => {
  const prices = reading.values.filter((value) => isPrice(reading, value))
  return prices.length === 0 ? [] : reading.sentences.flatMap((span, sentence) => mentionsOf(reading.text, span, sentence, prices))
})

function mentionsOf(text: string, { start, end }: Span, sentence: number, prices: readonly Value[]): Mention[] {
  const named = [...text.slice(start, end).matchAll(TIER)].filter(({ index }) => !BASE.test(textBefore(text, start + index)))
  const found = named.map(({ index, 0: own, ...words }) => ({
    tier: tierOf((words[1] ?? words[2] ?? words[3] ?? words[4])!.toLowerCase()),
    start: start + index,
    end: start + index + own.length,
  }))
  const mentions: Mention[] = []
  for (const { tier, ...span } of found) {
    const last = mentions.at(-1)
    if (last && /^ ?(?:and|or|&|\/) ?(?:the )?$/.test(text.slice(last.end, span.start))) {
      mentions[mentions.length - 1] = { ...last, end: span.end, tiers: [...last.tiers, tier] }
      continue
    }
    const before = prices.findLast((price) => price.start >= (last?.end ?? start) && price.end <= span.start)
    mentions.push({ ...span, tiers: [tier], sentence, isTrailing: !!before && !BREAK.test(text.slice(before.end, span.start)) })
  }
  return mentions
}

/** The kinds of price under which a text gives a figure; none for the plain price. */
export function tiersOf(reading: Reading, { start, end, sentence }: Value): readonly string[] {
  const near = mentionsIn(reading).filter((mention) => mention.sentence === sentence)
  const next = near.find((mention) => mention.start >= end)
  if (next?.isTrailing && !ENDS_BEFORE.test(reading.text.slice(end, next.start))) return next.tiers
  const last = near.findLast((mention) => mention.end <= start)
  const isFormer = /\b(?:from|usual|normal|regular|standard|ordinary) [$€£¥]?$/.test(textBefore(reading.text, start))
  return last && !isFormer && !last.isTrailing && !ENDS_AFTER.test(reading.text.slice(last.end, start)) ? last.tiers : []
}
