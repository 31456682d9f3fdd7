import { Document, isMap, isSeq, parseDocument } from 'yaml'
import type { Fact, ReleaseFile } from '../../core/release.ts'
import type { SourceFront } from '../../core/source.ts'

/** A fact as one line of a release's file: `- { field: released, value: 2026-04-24, source: … }`. */
export function factLine(fact: Fact): string {
  const document = new Document(fact, { schema: 'core' })
  if (isMap(document.contents)) document.contents.flow = true
  return `- ${document.toString({ lineWidth: 0, flowCollectionPadding: true }).trimEnd()}`
}

/** A new release's file. */
export function releaseText({ facts, ...rest }: ReleaseFile): string {
  const document = new Document(rest, { schema: 'core' })
  if (isMap(document.contents)) for (const { value } of document.contents.items) if (isSeq(value)) value.flow = true
  const head = document.toString({ lineWidth: 0, flowCollectionPadding: false })
  return `${head}facts:\n${facts.map((fact) => `  ${factLine(fact)}\n`).join('')}`
}

/** A new source's file, without passages. Keys without a value are left for a person to fill. */
export function sourceText(front: Partial<Record<keyof SourceFrontKeys, string | null>>): string {
  const document = new Document(front, { schema: 'core' })
  return `---\n${document.toString({ lineWidth: 0, nullStr: '' }).replace(/: $/gm, ':')}---\n`
}
type SourceFrontKeys = (typeof SourceFront)['shape']

/** Where facts can be added to a release's file: after which line (from 1), and how far they are indented. */
export function placeForFacts(text: string): { afterLine: number; indent: string } | undefined {
  const facts: unknown = parseDocument(text, { schema: 'core' }).get('facts')
  const range = isSeq(facts) && !facts.flow ? facts.items.map((item) => (isMap(item) ? item.range : undefined)) : []
  const last = range.at(-1)
  if (!last) return undefined
  // The node's end (range[1]) lies before blanks and comments that follow it.
  const afterLine = text.slice(0, last[1]).trimEnd().split('\n').length
  const firstLine = text.slice(text.lastIndexOf('\n', range[0]![0]) + 1)
  return { afterLine, indent: /^ */.exec(firstLine)![0] }
}
