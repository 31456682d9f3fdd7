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
    ['models released two months ago', '2026-09-01', '2026-09-30'],
    ['hace dos meses', '2026-09-01', '2026-09-30'],
    ['两个月前发布的模型', '2026-09-01', '2026-09-30'],
    ['2か月前のモデル', '2026-09-01', '2026-09-30'],
    ['what retires next month', '2026-12-01', '2026-12-31'],
    ['im nächsten Monat', '2026-12-01', '2026-12-31'],
    ['来月終了するモデル', '2026-12-01', '2026-12-31'],
    ['in the next three weeks', '2026-11-24', '2026-12-15'],
    ['les trois dernières semaines', '2026-11-03', '2026-11-24'],
    ['the last two weeks of October', '2026-10-01', '2026-10-31'],
    ['what did they ship yesterday', '2026-11-23', '2026-11-23'],
    ['what did they ship the day before yesterday', '2026-11-22', '2026-11-22'],
    ['les sorties d’avant-hier', '2026-11-22', '2026-11-22'],
    ['which models are retired this year', '2026-01-01', '2026-12-31'],
    ['what did openai release last quarter', '2026-07-01', '2026-09-30'],
    ['releases this quarter', '2026-10-01', '2026-12-31'],
    ['what gets shut down next quarter', '2027-01-01', '2027-03-31'],
    ['im letzten Quartal', '2026-07-01', '2026-09-30'],
    ['el trimestre pasado', '2026-07-01', '2026-09-30'],
    ['ce trimestre', '2026-10-01', '2026-12-31'],
    ['no próximo trimestre', '2027-01-01', '2027-03-31'],
    ['上个季度发布的模型', '2026-07-01', '2026-09-30'],
    ['前四半期のモデル', '2026-07-01', '2026-09-30'],
    ['the last two quarters', '2026-05-25', '2026-11-24'],
    ['two quarters ago', '2026-04-01', '2026-06-30'],
    ['releases in Q3', '2026-07-01', '2026-09-30'],
    ['the third quarter of 2025', '2025-07-01', '2025-09-30'],
    ['the last quarter of 2025', '2025-10-01', '2025-12-31'],
    ['im dritten Quartal 2026', '2026-07-01', '2026-09-30'],
    ['le troisième trimestre 2026', '2026-07-01', '2026-09-30'],
    ['no terceiro trimestre de 2025', '2025-07-01', '2025-09-30'],
    ['2026年第三季度的模型', '2026-07-01', '2026-09-30'],
    ['2026年第2四半期のモデル', '2026-04-01', '2026-06-30'],
    ['what will be retired in Q1', '2027-01-01', '2027-03-31'],
    ['H1 2026 releases', '2026-01-01', '2026-06-30'],
    ['the second half of 2025', '2025-07-01', '2025-12-31'],
    ['im ersten Halbjahr', '2026-01-01', '2026-06-30'],
    ['le premier semestre 2026', '2026-01-01', '2026-06-30'],
    ['2026年上半年的模型', '2026-01-01', '2026-06-30'],
    ['2026年下半期のモデル', '2026-07-01', '2026-12-31'],
  ])('reads both ends of the period in "%s"', (question, from, until) => {
    expect(periodIn(question, today)).toMatchObject({ from, until })
  })

  it('leaves the end open after "since" and the start open after "before"', () => {
    expect(periodIn('what came out since August', today)).toEqual({ from: '2026-08-01', text: 'august' })
    expect(periodIn('released before 2024', today)).toEqual({ until: '2023-12-31', text: '2024' })
    expect(periodIn('2024年以前のモデル', today)?.from).toBeUndefined()
    expect(periodIn('2024年以前的模型', today)?.from).toBeUndefined()
  })

  it.each([
    ['models being shut down on 11 December', '2026-12-11'],
    ['modelos que se retiran en diciembre', '2026-12-31'],
    ['12月に提供終了になるモデル', '2026-12-31'],
    ['models shut down in September', '2026-09-30'],
    ['which models were shut down in December', '2025-12-31'],
  ])('takes a month without a year for the nearest where something ends: "%s"', (question, until) => {
    expect(periodIn(question, today)).toMatchObject({ until })
  })

  it('takes a quarter without a year for the latest that has begun', () => {
    expect(periodIn('releases in Q3', '2026-02-10')).toMatchObject({ from: '2025-07-01', until: '2025-09-30' })
    expect(periodIn('releases since Q3', '2026-11-24')).toMatchObject({ from: '2026-07-01' })
  })

  it.each([
    'may I ask something',
    'kimi k3 at q4_k_m',
    'three quarters of the layers',
    'half the price of gpt-5.5',
    'trained on h100s',
    'MiniMax H3',
    'gpt-4-0613',
    'mistral large 2411',
    'which is better',
    'set it up',
  ])('finds no period in "%s"', (question) => {
    expect(periodIn(question, today)).toBeUndefined()
  })
})
