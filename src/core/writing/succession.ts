import { heldOn, type Fact, type FactOf, type Field, type Release, type ReleaseId } from '../release.ts'
import { factsAsked } from './facts.ts'
import { tellFields, tellFrom, type TellContext, type Told } from './tell.ts'
import { wordsIn } from './words/index.ts'
import { written, type Writing, type Written } from './written.ts'

type Link = 'replaces' | 'replaced-by'
const OTHER_WAY: Record<Link, Link> = { replaces: 'replaced-by', 'replaced-by': 'replaces' }

/** What other releases say of which came before or after one, where it does not say so itself. */
export function tellOtherWay(context: TellContext, release: Release, field: Link): Told[] {
  const own = new Set(factsAsked(context, release, field).flatMap((fact) => ('value' in fact ? [String(fact.value)] : [])))
  const others = [...context.corpus.releases.values()].filter(({ id }) => !own.has(id))
  return others.flatMap((other) =>
    other.facts
      .filter((fact): fact is FactOf<Link> => fact.field === OTHER_WAY[field] && fact.value === release.id)
      .filter((fact) => !fact.disputed && heldOn(fact, context.today))
      .slice(0, 1)
      .map((fact) => tellFrom(context, other, [fact], (words) => words.succession(other.name, fact.field, release.name))),
  )
}

/** What replaces a release, to stand before all that came out after it. */
export function tellNext(context: TellContext, id: ReleaseId): Told[] {
  const release = context.corpus.releases.get(id)
  if (!release) return []
  const isKnown = ({ evidence }: Told) => evidence.some(({ fact }) => fact && 'value' in fact)
  return [...tellFields(context, release, ['replaced-by']).filter(isKnown), ...tellOtherWay(context, release, 'replaced-by')]
}

/** Whether one of two releases came after the other: what says so, or that nothing does and what came before and after either. */
export function writeSuccession({ context, understanding, releases }: Writing): Written | undefined {
  const [a, b, ...others] = releases
  if (!a || !b || others.length > 0 || !understanding.fields.every(isLink)) return undefined
  const told = [a, b].flatMap((release) => tellLinks(context, release))
  const between = told.find(({ evidence }) => evidence.some(({ fact, about }) => fact && isBetween(fact, about, [a, b])))
  if (between) return written([between])
  const words = wordsIn(context.locale)
  const silence = words.gap['not-in-sources'](`${a.name}, ${b.name}: ${words.inText('replaced-by')}`)
  return told.length > 0 ? written(told, { caveat: silence }) : undefined
}

function tellLinks(context: TellContext, release: Release): Told[] {
  return LINKS.flatMap((field) => [...tellFields(context, release, [field]), ...tellOtherWay(context, release, field)])
}

const LINKS: readonly Link[] = ['replaces', 'replaced-by']
export const isLink = (field: Field): field is Link => field === 'replaces' || field === 'replaced-by'

function isBetween(fact: Fact, about: readonly ReleaseId[], pair: readonly Release[]): boolean {
  return pair.every(({ id }) => about.includes(id) || (isLink(fact.field) && 'value' in fact && fact.value === id))
}
