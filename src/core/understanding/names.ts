import { isWithinEdits } from './edit-distance.ts'
import { brandWords, collectForms, inOrder, isPlainWord, keyOf, knownWords, LONGEST_NAME, variantWords, type Form } from './name-forms.ts'
import { isNumber, nameTokens, type NameToken } from './name-tokens.ts'
import { nearestReleases } from './nearest-names.ts'
import { isDayOfMonth, isMonth } from './periods.ts'
import type { Release, ReleaseId } from '../release.ts'
import { remembering } from '../remembering.ts'

/** A name found in a text. */
export type Mention = {
  /** As typed, and where (UTF-16 offsets). */
  text: string
  start: number
  end: number
  /**
   * `release`: one release (or several that share the name). `family`: every release of a family, newest first.
   * `developer`: the maker. `unknown`: it looks like a release nobody here knows; `releases` are its nearest.
   */
  kind: 'release' | 'family' | 'developer' | 'unknown'
  releases: ReleaseId[]
  /** The developer's name as the corpus writes it, where the text is one; a family can bear it too ("DeepSeek"). */
  developer?: string
}

export type NameIndex = {
  /** Names in order of appearance, never overlapping. */
  find(text: string): Mention[]
  /** Releases nearest to a text that may name none, best first. */
  nearest(text: string, limit: number): ReleaseId[]
}

/** Learns every name, alias, API name, family and developer of the releases. */
export function createNameIndex(releases: Iterable<Release>): NameIndex {
  const all = [...releases]
  const forms = collectForms(all)
  const words = knownWords(forms.values())
  const vocabulary: Vocabulary = {
    forms,
    parts: new Set([...forms.values()].flatMap(({ tokens }) => tokens)),
    repair: remembering((word) => repair(word, words), REMEMBERED),
    brands: brandWords(forms.values()),
    variants: variantWords(all),
  }
  return {
    find: (text) => findMentions(text, vocabulary),
    nearest: (text, limit) => nearestReleases(text, forms, limit),
  }
}

type Vocabulary = {
  forms: Map<string, Form>
  /** The words that names are made of. */
  parts: ReadonlySet<string>
  brands: Set<string>
  variants: Set<string>
  repair: (word: string) => string
}
/** Words whose repair is kept: comparing one with all that is known takes a good part of a millisecond. */
const REMEMBERED = 20_000

/** A text cut into tokens, as typed and with typos repaired. */
type Reading = Vocabulary & { text: string; tokens: NameToken[]; repaired: string[] }
type Found = { length: number; form?: Form }

function findMentions(text: string, vocabulary: Vocabulary): Mention[] {
  const tokens = nameTokens(text)
  const reading: Reading = { ...vocabulary, text, tokens, repaired: tokens.map((token) => vocabulary.repair(token.text)) }
  const mentions: Mention[] = []
  for (let position = 0; position < tokens.length;) {
    const found = nameAt(reading, position, mentions.at(-1)) ?? elidedForm(reading, position, mentions) ?? unknownAt(reading, position)
    if (found) mentions.push(mentionOf(reading, position, found))
    position += found ? tokensBefore(tokens, position, mentions.at(-1)!.end) : 1
  }
  return mentions
}

function tokensBefore(tokens: NameToken[], position: number, end: number): number {
  let length = 1
  while (tokens[position + length] && tokens[position + length]!.start < end) length++
  return length
}

/** "Think" is a name right after "Olmo" alone, and MAI none before a year; elsewhere they are only words. */
function nameAt(reading: Reading, position: number, before: Mention | undefined): Found | undefined {
  const found = longestForm(reading, position)
  if (found?.length === 1 && isMonth(reading.text, reading.tokens[position]!)) return undefined
  const isOrdinary = found?.length === 1 && ORDINARY.has(reading.repaired[position]!)
  const isNextToName = before !== undefined && reading.tokens[position]!.start - before.end <= 1
  return isOrdinary && !isNextToName ? undefined : found
}

/** Last words of names that stand in questions about anything. */
const ORDINARY = new Set(
  'highspeed next edge super agent quality server device online core zero assistant productivity moderation think series arabic embed'.split(
    ' ',
  ),
)

function longestForm(reading: Reading, position: number): Found | undefined {
  const { tokens, repaired, forms, parts } = reading
  let longest = 0
  while (longest < LONGEST_NAME && parts.has(repaired[position + longest] ?? '')) longest++
  for (let length = longest; length > 0; length--) {
    const window = repaired.slice(position, position + length)
    const form = forms.get(inOrder(window)) ?? forms.get(keyOf(window))
    const typed = tokens.slice(position, position + length)
    const isCounted = isNumber(window[0]!) && isCountOf(repaired[position + length]) && window[0] !== form?.tokens[0]
    if (form && !isCounted && isUnbroken(reading.text, typed) && isTypedSo(form, window, typed)) return { length, form }
  }
  return undefined
}

/** "2 Claude models" are two, not Claude 2. */
const isCountOf = (next: string | undefined): boolean => /^(?:models?|releases|modelle|modelos|modeles)$/.test(next ?? '')

/** Letters in which the month of a day stands. */
const LONGEST_DAY = 32

/** "opus 4.5 or 4.6", "gpt 5 mini vs nano", "llama 3.1 8b vs 70b": what a name leaves out stands in the one before it. */
function elidedForm(reading: Reading, position: number, mentions: readonly Mention[]): Found | undefined {
  const { tokens, repaired, forms, text } = reading
  const before = mentions.at(-1)
  if (before?.kind !== 'release' || !CONNECTS.test(text.slice(before.end, tokens[position]!.start))) return undefined
  // In "gpt 5.5 vs 5.4 vs 5.2" the name that is whole stands further back.
  const whole = mentions.findLast((mention) => mention.kind === 'release' && /^\p{L}/u.test(mention.text)) ?? before
  const brand = nameTokens(whole.text).map((token) => token.text)
  for (let kept = brand.length - 1; kept > 0; kept--) {
    for (let length = Math.min(4, tokens.length - position); length > 0; length--) {
      const window = repaired.slice(position, position + length)
      const form = forms.get(inOrder([...brand.slice(0, kept), ...window]))
      const isDay =
        isNumber(window.at(-1)!) && isDayOfMonth(text.slice(tokens[position + length - 1]!.end, tokens[position]!.start + LONGEST_DAY))
      if (form?.kind === 'release' && !isDay && window.some((word) => isNumber(word) || reading.variants.has(word))) return { length, form }
    }
  }
  return undefined
}

const CONNECTS =
  /^\s*(?:,|\/|&|or|and|vs\.?|versus|to|than|(?:compared|relative) (?:to|with)|against|oder|und|zu|auf|gegenüber|o|y|a|ou|et|à|par rapport à|e|para(?: o)?|和|与|跟|比|到|と|から|より)\s*$/i

/** No comma or end of a sentence stands inside a name: "Sora, 2 December" is not Sora 2. */
function isUnbroken(text: string, tokens: readonly NameToken[]): boolean {
  return tokens.every((token, index) => index === 0 || !/[,;!?]|\.\s/.test(text.slice(tokens[index - 1]!.end, token.start)))
}

/** Short names must stand as written: "o3", not "3 o"; and a typo needs company to count. */
function isTypedSo(form: Form, window: string[], tokens: NameToken[]): boolean {
  const isInOrder = window.every((word, index) => word === form.tokens[index])
  const hasLetterAlone = form.tokens.some((token) => /^[a-z]$/.test(token))
  if (hasLetterAlone && !isInOrder) return false
  if (form.tokens.length === 2 && /^[a-z]$/.test(form.tokens[0]!) && isNumber(form.tokens[1]!) && !tokens[1]!.isGlued) return false
  if (form.tokens.length === 1 && form.tokens[0]!.length < 3) return false
  const isRepaired = tokens.some((token, index) => token.text !== window[index])
  const [typed, meant] = [tokens[0]!.text, window[0]!]
  return !isRepaired || tokens.length > 1 || (typed.length >= 7 && !meant.startsWith(typed))
}

/** A brand with a version that no release has: "GPT-9", "DeepSeek V5", "o7". */
function unknownAt(reading: Reading, position: number): Found | undefined {
  const { tokens, repaired, brands } = reading
  const brand = repaired[position]!
  if (!brands.has(brand) || (brand.length === 1 && !tokens[position + 1]?.isGlued)) return undefined
  const length = tailLength(reading, position + 1)
  const hasVersion = repaired.slice(position + 1, position + 1 + length).some((token) => isNumber(token) && !isYear(token))
  return hasVersion ? { length: 1 + length } : undefined
}

const isYear = (token: string): boolean => /^(19|20)\d\d$/.test(token)

/** How many tokens after a name still belong to it: versions, letters beside digits, variant words. */
function tailLength(reading: Reading, position: number): number {
  let length = 0
  while (belongs(reading, position + length)) length++
  return length
}

function belongs({ tokens, repaired, variants }: Reading, index: number): boolean {
  const word = repaired[index]
  if (word === undefined || !isNear(tokens, index)) return false
  const next = repaired[index + 1]
  const isAmount = next !== undefined && (AMOUNT.test(next) || (/^[kmt]$/.test(next) && tokens[index + 1]!.isGlued))
  if (isNumber(word)) return !isYear(word) && !isAmount
  const isAfterDigit = tokens[index]!.isGlued && isNumber(repaired[index - 1]!)
  const isBeforeDigit = next !== undefined && isNumber(next) && tokens[index + 1]!.isGlued
  if (/^[a-z]{1,2}$/.test(word) && (isAfterDigit || isBeforeDigit)) return true
  const typed = tokens[index]!.text
  return variants.has(typed) && !isPlainWord(typed, next)
}

/** What a number before it counts: "is gpt-4 1.8 trillion params". */
const AMOUNT = /^(?:thousand|million|billion|trillion|bn)s?$/

/** At most one blank or dash away from the token before. */
function isNear(tokens: NameToken[], index: number): boolean {
  return tokens[index]!.start - tokens[index - 1]!.end <= 1
}

function mentionOf(reading: Reading, position: number, found: Found): Mention {
  const { text, tokens, forms } = reading
  const tail = found.form ? tailLength(reading, position + found.length) : 0
  const isNeighbour = found.form !== undefined && tail > 0 && isOwnTail(reading, position + found.length, tail, found.form)
  const length = isNeighbour ? found.length + tail : found.length
  const start = tokens[position]!.start
  const last = tokens[position + length - 1]!.end
  // "FLUX.2 [dev]" ends with its bracket.
  const end = text[last] === ']' && text.slice(start, last).includes('[') ? last + 1 : last
  const typed = text.slice(start, end)
  if (!found.form || isNeighbour) return unknownMention({ text: typed, start, end }, forms)
  const { kind, releases, developer } = found.form
  return { text: typed, start, end, kind, releases: [...releases], ...(developer && { developer }) }
}

/** The nearest are looked for only when asked for: that takes long, and most readers need no more than that a name is unknown. */
function unknownMention(place: Pick<Mention, 'text' | 'start' | 'end'>, forms: Map<string, Form>): Mention {
  let nearest: ReleaseId[] | undefined
  return {
    ...place,
    kind: 'unknown',
    get releases() {
      return (nearest ??= nearestReleases(place.text, forms, 3))
    },
  }
}

/** Whether what follows a known name makes it another one: a count ("3 models") or the next name does not. */
function isOwnTail({ repaired, brands, variants }: Reading, position: number, tail: number, form: Form): boolean {
  const isBare = form.kind !== 'release' && !form.tokens.some(isNumber)
  if (isBare && !repaired.slice(position, position + tail).some(isNumber)) return false
  const [first, after] = [repaired[position]!, repaired[position + tail]]
  const isCount =
    tail === 1 && isNumber(first) && after !== undefined && /^(models?|users?|tokens?|people|things|times|years?|days?)$/.test(after)
  return !isCount && (!brands.has(first) || variants.has(first))
}

/** The known word nearest to a mistyped one: one typo from five letters on, two from nine. */
function repair(word: string, words: Set<string>): string {
  const slip = SLIPS[word]
  if (slip !== undefined && words.has(slip) && !words.has(word)) return slip
  if (isNumber(word) || word.length < 5 || words.has(word) || NEVER_NAMES.has(word)) return word
  const limit = word.length >= 9 ? 2 : 1
  for (const known of words) {
    if (known.length >= 5 && known[0] === word[0] && isWithinEdits(word, known, limit)) return known
  }
  return word
}

/** How short brands are mistyped: too few letters to tell any typo from another word. */
const SLIPS: Readonly<Record<string, string>> = {
  gtp: 'gpt',
  gptt: 'gpt',
  opsu: 'opus',
  opous: 'opus',
  gork: 'grok',
  grock: 'grok',
  lama: 'llama',
  quen: 'qwen',
  qwn: 'qwen',
  kmi: 'kimi',
  kimmi: 'kimi',
  gml: 'glm',
}

/** Plain words one typo away from a name. */
const NEVER_NAMES = new Set(
  'clause clauses grand image images imagem imagens imagenes video medium large small models model coder turbos about story store phone phones there their these those where while which would could should speed price prices learn learned scout scouts'.split(
    ' ',
  ),
)
