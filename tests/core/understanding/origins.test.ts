import { describe, expect, it } from 'vitest'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
import { originIn } from '../../../src/core/understanding/origins.ts'

describe('the land models are asked from', () => {
  it.each([
    ['which chinese models are open source', 'chinese'],
    ['cheapest model from China', 'china'],
    ['best European open weight models', 'european'],
    ['modelos chinos abiertos', 'chinos'],
    ['die neuesten chinesischen Modelle', 'chinesischen'],
    ['les modèles français les moins chers', 'francais'],
    ['国产模型有哪些', '国产'],
    ['日本のモデル', '日本'],
  ])('is understood in "%s"', (text, land) => {
    expect(originIn(fold(text))).toBe(land)
  })

  it.each([
    'tell us about the newest models',
    'which models speak it',
    'models under $1',
    'how do I use it in french',
    'what did openai release in 2025',
  ])('is none in "%s"', (text) => {
    expect(originIn(fold(text))).toBeUndefined()
  })
})
