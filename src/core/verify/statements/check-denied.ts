import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { areSameModel } from '../reading/subjects.ts'
import { isInside, overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
import { clausesOf, statementsOf } from '../reading/support.ts'
import { areAlike, isLight } from '../words/lemmas.ts'
import { curbs, hasNegation } from '../words/negations.ts'

/** A statement of the evidence: its words of content, and where its verb is denied. */
type Statement = { text: string; words: readonly Word[]; deniedAt: number }

const WITHHOLDS =
  /\b(?:withholds?|withheld|omits?|omitted|leaves? out|left out|conceals?|hides?|redacts?|says nothing|(?:gives?|makes?) no|(?:is|are|stays?) silent (?:on|about))\b|\bkeeps?\b(?=[^,;]{1,60}\bsecret\b)/i
const DENIED_VERB = new RegExp(
  String.raw`\b(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would)(?:n't|\snot|\snever)\b(?! (?:only|just|merely|yet)\b)|\bcannot\b|\bnever\b|\bno longer\b|${WITHHOLDS.source}`,
  'i',
)
/** "while the paid API does not." */
const ELLIPTIC =
  /^\W*(?:(?:while|but|whereas|although|and|where)\s)?(?:on |in |for |with |under )?(?:the |its )?([^,;]{2,50}?)\s(?:do|does|did|is|are|was|were|has|have|can|will)(?:n't|\snot)(?: so)?[.;,]?\s*$/i
/** What keeps a claim from being a plain yes, though it denies nothing. */
const QUALIFIED =
  /\b(?:only|solely|limited to|restricted to|outside|apart|until|before|unless|other|less|fewer|under|below|at most|up to|stays?|stayed|remains?|keeps?|kept|still|continues?|unlike|than|lo(?:ses|st)|misses|missing)\b/i

/**
 * What a claim states and the cited passage denies in the statement that says most of it: "Meta may train on the standard
 * tier" of "on the standard tier Meta never trains", "also apply to B" of "do not carry over to B", "says how much compute" of
 * "withholds the compute".
 */
export function checkDenied(claim: Reading, pieces: readonly Piece[]): string[] {
  const known = pieces.flatMap(toldIn)
  if (hasNegation(claim.text)) return []
  const name = leftOut(claim, pieces)
  if (name) return [`speaks of ${name.text}, which the cited passage only denies`]
  if (!known.some(({ deniedAt }) => deniedAt >= 0)) return []
  const isTold = (lower: string) => known.some(({ words }) => words.some((word) => word.lower === lower))
  return statementsIn(claim, clausesOf).flatMap((said) => {
    if (QUALIFIED.test(said.text) || curbs(said.text, isTold)) return []
    const denied = deniedFor(said, known)
    return denied ? [`says what the cited passage denies: “${denied.text.trim().slice(0, 60)}”`] : []
  })
}

/** "GPT-4o is not among its baselines", wherever the evidence names it. */
const leftOut = ({ models }: Reading, pieces: readonly Piece[]): ProperName | undefined =>
  models.find((name) => {
    const places = pieces.flatMap((piece) =>
      piece.models.filter((other) => areSameModel(name, other)).map(({ end }) => LEFT_OUT.test(piece.text.slice(end, end + 40))),
    )
    return places.length > 0 && places.every(Boolean)
  })
const LEFT_OUT = /^ (?:is|are|was|were) not (?:among|part of|one of|included|compared|tested|named|listed|mentioned)\b/

const toldIn = remembered((reading: Reading): readonly Statement[] => statementsIn(reading, wholeLists))

function statementsIn({ text, sentences, words, values, names }: Reading, cut: (text: string) => Span[]): Statement[] {
  const isNamed = (word: Word) => /^[\p{Lu}\d]/u.test(word.text) && names.some((name) => overlaps(name, word))
  const content = words.filter((word) => !word.isStop && !isNamed(word) && !values.some((value) => overlaps(value, word)))
  let last: readonly Word[] = []
  return sentences.flatMap((sentence) =>
    cut(text.slice(sentence.start, sentence.end)).flatMap((part): Statement[] => {
      const span: Span = { start: sentence.start + part.start, end: sentence.start + part.end }
      const own = text.slice(span.start, span.end)
      const here = content.filter((word) => isInside(word, span))
      if (here.length === 0) return []
      const at = own.search(DENIED_VERB)
      const meant = POINTS_BACK.test(own) ? last : []
      last = here
      return [{ text: own, words: [...meant, ...here], deniedAt: at < 0 ? -1 : span.start + at }]
    }),
  )
}
const POINTS_BACK = /\b(?:it|them|they|so|this|these)\b/i

/** Statements, with the further things of a list left with the first: "withholds its size, the data and the compute". */
function wholeLists(text: string): Span[] {
  const parts: Span[] = []
  for (const part of statementsOf(text)) {
    const last = parts.at(-1)
    if (
      last &&
      /^,\s(?:(?:and|or)\s)?(?:the|its|their|any|all|an?)\s[^,]{1,60}$/.test(text.slice(part.start, part.end)) &&
      DENIED_VERB.test(text.slice(last.start, last.end))
    )
      parts[parts.length - 1] = { start: last.start, end: part.end }
    else parts.push(part)
  }
  return parts
}

/** The statement that says all that the evidence has of what is said, where it is denied there and told nowhere else. */
function deniedFor(said: Statement, known: readonly Statement[]): Statement | undefined {
  const elliptic = known.find((statement) => isOfSubject(said, statement))
  if (elliptic) return elliptic
  const found = said.words.filter((word) => known.some(({ words }) => isIn(word, words)))
  if (found.length < 2 || said.words.length > found.length + 2) return undefined
  const telling = known.filter(({ words }) => found.every((word) => isLight(word.lemma) || isIn(word, words)))
  return telling.every(({ deniedAt }) => deniedAt >= 0) ? telling.find((denied) => isNear(found, denied)) : undefined
}

const isIn = ({ lemma }: Word, words: readonly Word[]): boolean => words.some((other) => areAlike(lemma, other.lemma))

/** The denial bears on what is said: on its verb, or on what the verb is said of. */
function isNear(found: readonly Word[], { words, deniedAt }: Statement): boolean {
  const after = words.filter(({ start }) => start > deniedAt)
  return [...words.filter(({ start }) => start <= deniedAt), ...after.slice(0, 3)].some((word) => isIn(word, found))
}

function isOfSubject(said: Statement, { text, words }: Statement): boolean {
  const subject = ELLIPTIC.exec(text)?.[1]
  const own = subject === undefined ? [] : words.filter((word) => subject.includes(word.text) && !isLight(word.lemma))
  return own.length > 0 && own.every(({ lemma }) => said.words.some((word) => areAlike(word.lemma, lemma)))
}
