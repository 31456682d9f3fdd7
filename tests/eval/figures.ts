import type { Answer } from '../../src/core/answer.ts'
import type { Grade } from './check-answer.ts'
import type { CitationCheck } from './check-citations.ts'
import { QUESTION_KINDS, type GoldenQuestion, type QuestionKind } from './golden-question.ts'
import { mean } from './metrics.ts'

/** One question asked of the product, and all that was checked of its answer. */
export type Result = {
  question: GoldenQuestion
  answer: Answer
  grade: Grade
  citations: CitationCheck[]
  retrieval: { recall5: number; ndcg10: number }
}

/** A share between 0 and 1 over a number of cases; `value` is NaN over none. */
export type Figure = { value: number; count: number }

const OVERALL = [
  'why: points made',
  'compare: cells right',
  'compare: cells wrong',
  'unanswerable declined',
  'answerable declined',
  'retrieval recall@5',
  'retrieval nDCG@10',
  'citation precision',
  'expected source cited',
  'verifier precision',
  'verifier recall',
  'own sentences withheld',
  'told: right withheld',
  'told: right lost',
  'told: wrong shown',
] as const
export type FigureName = QuestionKind | (typeof OVERALL)[number]
export const FIGURE_NAMES: readonly FigureName[] = [...QUESTION_KINDS, ...OVERALL]

/** The figures of some results; those of the verifier, of the writer's own sentences and of those in a chat model's manner are measured apart. */
export function figuresOf(results: readonly Result[]): Partial<Record<FigureName, Figure>> {
  const cells = results.flatMap(({ grade }) => grade.cells)
  const answerable = results.filter(({ question }) => question.expect === 'answered')
  const unanswerable = results.filter(({ question }) => question.expect === 'unanswered')
  const ranked = results.filter(({ retrieval }) => !Number.isNaN(retrieval.ndcg10))
  const citing = answerable.filter(({ question, answer }) => question.cites && answer.evidence.size > 0)
  const byKind = Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, share(ofKind(results, kind), ({ grade }) => grade.isRight)]))
  return {
    ...byKind,
    'why: points made': average(ofKind(results, 'why').map(({ grade }) => grade.share)),
    'compare: cells right': share(cells, ({ grade }) => grade === 'right'),
    'compare: cells wrong': share(cells, ({ grade }) => grade === 'wrong'),
    'unanswerable declined': share(unanswerable, ({ grade }) => grade.outcome === 'unanswered'),
    'answerable declined': share(answerable, ({ grade }) => grade.outcome === 'unanswered'),
    'retrieval recall@5': average(ranked.map(({ retrieval }) => retrieval.recall5)),
    'retrieval nDCG@10': average(ranked.map(({ retrieval }) => retrieval.ndcg10)),
    'citation precision': share(
      results.flatMap(({ citations }) => citations),
      ({ isHeld }) => isHeld,
    ),
    'expected source cited': share(citing, citesExpected),
  }
}

function ofKind(results: readonly Result[], kind: QuestionKind): Result[] {
  return results.filter(({ question }) => question.kind === kind)
}

function citesExpected({ question, answer }: Result): boolean {
  return [...answer.evidence.values()].some(({ url }) => question.cites!.some((part) => url.includes(part)))
}

function share<T>(cases: readonly T[], holds: (one: T) => boolean): Figure {
  return average(cases.map((one) => (holds(one) ? 1 : 0)))
}

const average = (values: readonly number[]): Figure => ({ value: mean(values), count: values.length })
