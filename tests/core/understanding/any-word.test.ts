import { describe, expect, it } from 'vitest'
import { anyWord } from '../../../src/core/understanding/any-word.ts'

describe('a pattern of words', () => {
  const pattern = anyWord('price~|cost', 'how much', '价格')

  it.each(['the price', 'prices?', 'cost', 'at cost-', 'how  much', 'how-much', '的价格是'])('finds one in "%s"', (text) => {
    expect(pattern.test(text)).toBe(true)
  })

  it.each(['costly', 'accost', 'cost2', 'reprice', 'howmuch', '价', ''])('finds none in "%s"', (text) => {
    expect(pattern.test(text)).toBe(false)
  })

  it('may hold words of one kind alone', () => {
    expect(anyWord('价格').test('价格')).toBe(true)
    expect(anyWord('价格').test('')).toBe(false)
    expect(anyWord('cost').test('价格')).toBe(false)
  })
})
