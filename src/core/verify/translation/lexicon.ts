import { lemmaOf } from '../words/lemmas.ts'
import type { Tongue } from './tongue.ts'

/** What a language's words say in English: by their units, one behind another. */
export type Lexicon = {
  tongue: Tongue
  root: Node
  endings: ReadonlySet<string>
  verbEndings: ReadonlySet<string>
  bends: readonly (readonly [string, string])[]
}
type Node = { next: Map<string, Node>; english: readonly string[] }

const MARKS = String.raw`[\uE000-\uF8FF]`
const ASIAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー々ヶ]`
/** A mask, a character of Chinese or Japanese, a word, an article that has lost its vowel ("l'"), or a mark. */
const UNIT = new RegExp(
  String.raw`${MARKS}|${ASIAN}|(?:(?!${ASIAN})[\p{L}\p{M}])+(?:'(?=\s?[\p{L}\uE000-\uF8FF]))?|\d+|[^\s\p{L}\p{M}\d-]`,
  'gu',
)
const STEM = '~'

export const unitsOf = (text: string): string[] => text.match(UNIT) ?? []

/** Reads a language's lines; `own` are further forms with their English. */
export function createLexicon(tongue: Tongue, own: readonly (readonly [english: string, form: string])[] = []): Lexicon {
  const root: Node = { next: new Map(), english: [] }
  const lines = tongue.words.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  for (const line of lines) {
    const [said = '', forms = ''] = line.split(' = ')
    const english = said === '-' ? [''] : said.split(' / ')
    for (const form of forms.split(', ')) add(root, form, english)
  }
  for (const [english, form] of own) add(root, form, [english])
  return { tongue, root, endings: setOf(tongue.endings), verbEndings: setOf(tongue.verbEndings), bends: bendsOf(tongue) }
}

const bendsOf = ({ bends }: Tongue): [string, string][] =>
  bends
    .split(' ')
    .filter(Boolean)
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf('>')), pair.slice(pair.indexOf('>') + 1)])
const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '))

function add(root: Node, form: string, english: readonly string[]): void {
  const units = form.endsWith("'") ? [form] : unitsOf(form.replace(STEM, ''))
  if (form.endsWith(STEM)) units[units.length - 1] += STEM
  let node = root
  for (const unit of units) {
    const next = node.next.get(unit) ?? { next: new Map(), english: [] }
    node.next.set(unit, next)
    node = next
  }
  node.english = [...new Set([...node.english, ...english])]
}

/** Letters that a word keeps without its ending, and a stem without its own. */
const [SHORTEST_WORD, SHORTEST_STEM] = [4, 3]

/** The ways on from a node by one unit: the word as it is, without an ending, or as a stem; the surest first. */
function waysOn(lexicon: Lexicon, { next }: Node, unit: string): Node[] {
  const { endings, verbEndings, bends, tongue } = lexicon
  const whole = next.get(unit)
  const found = bends.flatMap(([own, other]) =>
    unit.length > SHORTEST_WORD && unit.endsWith(own) ? (next.get(unit.slice(0, -own.length) + other) ?? []) : [],
  )
  if (whole) found.unshift(whole)
  for (let length = unit.length; length >= SHORTEST_STEM; length--) {
    const [start, rest] = [unit.slice(0, length), unit.slice(length)]
    const bent = length >= SHORTEST_WORD && endings.has(rest) ? next.get(start) : undefined
    const stem = rest === '' || verbEndings.has(rest) ? next.get(start + STEM) : undefined
    found.push(...[bent, stem].filter((node) => node !== undefined))
  }
  const bare = tongue.inside ? unit.replace(tongue.inside, '$<lead>') : unit
  return found.length > 0 || bare === unit ? found : waysOn(lexicon, { next, english: [] }, bare)
}

/** The longest run of units from here on that the lexicon knows, and all that it may say in English. */
export function longestAt(
  lexicon: Lexicon,
  units: readonly string[],
  from: number,
): { length: number; english: readonly string[] } | undefined {
  let best: { length: number; english: readonly string[] } | undefined
  const walk = (node: Node, at: number): void => {
    const length = at - from
    if (node.english.length > 0 && length > (best?.length ?? 0)) best = { length, english: node.english }
    else if (node.english.length > 0 && best && length === best.length) best.english = [...new Set([...best.english, ...node.english])]
    const unit = units[at]?.toLowerCase()
    if (unit !== undefined) for (const next of waysOn(lexicon, node, unit)) walk(next, at + 1)
  }
  walk(lexicon.root, from)
  return best ?? (lexicon.tongue.hasCompounds ? compoundAt(lexicon, units[from]!.toLowerCase()) : undefined)
}

const LINKS = ['', 's', 'n', 'en', 'es']
const SHORTEST_PART = 4

/** "Kontextfenster": words written as one, with a linking letter between. */
function compoundAt(lexicon: Lexicon, word: string): { length: number; english: readonly string[] } | undefined {
  for (let length = word.length - 3; length >= SHORTEST_PART; length--) {
    const first = lexicon.root.next.get(word.slice(0, length))?.english
    if (!first || first.length === 0) continue
    for (const link of LINKS) {
      const rest = word.slice(length)
      if (!rest.startsWith(link) || rest.length - link.length < 3) continue
      const more = longestAt(lexicon, [rest.slice(link.length)], 0)
      if (more) return { length: 1, english: more.english.map((own) => `${first[0]} ${own}`) }
    }
  }
  return undefined
}

/** Letters that words of one root share at least, and what part of the shorter one; and by how many their endings differ. */
const [SHARED_LETTERS, SHARED_PART, OTHER_ENDING] = [4, 0.8, 4]

/** Words of a language by their first letters, with what they say. */
const byStart = new WeakMap<Lexicon, ReadonlyMap<string, readonly (readonly [form: string, english: readonly string[]])[]>>()

function formsByStart(lexicon: Lexicon) {
  const known = byStart.get(lexicon)
  if (known) return known
  const forms = [...lexicon.root.next]
    .map(([form, { english }]) => [form.replace(STEM, ''), english] as const)
    .filter(([, english]) => english.length > 0)
  const grouped = Map.groupBy(forms, ([form]) => form.slice(0, SHARED_LETTERS))
  byStart.set(lexicon, grouped)
  return grouped
}

/** What words of the same root say: "répondre" as "répond", "usuario" as "usuarios". */
export function sayingsOfRoot(lexicon: Lexicon, word: string): string[] {
  const near = (formsByStart(lexicon).get(word.slice(0, SHARED_LETTERS)) ?? []).filter(([form]) => {
    const shorter = Math.min(form.length, word.length)
    return sharedStart(form, word) >= Math.max(SHARED_LETTERS, SHARED_PART * shorter) && Math.abs(form.length - word.length) <= OTHER_ENDING
  })
  return [...new Set(near.flatMap(([, english]) => english))]
}

/** How many letters two words begin with alike. */
export function sharedStart(a: string, b: string): number {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared++
  return shared
}

const sayable = new WeakMap<Lexicon, ReadonlySet<string>>()

/** Whether a language has a rendering for an English word, in whatever form. */
export function isSayable(lexicon: Lexicon, word: string): boolean {
  const known = sayable.get(lexicon) ?? new Set(englishWords(lexicon.root).map(lemmaOf))
  sayable.set(lexicon, known)
  return known.has(lemmaOf(word))
}

const englishWords = ({ english, next }: Node): string[] => [
  ...english.flatMap((phrase) => phrase.split(/[ -]/)),
  ...[...next.values()].flatMap(englishWords),
]
