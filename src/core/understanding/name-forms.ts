import { isNumber, nameTokens } from './name-tokens.ts'
import { type Release, type ReleaseId, releasedOn } from '../release.ts'
import { ASKED, INTENTS, SUBJECT } from './lexicon.ts'
import { workNamed } from './best.ts'
import { KIND_WORDS, OPEN_WEIGHTS } from './scope-words.ts'
import type { Mention } from './names.ts'

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
/** Words at a name's end that people leave out, and that alone name nothing. */
const ENDINGS = new Set(
  'instruct chat base it preview high low medium xhigh thinking latest model multimodal reasoning math speciale research deep linear safeguard prover translate transcribe embedding guard edit diffusion robotics music voice speech build live exp code vision terminus alpha beta'.split(
    ' ',
  ),
)
export const LONGEST_NAME = 12

/** Whether a variant word is only a word here: "gpt-5.5 max tokens". */
export function isPlainWord(word: string, next: string | undefined): boolean {
  return ALSO_PLAIN.has(word) && (next === undefined || ATTRIBUTES.test(next))
}

/** The common variant words, and those that stand after a version in some release's name: `terra`, `maverick`; what a model is used for is asked more than it is named. */
export function variantWords(releases: readonly Release[]): Set<string> {
  const variants = new Set(VARIANTS)
  for (const release of releases) {
    const tokens = nameTokens(release.name).map((token) => token.text)
    const version = tokens.findIndex(isNumber)
    if (version <= 0) continue
    for (const token of tokens.slice(version + 1))
      if (token.length > 2 && !isNumber(token) && !ENDINGS.has(token) && !ATTRIBUTES.test(token) && !workNamed(token)) variants.add(token)
  }
  return variants
}

/** One way to name something: its words, what it names, and how good its claim to the name is. */
export type Form = {
  tokens: string[]
  releases: Set<ReleaseId>
  kind: Mention['kind']
  developer?: string
  rank: number
}

/** Every way to name a release, a family or a developer, by its words in order (`=gpt 5.5`) and in any order (`5.5 gpt`). */
export function collectForms(releases: Release[]): Map<string, Form> {
  const forms = new Map<string, Form>()
  const newestFirst = releases.toSorted((a, b) => (releasedOn(b) ?? '').localeCompare(releasedOn(a) ?? ''))
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
    for (const family of release.families) add(family, 'family', release, 2.8)
    for (const name of developerNames(release.developer)) add(name, 'developer', release, 1)
  }
  for (const [release, tokens] of sizelessForms(newestFirst)) addForm(forms, tokens, 'release', release, 3)
  for (const release of newestFirst) {
    for (const tokens of shortForms(release)) addForm(forms, tokens, 'release', release, shortRank(release))
    for (const family of release.families)
      for (const tokens of endsOf(nameTokens(family).map((token) => token.text)))
        if (isDistinct(tokens)) addForm(forms, tokens, 'family', release, SHORT_RANK[release.prominence] - 0.1)
  }
  return forms
}

/** What people ask about more has the better claim to a short name. */
const SHORT_RANK = { high: 2.5, medium: 1.8, low: 1.5 }

const shortRank = (release: Release): number => SHORT_RANK[release.prominence] - (release.kind === 'language' ? 0 : 0.5)

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
export const inOrder = (tokens: string[]): string => `=${tokens.join(' ')}`

/** Words in any order are one name: "claude 4.7 opus" is "Claude Opus 4.7". */
export const keyOf = (tokens: string[]): string => tokens.toSorted().join(' ')

/** "V4-Pro" of "DeepSeek V4-Pro", "Maverick" of "Llama 4 Maverick": the ends of a name that stand for it. */
function shortForms(release: Release): string[][] {
  const tokens = nameTokens(release.name).map((token) => token.text)
  const withoutEnding = ENDINGS.has(tokens.at(-1)!) ? tokens.slice(0, -1) : tokens
  const withoutActive = tokens.at(-3) === 'a' && tokens.at(-1) === 'b' ? tokens.slice(0, -3) : tokens
  return [...endsOf(tokens), ...[withoutEnding, withoutActive].flatMap((form) => [form, ...endsOf(form)])].filter(
    (form) => isDistinct(form) && !VARIANT_FAMILIES.has(form.join(' ')),
  )
}

/** "Nemotron 3 Ultra" of "Nemotron 3 Ultra 550B A55B", where no other release is left with the same name, or is of a family of that name. */
function sizelessForms(releases: Release[]): [Release, string[]][] {
  const groups = Map.groupBy(releases, (release) => withoutSizes(release).join(' '))
  const members = releases.flatMap(({ families }) => families.map((family) => inOrder(nameTokens(family).map(({ text }) => text))))
  const isShared = (name: string) => members.filter((family) => family === `=${name}`).length > 1
  const alone = [...groups].filter(([name, group]) => group.length === 1 && name.includes(' ') && !isShared(name))
  return alone.map(([name, [release]]) => [release!, name.split(' ')])
}

function withoutSizes(release: Release): string[] {
  const tokens = nameTokens(release.name).map((token) => token.text)
  const isSize = (index: number) => tokens[index + 1] === 'b' && isNumber(tokens[index] ?? '')
  const kept = tokens.filter(
    (token, index) => !isSize(index) && !(token === 'b' && isSize(index - 1)) && !(token === 'a' && isSize(index + 1)),
  )
  return kept.filter((token) => !ENDINGS.has(token))
}

const endsOf = (tokens: string[]): string[][] => tokens.slice(1).map((_, index) => tokens.slice(index + 1))

/** Words that questions are made of name nothing by themselves: "open" is not Muse Spark Open. */
function asksSomething(word: string): boolean {
  const patterns = [
    ...ASKED.map(({ pattern }) => pattern),
    ...KIND_WORDS.map(({ pattern }) => pattern),
    ...Object.values(INTENTS),
    OPEN_WEIGHTS,
    SUBJECT,
  ]
  return patterns.some((pattern) => pattern.test(word))
}

function isDistinct(tokens: string[]): boolean {
  const words = tokens.filter((token) => !isNumber(token))
  const hasOwnWord = words.some((word) => word.length > 3 && !VARIANTS.has(word) && !ENDINGS.has(word) && !asksSomething(word))
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
  return [...new Set([developer, plain, short, ...(OTHER_NAMES[developer] ?? [])])]
}

/** What else developers are called: in Chinese and Japanese, by a longer name, or by one they have taken or left. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  Ai2: ['AllenAI', 'Allen AI', 'Allen Institute for AI', 'Allen Institute'],
  'Alibaba (Qwen)': ['Alibaba Cloud', 'Tongyi', '阿里巴巴', '阿里', '通义', 'アリババ'],
  'Black Forest Labs': ['BFL'],
  Anthropic: ['アンソロピック'],
  Baidu: ['百度'],
  ByteDance: ['字节跳动'],
  Google: ['Google DeepMind', 'DeepMind', '谷歌', 'グーグル'],
  'Hugging Face': ['HuggingFace'],
  Meta: ['Meta AI', 'メタ'],
  Microsoft: ['微软', 'マイクロソフト'],
  'Mistral AI': ['MistralAI'],
  'Moonshot AI': ['MoonshotAI', '月之暗面'],
  NVIDIA: ['英伟达', 'エヌビディア'],
  OpenAI: ['Open AI'],
  Tencent: ['腾讯'],
  'Thinking Machines Lab': ['Thinking Machines'],
  TII: ['Technology Innovation Institute'],
  xAI: ['SpaceXAI', 'x.ai'],
  'Z.ai': ['Zai', 'Zhipu', 'Zhipu AI', '智谱'],
}

/** All words of all names: what a typo can be repaired to. */
export function knownWords(forms: Iterable<Form>): Set<string> {
  const words = new Set<string>()
  for (const form of forms) for (const token of form.tokens) if (!isNumber(token)) words.add(token)
  return words
}

/** Words that a version number follows in some name: `gpt`, `opus`, `deepseek`, `llama`. */
export function brandWords(forms: Iterable<Form>): Set<string> {
  const brands = new Set<string>()
  const letters: string[] = []
  for (const form of forms) {
    const [first = '', second = ''] = form.tokens
    if (first.length > 2 && (form.kind !== 'release' || form.rank >= 4)) brands.add(first)
    if (form.rank >= 4 && first.length === 1 && isNumber(second)) letters.push(first)
    if (form.rank >= 4) for (const brand of numberedWords(form.tokens)) brands.add(brand)
  }
  // One letter is a brand where it has made several names ("o1", "o3"), not by one ("H3").
  for (const letter of letters) if (letters.filter((other) => other === letter).length > 2) brands.add(letter)
  return brands
}

function numberedWords(tokens: readonly string[]): string[] {
  return tokens.filter((token, index) => {
    const isBrand = token.length > 2 && !VARIANTS.has(token) && !ENDINGS.has(token) && isNumber(tokens[index + 1] ?? '')
    return isBrand || VARIANT_FAMILIES.has(token)
  })
}
