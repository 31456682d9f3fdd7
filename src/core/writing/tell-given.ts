import { byTrust } from '../corpus.ts'
import type { Fact, Release } from '../release.ts'
import { contradictedBy, isSameValue, withoutOutdated } from './facts.ts'
import { isPriceField, tellFields, tellScore, type TellContext, type Told } from './tell.ts'

/**
 * The sentences that rest on given facts of a release, of those that say what holds, and what prices were; what another
 * source disputes is told beside what it disputes.
 */
export function tellGiven(context: TellContext, release: Release, facts: readonly Fact[]): Told[] {
  const known = withoutOutdated(context.corpus, release.facts).toSorted(byTrust(context.corpus))
  // Of a stage that is over, the one that followed is told.
  const disputed = new Set(facts.filter((fact) => fact.disputed !== undefined || contradictedBy(fact, known)).map(({ field }) => field))
  const fields = [...new Set(facts.map(({ field }) => field))]
  // Another source's word for the same is as good.
  const isSame = (fact: Fact, other: Fact) => fact.field === other.field && fact.condition === other.condition && isSameValue(fact, other)
  const rests = ({ evidence }: Told) => evidence.some(({ fact }) => facts.some((given) => given === fact || isSame(given, fact!)))
  const told = [
    ...tellFields(context, release, fields).filter((one) => rests(one) || one.evidence.some(({ fact }) => disputed.has(fact!.field))),
    ...tellFields({ ...context, past: 'history' }, release, fields.filter(isPriceField)).filter(rests),
    ...facts.flatMap((fact) => (fact.field === 'benchmark' ? [tellScore(context, release, fact)] : [])),
  ]
  return told.filter(({ english }, index) => told.findIndex((one) => one.english === english) === index)
}
