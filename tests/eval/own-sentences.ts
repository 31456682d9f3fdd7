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

const COMPARISONS: readonly ((name: string, other: string) => string)[] = [
  (name, other) => `is ${name} cheaper than ${other}?`,
  (name, other) => `${name} vs ${other}`,
]
/** How far apart in the corpus the prominent releases are that are compared: of one maker, and of two. */
const APART = [1, 23]

/**
 * The share of the built-in writer's sentences, on every release and on prominent ones side by side, that the check withholds:
 * all of them are true to their sources.
 */
export async function ownSentencesWithheld(footnote: Footnote, corpus: Corpus): Promise<Figure> {
  let [withheld, count] = [0, 0]
  for (const text of questionsOn(corpus)) {
    const answer = await lastOf(footnote.ask({ text, locale: 'en' }))
    withheld += answer.withheld.length
    count += answer.claims.length + answer.withheld.length
  }
  return { value: count === 0 ? NaN : withheld / count, count }
}

function questionsOn({ releases }: Corpus): string[] {
  const all = [...releases.values()]
  const prominent = all.filter(({ prominence }) => prominence === 'high')
  const pairs = prominent.flatMap((one, index) => APART.flatMap((step) => [[one, prominent[index + step]] as const]))
  return [
    ...all.flatMap(({ name }) => QUESTIONS.map((ask) => ask(name))),
    ...pairs.flatMap(([one, other]) => (other ? COMPARISONS.map((ask) => ask(one.name, other.name)) : [])),
  ]
}
