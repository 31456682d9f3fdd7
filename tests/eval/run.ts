import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { lastOf } from '../../src/core/ask.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { createFootnote, type Footnote } from '../../src/core/footnote.ts'
import { checkAnswer } from './check-answer.ts'
import { createCitationCheck } from './check-citations.ts'
import { createRetrievalCheck, type RetrievalCheck } from './check-retrieval.ts'
import { FIGURE_NAMES, figuresOf, type Figure, type FigureName, type Result } from './figures.ts'
import { QUESTION_KINDS, readGoldenQuestions, type GoldenQuestion } from './golden-question.ts'
import { describeMisses } from './misses.ts'
import { ownSentencesWithheld } from './own-sentences.ts'
import { toldFigures } from './told.ts'
import { evaluateVerifier } from './verifier.ts'

const HELP = `How right Footnote is, on questions as people ask them, with the built-in writer and no chat model.

  npm run eval                      every question of tests/eval/questions.jsonl
  npm run eval -- --kind list       one kind: ${QUESTION_KINDS.slice(0, 8).join(', ')},
                                    ${QUESTION_KINDS.slice(8).join(', ')}
  npm run eval -- --misses          the answers that are not right, by cause (never those of held questions)
  npm run eval -- --held            the held questions alone: figures, nothing else
  npm run eval -- --corpus <folder> another corpus than the project's

A kind's figure is the share of its questions answered right in every point. Held questions are kept apart for an
honest count and have no floor. A run of all questions exits with 1 when a figure is under its floor.`

/**
 * What each figure has to reach in CI, a little under what was last reached, and what it is meant to reach; for a share of
 * faults, what it may reach at most. Raise a floor as its figure rises.
 */
const FLOORS: Record<FigureName, { floor: number; goal?: number; isFault?: boolean }> = {
  fact: { floor: 0.97, goal: 0.97 },
  several: { floor: 0.87, goal: 0.97 },
  history: { floor: 0.93, goal: 0.97 },
  why: { floor: 0.7 },
  'compare-typed': { floor: 0.97 },
  compare: { floor: 0.94 },
  list: { floor: 0.92, goal: 0.92 },
  conflict: { floor: 0.9, goal: 0.9 },
  'false-premise': { floor: 0.9 },
  'unknown-release': { floor: 0.97, goal: 0.97 },
  unpublished: { floor: 0.88, goal: 0.97 },
  'off-topic': { floor: 0.97, goal: 0.97 },
  ambiguous: { floor: 0.88 },
  multilingual: { floor: 0.95 },
  hostile: { floor: 0.97 },
  'why: points made': { floor: 0.82, goal: 0.85 },
  'compare: cells right': { floor: 0.98, goal: 0.98 },
  'compare: cells wrong': { floor: 0, goal: 0, isFault: true },
  'unanswerable declined': { floor: 0.97, goal: 0.97 },
  'answerable declined': { floor: 0.03, goal: 0.03, isFault: true },
  'retrieval recall@5': { floor: 0.73 },
  'retrieval nDCG@10': { floor: 0.71 },
  'citation precision': { floor: 1, goal: 1 },
  'expected source cited': { floor: 0.96 },
  'verifier precision': { floor: 0.97 },
  'verifier recall': { floor: 0.96 },
  'own sentences withheld': { floor: 0.003, goal: 0, isFault: true },
  'told: right withheld': { floor: 0.08, goal: 0.05, isFault: true },
  'told: right lost': { floor: 0.02, goal: 0.05, isFault: true },
  'told: wrong shown': { floor: 0.005, goal: 0.01, isFault: true },
}

const TODAY = '2026-11-24'
const CORPUS_DIR = join(import.meta.dirname, '..', '..', 'corpus')

const { values } = parseArgs({
  options: {
    kind: { type: 'string' },
    held: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    corpus: { type: 'string', default: CORPUS_DIR },
    help: { type: 'boolean', short: 'h', default: false },
  },
})

if (values.help) console.log(HELP)
else await evaluate()

async function evaluate(): Promise<void> {
  const questions = readGoldenQuestions().filter(({ kind, held }) => (!values.kind || kind === values.kind) && (!values.held || held))
  if (questions.length === 0) return fail(`There are no questions of kind ${values.kind}. Run with --help to see the kinds.`)
  const corpus = loadCorpus(values.corpus)
  const check = createRetrievalCheck(corpus, TODAY)
  const clock = { now: () => new Date(`${TODAY}T12:00:00Z`) }
  const footnote = createFootnote({ corpus, chatModels: [], clock, log: () => {} })
  const results = await askAll(questions, footnote, corpus, check)
  const open = results.filter(({ question }) => !question.held)
  const isWhole = !values.kind && !values.held
  const held = results.filter(({ question }) => question.held)
  const told = isWhole ? toldFigures(corpus) : undefined
  const under = printFigures(
    {
      ...figuresOf(open),
      ...(isWhole && { ...verifierFigures('tuned'), 'own sentences withheld': await ownSentencesWithheld(footnote, corpus) }),
      ...told?.tuned,
    },
    { ...figuresOf(held), ...(isWhole && verifierFigures('unseen')), ...told?.unseen },
  )
  if (values.misses) console.log(describeMisses(open, check).join('\n'))
  if (isWhole && under.length > 0) fail(`\nUnder the floor: ${under.join(', ')}`)
}

async function askAll(questions: readonly GoldenQuestion[], footnote: Footnote, corpus: Corpus, check: RetrievalCheck): Promise<Result[]> {
  const checkCitations = createCitationCheck(corpus)
  const results: Result[] = []
  for (const question of questions) {
    const answer = await lastOf(answersTo(footnote, question))
    const grade = checkAnswer(question, answer, corpus)
    results.push({ question, answer, grade, citations: checkCitations(answer), retrieval: check.rank(question) })
  }
  return results
}

/** How well the check on a chat model's sentences tells those to withhold: over the labelled pairs it was tuned on, and over those only counted. */
function verifierFigures(half: 'tuned' | 'unseen'): Partial<Record<FigureName, Figure>> {
  const counted = evaluateVerifier().byHalf[half]
  if (!counted) return {}
  const { pairs, precision, recall } = counted
  return { 'verifier precision': { value: precision, count: pairs }, 'verifier recall': { value: recall, count: pairs } }
}

function answersTo(footnote: Footnote, { question, model_a, model_b, aspect }: GoldenQuestion): ReturnType<Footnote['ask']> {
  const locale = 'en'
  if (question !== undefined) return footnote.ask({ text: question, locale })
  return footnote.compare({ modelA: model_a!, modelB: model_b!, aspect, locale })
}

/** Prints a line per figure: over the open questions, over the held ones, the goal and the floor. Names those under it. */
function printFigures(open: Partial<Record<FigureName, Figure>>, held: Partial<Record<FigureName, Figure>>): FigureName[] {
  console.log(line('', 'questions', 'right', 'held', 'right', 'goal', 'floor'))
  const under: FigureName[] = []
  for (const name of FIGURE_NAMES) {
    const { floor, goal, isFault } = FLOORS[name]
    const figure = open[name]
    const isUnder = figure !== undefined && !(isFault ? figure.value <= floor : figure.value >= floor)
    if (isUnder) under.push(name)
    if (name === 'why: points made') console.log('')
    if ((figure?.count ?? 0) + (held[name]?.count ?? 0) === 0) continue
    const bound = isFault ? '<= ' : ''
    const aim = goal === undefined ? '' : bound + percent(goal)
    console.log(
      line(name, ...both(figure), ...both(held[name]), aim, bound + percent(floor)) + (isUnder && figure.count > 0 ? '  under' : ''),
    )
  }
  return under
}

function both(figure: Figure | undefined): [string, string] {
  return figure && figure.count > 0 ? [String(figure.count), percent(figure.value)] : ['', '']
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`
}

function line(name: string, ...cells: string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(12)).join('')
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
