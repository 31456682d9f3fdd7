import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, readdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'
import { sql } from 'kysely'
import { openDatabase } from '../../src/adapters/database/open-database.ts'
import { createStore } from '../../src/adapters/database/store.ts'
import { type Database, PRIMARY_KEYS } from '../../src/adapters/database/tables.ts'
import { BOT_ACCOUNT } from '../../src/core/spending.ts'
import { createLocalDiscord, type LocalDiscord } from '../../src/emulator/local-discord.ts'
import { createModelApi, type ModelApi, type ModelReply } from '../../src/emulator/model.ts'
import { readGoldenQuestions } from '../eval/golden-question.ts'
import { mean } from '../eval/metrics.ts'
import { createPostgresServer } from '../postgres/start-server.ts'

/** What one question takes of a bot, of its store and of the store's disk, on the mean. */
export type Taken = {
  /** Processor time of the bot's process, and of PostgreSQL's; the latter is known on Linux alone. */
  botCpuMs: number
  storeCpuMs: number | undefined
  /** PostgreSQL's transactions, most of one statement. */
  transactions: number | undefined
  rows: number
  bytes: number
  /** Of the prompts that a chat model was sent. */
  promptBytes: number
  residentBytes: number
}

type Load = { questions: number; hasModel: boolean; isPostgres: boolean }

/** Questions asked at once: as many as the queue of chat models lets through. */
const AT_ONCE = 4
/** Questions before those that count: the code is compiled by then, the connections open. */
const WARM_UP = 40
/** Connections of one process to PostgreSQL. */
const CONNECTIONS = 10

const golden = readGoldenQuestions().flatMap(({ question }) => question ?? [])

/** Asks the real bot over the local Discord, whose own processor time, and the chat model's, is not counted. */
export async function measureTaken(load: Load): Promise<Taken> {
  const server = load.isPostgres ? await createPostgresServer() : undefined
  await server?.start()
  const dataDir = mkdtempSync(path.join(tmpdir(), 'footnote-bench-'))
  const [discord, model] = [await createLocalDiscord(), await createModelApi()]
  model.script(quote)
  const bot = await startBot(settingsFor(discord, model, load.hasModel, { dataDir, databaseUrl: server?.url }))
  const database = openDatabase({ dataDir, ...(server && { databaseUrl: server.url }) })
  try {
    await askAll(discord, WARM_UP, 'warm')
    const [before, storeBefore] = [await bot.taken(), await storeTaken(database, load.isPostgres, dataDir)]
    await askAll(discord, load.questions, 'counted')
    const [after, storeAfter] = [await bot.taken(), await storeTaken(database, load.isPostgres, dataDir)]
    const each = (of: (taken: StoreTaken) => number | undefined) => difference(of(storeAfter), of(storeBefore), load.questions)
    return {
      botCpuMs: (after.cpuMs - before.cpuMs) / load.questions,
      storeCpuMs: each(({ cpuMs }) => cpuMs),
      transactions: each(({ transactions }) => transactions),
      rows: each(({ rows }) => rows) ?? 0,
      bytes: each(({ bytes }) => bytes) ?? 0,
      promptBytes: promptBytes(model),
      residentBytes: after.residentBytes,
    }
  } finally {
    await database.destroy()
    await bot.stop()
    await Promise.all([discord.close(), model.close()])
    await server?.remove()
  }
}

/** Calls of chat models that PostgreSQL books and settles in a second of time that passes, all from the bot's own account. */
export async function measureBookings(count: number): Promise<number> {
  const server = await createPostgresServer()
  await server.start()
  const store = createStore(openDatabase({ databaseUrl: server.url, dataDir: tmpdir() }))
  const accounts = (index: number) =>
    [`user:${index % 50}`, `server:${index % 7}`, BOT_ACCOUNT].map((name) => ({ name, period: '2026-11-24', capMicroUsd: 1e12 }))
  const bookAndSettle = async (index: number) => {
    await store.ledger.book(accounts(index), 5_000)
    await store.ledger.correct(accounts(index), -4_000)
  }
  try {
    await bookAndSettle(0)
    const startedAt = performance.now()
    for (let done = 0; done < count; done += CONNECTIONS) {
      await Promise.all(Array.from({ length: CONNECTIONS }, (_, index) => bookAndSettle(done + index)))
    }
    return count / ((performance.now() - startedAt) / 1_000)
  } finally {
    await store.close()
    await server.remove()
  }
}

/** Bytes of memory that a server takes, in a bot that hears of as many. */
export async function measureServerMemory(servers: number): Promise<number> {
  const script = path.join(import.meta.dirname, 'guild-memory.ts')
  const { stdout } = await promisify(execFile)(process.execPath, [script, '--servers', String(servers)])
  return Number(/per server: heap ([\d.]+) KiB/.exec(stdout)?.[1]) * 1024
}

function difference(after: number | undefined, before: number | undefined, count: number): number | undefined {
  return after === undefined || before === undefined ? undefined : (after - before) / count
}

function settingsFor(discord: LocalDiscord, model: ModelApi, hasModel: boolean, at: { dataDir: string; databaseUrl: string | undefined }) {
  const many = '100000'
  return {
    DISCORD_TOKEN: discord.token,
    DISCORD_API_URL: discord.apiUrl,
    LOG_LEVEL: 'info',
    DATA_DIR: at.dataDir,
    ...(at.databaseUrl && { DATABASE_URL: at.databaseUrl }),
    USER_ASKS_PER_MINUTE: many,
    SERVER_ASKS_PER_MINUTE: many,
    ...(hasModel && {
      OPENAI_API_KEY: 'key',
      OPENAI_BASE_URL: model.baseUrl,
      CHAT_MODELS: 'writer',
      CHAT_PRICES: 'writer=0.000001/0.000001',
    }),
  }
}

async function startBot(settings: Record<string, string>) {
  const script = path.join(import.meta.dirname, 'bot-under-load.ts')
  const child = spawn(process.execPath, [script, JSON.stringify(settings)], { stdio: ['pipe', 'pipe', 'ignore'] })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  await lines.next()
  return {
    async taken(): Promise<{ cpuMs: number; residentBytes: number }> {
      child.stdin.write('\n')
      const { value } = await lines.next()
      return JSON.parse(String(value)) as { cpuMs: number; residentBytes: number }
    },
    async stop(): Promise<void> {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

/** Quotes the first pieces of evidence, in some pieces as a model streams them. */
function quote({ body }: { body: { messages: { content: string }[] } }): ModelReply {
  const { evidence } = JSON.parse(body.messages.at(-1)!.content) as { evidence: { number: number; text: string }[] }
  const text = evidence
    .slice(0, 3)
    .map((piece) => `${piece.text} [${piece.number}] `)
    .join('')
  return { pieces: text.match(/[\s\S]{1,24}/g) ?? [] }
}

function promptBytes(model: ModelApi): number {
  const sizes = model.requests().map(({ body }) => Buffer.byteLength(body.messages.map(({ content }) => content).join('')))
  return sizes.length > 0 ? mean(sizes) : 0
}

/** No question is asked twice, so none is told from what was told before. */
async function askAll(discord: LocalDiscord, count: number, mark: string): Promise<void> {
  for (let asked = 0; asked < count; asked += AT_ONCE) {
    const batch = Array.from({ length: Math.min(AT_ONCE, count - asked) }, (_, index) => asked + index)
    const before = discord.messages(discord.guild.channels[0]!.id).length
    for (const number of batch) {
      const question = `${golden[(number * 7) % golden.length]!.slice(0, 480)} (${mark} ${number})`
      await discord.runCommand({ name: 'ask', options: { question } })
    }
    await answered(discord, before + batch.length)
  }
}

async function answered(discord: LocalDiscord, count: number): Promise<void> {
  for (;;) {
    const messages = discord.messages(discord.guild.channels[0]!.id)
    if (messages.length === count && messages.slice(-AT_ONCE).every(isComplete)) return
    await pause(5)
  }
}

function isComplete(message: { isThinking: boolean; components: unknown[] }): boolean {
  return !message.isThinking && !JSON.stringify(message.components).includes('A chat model is writing')
}

type StoreTaken = { rows: number; bytes: number; transactions?: number; cpuMs?: number | undefined }

async function storeTaken(database: Database, isPostgres: boolean, dataDir: string): Promise<StoreTaken> {
  const counts = Object.keys(PRIMARY_KEYS).map((table) =>
    sql<{ rows: number }>`select count(*) as rows from ${sql.table(table)}`.execute(database),
  )
  const rows = (await Promise.all(counts)).reduce((sum, { rows: [row] }) => sum + row!.rows, 0)
  if (!isPostgres) {
    await sql`pragma wal_checkpoint(truncate)`.execute(database)
    return { rows, bytes: statSync(path.join(dataDir, 'footnote.db')).size }
  }
  // What the server says of its transactions lags by up to a second.
  await pause(1_100)
  const { rows: told } = await sql<{ bytes: number; transactions: number; backend: number }>`
    select pg_database_size(current_database()) as bytes, xact_commit + xact_rollback as transactions, pg_backend_pid() as backend
    from pg_stat_database where datname = current_database()`.execute(database)
  const { bytes, transactions, backend } = told[0]!
  return { rows, bytes, transactions, cpuMs: cpuOfPostgres(backend) }
}

/** Of all processes of a server, as Linux counts it in hundredths of a second. */
function cpuOfPostgres(backend: number): number | undefined {
  if (process.platform !== 'linux') return undefined
  const statOf = (pid: number) => readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ')[1]!.split(' ').map(Number)
  const server = statOf(backend)[1]!
  const all = readdirSync('/proc').map(Number).filter(Boolean)
  const family = all.flatMap((pid) => {
    try {
      return pid === server || statOf(pid)[1] === server ? [statOf(pid)] : []
    } catch {
      return []
    }
  })
  return family.reduce((sum, stat) => sum + (stat[11]! + stat[12]!) * 10, 0)
}
