import type { Answer } from '../answer.ts'
import type { Corpus } from '../corpus.ts'
import { firstDay } from '../dates.ts'
import type { Locale } from '../locale.ts'
import type { Milestone, TimelineChart } from './chart.ts'
import { citedFacts } from './cited-facts.ts'

/** The releases whose dates an answer lists, as a timeline; undefined where it lists none. */
export function timelineChart(answer: Answer, corpus: Corpus, locale: Locale): TimelineChart | undefined {
  const cited = citedFacts(answer, corpus)
  const milestones = cited.inClaims().flatMap(({ fact, release, sources }): Milestone[] => {
    if (fact.field !== 'released' || 'undisclosed' in fact) return []
    const { name, developer, prominence } = release
    return [{ name, developer, date: fact.value, weight: ['high', 'medium', 'low'].indexOf(prominence), sources }]
  })
  if (milestones.length === 0) return undefined
  const inOrder = milestones.toSorted((a, b) => firstDay(a.date).localeCompare(firstDay(b.date)) || a.weight - b.weight)
  return { kind: 'timeline', locale, sources: cited.sourcesOf(inOrder), milestones: inOrder }
}
