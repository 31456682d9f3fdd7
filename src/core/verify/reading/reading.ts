import { sentenceEnds } from '../../sentences.ts'
import type { Labels } from './axes.ts'
import { fold } from '../../understanding/name-tokens.ts'
import { isStopWord, lemmaOf } from '../words/lemmas.ts'
import { daysOfMonth, laterDays, sameDays } from './moment-parts.ts'
import { momentsIn, type Moment } from './moments.ts'
import { properNames, type NameFinder, type ProperName } from './proper-names.ts'
import { quantitiesIn, type Quantity } from './quantities.ts'
import { textBefore } from './plain-text.ts'
import { labelValues } from './slots.ts'

/** A word with its base form; `sentence` counts from 0. */
export type Word = { text: string; lower: string; lemma: string; start: number; end: number; sentence: number; isStop: boolean }
export type Span = { start: number; end: number }
/**
 * Where a value stands: its sentence, the stretch of it that is its own, and what that says it is the value of; and
 * whether it may just as well be part of a name; and in a claim, which publishers it says tell it.
 */
type Place = { labels: Labels; sentence: number; slot: Span; isInName: boolean; tellers?: readonly string[] }
export type QuantityValue = Quantity & Place
export type MomentValue = Moment & { dimension: 'moment' } & Place
export type Value = QuantityValue | MomentValue

/** A text taken apart: what the checks work on. */
export type Reading = {
  text: string
  sentences: Span[]
  words: Word[]
  names: ProperName[]
  /** Of these, names that tell a release from its like: those with figures, and those found in the corpus. */
  models: ProperName[]
  /** Names, and capitalised words at the head of a sentence that may be names too. */
  actors: ProperName[]
  /** Quantities and dates in order. */
  values: Value[]
  /** Of a claim in another language, which is read in English words: those of its words that have none. */
  untold?: readonly string[]
}

const ACCENTED = /\p{Script=Latin}/u
const WORD = /[\p{L}\p{M}]+(?:'[\p{L}]+)?/gu

/**
 * Takes a text (as `plainText` gives it) apart. In evidence a figure at the end of a name counts as a figure too: what
 * looks like a version may be a score ("MT-Bench 9.02"), and the date in a snapshot's id is its date.
 */
export function readText(text: string, finder?: NameFinder, isEvidence = false): Reading {
  const sentences = sentenceSpans(text)
  const plain = momentsIn(text)
  const full = [...plain, ...daysOfMonth(text, plain)].toSorted((a, b) => a.start - b.start)
  const dates = isEvidence ? [...full, ...sameDays(text, full), ...laterDays(text, full)] : full
  const isMonth = (name: ProperName) => !/\d/.test(name.text) && dates.some((date) => overlaps(name, date))
  const names = properNames(text, new Set(sentences.map(({ start }) => start)), finder).filter((name) => !isMonth(name))
  const isSnapshot = ({ year, month, day }: Moment) => isEvidence && year !== undefined && month !== undefined && day !== undefined
  const moments = dates.filter((moment) => isSnapshot(moment) || !names.some((name) => name.isModel && overlaps(name, moment)))
  const figured = names
    .filter(({ text: name }) => /\d/.test(name))
    .map((name) =>
      isEvidence && !name.isRelease ? { ...name, end: name.end - (/\s\d+(?:\.\d+)?$/.exec(name.text)?.[0].length ?? 0) } : name,
    )
  const quantities = quantitiesIn(text, [...moments, ...figured])
  const values = [...quantities, ...moments.map((moment) => ({ ...moment, dimension: 'moment' as const }))].toSorted(
    (a, b) => a.start - b.start,
  )
  const placed = values.map((value): Value => ({
    ...value,
    labels: {},
    sentence: sentenceAt(sentences, value.start),
    slot: value,
    isInName: names.some((name) => name.isModel && overlaps(name, value)),
  }))
  const words = wordsOf(text, sentences)
  return {
    text,
    sentences,
    words,
    names,
    actors: withHeads(sentences, words, names),
    models: subjectNames(text, names),
    values: labelValues(withoutNames(text, names), sentences, placed),
  }
}

/** The text with blanks for names: the "Preview" in a release's name labels nothing. */
function withoutNames(text: string, names: readonly ProperName[]): string {
  let masked = text
  for (const { text: name, start, end, isModel } of names)
    if (isModel && !FORMAT.test(name)) masked = masked.slice(0, start) + ' '.repeat(end - start) + masked.slice(end)
  return masked
}

const FORMAT = /^(?:BF|FP|INT|MXFP|NVFP)\d+$/

export const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
export const isMoment = (value: Value): value is MomentValue => value.dimension === 'moment'
export const isQuantity = (value: Value): value is QuantityValue => value.dimension !== 'moment'

/** Sentences, and the parts of them that a semicolon sets apart. */
function sentenceSpans(text: string): Span[] {
  const spans: Span[] = []
  let start = 0
  const parts = [...text.matchAll(/;(?=\s\S+\s\S+\s\S)/g)].map(({ index }) => index + 1)
  const ends = [...new Set([...sentenceEnds(text), ...parts, text.length])].toSorted((a, b) => a - b)
  for (const end of ends) {
    const lead = /^[\s"'(]*/.exec(text.slice(start, end))![0].length
    if (start + lead < end) spans.push({ start: start + lead, end })
    start = end
  }
  return spans
}

export function sentenceAt(sentences: readonly Span[], offset: number): number {
  let index = 0
  while (index + 1 < sentences.length && sentences[index + 1]!.start <= offset) index++
  return index
}

function wordsOf(text: string, sentences: readonly Span[]): Word[] {
  let sentence = 0
  return [...text.matchAll(WORD)].map((match) => {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= match.index) sentence++
    const lower = match[0].toLowerCase().replace(/'s$/, '')
    return {
      text: match[0],
      lower,
      lemma: lemmaOf(ACCENTED.test(lower) ? fold(lower) : lower),
      start: match.index,
      end: match.index + match[0].length,
      sentence,
      isStop: isStopWord(lower),
    }
  })
}

/** Licences, chips, benchmarks and formats carry figures too, but nothing is said of them here. */
const NO_SUBJECT =
  /\b(?:licen[cs]e|apache|[al]?gpl|cc|bsd|mit|python|cuda|\p{L}*-?bench\p{L}*|aime|arc-agi|mmlu|hle|gpqa|math-\d+|humaneval|index|leaderboard|exam|osworld|mamba|\p{L}*eval|[habv]\d{3}|gb\d{3}|l40s?|rtx|tpu|ascend|mi3\d\d|api|hbm\d\p{L}*|(?:nv|mx)?fp\d+|int\d+|bf16|ddr\d|covid|q[1-4])\b/iu

/**
 * Names that tell a release from its like: those with figures, and those found in the corpus. Beside "Claude Opus 5" the
 * "Claude" of "the Claude API" is none.
 */
function subjectNames(text: string, names: readonly ProperName[]): ProperName[] {
  const models = names.filter(({ isModel }) => isModel)
  const found = models.filter(({ isRelease, releases, text: name }) => isRelease && (releases.length > 0 || !NO_SUBJECT.test(name)))
  const exact = found.filter(({ releases, isFamily, text: name }) => isFamily || releases.length < 2 || /\d/.test(name))
  if (found.length > 0) return exact.length > 0 ? exact : found
  const subjects = models.filter((name) => !NO_SUBJECT.test(name.text))
  const isUsed = ({ start, end }: ProperName) =>
    /\d\s$|\bon (?:an? |the )?(?:single )?$/.test(textBefore(text, start)) ||
    /^\s(?:GPU |TPU |chip )?hours\b/.test(text.slice(end, end + 16))
  return subjects.length > 0 ? subjects : models.filter((name) => CHIP.test(name.text) && !FORMAT.test(name.text) && !isUsed(name))
}
const CHIP = /^(?:NVIDIA |AMD )?(?:[A-Z]{1,3}\d{2,4}\p{L}?)$/iu

/** Endings of words that head a sentence without being a name. */
export const COMMON_ENDING = /(?:[^aiou]s|ing|ed|ly|tion|ment|ity|ness|ance|ence|er|or|ers|ors|ism|ist|al|ic|ive|ous|able|ful|less)$/

function withHeads(sentences: readonly Span[], words: readonly Word[], names: readonly ProperName[]): ProperName[] {
  const starts = new Set(sentences.map(({ start }) => start))
  const heads = words.filter(
    (word) =>
      starts.has(word.start) &&
      !word.isStop &&
      /^\p{Lu}/u.test(word.text) &&
      !COMMON_ENDING.test(word.lower) &&
      !names.some((name) => overlaps(name, word)),
  )
  return [...names, ...heads.map(headName)].toSorted((a, b) => a.start - b.start)
}

/** A word that opens a sentence, taken for a name. */
export const headName = ({ text, lower, start, end }: Word): ProperName => ({
  text,
  start,
  end,
  tokens: [lower],
  releases: [],
  isModel: false,
  isFamily: false,
  isRelease: false,
})
