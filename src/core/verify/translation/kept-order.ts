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
  return [
    ...turnedFaults(places, sides, isAsian),
    ...contraryFaults(sides, places),
    ...eventFaults(places),
    ...pivotFaults(sides, places),
    ...(isAsian ? [] : denialFaults(sides, places)),
    ...voiceFaults(sides),
  ]
}

function placesIn({ english, told }: Sides): Place[] {
  return english.flatMap((token, at): Place[] => {
    if (isWord(token) && isStopWord(token.key) && kindsIn(token.key).length === 0) return []
    const others = told.flatMap((other, index) => (renders(other, token) ? [index] : []))
    const isOne = others.length === 1 && english.filter(({ kind, key }) => kind === token.kind && key === token.key).length === 1
    return isOne ? [{ token, english: at, told: others[0]! }] : []
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
  const rest = places
    .filter(({ token }) => token.kind === 'word' || token.kind !== a.token.kind)
    .filter((place) => place !== a && place !== b)
  return rest.some((x) => isNearer(x, a, b) && rest.some((y) => isNearer(y, b, a) && isTurned(x, y)))
}

function turnedFaults(places: readonly Place[], sides: Sides, isAsian: boolean): string[] {
  const anchors = places.filter(({ token }) => token.kind !== 'word' && token.kind !== 'share')
  const { isKept, isTold } = tellersOf(sides, isAsian)
  return anchors.flatMap((a, index) =>
    anchors
      .slice(index + 1)
      .filter((b) => isOneSort(a.token, b.token) && isTurned(a, b) !== (isAsian && isPartOf(a, b, sides)))
      .filter(
        (b) =>
          a.token.kind === 'model' ||
          (a.token.kind === 'name' && !isKept(a, b)) ||
          !(isTold(a, b) || isOneName(a, b) || isMoved(a, b, places)),
      )
      .map((b) => `the translation turns round ${a.token.key} and ${b.token.key}`),
  )
}

/** "NVIDIA H800" and "H800 von NVIDIA". */
const isOneName = (a: Place, b: Place): boolean => a.token.kind === 'name' && Math.abs(a.english - b.english) <= 3

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

/** Who tells something may be named first or last, if it is the same one. `isTold`: one of the two tells. */
function tellersOf({ english, told }: Sides, isAsian: boolean): Record<'isKept' | 'isTold', (a: Place, b: Place) => boolean> {
  const [own, others] = [tellersIn(english, 'before'), tellersIn(told, isAsian ? 'near before' : 'near behind')]
  const isTold = (a: Place, b: Place) => own.has(a.english) !== own.has(b.english)
  const isKept = (a: Place, b: Place) =>
    !isTold(a, b) || (own.has(a.english) === others.has(a.told) && own.has(b.english) === others.has(b.told))
  return { isKept, isTold }
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

/** Contrary words that stand in another order, or by other values. */
function contraryFaults({ english, told }: Sides, places: readonly Place[]): string[] {
  return CONTRARY.flatMap((words) => {
    const [own, others] = [marksIn(english, words), marksIn(told, words)]
    if (own.length < 2 || own.length !== others.length) return []
    const isKept = own.every(({ word }, index) => word === others[index]!.word)
    const marks = own.map(({ word, at }): Place => ({
      token: english[at]!,
      english: at,
      told: others.find((other) => other.word === word)?.at ?? -1,
    }))
    const isPair = own.length === 2 && own[0]!.word !== own[1]!.word
    const isSound = isPair ? areKeptTogether(marks[0]!, marks[1]!, places, isKept) : isKept
    return isSound ? [] : [`the translation turns round ${words.join(' and ')}`]
  })
}

/** "A costs $1, B $2": where one pair changes places, so does the other that stands between and behind it. */
function areKeptTogether(a: Place, b: Place, places: readonly Place[], isKept: boolean): boolean {
  const values = places.filter(({ token }) => token.kind === 'figure' || token.kind === 'model' || token.kind === 'date')
  const between = values
    .flatMap((x, index) => values.slice(index + 1).map((y) => [x, y] as const))
    .filter(([x, y]) => isOneSort(x.token, y.token) && isLaced(a, b, x, y))
  if (between.length === 0) return isKept ? !values.some((value) => isPassedOn(value, a, b)) : isMoved(a, b, places)
  return between.every(([x, y]) => isTurned(x, y) === isTurned(a, b))
}

/** "Three layers of sliding attention for every one of full" told as three of full: the count now stands by the other word. Prices stand on either side. */
function isPassedOn({ token, english, told }: Place, a: Place, b: Place): boolean {
  const nearness = (at: number, first: number, second: number) => Math.abs(at - first) - Math.abs(at - second)
  const isCount = token.kind === 'figure' && /^[\d.]+$/.test(token.key) && !PRICED.has(a.token.key)
  return isCount && nearness(english, a.english, b.english) * nearness(told, a.told, b.told) < 0
}
const PRICED = new Set(['input', 'output'])

/** One of the second pair stands between those of the first, and the other outside. */
const isLaced = (a: Place, b: Place, x: Place, y: Place): boolean =>
  (x.english < a.english && a.english < y.english && y.english < b.english) ||
  (a.english < x.english && x.english < b.english && b.english < y.english)

/** What is told of one date, of another: "opened on 1 May, closed on 1 June". */
function eventFaults(places: readonly Place[]): string[] {
  const dates = places.filter(({ token }) => token.kind === 'date')
  const words = places.filter(({ token }) => isWord(token) && !isStopWord(token.key))
  const leading = (date: Place, before: number) => words.filter(({ english }) => english < date.english && english > before).at(-1)
  return dates.slice(1).flatMap((second, index) => {
    const first = dates[index]!
    const [x, y] = [leading(first, dates[index - 1]?.english ?? -1), leading(second, first.english)]
    return x && y && isTurned(x, y) !== isTurned(first, second)
      ? [`the translation says of ${second.token.key} what is said of ${first.token.key}`]
      : []
  })
}

const PIVOTS = new Set(['than', 'instead', 'rather', 'unlike', 'versus'])

/** What is more, and than what; what is so instead of what. */
function pivotFaults({ english }: Sides, places: readonly Place[]): string[] {
  const words = places.filter(({ token }) => isWord(token) && !isStopWord(token.key) && !kindsIn(token.key).length)
  return english.flatMap((token, at) => {
    if (!isWord(token) || !PIVOTS.has(token.key)) return []
    const [before, behind] = [words.filter((word) => word.english < at), words.filter((word) => word.english > at)]
    const [other] = behind
    const isPassed = other && before.length > 0 && before.every((word) => isTurned(word, other))
    const isExchanged = other && before.slice(-2).some((word) => isTurned(word, other)) && !isPassed
    return isExchanged ? [`the translation turns round what stands about “${token.key}”`] : []
  })
}

/** How much nearer to a denial something else has to stand to be what is denied, in words. */
const CLEARLY_NEARER = 3

/** A denial that has passed over to something else: "open weights, but not open source". Chinese and Japanese put it far from what it denies. */
function denialFaults({ english, told }: Sides, places: readonly Place[]): string[] {
  const [own, others] = [denialsIn(english), denialsIn(told)]
  if (own.length !== 1 || others.length !== 1) return []
  const words = places.filter(({ token }) => isWord(token) && kindsIn(token.key).length === 0)
  const fromDenial = ({ english: at }: Place) => Math.abs(at - own[0]!)
  const fromOther = ({ told: at }: Place) => Math.abs(at - others[0]!)
  const [denied] = words.toSorted((a, b) => fromDenial(a) - fromDenial(b))
  const isElse =
    denied && words.some((word) => fromOther(word) + CLEARLY_NEARER <= fromOther(denied) && fromDenial(word) > fromDenial(denied))
  return isElse ? ['the translation denies something else'] : []
}

const denialsIn = (tokens: readonly Token[]): number[] =>
  tokens.flatMap((token, at) =>
    isWord(token) && token.says.length > 0 && token.says.every((phrase) => kindsIn(phrase).includes('not')) ? [at] : [],
  )

function marksIn(tokens: readonly Token[], words: readonly string[]): { word: string; at: number }[] {
  return tokens.flatMap((token, at) => {
    const found = isWord(token)
      ? words.filter((word) => token.says.some((phrase) => phrase.split(' ').includes(word) || kindsIn(phrase).includes(word)))
      : []
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
