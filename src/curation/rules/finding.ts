import type { CorpusPlace } from '../../adapters/corpus-files.ts'
import type { Corpus } from '../../core/corpus.ts'
import type { Day } from '../../core/dates.ts'
import type { Fact, Release } from '../../core/release.ts'

/** What a rule has to say of one place in the corpus. A fault has to be mended; a warning asks for a second look. */
export type Finding = { place: CorpusPlace; message: string; isFault: boolean }

/** A rule that a corpus without faults of form keeps, as of a day. */
export type Rule = (corpus: Corpus, today: Day) => Finding[]

export const fault = (place: CorpusPlace, message: string): Finding => ({ place, message, isFault: true })
export const warning = (place: CorpusPlace, message: string): Finding => ({ place, message, isFault: false })

/** Asks a question of every fact. */
export function overFacts(
  corpus: Corpus,
  ask: (fact: Fact, release: Release, placeOf: (key: string) => CorpusPlace) => Finding[],
): Finding[] {
  return [...corpus.releases.values()].flatMap((release) =>
    release.facts.flatMap((fact, index) => ask(fact, release, (key) => ({ release: release.id, path: ['facts', index, key] }))),
  )
}
