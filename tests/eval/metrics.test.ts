import { describe, expect, it } from 'vitest'
import { mean, ndcg, quantile, recall } from './metrics.ts'

const judged = (grades: Record<string, number>) => new Map(Object.entries(grades))

describe('ndcg', () => {
  it('is 1 when the relevant documents come first, in order of their grades', () => {
    expect(ndcg(['a', 'b', 'c'], judged({ a: 3, b: 1 }), 10)).toBe(1)
  })

  it('discounts a document at rank n by log2(n + 1)', () => {
    expect(ndcg(['x', 'a'], judged({ a: 1 }), 10)).toBeCloseTo(1 / Math.log2(3), 12)
  })

  it('counts grades linearly, as trec_eval does', () => {
    const expected = (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3))
    expect(ndcg(['b', 'a'], judged({ a: 3, b: 1 }), 10)).toBeCloseTo(expected, 12)
  })

  it('sees only the first k, and holds them against the best k there are', () => {
    expect(ndcg(['a', 'b', 'c'], judged({ a: 1, b: 1, c: 1 }), 2)).toBe(1)
    expect(ndcg(['x', 'y', 'a'], judged({ a: 1 }), 2)).toBe(0)
  })

  it('takes a grade below 1 as not relevant', () => {
    expect(ndcg(['x', 'a'], judged({ x: -1, a: 1, y: 0 }), 10)).toBeCloseTo(1 / Math.log2(3), 12)
  })

  it('has no value where nothing is relevant', () => {
    expect(ndcg(['a'], judged({}), 10)).toBeNaN()
  })
})

describe('recall', () => {
  it('is the share of the relevant documents among the first k', () => {
    expect(recall(['a', 'x', 'b', 'c'], judged({ a: 1, b: 1, c: 2, d: 1 }), 3)).toBe(0.5)
  })
})

describe('quantile', () => {
  it('is a value that was measured, by nearest rank', () => {
    const values = [15, 20, 35, 40, 50]
    expect([0, 0.05, 0.3, 0.4, 0.5, 1].map((p) => quantile(values, p))).toEqual([15, 15, 20, 20, 35, 50])
  })

  it('does not mind the order', () => {
    expect(quantile([3, 1, 2], 0.5)).toBe(2)
  })
})

describe('mean', () => {
  it('adds up and divides', () => {
    expect(mean([1, 2, 6])).toBe(3)
  })
})
