import { describe, expect, it } from 'vitest'
import { Question } from '../../../src/core/question.ts'
import { createNameIndex } from '../../../src/core/understanding/names.ts'
import { createUnderstanding } from '../../../src/core/understanding/understand.ts'
import { smallCorpus } from '../../fakes/small-corpus.ts'

const corpus = smallCorpus()
const understand = createUnderstanding(corpus, createNameIndex(corpus.releases.values()))
const about = (text: string) => understand(Question.parse({ text }), '2026-11-24')

describe('what a question asks', () => {
  it.each([
    ['how much is gpt-5.5?', 'facts', ['price-input', 'price-output']],
    ['gpt-5.5 output price', 'facts', ['price-output']],
    ['v4 pro ctx', 'facts', ['context-window']],
    ['is R1 open source?', 'facts', ['weights', 'licence']],
    ['how many params does v4 pro have', 'facts', ['parameters-total', 'parameters-active']],
    ['when was gpt-4o released', 'facts', ['released']],
    ['when will gpt-4o be shut down', 'facts', ['status']],
    ['v4 pro swe-bench verified score', 'facts', ['benchmark']],
    ['knowledge cutoff of o3?', 'facts', ['knowledge-cutoff']],
    ['why does DeepSeek V4 matter?', 'why', []],
    ['how does v4 pro attention work', 'why', []],
    ['what changed in gpt-5.5', 'why', []],
    ['newest claude', 'newest', []],
    ['latest openai model', 'newest', []],
    ['what did DeepSeek release in 2026', 'list', []],
    ['open-weight models in April 2026', 'list', ['weights', 'licence']],
    ['is v4 pro cheaper than gpt-5.5?', 'compare', ['price-input', 'price-output']],
    ['gpt-5.5 vs opus 4.7', 'compare', []],
    ['how do I bake bread', 'open', []],
    ['¿cuánto cuesta gpt-5.5?', 'facts', ['price-input', 'price-output']],
    ['wie groß ist das Kontextfenster von v4 pro', 'facts', ['context-window']],
    ['quel est le prix de gpt-5.5 ?', 'facts', ['price-input', 'price-output']],
    ['qual é a janela de contexto do v4 pro?', 'facts', ['context-window']],
    ['gpt-5.5多少钱', 'facts', ['price-input', 'price-output']],
    ['V4 Proのコンテキストは？', 'facts', ['context-window']],
  ])('understands "%s"', (text, intent, fields) => {
    expect(about(text)).toMatchObject({ intent, fields })
  })

  it.each([
    ['¿cuánto cuesta gpt-5.5?', 'es'],
    ['was kostet gpt-5.5 und wie groß ist das Kontextfenster', 'de'],
    ['quel est le prix de gpt-5.5 ?', 'fr'],
    ['quanto custa o gpt-5.5?', 'pt-BR'],
    ['gpt-5.5多少钱', 'zh-CN'],
    ['V4 Proのコンテキストは？', 'ja'],
    ['v4 pro price', 'en'],
  ])('hears the language of "%s"', (text, locale) => {
    expect(about(text).locale).toBe(locale)
  })

  it('asks back where a bare family name leaves open which release is meant', () => {
    expect(about('how much is claude?').ambiguous).toMatchObject({ text: 'claude' })
    expect(about('how much is the newest claude?')).toMatchObject({
      intent: 'facts',
      releases: ['anthropic/claude-sonnet-5'],
    })
  })

  it('takes a small generation for all its members', () => {
    expect(about('deepseek v4 context window').releases).toEqual(['deepseek/deepseek-v4-pro', 'deepseek/deepseek-v4-flash'])
  })

  it('knows what a period belongs to', () => {
    expect(about('what did v4 pro cost in May?')).toMatchObject({
      intent: 'facts',
      period: { from: '2026-05-01', until: '2026-05-31' },
    })
  })

  it('keeps unknown names apart', () => {
    expect(about('how much is GPT-9?')).toMatchObject({ unknown: [{ text: 'GPT-9' }], releases: [] })
  })
})
