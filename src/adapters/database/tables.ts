import type { Generated, Kysely } from 'kysely'
import type { Person, ServerId } from '../../core/asker.ts'
import { digestRound } from '../../core/rounds.ts'
import { serverAccount, userAccount } from '../../core/spending.ts'

/**
 * What Footnote keeps, table by table: the one schema of both engines, as `migrations/` makes it.
 *
 * To keep something new:
 * 1. `migrations/000N-what.sql`: portable SQL, each statement ended by `;` at the end of a line. Columns are `text`, `bigint`
 *    or `integer`: ids and JSON as text, money as micro-dollars in a bigint, instants as ISO text in UTC, yes and no as 1
 *    and 0. A migration that has been released is never edited.
 * 2. Its rows in `Tables` and its primary key in `PRIMARY_KEYS`, here. A backup then holds it too. If rows belong to a
 *    server or to a person, which column says so, in `SERVER_ROWS` or `PERSON_ROWS`: they are then deleted with all else that
 *    is kept of it or of them.
 * 3. `what.ts`, a file of queries against `Database` behind a port of `core/ports.ts`, and one line in `createStore`.
 * 4. `tests/contracts/what.ts`, run against both engines like `answer-store.ts`.
 */
export type Tables = {
  receipts: ReceiptRow
  spending: SpendingRow
  rate_limits: RateLimitRow
  retold: RetoldRow
  servers: ServersTable
  settings_changes: ChangeRow
  votes: VoteRow
  rounds: RoundRow
}

export type ReceiptRow = Record<'id' | 'answered_at' | 'story' | 'locale' | 'corpus_version', string> &
  Record<'about' | 'fields' | 'claims' | 'withheld' | 'evidence' | 'calls', string> &
  Record<'chat_model' | 'server' | 'question' | 'kind' | 'gap' | 'channel' | 'message' | 'marked_at', string | null> & {
    is_recalled: number
    duration_ms: number | null
  }

type SpendingRow = { account: string; period: string; micro_usd: number }
type RateLimitRow = { key: string; points: number; expire: number | null }
type RetoldRow = { id: string; kept_at: string; sentences: string }
type ServersTable = {
  id: string
  bot: Generated<string | null>
  settings: Generated<string | null>
  left_at: Generated<string | null>
}

export type ChangeRow = Record<'server' | 'changed_at' | 'changed_by' | 'before' | 'after', string> & { number: number }

export type VoteRow = Record<'id' | 'answer' | 'answered_at' | 'opinion', string> & Record<'server' | 'note', string | null>
type RoundRow = { name: string; value: string }

export const PRIMARY_KEYS: { [Table in keyof Tables]: (keyof Tables[Table] & string)[] } = {
  receipts: ['id'],
  spending: ['account', 'period'],
  rate_limits: ['key'],
  retold: ['id'],
  servers: ['id'],
  settings_changes: ['server', 'number'],
  votes: ['id'],
  rounds: ['name'],
}

/** Where rows belong to a server: what is deleted with it, by column. */
export const SERVER_ROWS: { [Table in keyof Tables]?: { column: keyof Tables[Table] & string; is: (server: ServerId) => string } } = {
  servers: { column: 'id', is: (server) => server },
  settings_changes: { column: 'server', is: (server) => server },
  spending: { column: 'account', is: serverAccount },
  rate_limits: { column: 'key', is: serverAccount },
  receipts: { column: 'server', is: (server) => server },
  votes: { column: 'server', is: (server) => server },
  rounds: { column: 'name', is: digestRound },
}

/** Where rows belong to a person: what is deleted when they wish to be forgotten, by column. */
export const PERSON_ROWS: {
  [Table in keyof Tables]?: { column: keyof Tables[Table] & string; is: (person: Person) => string }
} = {
  spending: { column: 'account', is: ({ key }) => userAccount(key) },
  rate_limits: { column: 'key', is: ({ key }) => userAccount(key) },
}

/**
 * Either engine, to be asked in one language. What fails leaves as FootnoteError `store-unusable`.
 *
 * Several processes share it, so never read a number, add to it and write it back. Say it as one conditional statement that
 * tells whether it took place, and which no other can come between:
 *
 *     const taken = await database
 *       .updateTable('budgets')
 *       .set((row) => ({ spent: row('spent', '+', cost) }))
 *       .where('id', '=', id)
 *       .where((row) => row(row('spent', '+', cost), '<=', row.ref('cap')))
 *       .returning('spent')
 *       .executeTakeFirst() // undefined: refused, nothing changed
 *
 * Several statements that belong together go into `database.transaction().execute(async (all) => …)`: ask only `all` in there,
 * and let its errors out. The embedded database runs such transactions one after another; in PostgreSQL they run at once, at
 * `read committed`.
 */
export type Database = Kysely<Tables>
