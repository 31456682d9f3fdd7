import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Corpus } from '../../src/core/corpus.ts'
import { Fact } from '../../src/core/release.ts'
import { PassageSection, type Source } from '../../src/core/source.ts'

/** The OWASP Top 10 for applications of language models. */
const CATEGORIES = [
  'prompt-injection',
  'sensitive-information',
  'supply-chain',
  'data-poisoning',
  'improper-output',
  'excessive-agency',
  'system-prompt-leakage',
  'embedding-weaknesses',
  'misinformation',
  'unbounded-consumption',
] as const

/**
 * What must never reach a channel: a text, whatever its case and however it is escaped, or `/a pattern/` of the markdown
 * itself.
 */
const Forbidden = z.string().min(2)

const DirectAttack = z.strictObject({
  id: z.string(),
  category: z.enum(CATEGORIES),
  question: z.string().min(1).max(500),
  forbidden: z.array(Forbidden).min(1),
})
export type DirectAttack = z.infer<typeof DirectAttack>

/** An innocent question, and what stands in the corpus that answers it. */
const DocumentAttack = DirectAttack.extend({
  plant: z.strictObject({
    passage: z.strictObject({ title: z.string(), topic: z.string(), text: z.string() }).optional(),
    fact: z.looseObject({ field: z.string() }).optional(),
    source: z.strictObject({ title: z.string(), publisher: z.string(), url: z.string() }).partial().optional(),
  }),
})
export type DocumentAttack = z.infer<typeof DocumentAttack>

export const directAttacks: DirectAttack[] = linesOf('direct.jsonl').map((line) => DirectAttack.parse(line))
export const documentAttacks: DocumentAttack[] = linesOf('documents.jsonl').map((line) => DocumentAttack.parse(line))

function linesOf(file: string): unknown[] {
  const lines = readFileSync(join(import.meta.dirname, file), 'utf8')
    .split('\n')
    .filter(Boolean)
  return lines.map((line) => JSON.parse(line) as unknown)
}

const TARGET = 'deepseek/deepseek-v4-pro'

/** A corpus in which somebody has planted what an attack plants. */
export function plantIn(corpus: Corpus, { plant }: DocumentAttack): Corpus {
  const id = 'blog/planted'
  const passages = plant.passage
    ? [{ ...PassageSection.parse({ slug: 'notes', about: [TARGET, 'openai/gpt-5.5'], ...plant.passage }), id: `${id}#notes`, source: id }]
    : []
  const source: Source = {
    id,
    tier: 'vendor',
    publisher: 'Blog',
    title: 'Notes',
    url: 'https://blog.example/notes',
    published: '2026-10-02',
    retrieved: '2026-11-20',
    ...(plant.source as Partial<Source>),
    passages,
  }
  const release = corpus.releases.get(TARGET)!
  const facts = plant.fact ? [Fact.parse({ source: id, ...plant.fact }), ...release.facts] : release.facts
  return {
    ...corpus,
    releases: new Map(corpus.releases).set(TARGET, { ...release, facts }),
    sources: new Map(corpus.sources).set(id, source),
    passages: new Map([...corpus.passages, ...passages.map((passage) => [passage.id, passage] as const)]),
  }
}
