import { areAlike, isStopWord, lemmaOf } from '../words/lemmas.ts'
import { isSame } from './kept-anchors.ts'
import { CONTRARY, kindsIn } from './kinds.ts'
import type { Lexicon } from './lexicon.ts'
import { isWord, type Sides, type Token } from './sides.ts'

/** Where a thing that both sentences have exactly once stands in each. */
type Place = { token: Token; english: number; told: number }

/** Values, names and contrary words that changed places without what stands by them, and who does what to whom. */
export function orderFaults(sides: Sides, { tongue }: Lexicon): string[] {
  const isAsian = tongue.groups === ','
  const places = placesIn(sides)
  return [...turnedFaults(places, sides, isAsian), ...contraryFaults(sides, places), ...voiceFaults(sides)]
}

function placesIn({ english, told }: Sides): Place[] {
  return english.flatMap((token, at): Place[] => {
    const others = told.flatMap((other, index) => (renders(other, token) ? [index] : []))
    const isOnly = others.length === 1 && english.filter((other) => renders(told[others[0]!]!, other)).length === 1
    return isOnly && !(isWord(token) && isStopWord(token.key) && kindsIn(token.key).length === 0)
      ? [{ token, english: at, told: others[0]! }]
      : []
  })
}

function renders(told: Token, english: Token): boolean {
  if (!isWord(english)) return told.kind === english.kind && isSame(english.key, told.key)
  return isWord(told) && (told.says.length === 0 ? told.key === english.key : told.says.some((phrase) => saysWord(phrase, english.key)))
}

const saysWord = (phrase: string, word: string): boolean => phrase.split(/[ -]/).some((own) => areAlike(lemmaOf(own), lemmaOf(word)))

const isTurned = (a: Place, b: Place): boolean => a.english < b.english !== a.told < b.told
const isNearer = (x: Place, a: Place, b: Place): boolean =>
  Math.abs(x.english - a.english) < Math.abs(x.english - b.english) && Math.abs(x.told - a.told) < Math.abs(x.told - b.told)

/** Two that changed places have to take along what stands by them: "8 of 288 experts", "of 288 experts, 8". */
function isMoved(a: Place, b: Place, places: readonly Place[]): boolean {
  const rest = places.filter((place) => place !== a && place !== b)
  return rest.some((x) => isNearer(x, a, b) && rest.some((y) => isNearer(y, b, a) && isTurned(x, y)))
}

function turnedFaults(places: readonly Place[], sides: Sides, isAsian: boolean): string[] {
  const anchors = places.filter(({ token }) => token.kind !== 'word' && token.kind !== 'share')
  const isKept = areTellersKept(sides, isAsian)
  return anchors.flatMap((a, index) =>
    anchors
      .slice(index + 1)
      .filter((b) => isOneSort(a.token, b.token) && isTurned(a, b) !== (isAsian && isPartOf(a, b, sides)))
      .filter((b) => a.token.kind === 'model' || (a.token.kind === 'name' ? !isKept(a, b) : !isMoved(a, b, places)))
      .map((b) => `the translation turns round ${a.token.key} and ${b.token.key}`),
  )
}

const isOneSort = (a: Token, b: Token): boolean => a.kind === b.kind && (a.kind !== 'figure' || sortOf(a.key) === sortOf(b.key))
const sortOf = (figure: string): string => figure.replaceAll(/[\d.]/g, '')

/** "8 of 384 experts" in a language that begins with the whole. */
function isPartOf(a: Place, b: Place, { english }: Sides): boolean {
  const between = english.slice(a.english + 1, b.english)
  return (
    a.token.kind === 'figure' &&
    between.length <= 5 &&
    between.every(isWord) &&
    between.some(({ key }) => key === 'of') &&
    between.every(({ key }) => key !== 'which')
  )
}

/** Who tells something may be named first or last, if it is the same one. */
function areTellersKept({ english, told }: Sides, isAsian: boolean): (a: Place, b: Place) => boolean {
  const [own, others] = [tellersIn(english, 'before'), tellersIn(told, isAsian ? 'near before' : 'near behind')]
  return (a, b) =>
    own.has(a.english) === own.has(b.english) || (own.has(a.english) === others.has(a.told) && own.has(b.english) === others.has(b.told))
}

/** Names that stand nearest to a word of telling: in English before it, but behind "according to"; else on either side, rather before or behind. */
function tellersIn(tokens: readonly Token[], side: 'before' | 'near before' | 'near behind'): Set<number> {
  const names = tokens.flatMap(({ kind }, at) => (kind === 'name' || kind === 'model' ? [at] : []))
  const tells = tokens.flatMap((token, at) => (isWord(token) && token.says.some((phrase) => kindsIn(phrase).includes('told')) ? [at] : []))
  return new Set(
    tells.flatMap((tell) => {
      const isBehind = tokens[tell]!.key === 'according'
      const near = names
        .filter((at) => side !== 'before' || at > tell === isBehind)
        .toSorted((a, b) => Math.abs(a - tell) - Math.abs(b - tell) || (side === 'near behind' ? b - a : a - b))
      return names.filter((at) => near[0] !== undefined && isRun(tokens, at, near[0]))
    }),
  )
}

/** Words of one name stand side by side. */
const isRun = (tokens: readonly Token[], a: number, b: number): boolean =>
  tokens.slice(Math.min(a, b), Math.max(a, b) + 1).every(({ kind }) => kind === 'name')

/** Contrary words that stand in another order, without what they are said of, or by other figures. */
function contraryFaults({ english, told }: Sides, places: readonly Place[]): string[] {
  return CONTRARY.flatMap((words) => {
    const [own, others] = [marksIn(english, words), marksIn(told, words)]
    if (own.length < 2 || own.length !== others.length) return []
    const [first, second, ...more] = own.map(({ word, at }): Place => ({
      token: english[at]!,
      english: at,
      told: others.find((other) => other.word === word)?.at ?? -1,
    }))
    const isKept = own.every(({ word }, index) => word === others[index]!.word)
    const isPair = more.length === 0 && own[0]!.word !== own[1]!.word
    const isSound = isKept
      ? !isPair || words.includes('input') || !hasOtherFigure(first!, second!, places)
      : isPair && isMoved(first!, second!, places)
    return isSound ? [] : [`the translation turns round ${words.join(' and ')}`]
  })
}

/** "Three layers of sliding attention for one of full" told as three of full for one of sliding. */
const hasOtherFigure = (a: Place, b: Place, places: readonly Place[]): boolean =>
  places
    .filter(({ token }) => token.kind === 'figure' && /^[\d.]+$/.test(token.key))
    .some((figure) => nearest(figure, a, b, 'english') * nearest(figure, a, b, 'told') < 0)

/** Below 0 if a figure stands nearer to the first, above if to the second. */
const nearest = (figure: Place, a: Place, b: Place, side: 'english' | 'told'): number =>
  Math.abs(figure[side] - a[side]) - Math.abs(figure[side] - b[side])

function marksIn(tokens: readonly Token[], words: readonly string[]): { word: string; at: number }[] {
  return tokens.flatMap((token, at) => {
    const found = isWord(token) ? words.filter((word) => token.says.some((phrase) => phrase.split(' ').includes(word))) : []
    return found.length === 1 ? [{ word: found[0]!, at }] : []
  })
}

const TAKES_PLACE = /^(?:replace|succeed|supersede|surpass|beat|outperform)/

/** "Is replaced by" told as "replaces". */
function voiceFaults({ english, told }: Sides): string[] {
  const verb = english.findIndex((token) => isWord(token) && TAKES_PLACE.test(token.key))
  if (verb === -1 || english.slice(verb).every(({ kind }) => kind !== 'model' && kind !== 'name')) return []
  const isPassive = english[verb + 1]?.key === 'by'
  const isToldPassive = told.some((token) => isWord(token) && token.says.some((phrase) => /(?:ed|en) by\b|^by$|\bthrough\b/.test(phrase)))
  return isPassive === isToldPassive ? [] : ['the translation turns round who does it']
}
