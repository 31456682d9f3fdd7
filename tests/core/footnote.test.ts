import { describe, expect, it } from 'vitest'
import type { Answer } from '../../src/core/answer.ts'
import { lastOf } from '../../src/core/ask.ts'
import { createFootnote } from '../../src/core/footnote.ts'
import { ComparisonQuestion, Question } from '../../src/core/question.ts'
import { createScriptedChatModel } from '../fakes/scripted-chat-model.ts'
import { smallCorpus } from '../fakes/small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }
const footnote = createFootnote({ corpus: smallCorpus(), chatModels: [], clock, log: () => {} })
const ask = (text: string) => lastOf(footnote.ask(Question.parse({ text })))
const compare = (modelA: string, modelB: string, aspect?: string) =>
  lastOf(footnote.compare(ComparisonQuestion.parse({ modelA, modelB, aspect })))
const said = (answer: Answer) => answer.claims.map((claim) => claim.text).join(' ')

describe('answers without a model', () => {
  it.each([
    ['how much is gpt-5.5?', '$5.00 per million input tokens and $30.00 per million output tokens'],
    ['gpt5.5 ctx', '1,050,000 (1.05M) tokens'],
    ['v4 pro params', '1.6T parameters, of which 49B are active'],
    ['is v4 pro open source?', 'open weights (MIT licence)'],
    ['when was gpt-4o released', '13 May 2024'],
    ['v4 pro swe-bench verified', '80.6%'],
    ['what did v4 pro cost in May?', '$1.74'],
    ['v4 pro launch price', '$1.74'],
    ['how much is v4 pro', '(off-peak, since 16 August 2026)'],
    ['gpt-5 parameters', 'has not disclosed'],
    ['when did anthropic open-source opus?', 'closed weights'],
    ['¿cuánto cuesta gpt-5.5?', 'por millón de tokens'],
    ['gpt-5.5多少钱', '每百万 token'],
  ])('tell "%s" exactly, with a source', async (question, expected) => {
    const answer = await ask(question)
    expect(answer.kind).toBe('answered')
    expect(said(answer)).toContain(expected)
    for (const claim of answer.claims) expect(claim.citations.map((id) => answer.evidence.get(id))).not.toContain(undefined)
  })

  it('tell what is not disclosed apart from what is', async () => {
    const corpus = smallCorpus()
    const release = [...corpus.releases.values()].find(({ name }) => name === 'DeepSeek V4-Pro')!
    const facts = release.facts.map((fact) =>
      fact.field === 'parameters-active' ? { field: fact.field, undisclosed: true as const, source: fact.source } : fact,
    )
    const releases = new Map([...corpus.releases, [release.id, { ...release, facts }] as const])
    const silent = createFootnote({ corpus: { ...corpus, releases }, chatModels: [], clock, log: () => {} })
    const { claims } = await lastOf(silent.ask(Question.parse({ text: 'v4 pro params' })))
    expect(claims.map(({ text }) => text)).toEqual([
      'DeepSeek V4-Pro has 1.6T parameters.',
      'The vendor has not disclosed the active parameters of DeepSeek V4-Pro.',
    ])
  })

  it('shows how a price changed, in order', async () => {
    const text = said(await ask('how did the price of v4 pro change over time'))
    expect(text.indexOf('$1.74')).toBeGreaterThanOrEqual(0)
    expect(text.indexOf('$0.66')).toBeGreaterThan(text.indexOf('$1.74'))
  })

  it('shows both values where sources differ, the more trusted first', async () => {
    const text = said(await ask('mistral large 3 active params'))
    expect(text.indexOf('41B')).toBeGreaterThanOrEqual(0)
    expect(text.indexOf('22B')).toBeGreaterThan(text.indexOf('41B'))
  })

  it('tells what is disputed, beside what holds', async () => {
    expect((await ask('what do sources disagree on about mistral large 3')).claims.map(({ text }) => text)).toEqual([
      'Mistral Large 3 has 41B active parameters.',
      'Sources disagree: A list gives 22B (Mistral Large 3, active parameters).',
    ])
  })

  it('tells why from passages, in whole sentences', async () => {
    expect(said(await ask('why does v4 pro matter?'))).toContain('open weights undercut closed models on price.')
    expect(said(await ask('how does the attention of v4 pro work'))).toContain('compressed sparse attention')
  })

  it('lists releases of a period in order, with dates', async () => {
    const answer = await ask('what did openai release in 2025')
    expect(answer.claims.map(({ text }) => text.split(' (')[0])).toEqual(['o3-mini', 'o3', 'GPT-5', 'GPT-5 mini'])
  })

  it('ranks the releases that have the most or the least of a field', async () => {
    const cheapest = await ask('cheapest deepseek model')
    expect(said(cheapest)).toMatch(/^DeepSeek V4-Flash costs \$0.14/)
    expect(cheapest.note).toContain('that fit the question and whose input price')
    expect((await ask('cheapest model')).note).toContain('language models not known to be retired whose input price')
    expect(said(await ask('longest context of any model'))).toMatch(/^GPT-5.5 has a context window/)
  })

  it('say first what a ranking leaves aside, in the language of the question', async () => {
    const { caveat } = await ask('cheapest model for coding')
    expect(caveat).toBe("The sources don't say which models fit “coding”. Leaving that aside:")
    expect((await ask('billigstes Modell zum Programmieren')).caveat).toContain('„Programmieren“')
    expect((await ask('cheapest deepseek model')).caveat).toBeUndefined()
  })

  it('leave out of a ranking whom the question leaves out, and tell none that turns it round', async () => {
    expect(said(await ask('cheapest model not from openai'))).toMatch(/^DeepSeek/)
    expect(said(await ask('cheapest model not from openai'))).not.toContain('GPT')
    expect((await ask('cheapest model without vision')).kind).toBe('unanswered')
  })

  it('list releases by the price of another', async () => {
    const answer = await ask('models cheaper than v4 pro')
    expect(said(answer)).toContain('DeepSeek V4-Flash costs $0.14')
    expect(said(answer)).not.toMatch(/V4-Pro|GPT-5.5/)
  })

  it('say that no source names a best, and of two which is better', async () => {
    expect(await ask('best model')).toMatchObject({ kind: 'unanswered', note: expect.stringContaining('no single best') })
    expect((await ask('which is better, v4 pro or gpt-5.5?')).caveat).toContain("don't say which is better")
    expect((await ask('is v4 pro cheaper than gpt-5.5?')).caveat).toBeUndefined()
  })

  it.each(['is there a better model than gpt-5.5', 'open models better than gpt-5.5'])('say of "%s" that no source tells', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'unanswered', note: expect.stringContaining('no single best') })
  })

  it('tell of a release called the best what there is, and that no source names one', async () => {
    expect((await ask('is gpt-5.5 the best model')).caveat).toContain('no single best')
    expect((await ask('what is gpt-5.5')).caveat).toBeUndefined()
  })

  it.each(['when is the next world cup', 'best code editor'])('take "%s" to be beside the point', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'unanswered', gap: 'off-topic' })
  })

  it('rank by the price for output where that alone is asked for', async () => {
    expect(said(await ask('which model has the cheapest output tokens'))).toMatch(
      /^DeepSeek V4-Flash costs \$0.28 per million output tokens/,
    )
  })

  it.each(['when is the next openai model', 'whens the next gpt coming'])('take "%s" to be of what lies ahead', async (text) => {
    expect(await ask(text)).toMatchObject({ kind: 'unanswered', gap: 'not-yet' })
  })

  it.each(['is it open source?', 'how about pricing', 'whats the context window', 'and the mini?'])(
    'ask which model "%s" is about',
    async (text) => {
      expect(await ask(text)).toMatchObject({ kind: 'unanswered', note: 'Which model? The question names none.' })
    },
  )

  it('computes who is cheaper, and sets both prices side by side', async () => {
    const answer = await ask('is v4 pro cheaper than gpt-5.5?')
    expect(answer.comparison?.rows.map((row) => row.cells.map((cell) => cell.map(({ text }) => text).join(' ')))).toEqual([
      ['$0.66 (off-peak) $1.32 (peak)', '$5.00'],
      ['$1.98 (off-peak) $3.96 (peak)', '$30.00'],
    ])
  })

  it.each([
    ['GPT-9 price', 'unknown-release'],
    ['how much is gpt-5.5 pro', 'unknown-release'],
    ['knowledge cutoff of gpt-4o', 'not-in-sources'],
    ['what time is it in paris', 'off-topic'],
    ['thanks!', 'off-topic'],
  ])('decline "%s" without a figure', async (question, gap) => {
    const answer = await ask(question)
    expect(answer).toMatchObject({ kind: 'unanswered', gap, claims: [] })
    expect(
      answer.note!.replace('20 November 2026', '').replace(/(gpt|claude|gemini|kimi|llama|large|o|k|v)[ -]?[\d.]+\w*/gi, ''),
    ).not.toMatch(/\d/)
  })

  it('ask back where a name leaves open which release is meant', async () => {
    const answer = await ask('how much is claude?')
    expect(answer.kind).toBe('ambiguous')
    expect(answer.choices.map(({ name }) => name)).toEqual(['Claude Sonnet 5', 'Claude Opus 4.7'])
  })
})

describe('comparisons', () => {
  it('have a row for every field, and empty cells where the sources are silent', async () => {
    const { comparison } = await compare('deepseek/deepseek-v4-pro', 'gpt-5.5')
    expect(comparison!.rows.length).toBeGreaterThan(13)
    expect(comparison!.rows.find((row) => row.field === 'licence')!.cells[1]).toEqual([])
    expect(comparison!.rows.find((row) => row.field === 'benchmark')).toMatchObject({
      label: 'SWE-bench Verified',
      cells: [[{ text: '80.6%' }], [{ text: '82.1%' }]],
    })
  })

  it('are narrowed by an aspect, chosen or typed', async () => {
    for (const aspect of ['price', 'what they cost']) {
      const { comparison } = await compare('v4 pro', 'gpt-5.5', aspect)
      expect(comparison!.rows.map((row) => row.field)).toEqual(expect.arrayContaining(['price-input', 'price-output']))
      expect(comparison!.rows.length).toBeLessThan(4)
    }
  })

  it('ask back for the same release twice, and for a name that fits several', async () => {
    expect(await compare('v4 pro', 'DeepSeek V4-Pro')).toMatchObject({ kind: 'ambiguous' })
    expect(await compare('claude', 'gpt-5.5')).toMatchObject({
      kind: 'ambiguous',
      choices: [{ name: 'Claude Sonnet 5' }, { name: 'Claude Opus 4.7' }],
    })
  })

  it('say one day once where two were released on the same', async () => {
    const answer = await compare('v4 pro', 'v4 flash', 'released')
    expect(said(answer)).toBe('Released: 24 April 2026 for both DeepSeek V4-Pro and DeepSeek V4-Flash.')
  })

  it('of more than two tell the price of each first', async () => {
    const text = said(await ask('gpt-5.5 vs v4 flash vs v4 pro'))
    for (const name of ['GPT-5.5', 'DeepSeek V4-Flash', 'DeepSeek V4-Pro']) expect(text).toMatch(new RegExp(`${name} costs? `))
  })

  it('name both where both are unknown', async () => {
    expect((await compare('gpt-9', 'deepseek v7')).note).toMatch(/^gpt-9, deepseek v7 /)
  })

  it('name the nearest releases where one is unknown', async () => {
    expect(await compare('gpt-9', 'v4 pro')).toMatchObject({ kind: 'unanswered', gap: 'unknown-release' })
    expect((await compare('gpt-9', 'v4 pro')).choices.length).toBeGreaterThan(0)
  })
})

describe('suggestions while typing', () => {
  it('put what people ask about most first, and fit every word begun', () => {
    expect(footnote.suggestReleases('v4').map(({ value }) => value)).toEqual(['deepseek/deepseek-v4-pro', 'deepseek/deepseek-v4-flash'])
    expect(footnote.suggestReleases('deepseek v4 p')[0]).toEqual({ name: 'DeepSeek V4-Pro · DeepSeek', value: 'deepseek/deepseek-v4-pro' })
    expect(footnote.suggestReleases('').length).toBeLessThanOrEqual(25)
  })
})

describe('a chat model', () => {
  it('is not called when there is nothing to tell, nor when it is not configured', async () => {
    const chatModel = createScriptedChatModel('anything')
    const withModel = createFootnote({ corpus: smallCorpus(), chatModels: [chatModel], clock, log: () => {} })
    await lastOf(withModel.ask(Question.parse({ text: 'GPT-9 price' })))
    const answer = await lastOf(withModel.ask(Question.parse({ text: 'gpt-5.5 price', chatModel: 'other/model' })))
    expect(answer.failure).toBe('chat-model-not-configured')
    expect(chatModel.prompts).toEqual([])
  })

  it('leaves standing what has to be read before its words', async () => {
    const chatModel = createScriptedChatModel('DeepSeek V4-Flash costs $0.14 per million input tokens [1].')
    const withModel = createFootnote({ corpus: smallCorpus(), chatModels: [chatModel], clock, log: () => {} })
    const answer = await lastOf(withModel.ask(Question.parse({ text: 'cheapest model for coding' })))
    expect(answer.writer.kind).toBe('chat-model')
    expect(answer.caveat).toContain('“coding”')
    expect(chatModel.prompts[0]!.user).toContain('which models fit “coding”')
  })
})
