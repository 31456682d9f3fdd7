import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { GoldenQuestion, QUESTION_KINDS, QUESTIONS_FILE, readGoldenQuestions } from './golden-question.ts'

const lines = readFileSync(QUESTIONS_FILE, 'utf8').trim().split('\n')

describe('the golden questions', () => {
  it('are well-formed, line by line', () => {
    const faults = lines.flatMap((line, index) => {
      const { error } = GoldenQuestion.safeParse(JSON.parse(line))
      return error ? [`line ${index + 1}: ${error.issues.map(({ message }) => message).join(', ')}`] : []
    })
    expect(faults).toEqual([])
  })

  it('are at least 250, each with an id and words of its own', () => {
    const questions = readGoldenQuestions()
    expect(questions.length).toBeGreaterThanOrEqual(250)
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length)
    const asked = questions.map(({ question, model_a, model_b, aspect }) => [question, model_a, model_b, aspect].join('|'))
    expect(new Set(asked).size).toBe(questions.length)
  })

  it('cover every kind, and keep 60 apart that cover every kind too', () => {
    const questions = readGoldenQuestions()
    const held = questions.filter((question) => question.held)
    expect(held).toHaveLength(60)
    for (const some of [questions, held]) expect(new Set(some.map(({ kind }) => kind))).toEqual(new Set(QUESTION_KINDS))
  })

  it('say of every question that can be answered what a right answer holds and may cite', () => {
    const unjudged = readGoldenQuestions().filter(
      ({ expect: outcome, must, cells }) => outcome === 'answered' && must.length + (cells?.length ?? 0) === 0,
    )
    expect(unjudged.map(({ id }) => id)).toEqual([])
  })

  it('require no words of a question that is to be declined or asked back', () => {
    const demanding = readGoldenQuestions().filter(({ expect: outcome, must }) => outcome !== 'answered' && must.length > 0)
    expect(demanding.map(({ id }) => id)).toEqual([])
  })
})
