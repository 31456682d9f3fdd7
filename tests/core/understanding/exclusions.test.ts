import { describe, expect, it } from 'vitest'
import { Question } from '../../../src/core/question.ts'
import { withExclusions } from '../../../src/core/understanding/exclusions.ts'
import { createNameIndex } from '../../../src/core/understanding/names.ts'
import { createUnderstanding } from '../../../src/core/understanding/understand.ts'
import { smallCorpus } from '../../fakes/small-corpus.ts'

const corpus = smallCorpus()
const names = createNameIndex(corpus.releases.values())
const understand = withExclusions(createUnderstanding(corpus, names), names)
const about = (text: string) => understand(Question.parse({ text }), '2026-11-24')
const developersLeftOut = (text: string) => new Set([...(about(text).excluded ?? [])].map((id) => corpus.releases.get(id)?.developer))

describe('what a list is to leave out', () => {
  it.each([
    ['cheapest model not from openai', ['OpenAI']],
    ['cheapest non-openai model', ['OpenAI']],
    ['models under $1 except deepseek and openai', ['DeepSeek', 'OpenAI']],
    ['open models other than deepseek', ['DeepSeek']],
    ['das billigste Modell außer OpenAI', ['OpenAI']],
    ['OpenAI以外で一番安いモデル', ['OpenAI']],
    ['除了OpenAI最便宜的模型', ['OpenAI']],
    ['which models are not from openai', ['OpenAI']],
  ])('is heard in "%s"', (text, developers) => {
    expect(developersLeftOut(text)).toEqual(new Set(developers))
    expect(about(text).developers).toEqual([])
  })

  it.each(['cheapest openai model', 'cheapest model other than gpt-9', 'is v4 pro not open source?', 'why is gpt-5.5 not cheaper'])(
    'is nothing in "%s"',
    (text) => {
      expect(about(text).excluded).toBeUndefined()
    },
  )
})
