import type { Release } from '../release.ts'
import { workNamed } from '../understanding/best.ts'
import { fold } from '../understanding/name-tokens.ts'
import type { Understanding } from '../understanding/understanding.ts'

type Asked = Pick<Understanding, 'text' | 'benchmark'>

/**
 * Which benchmarks a question asks of some releases: those it names, or else their kin; those that test for the work it names;
 * or any. Of several, the first that any of the releases has a score of.
 */
export function benchmarksAsked({ text, benchmark }: Asked, releases: readonly Release[]): (name: string) => boolean {
  const isKnown = (isAsked: (name: string) => boolean) =>
    releases.some(({ facts }) => facts.some((fact) => fact.field === 'benchmark' && isAsked(fact.benchmark)))
  if (benchmark) {
    const isMeant = (name: string) => benchmark.names.has(name)
    return isKnown(isMeant) ? isMeant : (name) => benchmark.kin.has(name)
  }
  const work = workNamed(fold(text))
  const isOfWork = (name: string) => work?.benchmarks.test(name) ?? false
  return isKnown(isOfWork) ? isOfWork : () => true
}

/** Whether a question names a benchmark of which a release has no score, whatever it has of others of nearly that name. */
export function lacksScore({ benchmark }: Asked, { facts }: Release): boolean {
  return benchmark !== undefined && !facts.some((fact) => fact.field === 'benchmark' && benchmark.names.has(fact.benchmark))
}
