/** What a text of YAML holds, in YAML's own types under the core schema: dates stay strings. */
type YamlValue = string | number | boolean | null | YamlValue[] | { [key: string]: YamlValue }

type Line = { indent: number; text: string }

const ENTRY = /^([A-Za-z][\w-]*):(?: +(\S.*))?$/
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/
/** Other ways in which YAML writes a number. */
const ODD_NUMBER = /^(?:0o[0-7]+|0x[\da-fA-F]+|\d+(?:\.\d*)?(?:[eE][-+]?\d+)?)$/
const WORD = /^[\p{L}\d]/u
const KEYWORD = /^(?:true|false|null|True|False|Null|TRUE|FALSE|NULL)$/
const SINGLE_QUOTED = /^'(?:[^']|'')*'/
const DOUBLE_QUOTED = /^"(?:[^"\\]|\\["\\/bfnrt]|\\u[\da-fA-F]{4})*"/
const UNUSUAL = /[^\S \n]|\u0085|^(?:---|\.\.\.|%)/m

class Unusual extends Error {}

/**
 * Reads the YAML that corpus files are usually written in, some forty times as fast as a whole YAML parser: block maps
 * and lists, one-line flow maps and lists, one-line scalars.
 *
 * @returns exactly what YAML says the text holds, or undefined where the text needs a whole parser: it uses more of YAML, or is not YAML
 */
export function parsePlainYaml(text: string): YamlValue | undefined {
  if (UNUSUAL.test(text)) return undefined
  try {
    const lines = linesOf(text)
    const reader = { lines, next: 0 }
    const value = readBlock(reader, 0)
    return reader.next === lines.length ? value : undefined
  } catch (error) {
    if (error instanceof Unusual) return undefined
    throw error
  }
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  for (const line of text.split('\n')) {
    const content = line.trim()
    if (content !== '' && !content.startsWith('#')) lines.push({ indent: line.length - line.trimStart().length, text: content })
  }
  return lines
}

type Reader = { lines: Line[]; next: number }

function readBlock(reader: Reader, indent: number): YamlValue {
  const line = reader.lines[reader.next]
  if (!line || line.indent !== indent) throw new Unusual()
  return line.text.startsWith('- ') ? readList(reader, indent) : readMap(reader, indent)
}

function readList(reader: Reader, indent: number): YamlValue[] {
  const list: YamlValue[] = []
  for (;;) {
    const line = reader.lines[reader.next]
    if (line?.indent !== indent || !line.text.startsWith('- ')) return list
    const rest = line.text.slice(2).trimStart()
    if (ENTRY.test(rest)) {
      const inner = indent + line.text.length - rest.length
      reader.lines[reader.next] = { indent: inner, text: rest }
      list.push(readMap(reader, inner))
    } else {
      reader.next++
      list.push(readInline(rest))
    }
  }
}

function readMap(reader: Reader, indent: number): { [key: string]: YamlValue } {
  const map: { [key: string]: YamlValue } = {}
  for (;;) {
    const line = reader.lines[reader.next]
    const match = line?.indent === indent ? ENTRY.exec(line.text) : null
    if (!match) return map
    const [, key, rest] = match
    reader.next++
    setOnce(map, key!, rest === undefined ? readNested(reader, indent) : readInline(rest))
  }
}

function readNested(reader: Reader, indent: number): YamlValue {
  const line = reader.lines[reader.next]
  const isNested = line && (line.indent > indent || (line.indent === indent && line.text.startsWith('- ')))
  return isNested ? readBlock(reader, line.indent) : null
}

function setOnce(map: { [key: string]: YamlValue }, key: string, value: YamlValue): void {
  if (Object.hasOwn(map, key) || key === '__proto__') throw new Unusual()
  map[key] = value
}

function readInline(text: string): YamlValue {
  const [value, end] = readFlow(text, 0, false)
  if (end !== text.length) throw new Unusual()
  return value
}

/** Reads one value of a line from `at` on; gives it and where it ends. */
function readFlow(text: string, at: number, isInside: boolean): [YamlValue, number] {
  const first = text[at]
  if (first === '[') return readFlowList(text, at + 1)
  if (first === '{') return readFlowMap(text, at + 1)
  if (first === "'") return readQuoted(text, at, SINGLE_QUOTED)
  if (first === '"') return readQuoted(text, at, DOUBLE_QUOTED)
  const stop = isInside ? text.slice(at).search(/[,\]}]/) : -1
  const end = stop === -1 ? text.length : at + stop
  return [readScalar(text.slice(at, end).trimEnd(), isInside), end]
}

function readQuoted(text: string, at: number, pattern: RegExp): [string, number] {
  const quoted = pattern.exec(text.slice(at))?.[0]
  if (quoted === undefined) throw new Unusual()
  const end = at + quoted.length
  const value = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : String(JSON.parse(quoted))
  return [value, end]
}

function readScalar(text: string, isInside: boolean): YamlValue {
  if (text.includes(' #') || text.includes(': ') || text.endsWith(':')) throw new Unusual()
  if (isInside && /[[{]|:$/.test(text)) throw new Unusual()
  if (NUMBER.test(text)) return Number(text)
  if (!WORD.test(text) || ODD_NUMBER.test(text)) throw new Unusual()
  if (!KEYWORD.test(text)) return text
  return /^n/i.test(text) ? null : /^t/i.test(text)
}

function readFlowList(text: string, start: number): [YamlValue[], number] {
  const list: YamlValue[] = []
  let at = skipBlanks(text, start)
  if (text[at] === ']') return [list, at + 1]
  for (;;) {
    const [value, end] = readFlow(text, at, true)
    list.push(value)
    at = skipBlanks(text, end)
    if (text[at] === ']') return [list, at + 1]
    at = expectComma(text, at)
  }
}

function readFlowMap(text: string, start: number): [YamlValue, number] {
  const map: { [key: string]: YamlValue } = {}
  let at = skipBlanks(text, start)
  if (text[at] === '}') return [map, at + 1]
  for (;;) {
    const key = /^([A-Za-z][\w-]*): +/.exec(text.slice(at))
    if (!key) throw new Unusual()
    const [value, end] = readFlow(text, at + key[0].length, true)
    setOnce(map, key[1]!, value)
    at = skipBlanks(text, end)
    if (text[at] === '}') return [map, at + 1]
    at = expectComma(text, at)
  }
}

function expectComma(text: string, at: number): number {
  if (text[at] !== ',') throw new Unusual()
  return skipBlanks(text, at + 1)
}

function skipBlanks(text: string, at: number): number {
  let next = at
  while (text[next] === ' ') next++
  return next
}
