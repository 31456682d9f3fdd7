import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createKnownItems, readCollection, type Collection } from './collection.ts'
import { measureWaits, STEPS, told } from './discord.ts'
import { createEngine, type Engine } from './engine.ts'
import { measureQuality, type Speed } from './measure.ts'
import { PEERS } from './peers.ts'

const HELP = `How good and how fast Footnote's search is, beside libraries in the same run, and how long members wait.

  npm run bench                                   known items among synthetic passages; speed at 10,000 and 100,000
  npm run bench -- --collection <folder>          a judged collection (may be given several times): corpus.jsonl
                                                  {id, title, text}, queries.jsonl {id, text}, qrels.tsv
  npm run bench -- --million                      speed at 1,000,000 passages too (Footnote alone; 3 GB, a minute)
  npm run bench -- --only quality | speed | waits   a part of it

nDCG@10 and recall follow trec_eval. Milliseconds depend on the machine and its other work: compare the ratios.`

const SIZES = [10_000, 100_000]
const MILLION = 1_000_000
const KNOWN_ITEMS = 5000

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
