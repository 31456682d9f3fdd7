import { citeSources, type Answer } from '../core/answer.ts'
import type { Corpus } from '../core/corpus.ts'
import { wordsIn } from '../core/writing/words/index.ts'

type Marks = (citations: readonly string[]) => string

/** An answer as plain text: its words, then the numbered sources. */
export function plainAnswer(answer: Answer, corpus: Corpus): string {
  const listed = citeSources(answer, corpus).sources.map(
    ({ number, publisher, title, date, url }) => `[${number}] ${publisher}: ${title} (${date}) ${url}`,
  )
  return [plainWords(answer, corpus), ...(listed.length > 0 ? ['', ...listed] : [])].join('\n')
}

/** Sentences with their numbers, the table, what the sources don't say, and the choices of a question back. */
export function plainWords(answer: Answer, corpus: Corpus): string {
  const { numbers } = citeSources(answer, corpus)
  const marks: Marks = (citations) => [...new Set(citations.flatMap((id) => numbers.get(id) ?? []))].map((number) => `[${number}]`).join('')
  const claims = answer.claims.map((claim) => `${claim.text} ${marks(claim.citations)}`)
  const table = answer.comparison ? [tableOf(answer, answer.comparison, marks)] : []
  const choices = answer.kind === 'ambiguous' ? answer.choices.map(({ name }) => `- ${name}`) : []
  return [...(answer.caveat ? [answer.caveat] : []), ...claims, ...table, ...(answer.note ? [answer.note] : []), ...choices].join('\n')
}

function tableOf(answer: Answer, { releases, rows }: NonNullable<Answer['comparison']>, marks: Marks): string {
  const silent = wordsIn(answer.locale).silent
  const lines = rows.map((row) => {
    const cells = row.cells.map(
      (cell, index) =>
        `${releases[index]!.name}: ${cell.length > 0 ? cell.map((entry) => `${entry.text} ${marks(entry.citations)}`).join('; ') : silent}`,
    )
    return `${row.label} – ${cells.join(' | ')}`
  })
  return lines.join('\n')
}
