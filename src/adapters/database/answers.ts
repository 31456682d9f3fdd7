import { z } from 'zod'
import type { AnswerStore } from '../../core/ports.ts'
import { Receipt } from '../../core/receipt.ts'
import { readRow } from './rows.ts'
import type { Database, ReceiptRow } from './tables.ts'

export function createAnswerStore(database: Database): AnswerStore {
  return {
    async keep(receipt) {
      await database.insertInto('receipts').values(toRow(receipt)).execute()
    },
    async find(id) {
      const row = await database.selectFrom('receipts').selectAll().where('id', '=', id).executeTakeFirst()
      return row && readRow('receipts', () => fromRow(row))
    },
    async forgetBefore(instant) {
      await database.deleteFrom('receipts').where('answered_at', '<', instant).execute()
    },
  }
}

function toRow(receipt: Receipt): ReceiptRow {
  const { answeredAt, corpusVersion, chatModel, about, fields, claims, withheld, evidence, ...plain } = receipt
  return {
    ...plain,
    answered_at: answeredAt,
    corpus_version: corpusVersion,
    chat_model: chatModel ?? null,
    about: JSON.stringify(about),
    fields: JSON.stringify(fields),
    claims: JSON.stringify(claims),
    withheld: JSON.stringify(withheld),
    evidence: JSON.stringify(evidence),
  }
}

/** JSON.parse gives anything; the receipt's schema then says what it is. */
const Json = z.string().transform((text): unknown => JSON.parse(text))
const Lists = z.object({ about: Json, fields: Json, claims: Json, withheld: Json, evidence: Json })

function fromRow({
  answered_at: answeredAt,
  corpus_version: corpusVersion,
  chat_model: chatModel,
  ...row
}: Record<keyof ReceiptRow, unknown>): Receipt {
  return Receipt.parse({ ...row, ...Lists.parse(row), answeredAt, corpusVersion, chatModel: chatModel ?? undefined })
}
