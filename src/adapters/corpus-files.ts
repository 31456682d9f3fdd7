import { createHash, type Hash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import type { Corpus } from '../core/corpus.ts'
import { FootnoteError } from '../core/errors.ts'
import { ReleaseFile, ReleaseId, type Release, type SourceId } from '../core/release.ts'
import type { Passage, Source } from '../core/source.ts'
import { faultsOf } from './corpus/issues.ts'
import { readSource } from './corpus/source-text.ts'
import { readYaml, type LineFault, type Path } from './corpus/yaml-text.ts'

/** Something wrong in a file of the corpus, and what to do. `file` begins with the directory that was read. */
export type CorpusFault = { file: string; line: number; message: string }

/** A place in a release's file (`['facts', 3, 'until']`) or a source's (`['title']`, `['passages', 1, 'text']`). */
export type CorpusPlace = { release: ReleaseId; path: Path } | { source: SourceId; path: Path }

/** A sound corpus, and a way to name places in its files; or what is wrong with it, in the order of files and lines. */
type CorpusReading = { corpus: Corpus; locate: (place: CorpusPlace) => { file: string; line: number } } | { faults: CorpusFault[] }

/** Faults named in an error; the check names all. */
const MOST_NAMED = 5

type Read<Noun> = Noun & { file: string; lineAt: (path: Path) => number }
type Reading = {
  dir: string
  hash: Hash
  /** Every file's room and id, sound or not: what a fault in one file leaves unread is not missing. */
  seen: Set<string>
  faults: CorpusFault[]
  releases: Map<ReleaseId, Read<{ release: Release }>>
  sources: Map<SourceId, Read<{ source: Source }>>
}

/**
 * Reads a corpus directory: `releases/<lab>/<release>.yaml` and `sources/<publisher>/<slug>.md`. Every id inside a corpus
 * that is given back leads somewhere.
 */
export function readCorpus(dir: string): CorpusReading {
  const hash = createHash('sha256')
  const reading: Reading = { dir, hash, seen: new Set(), faults: [], releases: new Map(), sources: new Map() }
  readRoom(reading, 'releases', '.yaml', takeRelease)
  readRoom(reading, 'sources', '.md', takeSource)
  reading.faults.push(...danglingIds(reading), ...emptiness(reading))
  if (reading.faults.length > 0) return { faults: reading.faults.toSorted(byPlace) }
  return {
    corpus: corpusOf(reading),
    locate(place) {
      const found = 'release' in place ? reading.releases.get(place.release) : reading.sources.get(place.source)
      return { file: found?.file ?? dir, line: found?.lineAt(place.path) ?? 1 }
    },
  }
}

/**
 * Reads a corpus that has to be sound.
 *
 * @throws FootnoteError `corpus-invalid`: names the first faults
 */
export function loadCorpus(dir: string): Corpus {
  const reading = readCorpus(dir)
  if ('corpus' in reading) return reading.corpus
  const named = reading.faults.slice(0, MOST_NAMED).map(({ file, line, message }) => `${file}:${line}: ${message}`)
  const more = reading.faults.length - named.length
  const rest = more > 0 ? [`and ${more} more: npm run corpus:check`] : []
  throw new FootnoteError('corpus-invalid', ['The corpus has faults:', ...named, ...rest].join('\n'))
}

type Take = (reading: Reading, id: string, file: string, text: string) => void

function readRoom(reading: Reading, room: string, extension: string, take: Take): void {
  const { dir, hash, seen, faults } = reading
  for (const path of filesUnder(join(dir, room))) {
    const file = join(dir, room, path)
    const id = path.split(sep).join('/').slice(0, -extension.length)
    if (!path.endsWith(extension) || !ReleaseId.safeParse(id).success) {
      const message = `name files of ${room} ${room === 'releases' ? 'lab/release' : 'publisher/slug'}${extension}, in small letters, digits, - and .`
      faults.push({ file, line: 1, message })
      continue
    }
    const text = readFileSync(file, 'utf8').replaceAll('\r\n', '\n')
    seen.add(`${room}/${id}`)
    hash.update(`${room}/${id}\0${text}\0`)
    take(reading, id, file, text)
  }
}

function filesUnder(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    return files.map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1)).toSorted()
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    if (isAbsent) return []
    throw error
  }
}

function takeRelease({ faults, releases }: Reading, id: ReleaseId, file: string, text: string): void {
  const yaml = readYaml(text)
  if ('fault' in yaml) return void faults.push({ file, ...yaml.fault })
  const parsed = ReleaseFile.safeParse(yaml.value)
  if (parsed.success) releases.set(id, { release: { ...parsed.data, id }, file, lineAt: yaml.lineAt })
  else faults.push(...inFile(file, faultsOf(parsed.error.issues, yaml.value, yaml.lineAt)))
}

function takeSource({ faults, sources }: Reading, id: SourceId, file: string, text: string): void {
  const read = readSource(text, id)
  if ('faults' in read) return void faults.push(...inFile(file, read.faults))
  sources.set(id, { source: { ...read.front, id, passages: read.passages }, file, lineAt: read.lineAt })
}

function inFile(file: string, faults: readonly LineFault[]): CorpusFault[] {
  return faults.map((fault) => ({ file, ...fault }))
}

/** Sources that facts name, and releases that passages and links name, but that have no file. */
function danglingIds({ seen, releases, sources }: Reading): CorpusFault[] {
  const faults: CorpusFault[] = []
  for (const { release, file, lineAt } of releases.values()) {
    for (const [index, fact] of release.facts.entries()) {
      if (!seen.has(`sources/${fact.source}`))
        faults.push({ file, line: lineAt(['facts', index, 'source']), message: noFile('source', fact.source) })
      const isLink = fact.field === 'replaces' || fact.field === 'replaced-by'
      if (isLink && !seen.has(`releases/${fact.value}`))
        faults.push({ file, line: lineAt(['facts', index, 'value']), message: noFile('release', fact.value) })
    }
  }
  for (const { source, file, lineAt } of sources.values()) {
    for (const [index, passage] of source.passages.entries()) {
      const unknown = passage.about.filter((id) => !seen.has(`releases/${id}`))
      faults.push(...unknown.map((id) => ({ file, line: lineAt(['passages', index, 'about']), message: noFile('release', id) })))
    }
  }
  return faults
}

function noFile(noun: 'source' | 'release', id: string): string {
  return `there is no ${noun} ${id}. Correct the name, or write corpus/${noun === 'source' ? `sources/${id}.md` : `releases/${id}.yaml`}`
}

function emptiness({ dir, seen }: Reading): CorpusFault[] {
  const message = 'this directory holds no corpus: it needs releases/<lab>/<release>.yaml and sources/<publisher>/<slug>.md'
  const rooms = new Set([...seen].map((name) => name.slice(0, name.indexOf('/'))))
  return rooms.size === 2 ? [] : [{ file: dir, line: 1, message }]
}

function byPlace(a: CorpusFault, b: CorpusFault): number {
  return a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line
}

function corpusOf({ hash, releases: readReleases, sources: readSources }: Reading): Corpus {
  const releases = new Map([...readReleases].map(([id, { release }]) => [id, release]))
  const sources = new Map([...readSources].map(([id, { source }]) => [id, source]))
  const passages = new Map<string, Passage>()
  for (const source of sources.values()) for (const passage of source.passages) passages.set(passage.id, passage)
  const asOf = [...sources.values()].map(({ retrieved }) => retrieved).reduce((a, b) => (a > b ? a : b))
  return { version: hash.digest('hex').slice(0, 16), asOf, releases, sources, passages }
}
