import stem from 'wink-porter2-stemmer'
import { ANTONYMS, CARRYING_WORDS, DEMONYMS, IRREGULAR_FORMS, LIGHT_WORDS, STOP_WORDS, SYNONYMS } from './word-lists.ts'

/** Longer runs of letters are no words; the stemmer's time is quadratic in their length. */
const LONGEST_WORD = 32
const REMEMBERED = 50_000
const lemmas = new Map<string, string>()

/** A word's base form, so that "sold", "sells" and "sale of" can meet; lower-case in, stems of other scripts as they are. */
export function lemmaOf(word: string): string {
  const known = lemmas.get(word)
  if (known !== undefined) return known
  if (lemmas.size >= REMEMBERED) lemmas.clear()
  const base = IRREGULAR_FORMS.get(word) ?? word
  const lemma = /^[a-z][a-z'-]*$/.test(base) && base.length <= LONGEST_WORD ? stem(base.replace(/'s?$/, '')) : base
  lemmas.set(word, lemma)
  return lemma
}

/** Groups a word belongs to: a word can have several ("cut" the price, "cut" the tree). */
const DIRECTIONS = new Set<number>()
let rising = -1
let falling = -1
const groups = new Map<string, Set<number>>()
for (const [number, line] of [...SYNONYMS.split('|'), ...DEMONYMS.split('|')].entries()) {
  for (const word of line.trim().split(/\s+/)) {
    const lemma = lemmaOf(word)
    groups.set(lemma, (groups.get(lemma) ?? new Set()).add(number))
    if (/^\s*(?:increase|decrease|start|end|win|defeat)\b/.test(line)) DIRECTIONS.add(number)
    if (/^\s*increase\b/.test(line)) rising = number
    if (/^\s*decrease\b/.test(line)) falling = number
  }
}

/** Whether a person takes one word for the other: same base form, or one group. Takes lemmas. */
export function areSynonyms(a: string, b: string): boolean {
  if (a === b) return true
  const [ofA, ofB] = [groups.get(a), groups.get(b)]
  if (!ofA || !ofB) return false
  for (const group of ofA) if (ofB.has(group)) return true
  return false
}

/** One word or a retelling of it; long words also when only their endings differ. Takes lemmas. */
export function areAlike(a: string, b: string): boolean {
  if (areSynonyms(a, b)) return true
  const length = Math.min(a.length, b.length)
  if (length < 5) return false
  const stemLength = Math.max(5, Math.ceil(length * 0.85))
  return a.slice(0, stemLength) === b.slice(0, stemLength)
}

/** Whether two words say the opposite of each other, directly or through a word of the same meaning. Takes lemmas. */
export function areOpposite(a: string, b: string): boolean {
  if (oppositesOf(a).has(b)) return true
  if (areSynonyms(a, b)) return false
  if ((groups.get(a)?.has(rising) && groups.get(b)?.has(falling)) || (groups.get(a)?.has(falling) && groups.get(b)?.has(rising)))
    return true
  for (const other of oppositesOf(a)) if (isInGroupOf(other, b)) return true
  for (const other of oppositesOf(b)) if (isInGroupOf(other, a)) return true
  return false
}

/** Only groups of direction carry an opposite on: all words for rising against all words for falling. */
function isInGroupOf(a: string, b: string): boolean {
  const own = groups.get(a)
  return own !== undefined && [...(groups.get(b) ?? [])].some((group) => own.has(group) && DIRECTIONS.has(group))
}

const opposites = new Map<string, Set<string>>()
for (const pair of ANTONYMS.split('|')) {
  const [one, other] = pair
    .trim()
    .split(' ')
    .map((word) => [...new Set([lemmaOf(word), stem(word)])])
  for (const a of one!) for (const b of other!) addOpposites(a, b)
}

function addOpposites(a: string, b: string): void {
  opposites.set(a, (opposites.get(a) ?? new Set()).add(b))
  opposites.set(b, (opposites.get(b) ?? new Set()).add(a))
}

/** Lemmas that say the opposite of a lemma, directly. */
export function oppositesOf(lemma: string): ReadonlySet<string> {
  return opposites.get(lemma) ?? NONE
}
const NONE: ReadonlySet<string> = new Set()

const lightLemmas = new Set([...LIGHT_WORDS].map((word) => lemmaOf(word)))
export const isStopWord = (word: string): boolean => STOP_WORDS.has(word) || CONTRACTED.test(word)
/** "isn't", "they're", "you'll". */
const CONTRACTED = /^cannot$|n't$|'(?:re|ve|ll|m)$/
export const isLight = (lemma: string): boolean => lightLemmas.has(lemma)
const carryingLemmas = new Set([...CARRYING_WORDS].map((word) => lemmaOf(word)))
export const isCarrying = (lemma: string): boolean => carryingLemmas.has(lemma)
