import { areAlike, areOpposite, isLight, isStopWord, lemmaOf } from '../words/lemmas.ts'
import { isContrary, isOfKind } from './kinds.ts'
import { isSayable, sharedStart, type Lexicon } from './lexicon.ts'
import { isWord, type Sides, type WordToken } from './sides.ts'

/** What two sentences of one content do not share: of the English one, and of its translation. */
export type Unshared = {
  lost: string[]
  unsayable: string[]
  unknown: string[]
  other: string[]
  opposite: string[]
  light: number
  content: number
}

/** Of so many words of content, one may be left out, or be told by a word that nobody knows. */
const WORDS_FOR_ONE = 6
/** Largest share of the words of content that may be told by words nobody knows. */
const MOST_UNKNOWN = 1 / 3

/**
 * Words that only one of the two sentences has. A word that nobody knows may stand for an English one that the language's
 * file has no word for; for one that it could have said, only once in a long sentence, and not if that has an opposite: what
 * is not said as the file says it may be anything.
 */
export function wordFaults(sides: Sides, lexicon: Lexicon): string[] {
  const { lost, unsayable, unknown, other, opposite, light, content } = unsharedWords(sides, lexicon)
  const untold = [...lost, ...unsayable]
  const spare = Math.floor(content / WORDS_FOR_ONE)
  const isNoMore =
    other.length === 0 && unknown.length <= Math.min(unsayable.length + Math.min(lost.length, spare) + light, MOST_UNKNOWN * content)
  const isNoLess = lost.length <= spare && untold.length <= unknown.length + Math.min(spare, 1) && !untold.some(isContrary)
  return [
    ...opposite.map((word) => `the translation says the opposite by “${word}”`),
    ...(isNoMore ? [] : [`the translation adds “${[...unknown, ...other].join(', ')}”`]),
    ...(isNoLess ? [] : [`the translation does not say “${untold.join(', ')}”`]),
  ]
}

export function unsharedWords({ english, told }: Sides, lexicon: Lexicon): Unshared {
  const own = english.filter(isWord).map(({ key }) => key)
  const lemmas = [...new Set([...own, ...english.filter(({ kind }) => kind === 'name').map(({ key }) => key)].map(lemmaOf))]
  const found: Unshared = { lost: [], unsayable: [], unknown: [], other: [], opposite: [], light: 0, content: 0 }
  const said = new Set<string>()
  for (const word of told.filter(isWord)) {
    const shared = sharedBy(word, own, lemmas)
    for (const lemma of shared) said.add(lemma)
    if (shared.length === 0 && !isPadding(word)) sortIn(found, word, lemmas)
  }
  const words = [...new Set(own)].filter((word) => !isStopWord(word) && !isOfKind(word))
  const untoldOf = (some: readonly string[]) => some.filter((word) => ![...said].some((lemma) => areAlike(lemma, lemmaOf(word))))
  const content = words.filter(isContent)
  const untold = untoldOf(content)
  found.light = untoldOf(words).length - untold.length
  found.lost = untold.filter((word) => isSayable(lexicon, word))
  found.unsayable = untold.filter((word) => !isSayable(lexicon, word))
  found.content = content.length
  return found
}

const contentOf = (phrase: string): string[] =>
  phrase
    .split(/[ -]/)
    .filter((word) => word !== '' && !isStopWord(word))
    .map(lemmaOf)

const isContent = (word: string): boolean => !isLight(lemmaOf(word)) && !UNASKED.has(lemmaOf(word))
/** Words that a translation may leave to its verb or its figure. */
const UNASKED = new Set(['yes', 'cost', 'account', 'reach', 'score', 'follow', 'together', 'figur'])

function sharedBy({ key, says }: WordToken, own: readonly string[], lemmas: readonly string[]): string[] {
  const contents = says.flatMap(contentOf)
  const said = lemmas.filter((lemma) => contents.some((content) => areAlike(lemma, content)))
  return [...said, ...own.filter((word) => areOfOneRoot(key, word)).map(lemmaOf)]
}

/** A word that only leads to others: "Status", "Angabe". */
const isPadding = ({ says }: WordToken): boolean =>
  says.some((phrase) => contentOf(phrase).every((lemma) => isLight(lemma) || UNASKED.has(lemma) || PADDING.has(lemma)))
const PADDING = new Set([
  'status',
  'inform',
  'speed',
  'perform',
  'purpos',
  'compar',
  'correspond',
  'appli',
  'written',
  'valu',
  'respect',
  'concern',
  'latter',
  'architectur',
])

function sortIn(found: Unshared, { key, says }: WordToken, lemmas: readonly string[]): void {
  if (says.length === 0) found.unknown.push(key)
  else found.other.push(key)
  if (says.flatMap(contentOf).some((content) => lemmas.some((lemma) => areOpposite(lemma, content)))) found.opposite.push(key)
}

/** Letters that words of one root share at least: "precisão" and "precision", "konsistent" and "consistent". */
const SHORTEST_ROOT = 4

function areOfOneRoot(foreign: string, english: string): boolean {
  if (isStopWord(english)) return false
  const [a, b] = [inOneSpelling(foreign), inOneSpelling(english)]
  const shared = sharedStart(a, b)
  return a === b || (shared >= Math.max(SHORTEST_ROOT, 0.7 * Math.min(a.length, b.length)) && Math.abs(a.length - b.length) <= 5)
}

const inOneSpelling = (word: string): string =>
  word
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/ph/g, 'f')
    .replaceAll(/[kz]|qu/g, 'c')
    .replaceAll('y', 'i')
    .replaceAll(/(.)\1/g, '$1')
