import { describe, expect, it } from 'vitest'
import { asksForMaker } from '../../../src/core/understanding/makers.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'

describe('a question for the maker', () => {
  it.each([
    'who makes   ',
    "who's behind  ",
    'which lab released  ',
    'is   made by  ',
    '  developer?',
    '¿quién hizo  ?',
    'wer hat   entwickelt',
    'von wem ist  ',
    'qui a fait  ',
    'qui est derrière  ',
    'quem criou o  ',
    ' 是谁做的',
    ' はどこの会社のモデル',
  ])('is "%s"', (text) => {
    expect(asksForMaker(fold(text))).toBe(true)
  })

  it.each([
    'how was   trained by  ',
    'who can use the released weights of  ',
    'what does the company say about  ',
    'which company uses  ',
    "qu'est-ce qui fait que   est bon",
  ])('is not "%s"', (text) => {
    expect(asksForMaker(fold(text))).toBe(false)
  })
})
