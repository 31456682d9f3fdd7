import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { loadCorpus } from '../../src/adapters/corpus-files.ts'
import { loadConfig } from '../../src/config.ts'
import { CORPUS_DIR, openPriceList } from '../../src/open-footnote.ts'
import { createKnownItems, readCollection, type Collection } from './collection.ts'
import { measureWaits, STEPS, told } from './discord.ts'
import { createEngine, type Engine } from './engine.ts'
import { measureBookings, measureServerMemory, measureTaken, type Taken } from './growth.ts'
import { measureQuality, type Speed } from './measure.ts'
import { ASSUMED, callUsd, type Figures, needsOf } from './needs.ts'
import { PEERS } from './peers.ts'

const HELP = `How good and how fast Footnote's search is, beside libraries in the same run, and how long members wait.

  npm run bench                                   known items among synthetic passages; speed at 10,000 and 100,000
  npm run bench -- --collection <folder>          a judged collection (may be given several times): corpus.jsonl
                                                  {id, title, text}, queries.jsonl {id, text}, qrels.tsv
  npm run bench -- --million                      speed at 1,000,000 passages too (Footnote alone; 3 GB, a minute)
  npm run bench -- --only quality | speed | waits | growth   a part of it; growth: what a question takes, and what many
                                                  servers need (it starts a PostgreSQL server of its own; a minute)

nDCG@10 and recall follow trec_eval. Milliseconds depend on the machine and its other work: compare the ratios.`

const SIZES = [10_000, 100_000]
const MILLION = 1_000_000
const KNOWN_ITEMS = 5000
/** Servers to plan for, servers heard of where their memory is measured, and questions where it is measured what one takes. */
const SERVERS = [10, 1_000, 100_000, 1_000_000]
const MEASURED_SERVERS = 2_500
const COUNTED_QUESTIONS = 120
const COUNTED_BOOKINGS = 2_000

const { values } = parseArgs({
  options: {
    collection: { type: 'string', multiple: true, default: [] },
    million: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(HELP)
else {
  const isWanted = (part: string) => values.only === undefined || values.only === part
  if (isWanted('quality')) for (const collection of collections()) await printQuality(collection)
  if (isWanted('speed')) printSpeeds()
  if (isWanted('waits')) await printWaits()
  if (isWanted('growth')) await printGrowth()
}

/** The real bot over the real wire to the local Discord, which takes five edits of a message in five seconds. */
async function printWaits(): Promise<void> {
  console.log('\nwhat a member waits for, ms, p50 / p99')
  console.log(row('', ...STEPS, 'edits refused'))
  await printLoad('idle, no chat model', { count: 100, hasModel: false })
  await printLoad('idle, chat model', { count: 30, hasModel: true })
  await printLoad('10 a second, chat model', { count: 200, perSecond: 10, hasModel: true })
}

async function printLoad(name: string, load: Parameters<typeof measureWaits>[0]): Promise<void> {
  const { steps, refusedEdits } = await measureWaits(load)
  const cells = STEPS.map((step) => `${told(steps[step], 0.5)} / ${told(steps[step], 0.99)}`)
  console.log(row(name, ...cells, String(refusedEdits)))
}

/** Processor time rather than time that passes, so that other work of the machine counts for little. */
async function printGrowth(): Promise<void> {
  const loads = [false, true].flatMap((isPostgres) => [false, true].map((hasModel) => ({ isPostgres, hasModel })))
  const taken: Taken[] = []
  console.log('\nwhat one question takes, on the mean')
  console.log(row('', 'bot CPU ms', 'store CPU ms', 'transactions', 'rows', 'bytes', 'memory MB'))
  for (const load of loads) {
    const one = await measureTaken({ ...load, questions: COUNTED_QUESTIONS })
    taken.push(one)
    const { botCpuMs, storeCpuMs, transactions, rows, bytes, residentBytes } = one
    const cells = [botCpuMs, storeCpuMs, transactions, rows].map((figure) => figure?.toFixed(1) ?? '-')
    const name = `${load.isPostgres ? 'PostgreSQL' : 'embedded'}, ${load.hasModel ? 'chat model' : 'no model'}`
    console.log(row(name, ...cells, bytes.toFixed(0), (residentBytes / 1e6).toFixed(0)))
  }
  const figures = await figuresOf(taken[2]!, taken[3]!)
  const { costs, booked } = callUsd(figures)
  console.log(
    `\nmemory per server ${(figures.bytesPerServer / 1024).toFixed(1)} KiB; a prompt ${figures.told.promptBytes.toFixed(0)} bytes; a call $${costs.toFixed(6)}, booked as $${booked.toFixed(6)}`,
  )
  console.log(
    `PostgreSQL books and settles ${(await measureBookings(COUNTED_BOOKINGS)).toFixed(0)} calls a second on one account (of time that passes)`,
  )
  console.log(`\nassuming ${JSON.stringify(ASSUMED)}\n`)
  const needs = SERVERS.map((servers) => needsOf(servers, figures))
  for (const name of Object.keys(needs[0]!)) console.log(name.padEnd(36) + needs.map((need) => need[name]!.padStart(13)).join(''))
}

async function figuresOf(plain: Taken, retold: Taken): Promise<Figures> {
  const config = loadConfig({ OPENAI_API_KEY: 'none', DATA_DIR: tmpdir() })
  const price = openPriceList(config, loadCorpus(CORPUS_DIR))(config.chatModels.usable[0]!.name)!
  const bytesPerServer = await measureServerMemory(MEASURED_SERVERS)
  return { plain, told: retold, bytesPerServer, price, capUsdPerMonth: config.budgets.bot.monthMicroUsd / 1e6 }
}

function collections(): Collection[] {
  return values.collection.length > 0 ? values.collection.map(readCollection) : [createKnownItems(KNOWN_ITEMS)]
}

async function printQuality(collection: Collection): Promise<void> {
  console.log(`\n${collection.name}: ${collection.documents.length} documents, ${collection.questions.length} questions`)
  console.log(row('', 'nDCG@10', 'recall@5', 'recall@100'))
  const engines: Record<string, () => Engine> = { footnote: createEngine, ...PEERS }
  for (const [name, create] of Object.entries(engines)) {
    const { ndcg10, recall5, recall100 } = await measureQuality(create(), collection)
    console.log(row(name, ...[ndcg10, recall5, recall100].map((value) => value.toFixed(4))))
  }
}

function printSpeeds(): void {
  console.log('\nsynthetic passages of about 370 characters, questions of 3 to 11 words, 10 results')
  console.log(row('', 'passages', 'build s', 'p50 ms', 'p95 ms', 'memory MB'))
  for (const size of SIZES) {
    const own = printSpeed('footnote', size)
    const peer = printSpeed('minisearch', size)
    const ratios = [own.buildMs / peer.buildMs, own.p50Ms / peer.p50Ms, own.p95Ms / peer.p95Ms, own.addedBytes / peer.addedBytes]
    console.log(row('footnote / minisearch', '', ...ratios.map((ratio) => ratio.toFixed(3))))
  }
  if (values.million) printSpeed('footnote', MILLION)
}

function printSpeed(engine: string, size: number): Speed {
  const script = path.join(import.meta.dirname, 'measure.ts')
  const speed: Speed = JSON.parse(
    execFileSync(process.execPath, ['--max-old-space-size=8192', script, engine, String(size)], { encoding: 'utf8' }),
  )
  const figures = [speed.buildMs / 1000, speed.p50Ms, speed.p95Ms].map((value) => value.toFixed(2))
  console.log(row(engine, size.toLocaleString('en'), ...figures, (speed.addedBytes / 1e6).toFixed(0)))
  return speed
}

function row(name: string, ...cells: string[]): string {
  return name.padEnd(24) + cells.map((cell) => cell.padStart(15)).join('')
}
