import { textBefore } from '../reading/plain-text.ts'
import type { Span } from '../reading/reading.ts'
import { PAPERS, PUBLICATIONS, TELLS_PLAINLY } from '../words/telling-words.ts'

const ADVERBS = String.raw`(?:,?\s(?:\p{L}+ly|also|itself|himself|herself|themselves|still|likewise|too|now|does|did|do|in turn|for (?:its|his|her|their) part|by contrast|in contrast|has|have|had|instead|however|on the other hand|again|simply|only)\b){0,3},?`
const ASIDE = String.raw`(?:,\s(?:[^;.]|\.(?!\s)){1,90}?,|\s\([^)]{1,50}\))?`
const PUBLICATION = String.raw`(?:${PAPERS}|${PUBLICATIONS})`
/** "the vLLM project", "Hugging Face's guide", "the spinupwp.site article". */
const WORK = String.raw`(?:'s?(?:\s[\p{L}\d.-]+){0,3}?|(?:\s(?!${TELLS_PLAINLY})[\p{L}\d-]+)?)\s${PUBLICATION}\b`
/** "models.dev lists", "the vLLM project, however, puts", "by DeepSeek's account". */
const TOLD = new RegExp(
  String.raw`^(?:(?:${WORK}(?:\s(?:for|on|of|about)(?:\s[\p{L}\d.-]+){1,5}?)?)?${ASIDE}${ADVERBS}\s(?:who\s)?(?:(?:dis)?agrees?\sand\s)?(?:${TELLS_PLAINLY})\b|'s?(?:\s[\p{L}\d.-]+){0,3}?\s${PUBLICATION}\b)`,
  'u',
)
/** The verb left out: "the whatmodel index 77.6%", "Runware to 4 November". */
const GAPPED = new RegExp(
  String.raw`^(?:${WORK})?(?:(?:\sone)?\s(?:of|at|to|on))?(?: (?:about|around|roughly|only|just|still|even))?:?\s(?=[$€£¥~]?\d|(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)`,
  'u',
)
/** "Mistral AI's own 41B", but not that of "CAISI confirmed DeepSeek's own 80.6%", which CAISI then says. */
const OWN = /^'s? own(?=\s[$€£¥]?\d)/
const CHECKED = /\b(?:confirm|verif|reproduc|match|support|repeat)\p{L}*\s$/iu
const BEHIND = /\b(?:by|from|of|at|with|on|in|for|to|and its)\s(?:the\s)?$/i
/** What leads up to a name: "according to the reseller", "per", "put at 427B by the", "by the guide of", "(source:", ", says". */
const LEADS = new RegExp(
  `(?:${[
    String.raw`\b(?:according to|as (?:told|stated|reported|listed|given|noted|recorded|described) (?:by|in))\s(?:(?:the|an?)\s)?(?:[\p{Ll}-]+\s){0,2}`,
    String.raw`(?<=^|[,;(]\s?)(?:per|by)\s(?:the\s)?`,
    String.raw`\b(?:going|judging) by\s(?:the\s)?`,
    String.raw`(?<=\b(?:listed|given|recorded|reported|stated|noted|dated|put|placed|named|described|quoted|counted|priced|shown|marked)\b[^.;]{0,50}\s)by\s(?:the\s)?`,
    String.raw`(?:\b(?:according to|by|in|from|per)\s)?(?:\b(?:the|an?|its)\s)?(?:[\p{Ll}-]+\s)?\b${PUBLICATION}\s(?:by|from|of|at|on)\s(?:the\s)?`,
    String.raw`\((?:source|via|as per|per):?\s(?:the\s)?`,
    String.raw`,\s(?:says|said|reports|writes|wrote|notes|adds)\s(?:the\s)?`,
  ].join('|')})$`,
  'iu',
)
/** "10M tokens (Meta)", but not "Llama 4 Scout (Meta)". */
const BRACKET = /(?<=[\d$€£¥]\S*\s(?:\p{Ll}+\s){1,3}|[$€£¥%]\S*\s|%\s|\b20\d\d(?:-\d\d){0,2}\s)\((?:the\s)?$/u
const ARTICLE = /\b(?:the|an?)\s(?:[\p{Ll}-]+\s)?$/iu

/** Whether a name that may tell something is said to. `canBeGapped`: also with the verb left out. */
export const isTold = (text: string, span: Span, canBeGapped: boolean): boolean =>
  toldEnd(text, span, canBeGapped) !== undefined || leadStart(text, span) !== undefined

/** The words around the name that say no more than that it tells. */
export function tellingOf(text: string, span: Span): Span {
  const article = ARTICLE.exec(textBefore(text, span.start))?.[0].length ?? 0
  return { start: leadStart(text, span) ?? span.start - article, end: toldEnd(text, span, true) ?? span.end }
}

function leadStart(text: string, { start, end }: Span): number | undefined {
  const before = textBefore(text, start)
  const lead = LEADS.exec(before) ?? (text[end] === ')' ? BRACKET.exec(before) : null)
  return lead ? start - lead[0].length : undefined
}

function toldEnd(text: string, { start, end }: Span, canBeGapped: boolean): number | undefined {
  const after = text.slice(end, end + 200)
  const before = textBefore(text, start)
  const own = CHECKED.test(before) ? null : OWN.exec(after)
  const told = TOLD.exec(after) ?? own ?? (canBeGapped && !BEHIND.test(before) ? GAPPED.exec(after) : null)
  return told ? end + told[0].length : undefined
}
