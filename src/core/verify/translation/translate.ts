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
  const text = tidy(masks.unmask(inEnglishOrder(inOwnOrder(words, known, masks), masks)))
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

const NAMELIKE =
  /(?<![A-Za-zÀ-ž\d])(?:[\p{Lu}\d][A-Za-zÀ-ž\d]*(?:[-.'+&_][A-Za-zÀ-ž\d]+)*|[a-z]+(?:[-._][A-Za-z\d]+)+|[a-z]+[\p{Lu}\d][A-Za-z\d]*(?:\.\d+)*)(?: \d{1,2}(?:\.\d+)?(?![\d.,]*\s?(?:[%\d]|[KMBT万亿千億兆](?![A-Za-z]))))?/gu

/** Names of releases, and what the evidence writes alike: "AIxFWD", "Apache-2.0", "models.dev", "mixture-of-experts". */
function maskNames({ text: own, names }: Reading, lexicon: Lexicon, known: Known, masks: Masks): string {
  const text = own.replaceAll(/[\uE000-\uF8FF]/g, ' ')
  const found = names.filter(({ isRelease, text: name }) => isRelease && /[A-Z\d]/.test(name)).toReversed()
  const masked = found.reduce((rest, name) => {
    const bare = withoutSmall(text, name)
    const { start, end } = name.releases.length > 0 ? bare : withoutAmount(text, bare)
    return masks.replace(rest, { start, end }, MODEL, text.slice(start, end))
  }, text)
  return masked.replace(NAMELIKE, (whole, at: number) => {
    const versioned = isIn(known.text, whole) ? whole : whole.replace(/ \d[\d.]*$/, '')
    const word = isIn(known.text, versioned) ? versioned : headOf(versioned, known)
    const rest = whole.slice(word.length).replace(/^-/, ' ')
    const isNoun = lexicon.tongue.hasCompounds === true || /(?:^|[.!?]\s)$/.test(masked.slice(0, at))
    const isWord = !/[\d.-]|^\p{Lu}{2,}$/u.test(word) && (isNoun || /^\p{Ll}/u.test(word)) && longestAt(lexicon, [word], 0) !== undefined
    const isFigure = /^[\d.,]+[KMBT]?$/.test(word)
    const isUnit = /^(?:[KMGT]B|h)$/.test(word)
    return (isWord || isFigure || isUnit || !isIn(known.text, word) ? word : ` ${masks.add(NAME, word)} `) + rest
  })
}

/** The "H800" of "H800-GPUs", which the evidence has apart. */
function headOf(word: string, { text }: Known): string {
  const head = word.slice(0, Math.max(0, word.lastIndexOf('-')))
  return head.length > 1 && isIn(text, head) ? head : word
}

/** The "2,50" of "Google 2,50 $" is no version. */
function withoutAmount(text: string, { start, end }: Span): Span {
  const amount = /\s\d+(?:[.,]\d+)*$/.exec(text.slice(start, end))?.[0] ?? ''
  const isAmount = amount.includes(',') || /^\s?(?:[$€¥%]|,\d|\p{Ll}|\p{Script=Han}|\p{Script=Katakana})/u.test(text.slice(end, end + 2))
  return amount !== '' && isAmount ? { start, end: end - amount.length } : { start, end }
}

/** The "pro" of "V4-Pro pro Token" is a word. */
function withoutSmall(text: string, { start, end }: Span): Span {
  return { start, end: start + text.slice(start, end).replace(/(?<=\p{Lu}.*)\s\p{Ll}+$/u, '').length }
}

function isIn(text: string, word: string): boolean {
  const at = text.indexOf(word)
  return at !== -1 && !/[\p{L}\d]/u.test((text[at - 1] ?? '') + (text[at + word.length] ?? ''))
}

function maskValues(text: string, lexicon: Lexicon, masks: Masks): string {
  return maskFigures(maskShares(maskDates(joinParted(text, lexicon), masks), lexicon.tongue, masks), lexicon.tongue, masks)
}

/** "kündigte OpenAI an": the verb whole again. */
export function joinParted(text: string, lexicon: Lexicon): string {
  const { particles } = lexicon.tongue
  if (particles === undefined) return text
  const parted = new RegExp(
    String.raw`(?<clause>[^,;:.()]*[^,;:.()\s])\s+(?<particle>${particles})(?=\s*(?:[,;:.)]|und\b|oder\b|$))`,
    'giu',
  )
  return text.replace(parted, (whole, clause: string, particle: string) => {
    const isVerb = (word: string) => word.length > 2 && longestAt(lexicon, [particle + word], 0)?.length === 1
    const verb = clause.match(/(?<![\p{L}\d-])\p{Ll}+(?![\p{L}\d])/gu)?.find(isVerb)
    return verb === undefined ? whole : clause.replace(new RegExp(String.raw`(?<![\p{L}\d-])${verb}(?![\p{L}\d])`, 'u'), particle + verb)
  })
}

/** "ventana de contexto", "modelo Qwen3": two words in the order in which the evidence has them side by side. */
function inOwnOrder(words: string, { text }: Known, masks: Masks): string {
  const lower = text.toLowerCase()
  const plain = (word: string) => (masks.textOf(word) || word).toLowerCase()
  const isSaid = (first: string, second: string) => {
    const at = lower.indexOf(`${plain(first)} ${plain(second)}`)
    return at !== -1 && !/[\p{L}\d]/u.test(lower[at - 1] ?? '')
  }
  const parted = new RegExp(
    String.raw`(?<![a-z])(?:([a-z]{3,}) (?:of (?:the )?)?([a-z]{3,})|(${NAMED}|${N}) (?:of )?(${N}))(?![a-z])`,
    'gu',
  )
  return words.replace(parted, (own, ...found: (string | undefined)[]) => {
    const [first = '', second = ''] = found.slice(0, 4).filter((word) => word !== undefined)
    return isStopWord(first) || isStopWord(second) || isSaid(first, second) || !isSaid(second, first) ? own : `${second} ${first}`
  })
}
/** What English puts behind a name and others before it. */
const NAMED = '(?:models?|variants?|series|family|versions?|editions?|line|generation|chips?|cards?|team|platform|licence)'
const N = '[\uE000-\uE3FF]'

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
    if (found) words.push(moodOf(unit, lexicon) + chosenOf(found.english, known))
    else words.push(alike ?? MARKS[unit] ?? unit)
    if (isWord && alike === undefined) addUnknown(unknown, unit, units[at - 1])
    at += found?.length ?? 1
  }
  return { words: words.filter(Boolean).join(' '), unknown }
}
/** The "would" of "rodaria". */
function moodOf(word: string, { root, tongue: { moods = {} } }: Lexicon): string {
  const mood = root.next.has(word) ? undefined : (['would', 'will'] as const).find((own) => moods[own]?.test(word))
  return mood === undefined ? '' : `${mood} `
}
const MARKS: Record<string, string> = { '、': ',', '・': ',', '，': ',', '；': ';', '。': '.', '：': ':' }

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

/** Of several English words, the one that the evidence has; a small word that comes first stands for any. */
function chosenOf(english: readonly string[], { words, lemmas }: Known): string {
  const says = (phrase: string, isSame: (lemma: string, word: string) => boolean) =>
    phrase.split(' ').every((word) => (isStopWord(word) ? isAside(word) || words.has(word) : lemmas.some((lemma) => isSame(lemma, word))))
  const isSmall = (phrase: string) => phrase.split(' ').every((word) => isStopWord(word))
  const [first = ''] = english
  const known = english.find((phrase) => !(isSmall(first) && isSmall(phrase)) && says(phrase, (lemma, word) => lemma === lemmaOf(word)))
  if (known !== undefined || isSmall(first)) return known ?? first
  return english.find((phrase) => says(phrase, (lemma, word) => areAlike(lemma, lemmaOf(fold(word))))) ?? first
}
/** Of "switched off" the evidence must have both words, of "the first" one. */
const isAside = (word: string): boolean => /^(?:the|an?|to|of|in|is|as|for|by|at|that|than|from|with)$/.test(word)

/** Words and marks as they stand in an English sentence. */
function tidy(text: string): string {
  const plain = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;:!?)%])/g, '$1')
    .replace(/([(])\s+/g, '$1')
    .replace(/,(?:\s?,)+/g, ',')
    .replace(/ '(?=s\b)/g, "'")
    .replace(/^[\s,]+/, '')
    .trim()
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
