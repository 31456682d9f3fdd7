import { fold } from '../../understanding/name-tokens.ts'
import type { Piece } from '../reading/evidence-reading.ts'
import { remembered } from '../reading/remembered.ts'
import type { Reading, Span } from '../reading/reading.ts'
import { areAlike, isStopWord, lemmaOf } from '../words/lemmas.ts'
import { maskDates, maskFigures, maskShares } from './figures.ts'
import { longestAt, unitsOf, type Lexicon } from './lexicon.ts'
import { createMasks, MODEL, NAME, type Masks } from './masks.ts'
import { inEnglishOrder } from './word-order.ts'

/** A claim in English words, and those of its own words that nothing tells the meaning of. */
export type Translation = { text: string; unknown: string[] }

/**
 * A claim of another language in the words of English evidence, so that it can be held against that like an English one.
 * Word by word, names and figures as they are: enough for a check, not for a reader.
 */
export function translate(claim: Reading, lexicon: Lexicon, pieces: readonly Piece[]): Translation {
  const masks = createMasks()
  const known = knownOf(pieces)
  const masked = maskValues(maskNames(claim, lexicon, known, masks), lexicon, masks)
  const { words, unknown } = inEnglishWords(masked, lexicon, known)
  const text = tidy(masks.unmask(inEnglishOrder(words, masks)))
  return { text, unknown }
}

type Known = { text: string; words: ReadonlySet<string>; lemmas: readonly string[] }

function knownOf(pieces: readonly Piece[]): Known {
  const read = pieces.map(readOnce)
  return {
    text: read.map(({ text }) => text).join('\n'),
    words: new Set(read.flatMap(({ words }) => [...words])),
    lemmas: [...new Set(read.flatMap(({ lemmas }) => lemmas))],
  }
}

const readOnce = remembered(({ publisher = '', text, words }: Piece): Known => {
  return { text: `${text}\n${publisher}`, words: new Set(words.map(({ lower }) => lower)), lemmas: words.map(({ lemma }) => lemma) }
})

const NAMELIKE = /(?<![A-Za-zÀ-ž\d])(?:[\p{Lu}\d][A-Za-zÀ-ž\d]*(?:[-.'+&_][A-Za-zÀ-ž\d]+)*|[a-z]+(?:[-._][A-Za-z\d]+)+|[a-z]+\d[a-z\d]*)/gu

/** Names of releases, and what the evidence writes alike: "AIxFWD", "Apache-2.0", "models.dev", "mixture-of-experts". */
function maskNames({ text: own, names }: Reading, lexicon: Lexicon, known: Known, masks: Masks): string {
  const text = own.replaceAll(/[\uE000-\uF8FF]/g, ' ')
  const found = names.filter(({ isRelease, text: name }) => isRelease && /[A-Z\d]/.test(name)).toReversed()
  const masked = found.reduce((rest, name) => {
    const { start, end } = name.releases.length > 0 ? name : withoutAmount(text, name)
    return masks.replace(rest, { start, end }, MODEL, text.slice(start, end))
  }, text)
  return masked.replace(NAMELIKE, (word, at: number) => {
    const isNoun = lexicon.tongue.hasCompounds === true || /(?:^|[.!?]\s)$/.test(masked.slice(0, at))
    const isWord = !/[\d.-]|^\p{Lu}{2,}$/u.test(word) && (isNoun || /^\p{Ll}/u.test(word)) && longestAt(lexicon, [word], 0) !== undefined
    const isFigure = /^[\d.,]+[KMBT]?$/.test(word)
    return isWord || isFigure || !isIn(known.text, word) ? word : ` ${masks.add(NAME, word)} `
  })
}

/** The "2,50" of "Google 2,50 $" is no version. */
function withoutAmount(text: string, { start, end }: Span): Span {
  const amount = /\s\d+(?:[.,]\d+)*$/.exec(text.slice(start, end))?.[0] ?? ''
  const isAmount = amount.includes(',') || /^\s?(?:[$€¥%]|,\d|\p{Ll}|\p{Script=Han}|\p{Script=Katakana})/u.test(text.slice(end, end + 2))
  return amount !== '' && isAmount ? { start, end: end - amount.length } : { start, end }
}

function isIn(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at !== -1 && !/[\p{L}\d]/u.test((text[at - 1] ?? '') + (text[at + word.length] ?? ''))
}

function maskValues(text: string, { tongue }: Lexicon, masks: Masks): string {
  return maskFigures(maskShares(maskDates(joinParted(text, tongue.separable), masks), tongue, masks), tongue, masks)
}

/** "kündigte OpenAI an": the verb whole again. */
function joinParted(text: string, separable = ''): string {
  return separable
    .split(' ')
    .filter(Boolean)
    .reduce((told, verb) => {
      const [stem = '', particle = ''] = verb.split('-')
      const pattern = new RegExp(
        String.raw`(?<!\p{L})(${stem}\p{Ll}{0,3})(?!\p{L})([^,;.]{0,160}?)\s${particle}(?=[\s]*(?:[,;.)]|und\b|oder\b|$))`,
        'iu',
      )
      return told.replace(pattern, `${particle}$1$2`)
    }, text)
}

const isMask = (unit: string): boolean => /^[\uE000-\uEFFF]$/.test(unit)
const isMark = (unit: string): boolean => !/[\p{L}\d]/u.test(unit)

function inEnglishWords(text: string, lexicon: Lexicon, known: Known): { words: string; unknown: string[] } {
  const units = unitsOf(text)
  const words: string[] = []
  const unknown: string[] = []
  for (let at = 0; at < units.length;) {
    const unit = units[at]!
    const found = isMask(unit) ? undefined : longestAt(lexicon, units, at)
    const isWord = !found && !isMask(unit) && !isMark(unit)
    const alike = isWord ? knownLike(unit, known) : undefined
    if (found) words.push(chosenOf(found.english, known))
    else words.push(alike ?? MARKS[unit] ?? unit)
    if (isWord && alike === undefined) addUnknown(unknown, unit, units[at - 1])
    at += found?.length ?? 1
  }
  return { words: words.filter(Boolean).join(' '), unknown }
}
const MARKS: Record<string, string> = { '、': ',', '，': ',', '；': ';', '。': '.', '：': ':' }

/** The evidence's own word, or one that shows to be of the same root: "precisão" and "precision". */
function knownLike(word: string, { words }: Known): string | undefined {
  const bare = fold(word.toLowerCase())
  if (words.has(bare) || words.has(word.toLowerCase())) return word
  return bare.length < SHORTEST_ROOT || !/^[a-z]+$/.test(bare) ? undefined : [...words].find((other) => areOfOneRoot(bare, other))
}
const SHORTEST_ROOT = 5

function areOfOneRoot(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let shared = 0
  while (shared < shorter && a[shared] === b[shared]) shared++
  return shared >= SHORTEST_ROOT - 1 && shared >= 0.75 * shorter && Math.abs(a.length - b.length) <= 5
}

/** Characters of Chinese and Japanese that stand side by side are told as one word. */
function addUnknown(unknown: string[], unit: string, before: string | undefined): void {
  const isNext = /^\P{Script=Latin}$/u.test(unit) && before !== undefined && unknown.at(-1)?.endsWith(before)
  if (isNext) unknown[unknown.length - 1] += unit
  else unknown.push(unit)
}

/** Of several English words, the one that the evidence has. */
function chosenOf(english: readonly string[], { lemmas }: Known): string {
  const isKnown = (phrase: string) => phrase.split(' ').every((word) => isStopWord(word) || lemmas.some((lemma) => lemma === lemmaOf(word)))
  const isNear = (phrase: string) =>
    phrase.split(' ').every((word) => isStopWord(word) || lemmas.some((lemma) => areAlike(lemma, lemmaOf(fold(word)))))
  return (
    english.find((phrase) => phrase !== '' && isKnown(phrase)) ?? english.find((phrase) => phrase !== '' && isNear(phrase)) ?? english[0]!
  )
}

/** Words and marks as they stand in an English sentence. */
function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?)%])/g, '$1')
    .replace(/([(])\s+/g, '$1')
    .replace(/,(?:\s?,)+/g, ',')
    .replace(/ '(?=s\b)/g, "'")
    .trim()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
