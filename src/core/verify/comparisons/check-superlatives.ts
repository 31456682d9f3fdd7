import { ABSOLUTES } from '../words/absolutes.ts'
import { areAlike, lemmaOf } from '../words/lemmas.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { withoutNames } from '../properties/models-in.ts'
import { findings, type Finding } from '../finding.ts'
import { overlaps, sentenceAt, type Reading, type Word } from '../reading/reading.ts'
import { textBefore } from '../reading/plain-text.ts'
import { checkComparatives } from './check-comparatives.ts'
import { comparisonsIn } from './comparisons.ts'
import { degreesOfFacts } from './degrees-of-facts.ts'
import { outcomeAmong } from './rank-among.ts'
import { statementsOf } from '../reading/support.ts'

const ONE_OF =
  /\b(?:one of|among|some of|part of|second|third|fourth|fifth|sixth|tenth|next|nearly|almost|arguably|joint|equal)\s+(?:the\s+|its\s+)?(?:\p{L}+\s+)?$|\b(?:second|third|fourth|fifth)-$/iu

/** "not for every company", "after all". */
const NOT_ALL = /(?:\bnot|n't)\s(?:\S+\s){0,3}(?:all|every|each|always)$|\bafter all$/i

/** Ranks and absolutes of a claim that the evidence does not say. */
export function checkSuperlatives(claim: Reading, pieces: readonly Piece[]): Finding[] {
  return ABSOLUTES.flatMap(({ said, borne }) => {
    const match = said.exec(claim.text)
    if (!match || isInName(claim, match.index + match[0].length) || NOT_ALL.test(claim.text.slice(0, match.index + match[0].length)))
      return []
    const texts = pieces.flatMap((piece) =>
      [...piece.text.matchAll(new RegExp(borne, `g${borne.flags}`))]
        .filter(
          (found) =>
            !/^,? ?(?:all|every|each|always)/i.test(match[0]) ||
            (isOfClaim(claim, piece, found.index) && !isOfOthers(nounsBehind(claim, match), nounsBehind(piece, found))),
        )
        .map((found) => ({ text: piece.text, found })),
    )
    const isOnly = /^(?:only|solely|exclusively)$/i.test(match[0])
    if (texts.length === 0 && isOnly && isListed(withoutNames(claim.text, claim.names), match, pieces)) return []
    if (texts.length === 0 && /est$/i.test(match[0]) && outcomeAmong(claim, pieces)) return []
    if (texts.length === 0 && /^,? ?all\b/i.test(match[0]) && isComparedOnAll(claim, pieces)) return []
    const span = { start: match.index, end: match.index + match[0].length }
    if (texts.length === 0 && degreesOfFacts(claim, pieces).some((degree) => overlaps(degree, span))) return []
    if (texts.length === 0) return findings(isOnly ? 'exclusive' : 'rank', [`says “${match[0]}”, which the cited passage does not`])
    const isOneOf = (text: string, { index }: RegExpExecArray) => ONE_OF.test(textBefore(text, index))
    const isWeaker =
      !isOneOf(claim.text, match) && /est$|best|first/i.test(match[0]) && texts.every(({ text, found }) => isOneOf(text, found))
    if (isWeaker) return findings('rank-weaker', [`says “${match[0]}”; the cited passage says only “one of” them`])
    return narrowedIn(claim.text, match, texts)
  })
}

/** "Beats B on all three tests", and the cited values of each test bear it. */
const isComparedOnAll = (claim: Reading, pieces: readonly Piece[]): boolean =>
  comparisonsIn(claim).some(({ isEven }) => !isEven) && checkComparatives(claim, pieces).length === 0

/** The sentence at this place has a word of the claim: "all four run on one GPU" says nothing of what all accept. */
function isOfClaim({ words, names }: Reading, piece: Piece, at: number): boolean {
  const own = words.filter((word) => !word.isStop && !names.some((name) => overlaps(name, word)))
  const index = sentenceAt(piece.sentences, at)
  return own.length < 2 || piece.words.some((word) => word.sentence === index && own.some(({ lemma }) => areAlike(lemma, word.lemma)))
}

/** "Every context length" is not borne by "every four layers": both say of what, and it differs. */
const isOfOthers = (own: readonly Word[], known: readonly Word[]): boolean =>
  own.length > 0 && known.length > 0 && !known.some(({ lemma }) => own.some((word) => areAlike(lemma, word.lemma)))

/** What "every" and "each" are said of: the words of content right behind. */
function nounsBehind({ text, words }: Reading, { index, 0: cue }: RegExpExecArray): Word[] {
  if (!/^(?:every|each)$/i.test(cue)) return []
  const start = index + cue.length
  const end = start + /^(?:\s[\p{L}\d-]+){0,3}/u.exec(text.slice(start))![0].length
  return words.filter((word) => word.start >= start && word.end <= end && !word.isStop)
}

/** The word before this place is part of a name: "Best Buy". */
const isInName = ({ names }: Reading, end: number): boolean => names.some((name) => overlaps(name, { start: end - 1, end }))

/** "Output: text." bears "returns text only": the whole list stands in the claim's clause, the word beside the "only" in the list. */
function isListed(claim: string, { index }: RegExpExecArray, pieces: readonly Piece[]): boolean {
  const clause = statementsOf(claim).find(({ start, end }) => start <= index && index < end)!
  const said = wordsIn(claim.slice(clause.start, clause.end))
  const beside = wordsIn(claim.slice(clause.start, index)).slice(-1)
  return pieces.some(({ text }) =>
    [...text.matchAll(LIST)].some(([, items]) => {
      const listed = wordsIn(items!)
      return listed.some((item) => beside.includes(item)) && listed.every((item) => said.includes(item))
    }),
  )
}
const LIST = /\b(?:inputs?|outputs?|modalities|languages|formats|regions|platforms|accepts|returns):\s([^.;:\n]{1,120})/giu
const wordsIn = (text: string): string[] =>
  (text.toLowerCase().match(/\p{L}{2,}/gu) ?? []).filter((word) => word !== 'and' && word !== 'or').map((word) => lemmaOf(word))

/** "The largest open model" does not bear "the largest model". */
function narrowedIn(claim: string, match: RegExpExecArray, texts: readonly { text: string; found: RegExpExecArray }[]): Finding[] {
  if (!/est$|first|^most/i.test(match[0])) return []
  if (dropsLimit(claim, texts)) return findings('rank-weaker', [`says “${match[0]}” without the limit that the cited passage sets`])
  const head = /^\s+(?!(?:among|from|with|over|that|when|than|across|under|since|until|after|before|overall)\b)(\p{L}{4,})/u
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
  return !/\bsince\b/i.test(claim) && texts.every(({ text, found }) => /^(?:[^.;]|\.(?=\d))*\bsince\b/i.test(text.slice(found.index)))
}
