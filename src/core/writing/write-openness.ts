import { releasedOn, type Release } from '../release.ts'
import { INTENTS } from '../understanding/lexicon.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Mention } from '../understanding/names.ts'
import { factsAsked } from './facts.ts'
import { tellFields, type TellContext } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { written, type Writing, type Written } from './written.ts'

/** Most told of those that are open, and of those that are closed. */
const MOST_OF_EACH = 3

/**
 * "Is Grok open source?" of a family: how many of it are open and how many closed, and which; the newest alone would mislead.
 */
export function writeOpenness({ context, understanding, releases }: Writing): Written | undefined {
  const { text, intent, fields, families, licence } = understanding
  const [family, ...others] = families
  const isOfAll =
    family && others.length === 0 && releases.every(({ id }) => family.releases.includes(id)) && !INTENTS.newest.test(fold(text))
  if (!isOfAll || intent !== 'facts' || !fields.every((field) => field === 'weights' || field === 'licence')) return undefined
  const members = membersOf(context, family).toSorted((a, b) => rank(a) - rank(b) || dayOf(b).localeCompare(dayOf(a)))
  const { open = [], closed = [] } = Object.groupBy(members, (release) => weightsOf(context, release) ?? 'unknown')
  const isAlike = open.length === 0 || closed.length === 0
  // Under one licence or another are those that are asked for.
  if (open.length + closed.length === 0 || (isAlike && licence !== undefined)) return undefined
  const { weights } = wordsIn(context.locale)
  const told = [open, closed].flatMap((some) => some.slice(0, MOST_OF_EACH))
  const counted = [{ one: 'open', some: open } as const, { one: 'closed', some: closed } as const].filter(({ some }) => some.length > 0)
  const counts = counted.map(({ one, some }) => `${weights[one]} (${some.length})`)
  return written(
    told.flatMap((release) => tellFields(context, release, ['weights', 'licence']).slice(0, 1)),
    { caveat: `${nameOf(context, family)}: ${counts.join(', ')}.` },
  )
}

/** As the corpus writes it. */
function nameOf({ corpus }: TellContext, { releases, text, developer }: Mention): string {
  const names = releases.flatMap((id) => corpus.releases.get(id)?.families ?? [])
  return developer ?? names.find((name) => fold(name) === fold(text)) ?? text
}

/** All of a maker; those of a family, and those of its makers that bear its name: to most people gpt-oss is a GPT. */
function membersOf({ corpus }: TellContext, { releases, text, developer: maker }: Mention): Release[] {
  if (maker) return [...corpus.releases.values()].filter(({ developer }) => developer === maker)
  const family = releases.flatMap((id) => corpus.releases.get(id) ?? [])
  const makers = new Set(family.map(({ developer }) => developer))
  const isNamesake = ({ name, developer }: Release) => makers.has(developer) && fold(name).startsWith(fold(text))
  return [...new Set([...family, ...[...corpus.releases.values()].filter(isNamesake)])]
}

const dayOf = (release: Release): string => releasedOn(release) ?? ''
const rank = ({ prominence }: Release): number => ['high', 'medium', 'low'].indexOf(prominence)

/** By the most trusted source that nobody disputes. */
function weightsOf(context: TellContext, release: Release): 'open' | 'closed' | undefined {
  const fact = factsAsked(context, release, 'weights').find(({ disputed }) => !disputed)
  return fact?.field === 'weights' ? fact.value : undefined
}
