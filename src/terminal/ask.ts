import { parseArgs } from 'node:util'
import { z } from 'zod'
import { logFor, openFootnote, openStore } from '../open-footnote.ts'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'
import { citeSources, type Answer } from '../core/answer.ts'
import { lastOf } from '../core/ask.ts'
import type { Footnote } from '../core/footnote.ts'
import { ComparisonQuestion, Question } from '../core/question.ts'
import { answerLines, LineId } from './json-lines.ts'
import { plainAnswer, plainWords } from './plain-answer.ts'
import { reportFailure } from './report-failure.ts'

const HELP = `Ask from the terminal.

  npm run -s ask -- "is v4 pro cheaper than gpt-5.5?"     one question
  npm run -s ask -- --model openai/gpt-5.5 "..."          with a chat model out of CHAT_MODELS
  npm run -s ask -- --jsonl < questions.jsonl             one JSON object a line

A line is {"id", "question"} or {"id", "model_a", "model_b", "aspect"}. Each gives, in order,
{"id", "text", "links", "kind"}, or {"id", "error"} where the line can't be read; the rest goes on.
--jsonl answers with the extractive writer unless --model names a chat model.`

type Line = z.infer<typeof Line>
const Line = z.union([
  z.object({ id: LineId, question: Question.shape.text }),
  z.object({
    id: LineId,
    model_a: ComparisonQuestion.shape.modelA,
    model_b: ComparisonQuestion.shape.modelB,
    aspect: z.string().trim().max(100).nullish(),
  }),
])

const NEEDS = '{"id", "question"} or {"id", "model_a", "model_b"}, a question of 1 to 500 characters'

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, model: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  })
  if (values.help || (!values.jsonl && positionals.length === 0)) return console.log(HELP)
  const config = loadConfig(readEnvironment())
  const isExtractive = (values.jsonl && !values.model) || config.chatModels.usable.length === 0
  if (isExtractive) return answerAll(openFootnote({ ...config, chatModels: { ...config.chatModels, usable: [] } }), values, positionals)
  const log = logFor(config)
  const store = await openStore(config, log)
  try {
    await answerAll(openFootnote(config, log, { ledger: store.ledger, retold: store.retold }), values, positionals)
  } finally {
    await store.close()
  }
}

async function answerAll(footnote: Footnote, { jsonl, model }: { jsonl?: boolean; model?: string }, words: string[]): Promise<void> {
  if (jsonl) return answerLines(Line, NEEDS, (line) => answerLine(footnote, line, model))
  const question = Question.parse({ text: words.join(' '), chatModel: model })
  console.log(plainAnswer(await lastOf(footnote.ask(question)), footnote.corpus))
}

async function answerLine(footnote: Footnote, line: Line, chatModel: string | undefined): Promise<object> {
  const answer = await lastOf(answersTo(footnote, line, chatModel))
  const links = citeSources(answer, footnote.corpus).sources.map(({ url }) => url)
  return { id: line.id, text: plainWords(answer, footnote.corpus), links, kind: answer.kind }
}

function answersTo(footnote: Footnote, line: Line, chatModel: string | undefined): AsyncIterable<Answer> {
  if ('question' in line) return footnote.ask(Question.parse({ text: line.question, chatModel }))
  const aspect = line.aspect ?? undefined
  return footnote.compare(ComparisonQuestion.parse({ modelA: line.model_a, modelB: line.model_b, aspect, chatModel }))
}

await main().catch(reportFailure)
