import type { Corpus } from '../corpus.ts'
import type { Field, ReleaseId } from '../release.ts'
import { INTENTS } from './lexicon.ts'
import type { Mention } from './names.ts'
import type { Found, Intent, Understanding } from './understanding.ts'

/** A generation of more members than this leaves open which is meant. */
const MOST_MEMBERS = 3

/** "All Grok 4 models" names one release and means every one whose name begins so. */
export function wholeFamily(corpus: Corpus, mentions: readonly Mention[], named: ReleaseId[], rest: string): Mention | undefined {
  const only = mentions.find((mention) => mention.kind === 'release')
  if (named.length !== 1 || !only || THAN.test(rest.slice(0, only.start))) return undefined
  if (OTHER.test(rest) || !INTENTS.whole.test(rest) || !INTENTS.listNoun.test(rest)) return undefined
  const name = corpus.releases.get(named[0]!)!.name.toLowerCase()
  const members = [...corpus.releases.values()].filter((release) => release.name.toLowerCase().startsWith(name))
  return members.length > 1 ? { ...only, kind: 'family', releases: members.map(({ id }) => id) } : undefined
}

/** "Compared to other models" asks of the one named. */
const OTHER = /\b(?:others?|andere\p{L}*|otr[oa]s?|autres?|outr[oa]s?)\b/u
/** "All models cheaper than Grok 4", or after it, mean that one alone. */
const THAN = /\b(?:than|after|since|als|nach|seit|que|despues de|desde|apres|depuis|depois de)\s*$/

/** Decides what the names of families mean under an intent. */
export function settleFamilies(
  found: Found,
  intent: Intent,
  rest: string,
  mentions: readonly Mention[],
  isOftenAsked: (id: ReleaseId) => boolean,
): Understanding {
  if (intent === 'list' || intent === 'extreme' || intent === 'bounded' || found.families.length === 0) return { ...found, intent }
  if (intent === 'newest' && (found.fields.length === 0 || found.isOldest || isOfSeveral(found))) return { ...found, intent }
  const isAboutNewest = INTENTS.newest.test(rest)
  const releases = [...found.releases]
  const besides: Mention[] = []
  for (const family of found.families) {
    const meant = familyMeans(family, intent, found.fields, isAboutNewest, isOftenAsked)
    if (!meant) return { ...found, intent, ambiguous: family }
    releases.push(...meant)
    const others = family.releases.filter((id) => !meant.includes(id))
    if (/\d/.test(family.text) && !isAboutNewest && others.length > 0) besides.push({ ...family, releases: others })
  }
  const inOrder = intent === 'newest' ? 'facts' : intent
  return { ...found, intent: inOrder, releases: orderByMention(releases, mentions), ...(besides.length > 0 && { besides }) }
}

/** "The latest open model from Meta and Mistral": what is asked narrows a list of several makers' releases. */
const isOfSeveral = ({ developers, families, weights, takes, gives, licence }: Found): boolean =>
  new Set([...developers, ...families.map(({ developer, text }) => developer ?? text)]).size > 1 &&
  [weights, takes, gives, licence].some((one) => one !== undefined)

function orderByMention(releases: ReleaseId[], mentions: readonly Mention[]): ReleaseId[] {
  const order = mentions.flatMap((mention) => mention.releases.filter((id) => releases.includes(id)))
  return [...new Set(order)]
}

/** The releases a family name stands for; undefined where it matters which and the name does not say. */
function familyMeans(
  family: Mention,
  intent: Intent,
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
