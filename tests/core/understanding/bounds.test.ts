import { describe, expect, it } from 'vitest'
import { boundsIn } from '../../../src/core/understanding/bounds.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
import { fieldsIn } from '../../../src/core/understanding/fields-asked.ts'

const bounds = (text: string) =>
  boundsIn(fold(text), fieldsIn(text)).map(
    ({ field, isUpper, isIncluded, value }) => `${field} ${isUpper ? '<' : '>'}${isIncluded ? '=' : ''} ${value}`,
  )

describe('the two bounds of a range', () => {
  it.each([
    ['models between $1 and $3 input', ['price-input <= 3', 'price-input >= 1']],
    ['models $1–$5 output', ['price-output <= 5', 'price-output >= 1']],
    ['models between 7 and 14b', ['parameters-total <= 14000000000', 'parameters-total >= 7000000000']],
    ['Modelle zwischen 1 und 3 Dollar', ['price-input <= 3', 'price-input >= 1']],
    ['contexto de 100k a 200k', ['context-window <= 200000', 'context-window >= 100000']],
    ['1〜3ドルのモデル', ['price-input <= 3', 'price-input >= 1']],
    ['models of 2025-2026', []],
    ['the 4-5 best models', []],
  ])('are understood in "%s"', (text, expected) => {
    expect(bounds(text)).toEqual(expected)
  })
})

describe('the bounds a question sets', () => {
  it.each([
    ['which models cost less than $1 per million input tokens', 'price-input < 1'],
    ['models under $0.50', 'price-input < 0.5'],
    ['any free models?', 'price-input <= 0'],
    ['is any claude free', 'price-input <= 0'],
    ['無料のモデルはどれ?', 'price-input <= 0'],
    ['which llms are free', 'price-input <= 0'],
    ['免费模型有哪些', 'price-input <= 0'],
    ['models with a context of 1M', 'context-window >= 1000000'],
    ['modelos con 1M de contexto', 'context-window >= 1000000'],
    ['modelo com contexto de 1M', 'context-window >= 1000000'],
    ['un modèle avec 200k de contexte', 'context-window >= 200000'],
    ['output price below 3 dollars', 'price-output < 3'],
    ['models cheaper than 5 cents', 'price-input < 0.05'],
    ['models under $1 per million output tokens', 'price-output < 1'],
    ['modelos por menos de 2 dólares por millón de tokens de salida', 'price-output < 2'],
    ['models with max output over 100k tokens', 'output-limit > 100000'],
    ['models with more than 1M context window', 'context-window > 1000000'],
    ['at least 200k tokens of context', 'context-window >= 200000'],
    ['context of 1,000,000 tokens or more', 'context-window >= 1000000'],
    ['models with a 1M context', 'context-window >= 1000000'],
    ['models trained with over 20T tokens', 'training-tokens > 20000000000000'],
    ['more than 500B parameters', 'parameters-total > 500000000000'],
    ['open models up to 30b', 'parameters-total <= 30000000000'],
    ['over 1.5 trillion params', 'parameters-total > 1500000000000'],
    ['Welche Modelle kosten weniger als 0,50 $?', 'price-input < 0.5'],
    ['Modelle mit mindestens 200.000 Token Kontext', 'context-window >= 200000'],
    ['modelos con más de 1M de contexto', 'context-window > 1000000'],
    ['modèles à moins de 2 dollars', 'price-input < 2'],
    ['modelos com pelo menos 1 milhão de tokens de contexto', 'context-window >= 1000000'],
    ['价格低于1美元的模型', 'price-input < 1'],
    ['上下文超过100万的模型', 'context-window > 1000000'],
    ['価格が1ドル以下のモデル', 'price-input <= 1'],
    ['100万トークン以上のコンテキスト', 'context-window >= 1000000'],
  ])('are understood in "%s"', (text, expected) => {
    expect(bounds(text)).toEqual([expected])
  })

  it('can be several, of different fields', () => {
    expect(bounds('open models under 100B with at least 200k context')).toEqual([
      'parameters-total < 100000000000',
      'context-window >= 200000',
    ])
    expect(bounds('at least 128k context, and input under $1 and under $3 output')).toEqual([
      'context-window >= 128000',
      'price-input < 1',
      'price-output < 3',
    ])
  })

  it.each(['what did openai release over 2025', 'top 10 models', 'which models came out after 2024', 'models over 9000', 'how much is it'])(
    'are none in "%s"',
    (text) => {
      expect(bounds(text)).toEqual([])
    },
  )
})
