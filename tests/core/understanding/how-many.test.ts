import { describe, expect, it } from 'vitest'
import { countIn, HOW_MANY } from '../../../src/core/understanding/how-many.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'

describe('how many a question asks for', () => {
  it.each([
    ['top 10 longest context models', 10],
    ['five newest models from google', 5],
    ['10 latest models', 10],
    ['zeig mir die zehn neuesten Modelle', 10],
    ['los 5 modelos más baratos', 5],
    ['les trois modèles les plus récents', 3],
    ['最新の5つのモデル', 5],
    ['价格最低的三个模型', 3],
    ['models of the last 3 months', undefined],
    ['models with over 20 billion parameters', undefined],
    ['models under $3', undefined],
    ['one cheap model', undefined],
    ['last 5 models released', 5],
    ['3 most recent releases', 3],
    ['los 5 modelos más recientes', 5],
    ['die letzten zehn modelle', 10],
    ['les trois derniers modèles', 3],
    ['os últimos 5 modelos', 5],
    ['最近的5个模型', 5],
    ['latest ai models', undefined],
    ['latest 4.5 model', undefined],
    ['the newest one', undefined],
    ['models with 5 experts', undefined],
  ])('is read in "%s"', (text, count) => {
    expect(countIn(fold(text))).toBe(count)
  })

  it.each([
    'how many models are there',
    'wie viele Modelle',
    'cuántos modelos',
    'combien de modèles',
    'quantos modelos',
    '有多少个模型',
    'モデルはいくつ',
  ])('is asked back in "%s"', (text) => {
    expect(HOW_MANY.test(fold(text))).toBe(true)
  })
})
