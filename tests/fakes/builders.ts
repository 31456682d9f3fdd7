import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { releaseText, sourceText } from '../../src/adapters/corpus/write-facts.ts'
import type { Receipt } from '../../src/core/receipt.ts'
import { ReleaseFile } from '../../src/core/release.ts'

type Parts = Partial<Omit<ReleaseFile, 'facts'>> & { facts?: readonly object[] }

/** A release's file, sound unless the parts say otherwise. Facts without a source name `vendor/news`. */
export function aRelease({ facts = [], ...parts }: Parts = {}): ReleaseFile {
  const released = { field: 'released', value: '2026-04-24' }
  const own = facts.some((fact) => 'field' in fact && fact.field === 'released') ? facts : [released, ...facts]
  const sourced = own.map((fact) => ({ source: 'vendor/news', ...fact }))
  const plain = { name: 'Tern 2 Pro', developer: 'Tern AI', kind: 'language', families: ['Tern'], aliases: [] }
  return ReleaseFile.parse({ ...plain, ...parts, facts: sourced })
}

type SourceParts = {
  url?: string
  title?: string
  publisher?: string
  tier?: string
  published?: string
  retrieved?: string
  passages?: readonly string[]
}

/** The text of a source's file. */
export function aSource({ passages = [], ...parts }: SourceParts = {}): string {
  const front = {
    url: 'https://tern.example/news',
    title: 'Tern news',
    publisher: 'Tern AI',
    tier: 'vendor',
    published: '2026-04-24',
    retrieved: '2026-11-01',
  }
  return sourceText({ ...front, ...parts }) + passages.map((passage) => `\n${passage}`).join('')
}

/** The text of one passage of a source's file. */
export function aPassage({
  title = 'Why it mattered',
  about = 'tern/tern-2-pro',
  topic = 'significance',
  text = 'It was the first open model of its size that anyone could run.',
} = {}): string {
  return `## ${title}\nabout: ${about}\ntopic: ${topic}\n\n${text}\n`
}

type Files = { releases?: Record<string, ReleaseFile | string>; sources?: Record<string, string> }

/** Writes a corpus into a fresh directory: one sound release and its source, unless told otherwise. Gives its path. */
export function writeCorpus({ releases, sources }: Files = {}): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'footnote-corpus-')), 'corpus')
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  for (const [id, release] of Object.entries(releases ?? { 'tern/tern-2-pro': aRelease() })) {
    write(`releases/${id}.yaml`, typeof release === 'string' ? release : releaseText(release))
  }
  for (const [id, text] of Object.entries(sources ?? { 'vendor/news': aSource() })) write(`sources/${id}.md`, text)
  return dir
}

/** The receipt of an answer of one claim, written without a model, unless told otherwise. */
export function aReceipt(parts: Partial<Receipt> = {}): Receipt {
  return {
    id: 'an-answer',
    answeredAt: '2026-11-24T12:00:00.000Z',
    story: 'ask',
    locale: 'en',
    corpusVersion: 'small',
    about: ['tern/tern-2-pro'],
    fields: ['price-input'],
    claims: [{ text: 'Tern 2 Pro costs $1 per million input tokens.', citations: ['tern/tern-2-pro#price-input.1'] }],
    withheld: [{ reasons: ['says $2; the cited passage gives $1'], citations: ['tern/tern-2-pro#price-input.1'] }],
    evidence: [
      {
        id: 'tern/tern-2-pro#price-input.1',
        text: 'Tern 2 Pro: input price $1 per million tokens.',
        source: 'vendor/news',
        url: 'https://tern.example/news',
        date: '2026-04',
      },
    ],
    isRecalled: false,
    calls: [],
    ...parts,
  }
}
