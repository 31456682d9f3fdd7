import type { Reading, Span, Value } from '../reading/reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import { remembered } from '../reading/remembered.ts'

/** Kinds of price and service that a figure may hold under alone; each also as a plain word that may speak of it. */
const TIERS: readonly { tier: string; pattern: RegExp }[] = [
  { tier: 'fast', pattern: /\bfast (?:mode|tier|version|variant)\b|\bhigh-?speed (?:mode|tier|version|variant)\b/gi },
  { tier: 'batch', pattern: /(?<!\bThe )\b[Bb]atch\b(?! size)/g },
  { tier: 'flex', pattern: /\bflex\b/gi },
  { tier: 'priority', pattern: /\bpriority\b/gi },
  { tier: 'contributor', pattern: /\bcontributor (?:tier|price|plan|rate)s?\b/gi },
  { tier: 'standard', pattern: /\b(?:standard|regular|normal) (?:tier|price|plan|rate|mode|processing)s?\b/gi },
  { tier: 'list', pattern: /\blist(?:ed)? prices?\b/gi },
  { tier: 'promotional', pattern: /\b(?:promotional|promo|introductory|discounted)\b/gi },
  { tier: 'preview', pattern: /\bpreview (?:price|rate)s?\b|\b(?:during|in) (?:the |its )?(?:public )?preview\b/gi },
  { tier: 'off-peak', pattern: /\boff-?peak\b/gi },
  { tier: 'peak', pattern: /(?<!\boff-?)\bpeak\b/gi },
  { tier: 'any time', pattern: /\bat (?:any|every) (?:time|hour)\b|\bat all (?:times|hours)\b|\baround the clock\b/gi },
]
const ANY =
  /\b(?:fast|high-?speed|batch|flex|priority|contributor|standard|regular|normal|list(?:ed)?|promo|promotional|introductory|discounted|preview|peak|off-?peak|any|every|all|around)\b/i

/** Kinds of price said in one breath ("Batch and Flex"). `isTrailing`: of the figure before it ("$5 in Batch"). */
type Mention = Span & { tiers: readonly string[]; sentence: number; isTrailing: boolean }

const BREAK = /[;:,]|\b(?:and|or|while|but|against|than|versus|compared|where|from)\b/
/** What parts figures from a kind of price that follows them. */
const ENDS_BEFORE = /[;:]|,\s(?:and|but|or|with)\s|\b(?:while|but|against|than|versus|whereas|where|compared|instead of)\b/
/** What ends the reach of a kind of price named first: "list price of $1.74, against". */
const ENDS_AFTER = /;|\b(?:while|but|against|than|versus|whereas|where|compared|instead of)\b/

export const isPrice = ({ dimension }: Value): boolean => dimension === 'money'

const mentionsIn = remembered((reading: Reading): Mention[] => {
  if (!ANY.test(reading.text)) return []
  const prices = reading.values.filter(isPrice)
  if (prices.length === 0) return []
  return reading.sentences.flatMap(({ start, end }, sentence) => {
    const text = reading.text.slice(start, end)
    const found = TIERS.flatMap(({ tier, pattern }) =>
      [...text.matchAll(pattern)].map(({ index, 0: own }) => ({ tier, start: start + index, end: start + index + own.length })),
    ).toSorted((a, b) => a.start - b.start)
    const mentions: Mention[] = []
    for (const { tier, ...span } of found) {
      const last = mentions.at(-1)
      if (last && /^ ?(?:and|or|&|\/) ?(?:the )?$/.test(reading.text.slice(last.end, span.start)))
        mentions[mentions.length - 1] = { ...last, end: span.end, tiers: [...last.tiers, tier] }
      else {
        const before = prices.findLast((price) => price.sentence === sentence && price.end <= span.start && price.start >= (last?.end ?? 0))
        mentions.push({ ...span, tiers: [tier], sentence, isTrailing: !!before && !BREAK.test(reading.text.slice(before.end, span.start)) })
      }
    }
    return mentions
  })
})

/** The kinds of price under which a text gives a figure; none for the plain price. */
export function tiersOf(reading: Reading, { start, end, sentence }: Value): readonly string[] {
  const near = mentionsIn(reading).filter((mention) => mention.sentence === sentence)
  const next = near.find((mention) => mention.start >= end)
  if (next?.isTrailing && !ENDS_BEFORE.test(reading.text.slice(end, next.start))) return next.tiers
  const last = near.findLast((mention) => mention.end <= start)
  const isFormer = /\bfrom [$€£¥]?$/.test(textBefore(reading.text, start))
  return last && !isFormer && !last.isTrailing && !ENDS_AFTER.test(reading.text.slice(last.end, start)) ? last.tiers : []
}
