import { describe, expect, it } from 'vitest'
import { factSentence } from '../../../src/core/writing/fact-sentence.ts'
import { Fact } from '../../../src/core/release.ts'
import type { Source } from '../../../src/core/source.ts'
import { aSmallRelease } from '../../fakes/small-corpus.ts'

const release = aSmallRelease('deepseek/deepseek-v4-pro', 'DeepSeek V4-Pro')
const vendor: Source = {
  id: 'deepseek/news',
  url: 'https://example.com',
  title: 'News',
  publisher: 'DeepSeek',
  tier: 'vendor',
  retrieved: '2026-11-20',
  passages: [],
}
const sentenceOf = (fact: object, source = vendor) => factSentence(release, Fact.parse({ source: vendor.id, ...fact }), source)

describe('factSentence', () => {
  it.each([
    [{ field: 'price-input', value: 1.74, unit: 'USD/Mtok' }, 'input price $1.74 per million tokens'],
    [{ field: 'price-output', value: 12, unit: 'CNY/Mtok' }, 'output price ¥12.00 per million tokens'],
    [{ field: 'price-cached-input', value: 0.003625, unit: 'USD/Mtok' }, 'cached input price $0.003625 per million tokens'],
    [{ field: 'price-output', value: 0.04, unit: 'USD/image' }, 'output price $0.04 per image'],
    [{ field: 'context-window', value: 1_000_000, unit: 'tokens' }, 'context window 1,000,000 tokens'],
    [{ field: 'output-limit', value: 131_072, unit: 'tokens' }, 'output limit 131,072 tokens'],
    [{ field: 'training-tokens', value: 33e12, unit: 'tokens' }, 'training tokens 33T tokens'],
    [{ field: 'training-compute', value: 2.1e25, unit: 'FLOP' }, 'training compute 2.1e25 FLOP'],
    [{ field: 'parameters-total', value: 1.6e12, unit: 'parameters' }, '1.6T parameters in total'],
    [{ field: 'parameters-active', value: 49e9, unit: 'parameters' }, '49B active parameters'],
    [{ field: 'parameters-total', value: 1_234_567_891, unit: 'parameters' }, '1,234,567,891 parameters in total'],
    [{ field: 'knowledge-cutoff', value: '2025-05' }, 'knowledge cutoff 2025-05'],
    [{ field: 'status', value: 'available' }, 'status generally available'],
    [{ field: 'weights', value: 'open' }, 'open weights'],
    [{ field: 'licence', value: 'MIT' }, 'licence MIT'],
    [{ field: 'api-name', value: 'deepseek-v4-pro' }, 'API name deepseek-v4-pro'],
    [{ field: 'reasoning', value: 'thinking and non-thinking' }, 'reasoning modes thinking and non-thinking'],
    [{ field: 'architecture', value: 'mixture of experts' }, 'architecture mixture of experts'],
    [{ field: 'modalities-input', value: ['text', 'image'] }, 'takes text, images as input'],
    [{ field: 'modalities-output', value: ['text'] }, 'gives text as output'],
    [{ field: 'replaces', value: 'deepseek/deepseek-v3.2' }, 'replaces deepseek-v3.2'],
    [{ field: 'replaced-by', value: 'deepseek/deepseek-v5' }, 'replaced by deepseek-v5'],
    [
      { field: 'benchmark', benchmark: 'SWE-bench Verified', value: 80.6, unit: '%', measuredBy: 'vendor', setting: 'max effort' },
      'benchmark SWE-bench Verified 80.6% (max effort), measured by its vendor',
    ],
    [
      { field: 'benchmark', benchmark: 'Text Arena', value: 1467, unit: 'Elo', measuredBy: 'LMArena' },
      'benchmark Text Arena 1,467 Elo, measured by LMArena',
    ],
    [{ field: 'parameters-total', undisclosed: true }, 'parameters not disclosed by the vendor'],
  ])('says %j', (fact, said) => {
    expect(sentenceOf(fact)).toBe(`DeepSeek V4-Pro: ${said}.`)
  })

  it('says under which terms and how long a value held', () => {
    const price = { field: 'price-input', value: 1.74, unit: 'USD/Mtok', condition: 'off-peak' }
    expect(sentenceOf({ ...price, from: '2026-04-24', until: '2026-05-22' })).toBe(
      'DeepSeek V4-Pro: input price $1.74 per million tokens (off-peak), from 2026-04-24 until 2026-05-22.',
    )
    expect(sentenceOf({ ...price, asOf: '2026-11' })).toContain('(off-peak), as of 2026-11.')
  })

  it('says how the source writes a value, where that differs', () => {
    const context = { field: 'context-window', value: 131_072, unit: 'tokens' }
    expect(sentenceOf({ ...context, asWritten: '128K' })).toContain('131,072 tokens (written as 128K).')
    expect(sentenceOf({ ...context, asWritten: '131,072' })).toContain('131,072 tokens.')
  })

  it('names who says so, unless it is the vendor or a paper', () => {
    const source: Source = { ...vendor, publisher: 'Epoch AI', tier: 'analysis' }
    expect(sentenceOf({ field: 'training-compute', value: 5e25, unit: 'FLOP' }, source)).toBe(
      'DeepSeek V4-Pro: training compute 5e25 FLOP, according to Epoch AI.',
    )
  })

  it('says who made what was released', () => {
    expect(sentenceOf({ field: 'released', value: '2026-04-24' })).toBe('DeepSeek V4-Pro (DeepSeek): released 2026-04-24.')
  })
})
