import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { loadCorpus } from '../src/adapters/corpus-files.ts'
import { citeSources } from '../src/core/answer.ts'
import { lastOf } from '../src/core/ask.ts'
import { createFootnote } from '../src/core/footnote.ts'

const README = readFileSync('README.md', 'utf8')
const corpus = loadCorpus('corpus')
const footnote = createFootnote({ corpus, chatModels: [], clock: { now: () => new Date() }, log: () => {} })
const ask = (text: string) => lastOf(footnote.ask({ text, locale: 'en' }))

it('answers the question that the README begins with: which is cheaper, a table, a link to each source, nothing withheld', async () => {
  const question = 'is v4 pro cheaper than gpt-5.5?'
  expect(README).toContain(`ask\n*${question}*`)
  const answer = await ask(question)
  expect(answer.claims.map(({ text }) => text)).toEqual([expect.stringMatching(/^DeepSeek V4-Pro is cheaper than GPT-5\.5: \$/)])
  expect(answer.withheld).toEqual([])
  expect(answer.comparison?.rows.map(({ field }) => field)).toEqual(['price-input', 'price-output'])
  expect(citeSources(answer, corpus).sources.map(({ publisher }) => publisher)).toEqual(['DeepSeek', 'OpenAI', 'OpenAI'])
})

it('answers in the terminal what the README shows', async () => {
  const [, question, shown] = /npm run -s ask -- "(.+)"\n```\n\n```\n([^`]+)\n```/.exec(README)!
  const answer = await ask(question!)
  const numbers = citeSources(answer, corpus).numbers
  const lines = answer.claims.map(({ text, citations }) => `${text} [${numbers.get(citations[0]!)}]`)
  expect(shown!.split('\n\n')[0]).toBe(lines.join('\n'))
})
