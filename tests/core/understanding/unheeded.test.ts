import { describe, expect, it } from 'vitest'
import { Question } from '../../../src/core/question.ts'
import { createNameIndex } from '../../../src/core/understanding/names.ts'
import { isNegation, unheededIn } from '../../../src/core/understanding/unheeded.ts'
import { createUnderstanding } from '../../../src/core/understanding/understand.ts'
import { smallCorpus } from '../../fakes/small-corpus.ts'

const corpus = smallCorpus()
const names = createNameIndex(corpus.releases.values())
const understand = createUnderstanding(corpus, names)
const unheeded = (text: string) => unheededIn(understand(Question.parse({ text }), '2026-11-24'), names)

describe('what a question for many asks beyond what facts tell', () => {
  it.each([
    ['cheapest model for coding', 'coding'],
    ['cheapest model that is good at maths', 'good at maths'],
    ['cheapest open model for my RTX 4090', 'RTX 4090'],
    ['cheapest model with low latency', 'low latency'],
    ['cheapest uncensored model', 'uncensored'],
    ['free plan for the cheapest model', 'free plan'],
    ['cheapest model in euros', 'euros'],
    ['models for roleplay under $1', 'roleplay'],
    ['open models that a student can use', 'student'],
    ['best open models of this year', 'best'],
    ['billigstes Modell zum Programmieren', 'Programmieren'],
    ['¿cuál es el modelo más barato para traducción?', 'traducción'],
    ['le modèle le moins cher pour coder', 'coder'],
    ['o modelo mais barato para programação', 'programação'],
    ['写代码最便宜的模型', '写代码'],
    ['コーディングに一番安いモデル', 'コーディング'],
  ])('is quoted as typed: "%s"', (text, phrase) => {
    expect(unheeded(text)).toEqual([phrase])
  })

  it.each([
    'cheapest model',
    'yo whats the cheapest model rn pls',
    'what is the cheapest model I can use via API?',
    'show me the 3 cheapest models',
    'cheapest open weights model with at least 1M context',
    'cheapest MIT licensed model',
    'cheapest model with vision released this year',
    'which models cost less than $1 per million input tokens?',
    'largest context window of any model',
    'what did openai release since august 2025',
    'latest deepseek model',
    'open models released between april and june 2026',
    '¿cuáles son los modelos más baratos de openai?',
    'welche Modelle hat OpenAI dieses Jahr rausgebracht',
    'modèles open source à moins de 1 dollar',
    'modelos de código aberto com visão',
    '价格低于1美元的开源模型有哪些',
    '画像入力できる一番安いモデルを教えて',
    "yo what's the cheapest llm api these days",
    'longest output limit',
    'anything new from openai lately?',
    'the three newest open models',
    'which models will be retired soon',
    'welche modelle können bilder sehen',
    'welche modelle unterstützen video',
    'welche modelle wurden abgeschaltet',
    'neue modelle diesen monat',
    'derniers modèles de deepseek',
    'how many tokens can the biggest context model take',
    'quels modèles prennent la vidéo en entrée',
    'modèles deepseek sous licence mit',
    'qué modelos aceptan imágenes',
    'quais modelos suportam imagens',
  ])('is nothing where facts tell all: "%s"', (text) => {
    expect(unheeded(text)).toEqual([])
  })

  it('keeps what is denied together with the denial', () => {
    const [phrase] = unheeded('cheapest model without vision')
    expect(phrase).toBe('without vision')
    expect(isNegation(phrase!)).toBe(true)
    expect(isNegation('coding')).toBe(false)
  })
})
