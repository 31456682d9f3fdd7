import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SearchDocument } from '../../../src/core/search/postings.ts'
import { createSearchIndex } from '../../../src/core/search/search-index.ts'

const NAMES = [
  'GPT-5.5',
  'GPT-5',
  'GPT-5 mini',
  'DeepSeek V4-Pro',
  'DeepSeek V4-Flash',
  'Llama 4 Maverick',
  'Kimi K2.6',
  'Qwen3.5-397B-A17B',
  'Claude Opus 4.7',
  'Gemini 3.1 Pro',
  'o3-mini',
  'GLM-5',
  'Mistral Large 3',
]

const NAMED: SearchDocument[] = NAMES.map((name) => ({
  id: name,
  title: name,
  text: `What is known about ${name}: its price, context window and weights.`,
}))
const named = createSearchIndex(NAMED)
const best = (query: string) => named.search(query, 3)[0]?.id

const aDocument = (id: string, text: string, title = ''): SearchDocument => ({ id, title, text })

describe('createSearchIndex', () => {
  it.each([
    ['gpt5.5', 'GPT-5.5'],
    ['gpt 5 price', 'GPT-5'],
    ['gpt5mini context', 'GPT-5 mini'],
    ['v4pro', 'DeepSeek V4-Pro'],
    ['v4 pro ctx', 'DeepSeek V4-Pro'],
    ['deepseekv4flash', 'DeepSeek V4-Flash'],
    ['deep seek v4 flash', 'DeepSeek V4-Flash'],
    ['llama4 maverick', 'Llama 4 Maverick'],
    ['k2.6', 'Kimi K2.6'],
    ['qwen3.5 397b', 'Qwen3.5-397B-A17B'],
    ['opus4.7', 'Claude Opus 4.7'],
    ['O3 MINI', 'o3-mini'],
  ])('finds a name as people type it: %s', (query, name) => {
    expect(best(query)).toBe(name)
  })

  it('ranks alike however a name is spaced, hyphenated or capitalised', () => {
    const variant = fc.record({
      name: fc.constantFrom(...NAMES),
      join: fc.constantFrom('', ' ', '-', '  '),
      isUpper: fc.boolean(),
    })
    fc.assert(
      fc.property(variant, ({ name, join, isUpper }) => {
        const typed = name.replace(/(?<=[a-z])[\s-](?=\d)/gi, join)
        expect(named.search(isUpper ? typed.toUpperCase() : typed, 10)).toEqual(named.search(name, 10))
      }),
    )
  })

  it('finds a word that the text writes with a hyphen, and the other way round', () => {
    const index = createSearchIndex([aDocument('apart', 'deep-seek'), aDocument('joined', 'deepseek'), aDocument('none', 'deep')])
    expect(
      index
        .search('deepseek', 3)
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(['apart', 'joined'])
    expect(index.search('deep seek', 3).map(({ id }) => id)).toContain('joined')
  })

  it('undoes typos in words that no document holds', () => {
    expect(best('maverik')).toBe('Llama 4 Maverick')
    expect(best('geminni')).toBe('Gemini 3.1 Pro')
  })

  it('never takes one number for another', () => {
    expect(createSearchIndex([aDocument('a', 'model 1000')]).search('1001', 5)).toEqual([])
    expect(named.search('397', 1)[0]?.id).toBe('Qwen3.5-397B-A17B')
    expect(named.search('398', 5)).toEqual([])
  })

  it('reads 1,000,000 and 1000000 alike', () => {
    expect(createSearchIndex([aDocument('a', 'context of 1,000,000 tokens')]).search('1000000', 1)).toHaveLength(1)
  })

  it('folds accents and the width of letters', () => {
    const index = createSearchIndex([aDocument('a', 'Le modèle est dévoilé'), aDocument('b', 'Ｑｗｅｎ')])
    expect(index.search('modele', 2)[0]?.id).toBe('a')
    expect(index.search('qwen', 2)[0]?.id).toBe('b')
  })

  it('finds words in scripts without blanks', () => {
    const index = createSearchIndex([aDocument('price', '该模型的价格已经下调'), aDocument('context', '上下文窗口为一百万')])
    expect(index.search('价格是多少', 2).map(({ id }) => id)).toEqual(['price'])
    expect(createSearchIndex([aDocument('a', 'モデルの価格')]).search('価格', 1)).toHaveLength(1)
  })

  it('counts a word in the title for more than one in the text', () => {
    const index = createSearchIndex([aDocument('text', 'licence terms'), aDocument('title', 'terms', 'licence')])
    expect(index.search('licence', 2)[0]?.id).toBe('title')
  })

  it('prefers words that stand together as in the question', () => {
    const index = createSearchIndex([
      aDocument('apart', 'the window was large and many other things were said before the context came up at last'),
      aDocument('together', 'the context window was large and many other things were said before it came up at last'),
    ])
    expect(index.search('context window', 2)[0]?.id).toBe('together')
  })

  it('gives documents that are equally good in the order given', () => {
    const index = createSearchIndex(['c', 'a', 'b'].map((id) => aDocument(id, 'same words')))
    expect(index.search('same words', 3).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  })

  it('finds nothing for an empty question, unknown words or no documents', () => {
    expect(named.search('', 5)).toEqual([])
    expect(named.search('zyzzyva', 5)).toEqual([])
    expect(createSearchIndex([]).search('gpt', 5)).toEqual([])
  })

  it('finds the same with and without leaving out lists that cannot matter', () => {
    const words = fc.constantFrom('red', 'green', 'blue', 'grey', 'pink', 'teal', 'plum')
    const texts = fc.array(fc.array(words, { minLength: 1, maxLength: 12 }), { minLength: 150, maxLength: 300 })
    fc.assert(
      fc.property(texts, fc.uniqueArray(words, { minLength: 1, maxLength: 2 }), (collection, asked) => {
        const documents = collection.map((text, number) => aDocument(`d${number}`, text.join(' ')))
        const index = createSearchIndex(documents)
        const query = asked.join(' ')
        const all = new Map(
          index
            .searchAmong(
              query,
              documents.map(({ id }) => id),
            )
            .map(({ id, score }) => [id, score]),
        )
        const scores = index.search(query, 10).map(({ score }) => score)
        expect([...all.values()].slice(0, scores.length).map((score) => score.toFixed(3))).toEqual(scores.map((score) => score.toFixed(3)))
      }),
      { numRuns: 30 },
    )
  })

  it('searches among some documents only when asked to', () => {
    const hits = named.searchAmong('weights of gpt-5', ['GLM-5', 'o3-mini', 'nobody'])
    expect(hits.map(({ id }) => id)).toEqual(['GLM-5', 'o3-mini'])
  })

  it('gives at most k documents, each once, with scores above 0 that never rise', () => {
    const words = fc.array(fc.constantFrom('gpt', '5', 'pro', 'price', 'context', 'opus', 'weights', 'llama'), { minLength: 1 })
    fc.assert(
      fc.property(words, fc.integer({ min: 0, max: 20 }), (query, k) => {
        const hits = named.search(query.join(' '), k)
        expect(hits.length).toBeLessThanOrEqual(k)
        expect(new Set(hits.map(({ id }) => id)).size).toBe(hits.length)
        const scores = hits.map(({ score }) => score)
        expect(scores.every((score) => score > 0)).toBe(true)
        expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      }),
    )
  })

  it('takes any text, as document or question', () => {
    const anyText = fc.string({ unit: 'binary', maxLength: 200 })
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 5 }), anyText, (texts, query) => {
        const index = createSearchIndex(texts.map((text, number) => aDocument(String(number), text, text)))
        expect(index.search(query, 3).length).toBeLessThanOrEqual(3)
      }),
    )
  })

  it('finds each document by its own title', () => {
    const word = fc.stringMatching(/^[bcdfgklmnpr][aeiou][bcdfgklmnpr]{1,2}[aeiou]{1,2}$/)
    const titles = fc.uniqueArray(fc.array(word, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 20, selector: String })
    fc.assert(
      fc.property(titles, (all) => {
        const documents = all.map((title, number) => aDocument(String(number), 'filler', title.join(' ')))
        const index = createSearchIndex(documents)
        for (const { id, title } of documents) {
          expect(index.search(title, documents.length).map((hit) => hit.id)).toContain(id)
        }
      }),
    )
  })

  it('stays quick on a word of a million letters', () => {
    const long = 'a'.repeat(1_000_000)
    expect(createSearchIndex([aDocument('a', long)]).search(long, 1)).toHaveLength(1)
  })
})
