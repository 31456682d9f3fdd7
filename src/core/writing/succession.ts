import { heldOn, type FactOf, type Release } from '../release.ts'
import { factsAsked } from './facts.ts'
import { tellFrom, type TellContext, type Told } from './tell.ts'

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
