import { createHash, type Hash } from 'node:crypto'
import { createReadStream, createWriteStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { FootnoteError } from '../../core/errors.ts'

/*
 * A backup is text for either engine, one JSON value a line: a head, `[table, row]` for each row, and a foot with what a
 * whole file has, so that a damaged one is told from it.
 */

type BackupHead = z.infer<typeof Head>
const Head = z.object({ footnoteBackup: z.literal(1), schema: z.int().positive(), takenAt: z.iso.datetime() })

export type BackupRow = z.infer<typeof Row>
const Row = z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.null()]))])

/** Rows by table. */
export type Counts = Record<string, number>
/** `sha256` is of every line before, each with its line end. */
const Foot = z.object({ rows: z.record(z.string(), z.int()), sha256: z.string() })

/**
 * Writes a backup where there is no such file yet, readable by its owner alone, and resolves when it is on the disk. It is
 * closed however that ends, so that what was begun can be removed.
 */
export async function writeBackupFile(path: string, head: BackupHead, rows: AsyncIterable<BackupRow>): Promise<void> {
  const file = createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true })
  const { promise: closed, resolve } = Promise.withResolvers<void>()
  file.once('close', resolve)
  try {
    await pipeline(linesOf(head, rows), file)
  } finally {
    await closed
  }
}

async function* linesOf(head: BackupHead, rows: AsyncIterable<BackupRow>): AsyncGenerator<string> {
  const sum = createHash('sha256')
  const counts: Counts = {}
  yield added(sum, head)
  for await (const row of rows) {
    count(counts, row)
    yield added(sum, row)
  }
  yield `${JSON.stringify({ rows: counts, sha256: sum.digest('hex') })}\n`
}

function added(sum: Hash, value: unknown): string {
  const line = `${JSON.stringify(value)}\n`
  sum.update(line)
  return line
}

function count(counts: Counts, [table]: BackupRow): void {
  counts[table] = (counts[table] ?? 0) + 1
}

/**
 * Reads a backup from its head to its foot. Only when it resolves has the file been found whole.
 *
 * @throws FootnoteError `store-unusable` if it can't be read, is no backup, or is damaged
 */
export async function readBackupFile(
  path: string,
  { onHead, onRow }: { onHead?: (head: BackupHead) => Promise<void>; onRow?: (row: BackupRow) => Promise<void> } = {},
): Promise<{ head: BackupHead; counts: Counts }> {
  const sum = createHash('sha256')
  const counts: Counts = {}
  let head: BackupHead | undefined
  let before: string | undefined
  for await (const line of linesIn(path)) {
    if (before !== undefined) {
      sum.update(`${before}\n`)
      if (head) {
        const row = parse(Row, before, path)
        count(counts, row)
        await onRow?.(row)
      } else {
        head = parse(Head, before, path)
        await onHead?.(head)
      }
    }
    before = line
  }
  if (!head || before === undefined) throw damaged(path)
  const foot = parse(Foot, before, path)
  if (foot.sha256 !== sum.digest('hex') || JSON.stringify(foot.rows) !== JSON.stringify(counts)) throw damaged(path)
  return { head, counts }
}

async function* linesIn(path: string): AsyncGenerator<string> {
  const file = createReadStream(path)
  try {
    yield* createInterface({ input: file, crlfDelay: Infinity })
  } catch (cause) {
    throw new FootnoteError('store-unusable', `${path} can't be read: ${String(cause)}`, { cause })
  } finally {
    file.destroy()
  }
}

function parse<T>(schema: z.ZodType<T>, line: string, path: string): T {
  try {
    return schema.parse(JSON.parse(line))
  } catch (cause) {
    throw damaged(path, cause)
  }
}

function damaged(path: string, cause?: unknown): FootnoteError {
  return new FootnoteError('store-unusable', `${path} is no whole backup: it is damaged, cut short, or something else. Use another one.`, {
    cause,
  })
}
