import { areAlike, lemmaOf } from './lemmas.ts'
import type { Piece } from './evidence-reading.ts'
import { findings, type Finding } from './finding.ts'
import { overlaps, type Reading } from './reading.ts'
import { textBefore } from './plain-text.ts'

/** Words that claim a rank or leave no exception, with what bears them. */
const ABSOLUTES: readonly { said: RegExp; borne: RegExp }[] = [
  {
    said: /\b(?:the|its|his|her|their|world's) first\b(?! (?:half|quarter|time|name|lady|and|place|round|floor|step|party|of all|year|day|week|month|marriage|season))|\bfirst[- ]ever\b|\bfirst to\b/i,
    borne:
      /\bfirst\b|\b1st\b|\bdebut\p{L}*|\binaugural\b|\bmaiden\b|\bpioneer\p{L}*|\binitial\p{L}*|\boriginal\p{L}*|\bbefore any\b|\bearliest\b|\bNo\. 1\b/iu,
  },
  {
    said: /(?<!not )\b(?:only|solely|exclusively|sole)\b(?! (?:\$|€|£)?\d| (?:about|around|some|two|three|four|five|six|seven|eight|nine|ten|a |half|one))/i,
    borne:
      /\bonly\b|\bsole(?:ly)?\b|\bexclusive(?:ly)?\b|\balone\b|\bjust\b|\bno other\b|\bunique(?:ly)?\b|\bsingle\b|\blimited to\b|\brestricted to\b|\bmerely\b/i,
  },
  { said: /\b(?:largest|biggest|greatest)\b/i, borne: /\b(?:largest|biggest|greatest|highest|most)\b/i },
  { said: /\bsmallest\b/i, borne: /\b(?:smallest|tiniest|least|lowest|most compact)\b/i },
  { said: /\bhighest\b/i, borne: /\b(?:highest|top|tallest|best|greatest|most|largest|record|peak)\b/i },
  { said: /\blowest\b/i, borne: /\b(?:lowest|least|smallest|cheapest|worst|record low)\b/i },
  {
    said: /\b(?:best|top-performing|strongest|leading(?! to\b)|state-of-the-art)\b(?!-| possible\b)/i,
    borne:
      /\b(?:best|top|strongest|leading|leads?|state-of-the-art|sota|highest|first|most capable|number one|no\. 1|outperform\p{L}*)\b/iu,
  },
  { said: /\bworst\b/i, borne: /\b(?:worst|lowest|poorest|weakest)\b/i },
  { said: /\b(?:latest|newest|most recent)\b/i, borne: /\b(?:latest|newest|most recent|new|last|recent(?:ly)?|successor|just)\b/i },
  { said: /\boldest\b/i, borne: /\b(?:oldest|earliest|first)\b/i },
  { said: /\byoungest\b/i, borne: /\byoungest\b/i },
  { said: /\b(?:fastest|quickest)\b/i, borne: /\b(?:fastest|quickest|record)\b/i },
  { said: /\blongest\b/i, borne: /\blongest\b/i },
  { said: /\bshortest\b/i, borne: /\bshortest\b/i },
  { said: /\btallest\b/i, borne: /\b(?:tallest|highest)\b/i },
  { said: /\b(?:cheapest|least expensive)\b/i, borne: /\b(?:cheapest|least expensive|lowest[- ]pric|lowest cost|most affordable)\b/i },
  {
    said: /\bmost (?!of\b|people\b|recent\b|notabl|likely\b)\p{L}+(?:ed|ing|ful|ive|ous|able|al|ant|ent|ic|ar|ly)?\b/iu,
    borne: /\b(?:most|\p{L}{3,}est|best|top|greatest|majority|mainly|mostly|record)\b/iu,
  },
  { said: /\b(?:never)\b/i, borne: /\b(?:never|no|not|none|nor|without)\b|n't\b/i },
  {
    said: /\b(?:always|every|all(?! (?:time|over|of (?:this|these|that)|about)\b)|each)\b(?! (?:day|week|month|year|season|other|of)\b)/i,
    borne:
      /\b(?:always|every\p{L}*|all|each|any|both|entire(?:ly)?|whole|throughout|universal\p{L}*|default|unanimous\p{L}*|without exception|no \p{L}+ (?:without|lacks?)|regardless)\b/iu,
  },
  {
    said: /\b(?:entirely|completely|fully|exclusively)\b/i,
    borne: /\b(?:entire(?:ly)?|complete(?:ly)?|full(?:y)?|exclusive(?:ly)?|all|only|whole|wholly|total(?:ly)?|100 ?%|100 percent)\b/i,
  },
  {
    said: /\b(?:permanent(?:ly)?|forever|for good|indefinitely)\b(?! (?:resident|member|staff|home))/i,
    borne: /\b(?:permanent(?:ly)?|forever|for good|indefinite(?:ly)?|lasting|irreversibl[ey]|once and for all|no end date|unlimited)\b/i,
  },
  {
    said: /(?<!\b(?:not|n't|never|yet) (?:been )?)\bindependently\b/i,
    borne: /\b(?:independent(?:ly)?|third[- ]party|external(?:ly)?|outside)\b/i,
  },
  {
    said: /\b(?:guarantee[sd]?|proves?|proven|proved|definitely|certainly)\b/i,
    borne: /\b(?:guarantee|prove[sdn]?|proof|definite|certain|conclusive|confirm)/i,
  },
]

const ONE_OF =
  /\b(?:one of|among|some of|part of|second|third|fourth|fifth|sixth|tenth|next|nearly|almost|arguably|joint|equal)\s+(?:the\s+|its\s+)?(?:\p{L}+\s+)?$|\b(?:second|third|fourth|fifth)-$/iu

/** Ranks and absolutes of a claim that the evidence does not say. */
export function checkSuperlatives(claim: Reading, pieces: readonly Piece[]): Finding[] {
  return ABSOLUTES.flatMap(({ said, borne }) => {
    const match = said.exec(claim.text)
    if (!match || claim.names.some((name) => overlaps(name, { start: match.index, end: match.index + match[0].length }))) return []
    const texts = pieces.flatMap((piece) =>
      [...piece.text.matchAll(new RegExp(borne, `g${borne.flags}`))].map((found) => ({ text: piece.text, found })),
    )
    if (texts.length === 0) return findings('rank', [`says “${match[0]}”, which the cited passage does not`])
    const isOneOf = ONE_OF.test(textBefore(claim.text, match.index))
    const isWeaker =
      !isOneOf &&
      /est$|best|first/i.test(match[0]) &&
      texts.every(({ text, found }) => ONE_OF.test(text.slice(Math.max(0, found.index - 40), found.index)))
    if (isWeaker) return findings('rank-weaker', [`says “${match[0]}”; the cited passage says only “one of” them`])
    return narrowedIn(claim.text, match, texts)
  })
}

/** "The largest open model" does not bear "the largest model". */
function narrowedIn(claim: string, match: RegExpExecArray, texts: readonly { text: string; found: RegExpExecArray }[]): Finding[] {
  if (!/est$|first|^most/i.test(match[0])) return []
  if (dropsLimit(claim, texts)) return findings('rank-weaker', [`says “${match[0]}” without the limit that the cited passage sets`])
  const head = /^\s+(\p{L}{4,})/u
    .exec(claim.slice(match.index + match[0].length))?.[1]
    ?.toLowerCase()
    .replace(/s$/, '')
  if (!head) return []
  const other = isNamedRank(match) ? otherHead(head, texts) : undefined
  if (other)
    return findings(PEOPLE.test(head) ? 'rank-weaker' : 'rank-narrowed', [
      `says “${match[0]} ${head}”; the cited passage says “first ${other}”`,
    ])
  const between = texts.flatMap(({ text, found }) => {
    const after = text.slice(found.index + found[0].length, found.index + found[0].length + 60)
    const at = after.toLowerCase().search(new RegExp(`\\b${head}`, 'u'))
    return at < 0 || /[,.;:]|\band\b/.test(after.slice(0, at)) ? [] : [after.slice(0, at)]
  })
  const claimed = claim.toLowerCase()
  const isNarrower = (words: string) =>
    (words.toLowerCase().match(/\p{L}{3,}/gu) ?? []).some(
      (word) => !claimed.includes(word.slice(0, 5)) && !/^(?:ever|known|such|major|the|and|new|its|most|capable)$/.test(word),
    )
  return between.length > 0 && between.every(isNarrower)
    ? findings('rank-weaker', [`says “${match[0]} ${head}”; the cited passage says “${match[0]}${between[0]}${head}”`])
    : []
}

/** Whoever is first of all people is more than the first of some. */
const PEOPLE = /^(?:person|people|human|man|player|athlete|driver|country|nation|company|team|model)$/

/** "the first woman": a rank among things of a kind. */
const isNamedRank = (match: RegExpExecArray): boolean => /^the first$/i.test(match[0])

/** The kind of thing the evidence ranks, where it is never the claim's. */
function otherHead(head: string, texts: readonly { text: string; found: RegExpExecArray }[]): string | undefined {
  const heads = texts.map(({ text, found }) =>
    (/^(?:\s\p{L}+){1,4}/u.exec(text.slice(found.index + found[0].length))?.[0] ?? '').trim().toLowerCase().split(' ').filter(Boolean),
  )
  const own = lemmaOf(head)
  if (heads.some((words) => words.length === 0 || words.some((word) => areAlike(own, lemmaOf(word))))) return undefined
  return heads[0]?.[0]
}

/** The claim widens a rank to the world or to all time, or drops a "since". */
function dropsLimit(claim: string, texts: readonly { text: string; found: RegExpExecArray }[]): boolean {
  const widest = /\b(?:in the world|worldwide|on earth|ever|in history|of all time)\b/i
  if (widest.test(claim) && !texts.some(({ text }) => widest.test(text) || /\bworld\b|\bglobal/i.test(text))) return true
  return !/\bsince\b/i.test(claim) && texts.every(({ text, found }) => /^[^.;]*\bsince\b/i.test(text.slice(found.index)))
}
