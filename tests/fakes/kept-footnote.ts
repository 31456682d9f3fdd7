import { createFootnote, type Footnote } from '../../src/core/footnote.ts'
import type { AnswerStore, ChatModel, Log } from '../../src/core/ports.ts'
import type { Corpus } from '../../src/core/corpus.ts'
import { createMemoryAnswerStore } from './memory-answer-store.ts'
import { smallCorpus } from './small-corpus.ts'

const clock = { now: () => new Date('2026-11-24T12:00:00Z') }

/** The real Footnote over the small corpus, with receipts. */
export function createKeptFootnote(
  parts: { store?: AnswerStore; chatModels?: readonly ChatModel[]; fallback?: ChatModel; corpus?: Corpus; log?: Log } = {},
): Footnote {
  let count = 0
  const receipts = { store: parts.store ?? createMemoryAnswerStore(), createId: () => `answer-${process.hrtime.bigint()}-${count++}` }
  return createFootnote({
    corpus: parts.corpus ?? smallCorpus(),
    chatModels: parts.chatModels ?? [],
    clock,
    log: parts.log ?? (() => undefined),
    ...(parts.fallback && { fallback: parts.fallback }),
    receipts,
  })
}
