import { describe, expect, it } from 'vitest'
import { createVerifier } from '../../../src/core/verify/verify.ts'

const find = (text: string) =>
  [...text.matchAll(/Tern\.2 \[(?:pro|max)/g)].map(({ index, 0: name }) => ({
    start: index,
    end: index + name.length,
    releases: [name.includes('pro') ? 'tern-pro' : 'tern-max'],
  }))
const verify = createVerifier(find)
const isShown = (claim: string, text: string) => verify(claim, [{ text }]).supported

describe('names with brackets', () => {
  const both =
    'Tern.2 [pro] and Tern.2 [max] combine up to eight reference images through the API and make images of up to four megapixels; Tern.2 [max] can also search the web.'
  const prices = 'Tern.2 [pro] costs from $0.03 per megapixel and Tern.2 [max] from $0.07 per megapixel.'

  it('are listed as any others', () => {
    expect(isShown('Tern.2 [pro] combines up to eight reference images and makes images of up to four megapixels.', both)).toBe(true)
    expect(isShown('By comparison, Tern.2 [max] starts at $0.07 per megapixel.', prices)).toBe(true)
  })

  it('keep what is their own', () => {
    expect(isShown('Tern.2 [pro] can also search the web.', both)).toBe(false)
    expect(isShown('By comparison, Tern.2 [max] starts at $0.03 per megapixel.', prices)).toBe(false)
  })
})

describe('who a clause is about', () => {
  const reuse = 'The sparse attention of Heron-3 was reused by Gull-5.2.'
  const first =
    'Heron 7B was the first model of Sandpiper: with 7.3B parameters it outperformed Llama 2 13B and was free to use under Apache-2.0.'

  it.each([
    ['Gull-5.2 reused the sparse attention of Heron-3.', reuse],
    ['Gull-5.2 reused its sparse attention.', reuse],
    ['Heron 7B was free to use under Apache-2.0.', first],
  ])('is heard behind others: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(true)
  })

  it.each([
    ['Heron-3 reused the sparse attention of Gull-5.2.', reuse],
    ['Llama 2 13B was free to use under Apache-2.0.', first],
  ])('and not turned round: “%s”', (claim, text) => {
    expect(isShown(claim, text)).toBe(false)
  })
})

describe('a row of scores set against those of another', () => {
  const scores =
    'Sandpiper reports for Gull-3.3 92.1 on IFEval against 88.6 for Gull-3.1, 77.0 on MATH against 73.8, and 88.4 on HumanEval against 89.0.'

  it('is read value by value', () => {
    expect(isShown('Sandpiper reports 92.1 on IFEval against 88.6 for Gull-3.1 and 77.0 on MATH against 73.8.', scores)).toBe(true)
    expect(isShown('Gull-3.1 has 77.0 on MATH.', scores)).toBe(false)
  })
})
