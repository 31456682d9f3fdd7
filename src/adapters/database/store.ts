import type { AnswerStore } from '../../core/ports.ts'
import { createAnswerStore } from './answers.ts'
import type { Database } from './tables.ts'

/** All that Footnote keeps, by port. */
export type Store = { answers: AnswerStore; close(): Promise<void> }

export function createStore(database: Database): Store {
  return { answers: createAnswerStore(database), close: () => database.destroy() }
}
