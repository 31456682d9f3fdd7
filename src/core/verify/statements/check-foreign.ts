import { knownWords } from './check-vocabulary.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { glossesOf, isMereWord, type Gloss } from '../words/glossary.ts'
import { isForeign } from '../words/languages.ts'
import { areAlike, lemmaOf } from '../words/lemmas.ts'
import type { Reading, Span } from '../reading/reading.ts'
import { negatedWords } from '../words/negations.ts'

/**
 * Why a claim in another language is not borne by English evidence, its names and figures aside. Only what stands in the
 * glossary can be held against the evidence; a word that does not is taken for an invention.
 */
export function checkForeign(claim: Reading, pieces: readonly Piece[]): string[] {
  if (!isForeign(claim) || pieces.every(isForeign)) return []
  const glosses = glossesIn(claim)
  const isDenied = glosses.some(({ kind }) => kind === 'denial') || isSpanishNo(claim.text)
  const known = knownWords(claim, pieces, isDenied)
  const unknown = glosses.filter((gloss) => !isBorne(gloss, known))
  const words = unknown.slice(0, 4).map(({ text }) => text.slice(0, 30))
  return [
    ...(words.length > 0 ? [`speaks of “${words.join(', ')}”, which the cited passage does not`] : []),
    ...(isDenied && !pieces.some((piece) => denies(piece, glosses)) ? ['denies what the cited passage does not deny'] : []),
  ]
}

/** The passage denies one of the things the claim speaks of. */
function denies({ text, sentences, words, fact }: Piece, glosses: readonly Gloss[]): boolean {
  if (fact && 'undisclosed' in fact) return true
  return sentences.some(({ start, end }, index) => {
    const own = words.filter(({ sentence }) => sentence === index)
    const denied = [...negatedWords(own, text.slice(start, end), start)]
    return glosses.some(({ lemmas }) => lemmas.some((lemma) => denied.some((word) => areAlike(lemma, word.lemma))))
  })
}

function isBorne({ text, kind, lemmas }: Gloss, known: ReadonlySet<string>): boolean {
  if (kind === 'neutral' || kind === 'denial') return true
  const meant = kind === 'term' ? lemmas : [lemmaOf(text)]
  return (
    meant.some((lemma) => known.has(lemma)) ||
    (kind === 'term' && meant.some((lemma) => [...known].some((other) => areAlike(lemma, other))))
  )
}

/** What is left of the claim's words where names, figures and dates are taken out. */
function glossesIn({ text, words, names, values }: Reading): Gloss[] {
  const taken: Span[] = [...names.filter((name) => !isMereWord(name)), ...values]
  return words.flatMap(({ start, end }) => {
    const own = Array.from({ length: end - start }, (_, index) => start + index)
    const rest = own.filter((at) => !taken.some((span) => at >= span.start && at < span.end)).map((at) => text[at]!)
    const left = rest.join('').trim().toLowerCase().replace(/^'s?/, '')
    return left === '' || (left.length === 1 && /\p{Script=Latin}/u.test(left)) ? [] : glossesOf(left)
  })
}

/** "no" denies in Spanish; in Portuguese it is "in the". */
const isSpanishNo = (text: string): boolean =>
  /\bno\b/i.test(text) && !/(?<!\p{L})(?:o|os|um|uma|do|da|dos|em|ao|é|não|foi)(?!\p{L})/iu.test(text)
