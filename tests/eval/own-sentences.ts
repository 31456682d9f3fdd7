import { lastOf } from '../../src/core/ask.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import type { Footnote } from '../../src/core/footnote.ts'
import type { Figure } from './figures.ts'

const QUESTIONS: readonly ((name: string) => string)[] = [
  (name) => `what is ${name}`,
  (name) => `price of ${name}`,
  (name) => `context window and parameters of ${name}`,
  (name) => `licence of ${name}`,
  (name) => `benchmarks of ${name}`,
  (name) => `is ${name} retired and what replaced it`,
]

/** The share of the built-in writer's sentences on every release that the check withholds: all of them are true to their sources. */
export async function ownSentencesWithheld(footnote: Footnote, corpus: Corpus): Promise<Figure> {
  let [withheld, count] = [0, 0]
  for (const { name } of corpus.releases.values()) {
    for (const ask of QUESTIONS) {
      const answer = await lastOf(footnote.ask({ text: ask(name), locale: 'en' }))
      withheld += answer.withheld.length
      count += answer.claims.length + answer.withheld.length
    }
  }
  return { value: count === 0 ? NaN : withheld / count, count }
}
