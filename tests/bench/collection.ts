import { readFileSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { SearchDocument } from '../../src/core/search/postings.ts'
import type { Judgements } from '../eval/metrics.ts'
import { createSynthetic } from './synthetic.ts'

/** Documents, questions, and which documents answer which question. */
export type Collection = {
  name: string
  documents: SearchDocument[]
  questions: { text: string; judgements: Judgements }[]
}

const DocumentLine = z.object({ id: z.string(), title: z.string(), text: z.string() })
const QueryLine = z.object({ id: z.string(), text: z.string() })

/**
 * Reads a folder with `corpus.jsonl` {id, title, text}, `queries.jsonl` {id, text} and `qrels.tsv` (a heading, then
 * query-id, corpus-id, score). Questions without a relevant document are left out, as trec_eval does.
 */
export function readCollection(folder: string): Collection {
  const linesOf = (file: string) => readFileSync(path.join(folder, file), 'utf8').trim().split('\n')
  const judgements = new Map<string, Map<string, number>>()
  for (const line of linesOf('qrels.tsv').slice(1)) {
    const [query, document, score] = line.split('\t')
    if (query === undefined || document === undefined || !(Number(score) > 0)) continue
    judgements.set(query, (judgements.get(query) ?? new Map()).set(document, Number(score)))
  }
  const questions = linesOf('queries.jsonl')
    .map((line) => QueryLine.parse(JSON.parse(line)))
    .flatMap(({ id, text }) => (judgements.has(id) ? { text, judgements: judgements.get(id)! } : []))
  const documents = linesOf('corpus.jsonl').map((line) => DocumentLine.parse(JSON.parse(line)))
  return { name: path.basename(folder), documents, questions }
}

/** Made-up passages and questions of a few words of one of them, which that one answers. */
export function createKnownItems(count: number): Collection {
  const { documents, queries } = createSynthetic(count)
  const questions = queries.map(({ text, answer }) => ({ text, judgements: new Map([[answer, 1]]) }))
  return { name: `${count} synthetic passages, known items`, documents, questions }
}
