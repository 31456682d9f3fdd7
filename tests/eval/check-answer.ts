import type { Answer, Cell } from '../../src/core/answer.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import type { Locale } from '../../src/core/locale.ts'
import { plainWords } from '../../src/terminal/plain-answer.ts'
import { nameKey, type ExpectedCell, type GoldenQuestion, type Point, type QuestionKind } from './golden-question.ts'
import { plain } from './plain-figures.ts'

/** What an answer amounts to. One that only says that a vendor keeps the value to itself has declined. */
type Outcome = 'answered' | 'unanswered' | 'ambiguous'
type CellGrade = 'right' | 'wrong' | 'silent'
export type Grade = {
  isRight: boolean
  outcome: Outcome
  /** The answer as a member reads it. */
  text: string
  missing: Point[]
  forbidden: string[]
  /** Sentences about a release that was not asked about, where only those asked about belong in the answer. */
  strays: string[]
  isInLanguage: boolean
  /** Share of the required points that the answer makes, 0 to 1. */
  share: number
  /** What is wrong with the cells of a comparison, and how many there are. */
  cells: { grade: CellGrade; name: string; text: string }[]
}

/** Kinds whose answers keep to the releases asked about: "gpt-5" is not "gpt-5 mini". */
const FOCUSED: readonly QuestionKind[] = ['fact', 'several', 'history', 'multilingual']

/** Grades one final answer against what its question requires. */
export function checkAnswer(question: GoldenQuestion, answer: Answer, corpus: Corpus): Grade {
  const text = plainWords(answer, corpus)
  const read = plain(text, answer.locale)
  const outcome = outcomeOf(answer)
  const missing = question.must.filter((point) => !makes(read, point))
  const forbidden = question.mustNot.filter((words) => says(read, words))
  const strays = FOCUSED.includes(question.kind) && question.about ? straysOf(answer, question.about, corpus) : []
  const cells = gradeCells(question.cells ?? [], answer)
  const isInLanguage = answer.locale === (question.locale ?? 'en')
  const isRight =
    outcome === question.expect &&
    missing.length + forbidden.length + strays.length === 0 &&
    isInLanguage &&
    cells.every(({ grade }) => grade === 'right')
  const points = question.must.length
  const share = outcome !== question.expect ? 0 : points === 0 ? 1 : (points - missing.length) / points
  return { isRight, outcome, text, missing, forbidden, strays, isInLanguage, share, cells }
}

function outcomeOf(answer: Answer): Outcome {
  const pieces = answer.claims.flatMap(({ citations }) => citations.map((id) => answer.evidence.get(id)))
  const isUndisclosed = pieces.length > 0 && pieces.every((piece) => piece?.fact && 'undisclosed' in piece.fact)
  return answer.kind === 'answered' && isUndisclosed && !answer.comparison ? 'unanswered' : answer.kind
}

function straysOf(answer: Answer, about: readonly string[], corpus: Corpus): string[] {
  const asked = new Set(about.map(nameKey))
  const isAsked = (id: string) => {
    const { name, aliases } = corpus.releases.get(id)!
    return [name, ...aliases].some((known) => asked.has(nameKey(known)))
  }
  const aboutOf = (claim: Answer['claims'][number]) => claim.citations.flatMap((id) => answer.evidence.get(id)?.about ?? [])
  return answer.claims.filter((claim) => !aboutOf(claim).some(isAsked)).map(({ text }) => text)
}

/** Whether a plain text makes a point. */
export function makes(plainText: string, point: Point): boolean {
  return typeof point === 'string' ? says(plainText, point) : point.any.some((words) => says(plainText, words))
}

/**
 * Whether a plain text holds some words: from the start of a word on, and never part of a longer figure ("$5" is not in
 * "$50" or "$5.25"; "GPT 5" is not in "GPT 5.5").
 */
export function says(plainText: string, words: string): boolean {
  const wanted = plain(words)
  for (let at = plainText.indexOf(wanted); at >= 0; at = plainText.indexOf(wanted, at + 1)) {
    const [before, after] = [plainText.slice(0, at), plainText.slice(at + wanted.length)]
    const begins = /^\p{Script=Latin}/u.test(wanted)
      ? !/[\p{Script=Latin}\d]$/u.test(before)
      : !/^\d/.test(wanted) || !/(?:\d|\d\.|[a-z])$/.test(before)
    const isWhole = !/\d$/.test(wanted) || !/^(?:\d|\.\d|[kmbt]\b)/.test(after)
    const isUnit = !/\d[kmbt]$/.test(wanted) || !/^[a-z\d]/.test(after)
    if (begins && isWhole && isUnit) return true
  }
  return false
}

function gradeCells(expected: readonly ExpectedCell[], answer: Answer): Grade['cells'] {
  return expected.flatMap(({ field, a, b }) => {
    const cells = answer.comparison?.rows.find((row) => row.field === field)?.cells
    const sides = [a, b].map((points, index) => ({ points, cell: cells?.[index] ?? [], name: `${field} ${'ab'[index]}` }))
    return sides
      .filter(({ points }) => points.length > 0)
      .map(({ points, cell, name }) => ({ name, text: textOf(cell), grade: gradeCell(points, cell, answer.locale) }))
  })
}

const textOf = (cell: Cell): string => cell.map(({ text }) => text).join('; ')

function gradeCell(points: readonly Point[], cell: Cell, locale: Locale): CellGrade {
  if (cell.length === 0) return 'silent'
  const read = plain(textOf(cell), locale)
  return points.every((point) => makes(read, point)) ? 'right' : 'wrong'
}
