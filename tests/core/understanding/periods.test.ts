import { describe, expect, it } from 'vitest'
import { periodIn } from '../../../src/core/understanding/periods.ts'

const today = '2026-11-24'

describe('periodIn', () => {
  it.each([
    ['what did v4 pro cost in May?', '2026-05-01', '2026-05-31'],
    ['open-weight models in April 2026', '2026-04-01', '2026-04-30'],
    ['released on 24 April 2026', '2026-04-24', '2026-04-24'],
    ['released on April 24, 2026', '2026-04-24', '2026-04-24'],
    ['models of 2026-05', '2026-05-01', '2026-05-31'],
    ['releases between july 1 and july 15 2026', '2026-07-01', '2026-07-15'],
    ['what came out in Q2 2026', '2026-04-01', '2026-06-30'],
    ['what did they ship last month', '2026-10-01', '2026-10-31'],
    ['what did DeepSeek release in 2025', '2025-01-01', '2025-12-31'],
    ['what came out in December', '2025-12-01', '2025-12-31'],
    ['what will it cost in December', '2026-12-01', '2026-12-31'],
    ['quanto custava em maio de 2026', '2026-05-01', '2026-05-31'],
    ['qué salió en abril de 2026', '2026-04-01', '2026-04-30'],
    ['was kam im März 2026', '2026-03-01', '2026-03-31'],
    ['les modèles sortis en août 2026', '2026-08-01', '2026-08-31'],
    ['2026年4月发布的模型', '2026-04-01', '2026-04-30'],
    ['先月リリースされたモデル', '2026-10-01', '2026-10-31'],
  ])('reads both ends of the period in "%s"', (question, from, until) => {
    expect(periodIn(question, today)).toMatchObject({ from, until })
  })

  it('leaves the end open after "since" and the start open after "before"', () => {
    expect(periodIn('what came out since August', today)).toEqual({ from: '2026-08-01', text: 'august' })
    expect(periodIn('released before 2024', today)).toEqual({ until: '2023-12-31', text: '2024' })
  })

  it.each(['may I ask something', 'gpt-4-0613', 'mistral large 2411', 'which is better', 'set it up'])(
    'finds no period in "%s"',
    (question) => {
      expect(periodIn(question, today)).toBeUndefined()
    },
  )
})
