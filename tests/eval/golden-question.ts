import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { Locale } from '../../src/core/locale.ts'

/** What a question puts to the test, as figures are reported. */
export const QUESTION_KINDS = [
  'fact',
  'several',
  'history',
  'why',
  'compare-typed',
  'compare',
  'list',
  'conflict',
  'false-premise',
  'unknown-release',
  'unpublished',
  'off-topic',
  'ambiguous',
  'multilingual',
  'hostile',
] as const
export type QuestionKind = (typeof QUESTION_KINDS)[number]

/** One thing a right answer says: a text, or any one of several. Figures and dates are written as in English. */
const Point = z.union([z.string().min(1), z.strictObject({ any: z.array(z.string().min(1)).min(1) })])
export type Point = z.infer<typeof Point>

/** What a cell of a comparison has to say of the first and of the second release; nothing where that is open. */
const ExpectedCell = z.strictObject({ field: z.string(), a: z.array(Point), b: z.array(Point) })
export type ExpectedCell = z.infer<typeof ExpectedCell>

/** A question as somebody in a server types it, and what a right answer to it is, written from the sources. */
export const GoldenQuestion = z
  .strictObject({
    id: z.string().regex(/^[a-z-]+-\d{2,3}$/),
    kind: z.enum(QUESTION_KINDS),
    question: z.string().max(500).optional(),
    model_a: z.string().optional(),
    model_b: z.string().optional(),
    aspect: z.string().optional(),
    /** `unanswered` is also met by an answer that says nothing but that the vendor does not disclose the value. */
    expect: z.enum(['answered', 'unanswered', 'ambiguous']),
    must: z.array(Point),
    mustNot: z.array(z.string().min(1)),
    cells: z.array(ExpectedCell).optional(),
    /** Names of the releases it is about. */
    about: z.array(z.string()).optional(),
    /** Parts of the addresses that may be cited for it. */
    cites: z.array(z.string()).optional(),
    /** Kept apart: reported, never looked at while tuning. */
    held: z.boolean(),
    /** Language in which the answer is due; English where absent. */
    locale: Locale.optional(),
  })
  .refine(
    ({ question, model_a, model_b }) => (question === undefined) === (model_a !== undefined && model_b !== undefined),
    'write either a question, or model_a and model_b',
  )
export type GoldenQuestion = z.infer<typeof GoldenQuestion>

export const QUESTIONS_FILE = join(import.meta.dirname, 'questions.jsonl')

/** Reads the golden questions, one JSON object a line. */
export function readGoldenQuestions(): GoldenQuestion[] {
  const lines = readFileSync(QUESTIONS_FILE, 'utf8').trim().split('\n')
  return lines.map((line) => GoldenQuestion.parse(JSON.parse(line)))
}

/** What was asked, on one line. */
export function askedText({ question, model_a, model_b, aspect }: GoldenQuestion): string {
  return question ?? `/compare ${model_a} | ${model_b}${aspect ? ` | ${aspect}` : ''}`
}

/** A name without what spellings of it differ in: "DeepSeek-V4-Pro" is "DeepSeek V4 Pro". */
export function nameKey(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9.]/g, '')
}
