import type { Evidence } from './evidence.ts'
import { keysOf, TELLING, wordsIn, type Word } from './near-copy-words.ts'
import { sentencesOf } from './sentences.ts'

/** Neighbouring sentences of a passage that one sentence may be made of. */
const WINDOW = 2
/** Content words of its own that a sentence may have. */
const MOST_OWN = 1
/** Words before what is told among which a condition may stand. */
const BEFORE = 6

/**
 * Whether a sentence keeps to the words of what it cites: all but one of its content words stand, in its order, in two
 * neighbouring sentences of a passage, or in facts, and no word that limits, turns or doubts was added or left out.
 */
export function isNearCopy(text: string, cited: readonly Evidence[]): boolean {
  const words = wordsIn(text)
  const passages = cited.filter(({ fact }) => !fact)
  const facts = cited.filter(({ fact }) => fact)
  const namedBy = new Set(cited.flatMap(({ title, publisher, about }) => keysOf([title, publisher, ...about].join(' '))))
  const toldBy = new Set(facts.length > 0 ? [...facts.flatMap((fact) => keysOf(fact.text)), ...TELLING] : [])
  const own = words.filter(({ key }) => !toldBy.has(key))
  if (passages.length === 0) return !mayMixDays(words, facts) && isLittle(own.filter(({ key }) => !namedBy.has(key)))
  return passages.some(({ text: passage }) => windowsOf(passage).some((window) => isCutOf(own, wordsIn(window), namedBy)))
}

/** A day that is told beside several things may be only one's. */
function mayMixDays(words: readonly Word[], facts: readonly Evidence[]): boolean {
  const told = new Set(facts.map(({ fact }) => fact!.field.split('-')[0]))
  return told.size > 1 && words.some(({ key }) => /^(?:19|20)\d\d$/.test(key))
}

/** The words of a sentence are those of another, in its order, of which phrases between commas may be left out. */
function isCutOf(words: readonly Word[], source: readonly Word[], namedBy: ReadonlySet<string>): boolean {
  const kept = inCommon(words, source)
  const [own, at] = [new Set(kept.map(([index]) => index)), kept.map(([, index]) => index)]
  if (at.length === 0) return false
  const added = words.filter(({ key }, index) => !own.has(index) && !namedBy.has(key))
  const isMoved = added.some(({ key, kind }) => kind === 'content' && source.some((word) => word.key === key))
  const before = source.slice(Math.max(0, at[0]! - BEFORE), at[0])
  return (
    isLittle(added) &&
    !isMoved &&
    isWhole(source, at[0]!, at.at(-1)!) &&
    count(before, 'scope') === 0 &&
    gapsIn(at).every(([from, to]) => isLeftOut(source.slice(from, to), source[to]!))
  )
}

/** What is kept begins and ends where a clause does. */
function isWhole(source: readonly Word[], first: number, last: number): boolean {
  const start = source.slice(0, first + 1).findLastIndex(({ isFirst }) => isFirst)
  const end = source.findIndex(({ isFirst, key }, index) => index > last && (isFirst || /^(?:and|or)$/.test(key)))
  const [lead, tail] = [source.slice(start, first), source.slice(last + 1, end === -1 ? undefined : end)]
  return [lead, tail].every((left) => count(left, 'content') + count(left, 'figure') + count(left, 'scope') === 0)
}

/** What is left out between two words that are kept. */
const gapsIn = (at: readonly number[]): [number, number][] =>
  at.slice(1).flatMap((to, index): [number, number][] => (to > at[index]! + 1 ? [[at[index]! + 1, to]] : []))

/** A phrase by itself, or words that only link, and none that limits. */
const isLeftOut = (words: readonly Word[], next: Word): boolean =>
  count(words, 'scope') === 0 && ((words[0]!.isFirst && next.isFirst) || count(words, 'content') + count(words, 'figure') === 0)

const isLittle = (added: readonly Word[]): boolean =>
  count(added, 'figure') + count(added, 'scope') === 0 && count(added, 'content') <= MOST_OWN
const count = (words: readonly Word[], counted: Word['kind']): number => words.filter(({ kind }) => kind === counted).length

function windowsOf(passage: string): string[] {
  const sentences = sentencesOf(passage)
  return sentences.map((_, from) => sentences.slice(from, from + WINDOW).join(' '))
}

/** The longest common subsequence, as pairs of places. */
function inCommon(words: readonly Word[], source: readonly Word[]): [number, number][] {
  const longest = words.map(() => source.map(() => 0))
  const at = (i: number, j: number) => longest[i]?.[j] ?? 0
  for (let i = words.length - 1; i >= 0; i--)
    for (let j = source.length - 1; j >= 0; j--)
      longest[i]![j] = words[i]!.key === source[j]!.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  const pairs: [number, number][] = []
  for (let i = 0, j = 0; i < words.length && j < source.length;) {
    if (words[i]!.key === source[j]!.key) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
