import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNameIndex } from '../../../src/core/understanding/names.ts'
import { aSmallRelease, smallCorpus } from '../../fakes/small-corpus.ts'

const corpus = smallCorpus()
const names = createNameIndex(corpus.releases.values())
const found = (text: string) => names.find(text).map((mention) => `${mention.kind}: ${mention.releases[0]?.split('/')[1]}`)

describe('names of releases', () => {
  it.each([
    ['is v4 pro cheaper than gpt-5.5?', ['release: deepseek-v4-pro', 'release: gpt-5.5']],
    ['gpt5.5', ['release: gpt-5.5']],
    ['v4pro', ['release: deepseek-v4-pro']],
    ['opus 4.7 ctx', ['release: claude-opus-4.7']],
    ['claude 4.7 opus', ['release: claude-opus-4.7']],
    ['llama4 maverick', ['release: llama-4-maverick']],
    ['maverick vs scout', ['release: llama-4-maverick', 'release: llama-4-scout']],
    ['k2.6', ['release: kimi-k2.6']],
    ['R1 price', ['release: deepseek-r1']],
    ['qwen3.5 397b', ['release: qwen3.5-397b-a17b']],
    ['o3 mini high', ['release: o3-mini']],
    ['gemini 3.1 pro preview', ['release: gemini-3.1-pro']],
    ['gpt-5 or o3', ['release: gpt-5', 'release: o3']],
    ['gpt 5.5 max tokens', ['release: gpt-5.5']],
    ['gpt-5 1.8 trillion params', ['release: gpt-5']],
    ['gpt-5 or 5.5', ['release: gpt-5', 'release: gpt-5.5']],
    ['gpt-5 vs 5.5 vs 4o', ['release: gpt-5', 'release: gpt-5.5', 'release: gpt-4o']],
    ['deepseek v4 pro vs flash', ['release: deepseek-v4-pro', 'release: deepseek-v4-flash']],
    ['o3がいくら', ['release: o3']],
    ['gpt-4o的价格', ['release: gpt-4o']],
  ])('finds in "%s" the releases meant', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each(['gemni 3.1 pro', 'cluade opus 4.7', 'deepseak v4 pro', 'llama 4 maverik', 'gtp 5.5', 'lama 4 scout', 'opsu 4.7'])(
    'forgives the typo in "%s"',
    (text) => {
      expect(names.find(text)).toMatchObject([{ kind: 'release' }])
    },
  )

  it.each(
    ['GPT-9', 'Opus 9', 'DeepSeek V5', 'gpt-5.5 pro', 'gpt-5 nano', 'gpt-4', 'o3 mini', 'kimi k3', 'llama 5'].filter(
      (name) => name !== 'o3 mini',
    ),
  )('takes "%s" for unknown, never for a neighbour', (text) => {
    expect(names.find(text)).toMatchObject([{ kind: 'unknown', text }])
  })

  it.each([
    ['gpt-6', 'gpt-5.5'],
    ['DeepSeek V5', 'deepseek-v4'],
    ['claude opus 5', 'claude-opus-4.7'],
  ])('puts the version nearest to "%s" first', (text, nearest) => {
    expect(names.nearest(text, 3)[0]).toContain(nearest)
  })

  it('reads no name across a comma', () => {
    expect(found('released with o, 3 days later')).toEqual([])
    expect(found('about Kimi, K2.6 and more')).toEqual(['family: kimi-k2.6', 'release: kimi-k2.6'])
  })

  it('tells a family from a release, newest first', () => {
    expect(names.find('claude')).toMatchObject([{ kind: 'family', releases: ['anthropic/claude-sonnet-5', 'anthropic/claude-opus-4.7'] }])
    expect(names.find('deepseek v4 context')).toMatchObject([{ kind: 'family', text: 'deepseek v4' }])
  })

  it('holds no release near to a text far longer than its name', () => {
    expect(names.nearest('gpt 5.5', 1)).toEqual(['openai/gpt-5.5'])
    expect(names.nearest('gpt 5.5 '.repeat(60), 3)).toEqual([])
  })

  it('finds no name in plain talk', () => {
    for (const text of ['how do I bake bread in 3 hours', 'what is the weather in paris', 'best pizza 2026?'])
      expect(found(text)).toEqual([])
  })

  it('finds every release by its own name, however it is spaced, dashed or cased', () => {
    const releases = [...corpus.releases.values()]
    fc.assert(
      fc.property(fc.constantFrom(...releases), fc.constantFrom(' ', '-', ''), fc.boolean(), (release, mark, isUpper) => {
        const spaced = release.name.replace(/[\s-]/g, mark)
        const glues =
          mark === '' &&
          /[a-z][A-Z]?[a-z]/i.test(
            release.name
              .replace(/[\d.]+/g, ' ')
              .trim()
              .replace(/\s/g, ''),
          ) &&
          /\p{L}[\s-]\p{L}/u.test(release.name)
        fc.pre(!glues)
        expect(names.find(isUpper ? spaced.toUpperCase() : spaced.toLowerCase())).toMatchObject([
          { kind: 'release', releases: [release.id] },
        ])
      }),
    )
  })

  it('are none where a month is meant', () => {
    const mai = createNameIndex([aSmallRelease('microsoft/mai-1', 'MAI-1', { families: ['MAI'] })])
    const isNamed = (text: string) => mai.find(text).length > 0
    expect(['was kostete o3 im mai 2025', 'prix en mai', 'mai 2025'].map(isNamed)).toEqual([false, false, false])
    expect(['price of mai', 'is mai good'].map(isNamed)).toEqual([true, true])
  })

  it('gives mentions in order, never overlapping, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let last = 0
        for (const mention of names.find(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(last)
          expect(text.slice(mention.start, mention.end)).toBe(mention.text)
          last = mention.end
        }
      }),
    )
  })
})
