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
    ['how many tokens can gpt-5.5 output', 'facts', ['output-limit']],
    ['v4 pro prise', 'facts', ['price-input', 'price-output']],
    ['gpt-oss-120b lisence', 'facts', ['weights', 'licence']],
    ['did openai release gpt-5.5 in january 2026', 'facts', ['released']],
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
    ['ainda posso usar o gpt-5?', 'facts', ['status']],
    ['¿aún funciona gpt-5?', 'facts', ['status']],
    ['was hat gpt-5 2025 gekostet', 'facts', ['price-input', 'price-output']],
    ['top 3 cheapest in yuan', 'extreme', ['price-input', 'price-output']],
    ['top 3 cheapest laptops', 'open', ['price-input', 'price-output']],
    ['rank top 5 by output price lowest', 'extreme', ['price-output']],
    ['newest claude', 'newest', []],
    ['latest openai model', 'newest', []],
    ['what did DeepSeek release in 2026', 'list', []],
    ['open-weight models in April 2026', 'list', ['weights', 'licence']],
    ['is v4 pro cheaper than gpt-5.5?', 'compare', ['price-input', 'price-output']],
    ['gpt-5.5 vs opus 4.7', 'compare', []],
    ['cheapest of gpt-5.5, gpt-5 and o3', 'compare', ['price-input', 'price-output']],
    ['is gpt-5.5 the same price as gpt-5', 'compare', ['price-input', 'price-output']],
    ['which has cheaper caching, gpt-5.5 or gpt-5', 'compare', ['price-cached-input']],
    ['gpt-5.5 price, cached too', 'facts', ['price-cached-input', 'price-input', 'price-output']],
    ['what changed between gpt-5.5 and v4 pro', 'compare', []],
    ['was hat sich zwischen gpt-5.5 und v4 pro geändert', 'compare', []],
    ['what replaced v4 pro', 'facts', ['replaced-by']],
    ['what did v4 pro replace', 'facts', ['replaces']],
    ['o que substituiu o v4 pro', 'facts', ['replaced-by']],
    ['how long was gpt-4o available', 'facts', ['released', 'status']],
    ['is gpt-4o still being sold', 'facts', ['status']],
    ['can i still use gpt-4o', 'facts', ['status']],
    ['kann ich gpt-4o noch benutzen', 'facts', ['status']],
    ['when was gpt-4o shut off', 'facts', ['status']],
    ['when did gpt-4o die', 'facts', ['status']],
    ['what model replaces v4 pro', 'facts', ['replaced-by']],
    ['what was v4 pro replaced by', 'facts', ['replaced-by']],
    ['models replaced by v4 pro', 'facts', ['replaces']],
    ['which models did v4 pro replace', 'facts', ['replaces']],
    ['is deepseek v4 apache', 'facts', ['weights', 'licence']],
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
    ['what retires on 2026-12-11', undefined],
    ["what's getting shut down in december", true],
    ['upcoming shutdowns', true],
    ['which models did deepseek retire', false],
    ['which deepseek models retire this year', undefined],
    ['was wird im dezember abgeschaltet', true],
    ['qu’est-ce qui sera arrêté en décembre', true],
    ['quais modelos foram aposentados em maio', false],
    ['哪些模型已经下线', false],
    ['models no longer available from deepseek', undefined],
    ['welche modelle gibt es nicht mehr', undefined],
    ['which models stop working in december', undefined],
    ['modelos que dejarán de funcionar en diciembre', undefined],
  ])('takes "%s" for a list of what is retired, to come or past', (text, isAhead) => {
    const { intent, stage, isAhead: asked } = about(text)
    expect({ intent, stage, isAhead: asked }).toEqual({ intent: 'list', stage: 'retired', isAhead })
  })

  it.each(['upcoming government shutdowns', 'will it be shut down in december', 'is it retired'])('takes "%s" for no list', (text) => {
    expect(about(text).intent).toBe('open')
  })

  it.each([
    ['¿cuánto cuesta gpt-5.5?', 'es'],
    ['was kostet gpt-5.5 und wie groß ist das Kontextfenster', 'de'],
    ['quel est le prix de gpt-5.5 ?', 'fr'],
    ['quanto custa o gpt-5.5?', 'pt-BR'],
    ['gpt-5.5多少钱', 'zh-CN'],
    ['V4 Proのコンテキストは？', 'ja'],
    ['stimmt es, dass gpt-5.5 kostenlos ist?', 'de'],
    ['¿es gratis gpt-5.5?', 'es'],
    ['ist gpt-5.5 open source?', 'de'],
    ['qui a fait v4 pro', 'fr'],
    ['quien hizo v4 pro', 'es'],
    ['prix de v4 pro en 2027', 'fr'],
    ['v4 pro price', 'en'],
    ['biggest mit model', 'en'],
    ['v4 pro 1.76t parameters?', 'en'],
  ])('hears the language of "%s"', (text, locale) => {
    expect(about(text).locale).toBe(locale)
  })

  it.each([
    ['when did the v4 pro discount end', 'discount', undefined],
    ['wie lange galt der rabatt auf v4 pro', 'discount', undefined],
    ['was v4 pro cheaper before', 'history', undefined],
    ['v4 pro price in may', undefined, { from: '2026-05-01', until: '2026-05-31' }],
    ['v4 pro price in may and today', undefined, { from: '2026-05-01', until: '2026-11-24' }],
    ['will v4 pro get more expensive', undefined, { from: '2026-11-24' }],
    ['v4 pro price now and in december', undefined, { from: '2026-11-24', until: '2026-12-31' }],
    ['va a subir el precio de v4 pro', 'history', undefined],
    ['v4 pro price now and in 2027', undefined, { from: '2026-11-24', until: '2027-12-31' }],
  ])('tells the time of the prices in "%s"', (text, past, period) => {
    const asked = about(text)
    expect(asked.fields).toEqual(['price-input', 'price-output'])
    expect(asked.past).toBe(past)
    expect({ from: asked.period?.from, until: asked.period?.until }).toEqual({ from: undefined, until: undefined, ...period })
  })

  it('asks back where a bare family name leaves open which release is meant', () => {
    expect(about('how much is claude?').ambiguous).toMatchObject({ text: 'claude' })
    expect(about('how much is the newest claude?')).toMatchObject({
      intent: 'facts',
      releases: ['anthropic/claude-sonnet-5'],
    })
  })

  it.each([
    'which model has the largest context window?',
    'longest context window?',
    'welches Modell hat das größte Kontextfenster?',
    '¿qué modelo tiene la ventana de contexto más grande?',
    'quel modèle a la plus grande fenêtre de contexte ?',
    'qual modelo tem a maior janela de contexto?',
    '哪个模型的上下文窗口最大？',
    'コンテキストウィンドウが一番大きいモデルは？',
    'top 5 context windows',
  ])('ranks by the measure that "%s" names', (text) => {
    expect(about(text)).toMatchObject({ intent: 'extreme', superlative: { field: 'context-window', wins: 'higher' } })
  })

  it.each([
    ['most active parameters open model', 'parameters-active', 'higher'],
    ['which model has the newest knowledge cutoff', 'knowledge-cutoff', 'higher'],
    ['cheapest cached input', 'price-cached-input', 'lower'],
    ['cheapest model', 'price-input', 'lower'],
    ['top 5 cheapest models', 'price-input', 'lower'],
  ])('ranks by what "%s" names', (text, field, wins) => {
    expect(about(text)).toMatchObject({ intent: 'extreme', superlative: { field, wins } })
  })

  it('hears what the models asked about are to take', () => {
    expect(about('cheapest model that takes video')).toMatchObject({ intent: 'extreme', takes: 'video' })
    expect(about('models with vision under $1')).toMatchObject({ intent: 'bounded', takes: 'image' })
    expect(about('cheapest image model').takes).toBeUndefined()
  })

  it('ranks by size where the measure named is a bound', () => {
    expect(about('biggest model under 1M context').superlative).toMatchObject({ field: 'parameters-total' })
  })

  it.each([
    'did the price of v4 pro go up?',
    'has v4 pro dropped its prices',
    'ist der Preis von v4 pro gestiegen?',
    'V4 Proの値上げはあった？',
  ])('asks for all prices in turn with "%s"', (text) => {
    expect(about(text).past).toBe('history')
  })

  it('takes "when did it drop" for the day of release', () => {
    expect(about('when did v4 pro drop').past).toBeUndefined()
  })

  it.each([
    ['last 5 models released', 'newest', 5],
    ['last 5 retired models', 'newest', 5],
    ['models of the last 3 months', 'list', undefined],
    ['models retired in the last 3 months', 'list', undefined],
    ['top 5 cheapest models of the last 3 months', 'extreme', 5],
    ['how many of the newest models are there', 'list', undefined],
  ])('takes the number in "%s" for one of models, or of a time', (text, intent, count) => {
    const asked = about(text)
    expect({ intent: asked.intent, count: asked.count }).toEqual({ intent, count })
  })

  it('takes a maker alone for its newest releases, and no more than the maker', () => {
    expect(about('tell me about openai').intent).toBe('newest')
    expect(about('openai').intent).toBe('newest')
    expect(about('what is the api key you use for openai').intent).not.toBe('newest')
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
