import type { Piece } from '../reading/evidence-reading.ts'
import { isSame, JOINED, knownIn, modelsOf, shortFor, withoutNames } from './models-in.ts'
import { textBefore } from '../reading/plain-text.ts'
import type { ProperName } from '../reading/proper-names.ts'
import { isInside, overlaps, type Reading, type Span } from '../reading/reading.ts'
import type { Subject } from '../reading/subjects.ts'

/**
 * A text whose clauses and models are known: what it takes to tell of which of them something is said. `said`: its text
 * with blanks for names, as the "Preview" in one says nothing; `all`: each name once.
 */
export type Scene = Reading & {
  clauses: readonly Span[]
  groups: readonly Group[]
  about: Piece['about']
  titleEnd: number
  said: string
  all: readonly ProperName[]
}
/** Models named in one breath: "A and B", "A, B or C". `isAside`: what they stand beside is said of others ("than A"). */
type Group = Span & { names: readonly ProperName[]; isAside: boolean; isAlike: boolean }

/** Brackets end a clause, but not those of initials: "Multi-head Latent Attention (MLA) of A". */
const CLAUSE_END =
  /[;\n]|\((?!\p{Lu}[\p{L}\d-]{1,9}\))|(?<!\(\p{Lu}[\p{L}\d-]{1,9})\)|:(?=\s)|,\s(?:where|Where)\b|,?\s\b(?:while|whereas|but|although|though)\b/gu

/** Takes the models of a text; `known` are the names of all texts, a word of which may stand for them here. */
export function readScene(reading: Reading | Piece, known: readonly ProperName[]): Scene {
  const inOrder = (names: readonly ProperName[]) => names.toSorted((a, b) => a.start - b.start)
  const found = inOrder(modelsOf(reading))
  const own = inOrder([...found, ...knownIn(withoutNames(reading.text, found), known)])
  const names = inOrder([...own, ...shortFor(withoutNames(reading.text, own), known)])
  const groups = groupsOf(reading.text, names)
  return {
    ...reading,
    clauses: reading.sentences.flatMap((sentence) => clausesOf(reading.text, sentence, groups)),
    groups,
    about: 'about' in reading ? reading.about : [],
    titleEnd: 'titleEnd' in reading ? reading.titleEnd : 0,
    said: withoutNames(reading.text, own),
    all: [...new Map(names.map((name) => [name.text, name])).values()],
  }
}

function clausesOf(text: string, { start, end }: Span, groups: readonly Group[]): Span[] {
  const found = [...text.slice(start, end).matchAll(CLAUSE_END)].map((match) => match.index + start)
  const borders = found.filter((border) => !groups.some((group) => group.names.length > 1 && border > group.start && border <= group.end))
  return [start, ...borders].map((from, index) => ({ start: from, end: borders[index] ?? end }))
}

/** Words before a name that only measure something by it. */
const ASIDE =
  /\b(?:unlike|than|(?<!\b(?:models?|ones|versions|variants) )like|versus|vs\.?|against|compared (?:to|with)|over|from|(?:based|buil(?:t|ds|ding)|trained) (?:up)?on|succe\p{L}+|predecess\p{L}+|replac\p{L}+|supersed\p{L}+|instead of|rather than|as (?:well|good|fast|strong|\p{L}+) as|on (?:a|the) (?:level|par) (?:of|with)|similar to|(?:match|beat|rival|outperform|surpass|trail|exceed|outscor)\p{L}*|(?:variant|version|sibling|cousin|member|follow-up|distillation|part) (?:of|to))\s(?:(?:the|its|both|those of|\p{L}{3,9}er)\s){0,3}(?:\p{L}+\s)?$/iu
const ALIKE =
  /(?<!\b(?:models?|ones|versions|variants) )\b(?:like|as (?:is|are|does|do|has|have|well as)|and so (?:is|are|does|do|has|have)|along with|together with|since)\s(?:the\s)?$/i
function groupsOf(text: string, names: readonly ProperName[]): Group[] {
  const groups: Group[] = []
  for (const name of names) {
    const last = groups.at(-1)
    const between = last && text.slice(last.end, name.start)
    const isAlias = between === ' (' && text[name.end] === ')'
    if (last && (isAlias || (JOINED.test(between!) && !(between === ', ' && opensAside(text, last))))) {
      groups[groups.length - 1] = { ...last, end: name.end, names: [...last.names, name] }
      continue
    }
    const before = textBefore(text, name.start)
    groups.push({
      start: name.start,
      end: name.end,
      names: [name],
      isAside: ASIDE.test(before),
      isAlike: ALIKE.test(before),
    })
  }
  return groups
}

/** "Unlike A, B also reads images": what stands behind the comma is what is spoken of. */
const opensAside = (text: string, { start }: Span): boolean =>
  /(?:^|[.;:!?]\s)(?:unlike|like|compared (?:to|with)|as with|besides|apart from|in contrast to|against)\s(?:the\s|its\s)?$/i.test(
    textBefore(text, start),
  )

const ATTACHED =
  /^(?:[\s-](?:models?|release|versions?|variants?|weights?|licen[cs]ed?|text-only)){0,2}\s?(?:\((?=\p{Lu})|(?:of|for|called|named|in|such as|like|including)\s)?(?:(?:the|both|its)\s)?$/u
const TOGETHER = /\b(?:both|they|each|all|these|neither|the (?:two|three|four|five|six|models|variants|versions))\b/i

/** "A retired on 5 May, B and C on 7 May", "and B followed on 7 May": the words before are said of these too. */
const GAPPED = /^\s(?:followed\s)?(?:on|in)\s(?:20\d\d\b|\d{1,2}\s\p{Lu}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))/u

/** What a mention (as `span`) is said of, and what besides: "A is open, just like B". */
export function holdersOf(scene: Scene, span: Span): { subject: Subject; alike: readonly ProperName[] } {
  const at = scene.clauses.findLastIndex(({ start }) => start <= span.start)
  const sentence = scene.sentences.find(({ start, end }) => span.start >= start && span.start < end) ?? span
  const near = scene.groups.filter((group) => isInside(group, sentence))
  const main = mainGroup(scene, span, scene.clauses[at] ?? span)
  const names = main?.names ?? namesBefore(scene, span, at)
  const others = near.filter((group) => group !== main)
  return {
    subject: { names, about: scene.about },
    alike: others.flatMap((group) => (group.isAlike || GAPPED.test(scene.text.slice(group.end)) ? group.names : [])),
  }
}

/** "unlike M2.5 with its MIT licence": what the name beside is said to have itself. */
const isOwner = (text: string, group: Span, span: Span): boolean =>
  group.end <= span.start && /^(?:'s|,? which|,? whose|,? who|,? with)\b[^,;]{0,40}$/.test(text.slice(group.end, span.start))

/** The models of the mention's own clause: inside it ("weights of A are public"), attached right behind it, or the last ones before it, or those that follow. */
function mainGroup({ text, groups }: Scene, span: Span, clause: Span): Group | undefined {
  const inside = groups.filter((group) => isInside(group, clause))
  const last = inside.findLast(({ end }) => end <= span.start)
  if (last && IS.test(text.slice(last.end, span.start))) return last
  const within = inside.find((group) => overlaps(group, span))
  if (within) return within
  const next = inside.find(({ start }) => start >= span.end)
  if (next && !next.isAside && ATTACHED.test(text.slice(span.end, next.start))) return next
  const before = inside.filter(({ end }) => end <= span.start)
  // "… while it was a preview, and named B"
  if (before.length === 0 && /\b(?:it|they)\b/i.test(text.slice(clause.start, span.start))) return undefined
  const isNew = next && /,\s(?:and\s)?(?:the\s)?$/.test(text.slice(span.end, next.start))
  if (last && isOwner(text, last, span)) return last
  // "It outperformed A and was free to use under B"
  if (before.length > 0 && before.every(({ isAside }) => isAside) && /\b(?:it|they)\b/i.test(text.slice(clause.start, before[0]!.start)))
    return undefined
  return before.findLast(({ isAside }) => !isAside) ?? (next && !next.isAside && !isNew ? next : undefined) ?? last
}

/** "GPT-5.6 Sol is the flagship of GPT-5.6". */
const IS = /^ (?:is|was|remains|stays) (?:the|its|an?) (?:\p{Ll}+ ){0,2}$/u

/** A clause without a name goes on about the subject of the one before; "both" speaks of all that were named. */
function namesBefore({ text, clauses, groups }: Scene, span: Span, at: number): readonly ProperName[] {
  const own = clauses[at]
  const isAsideHere = (group: Group) => group.isAside && own !== undefined && isInside(group, own)
  const earlier = groups.filter((group) => group.end <= span.start && !isAsideHere(group))
  if (own && TOGETHER.test(text.slice(own.start, own.end))) return (earlier.length > 0 ? earlier : groups).flatMap(({ names }) => names)
  const last = earlier.at(-1)
  const clause = last && clauses.find((candidate) => isInside(last, candidate))
  const subjects = clause ? earlier.filter((group) => isInside(group, clause)) : []
  return (subjects.find(({ isAside }) => !isAside) ?? subjects[0])?.names ?? []
}

/** Whether what is said of `subject` is said of this model itself, of all of its kind or of nobody known, or of others. */
export function bearing(said: ProperName | undefined, { names, about }: Subject): 'own' | 'wide' | 'other' {
  if (!said) return 'wide'
  if (names.some((name) => isSame(said, name))) return 'own'
  if (names.length > 0) return 'other'
  if (said.releases.length === 0 || about.length === 0) return 'wide'
  if (!said.releases.some((id) => about.includes(id))) return 'other'
  return about.length === 1 ? 'own' : 'wide'
}
