import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, it } from 'vitest'

const ROOT = join(import.meta.dirname, '..')
const ours = ['src', 'commands', 'tests', 'scripts']

/** What each room may import of ours, by path prefix; the longest prefix that fits a file is its room. */
const MAY_IMPORT: Record<string, string[]> = {
  'src/core/': ['src/core/'],
  'src/adapters/': ['src/core/', 'src/adapters/'],
  'src/discord/': ['src/core/', 'src/discord/'],
  'commands/': ['src/core/', 'src/discord/', 'commands/'],
  'src/curation/': [
    'src/core/',
    'src/adapters/',
    'src/curation/',
    'src/terminal/report-failure.ts',
    'src/terminal/write-line.ts',
    'src/config.ts',
    'src/config/environment.ts',
  ],
  'src/terminal/': ['src/core/', 'src/terminal/', 'src/open-footnote.ts', 'src/config.ts', 'src/config/environment.ts'],
  'src/operation/': [
    'src/core/',
    'src/adapters/',
    'src/discord/',
    'src/operation/',
    'src/terminal/report-failure.ts',
    'src/terminal/write-line.ts',
    'src/config.ts',
    'src/config/environment.ts',
  ],
  'src/doctor/': [
    'src/core/',
    'src/adapters/',
    'src/discord/',
    'commands/',
    'src/doctor/',
    'src/config.ts',
    'src/config/environment.ts',
    'src/open-footnote.ts',
    'src/terminal/report-failure.ts',
  ],
  'src/emulator/': ['src/emulator/'],
  'src/playground/': ['src/playground/', 'src/emulator/', 'src/app.ts', 'src/config.ts'],
  'src/config.ts': ['src/core/', 'src/config/'],
  'src/config/': ['src/core/', 'src/config/', 'src/adapters/chat-providers.ts'],
  'src/open-footnote.ts': ['src/core/', 'src/adapters/', 'src/config.ts'],
  'src/open-health.ts': ['src/core/', 'src/adapters/', 'src/config.ts'],
  'src/app.ts': ['src/core/', 'src/discord/', 'commands/', 'src/config.ts', 'src/open-footnote.ts', 'src/open-health.ts'],
  'src/main.ts': [
    'src/config.ts',
    'src/config/environment.ts',
    'src/app.ts',
    'src/playground/',
    'src/terminal/report-failure.ts',
    'src/terminal/stop-on-signal.ts',
  ],
}
const IMPORT = /^(?:import|export)(?: [^'\n]*\bfrom)? '([^']+)'|\bimport\('([^']+)'\)|^\} from '([^']+)'/gm
const CORE_PACKAGES = ['zod', 'wink-porter2-stemmer', 'wink-nlp', 'wink-eng-lite-web-model']

const imports = ours
  .slice(0, 2)
  .flatMap((room) => filesUnder(room))
  .flatMap(importsOf)

describe('the house', () => {
  it('has every import point one way', () => {
    const wrong = imports.filter(({ from, to }) => to.startsWith('.') && !isAllowed(from, resolve(from, to)))
    expect(wrong.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('keeps the core free of everything but a schema library and a stemmer', () => {
    const foreign = imports.filter(({ from, to }) => from.startsWith('src/core/') && !to.startsWith('.') && !CORE_PACKAGES.includes(to))
    expect(foreign.map(({ from, to }) => `${from} imports ${to}`)).toEqual([])
  })

  it('reads the environment and the time of day in one place each', () => {
    const readers = filesUnder('src').filter((file) => /process\.env/.test(read(file)))
    expect(readers).toEqual(['src/config/environment.ts'])
    const clocks = filesUnder('src/core').filter((file) => /new Date\(\)|Date\.now\(\)|performance\.now/.test(read(file)))
    expect(clocks).toEqual([])
  })
})

function filesUnder(room: string): string[] {
  const entries = readdirSync(join(ROOT, room), { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile() && /\.(ts|js)$/.test(entry.name))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
}

function importsOf(file: string): { from: string; to: string }[] {
  return [...read(file).matchAll(IMPORT)].map((match) => ({ from: file, to: match[1] ?? match[2] ?? match[3] ?? '' }))
}

function read(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8')
}
function resolve(from: string, to: string): string {
  return relative(ROOT, join(ROOT, dirname(from), to))
}

function isAllowed(from: string, to: string): boolean {
  const room = Object.keys(MAY_IMPORT)
    .filter((prefix) => from.startsWith(prefix))
    .toSorted((a, b) => b.length - a.length)[0]
  return room !== undefined && MAY_IMPORT[room]!.some((prefix) => to.startsWith(prefix))
}
