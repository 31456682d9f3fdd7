import { bearsValue } from '../reading/alignment.ts'
import type { Finding } from '../finding.ts'
import { curbs, deniedWords, deniesAnything, endingIn, excludes, hasNegation, negatedWords } from '../words/negations.ts'
import { isDeniedOtherwise, isLeftOut } from '../words/denied-otherwise.ts'
import { isInside, type Reading, type Span, type Word } from '../reading/reading.ts'
import { areSameModel } from '../reading/subjects.ts'
import { areOpposite } from '../words/lemmas.ts'
import { bestSentences, statementsOf, type Match, type Sentence } from '../reading/support.ts'

/** Denials that a claim adds to what the evidence says, or drops from it. */
export function checkNegation(claim: Reading, matches: readonly Match[], best: Sentence, sentences: readonly Sentence[]): Finding[] {
  const own = negatedWords(claim.words, claim.text, 0)
  const plain =
    excludes(claim.text) || REPLACES.test(claim.text)
      ? []
      : partsOf(claim.text).filter(
          ({ start, end }) => !hasNegation(claim.text.slice(start, end)) && endingIn(claim.text.slice(start, end)) < 0,
        )
  const stated = matches.filter(({ word }) => plain.some((part) => isInside(word, part)))
  const dropped = stated.find((match) => isDenialDropped(claim, match, best))?.word ?? prefixDropped(claim, sentences)
  if (dropped) return [{ kind: 'denial-dropped', reason: `says “${dropped.text}” without the “not” of the cited passage` }]
  const added = statementsOf(claim.text).some((clause) => isDenialAdded(claim, clause, own, matches, best, sentences))
  return added ? [{ kind: 'denial-added', reason: 'denies what the cited passage does not deny' }] : []
}

/** What takes a thing's place denies the thing. */
const REPLACES = /\b(?:tak(?:es?|ing)|took) the place of\b/i

/** The parts of a claim that one denial does not bear on together: "through the API but not in the app". */
function partsOf(text: string): Span[] {
  const borders = [0, ...[...text.matchAll(/;|\b(?:but|while|whereas|although|though)\b/gi)].map(({ index }) => index), text.length]
  return borders.slice(1).map((end, index) => ({ start: borders[index]!, end }))
}

/** "40% is English" of "40% is non-English", "users in Europe" of "users outside Europe". */
function prefixDropped(claim: Reading, sentences: readonly Sentence[]): Word | undefined {
  const says = (pattern: RegExp) => sentences.some(({ text }) => pattern.test(text))
  if (!says(new RegExp(PREFIX, 'i')) || deniesAnything(claim.text)) return undefined
  const isGiven = claim.values.every((said) => sentences.some(({ piece }) => piece.values.some((value) => bearsValue(said, value))))
  const long = isGiven ? claim.words.filter(({ lower }) => /^\p{L}{4,}$/u.test(lower)) : []
  return long.find(({ lower, start, isStop }) => {
    const isDenied = new RegExp(`${PREFIX}$`, 'i').test(claim.text.slice(0, start))
    return !isStop && !isDenied && says(new RegExp(`${PREFIX}${lower}\\b`, 'i')) && !says(new RegExp(`(?<!${PREFIX})\\b${lower}\\b`, 'i'))
  })
}
const PREFIX = String.raw`\b(?:non-?|(?:outside|except|excluding|other than|apart from|but not) (?:(?:of|the|in|for|on|to) )*)`

function isDenialDropped(claim: Reading, { weight, found }: Match, best: Sentence): boolean {
  const inBest = found.filter(({ sentence }) => sentence === best)
  const here = inBest.length > 0 ? inBest : found
  if (found.some((entry) => !isDeniedIn(entry) && givesValueOf(claim, entry.sentence))) return false
  if ([...deniedWords(...inSentence(best))].some(({ lemma }) => claim.words.some((word) => areOpposite(word.lemma, lemma)))) return false
  return here.length > 0 && weight >= 0.4 && here.every(isDeniedIn)
}

/** "Without tools … With tools Grok 4 reaches 41%": the sentence of the claim's figure is the one that counts. */
const givesValueOf = (claim: Reading, { piece, index }: Sentence): boolean =>
  piece.values.some((value) => value.sentence === index && claim.values.some((said) => bearsValue(said, value)))

/** The sentence that says most of the clause denies nothing: not in so many words, nor with a word such as "excludes". */
function isDenialAdded(
  claim: Reading,
  clause: Span,
  own: ReadonlySet<Word>,
  matches: readonly Match[],
  best: Sentence,
  sentences: readonly Sentence[],
): boolean {
  const here = matches.filter(({ word }) => isInside(word, clause))
  const denied = here.filter(({ word }) => own.has(word))
  const isBorneOut = () =>
    isKept(claim, clause, denied, sentences) ||
    isConditional(denied, sentences) ||
    isOpposed(denied, sentences) ||
    isOnTop(claim.text.slice(clause.start, clause.end), sentences) ||
    isOnly(claim, matches, denied, sentences)
  if (denied.length > 0 && isBorneOut()) return false
  if (isDeniedOtherwise(claim.text.slice(clause.start, clause.end), textOf(bestSentences(here, claim, sentences)))) return false
  if (denied.some(({ word }) => isLeftOut(word.lower, textOf(sentences)))) return false
  if (denied.length > 0 && isAffirmed(here, denied, sentences)) return true
  if (denied.length === 0 || hasNegation(best.text)) return false
  if (denied.some(({ found }) => found.some(isNegatedIn))) return false
  return !bestSentences(here, { ...claim, names: [], values: [] }, sentences).some(
    (sentence) => hasNegation(sentence.text) || isDeniedBeside(here, sentence),
  )
}

const textOf = (sentences: readonly Sentence[]): readonly string[] => sentences.map(({ text }) => text)

/** "Is not closed" of "has open weights": what is denied is the opposite of what the evidence says. */
const isOpposed = (denied: readonly Match[], sentences: readonly Sentence[]): boolean =>
  denied.some(({ word }) =>
    sentences.some(({ words, text }) => !hasNegation(text) && words.some((other) => areOpposite(word.lemma, other.lemma))),
  )

/** "Doesn't include the base model" of "on top of that for the base model". */
const isOnTop = (text: string, sentences: readonly Sentence[]): boolean =>
  EXCLUDES.test(text) && sentences.some((sentence) => ON_TOP.test(sentence.text))
const EXCLUDES = /\b(?:not|never|n't)\s(?:\p{L}+ )?(?:include|contain|cover|count|comprise)|n't (?:include|contain|cover|count)/iu
const ON_TOP = /\b(?:on top of|in addition to|additional|besides|plus|separate(?:ly)?|extra|apart from|not counting)\b/i

/** "Takes neither images nor audio" of "takes only text", said of the same. */
function isOnly(claim: Reading, matches: readonly Match[], denied: readonly Match[], sentences: readonly Sentence[]): boolean {
  const here = ({ found }: Match, sentence: Sentence) => found.filter((entry) => entry.sentence === sentence).map(({ word }) => word)
  const isOfIt = ({ piece, index }: Sentence) =>
    claim.models.length === 0 ||
    piece.models.some((name) => isInside(name, piece.sentences[index]!) && claim.models.some((own) => areSameModel(own, name)))
  return sentences.filter(isOfIt).some((sentence) => {
    const isLimited = ({ end }: Word) => / (?:only|just|nothing but|solely|exclusively)\b/y.test(sentence.piece.text.slice(end, end + 16))
    const verbs = matches.flatMap((match) => here(match, sentence)).filter(isLimited)
    return verbs.length > 0 && denied.every((match) => here(match, sentence).every((word) => verbs.includes(word)))
  })
}

const ENDS = /^(?:remov|shut|end|retir|withdr|delist|drop|discontinu|cancel|delet|disappear|expir|switch|tak|pull|affect|touch|chang|leav)/
const KEPT =
  /\b(?:stays?|stayed|remain(?:s|ed)?|keeps?|kept|continu(?:es?|ed)|still|unaffected|untouched)\b|\bleft\s(?:\S+\s){1,4}(?:in|on|available|untouched|as)\b|\b(?:call(?:ed|s)?|put) (?:\S+ ){0,6}off\b|\b(?:cancel\p{L}*|revers(?:ed|es)|abandon(?:ed|s)|scrapped|withdrew) (?:the|that|this|its)\b/iu

/** "didn't remove it from the API" of "left o3 in the API", "wasn't shut down" of "called off the end". */
function isKept(claim: Reading, clause: Span, denied: readonly Match[], sentences: readonly Sentence[]): boolean {
  const end = denied.find(({ word }) => ENDS.test(word.lower))
  if (!end) return false
  const verb = end.word
  const rest = claim.words.filter((word) => !word.isStop && word.start >= verb.end && word.end <= clause.end).map(({ lower }) => lower)
  return sentences.some(({ text }) =>
    statementsOf(text).some(({ start, end: to }) => {
      const kept = text.slice(start, to)
      const at = kept.search(KEPT)
      return at >= 0 && rest.every((lower) => kept.toLowerCase().includes(lower, at))
    }),
  )
}

const FREE = /^(?:free|open|unrestricted|unlimited|everybody|everyone|anyone|limits?|caps?|restrictions?|thresholds?|conditions?)$/
const CONDITION =
  /\b(?:needs?|requires?|restrict(?:s|ed)|shuts? out|bars?|caps?|unless|permission|(?:special|separate|enterprise|commercial) (?:licen[cs]e|contract|agreement))\b/i

/** "isn't free for everybody" of "larger companies need a special licence", "without the limit of B" of "B shuts out larger companies". */
const isConditional = (denied: readonly Match[], sentences: readonly Sentence[]): boolean =>
  denied.some(({ word }) => FREE.test(word.lower) || /contract|permission|licen|agreement|approval/.test(word.lower)) &&
  sentences.some(({ text }) => CONDITION.test(text))

/** "Fine-tuning is not available yet." */
const DENIED_AT_END =
  /\b(?:is|are|was|were)(?: not|n't) (?:yet |currently )?(?:available|supported|possible|allowed|included|planned|offered)\b/

/** One clause of the evidence says all that the evidence has of this one, the denied word among it, and denies nothing. */
function isAffirmed(here: readonly Match[], denied: readonly Match[], sentences: readonly Sentence[]): boolean {
  const known = here.filter(({ found }) => found.length > 0)
  if (known.length < 2) return false
  const bearing = sentences.flatMap((sentence) => {
    const offset = sentence.piece.sentences[sentence.index]!.start
    return statementsOf(sentence.text).flatMap(({ start, end }) => {
      const has = ({ found }: Match) => found.some(({ word }) => word.start >= offset + start && word.end <= offset + end)
      if (!known.every(has) || !denied.some(has)) return []
      const isDenied = denied.some(({ found }) => found.some((entry) => entry.sentence === sentence && isNegatedIn(entry)))
      const own = sentence.text.slice(start, end)
      return [!isDenied && !DENIED_AT_END.test(own) && !curbs(own, () => false)]
    })
  })
  return bearing.length > 0 && bearing.every(Boolean)
}

/** A word such as "excludes", "lost" or "only" stands in one clause with words of the claim. */
function isDeniedBeside(here: readonly Match[], sentence: Sentence): boolean {
  const offset = sentence.piece.sentences[sentence.index]!.start
  const isSought = (lower: string) => here.some(({ found }) => found.some(({ word }) => word.lower === lower))
  return statementsOf(sentence.text).some(({ start, end }) => {
    if (!curbs(sentence.text.slice(start, end), isSought)) return false
    return here.some(({ found }) => found.some(({ word }) => word.start >= offset + start && word.end <= offset + end))
  })
}

const isDeniedIn = ({ word, sentence }: Match['found'][number]): boolean => deniedWords(...inSentence(sentence)).has(word)
const isNegatedIn = ({ word, sentence }: Match['found'][number]): boolean => negatedWords(...inSentence(sentence)).has(word)
const inSentence = ({ words, text, piece, index }: Sentence): [Word[], string, number] => [words, text, piece.sentences[index]!.start]
