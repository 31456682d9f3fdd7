import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { Kysely, SqliteDialect, type SqliteDatabase } from 'kysely'
import { z } from 'zod'
import { FootnoteError } from '../core/errors.ts'
import type { AnswerStore } from '../core/ports.ts'
import { Receipt } from '../core/receipt.ts'
import { migrate } from './migrate.ts'

/** What Footnote keeps between starts, in one file. */
export type EmbeddedDatabase = { answers: AnswerStore; close(): Promise<void> }

/** Time to wait for another process that writes, ms. */
const LOCK_TIMEOUT_MS = 5_000

type Row = Record<'id' | 'answered_at' | 'story' | 'locale' | 'corpus_version', string> &
  Record<'about' | 'fields' | 'claims' | 'withheld' | 'evidence', string> & { chat_model: string | null }
type Tables = { receipts: Row }

/**
 * Opens `footnote.db` in a folder, and makes both where they are missing.
 *
 * @throws FootnoteError `store-unusable` if the folder can't be written, the file is no sound database, or its schema is
 *   newer than this Footnote; the file stays as it is
 */
export function openEmbeddedDatabase(dataDir: string): EmbeddedDatabase {
  const place = join(dataDir, 'footnote.db')
  const database = naming(place, () => {
    mkdirSync(dataDir, { recursive: true })
    return openFile(place)
  })
  const tables = new Kysely<Tables>({ dialect: new SqliteDialect({ database: forKysely(database) }) })
  return {
    answers: createAnswerStore(tables, place),
    async close() {
      await tables.destroy()
      if (database.isOpen) database.close()
    },
  }
}

function openFile(place: string): DatabaseSync {
  const database = new DatabaseSync(place, { timeout: LOCK_TIMEOUT_MS })
  try {
    database.exec('pragma journal_mode = wal; pragma synchronous = full')
    migrate(database, place)
    return database
  } catch (error) {
    database.close()
    throw error
  }
}

function createAnswerStore(tables: Kysely<Tables>, place: string): AnswerStore {
  return {
    async keep(receipt) {
      await namingLater(place, () => tables.insertInto('receipts').values(toRow(receipt)).execute())
    },
    async find(id) {
      const row = await namingLater(place, () => tables.selectFrom('receipts').selectAll().where('id', '=', id).executeTakeFirst())
      return row && naming(place, () => fromRow(row))
    },
    async forgetBefore(instant) {
      await namingLater(place, () => tables.deleteFrom('receipts').where('answered_at', '<', instant).execute())
    },
  }
}

function toRow(receipt: Receipt): Row {
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
}: Record<keyof Row, unknown>): Receipt {
  return Receipt.parse({ ...row, ...Lists.parse(row), answeredAt, corpusVersion, chatModel: chatModel ?? undefined })
}

/** What kysely needs of a driver. */
function forKysely(database: DatabaseSync): SqliteDatabase {
  return {
    close: () => database.close(),
    prepare(sql) {
      const statement = database.prepare(sql)
      return {
        reader: statement.columns().length > 0,
        all: (parameters) => statement.all(...parameters.map(asInput)),
        run: (parameters) => statement.run(...parameters.map(asInput)),
        iterate: (parameters) => statement.iterate(...parameters.map(asInput)),
      }
    },
  }
}

const Input = z.union([z.string(), z.number(), z.bigint(), z.null()])
const asInput = (value: unknown): SQLInputValue => Input.parse(value)

function naming<T>(place: string, act: () => T): T {
  try {
    return act()
  } catch (error) {
    throw unusable(place, error)
  }
}

async function namingLater<T>(place: string, act: () => Promise<T>): Promise<T> {
  return act().catch((error: unknown) => {
    throw unusable(place, error)
  })
}

function unusable(place: string, cause: unknown): FootnoteError {
  if (cause instanceof FootnoteError) return cause
  const why = cause instanceof z.ZodError ? 'it holds something unexpected' : cause instanceof Error ? cause.message : 'it failed'
  const message = `${place} can't be used: ${why}. Check that the folder can be written and the disk is not full; if the file is damaged, move it away and start again. Nothing was deleted.`
  return new FootnoteError('store-unusable', message, { cause })
}
