import { isWithinEdits } from './edit-distance.ts'
import { isNumber, nameTokens, type NameToken } from './name-tokens.ts'
import type { Release, ReleaseId } from '../release.ts'

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

/** Words that tell one member of a family from its neighbour: "gpt-5.5" followed by one of them is another release. */
const VARIANTS = new Set(
  'mini nano micro pro flash lite ultra turbo plus air coder codex haiku sonnet opus omni distill premier instant fast max vision vl image video audio realtime search large medium small tiny'.split(
    ' ',
  ),
)
/** Variant words that also begin what is asked: "gpt-5.5 max tokens", "gpt-4o image input". */
const ALSO_PLAIN = new Set('max fast vision image video audio search large medium small instant'.split(' '))
/** What a plain variant word then stands before. */
const ATTRIBUTES =
  /^(context|tokens?|output|input|api|price|pricing|cost|costs|length|window|search|mode|model|models|tier|plan|users?|understanding|support|generation|capabilit\w*|or|and|in|is|benchmark\w*)$/
const ENDINGS = new Set('instruct chat base it preview high low medium xhigh thinking latest model'.split(' '))
const LONGEST_NAME = 12

type Form = {
  tokens: string[]
  releases: Set<ReleaseId>
  kind: Mention['kind']
  developer?: string
  rank: number
}

/** Learns every name, alias, API name, family and developer of the releases. */
export function createNameIndex(releases: Iterable<Release>): NameIndex {
  const forms = collectForms([...releases])
  const words = knownWords(forms.values())
  const brands = brandWords(forms.values())
  return {
    find: (text) => findMentions(text, forms, words, brands),
    nearest: (text, limit) => nearestReleases(text, forms, limit),
  }
}

function collectForms(releases: Release[]): Map<string, Form> {
  const forms = new Map<string, Form>()
  const newestFirst = releases.toSorted((a, b) => releasedOn(b).localeCompare(releasedOn(a)))
  const add = (name: string, kind: Form['kind'], release: Release, rank: number) =>
    addForm(
      forms,
      nameTokens(name).map((token) => token.text),
      kind,
      release,
      rank,
    )
  for (const release of newestFirst) {
    add(release.name, 'release', release, 4)
    for (const alias of release.aliases) add(alias, 'release', release, 3)
    for (const fact of release.facts) if (fact.field === 'api-name' && 'value' in fact) add(fact.value, 'release', release, 3)
    for (const family of release.families) add(family, 'family', release, 2)
    for (const name of developerNames(release.developer)) add(name, 'developer', release, 1)
  }
  for (const release of newestFirst) {
    for (const tokens of shortForms(release)) addForm(forms, tokens, 'release', release, SHORT_RANK[release.prominence])
    for (const family of release.families)
      for (const tokens of endsOf(nameTokens(family).map((token) => token.text)))
        if (isDistinct(tokens)) addForm(forms, tokens, 'family', release, SHORT_RANK[release.prominence] - 0.1)
  }
  return forms
}

/** What people ask about more has the better claim to a short name. */
const SHORT_RANK = { high: 2.5, medium: 1.8, low: 1.5 }

/** Of two meanings of one name the higher rank wins; equal ranks share it. */
function addForm(forms: Map<string, Form>, tokens: string[], kind: Form['kind'], release: Release, rank: number): void {
  if (tokens.length === 0 || tokens.length > LONGEST_NAME) return
  for (const key of [inOrder(tokens), keyOf(tokens)]) addUnder(key, forms, { tokens, releases: new Set([release.id]), kind, rank }, release)
}

function addUnder(key: string, forms: Map<string, Form>, form: Form, release: Release): void {
  const { kind, rank } = form
  const known = forms.get(key)
  if (known && kind === 'developer') known.developer ??= release.developer
  if (known && known.rank > rank) return
  if (known && known.rank === rank) {
    known.releases.add(release.id)
    return
  }
  if (kind === 'developer') form.developer = release.developer
  forms.set(key, form)
}

/** The words as they stand: decides between names made of the same words. */
const inOrder = (tokens: string[]): string => `=${tokens.join(' ')}`

/** Words in any order are one name: "claude 4.7 opus" is "Claude Opus 4.7". */
const keyOf = (tokens: string[]): string => tokens.toSorted().join(' ')

/** "V4-Pro" of "DeepSeek V4-Pro", "Maverick" of "Llama 4 Maverick": the ends of a name that stand for it. */
function shortForms(release: Release): string[][] {
  const tokens = nameTokens(release.name).map((token) => token.text)
  const withoutEnding = ENDINGS.has(tokens.at(-1)!) ? tokens.slice(0, -1) : tokens
  const withoutActive = tokens.at(-3) === 'a' && tokens.at(-1) === 'b' ? tokens.slice(0, -3) : tokens
  return [...endsOf(tokens), ...[withoutEnding, withoutActive].flatMap((form) => [form, ...endsOf(form)])].filter(
    (form) => isDistinct(form) && !VARIANT_FAMILIES.has(form.join(' ')),
  )
}

const endsOf = (tokens: string[]): string[][] => tokens.slice(1).map((_, index) => tokens.slice(index + 1))

function isDistinct(tokens: string[]): boolean {
  const words = tokens.filter((token) => !isNumber(token))
  const hasOwnWord = words.some((word) => word.length > 3 && !VARIANTS.has(word) && !ENDINGS.has(word))
  const hasVersion = tokens.some(isNumber) && words.length > 0 && !isNumber(tokens[0]!)
  const isSize = tokens[0] === 'a' && words.every((word) => /^[ab]$/.test(word))
  return hasOwnWord || VARIANT_FAMILIES.has(tokens.join(' ')) || (hasVersion && !isSize && !isOnlyVariant(words, tokens))
}
const VARIANT_FAMILIES = new Set(['opus', 'sonnet', 'haiku'])

/** "Pro 2" says nothing without its brand; "Opus 4.7" and "V4 Pro" do. */
function isOnlyVariant(words: string[], tokens: string[]): boolean {
  return !VARIANT_FAMILIES.has(words[0]!) && VARIANTS.has(tokens[0]!)
}

/** "Alibaba (Qwen)" is known as Alibaba and by the whole. */
function developerNames(developer: string): string[] {
  const plain = developer.replace(/\s*\([^)]*\)/g, '')
  const short = plain.replace(/\s+(AI|Labs?|Inc\.?)$/i, '')
  return [...new Set([developer, plain, short])]
}

function releasedOn(release: Release): string {
  const fact = release.facts.find((candidate) => candidate.field === 'released')
  return fact && 'value' in fact && typeof fact.value === 'string' ? fact.value : ''
}

function knownWords(forms: Iterable<Form>): Set<string> {
  const words = new Set<string>()
  for (const form of forms) for (const token of form.tokens) if (!isNumber(token)) words.add(token)
  return words
}

/** Words that a version number follows in some name: `gpt`, `opus`, `deepseek`, `llama`. */
function brandWords(forms: Iterable<Form>): Set<string> {
  const brands = new Set<string>()
  for (const form of forms) {
    const first = form.tokens[0]!
    if (form.kind === 'developer' || form.kind === 'family' || form.rank >= 4) if (first.length > 2) brands.add(first)
    form.tokens.forEach((token, index) => {
      const next = form.tokens[index + 1]
      const isBrand = token.length > 2 && !VARIANTS.has(token) && !ENDINGS.has(token) && next !== undefined && isNumber(next)
      if (form.rank >= 4 && (isBrand || VARIANT_FAMILIES.has(token))) brands.add(token)
    })
  }
  return brands
}

function findMentions(text: string, forms: Map<string, Form>, words: Set<string>, brands: Set<string>): Mention[] {
  const tokens = nameTokens(text)
  const repaired = tokens.map((token) => repair(token.text, words))
  const mentions: Mention[] = []
  let position = 0
  while (position < tokens.length) {
    const found = longestForm(tokens, repaired, position, forms) ?? unknownAt(tokens, repaired, position, brands)
    if (!found) {
      position++
      continue
    }
    mentions.push(mentionOf(text, tokens, position, found, forms, repaired, brands))
    position += lengthOf(mentions.at(-1)!, tokens, position)
  }
  return mentions
}

type Found = { length: number; form?: Form }

function longestForm(tokens: NameToken[], repaired: string[], position: number, forms: Map<string, Form>): Found | undefined {
  const most = Math.min(LONGEST_NAME, tokens.length - position)
  for (let length = most; length > 0; length--) {
    const window = repaired.slice(position, position + length)
    const form = forms.get(inOrder(window)) ?? forms.get(keyOf(window))
    if (form && isTypedSo(form, window, tokens.slice(position, position + length))) return { length, form }
  }
  return undefined
}

/** Short names must stand as written: "o3", not "3 o"; and a typo needs company to count. */
function isTypedSo(form: Form, window: string[], tokens: NameToken[]): boolean {
  const isInOrder = window.every((word, index) => word === form.tokens[index])
  const hasLetterAlone = form.tokens.some((token) => /^[a-z]$/.test(token))
  if (hasLetterAlone && !isInOrder) return false
  if (form.tokens.length === 2 && /^[a-z]$/.test(form.tokens[0]!) && !tokens[1]!.isGlued) return false
  if (form.tokens.length === 1 && form.tokens[0]!.length < 3) return false
  const isRepaired = tokens.some((token, index) => token.text !== window[index])
  return !isRepaired || tokens.length > 1 || tokens[0]!.text.length >= 7
}

/** A brand with a version that no release has: "GPT-9", "DeepSeek V5". */
function unknownAt(tokens: NameToken[], repaired: string[], position: number, brands: Set<string>): Found | undefined {
  if (!brands.has(repaired[position]!)) return undefined
  const length = tailLength(tokens, repaired, position + 1)
  const hasVersion = repaired.slice(position + 1, position + 1 + length).some((token) => isNumber(token) && !isYear(token))
  return hasVersion ? { length: 1 + length } : undefined
}

const isYear = (token: string): boolean => /^(19|20)\d\d$/.test(token)

/** How many tokens after a name still belong to it: versions, single letters before digits, variant words. */
function tailLength(tokens: NameToken[], repaired: string[], position: number): number {
  let length = 0
  for (let index = position; index < tokens.length; index++) {
    const word = repaired[index]!
    const next = repaired[index + 1]
    const isVersion = isNumber(word) && !isYear(word) && isNear(tokens, index)
    const isLetter =
      /^[a-z]{1,2}$/.test(word) &&
      ((tokens[index]!.isGlued && isNumber(repaired[index - 1]!)) || (next !== undefined && isNumber(next) && tokens[index + 1]!.isGlued))
    const isPlain = ALSO_PLAIN.has(word) && (next === undefined || ATTRIBUTES.test(next))
    const isVariant = VARIANTS.has(word) && !isPlain && isNear(tokens, index)
    if (!isVersion && !isLetter && !isVariant) break
    length++
  }
  return length
}

/** At most one blank or dash away from the token before. */
function isNear(tokens: NameToken[], index: number): boolean {
  return tokens[index]!.start - tokens[index - 1]!.end <= 1
}

function mentionOf(
  text: string,
  tokens: NameToken[],
  position: number,
  found: Found,
  forms: Map<string, Form>,
  repaired: string[],
  brands: Set<string>,
): Mention {
  const tail = found.form ? tailLength(tokens, repaired, position + found.length) : 0
  const isNeighbour = tail > 0 && isOwnTail(repaired, position + found.length, tail, brands)
  const length = isNeighbour ? found.length + tail : found.length
  const start = tokens[position]!.start
  const end = tokens[position + length - 1]!.end
  const typed = text.slice(start, end)
  if (!found.form || isNeighbour) return { text: typed, start, end, kind: 'unknown', releases: nearestReleases(typed, forms, 3) }
  const { kind, releases, developer } = found.form
  return { text: typed, start, end, kind, releases: [...releases], ...(developer && { developer }) }
}

/** Whether what follows a known name makes it another one. A size or count ("3 models") does not. */
function isOwnTail(repaired: string[], position: number, tail: number, brands: Set<string>): boolean {
  const after = repaired[position + tail]
  if (after && /^(models?|users?|tokens?|people|things|times|years?|days?)$/.test(after) && tail === 1 && isNumber(repaired[position]!))
    return false
  return !brands.has(repaired[position]!) || VARIANTS.has(repaired[position]!)
}

function lengthOf(mention: Mention, tokens: NameToken[], position: number): number {
  let length = 1
  while (tokens[position + length] && tokens[position + length]!.start < mention.end) length++
  return length
}

/** The known word nearest to a mistyped one: one typo from five letters on, two from nine. */
function repair(word: string, words: Set<string>): string {
  if (isNumber(word) || word.length < 5 || words.has(word) || NEVER_NAMES.has(word)) return word
  const limit = word.length >= 9 ? 2 : 1
  for (const known of words) {
    if (known.length >= 5 && known[0] === word[0] && isWithinEdits(word, known, limit)) return known
  }
  return word
}

/** Plain words one typo away from a name. */
const NEVER_NAMES = new Set(
  'clause clauses grand image images video medium large small models model coder turbos about story store phone phones there their these those where while which would could should speed price prices learn learned scout scouts'.split(
    ' ',
  ),
)

function nearestReleases(text: string, forms: Map<string, Form>, limit: number): ReleaseId[] {
  const typed = nameTokens(text).map((token) => token.text)
  const scores = new Map<ReleaseId, number>()
  for (const form of forms.values()) {
    if (form.kind === 'developer') continue
    const score = likeness(typed, form.tokens) + (form.kind === 'release' ? 0.05 : 0)
    if (score < 0.3) continue
    let place = 0
    for (const id of form.releases) scores.set(id, Math.max(scores.get(id) ?? 0, score - 0.001 * place++))
  }
  return [...scores]
    .toSorted((a, b) => b[1] - a[1])
    .slice(0, limit)
    .map(([id]) => id)
}

/** Share of tokens in common, from 0 to 1; a mistyped word counts half, a near version a quarter. */
function likeness(a: string[], b: string[]): number {
  let common = 0
  for (const token of a) {
    if (b.includes(token)) common += 1
    else if (token.length >= 4 && b.some((other) => isWithinEdits(token, other, 2))) common += 0.5
    else if (isNumber(token) && b.some((other) => isNumber(other) && Number.parseInt(other) === Number.parseInt(token))) common += 0.25
  }
  return common / Math.max(a.length, b.length)
}
