import type { Corpus } from '../../core/corpus.ts'
import type { Day } from '../../core/dates.ts'
import type { Fact, Release } from '../../core/release.ts'
import { checkDates } from '../rules/dates.ts'
import { checkRanges } from '../rules/ranges.ts'

/** Keeps of the offered facts what could be true beside those a release has, and tells why the rest could not. */
export function sift(release: Release, offered: readonly Fact[], day: Day): { facts: Fact[]; leftOut: string[] } {
  const facts: Fact[] = []
  const leftOut: string[] = []
  const before = faultsWith(release, [], day).length
  for (const fact of offered) {
    const found = faultsWith(release, [...facts, fact], day)
    if (found.length <= before) facts.push(fact)
    else leftOut.push(`${release.id}: ${fact.field}: ${found.at(-1)}`)
  }
  return { facts, leftOut }
}

function faultsWith(release: Release, more: readonly Fact[], day: Day): string[] {
  const whole = { ...release, facts: [...release.facts, ...more] }
  const corpus: Corpus = { version: '', asOf: day, releases: new Map([[release.id, whole]]), sources: new Map(), passages: new Map() }
  const findings = [...checkDates(corpus, day), ...checkRanges(corpus)]
  return findings.flatMap(({ isFault, message }) => (isFault ? [message] : []))
}
