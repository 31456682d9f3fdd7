import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
import { productIn } from '../../../src/core/understanding/products.ts'

describe('productIn', () => {
  it.each([
    ['who makes ChatGPT', 'ChatGPT'],
    ['谁开发了ChatGPT', 'ChatGPT'],
    ['ChatGPTを作ったのは', 'ChatGPT'],
    ['who is behind Microsoft Copilot', 'Copilot'],
    ['who runs the Gemini app', 'Gemini app'],
    ['豆包是谁做的', 'Doubao'],
  ])('finds the app in "%s"', (text, product) => {
    expect(productIn(fold(text))).toBe(product)
  })

  it.each(['who makes Gemini 4 Argon', 'who made gpt-4o', 'precursors of kimi k3'])('finds none in "%s"', (text) => {
    expect(productIn(fold(text))).toBeUndefined()
  })
})
