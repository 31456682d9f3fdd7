import type { CorpusPlace } from '../../adapters/corpus-files.ts'
import type { Corpus } from '../../core/corpus.ts'
import { givesOrders } from '../../core/orders.ts'
import { fault, type Finding } from './finding.ts'

/** No text tells its readers what to say or do. What does is found by no question, so it is of no use either. */
export function checkOrders({ sources, releases }: Corpus): Finding[] {
  return [
    ...[...sources.values()].flatMap(({ id, title, passages }) => [
      ...findingsIn(title, { source: id, path: ['title'] }),
      ...passages.flatMap((passage, index) => [
        ...findingsIn(passage.title, { source: id, path: ['passages', index, 'title'] }),
        ...findingsIn(passage.text, { source: id, path: ['passages', index, 'text'] }),
      ]),
    ]),
    ...[...releases.values()].flatMap((release) =>
      release.facts.flatMap((fact, index) =>
        Object.entries(fact).flatMap(([key, value]) => findingsIn(value, { release: release.id, path: ['facts', index, key] })),
      ),
    ),
  ]
}

function findingsIn(value: unknown, place: CorpusPlace): Finding[] {
  if (typeof value !== 'string' || !givesOrders(value)) return []
  const told = value.length > 80 ? `${value.slice(0, 80)}…` : value
  return [fault(place, `"${told}" gives its readers orders. Say in plain sentences what the source reports, or leave it out`)]
}
