import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import { overlaps, type Reading, type Span, type Word } from '../reading/reading.ts'
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
  if (!known.some(({ deniedAt }) => deniedAt >= 0)) return []
  const isTold = (lower: string) => known.some(({ words }) => words.some((word) => word.lower === lower))
  return [...toldIn(claim), ...(hasNegation(claim.text) ? [] : statementsIn(claim, clausesOf))].flatMap((said) => {
    if (hasNegation(said.text) || QUALIFIED.test(said.text) || curbs(said.text, isTold)) return []
    const denied = deniedFor(said, known)
    return denied ? [`says what the cited passage denies: “${denied.text.trim().slice(0, 60)}”`] : []
  })
}

const toldIn = remembered((reading: Reading): readonly Statement[] => statementsIn(reading, wholeLists))

function statementsIn({ text, sentences, words, values, models }: Reading, cut: (text: string) => Span[]): Statement[] {
  const content = words.filter((word) => !word.isStop && ![...values, ...models].some((other) => overlaps(other, word)))
  return sentences.flatMap((sentence) =>
    cut(text.slice(sentence.start, sentence.end)).flatMap((part): Statement[] => {
      const own = text.slice(sentence.start + part.start, sentence.start + part.end)
      const span: Span = { start: sentence.start + part.start, end: sentence.start + part.end }
      const here = content.filter((word) => word.start >= span.start && word.end <= span.end)
      if (here.length === 0) return []
      const at = own.search(DENIED_VERB)
      return [{ text: own, words: here, deniedAt: at < 0 ? -1 : span.start + at }]
    }),
  )
}

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

/** The statement that says most of what is said, words that few statements have counting most, where it is denied there. */
function deniedFor(said: Statement, known: readonly Statement[]): Statement | undefined {
  const elliptic = known.find((statement) => isOfSubject(said, statement))
  if (elliptic) return elliptic
  const found = said.words.filter((word) => !isLight(word.lemma) && known.some(({ words }) => isIn(word, words)))
  if (found.length < 2 || said.words.length > found.length + 2) return undefined
  return known.find(
    (denied) =>
      denied.deniedAt >= 0 && found.every((word) => isIn(word, denied.words)) && isNear(found, denied) && standsFirst(denied, found, known),
  )
}

const isIn = ({ lemma }: Word, words: readonly Word[]): boolean => words.some((other) => areAlike(lemma, other.lemma))

/** The denial bears on what is said: on its verb, or on what the verb is said of. */
function isNear(found: readonly Word[], { words, deniedAt }: Statement): boolean {
  const after = words.filter(({ start }) => start > deniedAt)
  return [...words.filter(({ start }) => start <= deniedAt), ...after.slice(0, 3)].some((word) => isIn(word, found))
}

/** No statement that denies nothing says as much. */
function standsFirst(denied: Statement, found: readonly Word[], known: readonly Statement[]): boolean {
  const weights = found.map((word) => 1 / known.filter(({ words }) => isIn(word, words)).length)
  const score = ({ words }: Statement) => found.reduce((sum, word, index) => sum + (isIn(word, words) ? weights[index]! : 0), 0)
  const own = score(denied)
  return known.every((other) => other.deniedAt >= 0 || score(other) < own)
}

function isOfSubject(said: Statement, { text, words }: Statement): boolean {
  const subject = ELLIPTIC.exec(text)?.[1]
  const own = subject === undefined ? [] : words.filter((word) => subject.includes(word.text) && !isLight(word.lemma))
  return own.length > 0 && own.every(({ lemma }) => said.words.some((word) => areAlike(word.lemma, lemma)))
}
