import type { Answer } from './answer.ts'
import type { Corpus } from './corpus.ts'
import { failureCode } from './errors.ts'
import type { AnswerStore, Log } from './ports.ts'
import { type AnswerId, receiptOf, type ReceiptNotes } from './receipt.ts'

/** Where receipts go, and how their ids come about. */
export type Receipts = { store: AnswerStore; createId(): AnswerId }

export type Keeping = Omit<ReceiptNotes, 'id'> & { receipts: Receipts; corpus: Corpus; log: Log }

/**
 * Passes answers on, the final one with an id once its receipt is kept. A store that fails takes nothing from the answer:
 * it has its id all the same, and its buttons say what is wrong.
 */
export async function* keepReceipts(answers: AsyncIterable<Answer>, keeping: Keeping): AsyncGenerator<Answer> {
  for await (const answer of answers) yield answer.isFinal ? await keep(answer, keeping) : answer
}

async function keep(answer: Answer, { receipts, corpus, log, ...notes }: Keeping): Promise<Answer> {
  const id = receipts.createId()
  try {
    await receipts.store.keep(receiptOf(answer, corpus, { ...notes, id }))
  } catch (error) {
    const code = failureCode(error)
    if (!code) throw error
    log('warn', 'receipt-lost', { code })
  }
  return { ...answer, id }
}
