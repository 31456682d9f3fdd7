import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
import { OLDEST } from '../../../src/core/understanding/oldest.ts'

describe('a question for the oldest of many', () => {
  it.each([
    'first model by',
    'the very first open model',
    'oldest model',
    'erstes Modell von',
    'primer modelo de',
    'when was the first        released',
    'the first       ',
    '最早的模型',
    '最初のモデル',
  ])('is "%s"', (text) => {
    expect(OLDEST.test(fold(text))).toBe(true)
  })

  it.each(['first model to use MLA', 'the first model that reasons', 'first price cut', 'the first      price cut', 'newest model'])(
    'is not "%s"',
    (text) => {
      expect(OLDEST.test(fold(text))).toBe(false)
    },
  )
})
