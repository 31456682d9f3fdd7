import type { Answer } from './answer.ts'
import type { Corpus } from './corpus.ts'
import type { ComparisonQuestion, Question } from './question.ts'

/** A choice offered while a member types: at most 100 characters each. */
export type Suggestion = { name: string; value: string }

/** What Footnote can do, whichever door asks: Discord, the terminal, the page. */
export type Footnote = {
  corpus: Corpus
  /** Yields ever fuller answers; the last has `isFinal`. Never throws for what a model or a question does. */
  ask(question: Question, signal?: AbortSignal): AsyncIterable<Answer>
  compare(question: ComparisonQuestion, signal?: AbortSignal): AsyncIterable<Answer>
  /** At most 25, best first; an empty text gives what people ask about most. */
  suggestReleases(typed: string): Suggestion[]
  suggestAspects(typed: string): Suggestion[]
  suggestChatModels(typed: string): Suggestion[]
}
