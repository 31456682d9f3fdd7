import { PassageSection, SourceFront, type Passage, type Source } from '../../core/source.ts'
import type { SourceId } from '../../core/release.ts'
import { faultsOf } from './issues.ts'
import { readYaml, type LineFault, type Path } from './yaml-text.ts'

type SourceText = { front: Omit<Source, 'id' | 'passages'>; passages: Passage[]; lineAt: (path: Path) => number }

/** A section as it stands in the file, and the lines of its parts. */
type Section = {
  heading: string
  keys: Record<string, string>
  words: string[]
  lines: { heading: number; text: number; keys: Record<string, number> }
}

const OPENING = /^---\n/
const CLOSING = /^---[ ]*$/

/**
 * Reads a file of `corpus/sources/`: front matter between two lines of `---`, then passages, each under a `##` heading
 * with `about:` and `topic:` lines before its text.
 */
export function readSource(text: string, id: SourceId): SourceText | { faults: LineFault[] } {
  const lines = text.split('\n')
  const end = OPENING.test(text) ? lines.findIndex((line, index) => index > 0 && CLOSING.test(line)) : -1
  if (end === -1) return { faults: [{ line: 1, message: 'begin with front matter between two lines of ---' }] }
  const yaml = readYaml(lines.slice(1, end).join('\n'), 1)
  if ('fault' in yaml) return { faults: [yaml.fault] }
  const front = SourceFront.safeParse(yaml.value ?? {})
  const body = splitSections(lines, end + 1)
  const passages = body.sections.map((section) => readSection(section, id))
  const faults = [
    ...(front.success ? [] : faultsOf(front.error.issues, yaml.value, yaml.lineAt)),
    ...body.faults,
    ...passages.flatMap((passage) => ('faults' in passage ? passage.faults : [])),
    ...sharedSlugs(body.sections),
  ]
  if (!front.success || faults.length > 0) return { faults }
  return {
    front: front.data,
    passages: passages.filter((passage) => 'id' in passage),
    lineAt: ([part, index, ...rest]) => {
      const section = part === 'passages' ? body.sections[Number(index)] : undefined
      return section ? lineIn(section, rest) : yaml.lineAt(part === undefined ? [] : [part])
    },
  }
}

/** The name a heading gives its passage: "Priced at $1.74" gives `priced-at-1-74`. */
export function slugOf(heading: string): string {
  return heading
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

function splitSections(lines: readonly string[], from: number): { sections: Section[]; faults: LineFault[] } {
  const sections: Section[] = []
  const faults: LineFault[] = []
  for (let index = from; index < lines.length; index++) {
    const line = lines[index]!.trimEnd()
    const section = sections.at(-1)
    if (line.startsWith('## ')) sections.push(newSection(line.slice(3).trim(), index + 1))
    else if (line === '') continue
    else if (line.startsWith('<!--')) {
      faults.push({ line: index + 1, message: DRAFT })
      while (index < lines.length && !lines[index]!.includes('-->')) index++
    } else if (!section || line.startsWith('#')) faults.push({ line: index + 1, message: STRAY })
    else take(section, line, index + 1)
  }
  return { sections, faults }
}

const STRAY = 'text stands in passages only: begin each with a line "## Title"'
const DRAFT = 'this file is still a draft: complete it, then delete its comments'

function newSection(heading: string, line: number): Section {
  return { heading, keys: {}, words: [], lines: { heading: line, text: line, keys: {} } }
}

/** Lines such as `topic: pricing` directly under the heading are keys; the first other one begins the text. */
function take(section: Section, line: string, number: number): void {
  const key = section.words.length === 0 ? /^(about|topic):(.*)$/.exec(line) : null
  if (key) {
    section.keys[key[1]!] = key[2]!.trim()
    section.lines.keys[key[1]!] = number
    return
  }
  if (section.words.length === 0) section.lines.text = number
  section.words.push(line.trim())
}

function readSection(section: Section, source: SourceId): Passage | { faults: LineFault[] } {
  const { about, topic } = section.keys
  const value = {
    slug: slugOf(section.heading),
    title: section.heading,
    about: about === undefined ? undefined : about.split(',').map((id) => id.trim()),
    topic,
    text: section.words.join(' '),
  }
  const parsed = PassageSection.safeParse(value)
  if (!parsed.success) return { faults: faultsOf(parsed.error.issues, value, (path) => lineIn(section, path)) }
  return { ...parsed.data, id: `${source}#${parsed.data.slug}`, source }
}

function lineIn({ lines }: Section, [part]: Path): number {
  if (part === 'text') return lines.text
  return lines.keys[String(part)] ?? lines.heading
}

function sharedSlugs(sections: readonly Section[]): LineFault[] {
  const seen = new Map<string, number>()
  return sections.flatMap(({ heading, lines }) => {
    const slug = slugOf(heading)
    const before = seen.get(slug)
    seen.set(slug, lines.heading)
    if (before === undefined) return []
    return [{ line: lines.heading, message: `line ${before} has this heading too: give each passage its own` }]
  })
}
