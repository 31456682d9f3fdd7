import { describe, expect, it } from 'vitest'
import { licenceIn } from '../../../src/core/understanding/licences.ts'
import { fold } from '../../../src/core/understanding/name-tokens.ts'
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
