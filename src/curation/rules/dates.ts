import type { Corpus } from '../../core/corpus.ts'
import { firstDay, lastDay, type Day, type PartialDate } from '../../core/dates.ts'
import type { Fact, Release } from '../../core/release.ts'
import { fault, overFacts, type Finding } from './finding.ts'

/** Before any model that people call one; an earlier date is a slip of the keyboard. */
const EARLIEST = '2012-01-01'
/** How many years ahead a price or the end of a service is announced at most. */
const YEARS_AHEAD = 3
const ENDS = new Set(['deprecated', 'retired', 'withdrawn'])

/** No date is impossible by itself, or beside the others. */
export function checkDates(corpus: Corpus, today: Day): Finding[] {
  return [...checkSources(corpus, today), ...checkFacts(corpus, today)]
}

function checkSources({ sources }: Corpus, today: Day): Finding[] {
  return [...sources.values()].flatMap(({ id, published, retrieved }) => {
    const at = (key: string) => ({ source: id, path: [key] })
    const findings: Finding[] = []
    if (retrieved > today) findings.push(fault(at('retrieved'), `retrieved: ${retrieved} is still to come`))
    if (published && firstDay(published) > retrieved)
      findings.push(fault(at('published'), `published: ${published} is after ${retrieved}, when it was read`))
    return findings
  })
}

function checkFacts(corpus: Corpus, today: Day): Finding[] {
  const horizon = `${Number(today.slice(0, 4)) + YEARS_AHEAD}${today.slice(4)}`
  return overFacts(corpus, (fact, release, placeOf) => {
    const told = (key: string, date: PartialDate | undefined, latest: Day): Finding[] => {
      if (date === undefined) return []
      if (firstDay(date) > latest) return [fault(placeOf(key), `${fact.field}, ${key}: ${date} is still to come`)]
      return lastDay(date) < EARLIEST ? [fault(placeOf(key), `${fact.field}, ${key}: ${date} is too early`)] : []
    }
    return [
      ...told('from', fact.from, horizon),
      ...told('until', fact.until, horizon),
      ...told('asOf', fact.asOf, today),
      ...told('value', dateValue(fact), today),
      ...inOrder(fact, release, placeOf),
    ]
  })
}

function dateValue(fact: Fact): PartialDate | undefined {
  const isDate = (fact.field === 'released' || fact.field === 'knowledge-cutoff') && 'value' in fact
  return isDate ? fact.value : undefined
}

function inOrder(fact: Fact, release: Release, placeOf: (key: string) => Finding['place']): Finding[] {
  const findings: Finding[] = []
  const { field, from, until } = fact
  if (from && until && firstDay(until) <= firstDay(from))
    findings.push(fault(placeOf('until'), `${field}, until: ${until} is not after from, ${from}`))
  const released = lastReleasedOn(release)
  if (released && field === 'status' && ENDS.has(fact.value) && from && lastDay(from) < firstDay(released))
    findings.push(fault(placeOf('from'), `${fact.value} from ${from}, but released on ${released}`))
  const cutoff = field === 'knowledge-cutoff' ? dateValue(fact) : undefined
  if (released && cutoff && firstDay(cutoff) > lastDay(released))
    findings.push(fault(placeOf('value'), `knowledge-cutoff: ${cutoff} is after the release on ${released}`))
  return findings
}

/** The last of the days that sources give for a release: its preview may be the first. */
function lastReleasedOn(release: Release): PartialDate | undefined {
  return release.facts
    .flatMap((fact) => (fact.field === 'released' ? [fact.value] : []))
    .toSorted((a, b) => lastDay(a).localeCompare(lastDay(b)))
    .at(-1)
}
