import { fold } from '../../understanding/name-tokens.ts'
import { momentsIn, type Moment } from '../reading/moments.ts'
import { numberLiterals } from '../reading/number-literals.ts'
import { multipleOf, numberOf, partOf } from '../reading/number-words.ts'
import type { ProperName } from '../reading/proper-names.ts'
import type { Reading } from '../reading/reading.ts'
import { isStopWord } from '../words/lemmas.ts'
import { maskDates, maskFigures, maskShares } from './figures.ts'
import { isSayable, longestAt, sayingsOfRoot, unitsOf, type Lexicon } from './lexicon.ts'
import { createMasks, DATE, FIGURE, MODEL, NAME, patternOf, replaceMatches, SHARE, type Kind, type Masks } from './masks.ts'
import { joinParted } from './translate.ts'

export type AnchorKind = 'model' | 'name' | 'date' | 'figure' | 'share'
/** A name or value: what it means in any language. */
export type Anchor = { kind: AnchorKind; key: string }
/** A word with what it says in English: of an English one that is itself, of a foreign one that nobody knows, nothing. */
export type WordToken = { kind: 'word'; key: string; says: readonly string[] }
export type Token = Anchor | WordToken

/** An English sentence and its translation, taken apart into what can be compared. */
export const isWord = (token: Token): token is WordToken => token.kind === 'word'

export type Sides = { english: Token[]; told: Token[] }

export function readSides(english: Reading, told: Reading, lexicon: Lexicon): Sides {
  const heads = english.actors.filter((name) => !english.names.includes(name) && !isSayable(lexicon, name.text.toLowerCase()))
  const found = [...english.names, ...heads].toSorted((a, b) => a.start - b.start)
  const names = found.filter((name, index) => index === 0 || name.start >= found[index - 1]!.end).map(named)
  return {
    english: englishTokens(english.text, names),
    told: toldTokens(told, names, lexicon, new Set(english.words.map(({ lower }) => lower))),
  }
}

/** `parts`: the words of a name without figures, for other languages turn them round ("l'API Claude"). */
type Named = ProperName & { kind: Kind; parts: readonly string[] }

function named(name: ProperName): Named {
  const { text, releases } = name
  const isModel = releases.length > 0 && (releases.length === 1 || /\d/.test(text))
  return { ...name, kind: isModel ? MODEL : NAME, parts: isModel ? [keyOf(name)] : wordsOf(text).map(partKey) }
}

const keyOf = ({ releases }: ProperName): string => releases.toSorted().join(' ')
const wordsOf = (name: string): string[] => (name.match(/[^\s/-]+/g) ?? []).filter((word) => !isStopWord(word.toLowerCase()))
const partKey = (word: string): string => fold(word.replace(/'s$|(?<=\p{Lu}{2})s$/u, '').toLowerCase())

const maskOf = ({ kind, parts }: Named, masks: Masks): string => ` ${parts.map((part) => masks.add(kind, part)).join(' ')} `

function englishTokens(text: string, names: readonly Named[]): Token[] {
  const masks = createMasks()
  const masked = names.toReversed().reduce((rest, name) => rest.slice(0, name.start) + maskOf(name, masks) + rest.slice(name.end), text)
  const shared = maskEnglishDates(masked, masks).replace(PER_MILLION, () => ` ${masks.add(SHARE, 'million')} `)
  return tokensOf(maskNumbers(joined(shared), masks), masks)
}

/** "off-peak" is not "peak". */
const joined = (text: string): string => text.replaceAll(/\boff[- ]peak\b/gi, 'offpeak')

const PER_MILLION = /\b(?:per|for (?:each|every|one))\s(?:1\s?)?(?:million|M)\b|\/\s?1?M(?:tok)?\b/g

function maskEnglishDates(text: string, masks: Masks): string {
  const moments = momentsIn(text).filter(({ month }) => month !== undefined)
  return moments.toReversed().reduce((rest, moment) => masks.replace(rest, moment, DATE, dateKey(moment)), text)
}

const dateKey = ({ year, month, day }: Pick<Moment, 'year' | 'month' | 'day'>): string =>
  [year, month, day].filter((part) => part !== undefined).join('-')

function maskNumbers(text: string, masks: Masks): string {
  const literals = numberLiterals(text).filter(({ kind, start }) => kind !== 'ordinal' || /\d/.test(text.charAt(start)))
  return literals.toReversed().reduce((rest, { start, end, value }) => {
    const sign = /[$€£¥]$/.exec(rest.slice(0, start))?.[0] ?? ''
    const percent = /^\s?(?:%|percent\b)/.exec(rest.slice(end))?.[0] ?? ''
    const span = { start: start - sign.length, end: end + percent.length }
    return masks.replace(rest, span, FIGURE, figureKey(sign, value, percent))
  }, text)
}

const figureKey = (sign: string, value: number, percent: string): string =>
  `${sign}${Number(Math.abs(value).toPrecision(6))}${percent === '' ? '' : '%'}`

const KINDS: readonly (readonly [AnchorKind, RegExp])[] = [
  ['model', new RegExp(patternOf(MODEL), 'u')],
  ['name', new RegExp(patternOf(NAME), 'u')],
  ['date', new RegExp(patternOf(DATE), 'u')],
  ['figure', new RegExp(patternOf(FIGURE), 'u')],
  ['share', new RegExp(patternOf(SHARE), 'u')],
]

function tokensOf(masked: string, masks: Masks): Token[] {
  return unitsOf(masked).flatMap(
    (unit): Token | Token[] => anchorOf(unit, masks) ?? (/[\p{L}\d]/u.test(unit) ? [wordOf(unit.toLowerCase())] : []),
  )
}

const wordOf = (unit: string): WordToken => ({ kind: 'word', key: unit, says: [unit] })

function anchorOf(unit: string, masks: Masks): Anchor | undefined {
  const kind = KINDS.find(([, pattern]) => pattern.test(unit))?.[0]
  return kind && { kind, key: masks.textOf(unit) }
}

function toldTokens(told: Reading, names: readonly Named[], lexicon: Lexicon, own: ReadonlySet<string>): Token[] {
  const masks = createMasks()
  const { onlyAround = /(?!)/g, only = '' } = lexicon.tongue
  const masked = joinParted(maskTold(told, names, masks), lexicon).replace(onlyAround, `$1${only} `)
  const valued = maskFigures(maskParts(maskShares(maskDates(masked, masks), lexicon.tongue, masks), masks), lexicon.tongue, masks)
  const units = unitsOf(valued)
  const tokens: Token[] = []
  for (let at = 0; at < units.length;) {
    const unit = units[at]!
    const anchor = anchorOf(unit, masks)
    const found = anchor ? undefined : longestAt(lexicon, units, at)
    if (anchor) tokens.push(inEnglishForm(anchor))
    else if (found) tokens.push(saying(units.slice(at, at + found.length).join(''), found.english))
    else if (!own.has(unit.toLowerCase()) && isNamelike(unit, at === 0, lexicon)) tokens.push({ kind: 'name', key: partKey(unit) })
    else if (/[\p{L}\d]/u.test(unit)) addStrange(tokens, unit.toLowerCase(), lexicon)
    at += found?.length ?? 1
  }
  return tokens.filter((token) => !isWord(token) || token.says.length > 0 || !/^\p{Script=Hiragana}$/u.test(token.key))
}

/** A word that nobody knows is a name by its capital, but for German; in Chinese and Japanese, by its letters. */
function isNamelike(unit: string, isFirst: boolean, { tongue }: Lexicon): boolean {
  if (tongue.groups === ',') return /[A-Za-z]{2}/.test(unit)
  return /^\p{Lu}{2}/u.test(unit) || (!tongue.hasCompounds && !isFirst && /^\p{Lu}\p{L}/u.test(unit))
}

/** The names that the English sentence has, as it writes them, and those of releases however they are written. */
function maskTold({ text: own, names: found }: Reading, names: readonly Named[], masks: Masks): string {
  const text = own
    .replaceAll(/[\uE000-\uF8FF]/g, ' ')
    .replaceAll(/(?<=\b\d)o(?= de )/g, '')
    .replaceAll(/(?<=\d\s?)([GMT])o\b/g, '$1B')
  const literal = names
    .toSorted((a, b) => b.text.length - a.text.length)
    .reduce((rest, name) => maskLiteral(rest, name.text, name, masks), text)
  const releases = found.map(named).filter(({ kind }) => kind === MODEL)
  const modelled = releases.reduce((rest, name) => maskLiteral(rest, name.text, sameAs(name, names) ?? name, masks), literal)
  const parts = names
    .filter(({ kind }) => kind === NAME)
    .flatMap((name) =>
      wordsOf(name.text).map((word) => ({ ...name, text: word.replace(/'s$|(?<=\p{Lu}{2})s$/u, ''), parts: [partKey(word)] })),
    )
  return parts.reduce((rest, part) => maskLiteral(rest, part.text, part, masks), modelled)
}

/** "V4-Pro" is the release that the English sentence calls "DeepSeek V4-Pro". */
const sameAs = (name: Named, names: readonly Named[]): Named | undefined =>
  names.find(({ kind, releases }) => kind === MODEL && releases.some((id) => name.releases.includes(id)))

function maskLiteral(text: string, literal: string, name: Named, masks: Masks): string {
  const escaped = literal.replaceAll(/[.*+?^$()[\]{}|\\]/g, String.raw`\$&`)
  const before = /\d/.test(literal) ? String.raw`A-Za-zÀ-ž\d` : 'A-Za-zÀ-ž'
  const pattern = new RegExp(String.raw`(?<![${before}])(?:The )?${escaped}(?:'?s)?(?![A-Za-zÀ-ž\d]|\.\d)`, 'g')
  return text.replaceAll(pattern, () => maskOf(name, masks))
}

const HAN_DIGITS = '〇一二三四五六七八九十'
const digitOf = (sign: string): number => (HAN_DIGITS.includes(sign) ? HAN_DIGITS.indexOf(sign) : Number(sign))
/** "6分の1" and "三分之一" put the whole first. */
function maskParts(text: string, masks: Masks): string {
  return replaceMatches(text, /(\d+|[一二三四五六七八九十])分[の之](\d+|[一二三四五六七八九])/gu, ([, below = '', above = '']) => {
    return ` ${masks.add(FIGURE, `${digitOf(above)}/${digitOf(below)}`)} `
  })
}

/** A value as the masks give it, in English, keyed like one of the English sentence. */
function inEnglishForm({ kind, key }: Anchor): Anchor {
  if (kind === 'share') return { kind, key: 'million' }
  const [moment] = kind === 'date' ? momentsIn(key) : []
  if (moment) return { kind: moment.month === undefined ? 'figure' : kind, key: dateKey(moment) }
  const [literal] = kind === 'figure' ? numberLiterals(key) : []
  return literal ? { kind, key: figureKey(/^[$€£¥]/.exec(key)?.[0] ?? '', literal.value, /%$/.exec(key)?.[0] ?? '') } : { kind, key }
}

/** A word with its renderings, or the figure that it says: "fünf", "la mitad". */
function saying(key: string, english: readonly string[]): Token {
  const values = english.map((phrase) => valueOf(phrase.split(' ')))
  const value = values.find((found) => found !== undefined)
  const says = english.map((phrase) =>
    joined(phrase)
      .replaceAll(/[<@_]|'s\b|\bthat_/g, ' ')
      .trim(),
  )
  return value === undefined ? { kind: 'word', key: key.toLowerCase(), says } : { kind: 'figure', key: figureKey('', value, '') }
}

function valueOf(phrase: readonly string[]): number | undefined {
  const words = phrase.filter((word) => word !== 'a')
  const [only = ''] = words
  if (words.length !== 1 || (RANKS.has(only) && phrase.length === 1)) return words.length > 1 ? numberOf(words) : undefined
  const below = partOf(only)
  return numberOf(words) ?? multipleOf(only) ?? (below === undefined || (RANKS.has(only) && phrase.length === 1) ? undefined : 1 / below)
}
/** Places in a row are read as words, unless they are parts: "a third". */
const RANKS = new Set(['second', 'third', 'fourth', 'fifth'])

/**
 * A word that the file does not have: by its root, where it has one. Characters of Chinese and Japanese that stand side by
 * side are told as one word.
 */
function addStrange(tokens: Token[], unit: string, lexicon: Lexicon): void {
  const last = tokens.at(-1)
  const isNext = ASIAN.test(unit) && last?.kind === 'word' && last.says.length === 0 && ASIAN.test(last.key)
  if (isNext) tokens[tokens.length - 1] = { ...last, key: last.key + unit }
  else tokens.push({ kind: 'word', key: unit, says: ASIAN.test(unit) ? [] : sayingsOfRoot(lexicon, unit) })
}
const ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u
