import { describe, expect, it } from 'vitest'
import { countIn } from '../../../src/core/understanding/count-asked.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'

describe('how many of the newest are asked for', () => {
  it.each([
    ['last 5 models released', 5],
    ['the five newest models', 5],
    ['3 most recent releases', 3],
    ['los 5 modelos más recientes', 5],
    ['die letzten zehn modelle', 10],
    ['les trois derniers modèles', 3],
    ['os últimos 5 modelos', 5],
    ['最近的5个模型', 5],
    ['最新の5つのモデル', 5],
    ['latest ai models', undefined],
    ['latest 4.5 model', undefined],
    ['the newest one', undefined],
    ['models with 5 experts', undefined],
  ])('is told by "%s"', (text, count) => {
    expect(countIn(fold(text))).toBe(count)
  })
})
