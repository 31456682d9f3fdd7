import { createFootnote, type Footnote, type FootnoteParts } from '../../src/core/footnote.ts'
import type { AnswerStore } from '../../src/core/ports.ts'
import { createMemoryAnswerStore } from './memory-answer-store.ts'
import { smallCorpus } from './small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }

/** The real Footnote over the small corpus, with receipts. */
export function createKeptFootnote(parts: Partial<FootnoteParts> & { store?: AnswerStore } = {}): Footnote {
  let count = 0
  const { store, ...rest } = parts
  const receipts = { store: store ?? createMemoryAnswerStore(), createId: () => `answer-${process.hrtime.bigint()}-${count++}` }
  return createFootnote({
    corpus: smallCorpus(),
    chatModels: [],
    clock,
    log: () => undefined,
    receipts,
    ...rest,
  })
}
