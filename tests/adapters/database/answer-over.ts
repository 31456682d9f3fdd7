import { openEmbeddedDatabase } from '../../../src/adapters/database/embedded-database.ts'
import { createStore } from '../../../src/adapters/database/store.ts'
import { createKeptFootnote } from '../../fakes/kept-footnote.ts'

const QUESTIONS = 6

/** What came of the questions: claims of each answer, warnings of the log, and what the store says of itself afterwards. */
export type Answered = { claims: number[]; warnings: string[]; trouble: string }

/** Answers as Footnote does over the store in a folder. */
export async function answerOver(folder: string): Promise<Answered> {
  const store = createStore(openEmbeddedDatabase(folder))
  const warnings: string[] = []
  const footnote = createKeptFootnote({ store: store.answers, log: (level, event) => void (level === 'warn' && warnings.push(event)) })
  const claims: number[] = []
  for (let asked = 0; asked < QUESTIONS; asked++) {
    for await (const answer of footnote.ask({ text: 'How much is GPT-5.5?', locale: 'en' }))
      if (answer.isFinal) claims.push(answer.claims.length)
  }
  const trouble = await store.answers.forgetBefore('2020-01-01').then(
    () => '',
    (error: unknown) => String(error),
  )
  await store.close()
  return { claims, warnings, trouble }
}

if (import.meta.main) {
  const NOBODY = 65_534
  // Root may write everywhere.
  if (process.getuid?.() === 0) process.seteuid?.(NOBODY)
  console.log(JSON.stringify(await answerOver(process.argv[2] ?? '')))
}
