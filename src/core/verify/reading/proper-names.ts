import { fold, nameTokens } from '../../understanding/name-tokens.ts'
import { isStopWord } from '../words/lemmas.ts'
import { isNumberWord, ordinalOf } from './number-words.ts'
import { countedOf, currencyOf, scaleOf, unitOf } from './units.ts'
import { textBefore } from './plain-text.ts'
import { makersOf } from '../words/vendors.ts'
import { shortNames } from './short-names.ts'

/** Finds names of releases in a text: where, and which releases each may mean. `unknown`: looks like one, is none. */
export type NameFinder = (text: string) => { start: number; end: number; releases: readonly string[]; kind?: string }[]

/** A name in a text; offsets are UTF-16. */
export type ProperName = {
  text: string
  start: number
  end: number
  /** Pieces between letters, digits and dashes, folded: "V4-Pro" gives `v`, `4`, `pro`. */
  tokens: string[]
  /** Releases it may mean; empty for people, places, and names nobody knows. */
  releases: readonly string[]
  /** It carries figures: "GPT-5.5", "H100", "Apollo 11". */
  isModel: boolean
  /** It stands for all of its kind: "both V4 models", "the GPT-5 family". */
  isFamily: boolean
  /** The finder of release names found it, known or unknown. */
  isRelease: boolean
}

/** Chinese and Japanese run on without blanks: "OpenAI于" is a name and a word. */
const LETTER = '(?![\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}])[\\p{L}\\p{N}]'
const RUN = `${LETTER}(?:${LETTER}|\\p{M})*`
const PIECE = new RegExp(`${RUN}(?:(?:['.&+_-]|\\.(?=\\d))${RUN})*\\+*`, 'gu')
const UNITLIKE =
  /^\d+(?:[.,]\d+)*(?:e[+-]?\d+|[-\s]?)(?:hundred|thousand|million|billion|trillion|crores?|lakhs?|k|m|b|t|mn|bn|tn|kb|mb|gb|tb|pb|km|kg|mg|cm|mm|kw|mw|gw|hz|ghz|mhz|am|pm|st|nd|rd|th|s|x|bit|d|p|ms|ft|lb|lbs)?$/i
/** "1980's", "mid-1970s". */
const DECADE = /^(?:(?:early|mid|late)-)?\d{2,4}'?s$/i
/** "256K-token", "34-year-old", "24th-largest". */
const MEASURE = /^\d[\d.,]*(?:st|nd|rd|th|k|m|b|t|gb|mb|tb|kw|mw|gw|km|kg)?-\p{Ll}/iu
const CALENDAR =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|monday|tuesday|wednesday|thursday|friday|saturday|sunday|q[1-4])$/i
/** Makers of models: always names, also at the head of a sentence. */
const MAKERS =
  /^(?:google|microsoft|meta|mistral|alibaba|deepseek|nvidia|moonshot|zhipu|z\.ai|amazon|apple|cohere|tencent|baidu|bytedance|minimax|huawei|anthropic|openai|samsung|intel|huggingface|stability|perplexity|xiaomi|together|qwen|claude|gemini|llama|grok)$/
/** What a sentence may begin with before a name: what its reader is to do, or "Unlike". */
const ORDERS =
  /^(?:unlike|despite|besides|alongside|beside|throughout|towards?|except|amongst?|opposite|beneath|contrary|excluding|following|compared|send|run|use|give|feed|try|call|ask|pick|take|choose|compare|expect|see|note|get|set|pay|add|switch|move|thanks|per)$/i
/** Lower-case words that name another model when they follow a version. */
const VARIANT = /^(?:mini|nano|micro|pro|flash|lite|turbo|ultra)$/i
const VERSION_WORD = /^(?:version|tier|step|table|figure|chapter|section|page|phase|part|round|episode|season|level|number|no|day|week|v)$/i

/** Names of releases, and what looks like one. */
function knownNames(text: string, finder: NameFinder): ProperName[] {
  const known = foundByLine(text, finder).filter((name) =>
    name.kind === 'unknown' ? canBeName(text.slice(name.start, name.end)) : name.releases.length > 0 && name.kind !== 'developer',
  )
  return known
    .filter((name) => !isNoName(text, name))
    .map((name) => {
      const end = endOf(text, name, finder)
      const inner = end < name.end ? finder(text.slice(name.start, end))[0] : undefined
      if (inner) return { ...nameAt(text, name.start, end, inner.releases), isRelease: true }
      const isOther = name.kind === 'unknown' || (/\d/.test(text.slice(name.start, name.end)) && end > name.end)
      return { ...nameAt(text, name.start, end, isOther ? [] : name.releases), isRelease: true }
    })
}

/** No name runs on from a title into the text: "… than Sonnet 4.6", "Claude Sonnet 5 costs …". */
function foundByLine(text: string, finder: NameFinder): ReturnType<NameFinder> {
  let at = 0
  return text.split('\n').flatMap((line) => {
    const from = at
    at += line.length + 1
    return finder(line).map((name) => moved(name, from))
  })
}
/** The "1M" of "Grok 4.5, 1M tokens" is no version of its own. */
const canBeName = (name: string): boolean => /\p{L}/u.test(name) && !UNITLIKE.test(name) && !/ \d[\d.]*e[+-]?\d+$/.test(name)

/** What an unknown name might mean is looked up only where it is asked for, and takes long. */
function moved(name: ReturnType<NameFinder>[number], by: number): ReturnType<NameFinder>[number] {
  return {
    start: name.start + by,
    end: name.end + by,
    ...(name.kind !== undefined && { kind: name.kind }),
    get releases() {
      return name.releases
    },
  }
}

/** All names of a text (as `plainText` gives it), in order; none overlap. Title case everywhere names nothing. */
export function properNames(text: string, starts: ReadonlySet<number>, finder?: NameFinder): ProperName[] {
  const names = finder ? knownNames(text, finder) : []
  const pieces = [...text.matchAll(PIECE)].map((match) => ({ text: match[0], start: match.index, end: match.index + match[0].length }))
  const isTitled = isTitleCase(pieces)
  for (let index = 0; index < pieces.length; index++) {
    const length = runLength(text, pieces, index, starts, isTitled)
    if (length === 0) continue
    const [start, end] = [pieces[index]!.start, pieces[index + length - 1]!.end]
    if (!names.some((name) => start < name.end && name.start < end)) names.push(nameAt(text, start, end, []))
    else names.push(...restOf(text, start, end, names))
    index += length - 1
  }
  return shortNames(text, names, nameAt).toSorted((a, b) => a.start - b.start)
}

/** The "Spark" of "DGX Spark", "computer use", "writes 97", the "4" of "4,096", "the Highspeed variant", and the size in "brought it to 70B parameters". */
const isNoName = (text: string, { start, end }: { start: number; end: number }): boolean =>
  /\bDGX\s$/.test(textBefore(text, start)) ||
  /^ (?:\p{Lu}\p{Ll}+ ){0,2}Licen[cs]e\b/u.test(text.slice(end, end + 40)) ||
  (/^\d+$/.test(text.slice(start, end)) && /^[.,]\d/.test(text.slice(end, end + 2))) ||
  (/^\p{L}+$/u.test(text.slice(start, end)) && /^ (?:variant|mode|tier|edition)s?\b/.test(text.slice(end, end + 10))) ||
  /^(?:writes \d[\d.,]*|\p{Ll}+(?: \p{Ll}+)*)$/u.test(text.slice(start, end)) ||
  (/^\d+(?:\.\d+)?B$/.test(text.slice(start, end)) && /^[\s-](?:parameters?|params|total|active)\b/.test(text.slice(end, end + 12)))

/** What makes another model of a name with figures: "Grok 4 Heavy", "Gemini 4 Neon"; not "Grok 4 Fast mode". */
const NO_OTHER =
  'Preview|Batch|Flex|Thinking|Instruct|Base|Chat|Technical|System|Model|Team|Series|Family|Community|Licen|Low|High|Medium|The\\b|In\\b|On\\b|Its\\b'
const OTHER = new RegExp(
  `^(?:[\\s-](?:Heavy|Ultra|Mini|Nano|Pro|Max|Lite|Air|Turbo)|\\s(?!${NO_OTHER})\\p{Lu}\\p{Ll}{2,9})(?![\\p{L}\\d-])(?!\\s(?:\\p{Lu}|mode|tier|plan|service|option|variant|inference|requests?|subscri|users?|customers?|and|or))`,
  'u',
)

/** "Nova Pro 46.9" names Nova Pro, "gives M2.5 230B in total" M2.5; "both Nova 2 models" the second Nova, "Grok 4 Heavy" not Grok 4. */
function endOf(text: string, { start, end, kind }: { start: number; end: number; kind?: string }, finder: NameFinder): number {
  const name = text.slice(start, end)
  const after = text.slice(end, end + 24)
  if (kind === 'unknown') {
    const isCount = COUNT.test(after) || /\p{L}{3,} \S+$/u.test(name)
    const own = name.replace(isCount ? /\s\d[\d,]*(?:\.\d+)?[BT]?$/ : /\s\d[\d,]*(?:\.\d+)?$/, '')
    const isKnown = own !== name && finder(own).some((found) => found.kind === 'release' && found.end - found.start === own.length)
    return isKnown ? start + own.length : end
  }
  const version = kind === 'family' ? /^\s\d+(?:\.\d+)?(?=\s(?:models|family|series)\b)/.exec(after) : null
  // "FLUX.2 [pro]"
  const isOpen = name.includes('[') && !name.includes(']') && after.startsWith(']')
  if (isOpen) return end + 1
  return end + ((version ?? (/\d/.test(name) ? OTHER.exec(after) : null))?.[0].length ?? 0)
}

/** What makes the size before it a figure: "552B parameters", "230B in total", "230B and 10B". */
const COUNT = /^ (?:in total|total|active|parameters?|params?|weights|overall|(?:and|or|with) [\d.]+[BT]\b)/

type Piece = { text: string; start: number; end: number }

function nameAt(text: string, start: number, end: number, releases: readonly string[]): ProperName {
  const own = singular(text.slice(start, end).replace(/'s?$/, '').replace(ATTRIBUTIVE, ''))
  const tokens = nameTokens(own).map((token) => token.text)
  const isFamily =
    /^\s(?:models|family|series|line-?up|generation|variants|releases|versions|previews)\b/.test(text.slice(end)) ||
    /\b(?:both|all|every|each)\s$/i.test(textBefore(text, start))
  return {
    text: own,
    start,
    end: start + own.length,
    tokens,
    releases,
    isModel: /\d/.test(own) || releases.length > 0,
    isFamily,
    isRelease: false,
  }
}

/** "Apache-2.0-licensed", "EU-based": a name and what is said by it. */
const ATTRIBUTIVE = /(?<=[\p{Lu}\d.]\p{Ll}*)-(?:based|licen[cs]ed|made|built|only|\p{Ll}{4,}ed)$/u

/** "H100s" are H100 chips. */
const singular = (name: string): string => name.replace(/(?<=(?:^|\s)[A-Z]{1,3}\d{2,4})s$/, '')

/** What stands before a known name in the same run of capitals ("OpenAI GPT-5") is a name of its own. */
function restOf(text: string, start: number, end: number, names: readonly ProperName[]): ProperName[] {
  const first = names.find((name) => start < name.end && name.start < end)!
  const before = text.slice(start, Math.max(start, first.start)).trimEnd()
  return before.length > 1 && /^\p{Lu}/u.test(before) ? [nameAt(text, start, start + before.length, [])] : []
}

function isTitleCase(pieces: readonly Piece[]): boolean {
  if (pieces.some(({ text }) => /^(?:is|are|was|were|has|have|had|includes?|did|does)$/.test(text))) return false
  const words = pieces.filter(({ text }) => /^\p{L}{4,}/u.test(text))
  return words.length >= 6 && words.every(({ text }) => /^\p{Lu}/u.test(text) || isStopWord(fold(text)))
}

/** How many pieces from here on make one name. */
function runLength(text: string, pieces: readonly Piece[], from: number, starts: ReadonlySet<number>, isTitled: boolean): number {
  const first = pieces[from]!
  if (
    !beginsName(pieces, from, starts, isTitled, text) ||
    (starts.has(first.start) && !hasFigures(first.text) && /(?:ing|ed|tions?|[eo]rs|ists|ly)$/.test(first.text))
  )
    return 0
  let length = 1
  for (let index = from + 1; index < pieces.length; index++) {
    const [previous, piece] = [pieces[index - 1]!, pieces[index]!]
    if (text.slice(previous.end, piece.start) !== ' ' || /'s?$/.test(previous.text)) break
    const isNumber = /^\d+(?:\.\d+)*$/.test(piece.text)
    if (/\d/.test(previous.text) && MAKERS.test(fold(piece.text))) break
    if (/^(?:GPU|CPU|TPU|API)s?$/.test(piece.text) && /\d/.test(previous.text)) break
    const isVariant = VARIANT.test(piece.text) && /\d/.test(previous.text)
    if (!(isNumber ? isVersionHere(text, previous, piece) : isVariant || isSize(previous, piece) || isProper(piece.text))) break
    length++
  }
  return length === 1 && isPlainAtStart(first, starts) ? 0 : length
}

function beginsName(pieces: readonly Piece[], at: number, starts: ReadonlySet<number>, isTitled: boolean, text: string): boolean {
  const piece = pieces[at]!
  if (isBareVersion(pieces, at, text)) return true
  if (!isProper(piece.text) || (isTitled && !hasFigures(piece.text))) return false
  if (!starts.has(piece.start)) return true
  if (ORDERS.test(piece.text)) return false
  const next = pieces[at + 1]
  const isFollowed = next !== undefined && text.slice(piece.end, next.start) === ' ' && (isProper(next.text) || /^\d/.test(next.text))
  return !isStopWord(fold(piece.text)) && (isFollowed || isOddlyCased(piece.text) || MAKERS.test(fold(piece.text)) || isOwner(piece))
}

/** "2.5 Flash-Lite", with the family's name left out. */
const isBareVersion = (pieces: readonly Piece[], at: number, text: string): boolean =>
  /^\d\.\d$/.test(pieces[at]!.text) &&
  pieces[at + 1] !== undefined &&
  text.slice(pieces[at]!.end, pieces[at + 1]!.start) === ' ' &&
  /^(?:Pro|Flash|Sonnet|Opus|Haiku|Mini|Nano|Ultra|Turbo|Max)(?:-\p{Lu}\p{Ll}+)?$/u.test(pieces[at + 1]!.text)

/** "Gemma 3 27B". */
const isSize = (previous: Piece, piece: Piece): boolean => /\d/.test(previous.text) && /^\d+(?:\.\d+)?B$/.test(piece.text)
const hasFigures = (text: string): boolean =>
  /\d/.test(text) && /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u.test(text) && !/\p{Script=Han}/u.test(text)
const isOddlyCased = (text: string): boolean => hasFigures(text) || /\p{L}\p{Lu}/u.test(text)
/** "Japan's exports": what owns something at the head of a sentence is mostly a name. */
const isOwner = (piece: Piece): boolean =>
  piece.text.endsWith("'s") &&
  !/^(?:today|yesterday|tomorrow|women|men|children|people|nobody|everyone|someone|it|that|what|there|here|let|he|she|who)'s$/i.test(
    piece.text,
  )
const isPlainAtStart = (piece: Piece, starts: ReadonlySet<number>): boolean =>
  starts.has(piece.start) && !isOddlyCased(piece.text) && !MAKERS.test(fold(piece.text)) && !isOwner(piece)

/** Capitalised, cased inside, or letters with figures; no number with its unit, no month, no pronoun. */
function isProper(text: string): boolean {
  if (UNITLIKE.test(text) || CALENDAR.test(text) || text === 'I' || MEASURE.test(text) || DECADE.test(text)) return false
  const word = fold(text)
  if (isNumberWord(word) || ordinalOf(word) !== undefined) return false
  if (hasFigures(text)) return true
  if (currencyOf(text) && text.length < 4) return false
  return /^\p{Lu}/u.test(text) ? !isStopWord(word) || (text.length > 3 && /^\p{Lu}{2}/u.test(text)) : /\p{L}\p{Lu}/u.test(text)
}

/** "Llama 4", "Apollo 11", "Opus 4.5 May 2025", "Step 3.5 Flash", but not "Since 2019", "Step 2" or "Samsung 300 million". */
function isVersionHere(text: string, previous: Piece, piece: Piece): boolean {
  const after = text.slice(piece.end, piece.end + 24)
  const next = /^[\s-](\p{L}+)/u.exec(after)?.[1]?.toLowerCase()
  if ((VERSION_WORD.test(previous.text) && !VARIANT.test(next ?? '')) || isStopWord(fold(previous.text)) || piece.text.length > 5)
    return false
  if (/^(?:1[5-9]|20)\d\d$/.test(piece.text) || /\d/.test(previous.text)) return false
  if (/^[,.]\d|^\s?[%x×]|^\s?[€$£](?!\d)|^[€$£]|^:\d|^\/|^-\d/.test(after)) return false
  const isNoCount = /^0\d|\.\d+$/.test(piece.text) && (next === 'of' || CALENDAR.test(next ?? ''))
  return (
    next === undefined ||
    isNoCount ||
    (next === 'to' && makersOf([fold(previous.text)]).length > 0) ||
    !(
      scaleOf(next) ??
      unitOf(next) ??
      countedOf(next) ??
      (/^(?:percent|per|to|of|out|points?|dollars?|euros?|people|years?)$/.test(next) || CALENDAR.test(next) || undefined)
    )
  )
}
