import { describe, expect, it } from 'vitest'
import { says } from './check-answer.ts'
import { figuresIn, plain } from './plain-figures.ts'

describe('a plain text', () => {
  it('is the same for one price or amount written in any of our languages', () => {
    expect(plain('$1.74 and 1,000,000')).toBe('$1.74 and 1000000')
    expect(plain('1,74 $ und 1.000.000', 'de')).toBe('$1.74 und 1000000')
    expect(plain('1,74\u00a0$ et 1\u202f000\u202f000', 'fr')).toBe('$1.74 et 1000000')
    expect(plain('US$\u00a01,74 e 1.000.000', 'pt-BR')).toBe('$1.74 e 1000000')
  })

  it('drops zeros that say nothing, citation marks and dashes, and leaves versions and dates alone', () => {
    expect(plain('GPT\u20115.5 costs $5.00 [1] or $0.60.')).toBe('gpt 5.5 costs $5 or $0.6.')
    expect(plain('24 April 2026, 2026-04-24')).toBe('24 april 2026, 2026 04 24')
  })
})

describe('finding words in an answer', () => {
  it('takes no part of a longer figure or word for them', () => {
    expect(says(plain('It costs $50.'), '$5')).toBe(false)
    expect(says(plain('It costs $5.25.'), '$5')).toBe(false)
    expect(says(plain('It costs $5.00.'), '$5')).toBe(true)
    expect(says(plain('GPT-5.5 is out'), 'GPT-5')).toBe(false)
    expect(says(plain('GPT-5 is out'), 'GPT-5')).toBe(true)
    expect(says(plain('116B parameters'), '16B')).toBe(false)
    expect(says(plain('the weights are reopened'), 'open')).toBe(false)
  })
})

describe('figures', () => {
  it('are read with their scale, and not out of names', () => {
    expect(figuresIn(plain('1.6T parameters, 128K tokens, v4 and R1'))).toEqual([[1.6e12], [128_000, 131_072]])
  })
})
