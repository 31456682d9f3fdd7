import { describe, expect, it } from 'vitest'
import { asksForOne } from '../../../src/core/understanding/one-asked.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'

describe('asksForOne', () => {
  it.each([
    'newest model from',
    'the latest',
    'what is the most recent release by',
    'el modelo más reciente de',
    'neuestes Modell von',
    'mit dem neuesten Modell von',
    'le dernier modèle de',
    'qual é o último modelo da',
    '最新的模型是哪个',
    'の最新モデル',
  ])('hears one in "%s"', (text) => {
    expect(asksForOne(fold(text), false)).toBe(true)
  })

  it.each([
    'newest models from',
    'which are the newest',
    "what's new from",
    'latest from',
    'latest news on',
    'los modelos más recientes de',
    'die neuesten Modelle von',
    'die neuesten von',
    'les derniers modèles de',
    'os últimos modelos da',
    '最新的模型有哪些',
    'の最新モデル一覧',
  ])('hears several in "%s"', (text) => {
    expect(asksForOne(fold(text), false)).toBe(false)
  })

  it('hears one in what wants the most or the least of a field', () => {
    expect(asksForOne('cheapest model', true)).toBe(true)
    expect(asksForOne('which is cheapest', true)).toBe(true)
    expect(asksForOne('cheapest models', true)).toBe(false)
    expect(asksForOne('rank by price', true)).toBe(false)
    expect(asksForOne('los modelos mas baratos', true)).toBe(false)
  })
})
