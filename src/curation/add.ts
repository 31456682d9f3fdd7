import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { extractArticle, type Article } from '../adapters/article.ts'
import { readCorpus } from '../adapters/corpus-files.ts'
import { createGuardedFetch, type FetchedText } from '../adapters/guarded-fetch.ts'
import type { Corpus } from '../core/corpus.ts'
import { draftId, draftSource } from './add/draft.ts'
import { currentDay, runTool } from './run-tool.ts'

const HELP = `Fetch one page and draft its source file, for a person to complete.

  npm run corpus:add -- https://example.com/news/model    writes corpus/sources/<publisher>/<slug>.md
  --print         write the draft to standard output instead
  --dir <dir>     the corpus, corpus/ if absent

The page is fetched over https from public addresses only, in at most 10 s and 2 MiB, as HTML or plain text.
The draft fails npm run corpus:check until the tier is given, passages are written and its comment is gone.`

const NOTHING_KNOWN: Corpus = { version: '', asOf: '', releases: new Map(), sources: new Map(), passages: new Map() }

type Options = { dir: string; isPrinted: boolean; fetchPage?: ReturnType<typeof createGuardedFetch> }

/** Fetches a page and writes its draft; gives back what to tell, or why there is none. */
export async function addPage(
  url: string,
  { dir, isPrinted, fetchPage = createGuardedFetch() }: Options,
): Promise<{ told: string } | { refusal: string }> {
  const reading = readCorpus(dir)
  // Other drafts make a corpus unsound, and this page is no worse for it.
  const corpus = 'corpus' in reading ? reading.corpus : NOTHING_KNOWN
  const result = await fetchPage(url)
  if ('refusal' in result) return result
  const { fetched } = result
  const known = sourceOf(corpus, url) ?? sourceOf(corpus, fetched.url)
  if (known) return { refusal: `${fetched.url} is already in the corpus, as ${known}.` }
  const extracted = await articleOf(fetched)
  if ('refusal' in extracted) return extracted
  const { article } = extracted
  const draft = draftSource(corpus, { url: fetched.url, article, day: currentDay() })
  if (isPrinted) return { told: draft }
  const id = draftId(corpus, fetched.url, article.title)
  if (!id) return { refusal: `${fetched.url} gives no name for a file. Use --print and choose one.` }
  return writeDraft(join(dir, 'sources', `${id}.md`), draft)
}

function sourceOf({ sources }: Corpus, url: string): string | undefined {
  return [...sources.values()].find((source) => plainAddress(source.url) === plainAddress(url))?.id
}

const plainAddress = (url: string): string => url.replace(/#.*$/, '').replace(/\/$/, '')

async function articleOf({ type, text, url }: FetchedText): Promise<{ article: Article } | { refusal: string }> {
  if (type === 'text/html') return extractArticle({ html: text, url })
  const title = text
    .trim()
    .split('\n')[0]!
    .replace(/^#+\s*/, '')
  return { article: { title, author: '', site: '', published: '', description: '', markdown: text } }
}

async function writeDraft(file: string, draft: string): Promise<{ told: string } | { refusal: string }> {
  await mkdir(dirname(file), { recursive: true })
  try {
    await writeFile(file, draft, { flag: 'wx' })
  } catch (error) {
    const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
    if (isThere) return { refusal: `${file} is already there. Use --print to see the draft.` }
    throw error
  }
  return { told: `Wrote ${file}. Complete it, then run npm run corpus:check.` }
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', short: 'h' }, print: { type: 'boolean' }, dir: { type: 'string' } },
  })
  const [url] = positionals
  if (values.help || url === undefined) return console.log(HELP)
  console.error(`Fetching ${url} ...`)
  const result = await addPage(url, { dir: values.dir ?? 'corpus', isPrinted: values.print ?? false })
  if ('told' in result) return console.log(result.told)
  console.error(result.refusal)
  process.exitCode = 1
}

if (import.meta.main) await runTool(main)
