import type { RetrievalCheck } from './check-retrieval.ts'
import type { Result } from './figures.ts'
import { askedText, type Point } from './golden-question.ts'

/** Why an answer is not right, in the order in which causes are told. */
const CAUSES = [
  'a release is not in the corpus',
  'the corpus does not hold the value',
  'showed nothing, for the check withheld it all',
  'declined what can be answered',
  'answered what is to be declined',
  'asked back needlessly',
  'did not ask back',
  'left out what the corpus holds',
  'said what it must not',
  'told of a release that was not asked about',
  'a cell is wrong',
  'a cell is silent',
  'answered in another language',
] as const
type Cause = (typeof CAUSES)[number]

/** The results that are not right, and the sentences that their citations do not bear, as lines grouped by cause. */
export function describeMisses(results: readonly Result[], check: RetrievalCheck): string[] {
  const misses = results.filter(({ grade }) => !grade.isRight).map((result) => ({ result, ...causeOf(result, check) }))
  const byCause = CAUSES.flatMap((cause) => {
    const some = misses.filter((miss) => miss.cause === cause)
    if (some.length === 0) return []
    return ['', `${cause}: ${some.length}`, ...some.map(({ result, detail }) => describe(result, detail))]
  })
  return [...byCause, ...describeUnborne(results)]
}

function causeOf(result: Result, check: RetrievalCheck): { cause: Cause; detail: string } {
  const { question, grade, answer } = result
  const absent = check.absent(question)
  if (absent.length > 0) return { cause: 'a release is not in the corpus', detail: absent.join(', ') }
  const unknown = grade.missing.filter((point) => !check.holds(question, point))
  if (unknown.length > 0) return { cause: 'the corpus does not hold the value', detail: unknown.map(nameOf).join(', ') }
  if (grade.text === '' && answer.withheld.length > 0) return { cause: 'showed nothing, for the check withheld it all', detail: '' }
  const outcome = outcomeCause(result)
  if (outcome) return { cause: outcome, detail: '' }
  if (grade.forbidden.length > 0) return { cause: 'said what it must not', detail: grade.forbidden.join(', ') }
  if (grade.missing.length > 0) return { cause: 'left out what the corpus holds', detail: grade.missing.map(nameOf).join(', ') }
  if (grade.strays.length > 0) return { cause: 'told of a release that was not asked about', detail: grade.strays[0]! }
  return cellCause(result)
}

function outcomeCause({ question, grade }: Result): Cause | undefined {
  if (grade.outcome === question.expect) return undefined
  if (question.expect === 'ambiguous') return 'did not ask back'
  if (grade.outcome === 'ambiguous') return 'asked back needlessly'
  return question.expect === 'answered' ? 'declined what can be answered' : 'answered what is to be declined'
}

function cellCause({ grade }: Result): { cause: Cause; detail: string } {
  const faulty = grade.cells.filter((cell) => cell.grade !== 'right')
  if (faulty.length === 0) return { cause: 'answered in another language', detail: '' }
  const isWrong = faulty.some((cell) => cell.grade === 'wrong')
  const detail = faulty.map(({ name, text }) => (text ? `${name} says "${text}"` : name)).join(', ')
  return { cause: isWrong ? 'a cell is wrong' : 'a cell is silent', detail }
}

function describeUnborne(results: readonly Result[]): string[] {
  const unborne = results.flatMap(({ question, citations }) =>
    citations
      .filter(({ isHeld }) => !isHeld)
      .map(({ text, strangers }) => `  ${question.id.padEnd(20)} ${strangers.join(', ') || 'no address'} not in what it cites: ${text}`),
  )
  return unborne.length > 0 ? ['', `citations that do not bear their sentence: ${unborne.length}`, ...unborne] : []
}

function describe({ question, grade, answer }: Result, detail: string): string {
  const said = grade.text.replace(/\s+/g, ' ').slice(0, 220)
  const gap = answer.gap ? ` [${answer.gap}]` : ''
  return `  ${question.id.padEnd(20)} ${askedText(question)}${detail ? `  -> ${detail}` : ''}\n${' '.repeat(23)}${answer.kind}${gap}: ${said}`
}

const nameOf = (point: Point): string => (typeof point === 'string' ? point : point.any.slice(0, 2).join(' or '))
