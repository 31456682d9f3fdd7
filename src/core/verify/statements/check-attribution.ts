import { bearsValue } from '../reading/alignment.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { isForeign } from '../words/languages.ts'
import { areAlike } from '../words/lemmas.ts'
import { headName, isInside, overlaps, sentenceAt, type Reading, type Span, type Word } from '../reading/reading.ts'
import { isTellingVerb, sourcesIn, type Source } from './sources.ts'
import { isEvaluator, isPress, isTelling, makersOf } from '../words/vendors.ts'

/** A sentence of the evidence, or the part of one that rests on a source of its own. */
type Part = { piece: Piece; span: Span; source: Source | undefined }

/**
 * Who a claim says measured, found or confirmed something must be who the evidence says did: "CAISI measured 80.6%" is not
 * borne by "CAISI measured 74%, while DeepSeek's own report gives 80.6%". What the evidence states plainly may be told as
 * its maker's word.
 */
export function checkAttribution(claim: Reading, pieces: readonly Piece[]): string[] {
  if (isForeign(claim)) return []
  const own = sourcesIn(withKnownHeads(claim, pieces)).filter(({ isSilent }) => !isSilent)
  if (own.length === 0) return []
  const parts = pieces.flatMap(partsOf)
  return own.flatMap((said) => {
    const wrong = bearingParts(claim, said, parts).find(
      (bearing) => bearing.length > 0 && !bearing.some((part) => canRestOn(claim, said, part)),
    )
    if (!wrong) return []
    const known = wrong[0]!.source?.text ?? 'no such source'
    return [`rests on ${said.text.slice(0, 40)}; the cited passage names ${known.slice(0, 40)}`]
  })
}

/** The claim with the words that open its sentences among its actors, where the evidence has them as names: "Labnotes ran". */
function withKnownHeads(claim: Reading, pieces: readonly Piece[]): Reading {
  const known = new Set(pieces.flatMap(({ names }) => names.map(({ text }) => text)))
  const isHead = (word: Word) => known.has(word.text) && claim.sentences.some(({ start }) => start === word.start)
  const heads = claim.words.filter((word) => isHead(word) && !claim.actors.some((name) => overlaps(name, word))).map(headName)
  return heads.length === 0 ? claim : { ...claim, actors: [...heads, ...claim.actors].toSorted((a, b) => a.start - b.start) }
}

function partsOf(piece: Piece): Part[] {
  const sources = sourcesIn(piece)
  return piece.sentences.flatMap(({ start, end }, index): Part[] => {
    const here = sources.filter(({ sentence, isSilent }) => sentence === index && !isSilent)
    const plain = here.length === 0 || here[0]!.scope.start > start ? [{ start, end: here[0]?.scope.start ?? end }] : []
    return [...plain.map((span) => ({ piece, span, source: undefined })), ...here.map((source) => ({ piece, span: source.scope, source }))]
  })
}

/** For each figure that rests on the source, the parts of the evidence that give it; without figures, the parts that say most of the rest. */
function bearingParts(claim: Reading, { scope, end }: Source, parts: readonly Part[]): Part[][] {
  const values = claim.values.filter((value) => !value.isInName && isInside(value, scope))
  const given = values.map((said) =>
    parts.filter(({ piece, span }) => piece.values.some((value) => isInside(value, span) && bearsValue(said, value))),
  )
  const known = given.filter((bearing) => bearing.length > 0)
  if (known.length > 0) return known
  const words = claim.words.filter(
    (word) => !word.isStop && !isTellingVerb(word.lower) && word.start >= Math.max(scope.start, end) && word.end <= scope.end,
  )
  const scores = parts.map((part) => scoreOf(part, words))
  const most = Math.max(0, ...scores)
  return most < 1 ? [] : [parts.filter((_, index) => scores[index] === most)]
}

function scoreOf({ piece, span }: Part, words: Reading['words']): number {
  const here = piece.words.filter((word) => isInside(word, span) && !word.isStop)
  return words.filter(({ lemma }) => here.some((other) => areAlike(lemma, other.lemma))).length
}

/** Whether what this part says can be told as the word of a source. */
function canRestOn(claim: Reading, said: Source, part: Part): boolean {
  const { piece, span, source } = part
  if (source) return isSameSource(claim, said, source, piece)
  if (said.isIndependent) return false
  if (said.isMaker || isMakerHere(claim, said, piece)) return !keepsSilent(claim, said, part)
  if (!isOther(said)) return true
  return (
    !verifies(claim, said) && said.tokens.some((token) => isTelling(token) && piece.text.slice(0, span.end).toLowerCase().includes(token))
  )
}

/** "xAI publishes no count", right beside the count. */
const keepsSilent = (claim: Reading, said: Source, { piece, span }: Part): boolean =>
  sourcesIn(piece).some(
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
  /^ ran\b|^(?:'s)?(?:\s\p{L}+){0,2}\s(?:verified|verifies|confirm(?:s|ed)|measured|measurements?|test(?:s|ed|ing)?|checked|reproduced|benchmark(?:s|ed)|audited)\b/u

const isOther = ({ text }: Source): boolean => isEvaluator(text) || isPress(text)

function isSameSource(claim: Reading, said: Source, known: Source, piece: Piece): boolean {
  if (said.tokens.length === 0) return isOfKind(claim, said, known, piece)
  if (known.tokens.length === 0)
    return known.isIndependent ? !isMakerHere(claim, said, piece) : isMakerHere(claim, said, piece) || isMakerToo(said, piece)
  if (verifies(claim, said) && !isEvaluator(said.text) && !isMakerHere(claim, said, piece) && !verifies(piece, known)) return false
  const makers = makersOf(said.tokens)
  return (
    said.tokens.some((token) => isTelling(token) && known.tokens.includes(token)) ||
    makersOf(known.tokens).some((maker) => makers.includes(maker))
  )
}

/** Named in the evidence, and neither known to measure the models of others nor to write of them. */
const isMakerToo = (said: Source, { tokens }: Piece): boolean =>
  !isOther(said) && said.tokens.some((token) => isTelling(token) && tokens.includes(token))

/** "Independent testers", "its developer": whether the source in the evidence is one. */
function isOfKind(claim: Reading, said: Source, known: Source, piece: Piece): boolean {
  if (said.isIndependent) return known.isIndependent || isEvaluator(known.text)
  return known.isMaker || isMakerHere(claim, known, piece) || !isOther(known)
}

/** The maker of a model that the claim or the evidence speaks of. */
function isMakerHere({ models }: Reading, source: Source, piece: Piece): boolean {
  const all = [...models, ...piece.models].flatMap(({ tokens }) => tokens)
  const makers = makersOf(source.tokens)
  return makersOf(all).some((maker) => makers.includes(maker)) || source.tokens.some((token) => isTelling(token) && all.includes(token))
}
