import { sql } from 'kysely'
import { z } from 'zod'
import type { AnswerStore } from '../../core/ports.ts'
import { Receipt, ReceiptHead } from '../../core/receipt.ts'
import { inPages } from './pages.ts'
import { readRow } from './rows.ts'
import type { Database, ReceiptRow } from './tables.ts'

const HEAD = ['id', 'answered_at', 'about', 'fields', 'server', 'question', 'kind', 'gap', 'is_recalled', 'duration_ms', 'calls'] as const
type HeadRow = Pick<ReceiptRow, (typeof HEAD)[number]>

export function createAnswerStore(database: Database): AnswerStore {
  const since = (instant: string) =>
    database.selectFrom('receipts').where('answered_at', '>=', instant).orderBy('answered_at').orderBy('id')
  return {
    async keep(receipt) {
      await database.insertInto('receipts').values(toRow(receipt)).execute()
    },
    async find(id) {
      const row = await database.selectFrom('receipts').selectAll().where('id', '=', id).executeTakeFirst()
      return row && readRow('receipts', () => fromRow(row))
    },
    async *listSince(instant, toMark = false) {
      const rows = inPages<ReceiptRow>((most, after) => {
        const all = since(instant).selectAll().limit(most)
        const meant = toMark ? all.where('message', 'is not', null).where('marked_at', 'is', null) : all
        return (after ? meant.where(isBehind(after)) : meant).execute()
      })
      for await (const row of rows) yield readRow('receipts', () => fromRow(row))
    },
    async *listHeads(instant, server) {
      const rows = inPages<HeadRow>((most, after) => {
        const all = since(instant).select(HEAD).limit(most)
        const meant = server === undefined ? all : all.where('server', '=', server)
        return (after ? meant.where(isBehind(after)) : meant).execute()
      })
      for await (const row of rows) yield readRow('receipts', () => headOf(row))
    },
    async notePlace(id, place) {
      await database.updateTable('receipts').set(place).where('id', '=', id).execute()
    },
    async noteMarked(id, markedAt) {
      const is = markedAt === undefined ? 'is not' : 'is'
      const news = database
        .updateTable('receipts')
        .set({ marked_at: markedAt ?? null })
        .where('id', '=', id)
        .where('marked_at', is, null)
      return (await news.returning('id').executeTakeFirst()) !== undefined
    },
    async strip(server, part) {
      const [column, nothing] =
        part === 'question' ? (['question', { question: null }] as const) : (['message', { channel: null, message: null }] as const)
      await database.updateTable('receipts').set(nothing).where('server', '=', server).where(column, 'is not', null).execute()
    },
    async forgetBefore(instant) {
      await database.deleteFrom('receipts').where('answered_at', '<', instant).execute()
    },
  }
}

function isBehind({ answered_at: answeredAt, id }: Pick<ReceiptRow, 'answered_at' | 'id'>) {
  return sql<boolean>`(answered_at, id) > (${answeredAt}, ${id})`
}

function toRow(receipt: Receipt): ReceiptRow {
  const { id, story, locale, place } = receipt
  return {
    id,
    story,
    locale,
    answered_at: receipt.answeredAt,
    corpus_version: receipt.corpusVersion,
    chat_model: receipt.chatModel ?? null,
    about: JSON.stringify(receipt.about),
    fields: JSON.stringify(receipt.fields),
    claims: JSON.stringify(receipt.claims),
    withheld: JSON.stringify(receipt.withheld),
    evidence: JSON.stringify(receipt.evidence),
    server: receipt.server ?? null,
    question: receipt.question ?? null,
    kind: receipt.kind ?? null,
    gap: receipt.gap ?? null,
    is_recalled: Number(receipt.isRecalled),
    duration_ms: receipt.durationMs ?? null,
    calls: JSON.stringify(receipt.calls),
    channel: place?.channel ?? null,
    message: place?.message ?? null,
    marked_at: receipt.markedAt ?? null,
  }
}

/** JSON.parse gives anything; the receipt's schema then says what it is. */
const Json = z.string().transform((text): unknown => JSON.parse(text))
const HeadLists = z.object({ about: Json, fields: Json, calls: Json })
const Lists = z.object({ claims: Json, withheld: Json, evidence: Json })
const Flag = z.literal([0, 1]).transform(Boolean)

function fromRow(row: ReceiptRow): Receipt {
  const { channel, message } = row
  return Receipt.parse({
    ...row,
    ...headMembers(row),
    ...Lists.parse(row),
    corpusVersion: row.corpus_version,
    chatModel: row.chat_model ?? undefined,
    place: channel === null || message === null ? undefined : { channel, message },
    markedAt: row.marked_at ?? undefined,
  })
}

function headOf(row: HeadRow): ReceiptHead {
  return ReceiptHead.parse({ id: row.id, ...headMembers(row) })
}

function headMembers(row: HeadRow) {
  return {
    ...HeadLists.parse(row),
    answeredAt: row.answered_at,
    server: row.server ?? undefined,
    question: row.question ?? undefined,
    kind: row.kind ?? undefined,
    gap: row.gap ?? undefined,
    isRecalled: Flag.parse(row.is_recalled),
    durationMs: row.duration_ms ?? undefined,
  }
}
