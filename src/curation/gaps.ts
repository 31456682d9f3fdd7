import { parseArgs } from 'node:util'
import { loadCorpus } from '../adapters/corpus-files.ts'
import { type Store, withStore } from '../adapters/database/store.ts'
import { loadConfig } from '../config.ts'
import { readEnvironment } from '../config/environment.ts'
import { type CountedGap, createGapCount } from '../core/gaps.ts'
import { RECEIPT_DAYS, type Receipt } from '../core/receipt.ts'
import type { Vote } from '../core/vote.ts'
import { writeLine } from '../terminal/write-line.ts'
import { columns } from './columns.ts'
import { runTool } from './run-tool.ts'

const HELP = `Tell what was asked for in the last 30 days and not answered, in all servers, and which answers were said to be wrong.

  npm run -s gaps               as tables, the most frequent first
  npm run -s gaps -- --jsonl    one JSON object a line:
      {"gap", "release"?, "field"?, "count", "questions"}   questions only of servers that keep them
      {"wrong", "answeredAt", "about", "claims", "note"?}   by the answer's id

The store is the one in DATABASE_URL, or the embedded one in DATA_DIR.`

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { jsonl: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } })
  if (values.help) return console.log(HELP)
  await withStore(loadConfig(readEnvironment()), async (store) => {
    const since = new Date(Date.now() - RECEIPT_DAYS * 86_400_000).toISOString()
    const gaps = await countGaps(store, since)
    if (values.jsonl) await writeJson(gaps, saidWrong(store, since))
    else await writeTables(gaps, saidWrong(store, since))
  })
}

async function countGaps({ answers }: Store, since: string): Promise<CountedGap[]> {
  const count = createGapCount(loadCorpus('corpus'))
  for await (const head of answers.listHeads(since)) count.add(head)
  return count.list()
}

type Wrong = { vote: Vote; receipt: Receipt }

async function* saidWrong({ votes, answers }: Store, since: string): AsyncGenerator<Wrong> {
  for await (const vote of votes.listSince(since)) {
    const receipt = vote.opinion === 'wrong' ? await answers.find(vote.answer) : undefined
    if (receipt) yield { vote, receipt }
  }
}

async function writeJson(gaps: readonly CountedGap[], wrong: AsyncIterable<Wrong>): Promise<void> {
  for (const gap of gaps) await writeLine(JSON.stringify(gap))
  for await (const { vote, receipt } of wrong) {
    const { answer, answeredAt, note } = vote
    const claims = receipt.claims.map(({ text }) => text)
    await writeLine(JSON.stringify({ wrong: answer, answeredAt, about: receipt.about, claims, note }))
  }
}

/** Questions shown of one gap, and of each so many characters. */
const MOST_QUESTIONS = 2
const QUESTION_LENGTH = 60

async function writeTables(gaps: readonly CountedGap[], wrong: AsyncIterable<Wrong>): Promise<void> {
  const rows = gaps.map(({ gap, release = '', field = '', count, questions }) => {
    const shown = questions.slice(0, MOST_QUESTIONS).map((question) => question.replace(/\s+/g, ' ').slice(0, QUESTION_LENGTH))
    return [gap, release, field, count, shown.join(' | ')]
  })
  await writeLine(rows.length > 0 ? columns(['Not answered', 'Release', 'Field', 'Times', 'Questions'], rows) : 'Everything was answered.')
  let isFirst = true
  for await (const { vote, receipt } of wrong) {
    if (isFirst) await writeLine('\nSaid to be wrong')
    isFirst = false
    const said = [
      [vote.answeredAt.slice(0, 10), receipt.about.join(', ')].join(' ').trim(),
      ...(vote.note ? [`  note   ${vote.note}`] : []),
    ]
    await writeLine([...said, ...receipt.claims.map(({ text }) => `  said   ${text}`)].join('\n'))
  }
}

if (import.meta.main) await runTool(main)
