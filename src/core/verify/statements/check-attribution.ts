import { nameTokens } from '../../understanding/name-tokens.ts'
import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { areAlike } from '../words/lemmas.ts'
import { isInside, sentenceAt, type Reading, type Span } from '../reading/reading.ts'
import { sourcesOf } from './claim-sources.ts'
import { daysOfTelling } from './days-of-telling.ts'
import { sourcesOfPiece, type Source } from './sources.ts'
import { isHost } from './publishers.ts'
import { isTellingVerb, PAPERS, SAYS } from '../words/telling-words.ts'
import { isEvaluator, isPress, isTelling, makersOf } from '../words/vendors.ts'

/** Of "according to Meta and LiteLLM", each may tell a part. */
const ALIKE = /\b(?:both|each|agrees?|alike|all)\b/i

/** A sentence of the evidence, or the part of one that rests on a source of its own. */
type Part = { piece: Piece; span: Span; source: Source | undefined }

/**
 * Who a claim says measured, found or confirmed something must be who the evidence says did: "CAISI measured 80.6%" is not
 * borne by "CAISI measured 74%, while DeepSeek's own report gives 80.6%". What the evidence states plainly may be told as
 * its maker's word.
 */
export function checkAttribution(claim: Reading, pieces: readonly Piece[]): string[] {
  const own = sourcesOf(claim, pieces).filter(({ isSilent }) => !isSilent)
  if (own.length === 0) return []
  const parts = pieces.flatMap(partsOf)
  const days = daysOfTelling(claim, own, pieces)
  const values = claim.values.filter((value) => !value.isInName && !days.some((day) => day.start === value.start))
  return own.flatMap((said) => {
    const { scope: told } = namedFor(said, own) ?? said
    const tellers = ALIKE.test(claim.text)
      ? [said]
      : own.filter((source) => !namedFor(source, own)).filter(({ scope }) => scope.start === told.start && scope.end === told.end)
    const wrong = bearingParts({ ...claim, values }, said, parts).find(
      (bearing) => bearing.length > 0 && !bearing.some((part) => tellers.some((teller) => canRestOn(claim, teller, part))),
    )
    if (!wrong) return []
    const known = wrong[0]!.source?.text ?? 'no such source'
    return [`rests on ${said.text.slice(0, 40)}; the cited passage names ${known.slice(0, 40)}`]
  })
}

function partsOf(piece: Piece): Part[] {
  const sources = sourcesOfPiece(piece).filter(({ isSilent }) => !isSilent)
  const inSentence = (index: number) => sources.filter(({ sentence }) => sentence === index)
  return piece.sentences.flatMap(({ start, end }, index): Part[] => {
    const here = inSentence(index)
    const plain = here.length === 0 || here[0]!.scope.start > start ? [{ start, end: here[0]?.scope.start ?? end }] : []
    // "A costs $5; B costs $6, according to C" may rest on C as a whole.
    const behind = piece.text[end - 1] === ';' ? inSentence(index + 1) : []
    return [
      ...plain.flatMap((span) => [undefined, ...behind].map((source) => ({ piece, span, source }))),
      ...here.map((source) => ({ piece, span: source.scope, source })),
    ]
  })
}

/** "OpenAI's report says that its own tests": OpenAI's, who is named. */
const namedFor = ({ text, start, sentence, isMaker }: Source, own: readonly Source[]): Source | undefined =>
  isMaker && /\sown\s$/.test(text)
    ? own.findLast((other) => other.tokens.length > 0 && other.sentence === sentence && other.end <= start)
    : undefined

/** For each figure that rests on the source, the parts of the evidence that give it; without figures, the parts that say most of the rest. */
function bearingParts(claim: Reading, { scope, start, end, of }: Source, parts: readonly Part[]): Part[][] {
  const values = claim.values.filter((value) => value.start >= scope.start && value.start < scope.end)
  const given = values.map((said) =>
    parts.filter(({ piece, span }) => piece.values.some((value) => isInside(value, span) && bearsValue(said, value))),
  )
  const known = given.filter((bearing) => bearing.length > 0)
  if (known.length > 0) return known
  const inScope = claim.words.filter((word) => !word.isStop && !isTellingVerb(word.lower) && isInside(word, scope))
  const behind = inScope.filter((word) => word.start >= end)
  const isOfPublishers = parts.some(({ piece }) => piece.publisher !== undefined)
  const words = behind.length === 0 && isOfPublishers ? inScope.filter((word) => word.end <= start) : behind
  const scores = parts.map((part) => scoreOf(part, words))
  const most = Math.max(0, ...scores)
  return most < 1
    ? []
    : [parts.filter(({ piece }, index) => scores[index] === most || (scores[index]! > most / 2 && of.includes(piece.publisher ?? '')))]
}

function scoreOf({ piece, span }: Part, words: Reading['words']): number {
  const here = piece.words.filter((word) => isInside(word, span) && !word.isStop)
  return words.filter(({ lemma }) => here.some((other) => areAlike(lemma, other.lemma))).length
}

/** Whether what this part says can be told as the word of a source. */
function canRestOn(claim: Reading, said: Source, part: Part): boolean {
  const { piece, span, source } = part
  if (isPublisher(said, piece) && (!source || reports(claim, said, part, source))) return !keepsSilent(claim, said, part)
  if (isOnlyNamed(claim, said, part)) return true
  if (source) return isSameSource(claim, said, source, piece)
  if (said.isIndependent) return false
  const isOfMaker = said.isMaker || isMakerHere(claim, said, piece)
  if (isOfMaker && !isWordOfMaker(claim, said, piece)) return false
  if (isOfMaker) return !keepsSilent(claim, said, part)
  if (!isOther(said) && !isKnownPublisher(piece)) return true
  if (verifies(claim, said)) return false
  const isTeller = !isOther(said) && sourcesOfPiece(piece).some(({ text, scope }) => isNamedIn(said, text) && isSentence(piece, scope))
  return isTeller || isNamedIn(said, piece.text.slice(0, span.end))
}

const isNamedIn = ({ tokens }: Source, text: string): boolean =>
  tokens.some((token) => isTelling(token) && text.toLowerCase().includes(token))

/** "…, the Batch reports.": who tells a whole sentence of a piece tells the rest of it too. */
const isSentence = ({ sentences }: Piece, scope: Span): boolean =>
  sentences.some(({ start, end }) => scope.start === start && scope.end === end)

/** "Creeta says that Cohere's claim", "in the evaluation by CAISI, Bytepith reports": whose work it is, where another tells of it. */
function isOnlyNamed(claim: Reading, said: Source, { piece, span, source }: Part): boolean {
  if (!OWNS.test(claim.text.slice(said.end)) && !OF_THEIRS.test(claim.text.slice(0, said.start))) return false
  const isTeller = (other: Source) => isPublisher(other, piece) || (source !== undefined && isSameSource(claim, other, source, piece))
  const isBare = BARE.test(claim.text.slice(said.end)) && !claim.values.some((value) => isInside(value, said.scope))
  const isTold =
    isBare || sourcesOf(claim, [piece]).some((other) => other.start !== said.start && other.sentence === said.sentence && isTeller(other))
  const { start, end } = piece.sentences[sentenceAt(piece.sentences, span.start)]!
  return isTold && isNamedIn(said, piece.text.slice(start, end))
}
const OWNS = new RegExp(String.raw`^'s?(?:\s[\p{L}\d.'-]+){0,2}?\s(?:${PAPERS})\b`, 'u')
/** "Could not verify Baidu's claim": nothing is told of what it says. */
const BARE = new RegExp(String.raw`^'s?\s(?:${PAPERS})\b(?!\s(?:that|of|for|on|by|${SAYS})\b)`, 'u')
const OF_THEIRS = new RegExp(String.raw`\b(?:${PAPERS})\s(?:by|from|of|at)\s(?:the\s)?$`, 'u')

const isKnownPublisher = ({ publisher }: Piece): boolean => publisher !== undefined && !isHost(publisher)

/** Whether a source is who published the piece: all that it states plainly is this one's word. */
function isPublisher({ of, tokens }: Source, { publisher }: Piece): boolean {
  if (publisher === undefined) return false
  const makers = makersOf(tokens)
  return of.includes(publisher) || (makers.length > 0 && makersOf(tokensOf(publisher)).some((maker) => makers.includes(maker)))
}

/** Whether what a piece states plainly can be the word of the maker: only where the maker, or nobody known, publishes it. */
function isWordOfMaker(claim: Reading, said: Source, piece: Piece): boolean {
  if (!isKnownPublisher(piece)) return true
  return said.isMaker && isMakerHere(claim, { tokens: tokensOf(piece.publisher!) }, piece)
}

/** A publisher that only passes on the words of another may be told as saying them, not as having looked itself or against them. */
function reports(claim: Reading, said: Source, { piece, span }: Part, source: Source): boolean {
  if (verifies(claim, said) || [said.end, said.telling.end].some((end) => OF_ITSELF.test(claim.text.slice(end)))) return false
  const own = sourcesOfPiece(piece).filter((other) => other.sentence === source.sentence && isPublisher(other, piece))
  return !own.some((other) => CONTRASTS.test(piece.text.slice(Math.min(other.end, span.end), Math.max(other.start, span.start))))
}
const OF_ITSELF =
  /^[^.;,]{0,30}\b(?:its|their|his|her) own (?:tests?|testing|measurements?|benchmarks?|evaluations?)\b|^(?:'s own| (?:itself|himself|herself|themselves)(?! (?:writes?|says?|reports?|notes?|lists?|states?|adds?)\b))(?!\p{L})/u
const CONTRASTS = /;|\b(?:while|whereas|but|although|though|however)\b/

const tokensOf = (name: string): string[] => nameTokens(name).map(({ text }) => text)

/** "xAI publishes no count", right beside the count. */
const keepsSilent = (claim: Reading, said: Source, { piece, span }: Part): boolean =>
  sourcesOfPiece(piece).some(
    (other) =>
      other.isSilent &&
      Math.abs(other.sentence - sentenceAt(piece.sentences, span.start)) <= 1 &&
      (said.isMaker || isSameSource(claim, said, other, piece)),
  )

/** Whether a source is said to have looked itself: "The Decoder verified", "measured by Reuters". */
function verifies({ text }: Reading, { start, end }: Source): boolean {
  return (
    VERIFIES.test(text.slice(end, end + 40)) ||
    /\b(?:verified|confirmed|measured|tested|reproduced|benchmarked) by (?:the )?$/i.test(text.slice(0, start))
  )
}
const VERIFIES =
  /^ ran\b|^(?:'s)?(?:\s\p{L}+){0,3}\s(?:verified|verifies|confirm(?:s|ed)|measured|measurements?|test(?:s|ed|ing)?|checked|reproduced|benchmark(?:s|ed)|audited)\b/u

const isOther = ({ text }: Source): boolean => isEvaluator(text) || isPress(text)

function isSameSource(claim: Reading, said: Source, known: Source, piece: Piece): boolean {
  if (said.tokens.length === 0) return isOfKind(claim, said, known, piece)
  if (known.tokens.length === 0)
    return known.isIndependent
      ? !isMakerHere(claim, said, piece)
      : isMakerOf(claim, said, piece) || (isMakerToo(said, piece) && !(verifies(claim, said) && passesOn(said, piece)))
  if (verifies(claim, said) && !isEvaluator(said.text) && !isMakerHere(claim, said, piece) && !verifies(piece, known)) return false
  const makers = makersOf(said.tokens)
  return (
    said.tokens.some((token) => isTelling(token) && known.tokens.includes(token)) ||
    makersOf(known.tokens).some((maker) => makers.includes(maker))
  )
}

/** Named in the evidence, and neither known to measure the models of others nor to write of them, as the publisher of a passage does. */
const isMakerToo = (said: Source, piece: Piece): boolean =>
  !isOther(said) &&
  (piece.fact !== undefined || !isPublisher(said, piece)) &&
  said.tokens.some((token) => isTelling(token) && piece.tokens.includes(token))

/** A host or reseller, which gives a figure of the vendor's. */
const passesOn = (said: Source, piece: Piece): boolean =>
  isPublisher(said, piece) && (!isKnownPublisher(piece) || sourcesOfPiece(piece).some((other) => isPublisher(other, piece)))

/** "Independent testers", "its developer": whether the source in the evidence is one. */
function isOfKind(claim: Reading, said: Source, known: Source, piece: Piece): boolean {
  if (said.isIndependent) return known.isIndependent || isEvaluator(known.text)
  if (known.of.length > 0) return isMakerHere(claim, known, piece)
  return known.isMaker || isMakerHere(claim, known, piece) || !isOther(known)
}

/** The maker of what a piece speaks of, where that says what it is. */
const isMakerOf = (claim: Reading, said: Source, piece: Piece): boolean => isMakerHere(piece.models.length > 0 ? piece : claim, said, piece)

/** The maker of a model that the claim or the evidence speaks of. */
export function isMakerHere({ models }: Reading, source: Pick<Source, 'tokens'>, piece: Piece): boolean {
  const all = [...models, ...piece.models].flatMap(({ tokens }) => tokens)
  const makers = makersOf(source.tokens)
  return makersOf(all).some((maker) => makers.includes(maker)) || source.tokens.some((token) => isTelling(token) && all.includes(token))
}
