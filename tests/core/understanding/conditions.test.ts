import { describe, expect, it } from 'vitest'
import { licenceIn } from '../../../src/core/understanding/licences.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
import { scopeIn } from '../../../src/core/understanding/scope.ts'
import { weightsIn } from '../../../src/core/understanding/weights.ts'

describe('the weights that a list is asked of', () => {
  it.each([
    ['open models', 'open'],
    ['alle offenen Modelle', 'open'],
    ['models I can self-host', 'open'],
    ['开源模型有哪些', 'open'],
    ['オープンソースのモデル', 'open'],
    ['models that are not open source', 'closed'],
    ["models that aren't open", 'closed'],
    ['nicht offene Modelle', 'closed'],
    ['不开源的模型', 'closed'],
    ['proprietary models', 'closed'],
    ['models under $1', undefined],
  ])('are told by "%s"', (text, weights) => {
    expect(weightsIn(fold(text))).toBe(weights)
  })
})

describe('the licence that a list is asked of', () => {
  it('is MIT where it is no German "with"', () => {
    expect(licenceIn('models under mit', 'en')).toBe('mit')
    expect(licenceIn('modelle mit lizenz mit', 'de')).toBe('mit')
    expect(licenceIn('modelle mit mit-lizenz', 'de')).toBe('mit')
    expect(licenceIn('modelle mit bildeingabe', 'de')).toBeUndefined()
  })
})

describe('what a list is to give or take', () => {
  it.each([
    ['models with image output', { gives: 'image' }],
    ['models that output text and images', { gives: 'image' }],
    ['Modelle für Bildausgabe', { gives: 'image' }],
    ['modelos con salida de audio', { gives: 'audio' }],
    ['能输出图像的模型', { gives: 'image' }],
    ['画像を出力できるモデル', { gives: 'image' }],
    ['models that accept images', { takes: 'image' }],
    ['multimodal models', { takes: 'multimodal' }],
  ])('is told by "%s"', (text, expected) => {
    expect(scopeIn(fold(text), 'en')).toEqual(expected)
  })
})
