import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml'
import { parsePlainYaml } from './plain-yaml.ts'

/** Something wrong in one line of a text, and what to do. Lines count from 1. */
export type LineFault = { line: number; message: string }
export type Path = readonly PropertyKey[]

/** A piece of YAML, read. `lineAt` gives the line of a key or a list's entry, or of the nearest thing around it. */
type YamlText = { value: unknown; lineAt: (path: Path) => number } | { fault: LineFault }

/**
 * Reads YAML under the core schema, in which dates stay strings. Lines are looked up only when asked for: that takes a
 * whole parser, and a sound corpus never asks.
 *
 * @param linesBefore how many lines of the file stand before the text
 */
export function readYaml(text: string, linesBefore = 0): YamlText {
  let parsed: { document: Document; lines: LineCounter } | undefined
  const parse = () => {
    const lines = new LineCounter()
    return {
      document: parseDocument(text, { schema: 'core', lineCounter: lines, prettyErrors: false }),
      lines,
    }
  }
  const lineAt = (path: Path): number => {
    parsed ??= parse()
    return linesBefore + parsed.lines.linePos(offsetOf(parsed.document.contents, path)).line
  }

  const plain = parsePlainYaml(text)
  if (plain !== undefined) return { value: plain, lineAt }
  parsed = parse()
  const error = parsed.document.errors[0]
  if (!error) return { value: parsed.document.toJS(), lineAt }
  const line = linesBefore + parsed.lines.linePos(error.pos[0]).line
  return {
    fault: { line, message: `this is not YAML: ${error.message}. Put text with : # % or brackets in quotes` },
  }
}

function offsetOf(contents: Node | null, path: Path): number {
  let node: unknown = contents
  let offset = contents?.range?.[0] ?? 0
  for (const step of path) {
    const found = enter(node, step)
    if (!found) break
    node = found.value
    offset = found.offset ?? offset
  }
  return offset
}

function enter(node: unknown, step: PropertyKey): { value: unknown; offset: number | undefined } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === step)
    return pair && { value: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined }
  }
  if (!isSeq(node) || typeof step !== 'number') return undefined
  const value = node.items[step]
  return { value, offset: isMap(value) || isSeq(value) || isScalar(value) ? value.range?.[0] : undefined }
}
