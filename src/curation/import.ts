import { readFile, stat, writeFile } from 'node:fs/promises'
import { basename, join, relative, sep } from 'node:path'
import { parseArgs } from 'node:util'
import { loadCorpus } from '../adapters/corpus-files.ts'
import { factLine, placeForFacts, releaseText, sourceText } from '../adapters/corpus/write-facts.ts'
import { createGuardedFetch, PAGE_LIMITS } from '../adapters/guarded-fetch.ts'
import { type Day, dayOf } from '../core/dates.ts'
import type { SourceId } from '../core/release.ts'
import { readModelsDev } from './import/models-dev.ts'
import { propose, type Addition, type Proposal } from './import/propose.ts'
import { addFile, addLines } from './import/unified-diff.ts'
import { currentDay, runTool } from './run-tool.ts'

const HELP = `Propose what models.dev knows and the corpus does not, as a diff to review.

  npm run -s corpus:import -- https://models.dev/api.json > new.patch    fetch and compare
  npm run -s corpus:import -- api.json --out new.patch                   from a file
  git apply new.patch                                                    take it over

  --dir <dir>         the corpus, corpus/ if absent
  --on <YYYY-MM-DD>   when the file was fetched; the day it was last changed if absent
  --known-only        no new releases, only facts of those the corpus holds

Nothing is written but the diff. A curated value stays: one that differs is proposed beside it, marked as disputed.
Only labs' own providers count. Progress and differences are told on standard error.`

const ADDRESS = 'https://models.dev/api.json'
/** The file is one to three megabytes. */
const LIMITS = { ...PAGE_LIMITS, types: ['application/json', 'text/plain'], timeoutMs: 60_000, maxBytes: 32 * 1024 * 1024 }

/** The diff for a text of api.json, and what it rests on. `dir` holds the corpus, which the diff calls `name`. */
export async function importDiff(
  text: string,
  { dir, name = 'corpus', day, knownOnly = false }: { dir: string; name?: string; day: Day; knownOnly?: boolean },
): Promise<{ diff: string; proposal: Proposal; unread: string[] } | { refusal: string }> {
  const modelsDev = readModelsDev(text)
  if (!modelsDev) return { refusal: `This is not models.dev's api.json: { provider: { name, models } }. It is at ${ADDRESS}.` }
  const corpus = loadCorpus(dir)
  const source: SourceId = `models-dev/api-${day}`
  const found = propose(corpus, modelsDev, source, day)
  const proposal = { ...found, releases: knownOnly ? [] : found.releases.filter(({ id }) => !corpus.releases.has(id)) }
  const parts = await Promise.all(proposal.additions.map((addition) => additionDiff(dir, name, addition)))
  const files = proposal.releases.map(({ id, file }) => addFile(`${name}/releases/${id}.yaml`, releaseText(file)))
  const isNewSource = parts.length + files.length > 0 && !corpus.sources.has(source)
  const front = { url: ADDRESS, title: 'models.dev API', publisher: 'models.dev', tier: 'aggregator', retrieved: day }
  const sources = isNewSource ? [addFile(`${name}/sources/${source}.md`, sourceText(front))] : []
  return { diff: [...sources, ...parts, ...files].join(''), proposal, unread: modelsDev.unread }
}

async function additionDiff(dir: string, name: string, { release, facts }: Addition): Promise<string> {
  const path = `releases/${release.id}.yaml`
  const text = await readFile(join(dir, path), 'utf8')
  const place = placeForFacts(text)
  if (!place) return ''
  return addLines(
    `${name}/${path}`,
    text,
    place.afterLine,
    facts.map((fact) => place.indent + factLine(fact)),
  )
}

/** A corpus under the working directory by its path, so that the diff applies here; any other by its own name. */
function nameInDiff(dir: string): string {
  const path = relative('.', dir)
  return path.startsWith('..') ? basename(dir) : path.split(sep).join('/')
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      out: { type: 'string' },
      dir: { type: 'string' },
      on: { type: 'string' },
      'known-only': { type: 'boolean' },
    },
  })
  const [from] = positionals
  if (values.help || from === undefined) return console.log(HELP)
  const read = await readInput(from)
  if ('refusal' in read) return fail(read.refusal)
  console.error(`Read ${Math.round(read.text.length / 1024)} KB from ${from}, comparing ...`)
  const dir = values.dir ?? 'corpus'
  const imported = await importDiff(read.text, {
    dir,
    name: nameInDiff(dir),
    day: values.on ?? read.day,
    knownOnly: values['known-only'] ?? false,
  })
  if ('refusal' in imported) return fail(imported.refusal)
  for (const line of report(imported.proposal, imported.unread)) console.error(line)
  if (values.out === undefined) process.stdout.write(imported.diff)
  else await writeFile(values.out, imported.diff)
}

async function readInput(from: string): Promise<{ text: string; day: Day } | { refusal: string }> {
  if (/^[a-z]+:\/\//i.test(from)) {
    console.error(`Fetching ${from} ...`)
    const result = await createGuardedFetch()(from, LIMITS)
    return 'fetched' in result ? { text: result.fetched.text, day: currentDay() } : result
  }
  try {
    const { mtime } = await stat(from)
    return { text: await readFile(from, 'utf8'), day: dayOf(mtime) }
  } catch (error) {
    return { refusal: `${from} can't be read: ${error instanceof Error ? error.message : String(error)}` }
  }
}

function report({ additions, releases, skippedProviders, leftOut }: Proposal, unread: string[]): string[] {
  const facts = additions.reduce((sum, addition) => sum + addition.facts.length, 0)
  const differences = additions.flatMap((addition) => addition.differences)
  return [
    `${facts} facts for ${additions.length} releases, ${releases.length} new releases, ${differences.length} differences.`,
    `${skippedProviders.length} providers are no lab of the corpus and were left out.`,
    ...(unread.length > 0 ? [`${unread.length} models could not be understood: ${unread.slice(0, 5).join(', ')}`] : []),
    ...differences.map((difference) => `  differs: ${difference}`),
    ...leftOut.map((reason) => `  left out: ${reason}`),
  ]
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}

if (import.meta.main) await runTool(main)
