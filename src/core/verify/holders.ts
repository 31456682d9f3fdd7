import { nameTokens } from '../understanding/name-tokens.ts'
import type { Piece } from './evidence-reading.ts'
import { textBefore } from './plain-text.ts'
import type { ProperName } from './proper-names.ts'
import { overlaps, type Reading, type Span } from './reading.ts'
import { areSameModel, type Subject } from './subjects.ts'

/** A text whose clauses and models are known: what it takes to tell of which of them something is said. */
export type Scene = Reading & { clauses: readonly Span[]; groups: readonly Group[]; about: Piece['about']; titleEnd: number }
/** Models named in one breath: "A and B", "A, B or C". `isAside`: what they stand beside is said of others ("than A"). */
type Group = Span & { names: readonly ProperName[]; isAside: boolean; isDenied: boolean }

const CLAUSE_END = /[;()\n]|:(?=\s)|,?\s\b(?:while|whereas|but|although|though)\b/gi

/** Takes the models of a text; `known` are the names of all texts, a word of which may stand for them here. */
export function readScene(reading: Reading | Piece, known: readonly ProperName[]): Scene {
  const own = modelsOf(reading).filter((name) => !SIZE.test(name.text) || isShortFor(name.text, known))
  const names = [...own, ...shortFor(reading.text, own, known)].toSorted((a, b) => a.start - b.start)
  return {
    ...reading,
    clauses: reading.sentences.flatMap((sentence) => clausesOf(reading.text, sentence)),
    groups: groupsOf(reading.text, names),
    about: 'about' in reading ? reading.about : [],
    titleEnd: 'titleEnd' in reading ? reading.titleEnd : 0,
  }
}

/** Licences are named after models, and are none. */
const NO_MODEL = /\blicen[cs]e\b|\bcommunity\b/i
const IS_SUBJECT =
  /^(?:,? (?:too|also))? (?:is|are|was|were|comes?|ships?|takes?|accepts?|handles?|supports?|stays?|remains?|became|went)\b/

/** The models that something can be said of; where none has figures, names of which something is said. */
export function modelsOf({ text, models, names }: Reading): readonly ProperName[] {
  const figured = models.filter((name) => !NO_MODEL.test(name.text))
  const sized = [...text.matchAll(SIZED)].map((match) => ownName(match[0], match.index))
  const found = [...sized.filter((name) => !figured.some((other) => overlaps(name, other) && other.start <= name.start)), ...figured]
  if (found.length > 0)
    return found.filter((name) => name.tokens.length > 1 || !sized.some((other) => other !== name && overlaps(name, other)))
  return names.filter((name) => !NO_MODEL.test(name.text) && IS_SUBJECT.test(text.slice(name.end, name.end + 24)))
}

const SIZE = /^(?:The )?\p{L}?\d+(?:\.\d+)?B$/iu
/** "Ministral 8B". */
const SIZED = /(?<![\p{L}\d.-])\p{Lu}\p{L}{2,}(?:[.-][\p{L}\d]+)? \d+(?:\.\d+)?B(?![\p{L}\d])/gu
const wordsOf = ({ text }: ProperName): string[] => text.replace(/^The /, '').toLowerCase().split(/[\s-]/)
const isShortFor = (word: string, names: readonly ProperName[]): boolean =>
  names.some((name) => wordsOf(name).length > 1 && wordsOf(name).includes(word.toLowerCase()))

/** "the 31B", "the Thinking variant", "Neon" for "Gemini 4 Neon": one word of a longer name that stands for it. */
function shortFor(text: string, own: readonly ProperName[], known: readonly ProperName[]): ProperName[] {
  return [...text.matchAll(/(?<![\p{L}\d.-])[\p{Lu}\d][\p{L}\d.]*(?![\p{L}\d-])/gu)].flatMap((match) => {
    const [start, end] = [match.index, match.index + match[0].length]
    if (own.some((name) => overlaps(name, { start, end }))) return []
    const isMeant = isShortFor(match[0], known) ? isShort(match[0], text.slice(end, end + 20), known) : isWhole(match[0], known)
    return isMeant ? [ownName(match[0], start)] : []
  })
}

function isShort(word: string, after: string, known: readonly ProperName[]): boolean {
  if (SIZE.test(word)) return !/^ (?:total|active|parameter|param|token|of)/.test(after)
  return /^ (?:variant|version|model|one|edition|checkpoint)\b/.test(after) || isLastWord(word, known)
}

/** A name of one word that heads a sentence here and is told by its capital elsewhere. */
const isWhole = (word: string, known: readonly ProperName[]): boolean => known.some(({ text, isModel }) => text === word && !isModel)

/** The word ends one model's name and no other's. */
function isLastWord(word: string, names: readonly ProperName[]): boolean {
  const ending = names.filter((name) => wordsOf(name).length > 1 && wordsOf(name).at(-1) === word.toLowerCase())
  return /^\p{Lu}\p{L}{2,}$/u.test(word) && ending.length > 0 && ending.every((name) => areSameModel(name, ending[0]!))
}

const ownName = (text: string, start: number): ProperName => ({
  text,
  start,
  end: start + text.length,
  tokens: nameTokens(text).map((token) => token.text),
  releases: [],
  isModel: true,
  isFamily: false,
  isRelease: false,
})

function clausesOf(text: string, { start, end }: Span): Span[] {
  const borders = [...text.slice(start, end).matchAll(CLAUSE_END)].map((match) => match.index + start)
  return [start, ...borders].map((from, index) => ({ start: from, end: borders[index] ?? end }))
}

/** Words before a name that only measure something by it. */
const ASIDE =
  /\b(?:unlike|than|like|versus|vs\.?|against|compared (?:to|with)|over|from|(?:based|built|trained) on|succe\p{L}+|predecess\p{L}+|replac\p{L}+|supersed\p{L}+|instead of|rather than|as (?:well|good|fast|strong|\p{L}+) as|similar to|(?:match|beat|rival|outperform|surpass|trail|exceed|outscor)\p{L}*|(?:variant|version|sibling|cousin|member|follow-up|distillation|part) (?:of|to))\s(?:(?:the|its|both|those of|\p{L}{3,9}er)\s)*(?:\p{L}+\s)?$/iu
const ALIKE =
  /\b(?:like|as (?:is|are|does|do|has|have|well as)|and so (?:is|are|does|do|has|have)|along with|together with|since)\s(?:the\s)?$/i
const DENIED = /\bnot\s(?:(?:for|with|by|of|in|on)\s)?(?:the\s)?$|\bneither\s(?:the\s)?$|\bunlike\s(?:the\s)?$/i
const JOINED = /^,?\s?(?:and|or|nor|&|\/|as well as|plus|,)\s?(?:both |its |the |the (?:older|newer|smaller|larger|small|large) )?$/i

function groupsOf(text: string, names: readonly ProperName[]): Group[] {
  const groups: Group[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const between = last && text.slice(last.end, name.start)
    if (last && JOINED.test(between!) && !(last.isAside && /^,\s(?:the )?$/.test(between!))) {
      groups[groups.length - 1] = { ...last, end: name.end, names: [...last.names, name] }
      continue
    }
    const before = textBefore(text, name.start)
    groups.push({ start: name.start, end: name.end, names: [name], isAside: ASIDE.test(before), isDenied: DENIED.test(before) })
  }
  return groups
}

const ATTACHED =
  /^(?:[\s-](?:models?|release|versions?|variants?|weights?|licen[cs]ed?|text-only)){0,2}\s?(?:\((?=\p{Lu})|(?:of|for|called|named|such as|including)\s)?(?:(?:the|both|its)\s)?$/u
const TOGETHER = /\b(?:both|they|each|all|these|neither|the (?:two|three|four|five|six|models|variants|versions))\b/i

/** What a mention (as `span`) is said of, and what besides: "A is open, just like B", "with A, but not with B". */
export function holdersOf(scene: Scene, span: Span): { subject: Subject; alike: readonly ProperName[]; denied: readonly ProperName[] } {
  const at = scene.clauses.findLastIndex(({ start }) => start <= span.start)
  const sentence = scene.sentences.find(({ start, end }) => span.start >= start && span.start < end) ?? span
  const near = scene.groups.filter((group) => isInside(group, sentence))
  const main = mainGroup(scene, span, scene.clauses[at] ?? span)
  const names = main?.names ?? namesBefore(scene, span, at)
  const others = near.filter((group) => group !== main)
  return {
    subject: { names, about: scene.about },
    alike: others.flatMap((group) => (ALIKE.test(textBefore(scene.text, group.start)) ? group.names : [])),
    denied: near.flatMap((group) => (group.isDenied && !isOwner(scene.text, group, span) ? group.names : [])),
  }
}

/** "unlike M2.5 with its MIT licence": what the name beside is said to have itself. */
const isOwner = (text: string, group: Span, span: Span): boolean =>
  group.end <= span.start && /^(?:'s|,? which|,? who|,? with)\b[^,;]{0,40}$/.test(text.slice(group.end, span.start))

const isInside = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** The models of the mention's own clause: attached right behind it, or the last ones before it, or those that follow. */
function mainGroup({ text, groups }: Scene, span: Span, clause: Span): Group | undefined {
  const inside = groups.filter((group) => isInside(group, clause))
  const next = inside.find(({ start }) => start >= span.end)
  if (next && !next.isAside && ATTACHED.test(text.slice(span.end, next.start))) return next
  const before = inside.filter(({ end }) => end <= span.start)
  const isNew = next && /,\s(?:and\s)?(?:the\s)?$/.test(text.slice(span.end, next.start))
  const last = before.at(-1)
  if (last && isOwner(text, last, span)) return last
  return before.findLast(({ isAside }) => !isAside) ?? (next && !next.isAside && !isNew ? next : undefined) ?? last
}

/** A clause without a name goes on about the subject of the one before; "both" speaks of all that were named. */
function namesBefore({ text, clauses, groups }: Scene, span: Span, at: number): readonly ProperName[] {
  const own = clauses[at]
  const earlier = groups.filter(({ end }) => end <= span.start)
  if (own && TOGETHER.test(text.slice(own.start, own.end))) return (earlier.length > 0 ? earlier : groups).flatMap(({ names }) => names)
  const last = earlier.at(-1)
  const clause = last && clauses.find((candidate) => isInside(last, candidate))
  const subjects = clause ? earlier.filter((group) => isInside(group, clause)) : []
  return (subjects.find(({ isAside }) => !isAside) ?? subjects[0])?.names ?? []
}

/** Whether what is said of `subject` is said of this model itself, of all of its kind or of nobody known, or of others. */
export function bearing(said: ProperName | undefined, { names, about }: Subject, all: readonly ProperName[]): 'own' | 'wide' | 'other' {
  if (!said) return 'wide'
  if (names.some((name) => isSame(said, name))) return 'own'
  if (names.length > 0) return names.some((name) => isWider(said, name, all)) ? 'wide' : 'other'
  if (said.releases.length === 0 || about.length === 0) return 'wide'
  if (!said.releases.some((id) => about.includes(id))) return 'other'
  return about.length === 1 ? 'own' : 'wide'
}

/** One model, also by one word of its name ("the 31B") or with the words turned ("Sonnet 3.7"). */
export function isSame(a: ProperName, b: ProperName): boolean {
  if (areSameModel(a, b)) return true
  const [short, long] = [wordsOf(a), wordsOf(b)].toSorted((one, other) => one.length - other.length)
  if (short!.length === 1) return (SIZE.test(short![0]!) || a.tokens.length === 1) && long!.includes(short![0]!)
  return [...a.tokens].toSorted().join(' ') === [...b.tokens].toSorted().join(' ')
}

/** Words that make one model of a family another one, rather than a size of it. */
const VARIANT = /^(?:mini|nano|micro|pro|flash|lite|turbo|ultra|max|air|plus|small|medium|large|heavy|codex|image)$/

/**
 * "Llama 4" speaks for "Llama 4 Scout" where it stands for a family: where the text never names the one itself, or names
 * several that begin so. "GPT-5" does not speak for "GPT-5 mini" where both are named.
 */
function isWider(said: ProperName, known: ProperName, all: readonly ProperName[]): boolean {
  const rest = restOf(said, known) ?? restOf(known, said)
  if (!rest) return false
  if (known.isFamily || !all.some((name) => isSame(said, name))) return true
  const members = new Set(all.flatMap((name) => restOf(name, known)?.join(' ') ?? []))
  return restOf(said, known) !== undefined && ![...rest].some((word) => VARIANT.test(word)) && members.size > 1
}

/** What a longer name adds to a shorter one that it begins with. */
function restOf(long: ProperName, short: ProperName): string[] | undefined {
  if (short.tokens.length >= long.tokens.length) return undefined
  const at = long.tokens.findIndex((_, index) => short.tokens.every((token, offset) => token === long.tokens[index + offset]))
  return at === -1 ? undefined : long.tokens.slice(at + short.tokens.length)
}
