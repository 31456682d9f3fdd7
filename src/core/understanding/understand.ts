import type { Corpus } from '../corpus.ts'
import type { Day } from '../dates.ts'
import { type Bound, boundsIn } from './bounds.ts'
import { languageOf } from './language.ts'
import { originIn } from './origins.ts'
import { fieldsAsked, repairFieldWords } from './fields-asked.ts'
import { specificWords } from './specific-words.ts'
import { CLOSED_WEIGHTS, COMPARATIVES, INTENTS, KIND_WORDS, OPEN_WEIGHTS, STAGE_WORDS, TAKES } from './lexicon.ts'
import type { Locale } from '../locale.ts'
import { fold } from './name-tokens.ts'
import type { Mention, NameIndex } from './names.ts'
import { periodIn, type Period } from './periods.ts'
import { superlativeIn, type Superlative } from './superlatives.ts'
import type { Question } from '../question.ts'
import type { Field, Kind, ReleaseId, Stage } from '../release.ts'

/** What a question asks, as far as words alone can tell. */
export type Understanding = {
  /** The question as typed. */
  text: string
  locale: Locale
  /**
   * `facts`: fields of releases. `compare`: two or more releases side by side. `why`: reasons, workings, reception.
   * `newest` and `list`: releases by developer, kind, weights and period. `extreme`: which of these has the most or least
   * of a field. `bounded`: which of these have values within bounds. `overview`: one release in short.
   * `open`: none of these; only what retrieval finds can tell whether it is about our subject.
   */
  intent: 'facts' | 'compare' | 'why' | 'newest' | 'list' | 'extreme' | 'bounded' | 'overview' | 'open'
  /** Releases meant, in order of mention. */
  releases: ReleaseId[]
  /** A name that fits several releases where it matters which. */
  ambiguous?: Mention
  /** Names that look like releases and are none we know. */
  unknown: Mention[]
  families: Mention[]
  developers: string[]
  fields: Field[]
  comparative?: (typeof COMPARATIVES)[number]
  superlative?: Superlative
  /** Bounds on values, by which many releases are asked for. */
  bounds: Bound[]
  period?: Period
  /** What a value was at first, or how it changed. */
  past?: 'launch' | 'history'
  kind?: Kind
  /** What each of many is to take as input. */
  takes?: (typeof TAKES)[number]['modality']
  weights?: 'open' | 'closed'
  /** A stage that a list is asked of: "which models were retired". */
  stage?: Stage
  /** A land that a list is asked of, as typed. */
  origin?: string
  /** A licence that a list is asked of. */
  licence?: string
  /** A benchmark named in the question, as the corpus spells it. */
  benchmark?: string
}

export type Understand = (question: Question, today: Day) => Understanding

/** Learns the corpus's benchmarks; names come from the index. */
export function createUnderstanding(corpus: Corpus, names: NameIndex): Understand {
  const benchmarks = benchmarkNames(corpus)
  return (question, today) => {
    const mentions = names.find(question.text)
    const rest = fold(withoutMentions(question.text, mentions))
    const benchmark = benchmarks.find((candidate) => candidate.pattern.test(rest))?.name
    const period = periodIn(withoutMentions(question.text, mentions), today)
    const named = releasesMeant(mentions)
    const whole = wholeFamily(corpus, mentions, named, rest)
    const about = whole ? [] : named
    const developers = mentions.flatMap((mention) => mention.developer ?? [])
    const families = whole
      ? [whole]
      : mentions.filter((mention) => mention.kind === 'family' && !mention.releases.some((id) => about.includes(id)))
    const weights = OPEN_WEIGHTS.test(rest) ? 'open' : CLOSED_WEIGHTS.test(rest) ? 'closed' : undefined
    const fields = fieldsTold(rest, benchmark, mentions, period)
    const kind = KIND_WORDS.find((candidate) => candidate.pattern.test(rest))?.kind
    const bounds = boundsIn(rest, fields)
    const superlative = superlativeIn(rest, fields, bounds)
    const comparative = COMPARATIVES.find((candidate) => candidate.pattern.test(rest))
    const unknown = mentions.filter((mention) => mention.kind === 'unknown')
    const found: Found = {
      text: question.text,
      locale: languageOf(rest, question.locale),
      releases: about,
      named: whole ? 0 : mentions.filter((mention) => mention.kind === 'release').length,
      unknown,
      families,
      developers,
      fields,
      bounds,
    }
    if (comparative) found.comparative = comparative
    if (superlative) found.superlative = superlative
    if (period) found.period = period
    if (INTENTS.history.test(rest) || (fields.includes('price-input') && INTENTS.moved.test(rest))) found.past = 'history'
    else if (INTENTS.launch.test(rest)) found.past = 'launch'
    if (kind) found.kind = kind
    const takes = TAKES.find((candidate) => candidate.pattern.test(rest))
    if (takes && !kind) found.takes = takes.modality
    if (weights) found.weights = weights
    const origin = originIn(rest)
    if (origin) found.origin = origin
    if (benchmark) found.benchmark = benchmark
    const stage = STAGE_WORDS.find((candidate) => candidate.pattern.test(rest))?.stage
    if (stage) found.stage = stage
    const licence = /\b(mit|apache)\b/.exec(rest)?.[1]
    if (licence) found.licence = licence
    return settle(found, rest, mentions, (id) => corpus.releases.get(id)?.prominence === 'high')
  }
}

/** "All Grok 4 models" names one release and means every one whose name begins so. */
function wholeFamily(corpus: Corpus, mentions: Mention[], named: ReleaseId[], rest: string): Mention | undefined {
  const only = mentions.find((mention) => mention.kind === 'release')
  if (named.length !== 1 || !only || !INTENTS.whole.test(rest) || !INTENTS.listNoun.test(rest)) return undefined
  const name = corpus.releases.get(named[0]!)!.name.toLowerCase()
  const members = [...corpus.releases.values()].filter((release) => release.name.toLowerCase().startsWith(name))
  return members.length > 1 ? { ...only, kind: 'family', releases: members.map(({ id }) => id) } : undefined
}

/** `named`: how many names of releases stand in the question; one name can be several releases'. */
type Found = Omit<Understanding, 'intent' | 'ambiguous'> & { named: number }

/** Decides the intent, then what a family name means under it. */
function settle(found: Found, rest: string, mentions: Mention[], isOftenAsked: (id: ReleaseId) => boolean): Understanding {
  const intent = intentOf(found, rest)
  if (intent === 'list' || intent === 'extreme' || intent === 'bounded' || found.families.length === 0) return { ...found, intent }
  if (intent === 'newest' && found.fields.length === 0) return { ...found, intent }
  const isAboutNewest = INTENTS.newest.test(rest)
  const releases = [...found.releases]
  for (const family of found.families) {
    const meant = familyMeans(family, intent, found.fields, isAboutNewest, isOftenAsked)
    if (!meant) return { ...found, intent, ambiguous: family }
    releases.push(...meant)
  }
  const inOrder = intent === 'newest' ? 'facts' : intent
  return { ...found, intent: inOrder, releases: orderByMention(releases, mentions) }
}

function orderByMention(releases: ReleaseId[], mentions: Mention[]): ReleaseId[] {
  const order = mentions.flatMap((mention) => mention.releases.filter((id) => releases.includes(id)))
  return [...new Set(order)]
}

/** The releases a family name stands for; undefined where it matters which and the name does not say. */
function familyMeans(
  family: Mention,
  intent: string,
  fields: Field[],
  isAboutNewest: boolean,
  isOftenAsked: (id: ReleaseId) => boolean,
): ReleaseId[] | undefined {
  if (isAboutNewest || family.releases.length === 1) return family.releases.slice(0, 1)
  const isGeneration = /\d/.test(family.text)
  const oftenAsked = family.releases.filter(isOftenAsked)
  const members = oftenAsked.length > 0 ? oftenAsked : family.releases
  if (isGeneration && members.length <= MOST_MEMBERS) return members
  if (intent === 'why' && !isGeneration) return family.releases
  if (intent === 'why' || intent === 'overview' || intent === 'open') return members.slice(0, isGeneration ? MOST_MEMBERS : 1)
  const asksOpenness = fields.length > 0 && fields.every((field) => field === 'weights' || field === 'licence' || field === 'released')
  return asksOpenness && fields.includes('weights') ? members.slice(0, MOST_MEMBERS) : undefined
}

/** A generation of more members than this leaves open which is meant. */
const MOST_MEMBERS = 3

function intentOf(found: Found, rest: string): Understanding['intent'] {
  const names = found.named + found.families.length
  const isCompared =
    names + found.unknown.length >= 2 && (INTENTS.compare.test(rest) || found.comparative !== undefined || found.fields.length === 0)
  if (names > 0 && /what'?s new|what is new|what changed|what happened|was ist neu|quoi de neuf|que cambio|o que mudou/.test(rest))
    return 'why'
  if (isCompared) return 'compare'
  const hasScope =
    found.developers.length > 0 ||
    found.families.length > 0 ||
    found.kind !== undefined ||
    found.weights !== undefined ||
    found.licence !== undefined ||
    found.stage !== undefined
  const ranksTokens = found.superlative?.field === 'context-window' || found.superlative?.field === 'output-limit'
  const isOfMany = found.releases.length === 0 && found.unknown.length === 0 && (hasScope || ranksTokens || OF_MODELS.test(rest))
  if (isOfMany && found.superlative) return 'extreme'
  if (isOfMany && found.bounds.length > 0) return 'bounded'
  if (found.releases.length === 0 && INTENTS.newest.test(rest) && (hasScope || INTENTS.listNoun.test(rest)) && !found.period)
    return 'newest'
  if (found.releases.length === 0 && isList(found, rest, hasScope)) return 'list'
  const asksReasons = INTENTS.why.test(rest) || (found.fields.length === 0 && specificWords(rest).length > 0)
  const asksAmount = found.fields.includes('training-tokens') && /how many|cuant|wie viel|combien|quant/.test(rest)
  const isWhy = STRONG_WHY.test(rest) || (!asksAmount && asksReasons && found.fields.every((field) => WEAK_FIELDS.has(field)))
  if (isWhy && (names > 0 || found.developers.length > 0)) return 'why'
  if (names + found.unknown.length > 0 && found.fields.length > 0) return 'facts'
  if (names + found.unknown.length > 0) return 'overview'
  const isMakerAlone = !/[\p{L}\d]/u.test(rest.replace(INTENTS.overview, ''))
  if (isMakerAlone && found.developers.length > 0) return 'newest'
  return 'open'
}

const OF_MODELS = new RegExp(`${INTENTS.listNoun.source}|\\b(?:model|modelo|modell|modele|llm|llms|ai|ia|ki)\\b`, 'u')
const STRONG_WHY =
  /\b(why|how does|how do|explain|what changed|what'?s new|what is new|matters?|por que|pourquoi|warum|wieso|porque)\b|为什么|为何|なぜ|どうして/
/** Fields whose words also stand in questions after reasons: "how was it trained", "which chips". */
const WEAK_FIELDS = new Set<Field>([
  'training-tokens',
  'training-compute',
  'architecture',
  'released',
  'modalities-input',
  'modalities-output',
  'reasoning',
  'benchmark',
])

/** Releases by period, developer, kind or weights: not one release's facts. */
function isList(found: Found, rest: string, hasScope: boolean): boolean {
  const asksOther = found.fields.some((field) => !LISTED.has(field))
  const [hasNoun, hasVerb] = [INTENTS.listNoun.test(rest), INTENTS.listVerb.test(rest)]
  if (asksOther || (!hasNoun && !hasVerb)) return false
  const family = found.families[0]
  if (family && !family.developer) return found.period !== undefined || INTENTS.whole.test(rest)
  return found.period !== undefined || (hasScope && hasNoun) || found.developers.length > 0
}

/** Fields whose words also stand in questions for lists. */
const LISTED = new Set<Field>(['released', 'weights', 'licence', 'status', 'modalities-input', 'modalities-output'])

function releasesMeant(mentions: Mention[]): ReleaseId[] {
  return [...new Set(mentions.filter((mention) => mention.kind === 'release').flatMap((mention) => mention.releases))]
}

/** The fields asked for; where a name stands, typos count too, and "did it come out in May" asks for the day. */
function fieldsTold(rest: string, benchmark: string | undefined, mentions: readonly Mention[], period: Period | undefined): Field[] {
  const fields = fieldsAsked(rest, benchmark)
  const has = (kind: Mention['kind']) => mentions.some((mention) => mention.kind === kind)
  if (fields.length > 0 || !(has('release') || has('family'))) return fields
  return period && has('release') && CAME_OUT.test(rest) ? ['released'] : fieldsAsked(repairFieldWords(rest))
}

const CAME_OUT = /\bdid\b.*\b(release|launch|ship|drop|publish)\b/

function withoutMentions(text: string, mentions: Mention[]): string {
  let rest = text
  for (const mention of mentions) rest = rest.slice(0, mention.start) + ' '.repeat(mention.end - mention.start) + rest.slice(mention.end)
  return rest
}

function benchmarkNames(corpus: Corpus): { name: string; pattern: RegExp }[] {
  const names = new Set<string>()
  for (const release of corpus.releases.values())
    for (const fact of release.facts) if (fact.field === 'benchmark') names.add(fact.benchmark)
  return [...names]
    .toSorted((a, b) => b.length - a.length)
    .map((name) => ({ name, pattern: new RegExp(`(?<![a-z0-9])${benchmarkPattern(name)}(?![a-z0-9])`) }))
}

/** "SWE-bench Verified" is also typed "swebench verified". */
function benchmarkPattern(name: string): string {
  return fold(name)
    .split(/[\s\-_'’]+/)
    .map((part) => part.replace(/[.*+?^${}()[\]\\|]/g, '\\$&'))
    .join("[\\s\\-_'’]*")
}
