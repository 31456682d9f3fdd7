import type { z } from 'zod'
import type { LineFault, Path } from './yaml-text.ts'

type Issue = z.core.$ZodIssue

/** What is wrong with a value, told as what to do, each with its line. */
export function faultsOf(issues: readonly Issue[], value: unknown, lineAt: (path: Path) => number): LineFault[] {
  const first = issues.filter((issue, index) => !issues.slice(0, index).some((before) => isAbout(before, issue)))
  return first.map((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
    return { line: lineAt(path), message: tell(issue, value) }
  })
}

/** One thing said of a value is enough. */
function isAbout(before: Issue, issue: Issue): boolean {
  return before.code !== 'unrecognized_keys' && before.path.join('\0') === issue.path.join('\0')
}

function tell(issue: Issue, value: unknown): string {
  const where = placeName(issue.path, value)
  if (issue.code === 'unrecognized_keys') {
    const keys = issue.keys.join(', ')
    return `${where}${keys}: there is no such key here. Correct or remove it`
  }
  if (issue.code === 'invalid_type') return `${where}${typeAdvice(issue.expected, valueAt(value, issue.path))}`
  if (issue.code === 'invalid_value') return `${where}must be one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_format' && issue.format === 'url') return `${where}must be an address that begins with https://`
  if (issue.code === 'invalid_union' && 'options' in issue && Array.isArray(issue.options))
    return `${where}must be one of ${issue.options.map(String).join(', ')}`
  if (issue.code === 'too_small')
    return `${where}must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}${sizeOf(issue.origin)}`
  if (issue.code === 'too_big') return `${where}must be at most ${issue.maximum}${sizeOf(issue.origin)}`
  return `${where}${issue.message}`
}

function sizeOf(origin: string): string {
  return origin === 'string' ? ' characters long' : origin === 'array' ? ' entries long' : ''
}

function typeAdvice(expected: string, found: unknown): string {
  if (found === undefined || found === null) return 'is missing. Add it'
  if (expected === 'string' && (typeof found === 'number' || typeof found === 'boolean'))
    return `must be text. Put it in quotes: '${found}'`
  const article = /^[aeiou]/.test(expected) ? 'an' : 'a'
  return `must be ${article} ${expected === 'array' ? 'list in [brackets]' : expected}`
}

/** `price-input, unit: ` for a key of a fact, `kind: ` for one of the file. */
function placeName(path: Path, value: unknown): string {
  const keys = path.filter((step) => typeof step === 'string')
  const [first, ...rest] = keys
  if (first !== 'facts' || path.length < 2) return keys.length > 0 ? `${keys.join(' ')}: ` : ''
  const field = valueAt(value, [...path.slice(0, 2), 'field'])
  return [`fact ${Number(path[1]) + 1}`, ...(typeof field === 'string' ? [field] : []), ...rest].join(', ') + ': '
}

function valueAt(value: unknown, path: Path): unknown {
  let found: unknown = value
  for (const step of path) {
    if (typeof found !== 'object' || found === null) return undefined
    found = Reflect.get(found, step)
  }
  return found
}
